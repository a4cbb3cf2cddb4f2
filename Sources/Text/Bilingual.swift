/// A text in both languages, as checklists and instruments carry it.
public struct Bilingual: Equatable, Hashable, Sendable {
  public var id: String
  public var en: String

  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}
