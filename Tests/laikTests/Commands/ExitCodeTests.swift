import Assessment
import Storage
import Testing

@testable import laik

/// How commands end: the exit code, data on standard output, a message for the person on standard error.
@Suite struct ExitCodeTests {
  private let session: Session
  private static let new = [
    "--place", "mpp", "--venue", "MPP", "--region", "Kota", "--period", "2025", "--assessor",
    "Sari",
    "--institution", "BPKP",
  ]

  init() throws {
    session = try Session()
  }

  private func begin(_ folder: String, _ options: [String] = new) throws -> Run {
    try Run.program(
      Run.laik, ["visit", "--new", folder, "--lang", "en"] + options,
      in: session.scratch.path)
  }

  /// No data, one message that begins like this, and the code.
  private func refused(_ run: Run, _ status: Int32, _ message: String) {
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
    #expect(!run.errors.contains("CommandFailure"))
  }

  @Test func tellsItsVersionAndHelp() throws {
    #expect(try Run.laik("--version").output == "0.1.0\n")
    for words in [["--help", "--lang", "en"], ["--lang", "en", "-h"]] {
      let help = try Run.program(Run.laik, words)
      #expect(help.status == 0 && help.errors == "")
      #expect(help.output.contains("verify") && help.output.contains("Assesses whether"))
    }
    #expect(try Run.laik("help", "score").output.contains("Menggabung"))
  }

  @Test(arguments: [
    ["--bogus"], ["score"], ["score", "--format", "xml", "x"], ["visit"], ["report"],
    ["visit", "x", "--place", "mpp"], ["visit", "--new", "x"], ["score", "x", "--lang", "fr"],
  ])
  func refusesAWrongUse(arguments: [String]) throws {
    let run = try Run.program(Run.laik, arguments)
    refused(run, 64, "Error: ")
    #expect(run.errors.contains("laik"))
  }

  @Test(arguments: ["report", "receipt", "seal", "score", "verify", "visit"])
  func findsNoInput(command: String) throws {
    let run = try Run.laik(command, "/nowhere.jsonl", "--lang", "en")
    #expect(run.status == 66 && run.output == "")
    #expect(run.errors.contains("/nowhere.jsonl: ") && run.errors.contains("not there"))
  }

  @Test(arguments: ["receipt", "seal", "visit"])
  func takesNoFolderForALog(command: String) throws {
    let run = try Run.laik(command, session.scratch.path, "--lang", "en")
    #expect(run.status == 66 && run.output == "" && run.errors.contains(session.scratch.path))
  }

  @Test(arguments: ["report", "receipt", "seal", "score", "visit"])
  func findsBadData(command: String) throws {
    let log = session.scratch.write("x.jsonl", "not a log\n")
    let run = try Run.laik(command, log, "--lang", "en")
    #expect(run.status == 65 && run.output == "" && run.errors.contains("x.jsonl:1: "))
  }

  @Test func printsWhatIsSoundAndNamesTheRest() throws {
    let log = try session.visit()
    let bad = session.scratch.write("visits/zz.jsonl", "not a log\n")
    let run = try Run.laik("score", session.folder.path, "--lang", "en")
    #expect(run.status == 0 && run.output.contains("Kota Contoh"))
    #expect(run.errors.contains("\(bad):1: ") && !run.errors.contains(log))
  }

  @Test func beginsAVisit() throws {
    let run = try begin("visits")
    #expect(run.status == 0)
    #expect(run.errors.contains("New visit: visits/") && run.output.contains("anak-01"))
    #expect(session.logs.count == 1)
  }

  @Test(arguments: ["/proc/x/y", "/dev/null", "/dev/null/x"])
  func cannotCreateAVisit(folder: String) throws {
    refused(try begin(folder), 73, "cannot be ")
  }

  @Test func refusesAVisitToAPlaceThatIsNot() throws {
    let elsewhere = ["--place", "mppp"] + Self.new.dropFirst(2)
    refused(try begin("visits", elsewhere), 66, "--instrument: desa-antikorupsi, kota-antikorupsi")
    let city = try begin("visits", elsewhere + ["--instrument", "kota-antikorupsi"])
    refused(city, 66, "no place 'mppp'; choose mpp, inspektorat, ")
    #expect(session.logs == [])
  }

  @Test func thePlaceTellsTheInstrument() throws {
    for instrument in ["kota-antikorupsi", "desa-antikorupsi", "zona-integritas"] {
      let loaded = try Catalogue(root: Run.checklists).instrument(instrument)
      let place = try #require(loaded.instrument.places.first).id
      let run = try begin("visits", ["--place", place] + Self.new.dropFirst(2))
      #expect(run.status == 0)
    }
    let instruments = try session.logs.map { try LogFile.read(path: $0).visit?.head.instrument.id }
    #expect(Set(instruments).count == 3)
  }

  @Test func refusesWithoutInstruments() throws {
    refused(try begin("visits", Self.new + ["--checklists", "/nowhere"]), 66, "--checklists")
    refused(
      try Run.laik("demo", "--lang", "en", "--checklists", "/nowhere"), 66, "kota-antikorupsi")
  }

  @Test func refusesToWriteToASealedOrVoidVisit() throws {
    let sealed = try session.visit([.seal(Seal(answered: 0, open: Mall.items, pending: Mall.items))]
    )
    let void = try session.visit([.void(reason: "wrong place")], venue: "MPP Lain")
    for command in ["visit", "seal"] {
      refused(try Run.laik(command, sealed, "--lang", "en"), 65, "the visit is sealed")
      refused(try Run.laik(command, void, "--lang", "en"), 65, "The visit is void")
    }
  }

  @Test func refusesASecondWriterAndSaysWho() throws {
    let opened = try session.begin()
    for command in ["visit", "seal"] {
      let run = try Run.laik(command, opened.writer.path, "--lang", "en")
      refused(run, 74, "is writing to this log; close it, then open the visit again.")
    }
  }

  @Test func takesAMistypedCommandForNoFolder() throws {
    refused(
      try Run.laik("--lang", "en", "scroe"), 66, "'scroe' is neither a command nor a folder")
  }

  @Test func saysThatItsOutputWasCutShort() throws {
    let log = try session.visit()
    let run = try Run.bash("\"$1\" report \"$2\" --lang en > /dev/full", Run.laik, log)
    refused(run, 74, "could not be written in full")
  }

  @Test func needsATerminalForItsScreens() throws {
    refused(try Run.laik("--lang", "en"), 66, "needs a terminal; use laik visit LOG --plain")
  }

  @Test func cannotCreateAReport() throws {
    let log = try session.visit()
    refused(
      try Run.laik("report", log, "--output", "/nowhere/x", "--lang", "en"), 73, "/nowhere/x: ")
  }

  @Test func speaksTheLanguageThatIsAsked() throws {
    let log = try session.visit()
    #expect(try Run.laik("report", log).output.contains("Laporan"))
    #expect(try Run.laik("report", log, "--lang", "en").output.contains("report"))
    #expect(try Run.laik("--lang", "en", "report", log).output.contains("report"))
    session.scratch.write("home/laik/settings.yaml", "lang: en\n")
    let home = ["XDG_CONFIG_HOME=\(session.scratch.path("home"))"]
    #expect(try Run.laik("report", log, environment: home).output.contains("report"))
  }

  @Test(arguments: ["lang: fr\nbogus: 1\n", "\u{FEFF}: [", "a: &b\n", ""])
  func goesOnWithBrokenSettings(settings: String) throws {
    let log = try session.visit()
    let path = session.scratch.write("home/laik/settings.yaml", settings)
    let home = ["XDG_CONFIG_HOME=\(session.scratch.path("home"))"]
    let run = try Run.laik("verify", log, environment: home)
    #expect(run.status == 0 && run.lines.count == 1)
    #expect(run.errors.contains("\(path):") || settings.isEmpty)
  }

  @Test func checksTheInstrumentsOfThisCheckout() throws {
    let run = try Run.laik("check", "--lang", "en")
    #expect(run.status == 0 && run.errors == "")
    let said = try #require(run.lines.last)
    #expect(said.hasPrefix("3 instruments, ") && said.hasSuffix(" items: 0 errors, 0 warnings."))
  }

  @Test func saysWhatIsWrongWithAChecklist() throws {
    session.scratch.write("lists/x/instrument.yaml", "id: x\nrevison: 1\n")
    let lists = session.scratch.path("lists")
    for arguments in [["check", lists], ["check", "--checklists", lists]] {
      let run = try Run.program(Run.laik, arguments)
      #expect(run.status == 1)
      #expect(run.lines.contains { $0.hasPrefix("\(lists)/x/instrument.yaml:2:1: ") })
    }
    #expect(try Run.laik("check", "/nowhere").status == 66)
  }
}
