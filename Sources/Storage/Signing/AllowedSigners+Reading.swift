extension AllowedSigners {
  /// Reads the lines of a file; comments, blank lines and line ends of Windows are fine.
  public static func read(_ file: [UInt8]) -> AllowedSigners {
    var signers = AllowedSigners()
    let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      do throws(Fault) {
        if let signer = try signer(bytes) { signers.signers.append(signer) }
      } catch {
        signers.faults.append(LineFault(line: index + 1, fault: error))
      }
    }
    return signers
  }

  /// Nil for a line that names nobody.
  private static func signer(_ line: ArraySlice<UInt8>) throws(Fault) -> Signer? {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    let start = line.drop(while: isBlank)
    guard let first = start.first, first != UInt8(ascii: "#") else { return nil }
    guard let fields = fields(of: start), fields.count >= 3 else { throw .malformed }
    let principals = try names(in: fields[0])
    let hasOptions = key(fields[1], fields[2]) == nil
    let place = hasOptions ? 2 : 1
    guard fields.count > place + 1, let key = key(fields[place], fields[place + 1]) else {
      throw .malformed
    }
    let namespaces = hasOptions ? try self.namespaces(in: fields[1]) : nil
    return Signer(principals: principals, key: key, namespaces: namespaces)
  }

  private static func key(_ kind: String, _ base64: String) -> PublicKey? {
    PublicKey(line: "\(kind) \(base64)")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The parts between blanks, of which at most four count; blanks within quotes are none.
  private static func fields(of line: ArraySlice<UInt8>) -> [String]? {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted || !isBlank(byte) {
        fields[fields.count - 1].append(byte)
      } else if fields.count == 4, fields.last?.isEmpty == false {
        return texts(fields)
      } else if fields.last?.isEmpty == false {
        fields.append([])
      }
    }
    return isQuoted ? nil : texts(fields)
  }

  /// Nil unless all are UTF-8.
  private static func texts(_ fields: [[UInt8]]) -> [String]? {
    let texts = fields.filter { !$0.isEmpty }.compactMap { String(validating: $0, as: UTF8.self) }
    return texts.count == fields.count { !$0.isEmpty } ? texts : nil
  }

  /// A list with commas, perhaps in quotes.
  private static func names(in field: String) throws(Fault) -> [String] {
    let isQuoted = field.utf8.count >= 2 && field.hasPrefix("\"") && field.hasSuffix("\"")
    let list = isQuoted ? field.dropFirst().dropLast() : field[...]
    guard !list.contains("\""), !list.contains("\\") else { throw .malformed }
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ !$0.isEmpty }) else { throw .malformed }
    if let pattern = names.first(where: { $0.contains { "*?!".contains($0) } }) {
      throw .pattern(pattern)
    }
    return names
  }

  /// `namespaces="a,b"` and nothing else.
  private static func namespaces(in field: String) throws(Fault) -> [String] {
    let name = field.prefix { $0 != "=" && $0 != "," }
    guard name.lowercased() == "namespaces" else { throw .option(String(name)) }
    let value = field.dropFirst(name.count + 1)
    guard value.hasPrefix("\"") else { throw .malformed }
    guard let end = value.dropFirst().firstIndex(of: "\"") else { throw .malformed }
    let rest = value[value.index(after: end)...]
    if rest.hasPrefix(",") { throw .option(String(rest.dropFirst().prefix { $0 != "=" })) }
    guard rest.isEmpty else { throw .malformed }
    return try names(in: String(value))
  }
}
