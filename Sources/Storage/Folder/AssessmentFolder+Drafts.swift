/// Texts being typed, offered again on reopening for their visit and item only.
extension AssessmentFolder {
  /// Puts the text in place of the draft before it; durable when it returns.
  public func saveDraft(
    visit: String, item: String, text: String, isConfidential: Bool = false
  ) throws(FolderFault) {
    let name = try draftName(visit, item)
    let suffix = Self.confidentialSuffix
    try write(Array(text.utf8), to: isConfidential ? name + suffix : name, in: .drafts)
    try remove(isConfidential ? name : name + suffix, in: .drafts)
  }

  /// Nil when there is none; of two, which only a crash leaves, the confidential one.
  public func draft(visit: String, item: String) -> (text: String, isConfidential: Bool)? {
    guard let name = try? draftName(visit, item) else { return nil }
    for (suffix, isConfidential) in [(Self.confidentialSuffix, true), ("", false)] {
      let bytes = read(name + suffix, in: .drafts)
      if let text = bytes.flatMap({ String(validating: $0, as: UTF8.self) }) {
        return (text, isConfidential)
      }
    }
    return nil
  }

  /// The texts of all drafts of a visit that are not confidential, in the order of their items.
  public func drafts(visit: String) -> [String] {
    guard let visit = LineScanner.visitID(visit) else { return [] }
    let names = (try? FileSystem.names(in: path(of: .drafts))) ?? []
    return names.filter { $0.hasPrefix("\(visit)-") && !$0.contains(".") }.compactMap { name in
      read(name, in: .drafts).flatMap { String(validating: $0, as: UTF8.self) }
    }
  }

  /// Fine when there is none.
  public func removeDraft(visit: String, item: String) throws(FolderFault) {
    let name = try draftName(visit, item)
    try remove(name, in: .drafts)
    try remove(name + Self.confidentialSuffix, in: .drafts)
  }

  /// No id has a full stop, so that no other draft has this name.
  private static let confidentialSuffix = ".confidential"

  /// Ids only, so that no name leads out of the folder.
  private func draftName(_ visit: String, _ item: String) throws(FolderFault) -> String {
    guard let visit = LineScanner.visitID(visit), let item = LineScanner.id(item) else {
      throw FolderFault(path: path(of: .drafts), problem: .nameNotAllowed)
    }
    return "\(visit)-\(item)"
  }
}
