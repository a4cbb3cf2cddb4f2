internal import Assessment
internal import Text

/// Something to choose for a field instead of typing it.
struct NewVisitOffer: Equatable {
  /// An id for a choice, else the text itself.
  var value: String
  var text: String
  /// What goes with it: the only venue of a place, the institution of an assessor.
  var also: [NewVisitField: String] = [:]

  init(_ text: String, value: String? = nil, also: [NewVisitField: String] = [:]) {
    self.value = value ?? text
    self.text = text
    self.also = also
  }
}

extension NewVisitForm {
  /// What there is to choose from for a field, what the lead has planned first.
  func offers(for field: NewVisitField, _ offers: Offers, _ language: Language) -> [NewVisitOffer] {
    let team = offers.plan?.team ?? []
    return switch field {
    case .instrument: offers.instruments.map { NewVisitOffer($0.title[language], value: $0.id) }
    case .place: places(offers, language)
    case .venue: venues(offers, language)
    case .region: Self.texts([offers.plan?.region, offers.region])
    case .period: Self.texts([offers.plan?.period, offers.period])
    case .assessor:
      team.map {
        NewVisitOffer(
          "\($0.assessor) · \($0.institution)", value: $0.assessor,
          also: [.institution: $0.institution])
      }
    case .institution: Self.texts(team.map(\.institution) + [offers.identity?.institution])
    case .letter: Self.texts([offers.identity?.letter])
    case .role:
      [Role.assessor, .own].map { NewVisitOffer($0.word(language.phrases), value: $0.rawValue) }
    case .begin: []
    }
  }

  private func places(_ offers: Offers, _ language: Language) -> [NewVisitOffer] {
    let places = offered(offers)?.places ?? []
    let planned = plannedPlaces(offers)
    let first = planned.compactMap { plan in places.first { $0.id == plan.id } }
    let rest = places.filter { place in !planned.contains { $0.id == place.id } }
    return (first + rest).map { place in
      let venues = planned.first { $0.id == place.id }?.venues ?? []
      return NewVisitOffer(
        place.title[language], value: place.id, also: venue(among: venues, offers.plan))
    }
  }

  /// The only venue of a place; with another choice, a venue of the plan gives way and typed text stays.
  private func venue(
    among venues: [String], _ plan: Plan?
  ) -> [NewVisitField: String] {
    if venues.count == 1 { return [.venue: venues[0]] }
    let isPlanned = plan?.places.contains { $0.venues.contains(typed(.venue) ?? "") } ?? false
    return isPlanned ? [.venue: ""] : [:]
  }

  /// The planned venues of the place; without any, the place with the name of the region.
  private func venues(_ offers: Offers, _ language: Language) -> [NewVisitOffer] {
    let planned = plannedPlaces(offers).first { $0.id == place }?.venues ?? []
    guard planned.isEmpty else { return Self.texts(planned) }
    let title = text(of: .place, offers, language)
    return Self.texts(title.isEmpty ? [] : ["\(title) \(typed(.region) ?? "")".trimmed])
  }

  private static func texts(_ texts: [String?]) -> [NewVisitOffer] {
    texts.compactMap(\.self).filter { !$0.isEmpty }.uniqued().map { NewVisitOffer($0) }
  }
}
