import Assessment
import Reports
import Text

/// What a report is made of: the visit of one log, or the assessments of all that paths lead to.
enum ReportSource {
  case visit(String)
  case assessments([Score])

  /// One log of an assessor or the city is a visit; what is not counted is said.
  init(_ paths: [String], _ workplace: Workplace) throws(CommandFailure) {
    if paths.count == 1, PathKind(of: paths[0]) != .folder {
      let visit = try VisitFile(paths[0], workplace)
      if visit.worksheet.visit.head.role != .lead {
        self = .visit(paths[0])
        return
      }
    }
    let archive = try Archive.named(paths, phrases: workplace.phrases)
    let (scores, warnings) = archive.scores(workplace)
    for warning in warnings { Console.warn(warning) }
    self = .assessments(scores)
  }
}

/// Which assessments of those that are there; nil is all.
struct Selection: Equatable {
  var region: String?
  var period: String?

  func matches(_ score: Score) -> Bool {
    (region.map { Name($0) == Name(score.region) } ?? true)
      && (period.map { Name($0) == Name(score.period) } ?? true)
  }

  /// The options that ask for it.
  var options: [String] {
    [region.map { "--region '\($0)'" }, period.map { "--period '\($0)'" }].compactMap(\.self)
  }

  /// All that tell some of the scores from the others, the one of all first.
  static func all(of scores: [Score]) -> [Selection] {
    let both = scores.map { Selection(region: $0.region, period: $0.period) }
    let regions = both.map { Selection(region: $0.region) }
    let periods = both.map { Selection(period: $0.period) }
    return ([Selection()] + regions + periods + both).uniqued { selection in
      scores.map(selection.matches)
    }
  }
}
