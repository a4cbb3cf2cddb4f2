public import Text

/// A list of items that is worked through at a place, in one file of its own.
public struct Checklist: Equatable, Sendable {
  public var id: String
  public var revision: String
  public var title: Bilingual
  public var stage: Stage
  public var note: Bilingual?
  public var sections: [Section]

  public init(
    id: String, revision: String, title: Bilingual, stage: Stage, note: Bilingual? = nil,
    sections: [Section]
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.stage = stage
    self.note = note
    self.sections = sections
  }

  /// All items, in the order in which they are asked.
  public var items: [Item] {
    sections.flatMap(\.items)
  }
}

/// A stretch of a checklist under one title.
public struct Section: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var items: [Item]

  public init(id: String, title: Bilingual, items: [Item]) {
    self.id = id
    self.title = title
    self.items = items
  }
}

/// When in the process a checklist is used.
public enum Stage: String, CaseIterable, Equatable, Sendable {
  case field
  case document
  case presentation
  case discussion
}
