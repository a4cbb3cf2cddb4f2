/// A file of the folder that has an erased text as well, and is not for a program to erase.
public struct TextTrace: Equatable, Sendable {
  public let path: String
  public let kind: Kind

  public enum Kind: Equatable, Sendable {
    /// A log, whose chain would not hold any more.
    case log
    /// Evidence, which a log names by its hash.
    case evidence
    /// A report that was saved, a bundle, or whatever else lies in the folder.
    case other
    /// It could not be read or overwritten.
    case unreadable(IOFault)
  }
}
