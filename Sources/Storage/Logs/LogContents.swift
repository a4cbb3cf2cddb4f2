public import Assessment

/// What a log says as far as its chain holds, and what is wrong beyond.
public struct LogContents: Equatable, Sendable {
  /// The good prefix: every line of it fits the format and follows from those before.
  public var entries: [Entry] = []
  /// Why reading ended before the end; nil for a log that is whole.
  public var damage: Damage?
  /// What the damaged line and those after it speak of, as far as it can be made out.
  public var touched = Touched()
  public var tail = Tail.none

  /// What stands after the last line feed.
  public enum Tail: Equatable, Sendable {
    case none
    /// A line that was never finished, or zero bytes of a medium that lost power.
    case incomplete([UInt8])
    /// The last entry is whole and only its line feed is not there; perhaps other bytes are.
    case lacksLineFeed(stray: [UInt8])
  }

  /// Whether nothing may follow the last entry.
  public var isSealed: Bool {
    guard case .seal = entries.last?.event else { return false }
    return true
  }

  /// The fold of the good prefix; nil when there is not even an `open` entry.
  public var visit: Visit? {
    Visit(entries)
  }

  /// What merging takes of it; nil when not even its first line can be trusted.
  public var chain: Chain? {
    let damage = damage.map { Chain.Damage(line: $0.line, touched: touched) }
    return Chain(entries: entries, damage: damage)
  }
}
