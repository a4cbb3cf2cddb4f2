import Glibc
import Storage

/// The logs of a folder by name and size, to see whether others wrote there meanwhile.
struct FolderShape: Equatable {
  private var sizes: [String: Int]

  init(_ folder: AssessmentFolder) {
    let paths = ((try? folder.logs()) ?? []).map { "\(folder.path)/\($0)" }
    sizes = Dictionary(paths.map { ($0, Self.size(of: $0)) }, uniquingKeysWith: max)
  }

  /// For a log that is one's own to write.
  mutating func leaveOut(_ path: String) {
    sizes[path] = nil
  }

  /// As it is now.
  mutating func takeIn(_ path: String) {
    sizes[path] = Self.size(of: path)
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : -1
  }
}
