import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct FormPictureTests {
  @Test func asksForANumberWithItsThresholdAndLimits() throws {
    let desk = try Desk.input(.input(item: "luas"))
    print("@@FormPictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func showsWhatANumberIsReadAs() throws {
    var desk = try Desk.input(
      .input(item: "luas"), after: [.answer(item: "luas", .number(ExactDecimal(11)))])
    try desk.press(.control("u"))
    try desk.type("1.012,5")
    print("@@FormPictureTests2\n" + desk.screen + "\n@@end")
  }

  @Test func asksBackWhatANumberMeans() throws {
    var desk = try Desk.input(.input(item: "luas"))
    try desk.type("1.200")
    try desk.press(.enter)
    print("@@FormPictureTests3\n" + desk.screen + "\n@@end")
  }

  @Test func asksBackInEnglishOnASmallScreen() throws {
    var desk = try Desk.input(.input(item: "luas"), .small, .english)
    try desk.type("1,250")
    try desk.press(.enter)
    print("@@FormPictureTests4\n" + desk.screen + "\n@@end")
  }

  @Test func saysTheLimitsOfWhatItRefusesAndKeepsTheText() throws {
    var desk = try Desk.input(.input(item: "luas"), .small)
    try desk.type("2500")
    try desk.press(.enter)
    print("@@FormPictureTests5\n" + desk.screen + "\n@@end")
  }

  @Test func worksOutAShareWhileBothFiguresAreTyped() throws {
    var desk = try Desk.input(.input(item: "toilet"))
    try desk.type("41")
    try desk.press(.tab)
    try desk.type("45")
    print("@@FormPictureTests6\n" + desk.screen + "\n@@end")
  }

  @Test func asksForASampleInEnglish() throws {
    var desk = try Desk.input(.input(item: "berkas"), .large, .english)
    try desk.type("6")
    try desk.press(.enter)
    try desk.type("5")
    try desk.press(.enter)
    print("@@FormPictureTests7\n" + desk.screen + "\n@@end")
  }

  @Test func readsADateBack() throws {
    var desk = try Desk.input(.input(item: "apar"), .small)
    try desk.type("6/11/2025")
    print("@@FormPictureTests8\n" + desk.screen + "\n@@end")
  }

  @Test func givesATextTheWholeWidth() throws {
    var desk = try Desk.input(.input(item: "sk"))
    desk.paste("Keputusan Wali Kota Nomor 188/45/2025 tentang Tim Pembina 無障礙 Tahun 2025")
    print("@@FormPictureTests9\n" + desk.screen + "\n@@end")
  }

  @Test func asksForAnOutsideFigureOnASmallScreen() throws {
    let figure = IndexFigure(
      value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73), source: "KPK",
      date: CalendarDate("2025-11-01"))
    var desk = try Desk.input(
      .input(item: "mcsp"), .small, after: [.answer(item: "mcsp", .index(figure))])
    try desk.press(.control("t"), .tab, .control("u"), .tab)
    print("@@FormPictureTests10\n" + desk.screen + "\n@@end")
  }

  @Test func scrollsALongHelpText() throws {
    let help = (1...30).map { "Langkah \($0): ukur, catat, dan bandingkan." }
    let item = Kinds.area.with(help: help.joined(separator: "\n"))
    var desk = try Desk.input(.input(item: "luas"), .small, .indonesian, .of(item))
    try desk.press(.pageDown, .pageDown)
    print("@@FormPictureTests11\n" + desk.screen + "\n@@end")
    for _ in 1...9 { try desk.press(.pageDown) }
    #expect(desk.rows[18] == "Langkah 30: ukur, catat, dan bandingkan.")
  }
}
