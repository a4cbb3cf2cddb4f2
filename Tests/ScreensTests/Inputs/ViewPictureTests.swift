import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ViewPictureTests {
  @Test func showsTheScoresWithTheirIntervals() throws {
    let desk = try Desk.input(.scores) { $0.scores = [Scores.partly] }
    print("@@ViewPictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func showsTheScoresOnASmallScreen() throws {
    var desk = try Desk.input(.scores, .small, .english) { $0.scores = [Scores.partly] }
    print("@@ViewPictureTests2\n" + desk.screen + "\n@@end")
    try desk.press(.end)
    print("@@ViewPictureTests3\n" + desk.screen + "\n@@end")
  }

  @Test func showsAReportAndHowFarItIs() throws {
    var desk = try Desk.input(.report, .small) {
      $0.report = (1...40).map { "Baris \($0) dari laporan\($0 % 9 == 0 ? " 無障礙" : "")" }
    }
    try desk.press(.pageDown, .down)
    print("@@ViewPictureTests4\n" + desk.screen + "\n@@end")
  }

  @Test func saysWhenThereIsNothingToShow() throws {
    let scores = try Desk.input(.scores, .small)
    print("@@ViewPictureTests5\n" + scores.screen + "\n@@end")
    let report = try Desk.input(.report, .small, .english)
    print("@@ViewPictureTests6\n" + report.screen + "\n@@end")
  }
}
