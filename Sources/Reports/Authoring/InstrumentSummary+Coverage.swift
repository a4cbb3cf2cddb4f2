import Assessment
import Text

extension InstrumentSummary {
  /// The order in which a city is assessed.
  private static let stages: [Stage] = [.document, .field, .presentation, .discussion]

  /// How many items of each stage feed each indicator.
  var stages: Table {
    let columns =
      [Table.Column(""), .init(wording.label(phrases.indicator))]
      + ([phrases.weight] + Self.stages.map { wording.heading(of: $0) } + [phrases.all])
      .map { .init(wording.label($0), .trailing) }
    let groups = blueprint.instrument.components.map { $0.indicators.map(line) }
    return Table(columns: columns, groups: groups + [[total]])
  }

  private func line(_ indicator: Indicator) -> [String] {
    let counts = Self.stages.map { blueprint.count(feeding: indicator.id, at: $0) }
    return [
      indicator.id, indicator.title[language], phrases.decimal(indicator.weight.text),
    ] + (counts + [counts.reduce(0, +)]).map(wording.tally)
  }

  private var total: [String] {
    let ids = blueprint.instrument.components.flatMap(\.indicators).map(\.id)
    let counts = Self.stages.map { stage in
      ids.reduce(0) { $0 + blueprint.count(feeding: $1, at: stage) }
    }
    let weight = Coverage(of: blueprint).whole
    return ["", wording.label(phrases.total), wording.points(weight)]
      + (counts + [counts.reduce(0, +)]).map(wording.tally)
  }

  var coverage: ReportDocument.Block {
    let coverage = Coverage(of: blueprint)
    let words = phrases.covered(
      coverage.fed, of: coverage.indicators, weight: wording.figure(coverage.weight),
      whole: wording.figure(coverage.whole))
    return .rows([.init(wording.label(phrases.coverage), words)])
  }

  var unfed: [ReportDocument.Block] {
    let none = Coverage(of: blueprint).unfed.map { ($0.id, $0.title[language]) }
    return section(phrases.unfedHeading, none)
  }

  var unused: [ReportDocument.Block] {
    section(phrases.unusedHeading, blueprint.unused.map { ($0.id, $0.title[language]) })
  }

  var untranslated: [ReportDocument.Block] {
    let found = blueprint.untranslated
    let rows = found.map { ($0.owner, $0.text.id.isEmpty ? $0.text.en : $0.text.id) }
    let blocks = section(phrases.untranslatedHeading, rows)
    return found.isEmpty ? blocks : blocks + [.paragraph(phrases.untranslatedNote)]
  }

  private func section(_ heading: String, _ rows: [(String, String)]) -> [ReportDocument.Block] {
    let list: ReportDocument.Block =
      rows.isEmpty
      ? .paragraph(phrases.nothingToList) : .rows(rows.map { .init($0.0, $0.1) })
    return [.heading(heading), list]
  }
}
