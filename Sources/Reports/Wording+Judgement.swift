public import Assessment
import Text

extension Wording {
  /// `BELUM LAIK`, as the programme says it.
  public func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .open: phrases.openVerdict
    case .worthy: phrases.worthy
    case .notWorthy: phrases.notWorthy
    case .stopped: phrases.stopped
    case .revoked: phrases.revoked
    }
  }

  public func word(_ state: AssessmentState) -> String {
    switch state {
    case .provisional: phrases.provisional
    case .announced: phrases.announced
    case .final: phrases.final
    }
  }

  public func word(_ reach: Reach) -> String {
    switch reach {
    case .reached: phrases.reached
    case .missed: phrases.missed
    case .open: phrases.undecided
    }
  }

  public func word(_ state: Gate.State) -> String {
    switch state {
    case .met: phrases.fulfilled
    case .unmet: phrases.notFulfilled
    case .open: phrases.undecided
    }
  }

  public func word(_ state: Criterion.State) -> String {
    switch state {
    case .met: phrases.fulfilled
    case .unmet: phrases.notFulfilled
    case .open: phrases.undecided
    case .noData: phrases.noData
    case .notApplicable: phrases.notApplicable
    }
  }

  public func word(_ state: Knockout.State) -> String {
    switch state {
    case .held: phrases.held
    case .open: phrases.undecided
    case .struck: phrases.struck
    }
  }

  /// The verdict with how far the assessment is, and the predicate of a worthy one: `LAIK, ISTIMEWA (final)`.
  public func verdict(of judgement: Judgement) -> String {
    let predicate =
      judgement.verdict == .worthy
      ? judgement.predicate.map { ", \($0.title[phrases.language])" } : nil
    return "\(word(judgement.verdict))\(predicate ?? "") (\(word(judgement.state)))"
  }

  /// That a lead's log says something of the whole where it cannot be trusted; by name, else by visit.
  public func words(_ doubtful: Course.DoubtfulSteps, isNamed: Bool = true) -> String {
    let states = doubtful.states.map { word(ofStep: $0) }.joined(separator: ", ")
    return phrases.doubtfulSteps(
      states, of: isNamed ? name(doubtful.by) : String(doubtful.visit.prefix(8)))
  }

  /// The state that a step of the lead leads to; one that is not known stands as it was written.
  public func word(ofStep state: String) -> String {
    if state == Verdict.revoked.rawValue { return word(Verdict.revoked) }
    return AssessmentState(rawValue: state).map { word($0) } ?? phrases.unknownStep(state)
  }

  /// `paling sedikit 90`.
  func words(_ threshold: Threshold) -> String {
    switch threshold {
    case .atLeast(let limit): phrases.atLeast(phrases.decimal(limit.text))
    case .above(let limit): phrases.moreThan(phrases.decimal(limit.text))
    }
  }

  /// `paling sedikit 60 %`, or without a sign for points.
  func words(_ measure: Minimum.Measure) -> String {
    switch measure {
    case .percent(let limit): phrases.atLeast("\(phrases.decimal(limit.text)) %")
    case .points(let limit): phrases.atLeast(phrases.decimal(limit.text))
    }
  }

  /// `61,00 [55,00; 70,00]`.
  func interval(_ figures: Figures) -> String {
    "\(figure(figures.running)) [\(figure(figures.lowest)); \(figure(figures.highest))]"
  }
}
