public import Assessment

/// The visit that is being worked on or looked at.
public struct OpenVisit: Equatable, Sendable {
  /// The name of its file in the folder.
  public var file: String
  public var worksheet: Worksheet
  /// Why nothing can be recorded; nil when it can.
  public var readOnly: ReadOnly?
  /// The first entry of this opening; `u` takes back nothing before it.
  public var sessionStart: Int
  /// Notes that were being typed, by item.
  public var drafts: [String: String] = [:]
  /// The items whose draft is of a confidential note.
  public var confidentialDrafts: Set<String> = []
  /// The lines of the receipt of a sealed visit.
  public var receipt: [String]?
  /// What becomes of the signature; nil where there is nothing to say of it.
  public var signature: SealSignature?
  /// What became of the second copy, if one was asked for.
  public var secondCopy: CopyOutcome?

  /// Why a visit is only read.
  public enum ReadOnly: Equatable, Sendable {
    case sealed
    case void
    /// By its line in the file, counted from 1.
    case damaged(line: Int)
  }

  public init(
    file: String, worksheet: Worksheet, readOnly: ReadOnly? = nil, sessionStart: Int
  ) {
    self.file = file
    self.worksheet = worksheet
    self.readOnly = readOnly
    self.sessionStart = sessionStart
  }
}
