public import Assessment
public import Text

/// What an assessment came to and what that rests on, made to be signed by the institutions.
///
/// It lists its inputs by visit, never by file, so that anyone with the logs can make it again.
public struct AssessmentReport {
  let score: Score
  let wording: Wording
  let audience: Audience

  /// The form of the report; it changes when what a report says changes.
  public static let format = "laik-report/1"

  var phrases: any Phrases { wording.phrases }
  var instrument: Instrument { score.instrument }
  var figures: ScoreText { ScoreText(wording: wording) }
  var isForCity: Bool { audience == .city }

  init(_ score: Score, _ wording: Wording, for audience: Audience) {
    self.score = score
    self.wording = wording
    self.audience = audience
  }

  /// The report of one assessment in the language of `phrases`; `version` is the program's: a report
  /// depends on it too.
  public static func document(
    score: Score, phrases: any Phrases, version: String, audience: Audience = .all
  ) -> ReportDocument {
    let report = AssessmentReport(score, Wording(phrases), for: audience)
    return ReportDocument(report.blocks(version))
  }

  /// What is critical comes before any figure.
  private func blocks(_ version: String) -> [ReportDocument.Block] {
    let parts = [
      [.title(isForCity ? phrases.citySummary : phrases.assessmentReport)],
      [.rows(wording.assessment(score))], critical, outcome,
      [.heading(wording.label(phrases.components)), .table(figures.table(of: score))],
      judgement, disputes, rulings, claims, agreement, corrections, coverage,
      figures.pending(of: score, atMost: nil), figures.unvisited(score), returned, course,
      figures.beside(of: score), assumptions, integrity, inputs, signatures, [footer(version)],
    ]
    return Array(parts.joined())
  }

  private func footer(_ version: String) -> ReportDocument.Block {
    let entries = score.inputs.flatMap(\.ends).map(\.entries).reduce(0, +)
    return .paragraph(
      phrases.madeBy(
        version: version, visits: score.inputs.count, entries: entries, format: Self.format))
  }

  func part(
    _ heading: String, _ items: [ReportDocument.ListedItem]
  ) -> [ReportDocument.Block] {
    [.heading(heading), items.isEmpty ? .paragraph(phrases.nothingToList) : .items(items)]
  }

  func row(_ term: String, _ lines: String...) -> ReportDocument.Row {
    row(term, lines)
  }

  func row(_ term: String, _ lines: [String]) -> ReportDocument.Row {
    .init(wording.label(term), lines: lines)
  }

  func row(_ term: String, text: String) -> ReportDocument.Row {
    .init(wording.label(term), text: text)
  }
}
