public import Assessment
public import Text

/// What has come in of a plan, in one line: `diterima 5 dari 7: BPKP di RSUD belum ada`.
public struct ReceptionLine: Sendable {
  private let reception: Reception
  private let instrument: Instrument
  private let phrases: any Phrases

  public init(_ reception: Reception, instrument: Instrument, phrases: any Phrases) {
    self.reception = reception
    self.instrument = instrument
    self.phrases = phrases
  }

  /// The line in at most `width` columns: a list is cut between its names, with how many more follow.
  ///
  /// Without a width all are named. Nil when nothing is expected.
  public func text(width: Int? = nil) -> String? {
    guard !reception.expected.isEmpty else { return nil }
    var parts = parts
    guard let width else { return line(parts) }
    while Columns.width(of: line(parts)) > width, let longest = longest(parts) {
      parts[longest].shown -= 1
    }
    while Columns.width(of: line(parts)) > width, !parts.isEmpty { parts.removeLast() }
    return line(parts)
  }

  /// A list of names of which only the first may be shown.
  private struct Part {
    let names: [String]
    let said: (_ names: String, _ count: Int) -> String
    var shown: Int

    init?(_ names: [String], _ said: @escaping (String, Int) -> String) {
      guard !names.isEmpty else { return nil }
      self.names = names
      self.said = said
      shown = names.count
    }

    var text: String {
      guard shown > 0 else { return said(String(names.count), names.count) }
      let rest = names.count - shown
      let list = names.prefix(shown).joined(separator: ", ")
      return said(rest > 0 ? "\(list) +\(rest)" : list, names.count)
    }
  }

  private var parts: [Part] {
    let phrases = phrases
    return [
      Part(reception.expected(.missing).map(name), phrases.notReceived),
      Part(reception.expected(.returned).map(name)) { names, _ in phrases.returnedVisits(names) },
      Part(reception.unexpected.map(name)) { names, _ in phrases.notPlanned(names) },
    ].compactMap(\.self)
  }

  /// The list with the most names that are shown, the later one of two; nil when none is.
  private func longest(_ parts: [Part]) -> Int? {
    parts.indices.reversed().filter { parts[$0].shown > 0 }
      .max { parts[$0].shown < parts[$1].shown }
  }

  private func line(_ parts: [Part]) -> String {
    let received = reception.expected(.received)
    let head = phrases.received(received.count, of: reception.expected.count)
    let isComplete = received.count == reception.expected.count
    let texts = (isComplete ? [phrases.receptionComplete] : []) + parts.map(\.text)
    return texts.isEmpty ? head : "\(head): \(texts.joined(separator: "; "))"
  }

  private func name(_ expectation: Reception.Expectation) -> String {
    let member = expectation.member
    return name(
      member.assessor, member.institution, at: expectation.place, venue: expectation.venue)
  }

  private func name(_ visit: Reception.Unplanned) -> String {
    name(visit.assessor, visit.institution, at: visit.place, venue: visit.venue)
  }

  /// The institution, and the assessor where it has several; the venue, or the kind of place if that
  /// is shorter and there is only one.
  private func name(
    _ assessor: String, _ institution: String, at id: String, venue: String
  ) -> String {
    let people = reception.expected.map { ($0.member.assessor, $0.member.institution) }
    let isAmbiguous = people.contains {
      Name($0.1) == Name(institution) && Name($0.0) != Name(assessor)
    }
    let who = isAmbiguous ? "\(institution) (\(assessor))" : institution
    let place = instrument.place(id)
    let title = place?.several == false ? place?.title[phrases.language] : nil
    let names = [venue, title].compactMap(\.self).map { Harmless.line($0) }
    let shortest = names.min { Columns.width(of: $0) < Columns.width(of: $1) } ?? venue
    return phrases.at(shortest, Harmless.line(who))
  }
}
