import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite(.serialized) struct CoursePictureTests {
  @Test func showsWhatCanBeSaidBeforeTheAnnouncement() throws {
    let desk = try PlenaryDesk(.course)
    Swift.print("<<<1"); Swift.print(desk.screen); Swift.print(">>>1")
  }

  @Test func showsTheDeadlineAndWhatKeepsItFromBeingFinal() throws {
    var desk = try PlenaryDesk(.course, .small, .english, settled: [])
    try desk.press(.character("a"), .enter)
    try desk.type("Plenary of the day")
    Swift.print("<<<2"); Swift.print(desk.screen); Swift.print(">>>2")
    try desk.press(.enter)
    Swift.print("<<<3"); Swift.print(desk.screen); Swift.print(">>>3")
  }

  @Test func aLargeScreenShowsTheWholeCourse() throws {
    let said = [
      Announcement(state: "announced", date: CalendarDate("2025-11-06")),
      Announcement(state: "final", text: "MCSP final", date: CalendarDate("2025-12-01")),
      Announcement(state: "revoked", text: "Putusan pengadilan", date: CalendarDate("2026-03-02")),
    ]
    let desk = try PlenaryDesk(
      .course, Size(rows: 40, columns: 120), settled: PlenaryDesk.allMet + said.map(Event.verdict))
    Swift.print("<<<4"); Swift.print(desk.screen); Swift.print(">>>4")
  }

  @Test func aRevocationAsksForItsReason() throws {
    let said = Announcement(state: "announced", date: CalendarDate("2025-11-06"))
    var desk = try PlenaryDesk(.course, settled: [.verdict(said)])
    try desk.press(.character("x"), .enter, .enter)
    Swift.print("<<<5"); Swift.print(desk.screen); Swift.print(">>>5")
  }
}
