import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ReasonPictureTests {
  @Test func listsTheReasonsOfTheItem() throws {
    let desk = try Desk.input(.reason(item: "lift"))
    #expect(
      desk.screen == """
        Alasan tidak berlaku: lift

         Lift berfungsi

          1  Gedung satu lantai
          2  Sesuai pengguna

















        1-2 catat alasan  c uraian  Esc/q batal                                ? bantuan
        """)
  }

  @Test func takesADescriptionBeforeTheReason() throws {
    var desk = try Desk.input(.reason(item: "lift"), .small, .english)
    try desk.type("cOnly a ground floor?")
    #expect(
      desk.screen == """
        Why not applicable: lift

         The lift works

          1  One storey
          2  Sized to users

         description  [Only a ground floor?                       ]











        Enter go on  Esc cancel                              F1 help
        """)
  }
}
