internal import Assessment
internal import Reports
internal import Text

extension Wording {
  /// Evidence in one line: `IMG_0231.jpg, 182 KB (periksa, dilihat)`.
  func line(of evidence: Evidence) -> String {
    let file = evidence.file.map { "\($0.name), \($0.bytes.asSize(phrases))" }
    let what = [file, evidence.text].compactMap(\.self).joined(separator: "; ")
    return "\(what) (\(word(evidence.method)), \(word(evidence.strength)))"
  }
}

extension Int {
  /// Bytes as people read them, by thousands: `812 B`, `182 KB`, `3,4 MB`.
  func asSize(_ phrases: any Phrases) -> String {
    switch self {
    case ..<1000: return "\(self) B"
    case ..<999_500: return "\((self + 500) / 1000) KB"
    default:
      let tenths = (self + 50_000) / 100_000
      return "\(phrases.decimal("\(tenths / 10).\(tenths % 10)")) MB"
    }
  }
}
