import Screens
import Storage
import Text

/// Why an action could not be done.
enum DeskFault: Error {
  case log(LogFault)
  case folder(FolderFault)
  case evidence(EvidenceFault)
  case opener(OpenerFault)
  case copy(SecondCopyFault)
  case noChecklists
  /// With what was looked for, a line each.
  case noDefinitions([String])
  /// With what is wrong with assessment.yaml, a line each.
  case plan([String])
  case notOpen
  case nothingToReview
  /// Logs came in or went on since the review was opened; the figures were read anew.
  case folderChanged

  static func folder<Result>(
    _ body: () throws(FolderFault) -> Result
  ) throws(DeskFault) -> Result {
    do {
      return try body()
    } catch {
      throw .folder(error)
    }
  }

  /// Whether it is sure that nothing was put into the log.
  var leavesNoEntry: Bool {
    guard case .log(let fault) = self else { return true }
    if case .syncFailed = fault.problem { return false }
    return true
  }

  func problem(_ phrases: any Phrases) -> Problem {
    Problem(place: "", fault: message(phrases), remedy: "")
  }

  /// Fault and remedy without the place, as far as they are a folder's.
  func cause(_ phrases: any Phrases) -> String {
    if case .folder(let fault) = self { fault.problem.cause(phrases) } else { message(phrases) }
  }

  /// Place, fault and remedy in a line.
  func message(_ phrases: any Phrases) -> String {
    switch self {
    case .log(let fault): fault.message(phrases)
    case .folder(let fault): fault.message(phrases)
    case .evidence(let fault): fault.message(phrases)
    case .opener(let fault): fault.message(phrases)
    case .copy(let fault): fault.message(phrases)
    case .noChecklists: phrases.noChecklists
    case .noDefinitions(let lines), .plan(let lines): lines.joined(separator: " ")
    case .notOpen: phrases.noVisitOpen
    case .nothingToReview: phrases.nothingToReview
    case .folderChanged: phrases.folderChanged
    }
  }
}

extension OpenerFault {
  func message(_ phrases: any Phrases) -> String {
    switch self {
    case .catalogue(let fault): fault.lines(in: phrases).joined(separator: " ")
    case .noSuchPlace(let id, let known): phrases.noSuchPlace(id, known: known)
    case .folder(let fault): fault.message(phrases)
    case .log(let fault): fault.message(phrases)
    case .carriedOn: phrases.alreadyCarriedOn
    }
  }
}
