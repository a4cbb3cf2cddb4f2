public import Text

/// A kind of place (lokus): the service mall, the inspectorate ...
public struct Place: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  /// Ids of the checklists that are worked through there, in order.
  public var checklists: [String]
  /// Whether a city has several of them, so that their venues are told apart.
  public var several: Bool

  public init(id: String, title: Bilingual, checklists: [String], several: Bool = false) {
    self.id = id
    self.title = title
    self.checklists = checklists
    self.several = several
  }
}

/// Why an item may be not applicable.
public struct Reason: Equatable, Sendable {
  public var id: String
  public var text: Bilingual

  public init(id: String, text: Bilingual) {
    self.id = id
    self.text = text
  }
}
