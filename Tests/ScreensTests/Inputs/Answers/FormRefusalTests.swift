import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What is said when nothing is recorded, in both languages; the text stays where it was typed.
@Suite struct FormRefusalTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    var item: String
    var typed: [String]
    var indonesian: String
    var english: String

    init(_ item: String, _ typed: String..., says indonesian: String, _ english: String) {
      self.item = item
      self.typed = typed
      self.indonesian = indonesian
      self.english = english
    }

    var testDescription: String { "\(item) \(typed)" }
  }

  @Test(arguments: [
    Refusal("luas", "", says: "Isi dahulu.", "Fill this in first."),
    Refusal(
      "luas", "2000,5", says: "Di luar batas: paling banyak 2000 m².",
      "Outside the limits: at most 2000 m²."),
    Refusal(
      "luas", "-3", says: "Di luar batas: paling sedikit 0 m².",
      "Outside the limits: at least 0 m²."),
    Refusal(
      "luas", "12,", says: "Angka belum lengkap: tulis misalnya 12,5 atau 0,5.",
      "The number is not complete: write 12.5 or 0.5, say."),
    Refusal(
      "luas", "12m", says: "\"m\" bukan bagian dari angka. Tulis angka saja, tanpa satuan.",
      "\"m\" is no part of a number. Write digits only, without a unit."),
    Refusal(
      "luas", "1.2.3",
      says: "Letak titik dan koma tidak jelas: tulis misalnya 1200,5 atau 1.200,5.",
      "Points and commas are not clear: write 1200.5 or 1,200.5, say."),
    Refusal(
      "luas", "1234567890123", says: "Paling banyak 12 angka di depan koma.",
      "At most 12 digits before the point."),
    Refusal(
      "luas", "0,1234567", says: "Paling banyak 6 angka di belakang koma.",
      "At most 6 digits after the point."),
    Refusal("toilet", "-1", "5", says: "Tidak boleh di bawah 0.", "Not below 0."),
    Refusal(
      "toilet", "1", "0", says: "Keseluruhan harus lebih dari 0.",
      "The whole must be more than 0."),
    Refusal(
      "berkas", "0", "0", says: "Paling sedikit 1 harus diperiksa.",
      "At least 1 must be examined."),
    Refusal(
      "berkas", "4", "6", says: "Paling banyak 5 yang diperiksa.", "At most 5 are examined."),
    Refusal(
      "berkas", "5", "4",
      says: "Yang ditemukan tidak boleh lebih banyak daripada yang diperiksa.",
      "No more can be found than were examined."),
    Refusal("berkas", "1,5", says: "Tulis bilangan bulat.", "Write a whole number."),
    Refusal(
      "apar", "6-11", says: "Tanggal belum lengkap: tulis misalnya 6-11-2025 atau 2025-11-06.",
      "The date is not complete: write 6-11-2025 or 2025-11-06, say."),
    Refusal(
      "apar", "6/11/25", says: "Tulis tahun dengan empat angka, misalnya 2025.",
      "Write the year with four digits, such as 2025."),
    Refusal(
      "apar", "31-4-2025", says: "Tanggal itu tidak ada dalam kalender.",
      "The calendar has no such day."),
    Refusal(
      "apar", "6 Nov", says: "\" \" bukan bagian dari tanggal: tulis misalnya 6-11-2025.",
      "\" \" is no part of a date: write 6-11-2025, say."),
    Refusal("nama", "  ", says: "Isi dahulu.", "Fill this in first."),
    Refusal(
      "mcsp", "101", "", "", "", says: "Di luar batas: paling banyak 100.",
      "Outside the limits: at most 100."),
    Refusal(
      "mcsp", "70", "73", "", "", says: "Batas bawah tidak boleh di atas angkanya.",
      "The floor must not be above the figure."),
  ])
  func saysWhy(refusal: Refusal) throws {
    for language in Language.allCases {
      var desk = try Desk.input(.input(item: refusal.item), .large, language)
      for text in refusal.typed {
        try desk.type(text)
        try desk.press(.enter)
      }
      let words = language == .english ? refusal.english : refusal.indonesian
      #expect(desk.rows.contains(words), "\(desk.screen)")
      #expect(desk.recorded == [])
      for text in refusal.typed {
        #expect(
          desk.screen.contains("[\(Wrapping.padded(text, to: 20))")
            || desk.screen.contains("[\(text) "))
      }
      try desk.press(.end)
      #expect(!desk.rows.contains(words))
    }
  }

  @Test func aPasteThatDoesNotFitChangesNothing() throws {
    var desk = try Desk.input(.input(item: "nama"))
    try desk.type("Sari")
    desk.paste(String(repeating: "x", count: 2000))
    #expect(desk.rows[6] == "Terlalu panjang (lebih 4 bita): tidak ditambahkan.")
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "nama", .text("Sari"))])
  }

  @Test(arguments: [
    (AnswerProblem.anotherKind, "Butir ini diisi: tekan Spasi atau Enter."),
    (.partialNotOffered, "Jawaban sebagian tidak tersedia untuk butir ini."),
    (.unknownReason("x"), "Jawaban ini tidak berlaku untuk butir ini."),
    (.emptyText, "Teks tidak boleh kosong."),
    (.notApplicableNotOffered, "Jawaban tidak berlaku tidak tersedia untuk butir ini."),
  ])
  func hasWordsForWhatTheKeysCannotBring(problem: AnswerProblem, words: String) {
    #expect(problem.words(for: Kinds.area, Indonesian()) == words)
  }
}
