internal import Assessment
internal import Display
internal import Text

/// What the keys do to the line of the plan that is chosen.
extension PlanScreen {
  mutating func change(_ model: Model) -> Effect {
    switch row(model) {
    case .region: entry = PlanEntry(.region, form.region)
    case .period: entry = PlanEntry(.period, form.period)
    case .instrument: form.takeNextInstrument(model.offers)
    case .place(let place, venue: -1): plan(place, model)
    case .place(let place, let venue):
      entry = PlanEntry(.venue(place: place.id, index: venue), form.venues(of: place.id)[venue])
    case .member(let index):
      entry = PlanEntry(.assessor(index: index), form.team[index].assessor)
    case .newMember: entry = PlanEntry(.assessor(index: form.team.count), "")
    }
    return .stay
  }

  mutating func toggle(_ model: Model) -> Effect {
    switch row(model) {
    case .place(let place, venue: -1): plan(place, model)
    case .place: return remove(model)
    case .instrument: form.takeNextInstrument(model.offers)
    case .newMember: return change(model)
    case .member(let index): chooseOwn(index, model)
    case .region, .period: break
    }
    return .stay
  }

  /// The first venue of a place is likely the place with the name of the region.
  private mutating func plan(_ place: Place, _ model: Model) {
    let title = place.title[model.phrases.language]
    entry = PlanEntry(
      .venue(place: place.id, index: 0), "\(title) \(form.region.trimmed)".trimmed)
  }

  mutating func planAnother(_ model: Model) -> Effect {
    guard case .place(let place, let venue) = row(model), venue >= 0, place.several else {
      return .stay
    }
    let count = form.venues(of: place.id).count
    entry = PlanEntry(.venue(place: place.id, index: count), "")
    return .stay
  }

  mutating func remove(_ model: Model) -> Effect {
    switch row(model) {
    case .place(let place, let venue) where venue >= 0:
      let name = form.venues(of: place.id)[venue]
      form.removeVenue(venue, of: place.id)
      return .say(Notice(model.phrases.removed(name)))
    case .member(let index):
      let name = form.team[index].assessor
      form.removeMember(index)
      return .say(Notice(model.phrases.removed(name)))
    default: return .stay
    }
  }

  private mutating func chooseOwn(_ index: Int, _ model: Model) {
    let places = form.places(model.offers)
    guard places.count > 1 else { return }
    choice = PlanChoice(index, form.team[index], among: places)
  }

  mutating func choose(_ key: Key, _ model: Model) -> Effect {
    let rows = PlanPage(model: model, screen: self).choiceRows
    switch key {
    case .escape, .character("q"): choice = nil
    case .enter: return takeChoice(model)
    default: choice?.handle(key, rows: rows)
    }
    return .stay
  }

  private mutating func takeChoice(_ model: Model) -> Effect {
    guard let choice else { return .stay }
    guard let chosen = choice.member else { return .say(Notice(model.phrases.choosePlace)) }
    _ = form.set(chosen, at: choice.index)
    self.choice = nil
    return .stay
  }

  mutating func type(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape: entry = nil
    case .enter: return take(model)
    default: _ = entry?.line.handle(key)
    }
    return .stay
  }

  /// Takes what was typed, unless it is nothing or there already; then the line stays open.
  private mutating func take(_ model: Model) -> Effect {
    guard let typed = entry else { return .stay }
    let text = typed.line.text.trimmed
    guard !text.isEmpty else {
      return .say(Notice(model.phrases.fieldMissing(typed.subject.label(model.phrases))))
    }
    var isNew = true
    entry = nil
    switch typed.subject {
    case .region: form.region = text
    case .period: form.period = text
    case .venue(let place, let index):
      isNew = form.set(text, at: index, of: place)
      follow(place, form.venues(of: place).firstIndex(of: text) ?? index, model)
    case .assessor(let index):
      let known = form.team.indices.contains(index) ? form.team[index].institution : ""
      entry = PlanEntry(.institution(index: index, assessor: text), known)
    case .institution(let index, let assessor):
      isNew = form.set(member(assessor, text, at: index), at: index)
    }
    guard !isNew else { return .stay }
    entry = typed
    return .say(Notice(model.phrases.alreadyPlanned(text)))
  }

  /// Someone who has a new name keeps the places.
  private func member(_ assessor: String, _ institution: String, at index: Int) -> Member {
    let places = form.team.indices.contains(index) ? form.team[index].places : []
    return Member(assessor: assessor, institution: institution, places: places)
  }

  /// A venue that was added stands below the one that was chosen.
  private mutating func follow(_ id: String, _ venue: Int, _ model: Model) {
    let row = form.rows(model.offers).firstIndex { row in
      if case .place(let place, venue) = row { place.id == id } else { false }
    }
    if let row { cursor = ListCursor(row) }
  }
}

extension PlanEntry.Subject {
  func label(_ phrases: any Phrases) -> String {
    switch self {
    case .region: phrases.region
    case .period: phrases.period
    case .venue: phrases.venue
    case .assessor: phrases.assessor
    case .institution: phrases.institution
    }
  }
}
