import Assessment
import Testing
import Text

@testable import Storage

/// assessment.yaml.
@Suite struct PlanTests {
  private static let yaml = """
    region: Kota Contoh
    period: 2025
    instrument: uji
    places:
      - {id: mpp, venues: [MPP Kota Contoh, "MPP: Utara"]}
    team:
      - {assessor: Ani, institution: KPK}
      - {assessor: No, institution: BPKP}

    """

  private func lines(_ yaml: String, _ instrument: Instrument? = nil) -> [String] {
    let findings = Findings(file: "assessment.yaml")
    _ = Plan.read(Array(yaml.utf8), instrument, findings)
    return findings.diagnostics.sorted().map { $0.line(in: Language.english.phrases) }
  }

  @Test func read() {
    let folder = TemporaryFolder()
    folder.write("assessment.yaml", Self.yaml)
    let (plan, diagnostics) = Plan.read(from: "\(folder.path)/assessment.yaml")
    #expect(diagnostics == [])
    #expect(
      plan
        == Plan(
          region: "Kota Contoh", period: "2025", instrument: "uji",
          places: [PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh", "MPP: Utara"])],
          team: [
            Member(assessor: "Ani", institution: "KPK"),
            Member(assessor: "No", institution: "BPKP"),
          ]))
  }

  @Test func placesAndTeamCanBeLeftOut() {
    #expect(lines("region: a\nperiod: b\ninstrument: uji\n") == [])
  }

  @Test func withoutAFileThereIsNoPlanAndNoFault() {
    let (plan, diagnostics) = Plan.read(from: TemporaryFolder().path + "/assessment.yaml")
    #expect(plan == nil)
    #expect(diagnostics == [])
  }

  @Test func everythingThatIsWrong() {
    let folder = TemporaryFolder()
    let yaml = """
      region: ""
      periode: 2025
      places:
        - {id: mpp, venues: []}
        - {id: mpp}
      team:
        - {assessor: Ani}
      """
    folder.write("assessment.yaml", yaml)
    #expect(Plan.read(from: "\(folder.path)/assessment.yaml").plan == nil)
    #expect(
      lines(yaml) == [
        "assessment.yaml:1:1: the key 'instrument' is missing; add it",
        "assessment.yaml:1:9: the text is empty; write one, or leave out the key",
        "assessment.yaml:2:1: unknown key 'periode'; did you mean 'period'?",
        "assessment.yaml:4:23: the list is empty; add an entry",
        "assessment.yaml:5:5: the key 'venues' is missing; add it",
        "assessment.yaml:5:10: the place 'mpp' is there already (4:10); choose another id",
        "assessment.yaml:7:5: the key 'institution' is missing; add it",
      ])
  }

  @Test(arguments: [
    (
      "region: [\n",
      "2:1: this does not fit the lines above; check the indentation, the dashes and the quotes"
    ),
    ("- a\n", "1:1: this has no keys; write key: value"),
    (
      "\u{FEFF}region: a\n",
      "1:1: a byte order mark stands here; save the file as UTF-8 without BOM"
    ),
    (
      "region: a\nperiod: b\ninstrument: uji\nteam: Ani\n",
      "4:7: this is not a list; write [a, b], or a line with - for each"
    ),
    (
      "region: a\nperiod: b\ninstrument: uji\nteam: [{assessor: A, institution: B, rol: c}]\n",
      "4:38: unknown key 'rol'; write assessor, institution or places"
    ),
    (
      "region: a\nperiod: b\ninstrument: Uji\n",
      "3:13: 'Uji' cannot be an id; write 1 to 64 of a-z, 0-9 and -"
    ),
  ])
  func aFaultIsTheReasonThatThereIsNoPlan(yaml: String, said: String) {
    let folder = TemporaryFolder()
    folder.write("assessment.yaml", yaml)
    let path = "\(folder.path)/assessment.yaml"
    let (plan, diagnostics) = Plan.read(from: path)
    #expect(plan == nil)
    #expect(diagnostics.map { $0.line(in: Language.english.phrases) } == ["\(path):\(said)"])
  }

  @Test func aFolderOfThatNameIsNoPlan() {
    let folder = TemporaryFolder()
    folder.write("assessment.yaml/x", "")
    let (plan, diagnostics) = Plan.read(from: "\(folder.path)/assessment.yaml")
    #expect(plan == nil)
    #expect(diagnostics.map(\.fault) == [.file(.notOrdinary)])
  }

  @Test func placesAreTheInstruments() throws {
    let instrument = try #require(SampleFolder().folder.instrument)
    let other = Self.yaml.split(separator: "id: mpp").joined(separator: "id: mmp")
    #expect(lines(Self.yaml, instrument) == [])
    var single = instrument
    for index in single.places.indices { single.places[index].several = false }
    #expect(
      lines(Self.yaml, single) == [
        "assessment.yaml:5:10: there is one place 'mpp' in a city; name one venue"
      ])
    #expect(
      lines(other, instrument) == [
        "assessment.yaml:5:10: there is no place 'mmp'; did you mean 'mpp'?"
      ])
    #expect(lines(other) == [])
    let elsewhere = other.split(separator: "uji").joined(separator: "zona")
    #expect(lines(elsewhere, instrument) == [])
  }

  @Test func aMemberGoesToPlannedPlacesOnly() throws {
    let yaml = """
      region: Kota
      period: 2025
      instrument: uji
      places:
        - {id: mpp, venues: [MPP]}
      team:
        - {assessor: Ani, institution: KPK, places: [mpp]}
        - {assessor: Budi, institution: BPKP}

      """
    let findings = Findings(file: "assessment.yaml")
    let plan = try #require(Plan.read(Array(yaml.utf8), nil, findings))
    #expect(findings.diagnostics == [])
    #expect(plan.team.map(\.places) == [["mpp"], []])
    let wrong = yaml.split(separator: "[mpp]").joined(separator: "[mmp, mpp, mpp]")
    #expect(
      lines(wrong) == [
        "assessment.yaml:7:48: there is no place 'mmp'; did you mean 'mpp'?",
        "assessment.yaml:7:58: 'mpp' is named twice; keep one",
      ])
    #expect(
      lines(yaml.split(separator: "[mpp]").joined(separator: "[]")) == [
        "assessment.yaml:7:47: the list is empty; add an entry"
      ])
  }
}
