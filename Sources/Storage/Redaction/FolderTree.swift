/// Every regular file below a folder, in whatever folder within it; links are not followed.
struct FolderTree {
  private(set) var files: [String] = []
  /// What cannot be looked into.
  private(set) var faults: [FolderFault] = []

  init(_ path: String) {
    add(path)
  }

  private mutating func add(_ folder: String) {
    do throws(IOFault) {
      for name in try FileSystem.names(in: folder) { add(name, in: folder) }
    } catch {
      faults.append(FolderFault(path: folder, problem: error))
    }
  }

  private mutating func add(_ name: String, in folder: String) {
    let path = "\(folder)/\(name)"
    do throws(IOFault) {
      let status = try FileSystem.status(of: path)
      if status.isDirectory { return add(path) }
      if status.isRegular { files.append(path) }
    } catch {
      faults.append(FolderFault(path: path, problem: error))
    }
  }
}
