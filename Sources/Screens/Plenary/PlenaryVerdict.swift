internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What the plenary came to once nothing is pending: the verdict, spaced out, and what it rests on.
struct PlenaryVerdict {
  private let score: Score
  private let wording: Wording
  private let width: Int

  init(_ score: Score, _ wording: Wording, width: Int) {
    self.score = score
    self.wording = wording
    self.width = width
  }

  private var phrases: any Phrases { wording.phrases }

  var lines: [StyledLine] {
    let judgement = score.judgement
    let blank = StyledLine("")
    let verdict = judgement.isEmpty ? [] : [centred(spaced(wording.word(judgement.verdict)), style)]
    let predicate =
      judgement.verdict == .worthy
      ? judgement.predicate.map { [blank, centred($0.title[phrases.language], style)] } ?? [] : []
    let figure = phrases.outOf(wording.figure(score.total.running), "100")
    let state = "\(figure) · \(wording.word(judgement.state))"
    let behind = JudgedLines(score, wording).behind.flatMap { one in
      StyledLine.wrapped(
        Harmless.line("\(wording.label(one.label))  \(one.words)"), width: width, indent: 2)
    }
    return [centred(phrases.nothingLeft, .muted), blank, blank] + verdict + predicate
      + [blank, centred(state, .plain), blank, blank] + behind
  }

  private var style: Style {
    switch score.judgement.verdict {
    case .worthy: .success
    case .open: .heading
    case .notWorthy, .stopped, .revoked: .alert
    }
  }

  /// `L A I K`: legible from afar, and still letters.
  private func spaced(_ word: String) -> String {
    word.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
      .joined(separator: "   ")
  }

  private func centred(_ text: String, _ style: Style) -> StyledLine {
    let line = Wrapping.cut(Harmless.line(text), width: width)
    let margin = (width - Columns.width(of: line)) / 2
    return StyledLine(String(repeating: " ", count: max(0, margin)) + line, style)
  }
}
