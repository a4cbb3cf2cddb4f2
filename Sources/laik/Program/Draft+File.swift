import Assessment
import Screens

/// A lead's draft as it lies on disk: what it is about, who dissents, and the text, with a record
/// separator between them and a unit separator between the parts of one.
extension Draft {
  private static let records: Character = "\u{1E}"
  private static let units: Character = "\u{1F}"

  /// Nil for a note, whose file is its text.
  var file: String? {
    guard let about = use.units else { return nil }
    let records = [about, dissent].map { $0.joined(separator: String(Self.units)) } + [text]
    return records.joined(separator: String(Self.records))
  }

  /// Nil for what is no such file.
  init?(file: String) {
    let parts = file.split(
      separator: Self.records, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let about = parts[0].split(separator: Self.units, omittingEmptySubsequences: false)
    guard let use = Use(units: about.map(String.init)) else { return nil }
    self.init(
      use, text: String(parts[2]), dissent: parts[1].split(separator: Self.units).map(String.init))
  }
}

extension Draft.Use {
  /// Nil for a note.
  var units: [String]? {
    switch self {
    case .note: nil
    case .decision(.item(let item, let place, let venue)): ["decide", item, place, venue]
    case .decision(.indicator(let indicator)): ["decide", indicator]
    case .acceptance(let visit): ["accept", visit]
    case .question(let visit, let item): ["return", visit, item]
    }
  }

  fileprivate init?(units: [String]) {
    switch (units.first, units.count) {
    case ("decide", 4): self = .decision(.item(units[1], place: units[2], venue: units[3]))
    case ("decide", 2): self = .decision(.indicator(units[1]))
    case ("accept", 2): self = .acceptance(visit: units[1])
    case ("return", 3): self = .question(visit: units[1], item: units[2])
    default: return nil
    }
  }
}
