import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// Two visits that Sari of the BPKP sealed and signed, and what somebody else could do to them.
struct SignedVisit {
  let session: Session
  /// With a photo; `other` is without.
  let log: String
  let other: String
  /// The key of somebody who has the folder for a night.
  let stranger: String
  let own: String

  static let isPossible = unsafe access("/usr/bin/ssh-keygen", X_OK) == 0

  init() throws {
    session = try Session()
    own = session.scratch.path("sari")
    stranger = session.scratch.path("stranger")
    try Self.makeKey(own, assessor: "Sari", institution: "BPKP")
    try Self.makeKey(stranger, assessor: "Budi", institution: "KPK")
    let photo = session.scratch.write("in/a.jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    let evidence = Evidence(method: .examine, strength: .seen, file: file)
    log = try session.visit(Self.events + [.evidence(item: "anak-01", evidence)])
    other = try session.visit(Self.events, venue: "MPP Lain")
    for log in [log, other] { try #require(try seal(log, by: own).status == 0) }
  }

  static let events: [Event] = [
    .answer(item: "anak-01", .tick(.met)), .answer(item: "anak-02", .tick(.unmet)),
  ]

  static func makeKey(_ home: String, assessor: String, institution: String) throws {
    let run = try Run.laik(
      "key", "new", "--no-passphrase", "--assessor", assessor, "--institution", institution,
      environment: environment(home))
    try #require(run.status == 0, "\(run.errors)")
  }

  static func environment(_ home: String) -> [String] {
    ["XDG_CONFIG_HOME=\(home)"]
  }

  @discardableResult
  func seal(_ log: String, by home: String) throws -> Run {
    try Run.laik(
      "seal", log, "--lang", "en", "--checklists", Run.checklists,
      environment: Self.environment(home))
  }

  func verify(_ more: String...) throws -> Run {
    try Run.program(
      Run.laik, ["verify", session.folder.path, "--lang", "en"] + more)
  }

  /// The lead's file, with lines as `laik key show` prints them.
  func know(_ people: (name: String, home: String)...) throws {
    let lines = try people.map { person in
      let shown = try Run.laik("key", "show", environment: Self.environment(person.home))
      let key = try #require(shown.lines.last?.split(separator: " ", maxSplits: 1).last)
      return "\(person.name) \(key)\n"
    }
    Scratch.write(
      "\(session.folder.path)/allowed_signers", Array(lines.joined().utf8), mode: O_TRUNC)
  }

  /// What the receipt says, for the whole of it.
  func receipt() throws -> String {
    try #require(try LogFile.read(path: log).entries.last).hash.hex
  }

  var lines: [String] {
    Scratch.text(of: log).split(separator: "\n").map { "\($0)\n" }
  }

  func write(_ lines: some Sequence<String>) {
    write(Array(lines.joined().utf8), to: log)
  }

  func write(_ bytes: [UInt8], to path: String) {
    _ = unsafe unlink(path)
    Scratch.write(path, bytes, mode: O_TRUNC)
  }

  func copy(_ source: String, to target: String) {
    write(Scratch.bytes(of: source), to: target)
  }

  func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Signs anything at all with `ssh-keygen`, as a person would.
  func sign(_ file: String, as purpose: String = "laik", by home: String) throws {
    remove("\(file).sig")
    let run = try Run.program(
      "/usr/bin/ssh-keygen", ["-q", "-Y", "sign", "-n", purpose, "-f", "\(home)/laik/key", file])
    try #require(run.status == 0, "\(run.errors)")
  }

  /// The same visit with other answers and a chain that is whole; sealed, the key named, not signed.
  func rewritten(naming key: String? = nil) throws -> String {
    let head = try #require(try LogFile.read(path: log).visit).head
    let entries = try LogFile.read(path: log).entries
    let folder = AssessmentFolder(path: session.scratch.path("forged"))
    try folder.create()
    let writer = try LogWriter.create(head: head, at: entries[0].at, folder: folder).writer
    try writer.append(.answer(item: "anak-02", .tick(.met)), at: entries[1].at)
    if let key {
      let seal = Seal(answered: 2, open: 184, pending: 184, key: key)
      try writer.append(.seal(seal), at: entries[1].at)
    }
    return writer.path
  }
}
