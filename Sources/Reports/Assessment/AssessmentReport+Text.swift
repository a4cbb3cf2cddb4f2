public import Assessment
import Text

extension AssessmentReport {
  /// The reports of all assessments, one after the other; `version` is the program's.
  ///
  /// A pure function: neither clock nor locale, path or terminal has a part in its bytes.
  public static func text(
    _ scores: [Score], as variant: ReportVariant, version: String
  ) -> String {
    let language = variant.language
    switch variant.format {
    case .text, .markdown:
      return pages(scores, variant, version).map { page in
        variant.format == .text ? PlainText(page).text() : MarkdownText(page).text()
      }.joined(separator: "\n")
    case .csv: return AssessmentCSV.text(scores, language: language, for: variant.audience)
    case .json:
      return ScoreJSON.report(scores, language: language, version: version, for: variant.audience)
    }
  }

  private static func pages(
    _ scores: [Score], _ variant: ReportVariant, _ version: String
  ) -> [ReportDocument] {
    let phrases = variant.language.phrases
    guard !scores.isEmpty else { return [ScoreText.document(scores: [], phrases: phrases)] }
    return scores.map {
      document(score: $0, phrases: phrases, version: version, audience: variant.audience)
    }
  }
}
