import Assessment
import Reports
import Text

extension WrittenReport {
  /// In every language, form and audience, and for every selection among several assessments.
  ///
  /// `workplaces` has one for each language.
  static func all(of source: ReportSource, _ workplaces: [Workplace]) throws -> [WrittenReport] {
    switch source {
    case .visit(let path):
      try workplaces.flatMap { workplace in
        try ReportFormat.allCases.filter(\.isPage).flatMap { format in
          let variant = ReportVariant(workplace.phrases.language, format)
          return try [false, true].map { isConfidential in
            WrittenReport(
              options: variant.options + (isConfidential ? " --confidential" : ""),
              text: try visit(path, variant, workplace, isConfidential: isConfidential))
          }
        }
      }
    case .assessments(let scores):
      Selection.all(of: scores).flatMap { selection in
        ReportVariant.all.map { variant in
          WrittenReport(
            options: ([variant.options] + selection.options).joined(separator: " "),
            text: assessments(scores.filter(selection.matches), variant))
        }
      }
    }
  }

  /// What is wrong with the log was said when the source was made.
  ///
  /// Confidential texts are printed on request, as far as they are here, and the page says so.
  static func visit(
    _ path: String, _ variant: ReportVariant, _ workplace: Workplace, isConfidential: Bool = false
  ) throws(CommandFailure) -> String {
    let phrases = workplace.phrases
    let visit = try VisitFile(path, workplace, isQuiet: true)
    let texts = isConfidential ? visit.confidentialTexts(beside: path) : [:]
    let warning = texts.isEmpty ? [] : [phrases.confidentialPrinted(texts.count)]
    let page = VisitReport.document(
      worksheet: visit.worksheet, confidential: texts, damage: visit.damage,
      alerts: warning + visit.alerts, phrases: phrases, version: Laik.version)
    return variant.format == .markdown ? MarkdownText(page).text() : PlainText(page).text()
  }

  static func assessments(_ scores: [Score], _ variant: ReportVariant) -> String {
    AssessmentReport.text(scores, as: variant, version: Laik.version)
  }
}
