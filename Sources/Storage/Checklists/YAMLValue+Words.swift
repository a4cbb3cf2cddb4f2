import Text

extension YAMLValue {
  /// One word of a closed list, such as a stage.
  func word<Word: RawRepresentable & CaseIterable>(
    of _: Word.Type, _ noun: CheckNoun, _ findings: Findings
  ) -> Word? where Word.RawValue == String {
    guard let text = text(findings) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    findings.add(FormFault.unknown(noun, text, Suggestion(oneOf: known)), at: spot)
    return nil
  }

  /// A list of such words, each at most once.
  func words<Word: RawRepresentable & CaseIterable & Hashable>(
    of type: Word.Type, _ noun: CheckNoun, _ findings: Findings
  ) -> [Word] where Word.RawValue == String {
    guard let values = list(findings) else { return [] }
    var words: [Word] = []
    for value in values {
      guard let word = value.word(of: type, noun, findings) else { continue }
      if words.contains(word) { findings.add(FormFault.namedTwice(word.rawValue), at: value.spot) }
      words.append(word)
    }
    return words
  }

  /// One word, or a list of them.
  func wordOrWords<Word: RawRepresentable & CaseIterable & Hashable>(
    of type: Word.Type, _ noun: CheckNoun, _ findings: Findings
  ) -> [Word] where Word.RawValue == String {
    if case .text = content { return word(of: type, noun, findings).map { [$0] } ?? [] }
    return words(of: type, noun, findings)
  }

  /// At least one id, each at most once.
  func ids(_ findings: Findings) -> [Located<String>] {
    guard let values = filledList(findings) else { return [] }
    var seen: Set<String> = []
    return values.compactMap { value in
      guard let id = value.id(findings) else { return nil }
      if !seen.insert(id.value).inserted {
        findings.add(FormFault.namedTwice(id.value), at: id.spot)
      }
      return id
    }
  }
}
