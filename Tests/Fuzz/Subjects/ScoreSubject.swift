import Assessment

@testable import Storage

/// The score of what was read of a log, by an instrument with an item of every kind.
enum ScoreSubject {
  static func check(_ contents: LogContents, _ laws: inout Laws) {
    guard let chain = contents.chain, let head = contents.visit?.head, let instrument else {
      return
    }
    let definitions = Definitions(
      instruments: [head.instrument.sha256: instrument],
      checklists: Dictionary(head.checklists.map { ($0.sha256, checklist) }) { $1 }
        .compactMapValues(\.self),
      judged: [instrument.id: [checklist].compactMap(\.self)])
    let scores = Scoring(definitions).scores(of: MergedLogs([chain]))
    laws.expect(scores.count <= 1, "one log is of one assessment")
    for score in scores {
      check(score.total, outOf: Fraction(100), "the total", &laws)
      for component in score.components {
        check(
          component.figures, outOf: Fraction(component.component.weight), component.component.id,
          &laws)
      }
    }
  }

  private static func check(
    _ figures: Figures, outOf whole: Fraction, _ name: String, _ laws: inout Laws
  ) {
    laws.expect(
      figures.lowest >= .zero && figures.lowest <= figures.highest && figures.highest <= whole,
      "the interval of \(name) lies within its weight")
    guard let running = figures.running else { return }
    laws.expect(
      running >= figures.lowest && running <= figures.highest, "\(name) lies in its interval")
  }

  private static let instrument = InstrumentReader.read(
    Array(SampleYAML.instrument.utf8), findings: Findings(file: "instrument.yaml"))?.instrument

  private static let checklist = instrument.flatMap {
    ChecklistReader.read(
      Array(SampleYAML.checklist.utf8), terms: InstrumentTerms($0),
      findings: Findings(file: "semua.yaml"))?.checklist
  }
}
