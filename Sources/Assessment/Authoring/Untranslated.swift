public import Text

/// A text that one language seems to lack, and the id of what it belongs to.
public struct Untranslated: Equatable, Sendable {
  public let owner: String
  public let text: Bilingual
}

extension Blueprint {
  /// Texts that are empty in a language, or the same in both though they have ordinary words.
  ///
  /// Units are left out: they are often the same.
  public var untranslated: [Untranslated] {
    let texts = instrument.texts + checklists.flatMap { $0.texts(besides: instrument.scales) }
    return texts.compactMap { owner, text in
      text.isUntranslated ? Untranslated(owner: owner, text: text) : nil
    }
  }
}

extension Bilingual {
  /// A single word may well be the same, and so may a name, whose words all begin with a capital.
  fileprivate var isUntranslated: Bool {
    if id.isEmpty || en.isEmpty { return true }
    guard id == en else { return false }
    let words = id.split(whereSeparator: \.isWhitespace)
    return words.count > 1 && words.contains { $0.first?.isLowercase == true }
  }
}

/// Texts with the id of what they belong to.
private typealias Owned = [(owner: String, text: Bilingual)]

extension Instrument {
  fileprivate var texts: Owned {
    let own = [title, weightsSource].compactMap(\.self).map { (id, $0) }
    let tree = components.flatMap { component in
      [(component.id, component.title)] + component.indicators.map { ($0.id, $0.title) }
    }
    let terms = places.map { ($0.id, $0.title) } + marks.map { ($0.id, $0.title) }
    let others =
      reasons.map { ($0.id, $0.text) }
      + scales.flatMap { scale in scale.levels.map { (scale.id, $0.text) } }
    return own + tree + terms + others
  }
}

extension Checklist {
  fileprivate func texts(besides scales: [Scale]) -> Owned {
    let own = [title, note].compactMap(\.self).map { (id, $0) }
    return own
      + sections.flatMap { section in
        [(section.id, section.title)] + section.items.flatMap { $0.texts(besides: scales) }
      }
  }
}

extension Item {
  fileprivate func texts(besides scales: [Scale]) -> Owned {
    ([text, help].compactMap(\.self) + answerTexts(besides: scales)).map { (id, $0) }
  }

  private func answerTexts(besides scales: [Scale]) -> [Bilingual] {
    switch answer {
    case .grade(let levels): scales.contains { $0.levels == levels } ? [] : levels.map(\.text)
    case .count(let options, _): options.map(\.text)
    case .tick, .number, .ratio, .sample, .date, .text, .index: []
    }
  }
}
