/// What would make Yams work for minutes; it is looked for before the YAML is composed.
///
/// Yams hashes every key with all that it stands for, however large or often repeated.
extension SourceText {
  private static let maximumComplexKeys = 2

  /// The first anchor (`&name`) that an alias (`*name`) somewhere in the file repeats.
  ///
  /// Composing puts the anchor's content in place of the alias: a few hundred bytes become gigabytes.
  var repeatedAnchor: Spot? {
    let aliases = Set(names(after: "*").map(\.name))
    return names(after: "&").first { aliases.contains($0.name) }?.spot
  }

  /// The first explicit key (`? `) where there are more of them than any text has by chance.
  ///
  /// Nested in each other, each is hashed as often as it is deep.
  var crowdedKey: Spot? {
    var keys: [Spot] = []
    for (number, line) in lines.enumerated() {
      var before: Unicode.Scalar?
      for index in line.indices where line[index] != " " {
        let next = line.dropFirst(index - line.startIndex + 1).first ?? "\n"
        if line[index] == "?", " \r\n".unicodeScalars.contains(next), before.opensNode {
          keys.append(Spot(line: number + 1, column: index - line.startIndex + 1))
        }
        before = line[index]
      }
    }
    return keys.count > Self.maximumComplexKeys ? keys.first : nil
  }

  private func names(after sign: Unicode.Scalar) -> [(name: String, spot: Spot)] {
    lines.enumerated().flatMap { number, line in
      line.indices.compactMap { index -> (name: String, spot: Spot)? in
        guard line[index] == sign,
          index == line.startIndex || !line[index - 1].isInName
        else { return nil }
        let name = String(
          String.UnicodeScalarView(line[(index + 1)...].prefix { $0.isInName }))
        guard !name.isEmpty else { return nil }
        return (name, Spot(line: number + 1, column: index - line.startIndex + 1))
      }
    }
  }
}

extension Unicode.Scalar? {
  /// Whether a node can begin after it; nil is the beginning of a line.
  fileprivate var opensNode: Bool {
    guard let self else { return true }
    return "-?[{,:".unicodeScalars.contains(self)
  }
}
