/// Notes being typed, offered again on reopening for their visit and item only.
extension AssessmentFolder {
  /// Puts the text in place of the draft before it; durable when it returns.
  public func saveDraft(visit: String, item: String, text: String) throws(FolderFault) {
    try write(Array(text.utf8), to: try draftName(visit, item), in: .drafts)
  }

  public func draft(visit: String, item: String) -> String? {
    guard let name = try? draftName(visit, item), let bytes = read(name, in: .drafts) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Fine when there is none.
  public func removeDraft(visit: String, item: String) throws(FolderFault) {
    try remove(try draftName(visit, item), in: .drafts)
  }

  /// Ids only, so that no name leads out of the folder.
  private func draftName(_ visit: String, _ item: String) throws(FolderFault) -> String {
    guard let visit = LineScanner.visitID(visit), let item = LineScanner.id(item) else {
      throw FolderFault(path: path(of: .drafts), problem: .nameNotAllowed)
    }
    return "\(visit)-\(item)"
  }
}
