/// The program in English.
public struct English: Phrases {
  public let language = Language.english

  public init() {}
}
