import Assessment
import Text

extension ItemSheet {
  private var phrases: any Phrases { wording.phrases }

  /// Where the points go and how much they move, on one row.
  var points: ReportDocument.Row {
    row(phrases.points, [destination] + (movement.map { [$0] } ?? []))
  }

  /// `i10 Kemudahan akses informasi`, or what the item decides instead.
  var destination: String {
    switch situated.bearing {
    case .scored(let id):
      guard let indicator = blueprint.indicator(id)?.indicator else { return id }
      return "\(id) \(indicator.title[phrases.language])"
    case .knockout: return phrases.decidesVerdict
    case .criterion: return phrases.judgedApart
    case .recorded: return phrases.movesNothing
    }
  }

  /// `bobot 1 dari 124: 0,04 poin dari 100`; nil for what is not scored.
  private var movement: String? {
    guard case .scored = situated.bearing else { return nil }
    guard let weight else { return phrases.countsNowhere }
    return "\(phrases.weight) \(weight); \(phrases.outOfHundred(leverage))"
  }

  /// `1 dari 124 (0,81 %)`; nil where the item has no share.
  var weight: String? {
    guard let share = blueprint.share(of: situated), case .scored(let id) = situated.bearing else {
      return nil
    }
    return phrases.part(
      phrases.decimal(item.weight.text),
      of: wording.points(blueprint.weight(feeding: id)),
      percent: wording.figure(share * Fraction(100)))
  }

  /// Points out of 100 that the item can move, to two decimals.
  var leverage: String {
    wording.figure(blueprint.leverage(of: situated))
  }
}
