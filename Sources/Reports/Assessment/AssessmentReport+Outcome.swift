import Assessment
import Text

extension AssessmentReport {
  private var judged: Judgement { score.judgement }

  /// The verdict with what it rests on, and what may still turn it.
  var outcome: [ReportDocument.Block] {
    let counts = phrases.count(
      ofItems: score.counts.items, answered: score.counts.answered, pending: score.counts.pending)
    let marks = judged.marks.map { standing in
      let title = standing.mark.title[phrases.language]
      return "\(title) (\(wording.words(standing.mark.threshold))): \(wording.word(standing.state))"
    }
    let rows = [
      row(phrases.verdict, [wording.verdict(of: judged)] + revocation + doubts),
      row(phrases.score, total),
      marks.isEmpty ? nil : row(phrases.marks, marks),
      judged.predicate.map { row(phrases.predicate, $0.title[phrases.language]) },
      row(phrases.item, counts), row(phrases.stillOpen, open),
    ]
    let early: [ReportDocument.Block] =
      score.course.isFinalHeld
      ? [.alert(phrases.finalWaits(pending: score.course.awaited))] : []
    return [.heading(wording.label(phrases.verdict))] + early + [.rows(rows.compactMap(\.self))]
  }

  /// Why the lead took the verdict back, and when.
  private var revocation: [String] {
    guard let said = score.course.revocation else { return [] }
    return [wording.day(said.day)] + Harmless.lines(said.value.text ?? "").filter { !$0.isEmpty }
  }

  /// The city does not learn whose log it is.
  private var doubts: [String] {
    score.course.doubtful.map { wording.words($0, isNamed: !isForCity) }
  }

  private var total: [String] {
    let total = phrases.total(
      wording.figure(score.total.running), lowest: wording.figure(score.total.lowest),
      highest: wording.figure(score.total.highest))
    let unmet = score.ifNotApplicableUnmet.map {
      phrases.ifNotApplicableUnmet(wording.figure($0))
    }
    return [total] + [unmet].compactMap(\.self)
  }

  private var open: [String] {
    let marks = judged.marks.filter { $0.state == .open }.map {
      "\($0.mark.title[phrases.language]): \(phrases.undecided)"
    }
    let gate = judged.gate.flatMap { gate in
      gate.state == .open ? phrases.openGate(name(of: gate)) : nil
    }
    let knockouts = judged.knockouts.count { $0.state == .open }
    let pending = score.agenda.pending.count
    let all =
      marks
      + [
        gate, knockouts > 0 ? phrases.openKnockouts(knockouts) : nil,
        pending > 0 ? phrases.openItems(pending) : nil,
      ].compactMap(\.self)
    return all.isEmpty ? [phrases.nothingOpen] : all
  }

  private func name(of gate: Gate) -> String {
    gate.title?[phrases.language] ?? wording.label(phrases.gate)
  }

  /// Marks, gate and knock-outs; silence about knock-outs could mislead.
  var judgement: [ReportDocument.Block] {
    let none = part(wording.label(phrases.knockouts), [])
    return figures.judgement(of: isForCity ? score.withoutAnswers : score)
      + (judged.knockouts.isEmpty ? none : [])
  }

  /// What the lead said of the assessment as a whole, and until when the city corrects.
  var course: [ReportDocument.Block] {
    let steps = score.course.steps.enumerated().map { number, said in
      let term = said.isRevocation ? phrases.reason : phrases.note
      let text = said.value.text.map { [row(term, text: $0)] } ?? []
      let by =
        isForCity
        ? [] : [row(phrases.by, wording.name(said.by)), wording.entry(said.source)]
      return ReportDocument.ListedItem(
        String(number + 1), "\(wording.day(said.day)): \(wording.word(ofStep: said.value.state))",
        rows: text + by)
    }
    let state = row(phrases.state, wording.word(score.course.state))
    let deadline = score.course.deadline.map { row(phrases.deadline, wording.day($0)) }
    return [.heading(phrases.course), .rows([state] + [deadline].compactMap(\.self))]
      + (steps.isEmpty ? [] : [.items(steps)])
  }
}

extension Score {
  /// The gate by its states alone, without what was answered and shown.
  fileprivate var withoutAnswers: Score {
    var score = self
    score.judgement.gate = judgement.gate.map { gate in
      Gate(title: gate.title, criteria: gate.criteria.map(\.withoutAnswers))
    }
    return score
  }
}

extension Criterion {
  fileprivate var withoutAnswers: Criterion {
    Criterion(item: item, state: state, reasons: reasons)
  }
}
