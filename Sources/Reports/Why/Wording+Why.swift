public import Assessment
import Text

extension Wording {
  /// Which assessment a page speaks of, with whose weights.
  func assessment(_ score: Score) -> [ReportDocument.Row] {
    let instrument = score.instrument
    return [
      (phrases.region, score.region), (phrases.period, score.period),
      (phrases.instrument, name(of: instrument)), (phrases.weights, weights(of: instrument)),
    ].map { .init(label($0.0), $0.1) }
  }

  /// Why, against whom, by whom and where the lead decided.
  func rows(of decision: Said<Decision>) -> [ReportDocument.Row] {
    let dissent = decision.value.dissent.joined(separator: "; ")
    return [.init(label(phrases.reason), text: decision.value.reason)]
      + (dissent.isEmpty ? [] : [.init(label(phrases.dissent), dissent)])
      + [.init(label(phrases.by), name(decision.by)), entry(decision.source)]
  }

  /// `Siti Rahmah (BPKP)`.
  public func name(_ rater: Rater) -> String {
    "\(rater.assessor.written) (\(rater.institution.written))"
  }

  /// The visit, the number of the entry, and when it was made.
  func entry(_ source: Source) -> ReportDocument.Row {
    .init(
      label(phrases.entry), lines: ["\(source.visit), n = \(source.n)", moment(source.at)])
  }

  /// An entry in short, before what it says: `0f1e2d3c n = 8, 6 November 2025, 09.41`.
  public func brief(_ source: Source) -> String {
    let time = "\(day(source.at.localDate)), \(phrases.clock(source.at.clock))"
    return "\(source.visit.prefix(8)) n = \(source.n), \(time)"
  }

  /// What is wrong with a log.
  public func words(of doubt: Doubt) -> String {
    switch doubt.fault {
    case .fork(let count): phrases.forkedLog(doubt.visit, of: name(doubt.by), after: count)
    case .damage(let line): phrases.damagedLog(doubt.visit, of: name(doubt.by), line: line)
    case nil: phrases.soundLog(doubt.visit, of: name(doubt.by))
    }
  }

  /// The points of a lead's decision on an indicator.
  public func answer(_ decided: Answer) -> String {
    guard case .points(let points) = decided else { return "" }
    return phrases.decimal(points.text)
  }
}
