public import Assessment

/// Erases the text of a confidential note everywhere below a folder; the logs that name it still verify.
///
/// Drafts of the item, files that were still being written, tails that were set aside, backups of
/// editors and copies under other names are overwritten and removed first. The text itself comes last,
/// and leaves an empty file of its name: a run that was cut short leaves the one or the other, and the
/// next one finishes. What a program must not take away is named.
public struct Redaction {
  public let folder: AssessmentFolder
  public let digest: Digest
  /// Whether the text was here; without it nothing but its own file and drafts could be looked for.
  public private(set) var hadText = false
  /// Whether the text is too short to be looked for in other files.
  public private(set) var isTooShort = false
  /// Other files that are gone now.
  public private(set) var erased: [String] = []
  public private(set) var traces: [TextTrace] = []

  public init(of digest: Digest, in folder: AssessmentFolder) {
    self.digest = digest
    self.folder = folder
  }

  private var path: String {
    folder.path(of: AssessmentFolder.name(of: digest), in: .confidential)
  }

  /// Where the text lies while an empty file takes its name.
  private var aside: String { "\(path).part" }

  public mutating func run() throws(FolderFault) {
    let tree = FolderTree(folder.path)
    traces = tree.faults.map { TextTrace(path: $0.path, kind: .unreadable($0.problem)) }
    let text = folder.confidential(digest) ?? copy(among: tree.files)
    hadText = text != nil
    let drafts = drafts(tree.files)
    for path in tree.files where drafts.contains(path) { erase(path) }
    if let text {
      let search = TextSearch(text)
      isTooShort = search.isTooShort
      for path in tree.files where path != self.path && path != aside && !drafts.contains(path) {
        look(at: path, for: text, search)
      }
    }
    try FolderFault.at(path) { () throws(IOFault) in try bury() }
  }

  /// The text under another name, as a run that was cut short leaves it.
  private func copy(among files: [String]) -> ConfidentialText? {
    files.lazy.compactMap { file in
      (try? OpenFile(reading: file).contents(limit: ConfidentialText.limit))
        .flatMap { ConfidentialText($0) }
    }.first { $0.digest == digest }
  }

  /// Drafts of the note's item, of every visit whose log names the text.
  private func drafts(_ files: [String]) -> Set<String> {
    let names = files.filter { $0.hasSuffix(".jsonl") }.flatMap { log -> [String] in
      guard let contents = try? LogFile.read(path: log), let visit = contents.visit?.head.visit
      else { return [] }
      return contents.entries.compactMap { entry in
        guard case .note(let item, .confidential(digest)) = entry.event else { return nil }
        return "\(visit)-\(item)"
      }
    }
    let wanted = Set(names.flatMap { [$0, "\($0).confidential"] }.flatMap { [$0, "\($0).part"] })
    return Set(files.filter { wanted.contains(FileSystem.name(of: $0)) })
  }

  private mutating func look(
    at path: String, for text: ConfidentialText, _ search: TextSearch
  ) {
    do throws(IOFault) {
      guard try search.finds(in: path) else { return }
    } catch .missing {
      return
    } catch {
      return traces.append(TextTrace(path: path, kind: .unreadable(error)))
    }
    if let kind = RedactionRule(path, text).kept {
      traces.append(TextTrace(path: path, kind: kind))
    } else {
      erase(path)
    }
  }

  /// What is a second name of the text's own file is only taken away: its bytes go with the file.
  private mutating func erase(_ path: String) {
    do throws(IOFault) {
      let own = try? FileSystem.status(of: self.path)
      if let own, try FileSystem.status(of: path).isSameFile(as: own) {
        try FileSystem.remove(path)
      } else {
        try FileSystem.wipe(path)
      }
      erased.append(path)
    } catch {
      traces.append(TextTrace(path: path, kind: .unreadable(error)))
    }
  }

  /// Puts an empty file in the place of the text, and only then overwrites it.
  private func bury() throws(IOFault) {
    let folder = self.folder.path(of: .confidential)
    try FileSystem.makeFolder(folder)
    PartFile.sweep(folder)
    let own = try? FileSystem.status(of: path)
    if let own, let left = try? FileSystem.status(of: aside), left.isSameFile(as: own) {
      try FileSystem.remove(aside)
    }
    try FileSystem.wipe(aside)
    guard own?.size != 0 else { return }
    if own == nil { return try PartFile.create(path, with: []) }
    let file = try OpenFile(overwriting: path)
    // A file system without second names keeps the bytes in reach of this program alone.
    try? FileSystem.link(path, as: aside)
    let tombstone = try PartFile(in: folder)
    try tombstone.sync()
    try tombstone.replace(path)
    try file.overwrite()
    try? FileSystem.remove(aside)
    try FileSystem.syncFolder(folder)
  }
}
