import Assessment

/// A possible answer in words, and the points it gives.
struct AnswerWorth: Equatable {
  let answer: String
  /// In 0...1; nil where the words say how points come about.
  let points: Fraction?

  init(_ answer: String, _ points: Fraction?) {
    self.answer = answer
    self.points = points
  }
}
