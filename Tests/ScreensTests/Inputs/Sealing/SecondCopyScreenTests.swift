import Assessment
import Display
import Testing
import Text

@testable import Screens

/// The receipt of a sealed visit offers a second copy.
@Suite struct SecondCopyScreenTests {
  private func desk(_ copy: CopyOutcome? = nil) throws -> Desk {
    try Desk.input(
      .seal, .large, .indonesian, .of(Kinds.remark),
      after: [.answer(item: "nama", .text("Budi")), .seal(Seal(answered: 1, open: 0, pending: 0))]
    ) {
      $0.visit?.readOnly = .sealed
      $0.visit?.secondCopy = copy
    }
  }

  @Test func asksForTheFolderAndHasItCopied() throws {
    var desk = try desk()
    #expect(desk.bottom.contains("c salin ke USB"))
    try desk.type("c/media/usb")
    desk.paste("/laik\n")
    #expect(desk.rows[22].hasPrefix("salin ke     [/media/usb/laik "))
    try desk.press(.enter)
    #expect(desk.actions == [.copySealed(folder: "/media/usb/laik")])
    #expect(!desk.rows[22].hasPrefix("salin ke"))
  }

  @Test func withoutAFolderNothingIsCopied() throws {
    var desk = try desk()
    try desk.type("c  ")
    try desk.press(.enter, .escape)
    #expect(desk.actions == [])
    #expect(!desk.application.isFinished)
  }

  @Test func aFaultKeepsWhatWasTyped() throws {
    var desk = try desk()
    try desk.type("c/media/usb")
    desk.refusal = Problem(place: "", fault: "Tidak ada.", remedy: "")
    try desk.press(.enter, .enter)
    #expect(desk.rows[22].hasPrefix("salin ke     [/media/usb "))
  }

  @Test func saysWhatBecameOfItAtTheTopAndOffersTheSameFolderAgain() throws {
    let lines = ["Salinan kedua di /media/usb: 8 berkas, dibaca ulang dan sama."]
    var desk = try desk(CopyOutcome(folder: "/media/usb", isWhole: true, lines: lines))
    #expect(desk.rows[2] == lines[0])
    try desk.type("c")
    #expect(desk.rows[22].hasPrefix("salin ke     [/media/usb "))
  }
}
