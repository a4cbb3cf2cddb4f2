public import Text

/// One of the ways in which a report can be written.
public struct ReportVariant: Equatable, Sendable {
  public var language: Language
  public var format: ReportFormat
  public var audience: Audience

  public init(_ language: Language, _ format: ReportFormat = .text, for audience: Audience = .all) {
    self.language = language
    self.format = format
    self.audience = audience
  }

  /// All ways of writing an assessment report.
  public static let all = Language.allCases.flatMap { language in
    Audience.allCases.flatMap { audience in
      ReportFormat.allCases.map { ReportVariant(language, $0, for: audience) }
    }
  }

  /// The options of `laik report` that ask for it: `--lang id --format text --for city`.
  public var options: String {
    "--lang \(language.rawValue) --format \(format.rawValue)"
      + (audience == .city ? " --for \(audience.rawValue)" : "")
  }
}

/// What a report is written as; a visit report is a page, and so text or Markdown only.
public enum ReportFormat: String, CaseIterable, Equatable, Sendable {
  case text
  case markdown
  case csv
  case json

  public var isPage: Bool {
    self == .text || self == .markdown
  }
}
