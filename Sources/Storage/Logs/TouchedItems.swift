internal import Assessment

/// Which items the lines from a damage on are about, as far as bytes that fit no format can tell.
enum TouchedItems {
  /// In byte order; a retraction touches the item of what it takes back from the good prefix.
  static func of(_ bytes: ArraySlice<UInt8>, after contents: LogContents) -> [String] {
    var items: Set<String> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      for name in values(of: "\"item\":\"", in: line) {
        let id = String(decoding: name.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        if let id = LineScanner.id(id) { items.insert(id) }
      }
      for number in values(of: "\"kind\":\"retract\",\"entry\":", in: line) {
        let digits = String(decoding: number.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        guard let n = Int(digits), contents.entries.indices.contains(n) else { continue }
        if let item = contents.entries[n].event.item { items.insert(item) }
      }
    }
    return items.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What follows each time the name stands in the line; at most the 80 bytes that could matter.
  private static func values(
    of name: String, in line: ArraySlice<UInt8>
  ) -> [ArraySlice<UInt8>] {
    let name = Array(name.utf8)
    return line.indices.compactMap { index in
      guard line[index] == name[0], line[index...].starts(with: name) else { return nil }
      return line[index...].dropFirst(name.count).prefix(80)
    }
  }
}
