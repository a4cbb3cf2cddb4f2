internal import Assessment

extension Destination {
  /// The screen as it is when one comes to it.
  func screen(_ model: Model) -> any Screen {
    switch self {
    case .home: HomeScreen()
    case .newVisit: NewVisitScreen(model)
    case .visit: VisitScreen(model)
    case .note(let id): of(id, model) { NoteScreen($0, model) }
    case .input(let id): of(id, model) { input($0, model) }
    case .reason(let id): of(id, model) { ReasonScreen($0, model) }
    case .evidence(let id): of(id, model) { EvidenceScreen($0) }
    case .seal: model.worksheet?.visit.isSealed == true ? ReceiptScreen() : SealScreen()
    case .report: ReportScreen()
    case .scores: ScoresScreen(model)
    case .plenary(let start): PlenaryScreen(start, model)
    case .course: CourseScreen()
    case .step(let step): StepScreen(step, model)
    case .plan: PlanScreen(model)
    case .review: ReviewScreen(model)
    case .settle(let settlement): SettleScreen(settlement, model)
    case .decide(let subject): of(subject, model) { DecideScreen(subject: subject, item: $0) }
    case .decideByTyping(let subject):
      of(subject, model) { input($0, for: .decide(subject), model) }
    case .decideNotApplicable(let subject):
      of(subject, model) { ReasonScreen($0, for: .decide(subject), model) }
    case .sealReview: SealReviewScreen()
    case .why(let id): PageScreen(.why(id))
    case .history(let subject): PageScreen(.history(subject))
    case .lead(let next): LeadScreen(then: next)
    }
  }

  /// The screen of what is decided; help when the assessment has no such thing.
  private func of(
    _ subject: Decision.Subject, _ model: Model, _ screen: (Item) -> any Screen
  ) -> any Screen {
    model.reviewed?.question(of: subject).map(screen) ?? HelpScreen(hints: [])
  }

  private func input(
    _ item: Item, for use: AnswerUse = .record, _ model: Model
  ) -> any Screen {
    guard case .count(let options, _) = item.answer else {
      return FormScreen(item, for: use, model)
    }
    return CountScreen(item, options: options, for: use, model)
  }

  /// The screen of an item; help, which has no way to go wrong, when there is no such item.
  private func of(
    _ id: String, _ model: Model, _ screen: (Item) -> any Screen
  ) -> any Screen {
    model.worksheet?.item(id).map(screen) ?? HelpScreen(hints: [])
  }
}
