import Assessment
import Text

extension InstrumentReader {
  /// Called after the components, which the minimums name.
  mutating func marks(_ fields: Fields) -> [Mark] {
    var ids = IdRegister()
    var marks: [Mark] = []
    for value in fields.optional("marks")?.list(findings) ?? [] {
      guard let (mark, spot) = mark(value, &ids) else { continue }
      if let previous = marks.last, !(mark.threshold < previous.threshold) {
        findings.add(RuleFault.markNotLower(mark.id, than: previous.id), at: spot)
      }
      marks.append(mark)
    }
    return marks
  }

  private func mark(_ value: YAMLValue, _ ids: inout IdRegister) -> (Mark, Spot)? {
    let keys = ["id", "title", "at_least", "above", "minimums"]
    guard let fields = Fields(value, known: keys, findings) else { return nil }
    let id = fields.required("id")?.id(findings)
    if let id { ids.declare(id, as: .mark, findings) }
    let title = fields.required("title")?.bilingual(findings)
    let threshold = fields.requiredOneOf(["at_least", "above"]).flatMap { given in
      given.value.decimal(from: 0, to: 100, findings).map {
        given.key == "above" ? Threshold.above($0) : .atLeast($0)
      }
    }
    let minimums = (fields.optional("minimums")?.list(findings) ?? []).compactMap(minimum)
    guard let id, let title, let threshold else { return nil }
    return (Mark(id: id.value, title: title, threshold: threshold, minimums: minimums), id.spot)
  }

  private func minimum(_ value: YAMLValue) -> Minimum? {
    guard let fields = Fields(value, known: ["of", "percent", "points"], findings) else {
      return nil
    }
    let of = fields.required("of")?.ids(findings) ?? []
    let known = (components + indicators).map(\.value)
    for id in of where !known.contains(id.value) {
      let suggestion = Suggestion(for: id.value, among: known)
      findings.add(RuleFault.noSuch(.componentOrIndicator, id.value, suggestion), at: id.spot)
    }
    let measure = fields.requiredOneOf(["percent", "points"]).flatMap { given in
      given.value.decimal(from: 0, to: 100, findings).map {
        given.key == "points" ? Minimum.Measure.points($0) : .percent($0)
      }
    }
    return measure.map { Minimum(of: of.map(\.value), measure: $0) }
  }
}

extension Threshold {
  /// "More than 90" begins above "at least 90".
  fileprivate static func < (left: Threshold, right: Threshold) -> Bool {
    left.order < right.order
  }

  private var order: (ExactDecimal, Int) {
    switch self {
    case .atLeast(let value): (value, 0)
    case .above(let value): (value, 1)
    }
  }
}
