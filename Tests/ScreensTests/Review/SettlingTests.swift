import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the lead's keys put into the log, and what they refuse.
@Suite struct SettlingTests {
  @Test func oneKeyAcceptsTheOnlyAnswerWithTheProgramsReason() throws {
    var desk = try LeadDesk().typing("nn")
    #expect(desk.chosen == "lay-01")
    try desk.type("a")
    #expect(
      desk.settlings == [
        .decide(
          Decision(
            subject: Team.subject("lay-01"), value: .grade("3"),
            reason: "Jawaban satu-satunya penilai yang menjawab diterima ketua tim.", dissent: []))
      ])
    #expect(desk.bottom == "Diputuskan: lay-01 · MPP Kota Contoh. Masih 6 tertunda.")
    #expect(desk.chosen == "lay-02")
  }

  @Test func answersThatDifferAreNotAccepted() throws {
    let desk = try LeadDesk().typing("na")
    #expect(desk.settlings.isEmpty)
    #expect(desk.bottom.hasPrefix("Jawaban berbeda: tekan nomor"))
  }

  @Test func anAnswerThatAllGaveIsAccepted() throws {
    var desk = try LeadDesk()
    try desk.show(.agreed)
    try desk.search("asi-01")
    try desk.type("a")
    #expect(desk.decisions == [.tick(.met)])
    #expect(
      desk.reasons == ["Jawaban yang sama dari semua penilai yang menjawab diterima ketua tim."])
  }

  @Test func aProvisionalFigureIsNotAcceptedAsItIs() throws {
    var desk = try LeadDesk()
    try desk.search("mcsp")
    try desk.type("a")
    #expect(desk.settlings.isEmpty)
    #expect(desk.bottom.contains("d mengisi angka final"))
    try desk.type("d")
    #expect(desk.rows[0].contains("mcsp"))
    #expect(desk.screen.contains("final"))
    try desk.press(.enter, .enter, .enter, .enter)
    try desk.type("Laporan final KPK.")
    try desk.press(.control("d"))
    #expect(
      desk.decisions == [
        .index(IndexFigure(value: ExactDecimal(76), state: .final, floor: ExactDecimal(73)))
      ])
    #expect(desk.chosen == "lay-03")
    #expect(!desk.rows.dropLast().joined().contains("mcsp"))
  }

  @Test func aDigitTakesWhoseAnswerHoldsAndAsksWhy() throws {
    var desk = try LeadDesk().typing("n2")
    #expect(desk.rows[0].hasPrefix("Putusan: asi-02 · MPP Kota Contoh"))
    #expect(desk.screen.contains("12 m² (Ombudsman)"))
    try desk.press(.control("d"))
    #expect(desk.settlings.isEmpty)
    #expect(desk.screen.contains("Tulis alasan dahulu"))
    try desk.type("Diukur ulang bersama.")
    try desk.press(.control("d"))
    #expect(desk.decisions == [.number(ExactDecimal(12))])
    #expect(desk.reasons == ["Diukur ulang bersama."])
    #expect(desk.chosen == "lay-01")
  }

  @Test func dissentIsKeptWithTheDecision() throws {
    var desk = try LeadDesk().typing("n2Sudah diukur.")
    try desk.press(.tab)
    #expect(!desk.screen.contains("[ ] Ombudsman"), "its own answer is the one that holds")
    try desk.type("12")
    #expect(desk.screen.contains("[x] BPKP"))
    try desk.type("2")
    try desk.press(.tab, .control("d"))
    guard case .decide(let decision) = desk.settlings.first else { throw Missing() }
    #expect(decision.dissent == ["BPKP"])
    #expect(decision.reason == "Sudah diukur.")
  }

  @Test func dissentCanBeAddedToWhatIsDecided() throws {
    var desk = try LeadDesk().typing("nna")
    try desk.show(.decided)
    try desk.search("lay-01")
    try desk.type("D2")
    try desk.press(.control("d"))
    guard case .decide(let decision) = desk.settlings.last else { throw Missing() }
    #expect(decision.dissent == ["Kemendagri"])
    #expect(decision.value == .grade("3"))
    #expect(desk.settlings.count == 2)
  }

  @Test func anotherAnswerIsGivenByItsOwnForm() throws {
    var desk = try LeadDesk().typing("nnd5Dinilai ulang.")
    try desk.press(.control("d"))
    #expect(desk.decisions == [.grade("5")])
    try desk.search("asi-02")
    try desk.type("db1Disesuaikan.")
    try desk.press(.control("d"))
    #expect(desk.decisions.last == .notApplicable(reason: "sized-to-users", text: nil))
  }

  @Test func anIndicatorThatNobodySawIsDecidedWithItsShare() throws {
    var desk = try LeadDesk()
    try desk.search("i2")
    try desk.type("ad1,5")
    try desk.press(.enter)
    #expect(desk.screen.contains("paling banyak 1") || desk.screen.contains("Di luar batas"))
    try desk.press(.control("u"))
    try desk.type("0,75")
    try desk.press(.enter)
    try desk.type("Laporan SPI.")
    try desk.press(.control("d"))
    #expect(desk.decisions.map { $0 == .points(ExactDecimal("0.75") ?? ExactDecimal(0)) } == [true])
    #expect(
      desk.application.model.reviewed?.agenda.pending.contains { $0.subject.id == "i2" } == false)
  }

  @Test func aReturnGoesToTheAssessorThatIsNamed() throws {
    var desk = try LeadDesk().typing("nr")
    #expect(desk.bottom.contains("Kepada siapa"))
    try desk.type("2Apakah dengan meteran?")
    try desk.press(.control("d"))
    let visit = String(repeating: "b", count: 32)
    #expect(
      desk.settlings == [
        .giveBack(Question(visit: visit, item: "asi-02", text: "Apakah dengan meteran?"))
      ])
    #expect(desk.chosen == "lay-01")
    try desk.type("N")
    #expect(desk.screen.contains("Dikembalikan (Ombudsman): Apakah dengan meteran?"))
    #expect(desk.screen.contains("selisih, kembali"))
  }

  @Test func undoTakesBackTheNewestAndGoesThere() throws {
    var desk = try LeadDesk().typing("nna")
    #expect(desk.chosen == "lay-02")
    try desk.type("u")
    #expect(desk.settlings.last == .retract(entry: 1))
    #expect(desk.chosen == "lay-01")
    #expect(desk.bottom == "Diurungkan: putusan pada butir lay-01 · MPP Kota Contoh.")
    try desk.type("u")
    #expect(desk.bottom == "Belum ada putusan sejak dibuka; yang lebih lama diputus ulang.")
  }

  @Test func theLongestEndingOfALogIsAcceptedByASecondPress() throws {
    var desk = try LeadDesk().typing("a")
    #expect(desk.settlings.isEmpty)
    #expect(desk.bottom.hasPrefix("Ada 3 akhir"))
    try desk.type("a")
    guard case .accept(let acceptance) = desk.settlings.first else { throw Missing() }
    #expect(acceptance.n == 4)
    #expect(desk.application.model.reviewed?.agenda.integrity.isEmpty == true)
    #expect(desk.chosen == "asi-02")
  }

  @Test func anyOtherKeyForgetsTheFirstPress() throws {
    let desk = try LeadDesk().typing("ajka")
    #expect(desk.settlings.isEmpty)
  }

  @Test func anEndingIsTakenByItsDigitOrNoneByZero() throws {
    var desk = try LeadDesk().typing("2Salinan yang disegel.")
    try desk.press(.control("d"))
    guard case .accept(let acceptance) = desk.settlings.first else { throw Missing() }
    #expect(acceptance.n == 3)
    #expect(acceptance.reason == "Salinan yang disegel.")
    desk = try LeadDesk().typing("0Bukan log milik penilai.")
    #expect(desk.screen.contains("tidak menerima satu entri pun"))
    try desk.press(.control("d"))
    guard case .accept(let refused) = desk.settlings.first else { throw Missing() }
    #expect(refused.n == -1)
    #expect(refused.head == .zero)
    #expect(desk.application.model.reviewed?.agenda.integrity.isEmpty == true)
  }

  @Test func anItemOfADistrustedLogWaitsForTheLog() throws {
    var desk = try LeadDesk()
    try desk.search("lay-02")
    try desk.type("a")
    #expect(desk.settlings.isEmpty)
    #expect(desk.bottom.hasPrefix("Belum ada jawaban"))
  }

  @Test func whoLeadsIsAskedOnceAndThenWhatWasAskedIsDone() throws {
    var desk = try LeadDesk(lead: nil).typing("nna")
    #expect(desk.rows[0] == "Siapa ketua tim?")
    try desk.press(.enter)
    #expect(desk.screen.contains("Isi dahulu."))
    try desk.type("Dewi Anggraini")
    try desk.press(.enter)
    try desk.type("KPK")
    try desk.press(.enter)
    #expect(desk.decisions == [.grade("3")])
    #expect(desk.rows[0].hasSuffix("ketua tim: Dewi Anggraini (KPK)"))
    #expect(desk.chosen == "lay-02")
    try desk.type("k1")
    #expect(desk.rows[0].hasPrefix("Putusan: asi-02"))
  }

  @Test func whoLeadsIsAskedBeforeAReasonToo() throws {
    var desk = try LeadDesk(lead: nil).typing("n1Dewi")
    try desk.press(.tab)
    try desk.type("KPK")
    try desk.press(.enter)
    #expect(desk.rows[0].hasPrefix("Putusan: asi-02"))
    try desk.type("Sesuai pengukuran.")
    try desk.press(.control("d"))
    #expect(desk.reasons == ["Sesuai pengukuran."])
    #expect(desk.chosen == "lay-01")
  }

  @Test func aReviewThatIsOnlyLookedAtSettlesNothing() throws {
    for keys in ["na", "n1", "nd", "nr", "u", "S", "nD"] {
      let desk = try LeadDesk { $0.review?.refusal = "Hanya dapat dilihat." }.typing(keys)
      #expect(desk.settlings.isEmpty)
      #expect(
        [
          "Hanya dapat dilihat.", "Belum ada putusan sejak dibuka; yang lebih lama diputus ulang.",
          "Jawaban berbeda: tekan nomor penilai, atau d.",
          "Belum diputuskan; yang berbeda pendapat dicatat nanti.",
          "Kepada siapa? Tekan nomor penilainya.",
        ].contains(desk.bottom), "\(keys): \(desk.bottom)")
    }
  }

  @Test func aRefusedSettlingKeepsTheTypedReason() throws {
    var desk = try LeadDesk().typing("n2Diukur ulang.")
    desk.refusal = Problem(place: "", fault: "Diska penuh.", remedy: "")
    try desk.press(.control("d"))
    #expect(desk.screen.contains("Diska penuh."))
    desk.refusal = nil
    try desk.press(.enter)
    #expect(desk.screen.contains("Diukur ulang."))
    try desk.press(.control("d"))
    #expect(desk.reasons == ["Diukur ulang."])
  }

  @Test func theLeadsLogIsSealedWithAWitness() throws {
    var desk = try LeadDesk().typing("S")
    #expect(desk.bottom == "Belum ada putusan yang disegel.")
    try desk.type("nnaS")
    #expect(desk.screen.contains("putusan: 1, dikembalikan: 0, log diterima: 0, tahapan: 0"))
    try desk.type("Bu Siti")
    try desk.press(.enter)
    #expect(
      desk.settlings.last == .seal(Seal(answered: 0, open: 0, pending: 0, witness: "Bu Siti")))
    #expect(desk.bottom.hasPrefix("Log ketua tim tersegel."))
  }
}
