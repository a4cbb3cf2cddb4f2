import Testing

@testable import Screens

/// What looks like somebody's identity, and what does not.
@Suite struct IdentityTraceTests {
  @Test(arguments: [
    "3201011708900001", "NIK: 3201011708900001.", "NIK 3201 0117 0890 0001",
    "32.01.01.170890.0001", "32-01-01-17-08-90-0001", "perempuan 3171015708900003",
    "(9171013112990012)", "telp 0812 dan 3201011708900001",
  ])
  func anIdentityNumberIsSeen(text: String) {
    #expect(IdentityTrace(in: text) == .nik)
  }

  @Test(arguments: [
    "081234567890", "HP 0812-3456-7890", "0812 3456 789", "+62 812-3456-7890", "+6281234567890",
    "6281234567890", "wa:+62 21 5551234".replacing("21 ", with: "21"), "0812.3456.7890,",
  ])
  func aPhoneNumberIsSeen(text: String) {
    #expect(IdentityTrace(in: text) == .phone)
  }

  @Test(arguments: ["siti@contoh.go.id", "<a.b+c_d@x.co>", "surel: Ani-1@mail.contoh.id."])
  func anAddressIsSeen(text: String) {
    #expect(IdentityTrace(in: text) == .email)
  }

  @Test(arguments: [
    "", "Ruang sempit, 3 kursi", "Rp 1.250.000.000", "Rp 1.234.567.890.123.456", "12,5 m²",
    "asi-08b", "adu-18 tanggal 08-11-2025", "2025-11-06", "08.30-10.15 12 orang", "pukul 08.00",
    "ST/12/2025", "700/0812345678/INSP/2025", "Perpres 49/2025 (mencabut 87/2016)",
    "11.01.2025 10.01.2025", "11-01-2025 10-01-2025", "SK 188.4/0812345678/2024",
    "1234567890123456", "32010117089000011", "3201011799900001", "3201013208900001",
    "3201011713900001", "3201011708900000", "19850817 201001 1 001", "198508172010011001",
    "081234567", "08123456789012", "62812", "loket @ lobi", "a@b", "@contoh.id", "@", "x@.",
    "IMG_20251106_081234567890", "no0812345678901", "110 dan 112", "0811 12 2025 10",
  ])
  func whatIsNothingOfTheKindIsNotAskedAbout(text: String) {
    #expect(IdentityTrace(in: text) == nil)
  }

  @Test func textOfAnyKindIsReadThrough() {
    let odd = ["é081234567890", "😀3201011708900001😀", "\u{0}\u{1}", "٠٨١٢٣٤٥٦٧٨٩٠"]
    #expect(odd.map { IdentityTrace(in: $0) } == [.phone, .nik, nil, nil])
    #expect(IdentityTrace(in: String(repeating: "1 ", count: 6000)) == nil)
  }
}
