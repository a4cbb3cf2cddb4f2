internal import Assessment

extension Touched {
  /// What the lines from a damage on speak of, as far as bytes that fit no format can tell; `contents`
  /// has the good prefix, of which they may take something back.
  ///
  /// Needs no memory but for what is found, however many lines there are.
  init(_ bytes: ArraySlice<UInt8>, after contents: LogContents) {
    self.init()
    var isVoid = false
    var retracted: Set<Int> = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
      let rest = bytes[index...]
      if let id = Self.id(after: Self.item, in: rest) { items.insert(id) }
      if let id = Self.id(after: Self.indicator, in: rest) { indicators.insert(id) }
      if let id = Self.id(after: Self.visit, in: rest) { visits.insert(id) }
      if let id = Self.id(after: Self.state, in: rest) { states.insert(id) }
      if let n = Self.number(after: Self.retracted, in: rest) { retracted.insert(n) }
      if rest.starts(with: Self.void) { isVoid = true }
    }
    for n in retracted where contents.entries.indices.contains(n) {
      insert(.retract(entry: n), after: contents.entries[n...n])
    }
    if isVoid { insert(.void(reason: ""), after: contents.entries) }
  }

  private static let item = Array("\"item\":\"".utf8)
  private static let indicator = Array("\"indicator\":\"".utf8)
  private static let visit = Array("\"kind\":\"accept\",\"visit\":\"".utf8)
  private static let state = Array("\"kind\":\"verdict\",\"state\":\"".utf8)
  private static let retracted = Array("\"kind\":\"retract\",\"entry\":".utf8)
  private static let void = Array("\"kind\":\"void\"".utf8)

  private static func id(after name: [UInt8], in rest: ArraySlice<UInt8>) -> String? {
    guard rest.starts(with: name) else { return nil }
    let value = rest.dropFirst(name.count).prefix(80).prefix { $0 != UInt8(ascii: "\"") }
    return LineScanner.id(String(decoding: value, as: UTF8.self))
  }

  private static func number(after name: [UInt8], in rest: ArraySlice<UInt8>) -> Int? {
    guard rest.starts(with: name) else { return nil }
    let digits = rest.dropFirst(name.count).prefix(20).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
