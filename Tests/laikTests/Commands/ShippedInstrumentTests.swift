import Assessment
import Reports
import Storage
import Testing
import Text

/// What authors read of every instrument of the repository, as far as its files can be used.
@Suite struct ShippedInstrumentTests {
  private static let blueprints = Inspection.check(paths: [Run.checklists]).folders.compactMap {
    folder in
    folder.instrument.map { Blueprint(instrument: $0, checklists: folder.checklists) }
  }

  private func expectPage(_ document: ReportDocument, has words: [String]) {
    let lines = PlainText(document).lines()
    #expect(lines.filter { Columns.width(of: $0) > 80 } == [])
    for word in words { #expect(lines.contains { $0.contains(word) }, "\(word)") }
  }

  @Test func thereAreSome() {
    #expect(!Self.blueprints.isEmpty)
    #expect(Self.blueprints.allSatisfy { !$0.items.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func bookAndSummaryHaveEveryList(language: Language) {
    for blueprint in Self.blueprints {
      let lists = blueprint.checklists.map(\.id)
      let items = blueprint.items.map(\.item.id)
      let book = InstrumentBook.document(of: blueprint, phrases: language.phrases)
      expectPage(book, has: lists)
      let listed = book.blocks.flatMap { block in
        if case .items(let items) = block { items.map(\.label) } else { [String]() }
      }
      #expect(listed.filter { Set(items).contains($0) } == items)
      expectPage(
        InstrumentSummary.document(of: blueprint, phrases: language.phrases), has: lists)
    }
  }

  @Test(arguments: Language.allCases)
  func everyItemIsExplained(language: Language) throws {
    for blueprint in Self.blueprints {
      for item in blueprint.items {
        let document = try #require(
          ItemExplanation.document(
            of: item.item.id, in: blueprint, phrases: language.phrases))
        expectPage(document, has: [item.item.id, item.checklist.id])
      }
    }
  }

  /// All items that feed an indicator move its whole weight together.
  @Test func sharesAddUp() {
    for blueprint in Self.blueprints {
      for indicator in blueprint.instrument.components.flatMap(\.indicators) {
        let items = blueprint.items(feeding: indicator.id)
        let sum = items.reduce(Fraction.zero) { $0 + blueprint.leverage(of: $1) }
        #expect(sum == (items.isEmpty ? .zero : Fraction(indicator.weight)), "\(indicator.id)")
      }
    }
  }
}
