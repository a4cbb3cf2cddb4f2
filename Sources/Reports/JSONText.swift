import Text

/// A JSON value whose members keep their order, written on one line.
///
/// Strings are escaped so that the text is safe on a terminal: besides what RFC 8259 demands, every
/// scalar that `Harmless` would show by name, DEL, C1, bidi and invisible ones, becomes `\uXXXX`.
enum JSONText: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([Member])

  struct Member: Equatable, Sendable {
    var name: String
    var value: JSONText

    init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  var text: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ":" + $0.value.text }.joined(separator: ",")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map(escaped).joined() + "\""
  }

  /// Character by character, as a mark is harmless on its base and not alone or in a crowd.
  private static func escaped(_ character: Character) -> String {
    let text = String(character)
    let isHarmless = Harmless.line(text) == text
    return character.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case " "..."~": String(scalar)
      default: isHarmless ? String(scalar) : UTF16.encode(scalar)?.map(unit).joined() ?? ""
      }
    }.joined()
  }

  private static func unit(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
