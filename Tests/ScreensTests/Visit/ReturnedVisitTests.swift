import Assessment
import Display
import Testing
import Text

@testable import Screens

/// A visit that the lead returned, and the one that carries it on.
@Suite struct ReturnedVisitTests {
  static let question = Question(
    visit: String(repeating: "a", count: 32), item: "asi-02",
    text: "Diukur dengan apa? Foto meterannya tidak ada.")

  static func returns(_ questions: Question..., others: [Visit] = []) throws -> Returns {
    var head = Sample.head([])
    head.role = .lead
    head.visit = String(repeating: "f", count: 32)
    let open = Entry(n: 0, at: try Clock.time(0), event: .open(head), hash: .zero)
    guard var lead = Visit(opening: open) else { throw Missing() }
    for (n, question) in questions.enumerated() {
      lead.apply(
        Entry(n: n + 1, at: try Clock.time(n + 1), event: .giveBack(question), hash: .zero))
    }
    return Returns([lead] + others)
  }

  /// The visit as it was sealed, with a question of the lead.
  static func returned(
    size: Size = .large, language: Language = .indonesian, others: [Visit] = []
  ) throws -> Desk {
    var desk = try Desk(size: size, language: language) { model in
      model.visit?.readOnly = .sealed
      model.returns = try returns(question, others: others)
    }
    try desk.record(.answer(item: "asi-02", .number(ExactDecimal(13))))
    try desk.record(.seal(Seal(answered: 1, open: 5, pending: 5)))
    return try desk.at("asi-02")
  }

  /// The visit that carries it on.
  static func asked(size: Size = .large, language: Language = .indonesian) throws -> Desk {
    var desk = try Desk(size: size, language: language)
    try desk.record(.answer(item: "asi-01", .tick(.met)))
    try desk.record(.answer(item: "asi-02", .number(ExactDecimal(13))))
    try desk.record(.giveBack(question))
    return try desk.at("asi-02")
  }

  @Test func theReturnedVisit() throws {
    let small = try Self.returned(size: Size(rows: 20, columns: 60))
    #expect(
      small.screen == """
        Kota Contoh · MPP Kota Contoh       1/6 terjawab, 1 tertunda
        Dikembalikan dengan 1 pertanyaan; l melanjutkan.
        Keberadaan dan privasi                                   1/3
          ·  asi-01   Ruang laktasi khusus tersedia, bukan bagian d…
        > ✓? asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                  0/3
        ────────────────────────────────────────────────────────────
         asi-02 · Keberadaan dan privasi
         Ketua tim bertanya: Diukur dengan apa? Foto meterannya
           tidak ada.
         Luas ruang laktasi
         Ambang: paling sedikit 12 m²
         Jawaban: 13 m² · 09:01
         Tertunda: butir induk tertunda
         Bukti yang diminta: pengukuran
         Dasar: Permenkes 15/2013 Ps 10 huruf a · keyakinan A


        l lanjutkan  v nilai  S tanda terima  r laporan    ? bantuan
        """)
    let large = try Self.returned(language: .english)
    #expect(
      large.screen == """
        Kota Contoh · MPP Kota Contoh                            1/6 answered, 1 pending
        Returned with 1 question; l carries on in a new visit.
        Presence and privacy                                                         1/3
          ·  asi-01   There is a dedicated lactation room, not in a toilet or store
        > ✓? asi-02   Area of the lactation room
          ·  asi-03a  The door can be locked from inside
        Service                                                                      0/3
          ·  lay-01   Cleanliness of the room
          ·  lay-02   Facilities
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Presence and privacy
         The lead asks: Diukur dengan apa? Foto meterannya tidak ada.
         Area of the lactation room
         Threshold: at least 12 m²
         Answer: 13 m² · 09:01
         Pending: parent item pending
         Evidence to collect: measurement
         Basis: Permenkes 15/2013 Ps 10 huruf a · confidence A





        l carry on  v score  S receipt  r report  n next unanswered               ? help
        """)
  }

  @Test func theVisitThatCarriesItOn() throws {
    let small = try Self.asked(size: Size(rows: 20, columns: 60))
    #expect(
      small.screen == """
        Kota Contoh · MPP Kota Contoh       2/6 terjawab, 1 tertunda
        Keberadaan dan privasi                                   2/3
          ✓? asi-01   Ruang laktasi khusus tersedia, bukan bagian d…
        > ✓! asi-02   Luas ruang laktasi
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                  0/3
          ·  lay-01   Kebersihan ruang
        ────────────────────────────────────────────────────────────
         asi-02 · Keberadaan dan privasi
         Ketua tim bertanya: Diukur dengan apa? Foto meterannya
           tidak ada.
         Luas ruang laktasi
         Ambang: paling sedikit 12 m²
         Jawaban: 13 m² · 09:02
         Bukti yang diminta: pengukuran
         Dasar: Permenkes 15/2013 Ps 10 huruf a · keyakinan A



        Spasi/Enter isi  t tidak ada  b tidak berlaku      ? bantuan
        """)
    let large = try Self.asked(language: .english)
    #expect(
      large.screen == """
        Kota Contoh · MPP Kota Contoh                            2/6 answered, 1 pending
        Presence and privacy                                                         2/3
          ✓? asi-01   There is a dedicated lactation room, not in a toilet or store
        > ✓! asi-02   Area of the lactation room
          ·  asi-03a  The door can be locked from inside
        Service                                                                      0/3
          ·  lay-01   Cleanliness of the room
          ·  lay-02   Facilities
        ────────────────────────────────────────────────────────────────────────────────
         asi-02 · Presence and privacy
         The lead asks: Diukur dengan apa? Foto meterannya tidak ada.
         Area of the lactation room
         Threshold: at least 12 m²
         Answer: 13 m² · 09:02
         Evidence to collect: measurement
         Basis: Permenkes 15/2013 Ps 10 huruf a · confidence A







        Space/Enter fill in  t there is none  b not applicable  p to the lead     ? help
        """)
  }

  @Test func isCarriedOnWithOneKey() throws {
    var desk = try Self.returned()
    try desk.type("l")
    #expect(desk.actions.last == .carryOn)
    #expect(desk.application.top is VisitScreen)
  }

  @Test func isCarriedOnOnce() throws {
    var head = Sample.head([])
    head.continues = head.visit
    head.visit = String(repeating: "b", count: 32)
    let open = Entry(n: 0, at: try Clock.time(0), event: .open(head), hash: .zero)
    let next = try #require(Visit(opening: open))
    var desk = try Self.returned(others: [next])
    try desk.type("l")
    #expect(desk.bottom == "Kunjungan ini sudah dilanjutkan oleh kunjungan lain.")
    #expect(!desk.screen.contains("bertanya"))
    #expect(!desk.actions.contains(.carryOn))
  }

  @Test func whatCanBeWrittenToIsNotCarriedOnUnlessReturned() throws {
    var running = try Desk()
    try running.type("l")
    #expect(running.bottom == "Tombol l tidak dipakai di sini; ? untuk bantuan.")
    running.application.model.returns = try Self.returns(Self.question)
    try running.type("l")
    #expect(running.actions == [.carryOn])
  }

  @Test(arguments: [OpenVisit.ReadOnly.sealed, .damaged(line: 3), .void])
  func whatCanOnlyBeReadIsCarriedOnUnlessVoid(readOnly: OpenVisit.ReadOnly) throws {
    var desk = try Desk { $0.visit?.readOnly = readOnly }
    try desk.type("l")
    #expect(desk.actions == (readOnly == .void ? [] : [.carryOn]))
  }

  @Test func nGoesToWhatIsAsked() throws {
    var desk = try Self.asked()
    try desk.type("Gn")
    #expect(desk.chosen == "asi-02")
    try desk.record(.note(item: "asi-02", .text("Meteran laser.")))
    #expect(desk.worksheet.map { $0.isToDo(Sample.area) } == false)
    #expect(!desk.screen.contains("✓!"))
    try desk.type("Gn")
    #expect(desk.chosen == "asi-03a")
  }

  @Test func homeSaysWhatIsReturned() throws {
    let small = try Self.home(size: Size(rows: 20, columns: 60))
    #expect(
      small.screen == """
        laik · ~/penilaian                               2 kunjungan
          tanggal     tempat             terjawab   status
        > 2025-11-06  MPP Kota Contoh    0/6        dikembalikan (2)
          2025-11-06  MPP Kota Contoh    0/6        tersegel









        ────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Mal Pelayanan Publik · MPP Kota Contoh
         Sari Dewi · BPKP
         0/6 terjawab · dikembalikan (2) · tersegel
         a.jsonl
        Enter buka  n kunjungan baru  v nilai  r tinjau    ? bantuan
        """)
    let large = try Self.home(language: .english)
    #expect(
      large.screen == """
        laik · ~/penilaian                                                      2 visits
          date        venue                   assessor          answered   state
        > 2025-11-06  MPP Kota Contoh         Sari Dewi         0/6        returned (2)
          2025-11-06  MPP Kota Contoh         self-assessment…  0/6        sealed













        ────────────────────────────────────────────────────────────────────────────────
         Kota Contoh · 2025
         Service mall · MPP Kota Contoh
         Sari Dewi · BPKP
         0/6 answered · returned (2) · sealed
         a.jsonl
        Enter open  n new visit  v scores  r review  a plan  q quit  j/↓ down     ? help
        """)
  }

  private static func home(size: Size = .large, language: Language = .indonesian) throws -> Desk {
    try Desk(start: .home, size: size, language: language) { model in
      var summary = VisitSummary(
        file: "a.jsonl", try Sample.worksheet(), damagedAt: nil, in: language)
      summary.state = .sealed
      var own = summary
      own.role = .own
      summary.questions = 2
      model.visits = [summary, own]
    }
  }

  @Test func theCitysOwnVisitSaysSo() throws {
    var head = Sample.head([Sample.checklist])
    head.role = .own
    let open = Entry(n: 0, at: try Clock.time(0), event: .open(head), hash: .zero)
    let visit = try #require(Visit(opening: open))
    let desk = try Desk { model in
      model.visit?.worksheet = Worksheet(
        visit: visit, instrument: Sample.instrument, checklists: [Sample.checklist])
    }
    #expect(desk.screen.hasPrefix("mandiri · Kota Contoh · MPP Kota Contoh"))
  }

  @Test func plainModeAsksIt() throws {
    var dialog = PlainDialog(try Self.askedWorksheet(), phrases: Language.english.phrases)
    #expect(
      dialog.prompt
        == "2 asi-02 Area of the lactation room {the lead asks: "
        + "Diukur dengan apa? Foto meterannya tidak ada.} [m²/t/b/p/c/?] ")
    let step = dialog.take("c Meteran laser.")
    #expect(step == .record(.note(item: "asi-02", .text("Meteran laser."))))
    _ = dialog.recorded(
      Entry(
        n: 4, at: try Clock.time(4), event: .note(item: "asi-02", .text("Meteran laser.")),
        hash: .zero))
    #expect(dialog.current == "asi-03a")
  }

  private static func askedWorksheet() throws -> Worksheet {
    guard let worksheet = try asked().worksheet else { throw Missing() }
    return worksheet
  }
}
