internal import Assessment

/// What the last settling did to the total.
struct Movement: Equatable, Sendable {
  var before: Figures
  var after: Figures

  var isNone: Bool {
    before.lowest == after.lowest && before.highest == after.highest
  }
}
