/// One copy of a log: its entries as far as they can be trusted, and what lies beyond.
public struct Chain: Equatable, Sendable {
  /// At least the `open` entry.
  public let entries: [Entry]
  /// What is wrong after the entries; nil when the copy is whole.
  public let damage: Damage?
  let head: VisitHead

  /// A stretch of a log that cannot be trusted.
  public struct Damage: Equatable, Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
    /// What lines from there on seem to speak of.
    public var touched: Touched

    public init(line: Int, touched: Touched) {
      self.line = line
      self.touched = touched
    }
  }

  /// Nil without a first entry that opens a visit.
  public init?(entries: [Entry], damage: Damage? = nil) {
    guard case .open(let head) = entries.first?.event else { return nil }
    self.head = head
    self.entries = entries
    self.damage = damage
  }

  var last: Entry {
    entries[entries.count - 1]
  }

  /// Whether the other copy holds all of this one, so that this one adds nothing.
  public func isContained(in other: Chain) -> Bool {
    if let damage {
      let isSame = damage == other.damage && entries.count == other.entries.count
      guard isSame || other.entries.count >= damage.line else { return false }
    }
    return entries.count <= other.entries.count
      && last.hash == other.entries[entries.count - 1].hash
  }

  /// What the entries after so many speak of.
  func touched(after count: Int) -> Touched {
    entries.indices.dropFirst(count).reduce(into: Touched()) { touched, index in
      touched.insert(entries[index].event, after: entries[..<index])
    }
  }

  /// How many entries both copies begin with; hashes of a chain agree up to one place.
  public func common(with other: Chain) -> Int {
    zip(entries, other.entries).prefix { $0.hash == $1.hash }.count
  }
}
