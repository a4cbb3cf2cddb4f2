import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ReviewPictureTests {
  @Test func show() throws {
    for (r, c) in [(24, 80), (20, 60), (40, 120)] {
      let d = try LeadDesk(size: Size(rows: r, columns: c))
      print(d.screen)
      print("=====")
      print(try d.typing("n").screen)
      print("=====")
      print(try d.typing("nn").screen)
      print("=====")
    }
  }
}
