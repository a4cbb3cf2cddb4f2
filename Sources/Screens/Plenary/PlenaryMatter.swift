internal import Assessment
internal import Display
internal import Reports
internal import Text

/// One thing to settle in few words: what it is, why it waits, and what each institution says.
struct PlenaryMatter {
  private let row: ReviewRow
  private let score: Score
  private let wording: Wording
  private let width: Int
  private let gap: Int

  /// No more of a line than this is for the name of an institution.
  private static let nameWidth = 20

  init(_ row: ReviewRow, _ score: Score, _ wording: Wording, width: Int, gap: Int) {
    self.row = row
    self.score = score
    self.wording = wording
    self.width = width
    self.gap = gap
  }

  private var phrases: any Phrases { wording.phrases }

  var lines: [StyledLine] {
    switch row.matter {
    case .item(let found):
      head(name(of: found)) + title(found.item.text) + blank + waiting + decision + blank
        + choices(row.sayings.enumerated().map { words($1, at: $0, found) })
    case .indicator(let indicator, _):
      head("\(phrases.indicator) \(indicator.id)") + title(indicator.title) + blank + waiting
        + wrapped(phrases.unseenExplained, .muted)
    case .log(let log): head(String(log.head.visit.prefix(8))) + lines(of: log)
    }
  }

  private var blank: [StyledLine] {
    Array(repeating: StyledLine(""), count: gap)
  }

  private func wrapped(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    StyledLine.wrapped(text, width: width, style: style)
  }

  private func head(_ text: String) -> [StyledLine] {
    wrapped(text, .muted) + blank
  }

  private func title(_ text: Bilingual) -> [StyledLine] {
    wrapped(text[phrases.language], .heading)
  }

  private func name(of found: PlaceFinding) -> String {
    let place =
      found.venue.isEmpty ? wording.place(found.place, "", in: score.instrument) : found.venue
    return ([found.item.id] + wording.marks(of: found.item) + [place]).joined(separator: " · ")
  }

  /// Why it waits, and how much of the total hangs on it.
  private var waiting: [StyledLine] {
    let reasons = row.reasons.map { wording.word($0) }.joined(separator: ", ")
    let swing = row.swing.map { " · \(phrases.swing) \(wording.figure($0))" } ?? ""
    return wrapped("\(wording.label(phrases.pending)): \(reasons)\(swing)", .warning)
  }

  private var decision: [StyledLine] {
    guard let said = row.decision, let item = row.finding?.item else { return [] }
    let words = wording.answer(said.value.value, to: item, in: score.instrument)
    return wrapped("\(wording.label(phrases.decision)): \(words)", .success)
  }

  /// The institution, never the assessor, with its answer in words.
  private func words(
    _ saying: Saying, at index: Int, _ found: PlaceFinding
  ) -> (name: String, words: String) {
    let finding = found.finding
    let given = saying.given.map { Standing.given($0.answer, $0.outcome) }
    let isListed = !finding.isDecided && finding.standings.indices.contains(index)
    let standing = isListed ? finding.standings[index] : given ?? .open
    let isAsked = !saying.visits.isEmpty || standing != .open
    let words = wording.words(standing, of: found.item, in: score.instrument)
    return (saying.rater.institution.written, isAsked ? words : phrases.notAsked)
  }

  /// A digit, a name and words in three columns, an empty line between two of them.
  private func choices(
    _ all: [(name: String, words: String)], from first: Int = 1
  ) -> [StyledLine] {
    if all.isEmpty { return wrapped(phrases.noVisitCounts, .muted) }
    let widest = all.map { Columns.width(of: Harmless.line($0.name)) }.max() ?? 0
    let column = min(Self.nameWidth, widest)
    let blocks = all.enumerated().map { index, one in
      let digit = index + first < 10 ? "\(index + first)" : "–"
      let names = StyledLine.wrapped(one.name, width: column).map(\.text)
      let words = StyledLine.wrapped(one.words, width: width - column - 6).map(\.text)
      return (0..<max(names.count, words.count)).map { row in
        let name = names.indices.contains(row) ? names[row] : ""
        let mark = row == 0 ? digit : " "
        let left = "\(mark)  \(Wrapping.padded(name, to: column))"
        return StyledLine(words.indices.contains(row) ? "\(left)   \(words[row])" : left)
      }
    }
    return Array(blocks.joined(separator: blank))
  }
}

extension PlenaryMatter {
  /// A log that cannot be trusted, by the institution that keeps it, and where it can be ended.
  private func lines(of log: DistrustedVisit) -> [StyledLine] {
    let visit = String(log.head.visit.prefix(8))
    let institution = log.head.institution
    let fault =
      switch log.fault {
      case .fork(let count): phrases.forkedLog(visit, of: institution, after: count)
      case .damage(let line): phrases.damagedLog(visit, of: institution, line: line)
      }
    let endings = log.endings.map { ending in
      (name: "n = \(ending.n)", words: wording.moment(ending.at))
    }
    return wrapped(fault, .heading) + blank + wrapped(phrases.untilAccepted, .warning) + blank
      + choices([(name: "—", words: phrases.acceptedNone)] + endings, from: 0)
  }
}
