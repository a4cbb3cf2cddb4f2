internal import Assessment
internal import Text

/// What was chosen and typed for a new visit so far.
struct NewVisitForm: Equatable, Sendable {
  /// The id of the instrument, and of the kind of place.
  private(set) var instrument: String?
  private(set) var place: String?
  /// The assessor's, unless the city assesses itself.
  private(set) var role = Role.assessor
  private var lines: [NewVisitField: LineEditor] = [:]

  /// Filled with what the plan, the identity and the visit before tell.
  init(_ offers: Offers, year: Int) {
    let plan = offers.plan
    let wanted = [plan?.instrument, offers.instrument].compactMap(\.self)
    let known = offers.instruments.map(\.id)
    instrument = wanted.first(where: known.contains) ?? known.first
    self[.region] = LineEditor(plan?.region ?? offers.region ?? "")
    self[.period] = LineEditor(plan?.period ?? offers.period ?? String(year))
    self[.assessor] = LineEditor(offers.identity?.assessor ?? "")
    self[.institution] = LineEditor(offers.identity?.institution ?? "")
    self[.letter] = LineEditor(offers.identity?.letter ?? "")
    takeOnlyPlace(offers)
  }

  /// What leaves no choice is chosen: the only place of the plan, else of the instrument.
  private mutating func takeOnlyPlace(_ offers: Offers) {
    let known = offered(offers)?.places.map(\.id) ?? []
    let planned = plannedPlaces(offers)
    let places = planned.isEmpty ? known : planned.map(\.id)
    guard places.count == 1 else { return }
    place = places[0]
    if let venues = planned.first?.venues, venues.count == 1 {
      self[.venue] = LineEditor(venues[0])
    }
  }

  /// What the lead has planned of the chosen instrument's places; nothing for another instrument.
  func plannedPlaces(_ offers: Offers) -> [PlannedPlace] {
    guard let plan = offers.plan, plan.instrument == instrument else { return [] }
    let known = offered(offers)?.places.map(\.id) ?? []
    return plan.places.filter { known.contains($0.id) }
  }

  subscript(field: NewVisitField) -> LineEditor {
    get { lines[field] ?? LineEditor() }
    set { lines[field] = newValue }
  }

  /// What was typed without blanks around it; nil when that is nothing.
  func typed(_ field: NewVisitField) -> String? {
    let text = self[field].text.trimmed
    return text.isEmpty ? nil : text
  }

  func isEmpty(_ field: NewVisitField) -> Bool {
    switch field {
    case .instrument: instrument == nil
    case .place: place == nil
    case .role: false
    default: typed(field) == nil
    }
  }

  /// The first field that has to be filled and is not.
  var missing: NewVisitField? {
    NewVisitField.allCases.first { $0.isRequired && isEmpty($0) }
  }

  /// What is in the field, as a person reads it.
  func text(of field: NewVisitField, _ offers: Offers, _ language: Language) -> String {
    switch field {
    case .instrument: offered(offers)?.title[language] ?? ""
    case .place: kindOfPlace(offers)?.title[language] ?? ""
    case .role: role.word(language.phrases)
    default: self[field].text
    }
  }

  func offered(_ offers: Offers) -> InstrumentOffer? {
    offers.instruments.first { $0.id == instrument }
  }

  private func kindOfPlace(_ offers: Offers) -> Place? {
    offered(offers)?.places.first { $0.id == place }
  }

  /// Takes an offer; what it tells of other fields is filled in too.
  mutating func take(_ offer: NewVisitOffer, for field: NewVisitField) {
    switch field {
    case .instrument:
      if instrument != offer.value { place = nil }
      instrument = offer.value
    case .place: place = offer.value
    case .role: role = Role(rawValue: offer.value) ?? .assessor
    default: self[field] = LineEditor(offer.value)
    }
    for (other, value) in offer.also { self[other] = LineEditor(value) }
  }

  /// What is to be begun; nil while something is missing.
  var visit: NewVisit? {
    guard let instrument, let place, let region = typed(.region),
      let period = typed(.period), let venue = typed(.venue),
      let assessor = typed(.assessor), let institution = typed(.institution)
    else { return nil }
    return NewVisit(
      instrument: instrument, place: place, venue: venue, region: region, period: period,
      assessor: assessor, institution: institution, letter: typed(.letter), role: role)
  }
}

extension Role {
  func word(_ phrases: any Phrases) -> String {
    self == .own ? phrases.selfAssessment : phrases.assessor
  }
}
