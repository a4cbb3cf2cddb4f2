/// The folders within the folder never lead out of it: what came from a stick may have a link there.
extension AssessmentFolder {
  /// Makes a part where it is not there.
  ///
  /// - Throws: `.noFolder` when it is a link, whatever it leads to.
  func make(_ part: Part) throws(IOFault) {
    try check(part)
    try FileSystem.makeFolder(path(of: part))
  }

  /// - Throws: `.noFolder` when the part is a link; fine when there is none.
  func check(_ part: Part) throws(IOFault) {
    do throws(IOFault) {
      guard try FileSystem.status(of: path(of: part)).isDirectory else { throw .noFolder }
    } catch .missing {
      return
    }
  }

  /// Opens a regular file of a part for reading; links are followed nowhere on the way from the folder.
  func open(_ name: String, in part: Part) throws(IOFault) -> OpenFile {
    try check(part)
    return try OpenFile(reading: path(of: name, in: part))
  }
}
