import Assessment
import Storage
import Text

/// Finds the instruments and checklists that logs name: the copies beside a log first, then the catalogue.
struct DefinitionLoader {
  let folders: [AssessmentFolder]
  let catalogue: Catalogue?
  let phrases: any Phrases
  private(set) var definitions = Definitions()
  /// What was not found, or found only in another version; a line each.
  private(set) var warnings: [String] = []

  init(folders: [AssessmentFolder], catalogue: Catalogue?, phrases: any Phrases) {
    self.folders = folders
    self.catalogue = catalogue
    self.phrases = phrases
  }

  /// Loads what the visit was opened with.
  mutating func load(for head: VisitHead) {
    guard let instrument = instrument(head.instrument) else { return }
    for reference in head.checklists { load(reference, of: instrument) }
  }

  /// Loads the gate's checklists and those with knock-outs of the instruments that are loaded, from
  /// the catalogue; one that is not there, or faulty, is missed by nobody whose log names it.
  mutating func loadJudged() {
    for (_, instrument) in definitions.instruments.sorted(by: { $0.key < $1.key }) {
      let places = instrument.places.flatMap(\.checklists)
      let ids = Set(places + [instrument.gate].compactMap(\.self)).sorted()
      let lists = ids.compactMap { try? catalogue?.checklist($0, of: instrument).checklist }
      definitions.judged[instrument.id] = lists.filter {
        $0.id == instrument.gate || $0.items.contains(where: \.isKnockout)
      }
    }
  }

  /// The visit with its checklists; nil when its instrument or one of its checklists is not here.
  mutating func worksheet(of visit: Visit) -> Worksheet? {
    load(for: visit.head)
    let lists = visit.head.checklists.map { definitions.checklists[$0.sha256] }
    guard let instrument = definitions.instruments[visit.head.instrument.sha256],
      !lists.contains(nil)
    else { return nil }
    return Worksheet(visit: visit, instrument: instrument, checklists: lists.compactMap(\.self))
  }

  private mutating func instrument(_ reference: Reference) -> Instrument? {
    if let known = definitions.instruments[reference.sha256] { return known }
    let kept = kept(reference.sha256)
    let catalogue = catalogue
    let found: LoadedInstrument? = take(reference) { () throws(CatalogueError) in
      if let kept { return try LoadedInstrument(bytes: kept, file: Self.name(of: reference)) }
      return try catalogue?.instrument(reference.id)
    }
    guard let found, isUsable(found.reference, for: reference) else { return nil }
    definitions.instruments[reference.sha256] = found.instrument
    return found.instrument
  }

  private mutating func load(_ reference: Reference, of instrument: Instrument) {
    guard definitions.checklists[reference.sha256] == nil else { return }
    let kept = kept(reference.sha256)
    let catalogue = catalogue
    let found: LoadedChecklist? = take(reference) { () throws(CatalogueError) in
      if let kept {
        return try LoadedChecklist(
          bytes: kept, file: Self.name(of: reference), instrument: instrument)
      }
      return try catalogue?.checklist(reference.id, of: instrument)
    }
    guard let found, isUsable(found.reference, for: reference) else { return }
    definitions.checklists[reference.sha256] = found.checklist
  }

  /// Read once: a lazy search would read it again after it was found, when it may be gone.
  private func kept(_ digest: Digest) -> [UInt8]? {
    for folder in folders {
      if let bytes = folder.kept(digest) { return bytes }
    }
    return nil
  }

  private mutating func take<Found>(
    _ reference: Reference, _ find: () throws(CatalogueError) -> Found?
  ) -> Found? {
    do {
      if let found = try find() { return found }
      warnings.append(phrases.definitionMissing(reference.id, revision: reference.revision))
    } catch {
      warnings += error.lines(in: phrases)
    }
    return nil
  }

  /// The same revision in another file serves, and is named; another revision does not.
  private mutating func isUsable(_ found: Reference, for wanted: Reference) -> Bool {
    if found.sha256 == wanted.sha256 { return true }
    let isSame = found.id == wanted.id && found.revision == wanted.revision
    warnings.append(
      isSame
        ? phrases.definitionDiffers(wanted.id, revision: wanted.revision)
        : phrases.definitionMissing(wanted.id, revision: wanted.revision))
    return isSame
  }

  private static func name(of reference: Reference) -> String {
    "instruments/\(reference.sha256.hex).yaml"
  }
}
