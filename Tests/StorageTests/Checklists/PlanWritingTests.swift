import Assessment
import Glibc
import Testing
import Text

@testable import Storage

/// assessment.yaml as the lead's program writes it.
@Suite struct PlanWritingTests {
  private let folder = TemporaryFolder()
  private let instrument: Instrument

  init() throws {
    instrument = try #require(SampleFolder().folder.instrument)
  }

  private var path: String { "\(folder.path)/kota/assessment.yaml" }

  private func plan(_ text: String) -> Plan {
    Plan(
      region: text, period: text, instrument: "uji",
      places: [PlannedPlace(id: "mpp", venues: [text, "MPP 2"])],
      team: [
        Member(assessor: text, institution: text),
        Member(assessor: "Budi", institution: text, places: ["mpp"]),
      ])
  }

  private func read() throws -> Plan {
    let (plan, diagnostics) = Plan.read(from: path, instrument: instrument)
    #expect(diagnostics.map { $0.line(in: Language.english.phrases) } == [])
    return try #require(plan)
  }

  static let hostile =
    SettingsTests.awkward
    + [
      ": ", "# bukan catatan", "a # b", "\"", "\\", "\\\"", "'", "''", "\n", "a\n\n b\n", "-",
      "- a",
      "? a", "? b, ? c: ? d - ? e", "&a *a", "*a", "&a", "!!int 1", "!tag", "<<", "null", "true",
      "0x1F", "1e3", "[a, b]", "{a: b}", "|", ">", "%YAML 1.1", "---", "...", "@a", "`a`", "a: [b",
      "\u{1F468}\u{200D}\u{1F469}", "\u{202E}terbalik", "\u{10FFFD}", "\u{A0}x\u{A0}", "é", "ﬁ",
      String(repeating: "panjang \\\" ", count: 300),
    ].filter { !$0.allSatisfy(\.isWhitespace) }

  @Test(arguments: hostile) func whatIsWrittenIsRead(_ text: String) throws {
    try plan(text).write(to: path, after: nil, instrument: instrument)
    #expect(try read() == plan(text))
    #expect(try read().yaml == plan(text).yaml)
  }

  /// Texts made of what YAML gives a meaning to, in any order.
  @Test func anyTextIsRead() throws {
    let signs = Array("\"\\'#:-?*&![]{}|>%@`,~\n ab0éß漢😀\u{202E}\u{301}")
    var state: UInt64 = 7
    for _ in 0..<300 {
      var text = "x"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(signs[Int(state >> 33) % signs.count])
      }
      let bytes = Array(plan(text).yaml.utf8)
      let findings = Findings(file: "a.yaml")
      #expect(Plan.read(bytes, instrument, findings) == plan(text), "\(text)")
      #expect(findings.diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func aSmallPlan() throws {
    let small = Plan(region: "Kota", period: "2025", instrument: "uji")
    try small.write(to: path, after: nil, instrument: instrument)
    #expect(try read() == small)
    #expect(small.yaml == "region: \"Kota\"\nperiod: \"2025\"\ninstrument: \"uji\"\n")
  }

  @Test func whatTheReaderRefusesIsLeftOut() throws {
    try plan("A\u{1B}[31m\tB\u{2028}").write(to: path, after: nil, instrument: instrument)
    #expect(try read() == plan("A[31mB"))
  }

  @Test func isChangedOnlyAfterTheOneThatWasRead() throws {
    try plan("a").write(to: path, after: nil, instrument: instrument)
    #expect(throws: PlanFault.changed(path: path)) {
      try plan("b").write(to: path, after: nil, instrument: instrument)
    }
    #expect(throws: PlanFault.changed(path: path)) {
      try plan("b").write(to: path, after: plan("c"), instrument: instrument)
    }
    #expect(try read() == plan("a"))
    try plan("b").write(to: path, after: plan("a"), instrument: instrument)
    #expect(try read() == plan("b"))
  }

  @Test(arguments: ["region: [", "regon: a\nperiod: b\ninstrument: uji\n", "a", "\u{0}"])
  func aFaultyFileIsNeverOverwritten(_ yaml: String) throws {
    folder.write("kota/assessment.yaml", yaml)
    let before = try FileBytes.of(path)
    let fault = #expect(throws: PlanFault.self) {
      try plan("a").write(to: path, after: nil, instrument: instrument)
    }
    let lines = fault?.lines(in: Language.english.phrases) ?? []
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("\(path):") && $0.contains("; ") })
    #expect(try FileBytes.of(path) == before)
  }

  @Test func whatTheReaderWouldRefuseIsNotWritten() throws {
    var wrong = plan("a")
    wrong.places[0].id = "pasar"
    wrong.team = [Member(assessor: " ", institution: "KPK")]
    let fault = #expect(throws: PlanFault.self) {
      try wrong.write(to: path, after: nil, instrument: instrument)
    }
    #expect(
      fault?.lines(in: Language.english.phrases) == [
        "\(path):5:9: there is no place 'pasar'; write mpp",
        "\(path):10:15: the text is empty; write one, or leave out the key",
      ])
    #expect(Plan.read(from: path).plan == nil && Plan.read(from: path).diagnostics == [])
  }

  @Test func leavesNothingElseBehindAndIsTheOwnersOwn() throws {
    try plan("a").write(to: path, after: nil, instrument: instrument)
    var status = stat()
    #expect(unsafe lstat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try FileSystem.names(in: "\(folder.path)/kota") == ["assessment.yaml"])
    folder.write("file", "x")
    #expect(
      throws: PlanFault.folder(FolderFault(path: "\(folder.path)/file/p", problem: .noFolder))
    ) {
      try plan("a").write(to: "\(folder.path)/file/p", after: nil, instrument: instrument)
    }
  }
}

/// The bytes of a file, as they are.
private enum FileBytes {
  static func of(_ path: String) throws -> [UInt8] {
    try OpenFile(reading: path, followingLinks: true).contents(limit: 1 << 20)
  }
}
