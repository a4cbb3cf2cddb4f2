/// Text with a place to type at, kept exactly as it was typed and below a number of bytes in the log.
///
/// Moves and deletes go by `Character`; a combining mark that is typed after its letter joins it.
struct TypedText: Equatable, Sendable {
  private(set) var before: String
  private(set) var after = ""
  /// The most bytes the text may take in a log line.
  let limit: Int
  /// Bytes in the log that the last refused insertion had too many; nil when it was taken.
  private(set) var excess: Int?

  init(_ text: String = "", limit: Int) {
    before = text
    self.limit = limit
  }

  var text: String { before + after }

  /// All or nothing: what does not fit changes nothing and is remembered as `excess`.
  mutating func insert(_ text: String) {
    let bytes = Self.logBytes(before) + Self.logBytes(after) + Self.logBytes(text)
    excess = bytes > limit ? bytes - limit : nil
    if excess == nil { before += text }
  }

  mutating func backspace() {
    excess = nil
    _ = before.popLast()
  }

  mutating func delete() {
    excess = nil
    if !after.isEmpty { after.removeFirst() }
  }

  /// Moves by so many characters, to the right if positive, as far as there are any.
  mutating func move(by characters: Int) {
    excess = nil
    if characters < 0 {
      let cut = before.index(
        before.endIndex, offsetBy: characters, limitedBy: before.startIndex)
      after = before[(cut ?? before.startIndex)...] + after
      before = String(before[..<(cut ?? before.startIndex)])
    } else {
      let head = after.prefix(characters)
      before += head
      after = String(after.dropFirst(head.count))
    }
  }

  mutating func deleteBackward(_ characters: Int) {
    excess = nil
    before = String(before.dropLast(characters))
  }

  mutating func deleteForward(_ characters: Int) {
    excess = nil
    after = String(after.dropFirst(characters))
  }

  /// Characters back to the beginning of the word, the blanks after it included.
  var wordBefore: Int {
    let reversed = before.reversed()
    let rest = reversed.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    return reversed.count - rest.count
  }

  /// The bytes of a text in a log line: quote, backslash, line feed and tab take two, as escaped.
  static func logBytes(_ text: String) -> Int {
    text.utf8.reduce(0) { sum, byte in
      switch byte {
      case 0x22, 0x5C, 0x09, 0x0A: sum + 2
      case 0..<0x20, 0x7F: sum + 6
      default: sum + 1
      }
    }
  }
}
