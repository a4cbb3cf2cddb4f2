extension Destination {
  /// The screen as it is when one comes to it.
  func screen(_ model: Model) -> any Screen {
    switch self {
    case .home: HomeScreen()
    case .newVisit: NewVisitScreen(model)
    case .visit: VisitScreen(model)
    case .note, .input, .reason, .evidence, .seal, .report, .scores: HelpScreen(hints: [])
    }
  }
}
