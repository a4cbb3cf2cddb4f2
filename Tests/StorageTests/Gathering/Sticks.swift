import Assessment
import Glibc

@testable import Storage

/// Two sticks and the folder of an assessment, and what lies on them.
struct Sticks {
  let a = ScratchFolder()
  let b = ScratchFolder()
  let target = ScratchFolder()

  var folder: AssessmentFolder { target.folder }

  /// What laik calls the log of `Sample.visit`.
  static let name = LogName.of(Sample.head, at: Sample.noon)
  static let stem = String(name.dropLast(6))

  static func head(_ visit: Character, assessor: String = "Budi") -> VisitHead {
    var head = Sample.head
    head.visit = String(repeating: visit, count: 32)
    head.assessor = assessor
    return head
  }

  static func notes(_ texts: String...) -> [Event] {
    texts.map { .note(item: "asi-02", .text($0)) }
  }

  /// The first eight digits of the last hash of a whole log.
  static func mark(_ log: [UInt8]) -> String {
    LogReader.read(log).entries.last?.hash.short ?? ""
  }

  static func evidence(_ file: EvidenceFile) -> Event {
    .evidence(item: "asi-02", Evidence(method: .examine, strength: .seen, file: file))
  }

  /// A photo in the `evidence/` of a stick.
  static func photo(_ bytes: [UInt8], on stick: ScratchFolder) throws -> EvidenceFile {
    let path = try stick.write(bytes, to: "in.jpg")
    defer { unsafe unlink(path) }
    return try stick.folder.addEvidence(from: path)
  }

  @discardableResult
  func gather(_ sources: String...) throws -> Gathering {
    try gather(sources)
  }

  @discardableResult
  func gather(_ sources: [String]) throws -> Gathering {
    var gathering = Gathering(sources, into: folder)
    try gathering.bringRecords()
    try gathering.bringEvidence()
    return gathering
  }

  /// How the only log of a gathering stands.
  func standing(_ sources: String...) throws -> GatheredLog.Standing? {
    let logs = try gather(sources).logs
    return logs.count == 1 ? logs[0].standing : nil
  }

  /// Every file below the folder with its bytes.
  var contents: [String: [UInt8]] {
    get throws { try Self.contents(of: target) }
  }

  static func contents(of scratch: ScratchFolder) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for part in ["", "evidence", "instruments", "confidential", "drafts"] {
      for name in scratch.names(in: part) {
        let path = part.isEmpty ? name : "\(part)/\(name)"
        let status = try FileSystem.status(of: scratch.path + "/" + path)
        if status.isRegular { files[path] = try scratch.bytes(of: path) }
      }
    }
    return files
  }
}
