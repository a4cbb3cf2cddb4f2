internal import Assessment

/// Why what was typed is no answer yet, and in which field.
struct FormFault: Error, Equatable {
  /// Nil when it is the answer as a whole.
  var role: FormField.Role?
  var cause: Cause

  enum Cause: Equatable {
    case missing
    case number(NumberReading.Fault)
    /// To be asked back.
    case ambiguous(typed: String, decimal: ExactDecimal, thousands: ExactDecimal)
    case notWhole
    case day(DateReading.Fault)
    case tooLong(bytes: Int)
    case refused(AnswerProblem)
    /// To be asked back: a text for all to read that seems to identify somebody.
    case identity(IdentityTrace)
  }
}
