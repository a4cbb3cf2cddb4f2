import Assessment
import Reports
import Testing
import Text

@Suite struct AuthoringPageTests {
  /// Several lists with many long items.
  private static let large: Blueprint = {
    var instrument = BlueprintFixture.instrument
    let room = BlueprintFixture.checklists[0]
    let lists = (1...12).map { number in
      var list = room
      list.id = "daftar-yang-panjang-namanya-\(number)"
      list.sections = room.sections.map { section in
        var section = section
        section.items = (1...20).flatMap { copy in
          section.items.map { item in
            var item = item
            item.id = "\(number)-\(copy)-\(item.id)"
            item.text.id = String(repeating: "\(item.text.id) ", count: 9)
            item.follows = nil
            item.appliesWhen = nil
            return item
          }
        }
        return section
      }
      return list
    }
    instrument.places[0].checklists = lists.map(\.id)
    return Blueprint(instrument: instrument, checklists: lists)
  }()

  @Test(arguments: Language.allCases)
  func `No line is wider than the page`(language: Language) {
    let phrases = language.phrases
    for blueprint in [BlueprintFixture.blueprint, Self.large] {
      let documents = [
        InstrumentBook.document(of: blueprint, phrases: phrases),
        InstrumentSummary.document(of: blueprint, phrases: phrases),
      ]
      for document in documents {
        let wide = PlainText(document).lines().filter { Columns.width(of: $0) > 80 }
        #expect(wide == [])
      }
    }
  }

  @Test func `A large book has every item, under a contents that counts them`() {
    let book = PlainText(InstrumentBook.document(of: Self.large, phrases: English())).lines()
    #expect(book.count { $0.hasPrefix("12-") } == 120)
    #expect(book.count > 10_000)
    #expect(book.contains { $0.hasPrefix("17  Lactation room") && $0.hasSuffix("  120") })
    #expect(book.contains("17. Lactation room"))
  }

  @Test func `The same instrument gives the same book`() {
    let first = InstrumentBook.document(of: Self.large, phrases: Indonesian())
    let lists = BlueprintFixture.checklists
    let again = Blueprint(
      instrument: Self.large.instrument, checklists: Self.large.checklists.reversed())
    #expect(InstrumentBook.document(of: again, phrases: Indonesian()) == first)
    #expect(
      Blueprint(instrument: BlueprintFixture.instrument, checklists: lists)
        == BlueprintFixture.blueprint)
  }

  @Test func `An instrument without marks, gate, reasons and scales says so`() {
    var instrument = BlueprintFixture.instrument
    instrument.marks = []
    instrument.gate = nil
    instrument.reasons = []
    instrument.scales = []
    instrument.weights = .official
    let blueprint = Blueprint(instrument: instrument, checklists: BlueprintFixture.checklists)
    let book = PlainText(InstrumentBook.document(of: blueprint, phrases: English())).lines()
    #expect(book.contains("This instrument has no marks."))
    #expect(book.contains("This instrument has no criteria apart from the score."))
    #expect(!book.contains { $0.contains("Shared scales") || $0.contains("Reasons for") })
    #expect(book.contains("Weights     : official"))
  }

  @Test func `What people wrote cannot harm a terminal`() {
    var list = BlueprintFixture.checklists[0]
    list.sections[0].items[0].text.en = "a\u{1B}[2Jb\nc"
    list.sections[0].items[0].help = .init(id: "x", en: "one\ntwo\u{202E}")
    list.title.en = "\u{1B}]0;x"
    let blueprint = Blueprint(instrument: BlueprintFixture.instrument, checklists: [list])
    let documents = [
      InstrumentBook.document(of: blueprint, phrases: English()),
      InstrumentSummary.document(of: blueprint, phrases: English()),
      ItemExplanation.document(of: "r-01", in: blueprint, phrases: English()),
    ].compactMap(\.self)
    for document in documents {
      let text = PlainText(document).text()
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
