import Assessment
import Text

/// The items at places of each assessment as one flat table for spreadsheets.
///
/// Each rater has a column of answers, but not in what the city gets; points have four decimals and a
/// point, and one that does not exist is an empty cell.
struct AssessmentCSV {
  private let wording: Wording
  private let audience: Audience
  /// Those who are in any of the assessments, by name.
  private let raters: [Rater]

  static func text(_ scores: [Score], language: Language, for audience: Audience) -> String {
    let all = scores.flatMap(\.findings).flatMap(\.finding.sayings).map(\.rater).uniqued()
    let table = AssessmentCSV(
      wording: Wording(language.phrases), audience: audience,
      raters: audience == .city ? [] : all.sorted(by: Rater.precedes))
    return CSVText.text([table.header] + scores.flatMap(table.rows))
  }

  private var header: [String] {
    [
      "region", "period", "instrument", "revision", "place", "venue", "item", "text", "indicator",
      "confidence",
    ] + raters.map { "answer: \(wording.name($0))" } + [
      "running", "lowest", "highest", "reasons", "decided",
    ]
  }

  private func rows(of score: Score) -> [[String]] {
    let head = [score.region, score.period, score.instrument.id, score.instrument.revision]
    return score.findings.map { found in
      let item = found.item
      let own = [
        found.place, found.venue, item.id, item.text[wording.phrases.language],
        found.feeds ?? "", item.confidence?.rawValue ?? "",
      ]
      return head + own + raters.map { answer(of: $0, found.finding, score) }
        + figures(of: found.finding) + [decision(on: found.finding, score)]
    }
  }

  private func answer(of rater: Rater, _ finding: Finding, _ score: Score) -> String {
    finding.replies.first { $0.rater == rater }.map {
      wording.words($0.standing, of: finding.item, in: score.instrument)
    } ?? ""
  }

  private func figures(of finding: Finding) -> [String] {
    let points = [finding.running, finding.range?.lowest, finding.range?.highest]
    return points.map { $0?.text(decimals: 4) ?? "" }
      + [finding.reasons.map(\.rawValue).joined(separator: " ")]
  }

  private func decision(on finding: Finding, _ score: Score) -> String {
    finding.decision.map {
      wording.answer($0.value.value, to: finding.item, in: score.instrument)
    } ?? ""
  }
}

extension Rater {
  fileprivate static func precedes(_ left: Rater, _ right: Rater) -> Bool {
    left.assessor == right.assessor
      ? left.institution < right.institution : left.assessor < right.assessor
  }
}
