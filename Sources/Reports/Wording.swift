public import Assessment
public import Text

/// Says answers, thresholds and terms in one language, the same on screens and in reports.
public struct Wording: Sendable {
  public let phrases: any Phrases

  public init(_ phrases: any Phrases) {
    self.phrases = phrases
  }

  /// An answer as a person reads it: `11,0 m²`, `41 : 45 (91,11 %)`, `tidak berlaku: gedung satu lantai`.
  public func answer(_ answer: Answer, to item: Item, in instrument: Instrument) -> String {
    switch answer {
    case .tick(let tick): word(tick)
    case .grade(let key): grade(key, of: item)
    case .number(let value): measured(value, of: item)
    case .ratio(let part, let whole): ratio(part, whole, of: item)
    case .count(let found): counted(found, of: item)
    case .sample(let found, let examined): phrases.outOf(String(found), String(examined))
    case .date(let date): date.text
    case .text(let text): text
    case .index(let figure): index(figure)
    case .notApplicable(let reason, let text): notApplicable(reason, text, in: instrument)
    case .points(let points): phrases.decimal(points.text)
    }
  }

  public func word(_ tick: Tick) -> String {
    switch tick {
    case .met: phrases.met
    case .partial: phrases.partial
    case .unmet: phrases.unmet
    }
  }

  /// A figure with two decimals in the manner of the language, or a dash where there is none yet.
  public func figure(_ value: Fraction?) -> String {
    value.map { phrases.decimal($0.text) } ?? "—"
  }

  private func grade(_ key: String, of item: Item) -> String {
    guard case .grade(let levels) = item.answer,
      let level = levels.first(where: { $0.key == key })
    else { return key }
    return "\(key) (\(level.text[phrases.language]))"
  }

  private func measured(_ value: ExactDecimal, of item: Item) -> String {
    let figure = phrases.decimal(value.text)
    guard case .number(let rule) = item.answer, let unit = rule.unit else { return figure }
    return "\(figure) \(unit[phrases.language])"
  }

  private func ratio(_ part: ExactDecimal, _ whole: ExactDecimal, of item: Item) -> String {
    let both = "\(phrases.decimal(part.text)) : \(phrases.decimal(whole.text))"
    guard whole > ExactDecimal(0) else { return both }
    let percent = Fraction(part) / Fraction(whole) * Fraction(100)
    guard case .ratio(_, true) = item.answer else { return "\(both) (\(figure(percent)) %)" }
    return "\(both) (\(decrease(to: Fraction(part), from: Fraction(whole))))"
  }

  /// By how much a part fell short of its whole, which is above 0: `turun 8,89 %`.
  public func decrease(to part: Fraction, from whole: Fraction) -> String {
    let percent = max((whole - part) / whole * Fraction(100), .zero)
    return phrases.decrease("\(figure(percent)) %")
  }

  private func counted(_ found: [String], of item: Item) -> String {
    guard case .count(let options, _) = item.answer else { return found.joined(separator: ", ") }
    let named = options.filter { found.contains($0.id) }.map { $0.text[phrases.language] }
    let total = phrases.outOf(String(found.count), String(options.count))
    return named.isEmpty ? total : "\(total): \(named.joined(separator: "; "))"
  }

  private func index(_ index: IndexFigure) -> String {
    let state = index.state == .final ? phrases.final : phrases.provisional
    let parts = [index.source, index.date?.text].compactMap(\.self)
    let origin = parts.isEmpty ? "" : ", \(parts.joined(separator: ", "))"
    return "\(phrases.decimal(index.value.text)) (\(state)\(origin))"
  }

  private func notApplicable(_ id: String, _ text: String?, in instrument: Instrument) -> String {
    let reason = instrument.reason(id)?.text[phrases.language] ?? id
    let added = text.map { " (\($0))" } ?? ""
    return "\(phrases.notApplicable): \(reason)\(added)"
  }
}
