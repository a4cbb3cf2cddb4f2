import Text

/// A report as values: what it says and in which order, before anyone knows how wide the paper is.
///
/// Texts stand here as they came; whoever renders a document makes them harmless.
public struct ReportDocument: Equatable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// A stretch of the page that is set in one manner.
  public enum Block: Equatable, Sendable {
    case title(String)
    case heading(String)
    case subheading(String)
    /// What a reader must see before anything else: void, damaged, not sealed.
    case alert(String)
    case paragraph(String)
    case rows([Row])
    case items([ListedItem])
    /// Short pairs, set in as many columns as fit and read downwards.
    case grid([Row])
    case table(Table)
    case signatures([Signature])
  }

  /// A value under its label; a line feed within a line of the value is shown as a mark.
  public struct Row: Equatable, Sendable {
    public var label: String
    /// At least one; a note has as many as its author wrote.
    public var lines: [String]

    public init(_ label: String, _ value: String) {
      self.init(label, lines: [value])
    }

    public init(_ label: String, lines: [String]) {
      self.label = label
      self.lines = lines
    }

    /// A text that may have several lines: a note, a flag, a reason.
    public init(_ label: String, text: String) {
      self.init(label, lines: Harmless.lines(text))
    }

    var isEmpty: Bool { lines == [""] }
  }

  /// A text that hangs beside its label, with what belongs to it underneath.
  public struct ListedItem: Equatable, Sendable {
    public var label: String
    public var text: String
    public var rows: [Row]

    public init(_ label: String, _ text: String, rows: [Row] = []) {
      self.label = label
      self.text = text
      self.rows = rows
    }
  }

  /// Room for a hand: who signs, and what is filled in below; empty values are left to the pen.
  public struct Signature: Equatable, Sendable {
    public var role: String
    public var fields: [Row]

    public init(role: String, fields: [Row]) {
      self.role = role
      self.fields = fields
    }
  }
}
