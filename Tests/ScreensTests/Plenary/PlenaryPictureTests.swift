import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite(.serialized) struct PlenaryPictureTests {
  @Test func showsOneThingToSettleLargeAndQuiet() throws {
    var desk = try PlenaryDesk(.plenary)
    Swift.print("<<<1"); Swift.print(desk.screen); Swift.print(">>>1")
    try desk.type("nn")
    Swift.print("<<<2"); Swift.print(desk.screen); Swift.print(">>>2")
  }

  @Test func showsItOnASmallScreen() throws {
    var desk = try PlenaryDesk(.plenary, .small, .english)
    Swift.print("<<<3"); Swift.print(desk.screen); Swift.print(">>>3")
    try desk.type("N")
    Swift.print("<<<4"); Swift.print(desk.screen); Swift.print(">>>4")
  }

  @Test func aLargeScreenHasAThickBarAndMoreRoom() throws {
    let desk = try PlenaryDesk(.plenary, Size(rows: 40, columns: 120))
    Swift.print("<<<5"); Swift.print(desk.screen); Swift.print(">>>5")
  }

  @Test func theIntervalMovesWhenADecisionFalls() throws {
    var desk = try PlenaryDesk(.plenary)
    try desk.press(.character("1"))
    Swift.print("<<<6"); Swift.print(desk.screen); Swift.print(">>>6")
    try desk.type("Bukti cukup")
    try desk.press(.tab, .character("2"), .control("d"))
    Swift.print("<<<7"); Swift.print(desk.screen); Swift.print(">>>7")
  }

  @Test func saysTheVerdictOnceNothingIsPending() throws {
    let desk = try PlenaryDesk(.plenary, settled: PlenaryDesk.allMet)
    Swift.print("<<<8"); Swift.print(desk.screen); Swift.print(">>>8")
  }

  @Test func aLostVerdictSaysWhatIsMissing() throws {
    let desk = try PlenaryDesk(.plenary, .small, .english, settled: PlenaryDesk.someUnmet)
    Swift.print("<<<9"); Swift.print(desk.screen); Swift.print(">>>9")
  }
}
