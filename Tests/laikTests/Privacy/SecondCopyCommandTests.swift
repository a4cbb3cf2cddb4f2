import Assessment
import Storage
import Testing

@testable import laik

/// The second copy when a visit is sealed, by command and on the screen.
@Suite struct SecondCopyCommandTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    let photo = session.scratch.write("in/a.jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    log = try session.visit([
      .evidence(item: "anak-01", Evidence(method: .examine, strength: .seen, file: file))
    ])
  }

  private var name: String { String(log.split(separator: "/").last ?? "") }

  private func seal(to folder: String) throws -> Run {
    try Run.laik("seal", log, "--copy-to", folder, "--lang", "en")
  }

  @Test func sealsThenCopiesAndReadsBack() throws {
    let stick = session.scratch.path("stick")
    let run = try seal(to: stick)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.first?.hasPrefix("Sealed. ") == true)
    #expect(run.lines.last?.contains("read back and the same. It is safe to remove.") == true)
    #expect(Scratch.bytes(of: "\(stick)/\(name)") == Scratch.bytes(of: log))
    #expect(try Run.laik("verify", stick).status == 0)
  }

  @Test func aStickThatIsGoneLosesNothingAndIsTriedAgain() throws {
    let stick = session.scratch.path("usb/laik")
    let run = try seal(to: stick)
    #expect(run.status == 74 && run.output.hasPrefix("Sealed. "))
    #expect(run.errors.contains("the first one is whole."))
    #expect(try Run.laik("verify", log).status == 0)
    let sealed = Scratch.bytes(of: log)
    session.scratch.folder("usb")
    let again = try seal(to: stick)
    #expect(again.status == 0 && !again.output.contains("Sealed. "))
    #expect(Scratch.bytes(of: log) == sealed && Scratch.bytes(of: "\(stick)/\(name)") == sealed)
  }

  /// A device that is always full stands for a full stick.
  @Test func aFullStickIsSaidAndLosesNothing() throws {
    let run = try Run.bash(
      "ulimit -f 1; \"$1\" seal \"$2\" --copy-to \"$3\" --lang en", Run.laik, log,
      session.scratch.path("stick"))
    #expect(run.status == 74 && run.output.hasPrefix("Sealed. "))
    #expect(run.errors.contains("the first one is whole."))
    #expect(try Run.laik("verify", log).status == 0)
    #expect(!Scratch.names(in: session.scratch.path("stick")).contains(name))
    #expect(try seal(to: session.scratch.path("stick")).status == 0)
  }

  @Test func theReceiptOnTheScreenOffersIt() throws {
    _ = try Run.laik("seal", log)
    let stick = session.scratch.folder("stick")
    try session.play(
      log: log, .type("S"), .type("c"), .type(stick), .press(.enter),
      .look { #expect($0.contains("read back and the same")) }, .press(.control("c")))
    #expect(Scratch.bytes(of: "\(stick)/\(name)") == Scratch.bytes(of: log))
  }

  @Test func theScreenSaysWhyItCouldNot() throws {
    _ = try Run.laik("seal", log)
    try session.play(
      log: log, .type("S"), .type("c"), .type("/nowhere/usb/laik"), .press(.enter),
      .look { #expect($0.contains("the first one is whole")) }, .press(.enter, .control("c")))
  }
}
