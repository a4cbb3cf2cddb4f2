/// What a paste may bring into a text: no controls besides line feed and tab.
enum PastedText {
  /// CR and CRLF become LF; C0, DEL and C1 controls, which nobody sees or means, are left out.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !isAfterReturn) {
        result.append("\n")
      } else if scalar == "\t" || !isControl(scalar) {
        result.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
