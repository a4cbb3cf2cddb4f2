import Assessment
import Glibc
import Reports
import Storage
import Testing

@testable import laik

/// `report` of a folder or several logs, and `verify --report` of what it wrote.
@Suite struct AssessmentReportCommandTests {
  private let session: Session
  private let logs: [String]

  init() throws {
    session = try Session()
    logs = [
      try session.visit([
        .answer(item: "asi-01", .tick(.unmet)), .note(item: "asi-01", .text("Terkunci")),
      ]),
      try session.visit([.answer(item: "asi-01", .tick(.met)), .flag(item: "asi-02", text: nil)]),
    ]
  }

  private func report(_ arguments: String...) throws -> Run {
    let run = try Run.program(Run.laik, ["report"] + arguments, in: session.scratch.path)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    return run
  }

  private func verify(_ file: String, _ paths: String...) throws -> Run {
    try Run.program(
      Run.laik, ["verify", "--lang", "en", "--report", file] + paths, in: session.scratch.path)
  }

  private func save(_ run: Run) -> String {
    session.scratch.write("report.out", run.output)
  }

  @Test func oneLogIsAVisitAndAFolderAnAssessment() throws {
    #expect(try report(logs[0]).output.hasPrefix("Laporan kunjungan\n"))
    #expect(try report("visits").output.hasPrefix("Laporan penilaian\n"))
    #expect(try report(logs[0], logs[1]).output.hasPrefix("Laporan penilaian\n"))
    #expect(try report(logs[0], "--format", "markdown").output.hasPrefix("# Laporan kunjungan\n"))
  }

  /// A place that was planned would be missed, and nobody who reads the paper sees the messages.
  @Test func aPlanWithFaultsStandsOnTheReport() throws {
    let said = "assessment.yaml has faults"
    #expect(try !report("visits", "--lang", "en").output.contains(said))
    session.scratch.write("visits/assessment.yaml", "region: Kota\nperiode: 1\n")
    let arguments = ["report", "visits", "--lang", "en"]
    let run = try Run.program(Run.laik, arguments, in: session.scratch.path)
    #expect(run.output.contains(said) && run.errors.contains("assessment.yaml:2:1: "))
    let json = try Run.program(
      Run.laik, arguments + ["--format", "json"], in: session.scratch.path)
    #expect(
      json.output.contains(#""integrity":[{"file":"assessment.yaml","fault":"not_counted"}]"#))
  }

  @Test func theLeadsLogIsNoVisit() throws {
    var head = try #require(try LogFile.read(path: logs[0]).visit).head
    head.role = .lead
    head.visit = String(repeating: "f", count: 32)
    (head.place, head.venue, head.checklists) = ("", "", [])
    let writer = try LogWriter.create(head: head, at: Clock.now(), folder: session.folder).writer
    #expect(try report(writer.path).output.hasPrefix("Laporan penilaian\n"))
  }

  @Test(arguments: ["text", "markdown", "csv", "json"])
  func isTheSameInAnyOrderAndAnywhere(format: String) throws {
    let once = try report(logs[0], logs[1], "--format", format)
    let again = try Run.laik(
      "report", logs[1], logs[0], logs[1], "--format", format,
      environment: ["TZ=Asia/Jayapura", "LC_ALL=C", "COLUMNS=40"])
    #expect(again.outputBytes == once.outputBytes && !once.output.isEmpty)
  }

  @Test func aVisitHasNoTableAndNoSelection() throws {
    for options in [
      ["--format", "csv"], ["--format", "json"], ["--for", "city"], ["--region", "x"],
      ["--period", "x"],
    ] {
      let run = try Run.program(Run.laik, ["report", logs[0], "--lang", "en"] + options)
      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.contains("\(options[0])") && run.errors.contains("several logs"))
    }
  }

  @Test func selectsByRegionAndPeriod() throws {
    #expect(try report("visits", "--region", " kota  contoh").output.contains("Kota Contoh"))
    for other in [["--region", "Lain"], ["--period", "1999"]] {
      let run = try Run.program(
        Run.laik, ["report", session.folder.path, "--lang", "en"] + other)
      #expect(run.output == "There is no visit yet that can be scored.\n")
    }
  }

  @Test(arguments: [
    "--lang id --format text", "--lang en --format markdown --for city", "--lang en --format csv",
    "--lang id --format json --for city",
  ])
  func findsItsOwnReports(options: String) throws {
    let words = options.split(separator: " ").map(String.init)
    let run = try Run.program(Run.laik, ["report", session.folder.path] + words)
    let found = try verify(save(run), "visits")
    #expect(found.status == 0 && found.errors == "")
    #expect(found.output.hasSuffix("give (\(options))\n"))
  }

  @Test func findsTheReportsOfAVisit() throws {
    let file = try save(report(logs[0], "--lang", "en", "--format", "markdown"))
    let same = try verify(file, logs[0])
    #expect(same.status == 0 && same.output.contains("(--lang en --format markdown)"))
    #expect(try verify(file, logs[1]).status == 1)
  }

  @Test func findsAReportOfOneAssessmentAmongSeveral() throws {
    var head = try #require(try LogFile.read(path: logs[0]).visit).head
    head.region = "Kota Lain"
    head.visit = String(repeating: "7", count: 32)
    _ = try LogWriter.create(head: head, at: Clock.now(), folder: session.folder)
    let file = try save(report("visits", "--region", "Kota Lain"))
    let found = try verify(file, "visits")
    #expect(found.status == 0)
    #expect(found.output.contains("(--lang id --format text --region 'Kota Lain')"))
    #expect(
      try verify(save(report("visits")), "visits").output.contains("(--lang id --format text)"))
  }

  @Test func refusesOneChangedByteAndNamesTheLine() throws {
    let page = try report("visits", "--lang", "en").output
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("out of 100") })
    let file = session.scratch.write(
      "r.txt", page.replacing("out of 100", with: "out of 10O", maxReplacements: 1))
    let run = try verify(file, "visits")
    #expect(run.status == 1)
    #expect(run.lines[0].hasPrefix("\(file):\(line + 1): NOT the report"))
    #expect(run.lines[0].contains("--lang en --format text)"))
    #expect(run.lines[1].hasSuffix("out of 100") && run.lines[1].hasPrefix("  expected: "))
    #expect(run.lines[2].hasSuffix("out of 10O") && run.lines.count == 3)
  }

  @Test func aNewAnswerMakesItAnotherReport() throws {
    let file = try save(report("visits"))
    let writer = try LogWriter.open(path: logs[0], at: Clock.now()).writer
    try writer.append(.answer(item: "asi-03a", .tick(.met)), at: Clock.now())
    #expect(try verify(file, "visits").status == 1)
  }

  @Test func namesAnotherVersion() throws {
    let page = try report("visits", "--lang", "en").output
    let old = page.replacing("laik \(Laik.version)", with: "laik 0.0.1")
    let run = try verify(session.scratch.write("old.txt", old), "visits")
    #expect(run.status == 1)
    let words = "The file names laik 0.0.1, and this is laik \(Laik.version)"
    #expect(run.lines.last?.hasPrefix(words) == true)
  }

  @Test func saysWhatItCannotRead() throws {
    for file in ["/nowhere.txt", session.scratch.path, "/dev/null"] {
      let run = try verify(file, "visits")
      #expect(run.status == 66 && run.output == "")
      #expect(run.errors.contains("\(file): cannot be read: "))
    }
    let file = try save(report("visits"))
    #expect(try verify(file, "/nowhere").status == 66)
  }

  @Test func showsAHostileFileHarmlessly() throws {
    let evil = "\u{1B}[2J\r\u{202E}\u{9B}31m\u{7}"
    let file = session.scratch.write("evil.txt", "Laporan \(evil)\nlaik 0.0.1\(evil)")
    let run = try verify(file, "visits")
    #expect(run.status == 1 && run.output.contains("^[[2J"))
    #expect(!run.outputBytes.contains(0x1B) && !run.outputBytes.contains(0x07))
    #expect(!run.output.contains("\u{202E}") && !run.output.contains("\u{9B}"))
  }
}
