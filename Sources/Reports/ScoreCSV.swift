public import Assessment
public import Text

/// The component scores as a table for spreadsheets: one row a level, the total first.
///
/// Figures have two decimals and a point; one that does not exist yet is an empty cell.
public struct ScoreCSV {
  private let language: Language

  public static func text(_ scores: [Score], language: Language) -> String {
    let table = ScoreCSV(language: language)
    return CSVText.text([header] + scores.flatMap(table.rows))
  }

  private static let header = [
    "region", "period", "instrument", "revision", "weights", "level", "id", "component", "title",
    "weight", "running", "lowest", "highest", "items", "answered", "pending",
  ]

  private func rows(of score: Score) -> [[String]] {
    let instrument = score.instrument
    let head = [score.region, score.period, instrument.id, instrument.revision]
    let total = [instrument.weights.rawValue, "total", "", "", instrument.title[language]]
    let figures = figures(score.total, weight: Fraction(100), score.counts)
    return [head + total + figures]
      + score.components.flatMap {
        rows(of: $0, after: head + [instrument.weights(of: $0.component).rawValue])
      }
  }

  private func rows(of score: ComponentScore, after head: [String]) -> [[String]] {
    let component = score.component
    let own = ["component", component.id, component.id, component.title[language]]
    let first =
      head + own + figures(score.figures, weight: Fraction(component.weight), score.counts)
    let others = score.indicators.map { indicator in
      let own = [
        "indicator", indicator.indicator.id, component.id, indicator.indicator.title[language],
      ]
      let weight = Fraction(indicator.indicator.weight)
      return head + own + figures(indicator.figures, weight: weight, indicator.counts)
    }
    return [first] + others
  }

  private func figures(
    _ figures: Figures, weight: Fraction, _ counts: ItemCounts
  ) -> [String] {
    [weight.text, figures.running?.text ?? "", figures.lowest.text, figures.highest.text]
      + [counts.items, counts.answered, counts.pending].map(String.init)
  }
}
