import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// `laik seal`, with a key, without one, and where signing fails.
@Suite(.enabled(if: SignedVisit.isPossible, "there is no ssh-keygen"))
struct SealCommandTests {
  private let session: Session
  private let log: String
  private let home: String

  init() throws {
    session = try Session()
    log = try session.visit(SignedVisit.events)
    home = session.scratch.path("sari")
  }

  private func seal(_ more: String...) throws -> Run {
    try Run.program(
      Run.laik, ["seal", log, "--lang", "en"], environment: SignedVisit.environment(home) + more)
  }

  private func makeKey() throws {
    try SignedVisit.makeKey(home, assessor: "Sari", institution: "BPKP")
  }

  private var sealedKey: String? {
    get throws { try LogFile.read(path: log).visit?.seal?.key }
  }

  private var isSigned: Bool {
    LogCheck.check(path: log, folder: session.folder).signing.map {
      if case .signed = $0 { true } else { false }
    } ?? false
  }

  @Test func namesTheKeyInTheSealAndSigns() throws {
    try makeKey()
    let run = try seal()
    #expect(run.status == 0 && run.lines.last?.hasPrefix("Signed with SHA256:") == true)
    let part = Scratch.text(of: "\(home)/laik/key.pub").split(separator: " ")
    #expect(try sealedKey == "\(part[0]) \(part[1])")
    #expect(isSigned)
    var status = stat()
    unsafe stat("\(log).sig", &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func sealsWithoutAKeyAndSignsLater() throws {
    let run = try seal()
    #expect(run.status == 0 && run.lines.count == 1)
    #expect(try sealedKey == nil && !isSigned)
    let before = Scratch.bytes(of: log)
    #expect(try seal().status == 66)
    try makeKey()
    let later = try seal()
    #expect(later.status == 0 && later.lines.count == 1 && isSigned)
    #expect(Scratch.bytes(of: log) == before)
    let again = try seal()
    #expect(again.status == 65 && again.errors.contains("sealed already, and a signature lies"))
  }

  @Test func theSealStandsWhereSigningFails() throws {
    try makeKey()
    let run = try seal("PATH=/nonexistent")
    #expect(run.status == 66 && run.output.hasPrefix("Sealed. Last hash: "))
    #expect(run.errors.contains("apt-get install openssh-client"))
    #expect(run.errors.contains("To sign it later: laik seal \(log)\n"))
    #expect(try sealedKey != nil && !isSigned)
    #expect(try seal().status == 0 && isSigned)
  }

  @Test func signsNothingForAKeyThatTheSealDoesNotName() throws {
    try makeKey()
    _ = try seal("PATH=/nonexistent")
    let other = session.scratch.path("other")
    try SignedVisit.makeKey(other, assessor: "Budi", institution: "KPK")
    let run = try Run.laik(
      "seal", log, "--lang", "en", environment: SignedVisit.environment(other))
    #expect(run.status == 65 && run.errors.contains("the seal names the key SHA256:"))
    #expect(!isSigned)
  }

  @Test func followsNoLinkThatLiesWhereTheSignatureGoes() throws {
    try makeKey()
    let target = session.scratch.path("target")
    _ = unsafe symlink(target, "\(log).sig")
    let run = try seal()
    #expect(run.status == 73 && run.output.hasPrefix("Sealed."))
    #expect(Scratch.text(of: target) == "")
  }

  @Test func leavesNothingInTheTemporaryFolder() throws {
    try makeKey()
    let folder = session.scratch.folder("tmp")
    #expect(try seal("TMPDIR=\(folder)").status == 0)
    #expect(Scratch.names(in: folder) == [])
  }

  @Test func theReceiptHasTheFingerprint() throws {
    try makeKey()
    _ = try seal()
    let receipt = try Run.laik("receipt", log, "--lang", "en").output
    let check = LogCheck.check(path: log, folder: session.folder)
    guard case .signed(let key, _) = check.signing else {
      Issue.record("not signed")
      return
    }
    #expect(receipt.contains("Fingerprint : \(key)\n"))
  }

  @Test func whatGatheringBringsIsNeverWhoIsWho() throws {
    try makeKey()
    _ = try seal()
    session.scratch.write("visits/allowed_signers", "x")
    let target = session.scratch.path("target")
    #expect(try Run.laik("gather", session.folder.path, target).status == 0)
    let names = Scratch.names(in: target)
    #expect(names.contains { $0.hasSuffix(".jsonl.sig") } && !names.contains("allowed_signers"))
  }
}
