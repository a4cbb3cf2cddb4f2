import Assessment
import Display
import Testing

@testable import Screens

/// The lead's screens while another program writes the lead's log: why is said, and nothing is offered.
@Suite struct LockedLogTests {
  private func desk(_ start: Destination) throws -> LeadDesk {
    var desk = try Panel.desk(start, .small)
    desk.application.model.review?.refusal = """
      Hanya dapat dilihat: /media/usb/2025-11-06-kota-contoh-dewi-1a2b.jsonl dibuka laik 812.
      """
    return desk
  }

  @Test func theCourseOffersNoStep() throws {
    var desk = try desk(.course)
    let page = desk.rows.joined(separator: " ")
    #expect(page.contains("dibuka laik 812."))
    #expect(!page.contains("umumkan nilai"))
    #expect(!page.contains("urungkan"))
    try desk.type("afxu")
    #expect(desk.settlings.isEmpty)
    #expect(desk.rows[0].hasPrefix("Tahapan penilaian"))
  }

  @Test func thePlenaryOffersNoSettling() throws {
    var desk = try desk(.plenary())
    let page = desk.rows.joined(separator: " ")
    #expect(page.contains("dibuka laik 812."))
    for word in ["terima", "jawaban lain", "urungkan"] { #expect(!desk.rows[19].contains(word)) }
    try desk.type("a1u")
    #expect(desk.settlings.isEmpty)
  }
}
