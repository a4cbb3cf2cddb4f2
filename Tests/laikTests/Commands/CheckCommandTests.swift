import Testing

/// What `laik check` prints for authors, and how it ends.
@Suite struct CheckCommandTests {
  private let scratch: Scratch

  private static let instrument = """
    id: uji
    revision: "1"
    title: {id: Uji Coba, en: Trial}
    weights: assumed
    weights_source: {id: dibagi rata, en: spread evenly}
    components:
      - id: k1
        title: {id: Satu, en: One}
        weight: 100
        indicators:
          - {id: i1, title: {id: Ruang, en: Room}, weight: 60}
          - {id: i2, title: {id: Aduan, en: Complaints}, weight: 40}
    places:
      - {id: mpp, title: {id: Mal, en: Mall}, checklists: [ruang]}

    """

  private static let checklist = """
    id: ruang
    revision: "1"
    title: {id: Ruang, en: Room}
    stage: field
    sections:
      - id: s1
        title: {id: Bagian, en: Section}
        items:
          - {id: a-01, text: {id: Ada, en: Present}, answer: {kind: tick}, indicator: i1}
          - id: a-02
            text: {id: Luas, en: Area}
            answer: {kind: number, unit: m², bands: [{at_least: 12, points: 1}, {points: 0}]}
            follows: a-01
            indicator: i1
            weight: 3

    """

  init() throws {
    scratch = try Scratch()
    write("uji")
  }

  private func write(_ id: String, _ list: String = checklist) {
    let instrument = Self.instrument.split(separator: "\n", omittingEmptySubsequences: false)
    scratch.write(
      "lists/\(id)/instrument.yaml", "id: \(id)\n" + instrument.dropFirst().joined(separator: "\n"))
    scratch.write("lists/\(id)/ruang.yaml", list)
  }

  private func check(_ arguments: String..., lang: String = "en") throws -> Run {
    try Run.program(
      Run.laik, ["check", scratch.path("lists"), "--lang", lang] + arguments)
  }

  @Test func explainsAnItem() throws {
    let run = try check("--explain", "a-02")
    #expect(run.status == 0)
    #expect(run.lines.first == "Item a-02")
    #expect(run.lines.contains("Share     : 3 of 4 (75.00 %)"))
    #expect(run.lines.contains("Can move  : 45.00 of 100 points"))
    let parent = try check("--explain", "a-01", lang: "id")
    #expect(parent.output.contains("ini 60,00 dari 100 poin."))
  }

  @Test func summarisesAndRemarksApart() throws {
    let run = try check("--summary")
    #expect(run.status == 0)
    #expect(run.lines.first == "Summary of the instrument")
    #expect(run.lines.contains("Coverage : 1 of 2 indicators have items: 60.00 of 100.00 points"))
    #expect(run.errors.contains("instrument.yaml:12:14: ") && !run.output.contains(".yaml:"))
  }

  @Test func printsTheBook() throws {
    let run = try check("--book", lang: "id")
    #expect(run.status == 0)
    #expect(run.lines.first == "Buku saku: Uji Coba")
    #expect(run.lines.contains("a-02  Luas"))
    #expect(run.output.hasSuffix("poin\n"))
    #expect(try check("--book", lang: "id").outputBytes == run.outputBytes)
  }

  @Test(arguments: ["uji", "uji/", "uji/ruang.yaml", "uji/instrument.yaml", ".", "uji/../uji"])
  func takesEveryPathThatCheckTakes(name: String) throws {
    let path = scratch.path("lists/\(name)")
    let run = try Run.laik("check", path, path, "--explain", "a-01", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.lines.count { $0 == "Item a-01" } == 1)
  }

  @Test func looksAtTheCatalogueWhereNoPathIsNamed() throws {
    let run = try Run.laik(
      "check", "--checklists", scratch.path("lists"), "--explain", "a-01", "--lang", "en")
    #expect(run.status == 0 && run.lines.first == "Item a-01")
  }

  @Test func explainsTheItemOfEachInstrument() throws {
    write("zona")
    let run = try check("--explain", "a-01")
    #expect(run.status == 0)
    #expect(run.lines.count { $0 == "Item a-01" } == 2)
    #expect(run.output.contains("Trial (uji, revision 1)"))
    #expect(run.output.contains("Trial (zona, revision 1)"))
    #expect(try check("--book").lines.count { $0 == "Handbook: Trial" } == 2)
  }

  @Test func suggestsTheNearestItem() throws {
    write("zona")
    let run = try check("--explain", "a-03")
    #expect(run.status == 66 && run.output == "")
    #expect(run.errors.contains("there is no item 'a-03'; did you mean 'a-01'?"))
    let other = try check("--explain", "zzzzzzzz", lang: "id")
    #expect(other.status == 66)
    #expect(other.errors.contains("butir 'zzzzzzzz' tidak ada; tulis a-01 atau a-02\n"))
  }

  @Test(arguments: [
    ["--summary", "--book"], ["--explain", "a-01", "--summary"], ["--book", "--explain", "a-01"],
  ])
  func takesOneOptionAtATime(arguments: [String]) throws {
    let run = try Run.program(
      Run.laik, ["check", scratch.path("lists"), "--lang", "en"] + arguments)
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("Choose only one of --explain, --summary, --book."))
  }

  @Test func printsWhatIsSoundAndSaysTheRest() throws {
    scratch.write("lists/uji/taman.yaml", "id: taman\nstage: x\n")
    let instrument = Self.instrument.replacing("[ruang]", with: "[ruang, taman]")
    scratch.write("lists/uji/instrument.yaml", instrument)
    for option in [["--summary"], ["--book"], ["--explain", "a-01"]] {
      let run = try Run.program(
        Run.laik, ["check", scratch.path("lists"), "--lang", "en"] + option)
      #expect(run.status == 1)
      #expect(run.errors.contains("taman.yaml:2:8: unknown stage 'x'"))
      #expect(run.output.contains("!! Without the checklists taman,"))
    }
    let unknown = try check("--explain", "t-01")
    #expect(unknown.status == 66 && unknown.errors.contains("taman.yaml:2:8: "))
  }

  @Test func hasNothingToPrintOfABrokenInstrument() throws {
    scratch.write("lists/uji/instrument.yaml", "id: [")
    for option in ["--summary", "--book"] {
      let run = try check(option)
      #expect(run.status == 1 && run.output == "" && run.errors.contains("instrument.yaml:"))
    }
  }

  @Test func findsNoInput() throws {
    for option in [["--summary"], ["--book"], ["--explain", "a-01"]] {
      let run = try Run.program(Run.laik, ["check", "/nowhere", "--lang", "en"] + option)
      #expect(run.status == 66 && run.output == "" && run.errors.contains("/nowhere:"))
    }
  }

  @Test func saysInItsHelpWhatItPrints() throws {
    let help = try Run.laik("check", "--help", "--lang", "en").output
    for option in ["--explain <item>", "--summary", "--book"] { #expect(help.contains(option)) }
  }
}
