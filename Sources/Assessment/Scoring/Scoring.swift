/// Turns logs into scores: the one way from entries to figures.
public struct Scoring: Sendable {
  private let definitions: Definitions
  private let planned: [PlannedScope]
  private let isPlanFaulty: Bool

  /// `isPlanFaulty` says that a plan could not be taken as it stands, so that places may be missing.
  public init(
    _ definitions: Definitions, planned: [PlannedScope] = [], isPlanFaulty: Bool = false
  ) {
    self.definitions = definitions
    self.planned = planned
    self.isPlanFaulty = isPlanFaulty
  }

  /// One score for each assessment, ordered by region, period, instrument and revision.
  ///
  /// Visits whose instrument is not among the definitions are left out.
  public func scores(of logs: MergedLogs) -> [Score] {
    let all = Dictionary(grouping: logs.visits()) { AssessmentKey($0.head) }
    let grouped = all.compactMapValues { visits in
      let counting = visits.filter { $0.visit?.isVoid != true }
      return counting.isEmpty ? nil : counting
    }
    let plans = Dictionary(grouping: planned) { AssessmentKey($0) }
    let keys = Set(grouped.keys).union(plans.keys).sorted()
    return keys.compactMap { key in
      var score = score(of: grouped[key] ?? [], planned: plans[key] ?? [])
      score?.inputs = (all[key] ?? []).map(VisitInput.init)
      score?.isPlanFaulty = isPlanFaulty
      score?.beside = [OtherAssessment](beside: key, among: grouped)
      return score
    }
  }

  /// All visits and plans are of one assessment; visits come in the order of their ids.
  private func score(of visits: [MergedVisit], planned: [PlannedScope]) -> Score? {
    guard let found = assessed(visits, planned),
      let names = visits.first.map({ ($0.head.region, $0.head.period) })
        ?? planned.first.map({ ($0.region, $0.period) })
    else { return nil }
    let (instrument, tree) = (found.instrument, found.tree)
    let leads = Self.leads(visits)
    let seen = Set(visits.filter { $0.head.role == .assessor }.map(\.head.place))
    let agenda = Agenda(found, tree, visits)
    var judgement = judgement(of: found, by: tree)
    let doubtful = visits.filter { $0.head.role == .lead }.compactMap(Course.DoubtfulSteps.init)
    let course = Course(
      leads, doubtful: doubtful,
      pending: agenda.pending.count, isOpen: judgement.isUndecided,
      deadlineDays: instrument.deadlineDays)
    judgement.take(course)
    var score = Score(
      region: names.0, period: names.1, instrument: instrument, total: tree.total,
      components: tree.components, counts: ItemCounts(of: found.findings.map(\.finding)),
      unvisited: instrument.places.filter { !seen.contains($0.id) },
      judgement: judgement,
      findings: found.findings, decisions: found.decisions,
      agreement: Agreement(found.places.flatMap(\.shared), heads: visits.map(\.head)),
      ifNotApplicableUnmet: found.ifNotApplicableUnmet, agenda: agenda)
    score.course = course
    score.coverage = RaterCoverage(found.places)
    score.claims = claims(of: visits, against: found)
    score.rulings = [Ruling](leads, in: score)
    score.questions = leads.flatMap { lead in lead.questions.map { Said($0, in: lead) } }
      .sorted { $0.source < $1.source }
    return score
  }

  /// What the visits and plans of one assessment found; nil when nothing tells its instrument.
  func assessed(_ visits: [MergedVisit], _ planned: [PlannedScope]) -> AssessedPlaces? {
    let known = visits.lazy.compactMap { definitions.instruments[$0.head.instrument.sha256] }
    guard let instrument = known.first ?? planned.first?.instrument else { return nil }
    let decisions = Decisions(Self.leads(visits), instrument)
    let places = scopes(of: visits, planned, instrument).map { key, scope in
      let records = scope.records
      return JudgedPlace(
        kind: key.kind, venue: scope.venue ?? "", gate: scope.checklist(instrument.gate),
        raters: records.map(\.rater),
        findings: scope.findings(of: records, decisions.items[key] ?? [:]),
        shared: scope.shared(by: records, at: key.kind), lists: scope.lists)
    }
    let doubted = visits.filter { $0.head.role == .lead }.flatMap(\.distrusted.indicators)
    var found = AssessedPlaces(
      instrument, places, decided: decisions.indicators.points, doubted: Set(doubted))
    found.decisions = decisions.indicators
    return found
  }

  private static func leads(_ visits: [MergedVisit]) -> [Visit] {
    visits.compactMap(\.visit).filter { $0.head.role == .lead }
  }

  /// By the figures alone, before any word of the lead on the whole.
  private func judgement(of found: AssessedPlaces, by tree: ScoreTree) -> Judgement {
    let judged = definitions.judged[found.instrument.id] ?? []
    return Judgement(
      marks: found.instrument.marks.map {
        MarkStanding($0, total: tree.total, components: tree.components)
      },
      gate: found.instrument.gate.map { id in
        Gate(found.places, checklist: judged.first { $0.id == id })
      },
      knockouts: [Knockout](found.places)
        + [Knockout](unasked: judged, at: found.places, of: found.instrument))
  }

  /// What the city says of itself, beside what was found; the gravest differences first, then by place.
  private func claims(of visits: [MergedVisit], against found: AssessedPlaces) -> [Claim] {
    let findings = Dictionary(grouping: found.findings) {
      PlaceKey(kind: $0.place, venue: $0.venue, in: found.instrument)
    }
    let claims = claimed(visits, found.instrument).flatMap { key, place in
      place.claims().map { item, standing in
        let finding = findings[key]?.first { $0.item.id == item.id }
        return Claim(
          item: item, place: key.kind, venue: finding?.venue ?? place.venue, claimed: standing,
          found: finding?.finding)
      }
    }
    return Claim.Comparison.allCases.flatMap { kind in
      claims.filter { $0.comparison == kind }
    }
  }

  private func claimed(
    _ visits: [MergedVisit], _ instrument: Instrument
  ) -> [(key: PlaceKey, place: ClaimedPlace)] {
    var places: [PlaceKey: ClaimedPlace] = [:]
    for visit in visits.filter({ $0.head.role == .own }).compactMap(\.visit) {
      let head = visit.head
      let lists = head.checklists.compactMap { definitions.checklists[$0.sha256] }
      let key = PlaceKey(kind: head.place, venue: head.venue, in: instrument)
      places[key, default: ClaimedPlace(venue: head.venue)].add(visit, lists)
    }
    return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func scopes(
    of visits: [MergedVisit], _ planned: [PlannedScope], _ instrument: Instrument
  ) -> [(key: PlaceKey, scope: PlaceScope)] {
    var scopes: [PlaceKey: PlaceScope] = [:]
    for merged in visits where merged.head.role == .assessor {
      let head = merged.head
      let lists = head.checklists.compactMap { definitions.checklists[$0.sha256] }
      let key = PlaceKey(kind: head.place, venue: head.venue, in: instrument)
      scopes[key, default: PlaceScope()].add(merged, lists)
    }
    for plan in planned {
      let key = PlaceKey(kind: plan.place, venue: plan.venue, in: instrument)
      if scopes[key] == nil { scopes[key] = PlaceScope(plan.checklists, venue: plan.venue) }
    }
    for lead in visits where lead.head.role == .lead {
      for key in scopes.keys { scopes[key]?.doubt(lead) }
    }
    return scopes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
