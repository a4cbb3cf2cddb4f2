/// Why a log could not be made, opened, read or written.
public struct LogFault: Error, Equatable, Sendable {
  public var path: String
  public var problem: Problem

  public enum Problem: Equatable, Sendable {
    /// Nothing was changed; so many lines before the damage can be read.
    case damaged(Damage, readable: Int)
    /// The visit has ended; its log is only read.
    case sealed
    /// Another program writes to it; its name and process number where they are known.
    case locked(by: String?)
    case unreadable(IOFault)
    /// An incomplete last line could not be saved to a file of its own; nothing was changed.
    case notSetAside(IOFault)
    case cannotCreate(IOFault)
    /// Nothing of the line was written.
    case lineTooLong(bytes: Int)
    /// The line would not be read again; nothing was written.
    case notALine(Damage.Fault)
    /// The line is not in the log; the same may be tried again.
    case notWritten(IOFault)
    /// The line may or may not be in the log; nothing more is written to it.
    case syncFailed(IOFault)
    case syncFailedBefore
    /// Another program has written to the file or cut it.
    case changedByOthers
    /// The file was deleted, renamed or replaced.
    case goneFromItsPlace
  }

  public init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Runs what deals with the file, and says what a fault of the system means for the log.
  static func at<Value: ~Copyable>(
    _ path: String, _ problem: (IOFault) -> Problem, _ body: () throws(IOFault) -> Value
  ) throws(LogFault) -> Value {
    do throws(IOFault) {
      return try body()
    } catch {
      throw LogFault(path: path, problem(error))
    }
  }
}
