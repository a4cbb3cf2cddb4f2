import Assessment
import Text

extension InstrumentReader {
  mutating func components(_ fields: Fields) -> [Component] {
    guard let values = fields.required("components")?.filledList(findings) else { return [] }
    var ids = IdRegister()
    let parts = values.map { scored($0, as: .component, &ids, keys: ["weights", "indicators"]) }
    if let sum = sum(parts), sum != ExactDecimal(100) {
      findings.add(RuleFault.totalSum(sum.text), at: fields.spot(of: "components"))
    }
    var components: [Component] = []
    for case let part? in parts {
      let weights = weights(of: part)
      let indicators = indicators(of: part, &ids)
      guard let id = part.id else { continue }
      self.components.append(id)
      guard let title = part.title, let weight = part.weight else { continue }
      components.append(
        Component(
          id: id.value, title: title, weight: weight, weights: weights, indicators: indicators))
    }
    return components
  }

  /// What the component says of its own weights; with assumed ones those of the whole are not official.
  private func weights(of component: Scored) -> WeightStatus? {
    let status = component.fields.optional("weights")?
      .word(of: WeightStatus.self, .weightStatus, findings)
    if status == .assumed, self.weights == .official {
      findings.add(RuleFault.assumedComponent, at: component.fields.spot(of: "weights"))
    }
    return status
  }

  /// The indicators' weights have to add up to their component's.
  private mutating func indicators(of component: Scored, _ ids: inout IdRegister) -> [Indicator] {
    guard let values = component.fields.required("indicators")?.filledList(findings) else {
      return []
    }
    let parts = values.map { scored($0, as: .indicator, &ids, keys: []) }
    indicators += parts.compactMap { $0?.id }
    terms.indicators = indicators.map(\.value)
    if let sum = sum(parts), let weight = component.weight, let id = component.id, sum != weight {
      findings.add(
        RuleFault.componentSum(id: id.value, sum: sum.text, weight: weight.text),
        at: component.fields.spot(of: "weight"))
    }
    return parts.compactMap { part in
      guard let part, let id = part.id, let title = part.title, let weight = part.weight else {
        return nil
      }
      return Indicator(id: id.value, title: title, weight: weight)
    }
  }

  /// Nil when a weight could not be read.
  private func sum(_ parts: [Scored?]) -> ExactDecimal? {
    let weights = parts.compactMap { $0?.weight }
    return weights.count == parts.count ? ExactDecimal.sum(weights) : nil
  }

  /// What components and indicators have in common.
  private struct Scored {
    let fields: Fields
    let id: Located<String>?
    let title: Bilingual?
    let weight: ExactDecimal?
  }

  private func scored(
    _ value: YAMLValue, as noun: CheckNoun, _ ids: inout IdRegister, keys: [String]
  ) -> Scored? {
    guard let fields = Fields(value, known: ["id", "title", "weight"] + keys, findings) else {
      return nil
    }
    let id = fields.required("id")?.id(findings)
    if let id { ids.declare(id, as: noun, findings) }
    return Scored(
      fields: fields, id: id, title: fields.required("title")?.bilingual(findings),
      weight: weight(fields.required("weight")))
  }

  private func weight(_ value: YAMLValue?) -> ExactDecimal? {
    guard let value, let weight = value.positiveDecimal(findings) else { return nil }
    guard weight <= ExactDecimal(100) else {
      findings.add(FormFault.outside(low: "0", high: "100"), at: value.spot)
      return nil
    }
    return weight
  }
}

extension ExactDecimal {
  /// Exact, without zeros at its end; nil when it has more digits than a decimal can hold.
  static func sum(_ decimals: [ExactDecimal]) -> ExactDecimal? {
    var scale = decimals.map(\.scale).max() ?? 0
    var units: Int64 = 0
    for decimal in decimals {
      var part = decimal.units
      for _ in decimal.scale..<scale {
        let (product, overflow) = part.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        part = product
      }
      let (sum, overflow) = units.addingReportingOverflow(part)
      if overflow { return nil }
      units = sum
    }
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    return ExactDecimal(units: units, scale: scale)
  }
}
