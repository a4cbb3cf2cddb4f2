/// Finds a confidential text in files: as it is, as JSON has it, or wrapped and quoted by a report.
///
/// Only letters, digits and what is not ASCII are compared, so that neither blanks and line breaks
/// nor quotes and escapes hide a copy. The salt, which stands in copies of its file alone, is looked
/// for as well.
struct TextSearch {
  private let patterns: [BytePattern]
  /// Whether so little is left of the text that it would be found by chance; then only copies of its
  /// file are found.
  let isTooShort: Bool

  static let shortest = 8

  init(_ text: ConfidentialText) {
    var escaped = LineBuilder()
    escaped.string(text.text)
    let forms = [Array(text.text.utf8), escaped.bytes].map { $0.filter(Self.isCompared) }
    isTooShort = forms[0].count < Self.shortest
    patterns = ([Array(text.salt.utf8)] + (isTooShort ? [] : forms)).map(BytePattern.init)
  }

  /// Reads a file of any size once from its beginning.
  func finds(in path: String) throws(IOFault) -> Bool {
    let file = try OpenFile(reading: path)
    let overlap = (patterns.map(\.bytes.count).max() ?? 1) - 1
    var window: [UInt8] = []
    var chunk = OpenFile.chunk()
    while case let count = try file.read(into: &chunk), count > 0 {
      window.removeFirst(max(0, window.count - overlap))
      window += chunk[..<count].lazy.filter(Self.isCompared)
      if patterns.contains(where: { $0.isIn(window) }) { return true }
    }
    return false
  }

  private static func isCompared(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
