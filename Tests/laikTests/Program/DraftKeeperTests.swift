import Screens
import Testing

@testable import laik

@Suite struct DraftKeeperTests {
  private let note = Note()

  /// A note that is being typed.
  private final class Note {
    private(set) var keeper = DraftKeeper()

    var unsaved: String? { keeper.unsaved?.text }

    /// Whether the text has to be saved now.
    func isDue(_ text: String?, at milliseconds: Int) -> Bool {
      keeper.isDue(text.map { Draft(.note(item: "asi-01"), text: $0) }, at: milliseconds)
    }

    func save() {
      keeper.saved()
    }

    func patience(at milliseconds: Int) -> Int? {
      keeper.patience(at: milliseconds)
    }
  }

  @Test func isDueBeforeItsFirstLetterIsASecondOld() {
    #expect(!note.isDue("a", at: 0))
    #expect(!note.isDue("ab", at: 500))
    let patience = note.patience(at: 500)
    #expect(patience.map { $0 + 500 <= 1000 } == true)
    #expect(note.isDue("ab", at: 500 + (patience ?? 0)))
    #expect(note.unsaved == "ab")
  }

  @Test func waitsForeverWhenAllIsSaved() {
    #expect(note.patience(at: 0) == nil)
    _ = note.isDue("a", at: 0)
    note.save()
    #expect(note.patience(at: 10) == nil)
    #expect(!note.isDue("a", at: 5000))
  }

  /// Otherwise the loop would never wait again.
  @Test func waitsForeverWhenALetterWasTakenBack() {
    _ = note.isDue("a", at: 0)
    note.save()
    _ = note.isDue("ab", at: 100)
    #expect(!note.isDue("a", at: 200))
    #expect(note.patience(at: 5000) == nil)
    #expect(note.unsaved == nil)
  }

  @Test func measuresFromTheFirstLetterAfterASave() {
    _ = note.isDue("a", at: 0)
    note.save()
    #expect(!note.isDue("ab", at: 10_000))
    #expect(note.isDue("abc", at: 11_000))
  }

  @Test func forgetsADraftThatIsNoMore() {
    _ = note.isDue("a", at: 0)
    #expect(!note.isDue(nil, at: 2000))
    #expect(note.patience(at: 2000) == nil && note.unsaved == nil)
  }
}
