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

  /// A copy of what was made once for all tests.
  init() throws {
    let model = try Self.model.get()
    session = try Session()
    own = session.scratch.path("sari")
    stranger = session.scratch.path("stranger")
    log = session.scratch.path(model.log)
    other = session.scratch.path(model.other)
    for (name, bytes) in model.files { session.scratch.write(name, bytes) }
  }

  /// All files by their paths in the scratch folder, and which of them are the logs.
  private struct Model {
    var files: [String: [UInt8]] = [:]
    let log: String
    let other: String
  }

  private static let model = Result { () throws -> Model in
    let session = try Session()
    let photo = session.scratch.write("in/a.jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    let evidence = Evidence(method: .examine, strength: .seen, file: file)
    let log = try session.visit(Self.events + [.evidence(item: "anak-01", evidence)])
    let other = try session.visit(Self.events, venue: "MPP Lain")
    let own = session.scratch.path("sari")
    try makeKey(own, assessor: "Sari", institution: "BPKP")
    try makeKey(session.scratch.path("stranger"), assessor: "Budi", institution: "KPK")
    for log in [log, other] { try #require(try seal(log, by: own).status == 0) }
    let start = session.scratch.path.count + 1
    var model = Model(
      log: String(log.dropFirst(start)), other: String(other.dropFirst(start)))
    let parts = ["visits", "visits/evidence", "visits/instruments", "sari/laik", "stranger/laik"]
    for part in parts {
      let folder = session.scratch.path(part)
      for name in Scratch.names(in: folder) where PathKind(of: "\(folder)/\(name)") == .other {
        model.files["\(part)/\(name)"] = Scratch.bytes(of: "\(folder)/\(name)")
      }
    }
    return model
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

  static func seal(_ log: String, by home: String) throws -> Run {
    try Run.laik("seal", log, "--lang", "en", environment: environment(home))
  }

  func verify(_ more: String...) throws -> Run {
    try Run.program(
      Run.laik, ["verify", session.folder.path, "--lang", "en"] + more)
  }

  /// The key of somebody, as the seal names it.
  func key(of home: String) throws -> String {
    let fields = Scratch.text(of: "\(home)/laik/key.pub").split(separator: " ")
    try #require(fields.count == 3)
    return "\(fields[0]) \(fields[1])"
  }

  /// The lead's file, with lines as `laik key show` prints them.
  func know(_ people: (name: String, home: String)...) throws {
    let lines = try people.map { person in
      "\(person.name) namespaces=\"laik\" \(try key(of: person.home))\n"
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
  func rewritten(naming key: String?) throws -> String {
    let head = try #require(try LogFile.read(path: log).visit).head
    let entries = try LogFile.read(path: log).entries
    let folder = AssessmentFolder(path: session.scratch.path("forged"))
    try folder.create()
    let writer = try LogWriter.create(head: head, at: entries[0].at, folder: folder).writer
    try writer.append(.answer(item: "anak-02", .tick(.met)), at: entries[1].at)
    let seal = Seal(answered: 2, open: 184, pending: 184, key: key)
    try writer.append(.seal(seal), at: entries[1].at)
    return writer.path
  }
}
