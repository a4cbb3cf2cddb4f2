internal import Display

/// Where the columns of the list of visits stand; the assessor is left out when it is narrow.
struct HomeColumns {
  private let starts: [Int]
  private let widths: [Int]

  /// `state` is the width of the widest state.
  init(width: Int, state: Int) {
    let state = max(13, state)
    let assessor = width >= 76 ? width / 5 : 0
    let gap = assessor == 0 ? 0 : 2
    let venue = width - 2 - 10 - 2 - assessor - gap - 2 - 9 - 2 - state
    widths = [10, venue, assessor, 9, state]
    starts = [2, 14, 14 + venue + gap, width - 11 - state, width - state]
  }

  func put(_ cells: [String], row: Int, on canvas: inout Canvas, style: Style = .plain) {
    for (cell, (start, width)) in zip(cells, zip(starts, widths)) where width > 0 {
      canvas.put(cell, row: row, column: start, width: width, style: style)
    }
  }
}
