import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct CountPictureTests {
  @Test func marksWhatIsThere() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.type("13")
    try desk.press(.down, .down)
    try desk.type(" ")
    #expect(
      desk.screen == """
        Yang ada: sarana                                                       3 dari 11

         Sarana bagi penyandang disabilitas
         ambang       paling sedikit 6

         1 [x] Jalur landai
         2 [ ] Pegangan rambat
         3 [x] Toilet 無障礙 khusus
         4 [ ] Kursi tunggu prioritas
        >5 [x] Rambu
         6 [ ] Ubin pemandu
         7 [ ] Loket rendah
         8 [ ] Parkir
         9 [ ] Lift bersuara
           [ ] Juru isyarat
           [ ] Huruf braille







        Enter catat  Spasi/1-9 tandai  t tidak ada  Esc/q batal  ↑↓ pilih      ? bantuan
        """)
  }

  @Test func scrollsOnASmallScreen() throws {
    var desk = try Desk.input(
      .input(item: "sarana"), .small, .english,
      after: [.answer(item: "sarana", .count(["read", "ramp"]))])
    try desk.press(.end)
    #expect(
      desk.screen == """
        What is there: sarana                                2 of 11

         Accessibility
         threshold    at least 6
         recorded     2 of 11: Ramp; Braille

         1 [x] Ramp
         2 [ ] Handrail
         3 [ ] Accessible 無障礙 toilet
         4 [ ] Priority seats
         5 [ ] Signs
         6 [ ] Guiding tiles
         7 [ ] Low counter
         8 [ ] Parking
         9 [ ] Talking lift
           [ ] Signer
        >  [x] Braille


        Enter record  Space/1-9 mark  t there is none         ? help
        """)
  }
}
