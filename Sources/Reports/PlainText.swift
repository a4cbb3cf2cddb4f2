import Text

/// Sets a document as plain text for paper or a terminal.
///
/// The one place where its texts pass `Harmless`. Nothing is cut: what is too wide is broken, under
/// its own beginning. The same document and width give the same bytes.
public struct PlainText: Sendable {
  private let document: ReportDocument

  /// What a narrower page is widened to, so that label and value both keep room.
  public static let leastWidth = 40

  public init(_ document: ReportDocument) {
    self.document = document
  }

  /// The whole text with a line feed after every line.
  public func text(width: Int = 80) -> String {
    lines(width: width).map { $0 + "\n" }.joined()
  }

  /// Lines of at most `width` columns (but see `leastWidth`), without blanks at their ends.
  public func lines(width: Int = 80) -> [String] {
    let page = PlainPage(of: document, width: max(Self.leastWidth, width))
    var result: [String] = []
    var isUnderHeading = true
    for block in document.blocks {
      let lines = page.lines(of: block)
      if !isUnderHeading { result.append("") }
      result += lines.map(\.withoutTrailingBlanks)
      isUnderHeading = block.isHeading
    }
    return result
  }
}

extension ReportDocument.Block {
  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .subheading: true
    case .title, .alert, .paragraph, .rows, .items, .grid, .table, .signatures: false
    }
  }
}
