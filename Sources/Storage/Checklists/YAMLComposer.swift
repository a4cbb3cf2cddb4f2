import Yams

/// Reads the one document of a file, and refuses what a checklist has no use for.
///
/// YAML is composed by Yams; anchors, aliases, tags, merge keys, further documents and double keys
/// end in a message at their place.
struct YAMLComposer {
  static let mebibytes = 1
  private static let maximumRounds = 16

  let findings: Findings

  /// Nil when nothing could be read; what is wrong has then been added.
  func root(of bytes: [UInt8]) -> YAMLValue? {
    guard bytes.count <= Self.mebibytes << 20 else {
      findings.add(FileFault.tooLarge(mebibytes: Self.mebibytes))
      return nil
    }
    guard let source = SourceText(bytes, findings: findings) else { return nil }
    if let (fault, spot) = hazard(of: source) {
      findings.add(fault, at: spot)
      return nil
    }
    return root(of: source)
  }

  /// Yams gives up at a double key, so the earlier one is renamed and the file composed again.
  private func root(of source: SourceText) -> YAMLValue? {
    var source = source
    var renamed: [Spot: String] = [:]
    while renamed.count < Self.maximumRounds {
      switch document(of: source) {
      case .root(let node):
        return YAMLTreeBuilder(source: source, renamed: renamed, findings: findings)
          .value(of: node)
      case .doubleKey(let key, let spot):
        guard let letter = renamableLetter(of: spot, in: source) else {
          findings.add(SyntaxFault.keyTwice(key, line: spot.line), at: spot)
          return nil
        }
        source.replace(at: letter, with: Self.placeholder(renamed.count))
        renamed[spot] = key
      case .nothing:
        return nil
      }
    }
    for (spot, key) in renamed {
      let later = renamed.filter { $0.value == key && $0.key.line > spot.line }.map(\.key.line)
      findings.add(SyntaxFault.keyTwice(key, line: later.min() ?? spot.line), at: spot)
    }
    return nil
  }

  private func hazard(of source: SourceText) -> (SyntaxFault, Spot)? {
    if let anchor = source.repeatedAnchor { return (.anchor, anchor) }
    return source.crowdedKey.map { (.keyNotText, $0) }
  }

  private enum Document {
    case root(Node)
    case doubleKey(String, Spot)
    case nothing
  }

  private func document(of source: SourceText) -> Document {
    do {
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.nextRoot() else {
        findings.add(FileFault.empty)
        return .nothing
      }
      if let next = try parser.nextRoot() {
        findings.add(SyntaxFault.secondDocument, at: source.within(Spot(next.mark)))
      }
      return .root(root)
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      return .doubleKey(keys.first ?? "", Spot(context.mark))
    } catch {
      let (fault, spot) = SyntaxFault.malformation(error)
      findings.add(fault, at: source.within(spot))
      return .nothing
    }
  }

  /// The first letter of a key that stands there plainly or in quotes.
  private func renamableLetter(of key: Spot, in source: SourceText) -> Spot? {
    guard let first = source[key] else { return nil }
    if first.isInName { return key }
    let next = Spot(line: key.line, column: key.column + 1)
    guard first == "\"" || first == "'", let letter = source[next], letter.isInName else {
      return nil
    }
    return next
  }

  private static func placeholder(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(0xE000 + UInt32(number)) ?? "\u{E000}"
  }
}

extension Spot {
  init(_ mark: Mark?) {
    self = mark.map { Spot(line: $0.line, column: $0.column) } ?? .start
  }
}
