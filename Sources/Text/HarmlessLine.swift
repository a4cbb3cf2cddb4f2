/// A line on its way through `Harmless`: remembers what the next combining mark would sit on.
struct HarmlessLine {
  /// The most combining marks a terminal cell keeps (`CCHARW_MAX` of ncurses less the base).
  static let marksPerBase = 4

  private var result = ""
  private var hasBase = false
  private var marks = 0

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      appendBase("    ")
    } else if let mark = Self.mark(for: scalar) {
      appendMark(mark)
    } else if Columns.width(of: scalar) == 0 {
      appendCombining(scalar)
    } else {
      appendBase(String(scalar))
    }
  }

  func finished() -> String {
    marks > Self.marksPerBase ? result + "<+\(marks - Self.marksPerBase)>" : result
  }

  private mutating func appendBase(_ text: String) {
    result = finished() + text
    hasBase = true
    marks = 0
  }

  private mutating func appendMark(_ mark: String) {
    appendBase(mark)
    hasBase = false
  }

  private mutating func appendCombining(_ scalar: Unicode.Scalar) {
    guard hasBase else { return appendMark(Self.codePoint(scalar)) }
    marks += 1
    if marks <= Self.marksPerBase { result.unicodeScalars.append(scalar) }
  }

  private static func mark(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case ..<0x20, 0x7F: "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
    case ..<0x7F: nil
    default: isShownByName(scalar) ? codePoint(scalar) : nil
    }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// Controls, format characters, line and paragraph separators, what is invisible or changes its
  /// neighbour's picture, and what the C library of Debian 12 (Unicode 14) does not know.
  private static func isShownByName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xA0, 0xAD, 0x2800, 0x1F3FB...0x1F3FF: return true
    case ..<0x300: return false
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: return true
    case .privateUse: return false
    default:
      return properties.isDefaultIgnorableCodePoint || (properties.age?.major ?? .max) > 14
    }
  }
}
