import Assessment
import Text

extension AssessmentReport {
  /// The list of disagreements names raters, and pairs of institutions stand for them: the team's alone.
  var agreement: [ReportDocument.Block] {
    guard isForCity else { return figures.agreement(of: score) }
    var agreement = score.agreement
    agreement.pairs = []
    return agreement.isEmpty ? [] : figures.measures(of: agreement)
  }

  /// How many raters saw the items, in all and by checklist.
  var coverage: [ReportDocument.Block] {
    let headings = [phrases.seenBy(raters: 0), phrases.seenBy(raters: 1), phrases.seenByMore]
    let lists = score.coverage.checklists.map { one in
      line("\(one.checklist.id) \(one.checklist.title[phrases.language])", one.counts)
    }
    let total = line(wording.label(phrases.total), score.coverage.overall)
    let table = Table(
      columns: [.init("")] + headings.map { .init($0, .trailing) },
      groups: [[total], lists].filter { !$0.isEmpty })
    return [
      .heading(phrases.raterCoverage), .paragraph(phrases.raterCoverageExplained), .table(table),
    ]
  }

  private func line(_ name: String, _ counts: SeenCounts) -> [String] {
    [name] + [counts.none, counts.once, counts.more].map(String.init)
  }

  /// Logs that cannot be trusted in part, or could not until the lead's word.
  var integrity: [ReportDocument.Block] {
    let flawed = score.inputs.filter { $0.fault != nil || $0.acceptance != nil }
    let plan: [ReportDocument.Block] =
      score.isPlanFaulty ? [.alert(phrases.planNotCounted)] : []
    guard !flawed.isEmpty else {
      return [.heading(phrases.integrity)] + plan + [.paragraph(phrases.allSound)]
    }
    let items = flawed.enumerated().map { number, input in
      ReportDocument.ListedItem(
        String(number + 1), input.head.visit, rows: trust(in: input) + touched(by: input))
    }
    return [.heading(phrases.integrity)] + plan + [.items(items)]
  }

  private func trust(in input: VisitInput) -> [ReportDocument.Row] {
    let fault =
      switch input.fault {
      case .fork(let count): [row(phrases.logTrust, phrases.forked(after: count))]
      case .damage(let line): [row(phrases.logTrust, phrases.damaged(at: line))]
      case nil: input.isCut ? [row(phrases.logTrust, phrases.cutByTheLead)] : []
      }
    guard let acceptance = input.acceptance else {
      return fault + [row(phrases.decision, phrases.untilAccepted)]
    }
    let n = acceptance.value.n
    let word = n < 0 ? phrases.acceptedNone : phrases.accepted(through: n)
    return fault + [
      row(phrases.decision, word), row(phrases.reason, text: acceptance.value.reason),
    ]
  }

  private func touched(by input: VisitInput) -> [ReportDocument.Row] {
    let distrusted = score.agenda.integrity.first { $0.head.visit == input.head.visit }
    let states = distrusted?.states.map { wording.word(ofStep: $0) } ?? []
    let touched = [
      (phrases.item, distrusted?.items ?? (input.isCut ? input.leftOut : [])),
      (phrases.indicator, distrusted?.indicators ?? []), (phrases.course, states),
    ]
    return touched.filter { !$0.1.isEmpty }.map { row($0.0, $0.1.joined(separator: ", ")) }
  }

  /// Each visit with the last hash of its log; void ones are named as such.
  var inputs: [ReportDocument.Block] {
    let items = score.inputs.enumerated().map { number, input in
      ReportDocument.ListedItem(String(number + 1), input.head.visit, rows: rows(of: input))
    }
    guard !items.isEmpty else { return part(phrases.inputs, []) }
    return [.heading(phrases.inputs), .paragraph(phrases.inputsExplained), .items(items)]
  }

  private func rows(of input: VisitInput) -> [ReportDocument.Row] {
    let head = input.head
    let place = head.place.isEmpty ? [] : [place(head.place, head.venue)]
    let who =
      isForCity ? [] : [row(phrases.by, "\(head.assessor) (\(head.institution))")]
    let reason = input.voidReason.map { [row(phrases.void, text: $0)] } ?? []
    return [row(phrases.role, wording.word(head.role))] + place + who + reason
      + input.ends.map(end)
  }

  private func end(_ end: ChainEnd) -> ReportDocument.Row {
    let state = [
      "\(phrases.entries(end.entries)) (n = \(end.entries - 1))",
      end.isSealed ? phrases.sealed : phrases.notSealed,
      end.damagedLine.map(phrases.damaged),
    ].compactMap(\.self).joined(separator: ", ")
    let groups = end.hash.groups
    return row(
      phrases.lastHash,
      [
        groups.prefix(4).joined(separator: " "), groups.dropFirst(4).joined(separator: " "), state,
      ])
  }

  /// One for each institution that assessed, the lead's first; who signs is left to the pen.
  var signatures: [ReportDocument.Block] {
    let heads = score.inputs.filter { $0.voidReason == nil && $0.head.role != .own }.map(\.head)
    let leads = heads.filter { $0.role == .lead }
    let leading = Set(leads.map { Name($0.institution) })
    let all = (leads + heads).map { Name($0.institution) }.uniqued().sorted()
    let names = all.filter(leading.contains) + all.filter { !leading.contains($0) }
    let fields = [phrases.name, phrases.position, phrases.date].map { row($0, "") }
    return [
      .heading(phrases.signatures),
      .signatures(
        names.map { name in
          let role = leading.contains(name) ? phrases.lead : phrases.institution
          return .init(role: "\(wording.label(role)): \(name.written)", fields: fields)
        }),
    ]
  }
}
