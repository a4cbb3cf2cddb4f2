public import Assessment
public import Text

/// An instrument in figures, so that its author sees what it lacks.
public struct InstrumentSummary {
  let blueprint: Blueprint
  let wording: Wording

  var phrases: any Phrases { wording.phrases }
  var language: Language { phrases.language }

  public static func document(of blueprint: Blueprint, phrases: any Phrases) -> ReportDocument {
    let summary = InstrumentSummary(blueprint: blueprint, wording: Wording(phrases))
    return ReportDocument(summary.blocks)
  }

  private var blocks: [ReportDocument.Block] {
    let parts: [[ReportDocument.Block]] = [
      [.title(phrases.summaryTitle), .rows(blueprint.heading(wording))], blueprint.gaps(phrases),
      [.heading(phrases.listsHeading), .table(lists)],
      [.heading(phrases.kindsHeading), .table(kinds), letters],
      [.heading(phrases.stagesHeading), .table(stages), coverage], unfed, unused, untranslated,
    ]
    return Array(parts.joined())
  }

  private func census(of list: Checklist) -> ItemCensus {
    ItemCensus(of: blueprint.items(of: list.id))
  }

  private var lists: Table {
    let headings = [
      phrases.items, phrases.scored, phrases.recordedShort, phrases.criterionColumn,
      phrases.critical,
      phrases.knockoutShort,
    ]
    let columns =
      [Table.Column(wording.label(phrases.listColumn)), .init(wording.label(phrases.stage))]
      + headings.map { .init(wording.label($0), .trailing) }
    let rows = blueprint.checklists.map { list in
      [list.id, wording.heading(of: list.stage)] + counts(census(of: list))
    }
    let all = [wording.label(phrases.total), ""] + counts(ItemCensus(of: blueprint.items))
    return Table(columns: columns, groups: [rows, [all]])
  }

  private func counts(_ census: ItemCensus) -> [String] {
    [
      census.items, census.scored, census.recorded, census.criteria, census.critical,
      census.knockouts,
    ].map(wording.tally)
  }

  /// The letters of each list, and how its items are answered.
  private var kinds: Table {
    let letters = Confidence.allCases.map { Table.Column($0.rawValue, .trailing) }
    let columns =
      [Table.Column(wording.label(phrases.listColumn))] + letters
      + [.init("?", .trailing), .init(wording.label(phrases.answerKind))]
    let rows = blueprint.checklists.map { [$0.id] + kinds(census(of: $0)) }
    let all = [wording.label(phrases.total)] + kinds(ItemCensus(of: blueprint.items))
    return Table(columns: columns, groups: [rows, [all]])
  }

  private func kinds(_ census: ItemCensus) -> [String] {
    let letters = Confidence.allCases.map { wording.tally(census.letters[$0] ?? 0) }
    let forms = AnswerKind.Form.allCases.compactMap { form in
      census.forms[form].map { "\(wording.word(form)) \($0)" }
    }
    return letters + [wording.tally(census.unlettered), forms.joined(separator: ", ")]
  }

  private var letters: ReportDocument.Block {
    let meanings = Confidence.allCases.map {
      ReportDocument.Row($0.rawValue, wording.word($0))
    }
    return .rows(meanings + [.init("?", phrases.withoutLetter)])
  }
}

extension Wording {
  /// A count in a table, where nothing is a dash that the eye finds.
  func tally(_ count: Int) -> String {
    count == 0 ? "-" : String(count)
  }

  /// A stage in a word that leaves room for its neighbours.
  func heading(of stage: Stage) -> String {
    switch stage {
    case .field: phrases.fieldColumn
    case .document: phrases.documentColumn
    case .presentation: phrases.presentationColumn
    case .discussion: phrases.discussionColumn
    }
  }
}
