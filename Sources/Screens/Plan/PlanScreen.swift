internal import Assessment
internal import Display
internal import Text

/// The plan of the assessment: where it is, which places are visited, and who goes there.
struct PlanScreen: Screen {
  var form: PlanForm
  private let before: PlanForm
  var cursor = ListCursor()
  /// A line that is being typed at the foot.
  var entry: PlanEntry?
  /// The choice of someone's places, while it is open.
  var choice: PlanChoice?
  /// Whether changes were about to be dropped with the last key.
  private var isLeaving = false

  init(_ model: Model) {
    form = PlanForm(model.offers, year: model.now.localDate.year)
    before = form
  }

  var isTyping: Bool {
    entry != nil
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    if entry != nil {
      return [KeyHint(.enter, phrases.takeHint), KeyHint(.escape, phrases.cancelHint)]
    }
    if choice != nil { return PlanChoice.hints(phrases) }
    let own = rowHints(model)
    return own.prefix(1) + [KeyHint(.character("w"), phrases.saveHint)] + own.dropFirst() + [
      KeyHint([.character("q"), .escape], phrases.backHint),
      KeyHint([.character("j"), .down], phrases.downHint),
      KeyHint([.character("k"), .up], phrases.upHint),
      KeyHint([.character("g"), .home], phrases.firstHint),
      KeyHint([.character("G"), .end], phrases.lastHint),
      KeyHint([.pageDown, .pageUp], phrases.pageHint),
    ]
  }

  private func rowHints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let change = KeyHint(.enter, phrases.changeHint)
    let remove = KeyHint(.character("d"), phrases.removeHint)
    switch row(model) {
    case .region, .period: return [change]
    case .instrument:
      let isChoice = model.offers.instruments.count > 1
      return isChoice ? [KeyHint([.enter, .character(" ")], phrases.otherInstrumentHint)] : []
    case .place(_, venue: -1):
      return [KeyHint([.character(" "), .enter], phrases.planPlaceHint)]
    case .place(let place, _):
      let another = KeyHint(.character("+"), phrases.anotherVenueHint)
      let drop = KeyHint([.character("d"), .character(" ")], phrases.removeHint)
      return [change, drop] + (place.several ? [another] : [])
    case .member:
      let isChoice = form.places(model.offers).count > 1
      let places = KeyHint(.character(" "), phrases.memberPlacesHint)
      return [change] + (isChoice ? [places] : []) + [remove]
    case .newMember: return [KeyHint([.enter, .character(" ")], phrases.addMember)]
    }
  }

  func row(_ model: Model) -> PlanRow {
    let rows = form.rows(model.offers)
    return rows[cursor.index(in: rows.count)]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    let wasLeaving = isLeaving
    isLeaving = false
    if entry != nil { return type(key, model) }
    if choice != nil { return choose(key, model) }
    return switch key {
    case .enter: change(model)
    case .character(" "): toggle(model)
    case .character("+"): planAnother(model)
    case .character("d"): remove(model)
    case .character("w"): save(model)
    case .character("q"), .escape: leave(model, isSure: wasLeaving)
    default: move(key, model)
    }
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    entry?.line.paste(text)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    if case .savePlan = action { .back } else { .stay }
  }

  private mutating func move(_ key: Key, _ model: Model) -> Effect {
    let count = form.rows(model.offers).count
    _ = cursor.handle(key, count: count, page: PlanPage(model: model, screen: self).listRows)
    return .stay
  }

  private mutating func leave(_ model: Model, isSure: Bool) -> Effect {
    if isSure || form == before { return .back }
    isLeaving = true
    return .say(Notice(model.phrases.planUnsaved))
  }

  private mutating func save(_ model: Model) -> Effect {
    let offers = model.offers
    let rows = form.rows(offers)
    if let missing = missing(model.phrases) {
      cursor = ListCursor(rows.firstIndex(of: missing.row) ?? 0)
      return .say(Notice(model.phrases.fieldMissing(missing.label)))
    }
    let idle = form.team.firstIndex { form.places(of: $0, offers)?.isEmpty ?? false }
    if let idle {
      cursor = ListCursor(rows.firstIndex(of: .member(idle)) ?? 0)
      return .say(Notice(model.phrases.memberWithoutPlace(form.team[idle].assessor)))
    }
    return form.plan(offers).map { .perform(.savePlan($0)) } ?? .stay
  }

  /// What has to be filled and is not.
  private func missing(_ phrases: any Phrases) -> (row: PlanRow, label: String)? {
    if form.region.trimmed.isEmpty { return (.region, phrases.region) }
    if form.period.trimmed.isEmpty { return (.period, phrases.period) }
    return form.instrument == nil ? (.instrument, phrases.instrument) : nil
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    PlanPage(model: model, screen: self).draw(on: &canvas)
  }
}
