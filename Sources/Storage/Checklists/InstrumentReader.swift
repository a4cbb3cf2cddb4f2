import Assessment
import Text

/// Reads an instrument.yaml, and adds everything that is wrong with it by itself.
struct InstrumentReader {
  private static let keys = [
    "id", "revision", "title", "weights", "weights_source", "components", "places", "gate",
    "marks", "reasons", "scales", "deadline_days",
  ]

  let findings: Findings
  var terms = InstrumentTerms()
  private(set) var weights: WeightStatus?
  var components: [Located<String>] = []
  var indicators: [Located<String>] = []
  var checklists: [Located<String>] = []

  init(findings: Findings) {
    self.findings = findings
  }

  /// Nil when not even the keys could be read.
  static func read(_ bytes: [UInt8], findings: Findings) -> InstrumentReading? {
    guard let root = YAMLComposer(findings: findings).root(of: bytes),
      let fields = Fields(root, known: keys, findings)
    else { return nil }
    var reader = InstrumentReader(findings: findings)
    let id = fields.required("id")?.id(findings)
    let instrument = reader.instrument(id: id?.value, fields)
    return InstrumentReading(
      instrument: findings.hasErrors ? nil : instrument, id: id, terms: reader.terms,
      checklists: reader.checklists, indicators: reader.indicators)
  }

  private mutating func instrument(id: String?, _ fields: Fields) -> Instrument? {
    let revision = fields.required("revision")?.text(findings)
    let title = fields.required("title")?.bilingual(findings)
    let (status, source) = weights(fields)
    let components = components(fields)
    let marks = marks(fields)
    let reasons = reasons(fields)
    let scales = scales(fields)
    let places = places(fields)
    let gate = fields.optional("gate")?.id(findings)
    checklists += [gate].compactMap(\.self)
    terms.gate = gate?.value
    let deadline = fields.optional("deadline_days")?.count(findings)
    guard let id, let revision, let title, let status else { return nil }
    return Instrument(
      id: id, revision: revision, title: title, weights: status, weightsSource: source,
      components: components, places: places, gate: gate?.value, marks: marks, reasons: reasons,
      scales: scales, deadlineDays: deadline)
  }

  private mutating func weights(_ fields: Fields) -> (WeightStatus?, Bilingual?) {
    let status = fields.required("weights")?.word(of: WeightStatus.self, .weightStatus, findings)
    let source = fields.optional("weights_source")
    weights = status
    if status == .assumed, source == nil {
      findings.add(RuleFault.noSourceOfWeights, at: fields.spot(of: "weights"))
    }
    return (status, source?.bilingual(findings))
  }
}
