import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct CountPictureTests {
  @Test func marksWhatIsThere() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.type("13")
    try desk.press(.down, .down)
    try desk.type(" ")
    print("@@CountPictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func scrollsOnASmallScreen() throws {
    var desk = try Desk.input(
      .input(item: "sarana"), .small, .english,
      after: [.answer(item: "sarana", .count(["read", "ramp"]))])
    try desk.press(.end)
    print("@@CountPictureTests2\n" + desk.screen + "\n@@end")
  }
}
