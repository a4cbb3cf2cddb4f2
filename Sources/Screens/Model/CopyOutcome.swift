/// What became of a second copy of the open visit.
public struct CopyOutcome: Equatable, Sendable {
  /// As it was typed.
  public var folder: String
  /// Whether the medium can be taken away.
  public var isWhole: Bool
  public var lines: [String]

  public init(folder: String, isWhole: Bool, lines: [String]) {
    self.folder = folder
    self.isWhole = isWhole
    self.lines = lines
  }
}
