import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct NotePictureTests {
  @Test func beginsEmpty() throws {
    let desk = try Desk.input(.note(item: "aduan"))
    print("@@NotePictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func wrapsWhatIsWrittenInAnyScript() throws {
    var desk = try Desk.input(
      .note(item: "aduan"), .small,
      after: [
        .answer(item: "aduan", .tick(.unmet)), .note(item: "aduan", .text("Lihat berkas 3.")),
      ])
    try desk.type("Papan aduan kosong 😀 sejak 十一月, kata petugas loket yang berjaga pagi itu.")
    try desk.press(.enter)
    desk.paste("Baris kedua\n\n\u{1B}[2JBaris keempat")
    try desk.press(.control("t"))
    print("@@NotePictureTests2\n" + desk.screen + "\n@@end")
    #expect(desk.application.draw().cursor == Position(row: 12, column: 17))
  }

  @Test func offersTheDraftOfThatItemOnly() throws {
    let drafts = ["aduan": "Papan aduan ko", "luas": "bukan ini"]
    let desk = try Desk.input(.note(item: "aduan"), .large, .english) {
      $0.visit?.drafts = drafts
    }
    print("@@NotePictureTests3\n" + desk.screen + "\n@@end")
  }

  @Test func saysWhenItIsFull() throws {
    var desk = try Desk.input(.note(item: "luas"), .small)
    desk.paste(String(repeating: "penuh ", count: 1999))
    desk.paste("1234567")
    print("@@NotePictureTests4\n" + desk.screen + "\n@@end")
  }
}
