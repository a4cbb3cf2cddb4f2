import Assessment
import Reports
import Testing
import Text

@Suite struct ItemExplanationTests {
  private func rows(
    _ id: String, in blueprint: Blueprint = BlueprintFixture.blueprint,
    _ language: Language = .indonesian
  ) throws -> [String: [String]] {
    let document = try #require(
      ItemExplanation.document(of: id, in: blueprint, phrases: language.phrases))
    let rows = document.blocks.flatMap { block in
      if case .rows(let rows) = block { rows } else { [ReportDocument.Row]() }
    }
    return Dictionary(rows.map { ($0.label, $0.lines) }) { first, _ in first }
  }

  private func paragraphs(
    _ id: String, in blueprint: Blueprint = BlueprintFixture.blueprint,
    _ language: Language = .indonesian
  ) throws -> [String] {
    let document = try #require(
      ItemExplanation.document(of: id, in: blueprint, phrases: language.phrases))
    return document.blocks.compactMap {
      if case .paragraph(let text) = $0 { text } else { nil }
    }
  }

  @Test func `The share of an item is its weight among all that feed the indicator`() throws {
    // i3 (37.5): r-01 1, r-02 2.5, r-04 1; c-01 is on a list that no place uses.
    let rows = try rows("r-02")
    #expect(rows["Andil"] == ["2,5 dari 4,5 (55,56 %)"])
    #expect(rows["Dapat menggerakkan"] == ["20,83 dari 100 poin", "37,5 × 2,5 : 4,5"])
    #expect(
      rows["Komponen"] == ["k2 Pelayanan publik [bobot resmi]", "bobot 37,5 dari 100 poin"])
    #expect(try self.rows("r-02", .english)["Can move"]?.first == "20.83 of 100 points")
  }

  @Test func `Followers move with it, and what a condition rules out is named apart`() throws {
    let told = try paragraphs("r-01")
    #expect(
      told.contains(
        "2 butir mengikutinya dan menjadi 0 bila butir ini 0: 20,83 poin; bersama butir ini "
          + "29,17 dari 100 poin."))
    #expect(told.contains("1 butir hanya berlaku menurut jawabannya:"))
    #expect(
      try paragraphs("r-04").contains("2 butir hanya berlaku menurut jawabannya:"))
    #expect(try paragraphs("u-03").contains("Tidak ada butir lain yang bergantung padanya."))
    #expect(
      try paragraphs("r-02", in: BlueprintFixture.blueprint, .english).contains(
        "1 item follows it and 0 here makes it 0: 0.00 points; together with this item 20.83 of "
          + "100 points."))
  }

  @Test func `A condition is said in the words of the answers that fulfil it`() throws {
    #expect(
      try rows("r-05")["Berlaku"] == ["hanya bila r-04 dijawab: 3 (Cukup) atau 5 (Sangat baik)"])
    #expect(
      try rows("r-06")["Berlaku"] == [
        "hanya bila r-01 dijawab: sesuai",
        "mengikuti r-05: bila butir itu 0, butir ini 0 dan tidak ditanyakan",
      ])
    #expect(try rows("r-01")["Berlaku"] == ["selalu"])
  }

  @Test(arguments: [
    ("u-06", "gugur: menentukan hasil penilaian, tidak ikut dirata-rata"),
    ("s-01", "kriteria: dinilai terpisah dari nilai"),
    ("u-05", "dicatat saja, tidak dinilai"),
  ])
  func `What is in no mean says so, and moves nothing`(id: String, word: String) throws {
    let rows = try rows(id)
    #expect(rows["Poin"] == [word])
    #expect(rows["Dapat menggerakkan"] == ["0,00 dari 100 poin"])
    #expect(rows["Andil"] == nil)
    #expect(try paragraphs(id).allSatisfy { !$0.contains("Andil") && !$0.contains("ASUMSI") })
  }

  @Test func `Assumed weights and a share that may grow are said of what is scored`() throws {
    let told = try paragraphs("r-01")
    #expect(
      told.contains { $0.hasSuffix("Andil butir ini bertambah bila butir lain tidak berlaku.") })
    #expect(told.contains("Bobot: ASUMSI, bukan bobot resmi; sumber: dibagi rata"))
  }

  @Test func `An item that nobody is asked counts nowhere`() throws {
    let rows = try rows("c-01")
    #expect(rows["Ditanyakan di"] == ["tidak ada lokus yang memakai daftar ini"])
    #expect(
      rows["Dapat menggerakkan"] == [
        "0,00 dari 100 poin", "tidak ada lokus yang memakai daftarnya: poinnya tidak dihitung",
      ])
    #expect(try self.rows("r-01")["Ditanyakan di"] == ["Mal Pelayanan (mpp)", "Pasar (pasar)"])
  }

  @Test func `Evidence says what counts and when it is demanded`() throws {
    #expect(try rows("r-01")["Bukti"] == ["foto, dokumen; wajib bila sesuai, sebagian"])
    #expect(try rows("r-02")["Bukti"] == ["pengukuran; tidak wajib"])
    #expect(try rows("u-01")["Bukti"] == ["selalu wajib"])
    #expect(try rows("u-02")["Bukti"] == nil)
  }

  @Test func `Reasons, basis and confidence are said, also that there is none`() throws {
    let room = try rows("r-02", .english)
    #expect(room["Not applicable"] == ["single-storey building"])
    #expect(room["Basis"] == ["not given"])
    #expect(room["Confidence"] == ["B: a secondary source"])
    let sign = try rows("r-04")
    #expect(sign["Tidak berlaku"] == ["tidak ditawarkan"])
    #expect(sign["Keyakinan"] == ["C: praktik atau rujukan yang belum diperiksa"])
    #expect(try rows("u-02")["Keyakinan"] == ["tidak disebut"])
  }

  @Test func `What is scored and typed can also be answered as not there`() throws {
    #expect(try rows("r-02")["Jawaban"]?.last == "tidak ada (t) → 0")
    #expect(try rows("r-01")["Jawaban"]?.last == "sesuai → 1; sebagian → 0,5; tidak sesuai → 0")
    #expect(try rows("u-05")["Jawaban"] == ["teks"])
  }

  @Test func `Lists that are missed are named, as figures lack them`() throws {
    var instrument = BlueprintFixture.instrument
    instrument.places[0].checklists += ["lain", "hilang"]
    let blueprint = Blueprint(instrument: instrument, checklists: BlueprintFixture.checklists)
    let document = try #require(
      ItemExplanation.document(of: "r-01", in: blueprint, phrases: English()))
    let alerts = document.blocks.compactMap { if case .alert(let text) = $0 { text } else { nil } }
    #expect(alerts.count == 1)
    #expect(alerts[0].hasPrefix("Without the checklists lain, hilang, "))
    for document in [
      InstrumentBook.document(of: blueprint, phrases: English()),
      InstrumentSummary.document(of: blueprint, phrases: English()),
    ] {
      #expect(document.blocks.contains(.alert(alerts[0])))
    }
  }

  @Test func `There is no explanation of what is not there`() {
    #expect(
      ItemExplanation.document(
        of: "r-99", in: BlueprintFixture.blueprint, phrases: Indonesian()) == nil)
  }
}
