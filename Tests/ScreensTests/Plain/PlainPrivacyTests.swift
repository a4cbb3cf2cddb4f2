import Assessment
import Display
import Testing
import Text

@testable import Screens

/// Confidential notes and the question about identities without a screen.
@Suite struct PlainPrivacyTests {
  private func dialog(sensitive: Bool = false) throws -> PlainDialog {
    var item = Kinds.remark
    item.isSensitive = sensitive
    return PlainDialog(try Sample.worksheet([.of(item)]), phrases: English())
  }

  private static let note = Event.note(item: "nama", .text("HP 081234567890"))

  @Test func aConfidentialNoteIsTakenInOneLineOrMore() throws {
    var dialog = try dialog()
    #expect(
      dialog.take(".r Siti, 081234567890")
        == .recordConfidential(item: "nama", text: "Siti, 081234567890"))
    _ = dialog.take("r")
    _ = dialog.take("Siti")
    _ = dialog.take("loket 3")
    #expect(dialog.take(".") == .recordConfidential(item: "nama", text: "Siti\nloket 3"))
  }

  @Test func aNoteIsAskedAboutAndEnterRecordsIt() throws {
    var dialog = try dialog()
    #expect(dialog.take(".c HP 081234567890") == .say([]))
    #expect(dialog.prompt.hasPrefix("This looks like a phone number, for all to read. Enter "))
    #expect(dialog.prompt.contains("r makes it a confidential note"))
    #expect(dialog.take("") == .record(Self.note))
    #expect(!dialog.prompt.contains("looks like"))
  }

  @Test func itCanBeMadeConfidentialInstead() throws {
    var dialog = try dialog()
    _ = dialog.take("c")
    _ = dialog.take("HP 081234567890")
    #expect(dialog.take(".") == .say([]))
    #expect(
      dialog.take("r") == .recordConfidential(item: "nama", text: "HP 081234567890"))
  }

  /// The next line belongs to the item that is asked, whatever becomes of the note.
  @Test func anotherLineDropsItAndIsTheNextAnswer() throws {
    var dialog = try dialog()
    _ = dialog.take(".c HP 081234567890")
    #expect(dialog.take("=Budi") == .record(.answer(item: "nama", .text("Budi"))))
    #expect(dialog.prompt.hasPrefix("Not recorded. "))
    _ = dialog.take("?")
    #expect(!dialog.prompt.hasPrefix("Not recorded. "))
  }

  @Test func flagsAndTextAnswersAreAskedAbout() throws {
    var dialog = try dialog()
    #expect(dialog.take(".p tanya ani@contoh.id") == .say([]))
    #expect(dialog.prompt.contains("a mail address") && !dialog.prompt.contains("confidential"))
    #expect(dialog.take("") == .record(.flag(item: "nama", text: "tanya ani@contoh.id")))
    #expect(dialog.take("3201011708900001") == .say([]))
    #expect(dialog.take("") == .record(.answer(item: "nama", .text("3201011708900001"))))
  }

  /// Nobody is there to ask any more: the text is kept, and kept to itself.
  @Test func aNoteThatIsBeingAskedAboutAtTheEndIsKeptConfidential() throws {
    var dialog = try dialog()
    _ = dialog.take(".c HP 081234567890")
    #expect(dialog.end() == .recordConfidential(item: "nama", text: "HP 081234567890"))
    var answer = try self.dialog()
    _ = answer.take("3201011708900001")
    #expect(answer.end() == .leave)
  }

  @Test func aSensitiveItemSaysSo() throws {
    #expect(
      try dialog(sensitive: true).prompt
        == "1 nama Name of who is in charge (sensitive: write nobody's identity; "
        + "r = confidential note) [text/p/c/?] ")
  }
}
