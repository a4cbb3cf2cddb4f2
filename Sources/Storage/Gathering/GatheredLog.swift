/// What became of one log of a stick.
public struct GatheredLog: Equatable, Sendable {
  /// Where it lies on the stick.
  public let path: String
  /// Entries of the good prefix.
  public let entries: Int
  /// Nil for a log that is whole.
  public let damage: Damage?
  public let standing: Standing

  /// How it stands to the logs of the folder.
  public enum Standing: Equatable, Sendable {
    /// The first of its visit, under this name.
    case new(String)
    /// The named log has all of it.
    case known(String)
    /// It goes on where the log here ended after so many entries.
    case longer(String, than: Int)
    /// It goes on in another way than the other log of its visit, after so many common entries.
    case forked(String, from: String, after: Int)
    /// It is not brought in: it cannot be read, or not even its first line can be trusted.
    case unusable(LogFault)
  }

  /// The log of the folder that has all of it now; nil when it was not brought in.
  public var name: String? {
    switch standing {
    case .new(let name), .known(let name), .longer(let name, _), .forked(let name, _, _): name
    case .unusable: nil
    }
  }

  /// Whether something is wrong with it.
  public var isNegative: Bool {
    switch standing {
    case .forked, .unusable: true
    case .new, .known, .longer: damage != nil
    }
  }

  /// Whether the medium failed rather than that the log is not what it should be.
  public var isUnreadable: Bool {
    guard case .unusable(let fault) = standing, case .unreadable(let cause) = fault.problem
    else { return false }
    return cause.isOfTheMedium
  }
}
