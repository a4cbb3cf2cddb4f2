/// A line and a column of a file, as every message about a file names them.
public struct SourcePlace: Hashable, Comparable, Sendable {
  /// As it was given on the command line.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A place within the file that is being read.
struct Spot: Hashable, Sendable {
  let line: Int
  let column: Int

  static let start = Spot(line: 1, column: 1)
}

/// A value, and where it was written.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let spot: Spot
}
