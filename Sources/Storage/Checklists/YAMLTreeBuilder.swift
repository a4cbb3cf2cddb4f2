import Yams

/// Turns composed nodes into values, and refuses what stands in them by its place.
struct YAMLTreeBuilder {
  static let maximumDepth = 16
  static let maximumEntries = 5000

  let source: SourceText
  /// The earlier ones of double keys, by where they stand.
  let renamed: [Spot: String]
  let findings: Findings

  func value(of node: Node, depth: Int = 1) -> YAMLValue {
    let spot = source.within(Spot(node.mark))
    if let fault = refusal(of: node, at: spot, depth: depth) {
      findings.add(fault, at: spot)
      return YAMLValue(spot: spot, content: .refused)
    }
    return YAMLValue(spot: spot, content: content(of: node, at: spot, depth: depth))
  }

  /// Yams forgets anchors and some tags, but the node begins where they stand.
  private func refusal(of node: Node, at spot: Spot, depth: Int) -> SyntaxFault? {
    if depth > Self.maximumDepth { return .tooDeep(limit: Self.maximumDepth) }
    switch source[spot] {
    case "&", "*": return .anchor
    case "!": return .tag
    default: break
    }
    guard let count = node.sequence?.count, count > Self.maximumEntries else { return nil }
    return .tooManyEntries(limit: Self.maximumEntries)
  }

  private func content(of node: Node, at spot: Spot, depth: Int) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar):
      text(scalar.string, at: spot)
    case .sequence(let sequence):
      .list(sequence.map { value(of: $0, depth: depth + 1) })
    case .mapping(let mapping):
      .mapping(fields(of: mapping, depth: depth))
    case .alias:
      .refused
    }
  }

  /// An escape such as `\x00` can bring in what the file itself may not hold.
  private func text(_ text: String, at spot: Spot) -> YAMLValue.Content {
    guard let refused = text.unicodeScalars.first(where: \.isRefused) else { return .text(text) }
    findings.add(refused == "\t" ? FileFault.tab : .character(refused), at: spot)
    return .refused
  }

  private func fields(of mapping: Node.Mapping, depth: Int) -> [YAMLValue.Field] {
    let pairs = mapping.map { (key: $0.key, value: $0.value, spot: Spot($0.key.mark)) }
    for pair in pairs {
      guard let name = renamed[pair.spot] else { continue }
      let later = pairs.first { renamed[$0.spot] == nil && $0.key.scalar?.string == name }
      findings.add(
        SyntaxFault.keyTwice(name, line: later?.spot.line ?? pair.spot.line), at: pair.spot)
    }
    return pairs.filter { renamed[$0.spot] == nil }.compactMap { pair in
      guard let key = key(of: pair.key, at: pair.spot) else { return nil }
      return YAMLValue.Field(
        key: key, spot: pair.spot, value: value(of: pair.value, depth: depth + 1))
    }
  }

  private func key(of node: Node, at spot: Spot) -> String? {
    if let fault = refusal(of: node, at: spot, depth: 1) {
      findings.add(fault, at: spot)
      return nil
    }
    guard let scalar = node.scalar else {
      findings.add(SyntaxFault.keyNotText, at: spot)
      return nil
    }
    guard case .text(let key) = text(scalar.string, at: spot) else { return nil }
    if key == "<<" {
      findings.add(SyntaxFault.mergeKey, at: spot)
      return nil
    }
    return key
  }
}
