/// Why a file of the folder could not be read, written or removed.
public struct FolderFault: Error, Equatable, Sendable {
  public var path: String
  public var problem: IOFault

  public init(path: String, problem: IOFault) {
    self.path = path
    self.problem = problem
  }
}
