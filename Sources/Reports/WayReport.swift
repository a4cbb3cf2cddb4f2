public import Assessment
public import Text

/// Says what would have to happen for the mark to be reached, as a page and in a line.
public struct WayReport {
  private let way: WayToMark
  private let score: Score
  private let wording: Wording

  /// Nil when the instrument has no mark.
  public init?(_ score: Score, phrases: any Phrases) {
    guard let way = WayToMark(score) else { return nil }
    self.way = way
    self.score = score
    wording = Wording(phrases)
  }

  private var phrases: any Phrases { wording.phrases }

  /// `terbuka: perlu 12,00 poin, dari 3 yang tertunda`.
  public var summary: String {
    let count = way.minimums.count
    let minimums = count == 0 ? [] : [phrases.minimumsNotReached(count)]
    let details = (total + minimums).joined(separator: "; ")
    return wording.word(way.state) + (details.isEmpty ? "" : ": \(details)")
  }

  /// Nothing for a total that reaches the mark and cannot move.
  private var total: [String] {
    let isSettled = score.total.lowest == score.total.highest
    return switch way.total {
    case .reached: way.minimums.isEmpty && !isSettled ? [phrases.whateverIsPending] : []
    case .open(let missing, let bridge?): [phrases.needs(points(missing), amount(bridge))]
    case .open(let missing, nil): [phrases.needs(points(missing), phrases.fromNothingPending)]
    case .missed(let short, _):
      [isSettled ? phrases.lacks(points(short)) : phrases.fallsShort(points(short))]
    }
  }

  /// From how many: exactly, at least, or as many as do.
  private func amount(_ bridge: WayToMark.Bridge) -> String {
    let count = bridge.items.count
    if !bridge.isFewest { return phrases.fromEnough(count) }
    return bridge.hasDependents ? phrases.fromAtLeast(count) : phrases.fromExactly(count)
  }

  /// A figure, or "more than" it where the mark begins above its limit.
  private func points(_ points: Fraction) -> String {
    guard case .above = way.mark.threshold else { return wording.figure(points) }
    return phrases.moreThan(wording.figure(points))
  }

  public var document: ReportDocument {
    ReportDocument(
      [.title(phrases.wayToMark), .rows(head)] + stretch + minimums + knockouts + criteria)
  }

  private var head: [ReportDocument.Row] {
    let title = way.mark.title[phrases.language]
    let total = phrases.total(
      wording.figure(score.total.running), lowest: wording.figure(score.total.lowest),
      highest: wording.figure(score.total.highest))
    return [
      .init(wording.label(phrases.score), total),
      .init(
        wording.label(phrases.threshold),
        "\(title) (\(wording.words(way.mark.threshold))): \(wording.word(way.state))"),
    ]
  }

  private var stretch: [ReportDocument.Block] {
    switch way.total {
    case .reached: [.paragraph(phrases.totalIsReached)]
    case .open(let missing, let bridge):
      [.paragraph(phrases.pointsMissing(points(missing)))]
        + (bridge.map(items(of:)) ?? [.paragraph(phrases.onlyByNotApplying)])
    case .missed(let short, let losses):
      [
        .paragraph(phrases.markOutOfReach(points(short))), .heading(phrases.lostForCertain),
        .items(losses.map(listed)),
      ]
    }
  }

  private func items(of bridge: WayToMark.Bridge) -> [ReportDocument.Block] {
    let needed = phrases.itemsNeeded(amount(bridge), withDependents: bridge.hasDependents)
    return [.paragraph(needed), .items(bridge.items.map(listed))]
  }

  private func listed(_ pending: PendingItem) -> ReportDocument.ListedItem {
    let reasons = pending.reasons.map { wording.word($0) }.joined(separator: "; ")
    let rows: [ReportDocument.Row] = [
      .init(wording.label(phrases.swing), wording.figure(pending.swing)),
      .init(wording.label(phrases.pending), reasons),
    ]
    switch pending.subject {
    case .indicator(let indicator):
      return .init(indicator.id, indicator.title[phrases.language], rows: rows)
    case .item(let item, let place, let venue):
      return .init(
        item.id, item.text[phrases.language], rows: [self.place(place, venue)] + rows)
    }
  }

  private func listed(_ loss: WayToMark.Loss) -> ReportDocument.ListedItem {
    let title = loss.indicator.title[phrases.language]
    return .init(
      loss.indicator.id, "\(title): \(phrases.pointsLost(wording.figure(loss.points)))")
  }

  private func place(_ place: String, _ venue: String) -> ReportDocument.Row {
    .init(wording.label(phrases.place), wording.place(place, venue, in: score.instrument))
  }
}

extension WayReport {
  private var minimums: [ReportDocument.Block] {
    let items = way.minimums.map { standing in
      ReportDocument.ListedItem(
        standing.minimum.of.joined(separator: " + "),
        "\(wording.words(standing.minimum.measure)); \(wording.interval(standing.figures)): "
          + "\(wording.word(standing.state)), \(phrases.lacks(wording.figure(standing.missing)))")
    }
    return list(items, under: wording.label(phrases.minimum))
  }

  private var knockouts: [ReportDocument.Block] {
    let items = way.knockouts.map { knockout in
      ReportDocument.ListedItem(
        knockout.item.id,
        "\(knockout.item.text[phrases.language]): \(wording.word(knockout.state))",
        rows: [place(knockout.place, knockout.venue)])
    }
    return list(items, under: wording.label(phrases.knockouts))
  }

  private var criteria: [ReportDocument.Block] {
    let items = way.criteria.map { criterion in
      ReportDocument.ListedItem(
        criterion.item.id,
        "\(criterion.item.text[phrases.language]): \(wording.word(criterion.state))")
    }
    let title = score.judgement.gate?.title?[phrases.language]
    return list(items, under: title ?? wording.label(phrases.gate))
  }

  private func list(
    _ items: [ReportDocument.ListedItem], under heading: String
  ) -> [ReportDocument.Block] {
    items.isEmpty ? [] : [.heading(heading), .items(items)]
  }
}
