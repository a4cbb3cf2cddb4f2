public import Assessment
import Text

extension Wording {
  /// A place by its title and venue: `Mal Pelayanan Publik, MPP Kota Contoh`.
  public func place(_ id: String, _ venue: String, in instrument: Instrument) -> String {
    let kind = instrument.place(id)?.title[phrases.language] ?? id
    return [kind, venue].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who says it and what: `Sri Wahyuni (BPKP): 9,5 m² — tidak sesuai`.
  func words(_ answer: RaterAnswer, to item: Item, in instrument: Instrument) -> String {
    let speaker = answer.rater.map { "\($0.assessor.written) (\($0.institution.written))" }
    return "\(speaker ?? phrases.leadDecision): \(words(answer.standing, of: item, in: instrument))"
  }

  /// What an item comes to for somebody: `9,5 m² — tidak sesuai`.
  public func words(_ standing: Standing, of item: Item, in instrument: Instrument) -> String {
    switch standing {
    case .open: phrases.open
    case .given(let answer, let outcome): words(answer, outcome, to: item, in: instrument)
    case .settled(.notApplicable, let parent): "\(phrases.notApplicable) (\(parent))"
    case .settled(let outcome, let parent): phrases.zeroBecause(parent, word(outcome))
    }
  }

  private func words(
    _ given: Answer, _ outcome: Outcome, to item: Item, in instrument: Instrument
  ) -> String {
    let words = answer(given, to: item, in: instrument)
    switch given {
    case .tick, .notApplicable: return words
    default: return item.isRecordedOnly ? words : "\(words) — \(word(outcome))"
    }
  }
}
