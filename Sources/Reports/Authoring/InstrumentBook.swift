public import Assessment
public import Text

/// The whole instrument as text, to be read and printed.
public struct InstrumentBook {
  let blueprint: Blueprint
  let wording: Wording

  var instrument: Instrument { blueprint.instrument }
  var phrases: any Phrases { wording.phrases }
  var language: Language { phrases.language }

  /// What the table of contents lists.
  struct Chapter {
    let title: String
    let blocks: [ReportDocument.Block]
    /// How many items it has; nil for what has none by its nature.
    var items: Int?
  }

  public static func document(of blueprint: Blueprint, phrases: any Phrases) -> ReportDocument {
    ReportDocument(InstrumentBook(blueprint: blueprint, wording: Wording(phrases)).blocks)
  }

  private var blocks: [ReportDocument.Block] {
    let chapters = opening + blueprint.checklists.map(chapter) + ending
    let head: [ReportDocument.Block] =
      [.title("\(phrases.bookTitle): \(instrument.title[language])"), .rows(heading)]
      + blueprint.gaps(phrases)
    let contents: [ReportDocument.Block] = [
      .heading(phrases.contents), .table(contents(of: chapters)),
    ]
    let body = chapters.enumerated().flatMap { number, chapter in
      [.heading("\(number + 1). \(chapter.title)")] + chapter.blocks
    }
    return head + contents + body
  }

  private var heading: [ReportDocument.Row] {
    let deadline = instrument.deadlineDays.map {
      ReportDocument.Row(wording.label(phrases.deadlineLabel), phrases.deadline($0))
    }
    let count = String(blueprint.items.count)
    return blueprint.heading(wording) + [.init(wording.label(phrases.items), count)]
      + [deadline].compactMap(\.self)
  }

  private func contents(of chapters: [Chapter]) -> Table {
    let columns: [Table.Column] = [
      .init("", .trailing), .init(wording.label(phrases.chapter)),
      .init(wording.label(phrases.items), .trailing),
    ]
    let rows = chapters.enumerated().map { number, chapter in
      ["\(number + 1)", chapter.title, chapter.items.map(String.init) ?? ""]
    }
    return Table(columns: columns, groups: [rows])
  }
}
