import Assessment
import Text

extension InstrumentReader {
  mutating func places(_ fields: Fields) -> [Place] {
    var ids = IdRegister()
    let values = fields.required("places")?.filledList(findings) ?? []
    return values.compactMap { place($0, &ids) }
  }

  private mutating func place(_ value: YAMLValue, _ ids: inout IdRegister) -> Place? {
    let keys = ["id", "title", "checklists", "several"]
    guard let fields = Fields(value, known: keys, findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    if let id { ids.declare(id, as: .place, findings) }
    let title = fields.required("title")?.bilingual(findings)
    let checklists = fields.required("checklists")?.ids(findings) ?? []
    self.checklists += checklists
    let several = fields.optional("several")?.boolean(findings) ?? false
    guard let id, let title else { return nil }
    return Place(
      id: id.value, title: title, checklists: checklists.map(\.value), several: several)
  }

  mutating func reasons(_ fields: Fields) -> [Reason] {
    var ids = IdRegister()
    let reasons = (fields.optional("reasons")?.list(findings) ?? []).compactMap {
      $0.identifiedText(as: .reason, &ids, findings)
    }
    terms.reasons = reasons.map(\.id.value)
    return reasons.compactMap { reason in
      reason.text.map { Reason(id: reason.id.value, text: $0) }
    }
  }

  mutating func scales(_ fields: Fields) -> [Scale] {
    var ids = IdRegister()
    let values = fields.optional("scales")?.list(findings) ?? []
    return values.compactMap { scale($0, &ids) }
  }

  private mutating func scale(_ value: YAMLValue, _ ids: inout IdRegister) -> Scale? {
    guard let fields = Fields(value, known: ["id", "levels"], findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    if let id { ids.declare(id, as: .scale, findings) }
    let levels = fields.required("levels")?.levels(findings) ?? []
    guard let id else { return nil }
    if terms.scales[id.value] == nil { terms.scales[id.value] = levels }
    return Scale(id: id.value, levels: levels)
  }
}

extension YAMLValue {
  /// `{id: ..., text: {...}}`, the text nil when it has faults of its own.
  func identifiedText(
    as noun: CheckNoun, _ ids: inout IdRegister, _ findings: Findings
  ) -> (id: Located<String>, text: Bilingual?)? {
    guard let fields = Fields(self, known: ["id", "text"], findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    let text = fields.required("text")?.bilingual(findings)
    guard let id else { return nil }
    ids.declare(id, as: noun, findings)
    return (id, text)
  }

  /// The levels of a grade or a scale.
  func levels(_ findings: Findings) -> [Level] {
    var ids = IdRegister()
    return (filledList(findings) ?? []).compactMap { $0.level(&ids, findings) }
  }

  private func level(_ ids: inout IdRegister, _ findings: Findings) -> Level? {
    guard let fields = Fields(self, known: ["key", "text", "points"], findings) else { return nil }
    let key = fields.required("key")?.id(findings)
    if let key { ids.declare(key, as: .level, findings) }
    let text = fields.required("text")?.bilingual(findings)
    let points = fields.required("points")?.points(findings)
    guard let key, let text, let points else { return nil }
    return Level(key: key.value, text: text, points: points)
  }
}
