/// For whom an assessment report is made.
public enum Audience: String, CaseIterable, Equatable, Sendable {
  /// The team and whoever reviews it: everything but the texts of confidential notes.
  case all
  /// The city: no names of assessors, and nobody's single answers.
  case city
}
