/// Whether a file that has an erased text may be taken away with it.
struct RedactionRule {
  private let path: String
  private let text: ConfidentialText

  init(_ path: String, _ text: ConfidentialText) {
    self.path = path
    self.text = text
  }

  /// Why it stays; nil for copies, drafts, and what writing, recovering and editing leave behind.
  var kept: TextTrace.Kind? {
    if folder == AssessmentFolder.Part.evidence.rawValue { return .evidence }
    if isCopy || folder == AssessmentFolder.Part.drafts.rawValue { return nil }
    if isLog { return .log }
    return isLeftover ? nil : .other
  }

  private var name: String { FileSystem.name(of: path) }

  private var folder: String { FileSystem.name(of: FileSystem.parent(of: path)) }

  /// The whole of the text's file, or its beginning.
  private var isCopy: Bool {
    guard let bytes = try? OpenFile(reading: path).contents(limit: ConfidentialText.limit)
    else { return false }
    return bytes.starts(with: Array("{\"salt\":\"\(text.salt)\"".utf8))
  }

  private var isLog: Bool {
    name.hasSuffix(".jsonl") || (try? LogFile.read(path: path))?.visit != nil
  }

  private var isLeftover: Bool {
    Self.endings.contains(where: name.hasSuffix) || name.contains(".torn-")
      || name.hasPrefix("#") || name.hasPrefix(".#")
  }

  private static let endings = [
    "~", ".part", ".swp", ".swo", ".swn", ".bak", ".old", ".orig", ".save", ".tmp",
  ]
}
