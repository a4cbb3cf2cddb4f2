import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ReviewFilterTests {
  /// The rows of the filter page, from `[` on.
  private func choices(_ desk: LeadDesk) -> [String] {
    desk.rows.dropLast().compactMap { row in row.firstIndex(of: "[").map { String(row[$0...]) } }
  }

  @Test func everyChoiceTellsHowManyLinesItHas() throws {
    let desk = try LeadDesk().typing("f")
    #expect(desk.rows[0].hasSuffix("7 dari 9 ditampilkan"))
    #expect(
      choices(desk) == [
        "[ ]    2  belum dijawab", "[ ]    1  diserahkan ke ketua tim", "[ ]    1  berselisih",
        "[ ]    1  sementara", "[ ]    3  log bermasalah", "[ ]    1  belum dinilai siapa pun",
        "[ ]    2  tuntas", "[ ]    6  Mal Pelayanan Publik, MPP Kota Contoh",
        "[ ]    2  k1 Tata kelola", "[ ]    3  k2 Pelayanan publik", "[ ]    5  BPKP",
        "[ ]    6  Kemendagri", "[ ]    5  Ombudsman",
      ])
  }

  @Test func choicesOfAGroupAddUpAndGroupsNarrow() throws {
    var desk = try LeadDesk().typing("f j ")
    #expect(desk.rows[0].hasSuffix("3 dari 9 ditampilkan"))
    #expect(choices(desk).contains("[x]    2  belum dijawab"))
    #expect(choices(desk).contains("[ ]    2  k2 Pelayanan publik"))
    #expect(choices(desk).contains("[ ]    0  k1 Tata kelola"))
    try desk.type("jjjjjjjj ")
    #expect(choices(desk).contains("[x]    2  k2 Pelayanan publik"))
    #expect(desk.rows[0].hasSuffix("2 dari 9 ditampilkan"))
    try desk.press(.escape)
    #expect(desk.screen.contains("saringan (F hapus): ke ketua, kosong + k2 Pelayanan publik"))
    #expect(desk.screen.contains("7 tertunda, 2 dari 9 ditampilkan"))
    #expect(desk.chosen == "lay-01")
  }

  @Test func oneKeyClearsTheFilter() throws {
    var desk = try LeadDesk().typing("f q")
    #expect(desk.screen.contains("saringan (F hapus): kosong"))
    try desk.type("F")
    #expect(!desk.screen.contains("saringan (F"))
    #expect(desk.chosen == "lay-02")
    try desk.type("F")
    #expect(desk.bottom == "Tidak ada saringan.")
  }

  @Test func whatIsDecidedOrAskedBackIsFoundAgain() throws {
    var desk = try LeadDesk().typing("nna")
    try desk.show(.decided)
    #expect(desk.chosen == "lay-01")
    #expect(desk.screen.contains("Putusan: 3 (Cukup bersih) · Dewi Anggraini (KPK)"))
    try desk.show(.agreed)
    #expect(desk.screen.contains("tuntas"))
    try desk.search("asi-03a")
    try desk.type("r3Dikunci dari dalam?")
    try desk.press(.control("d"))
    try desk.show(.returned)
    #expect(desk.chosen == "asi-03a")
  }

  @Test func theSearchGoesOverIdTextAndPlace() throws {
    var desk = try LeadDesk().typing("/sarana")
    #expect(desk.chosen == "lay-02")
    #expect(desk.rows[22].hasSuffix("1 ditemukan"))
    try desk.press(.escape)
    #expect(desk.chosen == "dddddddd")
    try desk.search("lay")
    try desk.type("/")
    try desk.press(.enter)
    #expect(desk.chosen == "lay-02")
    try desk.search("asi-01")
    #expect(desk.bottom == "1 ada di luar yang ditampilkan: f membuka saringan.")
    try desk.press(.escape)
    try desk.search("tak ada yang begini")
    #expect(desk.bottom == "Tidak ditemukan: tak ada yang begini")
  }

  @Test func noWordOfTheFilterIsShownTwice() throws {
    let model = try LeadDesk().application.model
    let states: [ReviewFilter.Facet] =
      PendingReason.allCases.map { .reason($0) } + [.decided, .returned, .agreed]
    for language in [Language.indonesian, .english] {
      var model = model
      model.phrases = language.phrases
      let words = states.map { model.word(for: $0) }
      #expect(Set(words).count == words.count)
      #expect(Set(PendingReason.allCases.map { language.phrases.short($0) }).count == 8)
    }
  }
}
