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
