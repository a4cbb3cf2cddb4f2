/// The languages a person can read the program and its reports in.
///
/// Chosen by `--lang` or the settings, never by the environment's locale, so that a report has the
/// same bytes everywhere.
public enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
