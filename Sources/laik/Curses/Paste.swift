/// A bracketed paste as it comes in, scalar by scalar: CR and CRLF become LF, and it is bounded.
struct Paste {
  /// Bytes of UTF-8; what is pasted beyond them is left out.
  static let limit = 64 * 1024

  private(set) var text = ""
  private var bytes = 0
  private var isAfterReturn = false

  mutating func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    defer { isAfterReturn = scalar == "\r" }
    if isAfterReturn, scalar == "\n" { return }
    let kept: Unicode.Scalar = scalar == "\r" ? "\n" : scalar
    guard bytes + UTF8.width(kept) <= Self.limit else {
      bytes = Self.limit
      return
    }
    bytes += UTF8.width(kept)
    text.unicodeScalars.append(kept)
  }
}
