import Assessment
import Text

extension ChecklistReader {
  private static let itemKeys = [
    "id", "text", "help", "answer", "indicator", "weight", "critical", "knockout", "evidence",
    "evidence_required_when", "note_when", "follows", "applies_when", "not_applicable", "basis",
    "confidence", "sensitive",
  ]
  private static let maximumReasons = 9

  mutating func item(_ value: YAMLValue, _ ids: inout IdRegister) -> Item? {
    guard let fields = Fields(value, known: Self.itemKeys, findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    let isNew = id.map { ids.declare($0, as: .item, findings) } ?? false
    if let id, isNew { items.append(id) }
    let text = fields.required("text")?.bilingual(findings)
    let answer = fields.required("answer")
      .flatMap { AnswerReader(terms: terms, findings: findings).kind($0) }
    var item = Item(
      id: id?.value ?? "", text: text ?? Bilingual(id: "", en: ""), answer: answer ?? .text)
    item.help = fields.optional("help")?.bilingual(findings)
    item.basis = fields.optional("basis")?.text(findings)
    item.confidence = fields.optional("confidence")?
      .word(of: Confidence.self, .confidence, findings)
    item.isSensitive = fields.optional("sensitive")?.boolean(findings) ?? isSensitive
    readScoring(&item, fields, hasAnswer: answer != nil)
    readEvidence(&item, fields)
    readDependence(&item, fields, of: isNew ? id?.value : nil)
    guard let id, text != nil, let answer else { return nil }
    if isNew { answers[id.value] = answer }
    return item
  }

  private mutating func readScoring(_ item: inout Item, _ fields: Fields, hasAnswer: Bool) {
    item.isCritical = fields.optional("critical")?.boolean(findings) ?? false
    item.isKnockout = fields.optional("knockout")?.boolean(findings) ?? false
    if let weight = fields.optional("weight")?.positiveDecimal(findings) { item.weight = weight }
    let isElsewhere = isGate || item.isKnockout
    let given = isElsewhere ? fields.optional("indicator") : fields.required("indicator")
    item.isCriterion = isGate && given == nil
    item.indicator = given.flatMap(indicator)
    if let indicator = item.indicator, !isElsewhere { fed.insert(indicator) }
    if isGate, item.indicator != nil {
      findings.add(RuleFault.gateIsNotScored, at: fields.spot(of: "indicator"))
    }
    if hasAnswer, !item.isRecordedOnly, case .number(let rule) = item.answer,
      rule.bands.isEmpty, fields.optional("answer")?.has("bands") == false
    {
      findings.add(RuleFault.scoredWithoutBands, at: fields.spot(of: "answer"))
    }
  }

  private func indicator(_ value: YAMLValue) -> String? {
    guard let id = value.text(findings), id != "none" else { return nil }
    guard let terms, !terms.indicators.contains(id) else { return id }
    let suggestion = Suggestion(for: id, among: terms.indicators + ["none"])
    findings.add(RuleFault.noSuch(.indicator, id, suggestion), at: value.spot)
    return nil
  }

  private func readEvidence(_ item: inout Item, _ fields: Fields) {
    item.evidence =
      fields.optional("evidence")?.words(of: EvidenceKind.self, .evidenceKind, findings) ?? []
    if let value = fields.optional("evidence_required_when") {
      let words = value.wordOrWords(of: DemandWord.self, .outcome, findings)
      item.evidenceRequired =
        words.contains(.always)
        ? .always : .after(Set(words.compactMap { Tick(rawValue: $0.rawValue) }))
    }
    if let value = fields.optional("note_when") {
      item.noteWhen = Set(value.wordOrWords(of: Tick.self, .outcome, findings))
    }
    if let value = fields.optional("not_applicable") { item.notApplicable = reasons(value) }
  }

  private enum DemandWord: String, CaseIterable {
    case met
    case partial
    case unmet
    case always
  }

  private func reasons(_ value: YAMLValue) -> [String] {
    let ids = value.ids(findings)
    if ids.count > Self.maximumReasons {
      findings.add(RuleFault.tooManyReasons(limit: Self.maximumReasons), at: value.spot)
    }
    for id in ids {
      guard let terms, !terms.reasons.contains(id.value) else { continue }
      let suggestion = Suggestion(for: id.value, among: terms.reasons)
      findings.add(RuleFault.noSuch(.reason, id.value, suggestion), at: id.spot)
    }
    return ids.map(\.value)
  }

  private mutating func readDependence(
    _ item: inout Item, _ fields: Fields, of child: String?
  ) {
    if let parent = fields.optional("follows")?.id(findings) {
      item.follows = parent.value
      links.append(ItemLink(child: child, parent: parent))
    }
    guard let value = fields.optional("applies_when"),
      let condition = Fields(value, known: ["item", "is"], findings)
    else { return }
    let parent = condition.required("item")?.id(findings)
    let answers = condition.required("is")?.conditionWords(findings) ?? []
    guard let parent else { return }
    item.appliesWhen = Condition(item: parent.value, answers: answers.map(\.value))
    links.append(ItemLink(child: child, parent: parent, answers: answers))
  }
}

extension YAMLValue {
  /// A tick word or level key, or a list of them.
  fileprivate func conditionWords(_ findings: Findings) -> [Located<String>] {
    if case .text = content { return id(findings).map { [$0] } ?? [] }
    return ids(findings)
  }

  fileprivate func has(_ key: String) -> Bool {
    guard case .mapping(let fields) = content else { return false }
    return fields.contains { $0.key == key }
  }
}
