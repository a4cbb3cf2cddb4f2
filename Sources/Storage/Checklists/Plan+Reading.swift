public import Assessment
import Text

extension Plan {
  /// What the file is called in the folder of an assessment.
  public static let fileName = "assessment.yaml"

  private static let keys = ["region", "period", "instrument", "places", "team"]

  /// Reads an assessment.yaml, whose places have to be the instrument's, if it is given.
  ///
  /// - Returns: no plan when there is no such file, then without a diagnostic, or when it has errors.
  public static func read(
    from path: String, instrument: Instrument? = nil
  ) -> (plan: Plan?, diagnostics: [Diagnostic]) {
    let file = SourceFile(at: path)
    if case .failure(.notFound) = file.content { return (nil, []) }
    let findings = Findings(file: path)
    let plan = file.bytes(findings).flatMap { read($0, instrument, findings) }
    return (findings.hasErrors ? nil : plan, findings.diagnostics.sorted())
  }

  static func read(_ bytes: [UInt8], _ instrument: Instrument?, _ findings: Findings) -> Plan? {
    guard let root = YAMLComposer(findings: findings).root(of: bytes),
      let fields = Fields(root, known: keys, findings)
    else { return nil }
    let region = fields.required("region")?.text(findings)
    let period = fields.required("period")?.text(findings)
    let id = fields.required("instrument")?.id(findings)
    let places = places(fields, instrument?.id == id?.value ? instrument : nil)
    let planned = places.map(\.id)
    let team = (fields.optional("team")?.list(findings) ?? []).compactMap {
      member($0, among: planned, findings)
    }
    guard let region, let period, let id else { return nil }
    return Plan(region: region, period: period, instrument: id.value, places: places, team: team)
  }

  private static func places(_ fields: Fields, _ instrument: Instrument?) -> [PlannedPlace] {
    var ids = IdRegister()
    let values = fields.optional("places")?.list(fields.findings) ?? []
    return values.compactMap { place($0, instrument, &ids, fields.findings) }
  }

  private static func place(
    _ value: YAMLValue, _ instrument: Instrument?, _ ids: inout IdRegister, _ findings: Findings
  ) -> PlannedPlace? {
    guard let fields = Fields(value, known: ["id", "venues"], findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    let venues = fields.required("venues")?.filledList(findings) ?? []
    guard let id else { return nil }
    ids.declare(id, as: .place, findings)
    if let known = instrument?.places.map(\.id), !known.contains(id.value) {
      let suggestion = Suggestion(for: id.value, among: known)
      findings.add(RuleFault.noSuch(.place, id.value, suggestion), at: id.spot)
    }
    if venues.count > 1, instrument?.place(id.value)?.several == false {
      findings.add(RuleFault.onePlaceOnly(id.value), at: id.spot)
    }
    return PlannedPlace(id: id.value, venues: venues.compactMap { $0.text(findings) })
  }

  private static func member(
    _ value: YAMLValue, among planned: [String], _ findings: Findings
  ) -> Member? {
    let keys = ["assessor", "institution", "places"]
    guard let fields = Fields(value, known: keys, findings) else { return nil }
    let assessor = fields.required("assessor")?.text(findings)
    let institution = fields.required("institution")?.text(findings)
    let places = fields.optional("places")?.ids(findings) ?? []
    for place in places where !planned.contains(place.value) {
      let suggestion = Suggestion(for: place.value, among: planned)
      findings.add(RuleFault.noSuch(.place, place.value, suggestion), at: place.spot)
    }
    guard let assessor, let institution else { return nil }
    return Member(assessor: assessor, institution: institution, places: places.map(\.value))
  }
}
