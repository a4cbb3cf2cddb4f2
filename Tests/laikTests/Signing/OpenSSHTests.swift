import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// What laik signs and what `ssh-keygen` signs, each verified by the other.
@Suite(.enabled(if: SignedVisit.isPossible, "there is no ssh-keygen"))
struct OpenSSHTests {
  private let visit: SignedVisit

  init() throws {
    visit = try SignedVisit()
    try visit.know(("sari@bpkp", visit.own))
  }

  private func verifyBySSH(as name: String = "sari@bpkp", purpose: String = "laik") throws -> Run {
    try Run.program(
      "/usr/bin/ssh-keygen",
      [
        "-Y", "verify", "-f", "\(visit.session.folder.path)/allowed_signers", "-I", name, "-n",
        purpose, "-s", "\(visit.log).sig",
      ], input: Scratch.text(of: visit.log))
  }

  @Test func whatLaikSignsIsGoodForSSHKeygen() throws {
    let run = try verifyBySSH()
    #expect(run.status == 0)
    #expect(run.output.contains("Good \"laik\" signature for sari@bpkp with ED25519 key SHA256:"))
    #expect(try verifyBySSH(as: "budi@kpk").status != 0)
    #expect(try verifyBySSH(purpose: "file").status != 0)
    #expect(Scratch.names(in: visit.session.folder.path).count { $0.hasSuffix(".sig") } == 2)
  }

  @Test(arguments: ["sha256", "sha512"])
  func whatSSHKeygenSignsIsGoodForLaik(hash: String) throws {
    visit.remove("\(visit.log).sig")
    let key = "\(visit.own)/laik/key"
    _ = try Run.program(
      "/usr/bin/ssh-keygen",
      ["-Y", "sign", "-n", "laik", "-O", "hashalg=\(hash)", "-f", key, visit.log])
    let check = LogCheck.check(path: visit.log, folder: visit.session.folder)
    guard case .signed(_, let names) = check.signing else {
      Issue.record("\(check)")
      return
    }
    #expect(names == ["sari@bpkp"] && check.findings == [])
  }

  @Test func anotherKindOfKeyIsForSSHKeygenToCheck() throws {
    let home = visit.session.scratch.folder("rsa/laik")
    _ = try Run.program(
      "/usr/bin/ssh-keygen", ["-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", "\(home)/key"])
    let log = visit.log
    visit.copy(try visit.rewritten(naming: nil), to: log)
    try visit.sign(log, by: visit.session.scratch.path("rsa"))
    visit.remove("\(visit.session.folder.path)/allowed_signers")
    let run = try visit.verify()
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        "\(log): made with another kind of key (ssh-rsa); check it with ssh-keygen -Y verify.\n"))
  }
}
