internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What is wrong with a log, what hangs on it, and which of its endings can be accepted.
struct LogDetail {
  private let log: DistrustedVisit
  private let model: Model
  private let width: Int

  init(_ log: DistrustedVisit, _ model: Model, width: Int) {
    self.log = log
    self.model = model
    self.width = width
  }

  private var phrases: any Phrases { model.phrases }

  var lines: [StyledLine] {
    let all = log.items + log.indicators + log.states.map { model.wording.word(ofStep: $0) }
    let items = all.isEmpty ? "—" : all.joined(separator: ", ")
    return StyledLine.wrapped(fault, width: width, style: .heading)
      + StyledLine.wrapped(phrases.untilAccepted, width: width, style: .warning)
      + StyledLine.wrapped(phrases.touchedItems(items), width: width, indent: 2)
      + [StyledLine("")] + endings
      + StyledLine.wrapped("0  \(phrases.acceptedNone)", width: width, indent: 3)
  }

  private var fault: String {
    let head = log.head
    let name = "\(head.assessor) (\(head.institution))"
    switch log.fault {
    case .fork(let count): return phrases.forkedLog(head.visit, of: name, after: count)
    case .damage(let line): return phrases.damagedLog(head.visit, of: name, line: line)
    }
  }

  private var endings: [StyledLine] {
    log.endings.enumerated().flatMap { index, ending in
      let text = phrases.ending(
        ending.n, at: model.wording.moment(ending.at), hash: ending.hash.short)
      return StyledLine.wrapped("\(index + 1)  \(text)", width: width, indent: 3)
    }
  }
}
