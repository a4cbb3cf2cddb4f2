internal import Assessment
internal import Reports
internal import Text

/// Verdict, mark, gate and knock-outs of an assessment, each in a line where the instrument has it.
struct JudgedLines {
  private let score: Score
  private let wording: Wording

  init(_ score: Score, _ wording: Wording) {
    self.score = score
    self.wording = wording
  }

  private var phrases: any Phrases { wording.phrases }

  /// A label with what is said of it.
  typealias Labelled = (label: String, words: String)

  var all: [Labelled] {
    guard !score.judgement.isEmpty else { return [] }
    return [(phrases.verdict, wording.verdict(of: score.judgement))] + behind
  }

  /// What the verdict rests on.
  var behind: [Labelled] {
    let lines: [(String, String?)] = [
      (phrases.threshold, WayReport(score, phrases: phrases)?.summary),
      (phrases.gate, score.judgement.gate.map(words)),
      (phrases.knockouts, words(score.judgement.knockouts)),
    ]
    return lines.compactMap { label, words in words.map { (label, $0) } }
  }

  /// `tidak terpenuhi (3 dari 5 terpenuhi): cal-02`.
  private func words(_ gate: Gate) -> String {
    if gate.state == .met { return wording.word(gate.state) }
    let unmet = gate.criteria.filter { $0.state == .unmet }.map(\.item.id)
    let met = gate.criteria.count { $0.state == .met || $0.state == .notApplicable }
    let count = phrases.criteriaMet(met, of: gate.criteria.count)
    return "\(wording.word(gate.state)) (\(count))" + list(unmet)
  }

  /// `1 GUGUR, 3 terbuka, 4 aman: ko-01`; nil without any.
  private func words(_ knockouts: [Knockout]) -> String? {
    guard !knockouts.isEmpty else { return nil }
    let counts = [Knockout.State.struck, .open, .held].compactMap { state in
      let count = knockouts.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(wording.word(state))"
    }
    return counts.joined(separator: ", ")
      + list(knockouts.filter { $0.state == .struck }.map(\.item.id).uniqued())
  }

  private func list(_ ids: [String]) -> String {
    ids.isEmpty ? "" : ": \(ids.joined(separator: ", "))"
  }
}
