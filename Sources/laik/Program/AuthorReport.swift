import Assessment
import Reports
import Storage
import Text

/// What `check` prints of the instruments that are sound, one after the other.
struct AuthorReport {
  private let blueprints: [Blueprint]
  private let phrases: any Phrases

  /// An instrument that several paths name is there once.
  init(_ inspection: Inspection, phrases: any Phrases) {
    self.phrases = phrases
    blueprints = inspection.folders.reduce(into: []) { known, folder in
      guard let instrument = folder.instrument else { return }
      let lists = folder.checklists.sorted { $0.id < $1.id }
      let blueprint = Blueprint(instrument: instrument, checklists: lists)
      if !known.contains(blueprint) { known.append(blueprint) }
    }
  }

  var summary: String {
    joined(blueprints.map { InstrumentSummary.document(of: $0, phrases: phrases) })
  }

  var book: String {
    joined(blueprints.map { InstrumentBook.document(of: $0, phrases: phrases) })
  }

  /// - Throws: `.noInput` when no instrument has such an item, with the nearest id that one has.
  func explanation(of item: String) throws(CommandFailure) -> String {
    let found = blueprints.compactMap {
      ItemExplanation.document(of: item, in: $0, phrases: phrases)
    }
    guard found.isEmpty else { return joined(found) }
    let known = blueprints.flatMap(\.items).map(\.item.id).uniqued()
    let near = Suggestion(for: item, among: known)
    let remedy = phrases.suggestion(nearest: near.nearest, known: near.known)
    throw CommandFailure(phrases.noSuch(.item, item, remedy: remedy), .noInput)
  }

  private func joined(_ documents: [ReportDocument]) -> String {
    documents.map { PlainText($0).text() }.joined(separator: "\n")
  }
}
