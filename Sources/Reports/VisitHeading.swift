import Assessment
import Text

/// Who was where and when, with what: the head that report and receipt share.
struct VisitHeading {
  let worksheet: Worksheet
  let wording: Wording

  private var visit: Visit { worksheet.visit }
  private var head: VisitHead { visit.head }
  private var phrases: any Phrases { wording.phrases }

  /// What forbids taking the page at its word, the worst first.
  func alerts(damage: String?, others: [String] = []) -> [ReportDocument.Block] {
    let alerts = [
      visit.voidReason.map(phrases.voidVisit), damage.map(phrases.damagedLog),
      visit.isSealed ? nil : phrases.notSealedYet,
    ]
    return (alerts.compactMap(\.self) + others).map(ReportDocument.Block.alert)
  }

  var who: [ReportDocument.Row] {
    let place = worksheet.instrument.place(head.place)
    return [
      row(phrases.region, head.region), row(phrases.period, head.period),
      row(phrases.place, place.map { "\($0.title[phrases.language]) (\($0.id))" } ?? head.place),
      row(phrases.venue, head.venue), row(phrases.assessor, head.assessor),
      row(phrases.institution, head.institution), row(phrases.letter, head.letter),
      row(phrases.role, wording.word(head.role)),
    ].compactMap(\.self)
  }

  /// The fingerprint, if any, is of the key that the seal names.
  func when(_ fingerprint: String? = nil) -> [ReportDocument.Row] {
    let first = visit.entries[0]
    let last = "\(wording.moment(visit.last.at)), n = \(visit.last.n)"
    let hash = hash
    return [
      row(phrases.visit, head.visit), row(phrases.continues, head.continues),
      row(phrases.opened, wording.moment(first.at)), row(phrases.lastEntry, last),
      row(phrases.seal, seal, sealCounts), row(phrases.witness, visit.seal?.witness),
      row(phrases.key, visit.seal?.key), row(phrases.fingerprint, fingerprint),
      row(phrases.lastHash, line(of: hash.prefix(4)), line(of: hash.dropFirst(4))),
    ].compactMap(\.self)
  }

  var what: [ReportDocument.Row] {
    let instrument = worksheet.instrument
    let title = instrument.title[phrases.language]
    return
      ([
        row(phrases.instrument, title, wording.reference(head.instrument)),
        row(phrases.weights, wording.weights(of: instrument)),
      ] + head.checklists.map(checklist)).compactMap(\.self)
  }

  private func checklist(_ reference: Reference) -> ReportDocument.Row? {
    let checklist = worksheet.checklists.first { $0.id == reference.id }
    let title = checklist.map { "\($0.title[phrases.language]) (\(wording.word($0.stage)))" }
    return row(
      phrases.checklist, title ?? phrases.checklistMissing, wording.reference(reference))
  }

  private var seal: String {
    visit.entries.last(where: \.isSeal).map { wording.moment($0.at) } ?? phrases.notSealed
  }

  private var sealCounts: String? {
    visit.seal.map {
      phrases.sealedWith(answered: $0.answered, open: $0.open, pending: $0.pending)
    }
  }

  /// Numbered, so that two people can compare it aloud.
  private var hash: [String] {
    visit.last.hash.groups.enumerated().map { "\($0 + 1)) \($1)" }
  }

  private func line(of groups: ArraySlice<String>) -> String {
    groups.joined(separator: "  ")
  }

  var signatures: [ReportDocument.Signature] {
    let assessor = [
      row(phrases.name, head.assessor), row(phrases.institution, head.institution),
      row(phrases.date, ""),
    ]
    let city = [phrases.name, phrases.position, phrases.date, phrases.stamp].map { row($0, "") }
    return [
      .init(role: wording.label(phrases.assessor), fields: assessor.compactMap(\.self)),
      .init(role: wording.label(phrases.city), fields: city.compactMap(\.self)),
    ]
  }

  /// Nil when none of the lines is there.
  private func row(_ term: String, _ lines: String?...) -> ReportDocument.Row? {
    let lines = lines.compactMap(\.self)
    return lines.isEmpty ? nil : .init(wording.label(term), lines: lines)
  }
}

extension Entry {
  fileprivate var isSeal: Bool {
    guard case .seal = event else { return false }
    return true
  }
}
