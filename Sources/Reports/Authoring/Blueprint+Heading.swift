import Assessment
import Text

extension Blueprint {
  /// Says which checklists the figures lack.
  func gaps(_ phrases: any Phrases) -> [ReportDocument.Block] {
    missing.isEmpty ? [] : [.alert(phrases.listsMissing(missing.joined(separator: ", ")))]
  }

  /// Title, id with revision, and whose weights they are.
  func heading(_ wording: Wording) -> [ReportDocument.Row] {
    let phrases = wording.phrases
    return [
      .init(
        wording.label(phrases.instrument),
        lines: [instrument.title[phrases.language], instrument.id]),
      .init(wording.label(phrases.revision), instrument.revision),
      .init(wording.label(phrases.weights), wording.weights(of: instrument)),
    ]
  }
}

extension Wording {
  /// `Kota Antikorupsi (kota-antikorupsi, revisi 2025.2)`.
  func name(of instrument: Instrument) -> String {
    let title = instrument.title[phrases.language]
    return "\(title) (\(instrument.id), \(phrases.revision) \(instrument.revision))"
  }
}
