import Assessment
import Text

/// Worksheets of visits at their different ends.
enum VisitFixture {
  static let secret = Digest.fake(900)

  static func head(role: Role = .assessor) -> VisitHead {
    VisitHead(
      visit: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", role: role, region: "Kota Contoh",
      period: "2025", place: "mpp", venue: "MPP Kota Contoh",
      instrument: Reference(id: "kota-antikorupsi", revision: "2025.1", sha256: .fake(901)),
      checklists: [
        Reference(id: "mpp-laktasi", revision: "2025.1", sha256: .fake(902)),
        Reference(id: "mpp-umum", revision: "2025.2", sha256: .fake(903)),
      ],
      assessor: "Siti Rahmah", institution: "BPKP Perwakilan Contoh", letter: "ST-118/PW/2025")
  }

  static func worksheet(
    _ log: LogFixture,
    checklists: [Checklist] = [ChecklistFixture.lactation, ChecklistFixture.general]
  ) -> Worksheet? {
    Visit(log.entries).map {
      Worksheet(visit: $0, instrument: ChecklistFixture.instrument, checklists: checklists)
    }
  }

  static var empty: Worksheet? {
    worksheet(LogFixture(head()))
  }

  /// Not sealed; something of everything.
  static var full: Worksheet? {
    worksheet(fullLog)
  }

  static var sealed: Worksheet? {
    var log = fullLog
    log.add(
      .seal(
        Seal(
          answered: 15, open: 3, pending: 5, witness: "Bambang Wijaya",
          key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFakeFakeFakeFakeFakeFake")))
    return worksheet(log)
  }

  static var void: Worksheet? {
    var head = head(role: .own)
    head.continues = "ffffffffffffffffffffffffffffffff"
    var log = LogFixture(head)
    log.add(.answer(item: "asi-15", .tick(.unmet)))
    log.add(.void(reason: "Salah lokus:\nkunjungan diulang di gedung baru."))
    return worksheet(log, checklists: [ChecklistFixture.lactation])
  }

  private static var fullLog: LogFixture {
    var log = LogFixture(head())
    addRoom(to: &log)
    addService(to: &log)
    addGeneral(to: &log)
    addTrouble(to: &log)
    return log
  }

  private static func addRoom(to log: inout LogFixture) {
    log.add(.answer(item: "asi-01", .tick(.met)))
    log.add(.answer(item: "asi-02", .number(.of("11.0"))))
    log.add(.answer(item: "asi-01", .tick(.unmet)))
    log.add(
      .note(
        item: "asi-01",
        .text(
          "Ruang dipakai sebagai gudang; pintunya terkunci dan kuncinya tidak ditemukan oleh petugas yang "
            + "bertugas.\nDijanjikan dibuka besok.")))
    log.add(.note(item: "asi-01", .confidential(secret)))
    log.add(
      .evidence(
        item: "asi-01",
        Evidence(
          method: .examine, strength: .seen, text: "pintu terkunci",
          file: EvidenceFile(name: "IMG_0231.jpg", sha256: .fake(904), bytes: 182_044))))
    log.add(.answer(item: "asi-03", .tick(.partial)))
    log.add(.answer(item: "asi-04", .grade("3")))
    log.add(.answer(item: "asi-05", .number(.of("11.0"))))
    log.add(.answer(item: "asi-06", .ratio(part: .of("41"), whole: .of("45"))))
  }

  private static func addService(to log: inout LogFixture) {
    log.add(.answer(item: "asi-07", .count(["kursi", "kulkas"])))
    log.add(.answer(item: "asi-08", .sample(found: 4, of: 5)))
    if let day = CalendarDate("2025-11-01") { log.add(.answer(item: "asi-09", .date(day))) }
    log.add(
      .answer(
        item: "asi-10", .notApplicable(reason: "one-storey", text: "lantai dua belum dibuka")))
    log.add(.answer(item: "asi-12", .tick(.met)))
    log.add(.flag(item: "asi-13", text: "Konselor dipinjam dari puskesmas; dihitung?"))
    log.add(
      .evidence(
        item: "asi-13", Evidence(method: .interview, strength: .told, text: "surat menyusul")))
    let mistake = log.add(.note(item: "asi-15", .text("salah ketik")))
    log.add(.retract(entry: mistake))
    log.add(.answer(item: "asi-15", .tick(.met)))
  }

  private static func addGeneral(to log: inout LogFixture) {
    log.add(
      .answer(
        item: "umu-01",
        .index(
          IndexFigure(
            value: .of("76.50"), state: .provisional, floor: .of("73"), source: "JAGA",
            date: CalendarDate("2025-10-31")))))
    log.add(.answer(item: "umu-02", .number(.of("34"))))
  }

  private static func addTrouble(to log: inout LogFixture) {
    log.add(.recover(Recovery(bytes: 57, sha256: .fake(905), file: "kunjungan.jsonl.torn-23")))
    log.add(.note(item: "xyz-99", .text("butir dari daftar lain")), minutes: -30)
    log.add(.unknown(kind: "photo-3d", item: "asi-01"), unknownMembers: ["lidar", "scan"])
    log.add(.retract(entry: 0))
    log.add(.note(item: "asi-03", .text("Dicek ulang keesokan harinya.")), minutes: 1440)
  }
}
