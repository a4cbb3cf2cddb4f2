/// Why a file could not be taken as evidence; nothing of it is left in the folder.
public struct EvidenceFault: Error, Equatable, Sendable {
  /// The file that was to be copied.
  public var path: String
  public var problem: Problem

  public enum Problem: Equatable, Sendable {
    case unreadable(IOFault)
    /// Not a byte: as a rule a photo that is still being copied.
    case empty
    /// Over 1 GiB.
    case tooLarge(bytes: Int)
    /// The copy could not be made in this folder.
    case notCopied(to: String, IOFault)
  }

  public init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Runs what deals with files, and says what a fault of the system means for the evidence.
  static func at<Value: ~Copyable>(
    _ path: String, _ problem: (IOFault) -> Problem, _ body: () throws(IOFault) -> Value
  ) throws(EvidenceFault) -> Value {
    do throws(IOFault) {
      return try body()
    } catch {
      throw EvidenceFault(path: path, problem(error))
    }
  }
}
