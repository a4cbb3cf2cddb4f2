extension AssessmentFolder {
  /// Whether a file of that path lies in the folder or below it, whatever links lead there.
  public func contains(_ file: String) throws(FolderFault) -> Bool {
    let parent = FileSystem.parent(of: file)
    let own = try FolderFault.at(path) { () throws(IOFault) in try FileSystem.realPath(of: path) }
    let other = try FolderFault.at(parent) { () throws(IOFault) in
      try FileSystem.realPath(of: parent)
    }
    return other == own || other.utf8.starts(with: (own == "/" ? own : "\(own)/").utf8)
  }
}
