/// Columns under headings; each group of rows is set apart from the next.
public struct Table: Equatable, Sendable {
  public var columns: [Column]
  /// Rows of cells, one for each column; a missing cell is empty.
  public var groups: [[[String]]]

  public enum Alignment: Equatable, Sendable {
    case leading
    case trailing
  }

  public struct Column: Equatable, Sendable {
    public var heading: String
    public var alignment: Alignment

    public init(_ heading: String, _ alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  public init(columns: [Column], groups: [[[String]]]) {
    self.columns = columns
    self.groups = groups
  }
}
