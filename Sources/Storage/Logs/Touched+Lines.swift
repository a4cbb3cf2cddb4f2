internal import Assessment

extension Touched {
  /// What the lines from a damage on speak of, as far as bytes that fit no format can tell; `contents`
  /// has the good prefix, of which they may take something back.
  init(_ bytes: ArraySlice<UInt8>, after contents: LogContents) {
    self.init()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      items.formUnion(Self.ids(after: "\"item\":\"", in: line))
      indicators.formUnion(Self.ids(after: "\"indicator\":\"", in: line))
      visits.formUnion(Self.ids(after: "\"kind\":\"accept\",\"visit\":\"", in: line))
      states.formUnion(Self.ids(after: "\"kind\":\"verdict\",\"state\":\"", in: line))
      if !Self.values(of: "\"kind\":\"void\"", in: line).isEmpty {
        insert(.void(reason: ""), after: contents.entries)
      }
      for number in Self.values(of: "\"kind\":\"retract\",\"entry\":", in: line) {
        let digits = String(decoding: number.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        if let n = Int(digits) { insert(.retract(entry: n), after: contents.entries) }
      }
    }
  }

  private static func ids(after name: String, in line: ArraySlice<UInt8>) -> [String] {
    values(of: name, in: line).compactMap { value in
      LineScanner.id(String(decoding: value.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
    }
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
