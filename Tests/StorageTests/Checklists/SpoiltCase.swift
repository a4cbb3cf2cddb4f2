import Testing

/// One change to a sample file, and every line that it makes the check say.
struct SpoiltCase: CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let lines: [String]

  /// In ruang.yaml.
  static func item(_ old: String, _ new: String, _ lines: String...) -> SpoiltCase {
    SpoiltCase(file: "ruang.yaml", old: old, new: new, lines: lines)
  }

  /// In instrument.yaml.
  static func instrument(_ old: String, _ new: String, _ lines: String...) -> SpoiltCase {
    SpoiltCase(file: "instrument.yaml", old: old, new: new, lines: lines)
  }

  var testDescription: String { "\(old) -> \(new)" }

  var said: [String] { SampleFolder().replacing(old, with: new, in: file).lines() }
}
