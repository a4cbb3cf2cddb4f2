import Assessment
import Testing
import Text

@testable import Screens

/// What is said to a line that is no answer: never a key, as there are none.
@Suite struct PlainRefusalTests {
  @Test(arguments: [
    ("900", "Di luar batas: paling banyak 500 m²."),
    ("-1", "Di luar batas: paling sedikit 0 m²."),
    ("y", "Jawaban tidak dikenali untuk butir ini; ketik ? untuk melihat pilihan."),
    ("luas", "Jawaban tidak dikenali untuk butir ini; ketik ? untuk melihat pilihan."),
  ])
  func namesTheLimit(typed: String, said: String) throws {
    var dialog = PlainDialog(try Sample.worksheet(), phrases: Language.indonesian.phrases)
    #expect(dialog.take(":asi-02") == .say([]))
    #expect(dialog.take(typed) == .say([said]))
    #expect(dialog.prompt.hasPrefix("2 asi-02 "))
  }
}
