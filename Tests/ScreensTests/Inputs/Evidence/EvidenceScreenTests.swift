import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct EvidenceScreenTests {
  private func desk() throws -> Desk {
    try Desk.input(.evidence(item: "luas")) { $0.inbox = Inbox.files }
  }

  private func attachment(
    _ indices: Int..., method: Evidence.Method = .examine,
    strength: Evidence.Strength = .seen, text: String? = nil
  ) -> Action {
    .attach(
      Attachment(
        item: "luas", paths: indices.map { Inbox.files[$0].path }, method: method,
        strength: strength, text: text))
  }

  @Test func enterAttachesTheNewestFile() throws {
    var desk = try desk()
    try desk.press(.enter)
    #expect(desk.actions == [attachment(0)])
    #expect(desk.application.isFinished)
  }

  @Test func attachesTheMarkedFilesAndNotTheOneAtTheCursor() throws {
    var desk = try desk()
    try desk.press(.end, .character(" "), .home, .character(" "), .enter)
    #expect(desk.actions == [attachment(0, 2)])
  }

  @Test func aSecondSpaceTakesTheMarkAway() throws {
    var desk = try desk()
    try desk.press(.character(" "), .up, .character(" "), .enter)
    #expect(desk.actions == [attachment(1)])
  }

  @Test func cyclesMethodAndStrength() throws {
    var desk = try desk()
    try desk.type("mmk")
    try desk.press(.enter)
    #expect(desk.actions == [attachment(0, method: .test, strength: .document)])
    var round = try self.desk()
    try round.type("mmmkkk")
    try round.press(.enter)
    #expect(round.actions == [attachment(0)])
  }

  @Test func aDescriptionIsEvidenceWithoutAFile() throws {
    var desk = try desk()
    try desk.type("mx")
    try desk.press(.enter)
    #expect(desk.actions == [])
    try desk.type("foto menyusul?")
    try desk.press(.enter)
    #expect(desk.actions == [attachment(method: .interview, text: "foto menyusul?")])
    #expect(desk.application.isFinished)
  }

  @Test func escapeFromTheDescriptionKeepsItForLater() throws {
    var desk = try desk()
    try desk.type("xfoto")
    try desk.press(.escape)
    try desk.type("mx")
    desk.paste(" menyusul")
    try desk.press(.enter)
    #expect(desk.actions == [attachment(method: .interview, text: "foto menyusul")])
  }

  @Test func looksIntoAnotherFolder() throws {
    var desk = try desk()
    try desk.type("o~/foto")
    try desk.press(.enter)
    #expect(desk.actions == [.listInbox(folder: "~/foto")])
    #expect(desk.rows[6] == "folder       ~/foto")
    try desk.type("ox")
    try desk.press(.escape, .character("r"))
    #expect(desk.actions.last == .listInbox(folder: "~/foto"))
    try desk.press(.character("o"), .control("u"), .enter)
    #expect(desk.actions.last == .listInbox(folder: nil))
    #expect(!desk.screen.contains("~/foto"))
  }

  @Test func filesThatAreGoneAreNoLongerMarked() throws {
    var desk = try desk()
    try desk.type("  ")
    desk.application.model.inbox = [Inbox.files[1], Inbox.files[2]]
    try desk.type("r")
    #expect(desk.rows[0].hasSuffix("1 ditandai"))
    try desk.press(.enter)
    #expect(desk.actions.last == attachment(1))
  }

  @Test func withoutFilesEnterSaysWhatToDo() throws {
    var desk = try Desk.input(.evidence(item: "luas"))
    try desk.press(.enter)
    #expect(desk.actions == [])
    #expect(desk.bottom.hasPrefix("Tidak ada berkas di sini: x bukti tanpa berkas"))
  }

  @Test func whatIsInTheLogIsNotAttachedAgainAfterAFailure() throws {
    var desk = try desk()
    try desk.type("  ")
    let asked = desk.application.press(.enter)
    #expect(asked == attachment(0, 1))
    let file = EvidenceFile(name: Inbox.files[0].name, sha256: .zero, bytes: 3_412_000)
    let evidence = Evidence(method: .examine, strength: .seen, file: file)
    let entry = Entry(
      n: 1, at: try Clock.time(1), event: .evidence(item: "luas", evidence), hash: .zero)
    _ = desk.application.recorded(entry)
    desk.application.failed(
      Problem(place: "IMG_0232.jpg", fault: "Tak terbaca.", remedy: "Coba lagi."))
    try desk.press(.enter, .enter)
    #expect(desk.actions.last == attachment(1))
  }

  @Test func aDescriptionThatDoesNotFitSaysSo() throws {
    var desk = try desk()
    try desk.type("xfoto")
    desk.paste(String(repeating: "x", count: 2000))
    #expect(desk.rows[8] == "Terlalu panjang (lebih 4 bita): tidak ditambahkan.")
    try desk.press(.enter)
    #expect(desk.actions == [attachment(text: "foto")])
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1 KB"), (1499, "1 KB"), (1500, "2 KB"),
    (999_499, "999 KB"), (999_500, "1,0 MB"), (12_340_000, "12,3 MB"),
  ])
  func saysSizesAsPeopleDo(bytes: Int, expected: String) {
    #expect(bytes.asSize(Indonesian()) == expected)
  }
}
