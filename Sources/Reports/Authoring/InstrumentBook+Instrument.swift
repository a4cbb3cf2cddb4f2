import Assessment
import Text

extension InstrumentBook {
  /// What stands before the checklists: how to read, what is scored, and where it is looked at.
  var opening: [Chapter] {
    [
      Chapter(
        title: phrases.howToRead,
        blocks: phrases.bookRules.map { .paragraph($0) } + [.rows(letters)]),
      Chapter(title: phrases.treeHeading, blocks: [.table(tree)]),
      Chapter(title: phrases.marksHeading, blocks: marks),
      Chapter(title: phrases.gateHeading, blocks: [.paragraph(gate)]),
      Chapter(title: phrases.placesHeading, blocks: [.rows(places)]),
    ]
  }

  /// What the checklists refer to; a chapter without content is left out.
  var ending: [Chapter] {
    let reasons = instrument.reasons.map {
      ReportDocument.Row($0.id, $0.text[language])
    }
    let scales = instrument.scales.map { scale in
      ReportDocument.ListedItem(
        scale.id, "",
        rows: scale.levels.map {
          let points = wording.points($0.points)
          return .init($0.key, "\($0.text[language]) → \(points)")
        })
    }
    return
      (reasons.isEmpty
      ? [] : [Chapter(title: phrases.reasonsHeading, blocks: [.rows(reasons)])])
      + (scales.isEmpty ? [] : [Chapter(title: phrases.scalesHeading, blocks: [.items(scales)])])
  }

  private var letters: [ReportDocument.Row] {
    Confidence.allCases.map { .init($0.rawValue, wording.word($0)) }
  }

  private var tree: Table {
    let columns: [Table.Column] = [
      .init(""), .init(wording.label(phrases.component)),
      .init(wording.label(phrases.weight), .trailing),
      .init(wording.label(phrases.items), .trailing),
    ]
    let groups = instrument.components.map { component in
      let items = component.indicators.reduce(0) { $0 + blueprint.items(feeding: $1.id).count }
      let head = line(component.id, wording.title(of: component), component.weight, items)
      return [head]
        + component.indicators.map {
          line("  \($0.id)", $0.title[language], $0.weight, blueprint.items(feeding: $0.id).count)
        }
    }
    return Table(columns: columns, groups: groups)
  }

  private func line(
    _ id: String, _ title: String, _ weight: ExactDecimal, _ items: Int
  ) -> [String] {
    [id, title, phrases.decimal(weight.text), wording.tally(items)]
  }

  private var marks: [ReportDocument.Block] {
    guard !instrument.marks.isEmpty else { return [.paragraph(phrases.noMarks)] }
    let rows = instrument.marks.map { mark in
      let lines =
        [phrases.wholeScore(wording.words(mark.threshold))] + mark.minimums.map(wording.words)
      return ReportDocument.Row(mark.title[language], lines: lines)
    }
    return [.rows(rows)]
  }

  private var gate: String {
    guard let gate = instrument.gate else { return phrases.noGate }
    return phrases.gateRule(name(ofChecklist: gate))
  }

  /// Each place with its checklists in the order in which they are worked through.
  private var places: [ReportDocument.Row] {
    instrument.places.map { place in
      let several = place.several ? " (\(phrases.severalVenues))" : ""
      let lists = place.checklists.map { "- \(name(ofChecklist: $0))" }
      return .init(place.id, lines: [place.title[language] + several] + lists)
    }
  }

  /// Its title with its id; the id alone when it is not at hand.
  private func name(ofChecklist id: String) -> String {
    let list = blueprint.checklists.first { $0.id == id }
    return list.map { "\($0.title[language]) (\(id))" } ?? id
  }
}

extension Wording {
  /// `k1 + i02: paling sedikit 60 % dari bobotnya`.
  func words(_ minimum: Minimum) -> String {
    let range = words(minimum.measure)
    let said =
      switch minimum.measure {
      case .percent: phrases.ofTheirWeight(range)
      case .points: phrases.inPoints(range)
      }
    return "\(minimum.of.joined(separator: " + ")): \(said)"
  }
}
