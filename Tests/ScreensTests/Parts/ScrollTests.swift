import Display
import Testing

@testable import Screens

@Suite struct ScrollTests {
  @Test(
    arguments: [
      ([Key.down], 1..<5), ([.down, .up, .up], 0..<4), ([.pageDown], 3..<7), ([.end], 6..<10),
      ([.end, .down, .up], 5..<9), ([.end, .home], 0..<4), ([.character("G"), .pageUp], 3..<7),
    ])
  func neverLeavesTheText(keys: [Key], visible: Range<Int>) {
    var scroll = Scroll()
    for key in keys { _ = scroll.handle(key, count: 10, rows: 4) }
    #expect(scroll.visible(count: 10, rows: 4) == visible)
  }

  @Test func showsAllOfAShortText() {
    var scroll = Scroll()
    let isTaken = scroll.handle(.pageDown, count: 3, rows: 4)
    #expect(isTaken)
    #expect(scroll.visible(count: 3, rows: 4) == 0..<3)
  }

  @Test func comesBackIntoATextThatBecameShorter() {
    var scroll = Scroll()
    let isTaken = scroll.handle(.end, count: 100, rows: 4)
    #expect(isTaken)
    #expect(scroll.visible(count: 10, rows: 4) == 6..<10)
  }

  @Test func leavesOtherKeysAlone() {
    var scroll = Scroll()
    let isTaken = scroll.handle(.character("x"), count: 10, rows: 4)
    #expect(!isTaken)
    #expect(scroll == Scroll())
  }

  @Test(arguments: [(0, 0..<4), (5, 3..<7), (9, 6..<10)])
  func aListKeepsTheChosenLineInSight(chosen: Int, window: Range<Int>) {
    #expect(Scroll.window(around: chosen, count: 10, rows: 4) == window)
  }
}
