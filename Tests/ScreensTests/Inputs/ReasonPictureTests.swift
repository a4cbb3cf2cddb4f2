import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ReasonPictureTests {
  @Test func listsTheReasonsOfTheItem() throws {
    let desk = try Desk.input(.reason(item: "lift"))
    print("@@ReasonPictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func takesADescriptionBeforeTheReason() throws {
    var desk = try Desk.input(.reason(item: "lift"), .small, .english)
    try desk.type("cOnly a ground floor?")
    print("@@ReasonPictureTests2\n" + desk.screen + "\n@@end")
  }
}
