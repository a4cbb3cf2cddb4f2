public import Assessment
import Text

extension Wording {
  public func word(_ form: AnswerKind.Form) -> String {
    switch form {
    case .tick: phrases.tickKind
    case .grade: phrases.gradeKind
    case .number: phrases.numberKind
    case .ratio: phrases.ratioKind
    case .count: phrases.countKind
    case .sample: phrases.sampleKind
    case .date: phrases.dateKind
    case .text: phrases.textKind
    case .index: phrases.indexKind
    }
  }

  /// What each letter says of how sure an item is.
  public func word(_ confidence: Confidence) -> String {
    switch confidence {
    case .a: phrases.confidenceA
    case .b: phrases.confidenceB
    case .c: phrases.confidenceC
    }
  }

  /// How an item is answered: `angka (m²), 0 s.d. 500`.
  func kind(of item: Item) -> String {
    let name = word(item.answer.form)
    switch item.answer {
    case .number(let rule):
      let unit = rule.unit.map { " (\($0[phrases.language]))" } ?? ""
      return name + unit + limits(of: rule)
    case .count(let options, _):
      return name + ": " + options.map { $0.text[phrases.language] }.joined(separator: "; ")
    case .sample(let count, _): return "\(name), \(phrases.examined(upTo: count))"
    case .index(let min, let max, _):
      let ends = (phrases.decimal(min.text), phrases.decimal(max.text))
      return "\(name), \(phrases.between(ends.0, ends.1))"
    case .tick, .grade, .ratio, .date, .text: return name
    }
  }

  private func limits(of rule: NumberRule) -> String {
    let ends = Band(
      lower: rule.min.map { .init($0, isIncluded: true) },
      upper: rule.max.map { .init($0, isIncluded: true) }, points: .zero)
    return range(ends, unit: "").map { ", " + $0 } ?? ""
  }

  /// Each possible answer with its points, the first that fits first.
  func worths(of item: Item) -> [AnswerWorth] {
    guard item.answer.bands.isEmpty else { return bandWorths(of: item.answer) }
    switch item.answer {
    case .tick(let partial):
      let middle = partial ? [AnswerWorth(phrases.partial, .half)] : []
      return [AnswerWorth(phrases.met, .one)] + middle + [AnswerWorth(phrases.unmet, .zero)]
    case .grade(let levels):
      return levels.map {
        AnswerWorth("\($0.key): \($0.text[phrases.language])", $0.points)
      }
    case .number: return []
    case .ratio(_, let isDecrease):
      return [AnswerWorth(isDecrease ? phrases.shareOfDecrease : phrases.shareOfWhole, nil)]
    case .count(let options, _): return [AnswerWorth(phrases.shareOfList(options.count), nil)]
    case .sample: return [AnswerWorth(phrases.shareOfExamined, nil)]
    case .date(let days):
      guard let days else { return [AnswerWorth(phrases.dateGiven, .one)] }
      return [
        AnswerWorth(phrases.withinDays(days), .one), AnswerWorth(phrases.otherwise, .zero),
      ]
    case .text: return [AnswerWorth(phrases.textGiven, .one)]
    case .index(_, let max, _):
      return [AnswerWorth(phrases.shareOfMaximum(phrases.decimal(max.text)), nil)]
    }
  }
}
