import Assessment
import Testing
import Text

@testable import Screens

@Suite struct PlainGreetingTests {
  @Test func whatIsStillToAnswerIsNotPending() throws {
    let dialog = PlainDialog(try Sample.worksheet(), phrases: Language.indonesian.phrases)
    #expect(
      dialog.greeting == [
        "laik: Kota Contoh, MPP Kota Contoh, Sari Dewi (BPKP)",
        "0 dari 6 butir terjawab, 0 tertunda.", "Ketik ? untuk bantuan, q untuk selesai.",
      ])
  }

  @Test func countsAsTheScreenDoes() throws {
    var desk = try Desk()
    try desk.record(.answer(item: "asi-01", .tick(.met)))
    try desk.record(.flag(item: "lay-01", text: nil))
    let worksheet = try #require(desk.worksheet)
    let dialog = PlainDialog(worksheet, phrases: Language.english.phrases)
    #expect(dialog.greeting[1] == "1 of 6 items answered, 2 pending.")
    #expect(desk.rows[0].hasSuffix("1/6 terjawab, 2 tertunda"))
  }
}
