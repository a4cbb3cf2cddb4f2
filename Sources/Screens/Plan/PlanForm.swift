internal import Assessment
internal import Text

/// What the lead has planned so far, also of places that another instrument has.
struct PlanForm: Equatable, Sendable {
  var region: String
  var period: String
  /// The id of the instrument; nil when there is none here.
  private(set) var instrument: String?
  private var planned: [PlannedPlace]
  private(set) var team: [Member]

  /// The plan of the folder; without one, what the visits there tell.
  init(_ offers: Offers, year: Int) {
    let known = offers.instruments.map(\.id)
    region = offers.plan?.region ?? offers.region ?? ""
    period = offers.plan?.period ?? offers.period ?? String(year)
    instrument = offers.plan?.instrument ?? offers.instrument ?? known.first
    if let instrument, !known.contains(instrument) { self.instrument = known.first }
    planned = offers.plan?.places ?? []
    team = offers.plan?.team ?? []
  }

  /// The kinds of place of the instrument, in its order.
  func kinds(_ offers: Offers) -> [Place] {
    offers.instruments.first { $0.id == instrument }?.places ?? []
  }

  func venues(of place: String) -> [String] {
    planned.first { $0.id == place }?.venues ?? []
  }

  /// The planned kinds of place of the instrument.
  func places(_ offers: Offers) -> [Place] {
    kinds(offers).filter { !venues(of: $0.id).isEmpty }
  }

  mutating func takeNextInstrument(_ offers: Offers) {
    let known = offers.instruments.map(\.id)
    guard let current = known.firstIndex(where: { $0 == instrument }) else { return }
    instrument = known[(current + 1) % known.count]
  }

  /// Puts a venue in the place of another, or after all others when there is no such.
  ///
  /// - Returns: whether it was new there.
  mutating func set(_ venue: String, at index: Int, of place: String) -> Bool {
    var venues = venues(of: place)
    let others = venues.enumerated().filter { $0.offset != index }.map { Name($0.element) }
    guard !others.contains(Name(venue)) else { return false }
    if venues.indices.contains(index) { venues[index] = venue } else { venues.append(venue) }
    put(venues, at: place)
    return true
  }

  mutating func removeVenue(_ index: Int, of place: String) {
    var venues = venues(of: place)
    guard venues.indices.contains(index) else { return }
    venues.remove(at: index)
    put(venues, at: place)
  }

  private mutating func put(_ venues: [String], at place: String) {
    guard let index = planned.firstIndex(where: { $0.id == place }) else {
      planned.append(PlannedPlace(id: place, venues: venues))
      return
    }
    planned[index].venues = venues
  }

  /// The same for someone of the team.
  mutating func set(_ member: Member, at index: Int) -> Bool {
    let rater = Rater(assessor: member.assessor, institution: member.institution)
    let others = team.enumerated().filter { $0.offset != index }.map {
      Rater(assessor: $0.element.assessor, institution: $0.element.institution)
    }
    guard !others.contains(rater) else { return false }
    if team.indices.contains(index) { team[index] = member } else { team.append(member) }
    return true
  }

  mutating func removeMember(_ index: Int) {
    if team.indices.contains(index) { team.remove(at: index) }
  }

  /// The planned places of a member, in the order of the instrument; nil: all there are.
  func places(of member: Member, _ offers: Offers) -> [Place]? {
    member.places.isEmpty
      ? nil : places(offers).filter { member.places.contains($0.id) }
  }

  /// What is to be written; the places are those of the instrument, in its order.
  func plan(_ offers: Offers) -> Plan? {
    guard let instrument, !region.trimmed.isEmpty, !period.trimmed.isEmpty else { return nil }
    let places = places(offers)
    return Plan(
      region: region, period: period, instrument: instrument,
      places: places.map { PlannedPlace(id: $0.id, venues: venues(of: $0.id)) },
      team: team.map { member in
        var member = member
        member.places = places.map(\.id).filter(member.places.contains)
        return member
      })
  }
}
