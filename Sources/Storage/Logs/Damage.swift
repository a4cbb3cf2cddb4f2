/// Where a log stops being trustworthy, and what is wrong there.
public struct Damage: Equatable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Bytes from the beginning of the file to what does not fit.
  public var offset: Int
  public var fault: Fault

  public enum Fault: Equatable, Sendable {
    /// A text is not UTF-8.
    case notUTF8
    /// A byte that the format does not allow there.
    case grammar
    /// The member is not there, or not in its place.
    case expectedMember(String)
    /// The member stands twice, or after its place.
    case misplacedMember(String)
    /// The member's value is none that it can have.
    case invalidValue(of: String)
    case tooDeep
    case lineTooLong
    /// Nothing stands between two line feeds: the file was altered in transport.
    case emptyLine
    case wrongNumber(found: Int, expected: Int)
    /// The hash does not follow from the line and those before.
    case wrongHash
    case afterSeal
    /// The lines end as in DOS: the file was altered in transport.
    case carriageReturn
    /// The file begins with a byte-order mark: it was altered in transport.
    case byteOrderMark
    /// There is no whole first line, or it does not open a visit.
    case notOpened
    /// A visit is opened where it was open already.
    case openedAgain
    case unknownFormat(String)
  }
}
