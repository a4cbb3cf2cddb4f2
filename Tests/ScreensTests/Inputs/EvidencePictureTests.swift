import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct EvidencePictureTests {
  @Test func showsTheNewestFileChosen() throws {
    let desk = try Desk.input(.evidence(item: "luas")) { $0.inbox = Inbox.files }
    print("@@EvidencePictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func marksSeveralAndShowsWhatIsThere() throws {
    let events = Inbox.evidence.map { Event.evidence(item: "luas", $0) }
    var desk = try Desk.input(.evidence(item: "luas"), .small, .english, after: events) {
      $0.inbox = Inbox.files
    }
    try desk.type("mk  ")
    print("@@EvidencePictureTests2\n" + desk.screen + "\n@@end")
  }

  @Test func takesADescriptionWithoutAFile() throws {
    var desk = try Desk.input(.evidence(item: "luas"), .small) { $0.inbox = Inbox.files }
    try desk.type("mkkxKata petugas loket: 12 m²?")
    print("@@EvidencePictureTests3\n" + desk.screen + "\n@@end")
  }

  @Test func saysWhatToDoWhenThereAreNoFiles() throws {
    let desk = try Desk.input(.evidence(item: "luas"), .small)
    print("@@EvidencePictureTests4\n" + desk.screen + "\n@@end")
  }
}
