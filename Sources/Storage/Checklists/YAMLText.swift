/// Free text as a YAML value that the reader takes for exactly this text.
enum YAMLText {
  /// In double quotes, on one line.
  ///
  /// Controls and other characters that the reader refuses are left out. The signs of aliases and of
  /// explicit keys are escaped: the reader looks for these before it knows what is quoted.
  static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
      case "\n": quoted.append(contentsOf: ["\\", "n"])
      case "*": quoted.append(contentsOf: "\\x2A".unicodeScalars)
      case "?": quoted.append(contentsOf: "\\x3F".unicodeScalars)
      default: if !scalar.isRefused { quoted.append(scalar) }
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
