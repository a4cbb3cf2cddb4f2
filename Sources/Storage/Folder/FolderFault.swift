/// Why a file of the folder, a report or the settings could not be read, written or removed.
public struct FolderFault: Error, Equatable, Sendable {
  public var path: String
  public var problem: IOFault

  public init(path: String, problem: IOFault) {
    self.path = path
    self.problem = problem
  }

  /// Runs what deals with files, and names the path that a fault of the system is about.
  static func at<Value: ~Copyable>(
    _ path: String, _ body: () throws(IOFault) -> Value
  ) throws(FolderFault) -> Value {
    do throws(IOFault) {
      return try body()
    } catch {
      throw FolderFault(path: path, problem: error)
    }
  }
}
