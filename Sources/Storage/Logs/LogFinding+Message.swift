internal import Assessment
public import Text

extension LogFinding {
  /// Place (the path of the log and the line), what was found, and what to do about it.
  public func message(at path: String, _ phrases: any Phrases) -> String {
    switch self {
    case .unreadable(let fault): fault.message(phrases)
    case .damaged(let damage, let readable): damage.message(at: path, readable: readable, phrases)
    case .incompleteTail(let bytes): "\(path): \(phrases.tailIsIncomplete(bytes: bytes))"
    case .lacksLineFeed: "\(path): \(phrases.tailLacksLineFeed)"
    case .evidenceMissing(let n, let item, let file):
      line(
        of: n, in: path,
        phrases.evidenceMissing(entry: n, item: item, name: file.name, file: place(of: file)))
    case .evidenceAltered(let n, let item, let file):
      line(
        of: n, in: path,
        phrases.evidenceAltered(entry: n, item: item, name: file.name, file: place(of: file)))
    case .copyMissing(let copy):
      line(
        of: 0, in: path,
        phrases.copyMissing(id: copy.id, revision: copy.revision, file: place(of: copy)))
    case .copyAltered(let copy):
      line(
        of: 0, in: path,
        phrases.copyAltered(id: copy.id, revision: copy.revision, file: place(of: copy)))
    case .confidentialErased(let n, let item):
      line(of: n, in: path, phrases.confidentialErased(entry: n, item: item))
    case .confidentialAltered(let n, let item, let digest):
      line(
        of: n, in: path,
        phrases.confidentialAltered(entry: n, item: item, file: place(of: digest)))
    case .ineffective(let n): line(of: n, in: path, phrases.entryIneffective(entry: n))
    case .unknownKind(let n, let kind):
      line(of: n, in: path, phrases.entryOfUnknownKind(entry: n, kind: kind))
    case .unknownMembers(let n, let members):
      line(of: n, in: path, phrases.entryWithUnknownMembers(entry: n, members: members))
    case .signing(let finding): "\(path): \(finding.message(phrases))"
    }
  }

  private func line(of n: Int, in path: String, _ words: String) -> String {
    "\(path):\(n + 1): \(words)"
  }

  private func place(of file: EvidenceFile) -> String {
    "\(AssessmentFolder.Part.evidence)/\(file.storedName)"
  }

  private func place(of digest: Digest) -> String {
    "\(AssessmentFolder.Part.confidential)/\(AssessmentFolder.name(of: digest))"
  }

  private func place(of copy: Reference) -> String {
    "\(AssessmentFolder.Part.instruments)/\(copy.sha256.hex).yaml"
  }
}
