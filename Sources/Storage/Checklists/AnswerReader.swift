import Assessment
import Text

/// Reads what an item asks for.
struct AnswerReader {
  let terms: InstrumentTerms?
  let findings: Findings

  func kind(_ value: YAMLValue) -> AnswerKind? {
    guard let all = Fields(value, known: nil, findings),
      let kind = all.required("kind")?.word(of: AnswerKind.Form.self, .answerKind, findings),
      let fields = Fields(value, known: ["kind"] + kind.keys, findings)
    else { return nil }
    switch kind {
    case .tick: return .tick(partial: fields.optional("partial")?.boolean(findings) ?? false)
    case .grade: return grade(fields)
    case .number: return number(fields)
    case .ratio: return ratio(fields)
    case .count: return count(fields)
    case .sample: return sample(fields)
    case .date: return .date(withinDays: fields.optional("within_days")?.count(findings))
    case .text: return .text
    case .index: return index(fields)
    }
  }

  private func grade(_ fields: Fields) -> AnswerKind? {
    guard let given = fields.requiredOneOf(["levels", "scale"]) else { return nil }
    guard given.key == "scale" else { return .grade(given.value.levels(findings)) }
    guard let scale = given.value.id(findings) else { return nil }
    guard let terms else { return .grade([]) }
    guard let levels = terms.scales[scale.value] else {
      let suggestion = Suggestion(for: scale.value, among: terms.scales.keys.sorted())
      findings.add(RuleFault.noSuch(.scale, scale.value, suggestion), at: scale.spot)
      return nil
    }
    return .grade(levels)
  }

  private func number(_ fields: Fields) -> AnswerKind {
    let min = fields.optional("min")?.decimal(findings)
    let max = fields.optional("max")?.decimal(findings)
    return .number(
      NumberRule(
        unit: fields.optional("unit")?.unit(findings), min: min, max: max,
        bands: bands(fields, over: range(from: min, to: max, fields))))
  }

  private func count(_ fields: Fields) -> AnswerKind {
    var ids = IdRegister()
    let values = fields.required("of")?.filledList(findings) ?? []
    let options = values.compactMap { value -> CountOption? in
      guard let (id, text) = value.identifiedText(as: .option, &ids, findings), let text else {
        return nil
      }
      return CountOption(id: id.value, text: text)
    }
    return .count(of: options, bands: bands(fields, over: .wholes(upTo: values.count)))
  }

  private func sample(_ fields: Fields) -> AnswerKind? {
    let bands = bands(fields, over: .percentage)
    return fields.required("of")?.count(findings).map { .sample(of: $0, bands: bands) }
  }

  /// A part may be more than its whole, a decrease cannot.
  private func ratio(_ fields: Fields) -> AnswerKind {
    let isDecrease = fields.optional("decrease")?.boolean(findings) ?? false
    return .ratio(
      bands(fields, over: isDecrease ? .percentage : .share), decrease: isDecrease)
  }

  private func index(_ fields: Fields) -> AnswerKind? {
    let min = fields.optional("min")?.decimal(from: 0, to: nil, findings) ?? ExactDecimal(0)
    let max = fields.required("max")?.positiveDecimal(findings)
    let range = range(from: min, to: max, fields)
    let bands = bands(fields, over: range)
    return max.map { .index(min: min, max: $0, bands: bands) }
  }

  /// The possible values; without ends when they are the wrong way round, which is a fault.
  private func range(
    from min: ExactDecimal?, to max: ExactDecimal?, _ fields: Fields
  ) -> BandRule.Range {
    guard let min, let max, min >= max else { return .decimals(low: min, high: max) }
    findings.add(RuleFault.minAboveMax(min: min.text, max: max.text), at: fields.spot(of: "min"))
    return .decimals(low: nil, high: nil)
  }

  private func bands(_ fields: Fields, over range: BandRule.Range) -> [Band] {
    guard let value = fields.optional("bands") else { return [] }
    return BandReader(findings: findings).bands(value, over: range, at: fields.spot(of: "bands"))
  }
}

extension YAMLValue {
  /// A unit that both languages share, or one for each.
  fileprivate func unit(_ findings: Findings) -> Bilingual? {
    guard case .text = content else { return bilingual(findings) }
    return text(findings).map { Bilingual(id: $0, en: $0) }
  }
}

extension AnswerKind.Form {
  /// What may stand beside `kind`.
  fileprivate var keys: [String] {
    switch self {
    case .tick: ["partial"]
    case .grade: ["levels", "scale"]
    case .number: ["unit", "min", "max", "bands"]
    case .ratio: ["decrease", "bands"]
    case .count, .sample: ["of", "bands"]
    case .date: ["within_days"]
    case .text: []
    case .index: ["min", "max", "bands"]
    }
  }
}
