internal import Assessment

extension LineScanner {
  /// A whole line up to its last brace; whether it follows from the line before is not looked at.
  mutating func line() throws(Misfit) -> Entry {
    try begin("{")
    let n = try count("n")
    let at = try value("at") { Timestamp($0) }
    let kind = try text("kind")
    let known = try event(kind)
    let (unknown, item) = try unknownMembers(withItem: known == nil)
    let hash = try value(of: "hash") { Digest(hex: $0) }
    try finish("}")
    return Entry(
      n: n, at: at, event: known ?? .unknown(kind: kind, item: item), hash: hash,
      unknownMembers: unknown)
  }

  /// Passes over members that this version does not know, up to the value of `hash`.
  ///
  /// Of a kind that is not known either, a string `item` is understood all the same.
  private mutating func unknownMembers(
    withItem: Bool
  ) throws(Misfit) -> (names: [String], item: String?) {
    var seen: Set<ArraySlice<UInt8>> = []
    var names: [String] = []
    var item: String?
    while !pass("hash") {
      guard next != UInt8(ascii: "}") else { throw misfit(.expectedMember("hash")) }
      try expect(",")
      let start = position
      if withItem, item == nil, let text = stringItem() { item = text }
      let name = try skipMember(unlessIn: &seen)
      guard !isKnown(name), name != "hash" else {
        throw misfit(.misplacedMember(name), at: start)
      }
      if name != "item" || item == nil { names.append(name) }
    }
    return (names, item)
  }

  /// The value of the member `item` if it comes next and is a string; the position stays.
  private func stringItem() -> String? {
    var ahead = self
    guard (try? ahead.string()) == "item", ahead.take(byte: ":") else { return nil }
    return try? ahead.string()
  }

  private mutating func event(_ kind: String) throws(Misfit) -> Event? {
    switch kind {
    case "open": .open(try head())
    case "answer": .answer(item: try id("item"), try answer("value"))
    case "note": try note()
    case "flag": .flag(item: try id("item"), text: try optionalText("text"))
    case "retract": .retract(entry: try count("entry"))
    case "evidence": .evidence(item: try id("item"), try evidence())
    case "recover": .recover(try recovery())
    case "void": .void(reason: try text("reason"))
    case "seal": .seal(try seal())
    case "decide": .decide(try decision())
    case "return": .giveBack(try question())
    case "accept": .accept(try acceptance())
    case "verdict": .verdict(try announcement())
    default: nil
    }
  }
}
