import Assessment
import Display
import Testing

@testable import Screens

/// The course while another program writes the lead's log.
@Suite struct LockedCourseTests {
  @Test func offersNoStepAndSaysWhy() throws {
    let why = """
      Hanya dapat dilihat: /media/usb/2025-11-06-kota-contoh-dewi-1a2b.jsonl dibuka laik 812.
      """
    var desk = try Panel.desk(.course, .small)
    desk.application.model.review?.refusal = why
    let page = desk.rows.joined(separator: " ")
    #expect(page.contains("dibuka laik 812."))
    #expect(!page.contains("umumkan nilai"))
    #expect(!page.contains("urungkan"))
    try desk.type("afxu")
    #expect(desk.settlings.isEmpty)
    #expect(desk.rows[0].hasPrefix("Tahapan penilaian"))
  }
}
