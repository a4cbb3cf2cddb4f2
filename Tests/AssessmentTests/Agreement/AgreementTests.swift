import Assessment
import Testing

@Suite("Agreement between the raters of an assessment")
struct AgreementTests {
  private let ids = (10...21).map { "q\($0)" }
  private let sari = Log("v1", by: "Sari", of: "BPKP")
  private let budi = Log("v2", by: "Budi", of: "Ombudsman")

  private var city: City {
    City(ids.map { .sample($0) })
  }

  /// Answers to q10, q11 and so on: met, partial, unmet, not applicable (`n`), a dot for none.
  private func log(_ log: Log, _ answers: String) -> Log {
    let words: [Character: Answer] = ["m": .met, "p": .partial, "u": .unmet, "n": .none]
    return zip(ids, answers).reduce(log) { log, pair in
      words[pair.1].map { log.answer(pair.0, $0) } ?? log
    }
  }

  private func agreement(_ logs: Log...) throws -> Agreement {
    try city.score(of: logs.map(\.chain)).agreement
  }

  @Test("twelve shared items: raw, alpha and AC1 as krippendorff 0.8.1 and irrCAC 0.4.4 give them")
  func figures() throws {
    let agreement = try agreement(log(sari, "mmmmmppuummm"), log(budi, "mmmmmpuuummp"))
    #expect(agreement.overall.text == "12 0.833 0.876 0.772")
    #expect(agreement.pairs.map(\.text) == ["BPKP–Ombudsman 12 0.833 0.876 0.772"])
    #expect(agreement.checklists.map(\.text) == ["m 12 0.833 0.876 0.772"])
  }

  @Test("below ten shared items there is their number and no figure")
  func few() throws {
    let nine = try agreement(log(sari, "mmmmuuuummmm"), log(budi, "mmmmuuuum"))
    #expect(nine.overall.text == "9 tooFew tooFew tooFew")
    let ten = try agreement(log(sari, "mmmmuuuummmm"), log(budi, "mmmmuuuumm"))
    #expect(ten.overall.text == "10 1.000 1.000 1.000")
  }

  @Test("without variation alpha is named as undefined, while raw agreement and AC1 are whole")
  func noVariation() throws {
    let agreement = try agreement(log(sari, "mmmmmmmmmmmm"), log(budi, "mmmmmmmmmmmm"))
    #expect(agreement.overall.text == "12 1.000 noVariation 1.000")
    #expect(agreement.disagreements.isEmpty)
  }

  @Test(
    "not applicable is a category for raw and AC1 and no answer for alpha, which counts for itself")
  func notApplicable() throws {
    let two = try agreement(log(sari, "mmmmmuuuuunm"), log(budi, "mmmmmuuuuumn"))
    #expect(two.overall.text == "12 0.833 1.000 0.767")
    let three = try agreement(log(sari, "mmmmmuuuunnm"), log(budi, "mmmmmuuuunmn"))
    #expect(three.overall.text == "12 0.833 tooFew 0.760")
  }

  @Test("an item that one rater alone answered is not shared, nor what nobody answered")
  func shared() throws {
    let agreement = try agreement(log(sari, "mm..mm"), log(budi, ".m.m.u"))
    #expect(agreement.overall.items == 2)
    #expect(try self.agreement(log(sari, "mmmm")).isEmpty)
    #expect(try self.agreement(sari, budi).isEmpty)
  }

  @Test("disagreements come by difference, then item, place and venue, with every rater's answer")
  func disagreements() throws {
    let agreement = try agreement(
      log(sari, "pmumm"), log(budi, "mmmnp"),
      log(Log("v3", at: "rsud", venue: "Utara"), "m"),
      log(Log("v4", by: "Ani", at: "rsud", venue: "Utara"), "u"),
      log(Log("v5", at: "rsud", venue: "Selatan"), "m"),
      log(Log("v6", by: "Ani", at: "rsud", venue: "Selatan"), "u"))
    #expect(
      agreement.disagreements.map(\.text) == [
        "q10 rsud Selatan 1.00 Sari met, Ani unmet", "q10 rsud Utara 1.00 Sari met, Ani unmet",
        "q12 mpp MPP Kota Contoh 1.00 Sari unmet, Budi met",
        "q13 mpp MPP Kota Contoh 1.00 Sari met, Budi none",
        "q10 mpp MPP Kota Contoh 0.50 Sari partial, Budi met",
        "q14 mpp MPP Kota Contoh 0.50 Sari met, Budi partial",
      ])
    #expect(
      agreement.disagreements.map(\.isOfApplying) == [false, false, false, true, false, false])
  }

  @Test("a pair of institutions is compared where both answered; one institution alone is no pair")
  func pairs() throws {
    let agreement = try agreement(
      log(sari, "mmmmmuuuuum"), log(budi, "mmmmmuuuuu"),
      log(Log("v3", by: "Tono", of: "KPK"), "m........mmm"),
      log(Log("v4", by: "Rina", of: "KPK"), "mmmmm......m"))
    #expect(
      agreement.pairs.map(\.text) == [
        "BPKP–KPK 7 tooFew tooFew tooFew", "BPKP–Ombudsman 10 1.000 1.000 1.000",
        "KPK–Ombudsman 6 tooFew tooFew tooFew",
      ])
    #expect(agreement.overall.items == 12)
    #expect(try self.agreement(log(sari, "m"), log(Log("v9", by: "Ani"), "u")).pairs.isEmpty)
  }

  @Test("each checklist has its own figures, over all its places")
  func checklists() throws {
    let city = City([.sample("a"), .sample("b")], lists: ["n": [.sample("c")]])
    let logs = [("v1", "Sari"), ("v2", "Budi")].flatMap { visit, name in
      [
        Log(visit, by: name, lists: ["m", "n"]).answer("a", .met).answer("c", .met),
        Log(visit + "r", by: name, at: "rsud", venue: "Utara").answer("a", .met).answer("b", .met),
      ]
    }
    let agreement = try city.score(of: logs.map(\.chain)).agreement
    #expect(
      agreement.checklists.map { "\($0.checklist.id) \($0.figures.items)" } == ["m 3", "n 1"])
    #expect(agreement.overall.items == 4)
  }

  @Test("people and institutions are named as in the visit with the smallest id")
  func names() throws {
    let agreement = try agreement(
      log(Log("a1", by: "SARI", of: "bpkp", at: "rsud", venue: "Utara"), "u"),
      log(sari, "m"), log(budi, "u"))
    #expect(agreement.pairs.map(\.first) == ["bpkp"])
    #expect(
      agreement.disagreements.map(\.text)
        == ["q10 mpp MPP Kota Contoh 1.00 SARI met, Budi unmet"])
  }
}
