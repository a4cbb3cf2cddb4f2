import Assessment
import Storage
import Testing

@testable import laik

/// The text of a confidential note is in no report and no export unless it is asked for by name.
@Suite struct ConfidentialExportTests {
  private static let secret = "Siti-Aminah-rahasia"
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    let digest = try session.folder.keepConfidential(text: "Pelapor: \(Self.secret)")
    log = try session.visit([
      .answer(item: "anak-01", .tick(.unmet)), .note(item: "anak-01", .confidential(digest)),
      .note(item: "anak-01", .text("terbuka")),
    ])
  }

  private static let exports: [[String]] =
    [
      ["report", "LOG"], ["report", "LOG", "--format", "markdown"], ["receipt", "LOG"],
      ["score", "FOLDER"], ["score", "FOLDER", "--format", "json"],
      ["score", "FOLDER", "--format", "csv"], ["score", "FOLDER", "--why", "anak-01"],
      ["verify", "LOG"],
    ]
    + ["text", "markdown", "csv", "json"].flatMap { format in
      [
        ["report", "FOLDER", "--format", format],
        ["report", "FOLDER", "--format", format, "--for", "city"],
      ]
    }

  private func run(_ words: [String]) throws -> Run {
    let words = words.map { $0 == "LOG" ? log : $0 == "FOLDER" ? session.folder.path : $0 }
    return try Run.program(Run.laik, words + ["--lang", "en"])
  }

  @Test(arguments: exports) func noExportHasTheText(words: [String]) throws {
    let run = try run(words)
    #expect(run.status == 0 && !run.output.isEmpty)
    #expect(!run.output.contains(Self.secret) && !run.errors.contains(Self.secret))
  }

  @Test(arguments: ["text", "markdown"]) func aVisitReportHasItOnRequestAndSaysSo(format: String)
    throws
  {
    let run = try run(["report", "LOG", "--format", format, "--confidential"])
    #expect(run.status == 0)
    #expect(run.output.contains("has the text of 1 confidential note"))
    #expect(run.output.replacing("\\", with: "").contains(Self.secret))
    let path = session.scratch.write("r.txt", run.outputBytes)
    let verified = try self.run(["verify", "--report", path, "LOG"])
    #expect(verified.status == 0 && verified.output.contains("--confidential"))
  }

  @Test func neverForTheCityNorOfAnAssessment() throws {
    for words in [
      ["report", "LOG", "--confidential", "--for", "city"],
      ["report", "FOLDER", "--confidential"],
      ["report", "FOLDER", "--confidential", "--format", "json"],
    ] {
      let run = try run(words)
      #expect(run.status == 64 && run.output == "" && !run.errors.contains(Self.secret))
    }
  }

  @Test func theSavedReportOfTheScreenLeavesItOut() throws {
    try session.play(log: log, .type("r"), .type("s"), .press(.control("c")))
    let saved = Scratch.names(in: session.folder.path).filter { $0.hasSuffix(".txt") }
    let path = "\(session.folder.path)/\(try #require(saved.first))"
    #expect(Scratch.text(of: path).contains("terbuka"))
    #expect(!Scratch.text(of: path).contains(Self.secret))
  }
}
