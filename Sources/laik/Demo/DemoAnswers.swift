import Assessment

/// Plausible answers for a fictitious city: mostly good, with here and there a finding.
struct DemoAnswers {
  let today: CalendarDate

  /// An answer that the item accepts; `turn` varies it from item to item, always in the same way.
  func answer(to item: Item, turn: Int) -> Answer {
    let isFinding = turn % 9 == 4
    return switch item.answer {
    case .tick(let partial): .tick(isFinding ? (partial ? .partial : .unmet) : .met)
    case .grade(let levels): .grade(Self.level(of: levels, isFinding: isFinding))
    case .number(let rule): .number(Self.number(for: rule, isFinding: isFinding))
    case .ratio(let bands, let isDecrease): Self.ratio(for: bands, isDecrease)
    case .count(let options, _): .count(options.dropLast(isFinding ? 2 : turn % 2).map(\.id))
    case .sample(let most, _): .sample(found: isFinding ? most - 1 : most, of: most)
    case .date: .date(CalendarDate(dayNumber: today.dayNumber - 3) ?? today)
    case .text: .text("SK 188/\(100 + turn)/2025 (contoh)")
    case .index(_, let max, _): .index(IndexFigure(value: max, state: .final, source: "contoh"))
    }
  }

  private static func level(of levels: [Level], isFinding: Bool) -> String {
    let ranked = levels.sorted { $0.points > $1.points }
    return ranked[min(isFinding ? 2 : 1, ranked.count - 1)].key
  }

  /// The edge of the best band; for a finding, a tenth short of it or beyond it.
  private static func number(for rule: NumberRule, isFinding: Bool) -> ExactDecimal {
    guard let band = rule.bands.max(by: { $0.points < $1.points }) else { return ExactDecimal(12) }
    let edge = band.lower?.value ?? band.upper?.value ?? ExactDecimal(12)
    let tenths: Int64 = !isFinding ? 10 : band.lower == nil ? 11 : 9
    return ExactDecimal(units: edge.units * tenths / 10, scale: edge.scale)
  }

  /// Gentle where little is good (a slope), high where much is good (a share).
  private static func ratio(for bands: [Band], _ isDecrease: Bool) -> Answer {
    let wantsLittle = isDecrease || bands.max { $0.points < $1.points }?.upper != nil
    return wantsLittle
      ? .ratio(part: ExactDecimal(18), whole: ExactDecimal(240))
      : .ratio(part: ExactDecimal(41), whole: ExactDecimal(45))
  }
}
