internal import Assessment

/// What an item has come to, in two characters that need no colour.
///
/// The first: met, partial, unmet, not applicable, recorded, settled by its parent, or open. The
/// second: `!` the lead asks, `P` left to the lead, `?` pending for another reason.
struct ItemMark: Equatable {
  let outcome: Character
  let pending: Character

  init(_ item: Item, _ worksheet: Worksheet) {
    outcome = Self.outcome(worksheet.standing(of: item))
    let reasons = worksheet.reasons(of: item)
    if worksheet.visit.isAsked(item.id) {
      pending = "!"
    } else if reasons.contains(.flagged) {
      pending = "P"
    } else {
      pending = reasons == [] || worksheet.isToDo(item) ? " " : "?"
    }
  }

  private static func outcome(_ standing: Standing) -> Character {
    switch standing {
    case .open: "·"
    case .settled: "^"
    case .given(_, .notApplicable): "–"
    case .given(_, .recorded): "+"
    case .given(_, .points(let points)): points == .one ? "✓" : points == .zero ? "✗" : "½"
    }
  }
}
