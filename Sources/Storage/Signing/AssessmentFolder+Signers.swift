extension AssessmentFolder {
  /// Who is who, as far as the lead has put it down; nil without such a file.
  ///
  /// - Throws: of a file that cannot be read; nobody is known then.
  public func allowedSigners() throws(FolderFault) -> AllowedSigners? {
    let path = "\(path)/\(AllowedSigners.fileName)"
    do throws(IOFault) {
      let file = try OpenFile(reading: path)
      return AllowedSigners.read(try file.contents(limit: AllowedSigners.limit))
    } catch .missing {
      return nil
    } catch {
      throw FolderFault(path: path, problem: error)
    }
  }
}
