import Text

/// The keys of a mapping, each of which is known.
struct Fields {
  let spot: Spot
  let findings: Findings
  private let fields: [String: YAMLValue.Field]
  /// Known keys that an unknown one was probably meant to be, so that they are not missed as well.
  private let misspelt: Set<String>

  /// Adds a fault for every unknown key; nil, with a fault, when the value is no mapping.
  ///
  /// Without known keys any key is taken.
  init?(_ value: YAMLValue, known: [String]?, _ findings: Findings) {
    switch value.content {
    case .refused:
      return nil
    case .text, .list:
      findings.add(FormFault.notMapping, at: value.spot)
      return nil
    case .mapping(let fields):
      var misspelt: Set<String> = []
      for field in fields {
        guard let known, !known.contains(field.key) else { continue }
        let suggestion = Suggestion(for: field.key, among: known)
        findings.add(FormFault.unknown(.key, field.key, suggestion), at: field.spot)
        if let nearest = suggestion.nearest { misspelt.insert(nearest) }
      }
      self.misspelt = misspelt
      self.fields = Dictionary(fields.map { ($0.key, $0) }) { first, _ in first }
    }
    spot = value.spot
    self.findings = findings
  }

  func optional(_ key: String) -> YAMLValue? {
    fields[key]?.value
  }

  /// Adds a fault when the key is not there.
  func required(_ key: String) -> YAMLValue? {
    if fields[key] == nil, !misspelt.contains(key) {
      findings.add(FormFault.missingKey(key), at: spot)
    }
    return fields[key]?.value
  }

  /// Where the key stands; where the mapping begins, when it is not there.
  func spot(of key: String) -> Spot {
    fields[key]?.spot ?? spot
  }

  /// At most one of keys that exclude each other.
  func oneOf(_ keys: [String]) -> (key: String, value: YAMLValue)? {
    let given = keys.compactMap { key in fields[key].map { (key: key, value: $0.value) } }
    if given.count > 1 { findings.add(FormFault.onlyOneOf(keys), at: spot(of: given[1].key)) }
    return given.first
  }

  /// Exactly one of keys that exclude each other.
  func requiredOneOf(_ keys: [String]) -> (key: String, value: YAMLValue)? {
    let given = oneOf(keys)
    if given == nil { findings.add(FormFault.missingOneOf(keys), at: spot) }
    return given
  }

  func translation(_ language: Language) -> String? {
    guard let value = optional(language.rawValue) else {
      findings.add(FormFault.missingTranslation(language), at: spot)
      return nil
    }
    if case .text(let text) = value.content, text.isBlank {
      findings.add(FormFault.emptyTranslation(language), at: value.spot)
      return nil
    }
    return value.text(findings)
  }
}
