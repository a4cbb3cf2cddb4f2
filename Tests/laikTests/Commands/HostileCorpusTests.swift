import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// Every hostile text in every field that a log has, through the real program to every output.
@Suite struct HostileCorpusTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    let all = HostileStrings.all
    var photos: [EvidenceFile] = []
    for text in all.prefix(40) {
      let photo = session.scratch.write("in/\(text).jpg", "photo")
      photos.append(try session.folder.addEvidence(from: photo))
    }
    let joined = all.joined(separator: " ")
    let writer = try session.begin(venue: joined, assessor: joined).writer
    for (number, text) in all.enumerated() {
      var events: [Event] = [
        .note(item: "anak-01", .text(text)), .flag(item: "anak-02", text: text),
        .answer(item: "anak-20a", .text(text)),
      ]
      let file = number < photos.count ? photos[number] : nil
      events.append(
        .evidence(
          item: "anak-01", Evidence(method: .test, strength: .told, text: text, file: file)))
      for event in events { try writer.append(event, at: Clock.now()) }
    }
    try writer.append(
      .answer(item: "anak-03", .notApplicable(reason: "no-service", text: joined)), at: Clock.now())
    log = writer.path
  }

  @Test func isLargeEnough() {
    #expect(Set(HostileStrings.all).count >= 200)
    #expect(HostileStrings.all.count { !HostileStrings.raw(in: $0).isEmpty } >= 120)
  }

  @Test func isShownHarmlessByEveryCommand() throws {
    for arguments in [
      ["report", log], ["report", log, "--format", "markdown"], ["receipt", log],
      ["score", log], ["score", log, "--format", "json"], ["score", log, "--why", "anak-01"],
      ["verify", log], ["report", session.folder.path],
      ["report", session.folder.path, "--format", "markdown"],
      ["report", session.folder.path, "--format", "json"],
    ] {
      let run = try Run.program(Run.laik, arguments)
      #expect(run.status == 0, "\(arguments.joined(separator: " "))")
      expectHarmless(run, arguments)
    }
  }

  /// Each formula begins the name of a venue, of an assessor, and an answer.
  @Test func isNoFormulaInATable() throws {
    let table = try Session()
    for formula in HostileStrings.formulas {
      let writer = try table.begin(venue: formula, assessor: formula).writer
      try writer.append(.answer(item: "anak-20a", .text(formula)), at: Clock.now())
    }
    for command in ["report", "score"] {
      let run = try Run.laik(command, table.folder.path, "--format", "csv")
      #expect(run.status == 0)
      let rows = run.output.replacing("\r\n", with: "\n")
      #expect(HostileStrings.raw(in: rows) == [])
      let cells = Self.cells(of: rows)
      #expect(cells.count > 100 && cells.filter(Self.isFormula) == [])
    }
    let report = try Run.laik("report", table.folder.path, "--format", "csv").output
    #expect(Self.cells(of: report).count { $0.hasPrefix("'") } >= HostileStrings.formulas.count)
  }

  private static func cells(of rows: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for scalar in rows.unicodeScalars {
      switch scalar {
      case "\"":
        isQuoted.toggle()
        if isQuoted, cells.last?.isEmpty == false { cells[cells.count - 1] += "\"" }
      case ",", "\n": if isQuoted { fallthrough } else { cells.append("") }
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  private static func isFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\"" }
    return first.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false
  }

  private func expectHarmless(_ run: Run, _ arguments: [String]) {
    #expect(HostileStrings.raw(in: run.output) == [], "\(arguments[0])")
    #expect(HostileStrings.raw(in: run.errors) == [], "\(arguments[0])")
    #expect(run.output.utf8.count > 100)
  }

  @Test func isShownHarmlessAsArguments() throws {
    let joined = HostileStrings.all.joined(separator: " ")
    for arguments in [
      ["--\(joined)"], [joined], ["score", "--format", joined], ["check", "--lang", joined],
      ["verify", joined], ["score", log, "--why", joined], ["check", "--explain", joined],
      ["report", log, "--output", "/nowhere/\(joined)"],
    ] {
      let run = try Run.program(Run.laik, arguments)
      #expect(run.status != 0)
      #expect(HostileStrings.raw(in: run.output) == [], "\(arguments[0])")
      #expect(HostileStrings.raw(in: run.errors) == [], "\(arguments[0])")
    }
  }
}
