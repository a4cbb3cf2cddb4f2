/// The program in Indonesian, the language of those who assess.
public struct Indonesian: Phrases {
  public let language = Language.indonesian

  public init() {}
}
