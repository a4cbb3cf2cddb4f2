import Glibc
import Testing

@testable import laik

/// `laik key`: what it makes, for whom, and what it refuses.
@Suite(.enabled(if: SignedVisit.isPossible, "there is no ssh-keygen"))
struct KeyCommandTests {
  private let scratch: Scratch
  private let home: String

  init() throws {
    scratch = try Scratch()
    home = scratch.path("config")
  }

  private func laik(_ arguments: String..., input: String = "") throws -> Run {
    try Run.program(
      Run.laik, ["key"] + arguments + ["--lang", "en"], input: input,
      environment: SignedVisit.environment(home))
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    unsafe stat(path, &status)
    return status.st_mode & 0o777
  }

  private func make(_ more: String...) throws -> Run {
    try Run.program(
      Run.laik,
      ["key", "new", "--assessor", "Siti Rahmawati", "--institution", "KPK", "--lang", "en"] + more,
      environment: SignedVisit.environment(home))
  }

  @Test func makesAKeyForItsOwnerOnly() throws {
    let run = try make("--no-passphrase")
    #expect(run.status == 0)
    #expect(mode("\(home)/laik/key") == 0o600 && mode("\(home)/laik") == 0o700)
    let part = Scratch.text(of: "\(home)/laik/key.pub").split(separator: " ")
    #expect(part.count == 3 && part[2] == "siti-rahmawati@kpk\n")
    #expect(run.lines.count == 2 && run.lines[0].hasPrefix("# SHA256:"))
    #expect(run.lines[1] == "siti-rahmawati@kpk namespaces=\"laik\" ssh-ed25519 \(part[1])")
    #expect(try laik("show").lines == run.lines)
  }

  @Test func takesTheFolderAwayFromOthers() throws {
    scratch.folder("config/laik")
    _ = unsafe chmod("\(home)/laik", 0o755)
    #expect(try make("--no-passphrase").status == 0)
    #expect(mode("\(home)/laik") == 0o700)
  }

  @Test(arguments: ["key", "key.pub"]) func neverReplacesOne(half: String) throws {
    scratch.write("config/laik/\(half)", "mine")
    let run = try make("--no-passphrase")
    #expect(run.status == 73 && run.errors.contains("the name is taken already"))
    #expect(Scratch.text(of: "\(home)/laik/\(half)") == "mine")
    #expect(Scratch.names(in: "\(home)/laik") == [half])
  }

  @Test func knowsTheNamesOfTheSettings() throws {
    scratch.write("config/laik/settings.yaml", "assessor: Ani\ninstitution: BPKP\n")
    let run = try laik("new", "--no-passphrase")
    #expect(run.status == 0 && run.lines.last?.hasPrefix("ani@bpkp ") == true)
    #expect(try laik("show", "--assessor", "Ani B.").lines.last?.hasPrefix("ani-b@bpkp ") == true)
  }

  @Test func saysWhatIsMissing() throws {
    let nameless = try laik("new", "--no-passphrase")
    #expect(nameless.status == 64 && nameless.errors.contains("--assessor, --institution"))
    let silent = try make()
    #expect(silent.status == 66 && silent.errors.contains("choose --no-passphrase"))
    let none = try laik("show")
    #expect(none.status == 66 && none.errors.contains("laik key new"))
    #expect(Scratch.names(in: home) == [])
  }

  @Test func namesTheRemedyWhereThereIsNoSSHKeygen() throws {
    let run = try Run.program(
      Run.laik, ["key", "new", "--no-passphrase", "--assessor", "A", "--institution", "B"],
      environment: ["PATH=/nonexistent"] + SignedVisit.environment(home))
    #expect(run.status == 66 && run.errors.contains("apt-get install openssh-client"))
  }

  @Test func refusesAKeyThatItCouldNotVerifyWith() throws {
    let path = scratch.write("config/laik/key.pub", "ssh-rsa AAAAB3NzaC1yc2E= a@b\n")
    #expect(try laik("show").errors.contains("\(path): the key is of the kind ssh-rsa"))
    scratch.write("config/laik/key.pub", "nonsense\n")
    #expect(try laik("show").errors.contains("this is no public key of SSH"))
  }
}
