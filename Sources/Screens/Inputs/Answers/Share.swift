internal import Assessment
internal import Reports

/// A part of a whole, worked out exactly and shown while both are typed.
struct Share: Equatable {
  var part: Fraction
  var whole: Fraction

  /// Nil unless the part is not negative and the whole is above 0.
  init?(_ part: ExactDecimal, of whole: ExactDecimal) {
    guard part >= ExactDecimal(0), whole > ExactDecimal(0) else { return nil }
    self.part = Fraction(part)
    self.whole = Fraction(whole)
  }

  /// `91,11 %`, and where the part is the smaller one also how many there are to one: `1 : 1,10`.
  ///
  /// Of a decrease only how large it is: `turun 8,89 %`.
  func words(_ wording: Wording, for item: Item) -> String {
    if case .ratio(_, true) = item.answer { return wording.decrease(to: part, from: whole) }
    let percent = "\(wording.figure(part / whole * Fraction(100))) %"
    guard part > .zero, part < whole else { return percent }
    return "\(percent) (1 : \(wording.figure(whole / part)))"
  }
}

extension AnswerForm {
  /// Of a ratio or a possible sample of which both figures can be read.
  var share: Share? {
    guard fields.count == 2, case .number(let part) = fields[0].number,
      case .number(let whole) = fields[1].number
    else { return nil }
    return fields[0].role == .found && part > whole ? nil : Share(part, of: whole)
  }
}
