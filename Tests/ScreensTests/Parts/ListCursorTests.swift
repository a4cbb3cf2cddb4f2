import Display
import Testing

@testable import Screens

@Suite struct ListCursorTests {
  @Test(
    arguments: [
      ([Key.down, .character("j")], 2), ([.up], 0), ([.end], 9), ([.end, .down], 9),
      ([.pageDown], 4), ([.end, .pageUp, .character("k")], 4), ([.end, .character("g")], 0),
    ])
  func staysInTheList(keys: [Key], chosen: Int) {
    var cursor = ListCursor()
    for key in keys { _ = cursor.handle(key, count: 10, page: 5) }
    #expect(cursor.index(in: 10) == chosen)
  }

  @Test func standsAtTheTopOfAnEmptyList() {
    var cursor = ListCursor(3)
    let isTaken = cursor.handle(.down, count: 0, page: 5)
    #expect(isTaken)
    #expect(cursor.index(in: 0) == 0)
  }
}
