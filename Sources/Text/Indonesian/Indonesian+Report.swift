extension Indonesian {
  public var visitReport: String { "Laporan kunjungan" }
  public var visitReceipt: String { "Tanda terima kunjungan" }

  public var notSealedYet: String {
    "SEMENTARA: kunjungan ini BELUM DISEGEL; isinya masih dapat berubah."
  }
  public func voidVisit(_ reason: String) -> String {
    "BATAL: kunjungan ini tidak dihitung. Alasan: \(reason)"
  }
  public func damagedLog(_ damage: String) -> String { "LOG RUSAK: \(damage)" }

  public var role: String { "peran" }
  public var ownAssessment: String { "pemerintah daerah (penilaian mandiri)" }
  public var opened: String { "dibuka" }
  public var lastEntry: String { "entri terakhir" }
  public var notSealed: String { "BELUM DISEGEL (sementara)" }
  public var continues: String { "melanjutkan" }
  public var lastHash: String { "hash terakhir" }
  public var witness: String { "saksi" }
  public var key: String { "kunci" }
  public func sealedWith(answered: Int, open: Int, pending: Int) -> String {
    "menurut segel: terjawab \(answered), belum dijawab \(open), tertunda \(pending)"
  }
  public var checklistMissing: String { "daftar periksa ini tidak tersedia" }

  public var summary: String { "Ringkasan" }
  public func count(ofItems items: Int, answered: Int, open: Int, pending: Int) -> String {
    "\(items) (terjawab \(answered), belum dijawab \(open)); tertunda \(pending)"
  }
  public var outcomes: String { "hasil" }
  public var recorded: String { "dicatat saja" }
  public func evidence(count: Int, files: Int) -> String { "\(count), dengan berkas \(files)" }
  public func unprintedNotes(_ count: Int) -> String { "\(count) catatan rahasia tidak dicetak" }

  public var criticalUnmet: String { "Butir kritis yang tidak sesuai" }
  public func dependentItems(_ count: Int) -> String {
    "\(count) butir menunggu butir induknya"
  }
  public var pendingItems: String { "Tertunda, menunggu ketua tim" }
  public var forLead: String { "diserahkan" }
  public var unlistedItems: String { "Butir di luar daftar periksa" }
  public var unlistedItem: String { "tidak ada dalam daftar periksa kunjungan ini" }
  public var nothingToList: String { "Tidak ada." }

  public var history: String { "Riwayat log" }
  public func changes(answers: Int, retracted: Int) -> String {
    "jawaban diubah: \(answers), entri ditarik: \(retracted); riwayatnya ada di log"
  }
  public var changed: String { "diubah" }
  public func changed(times: Int) -> String { "\(times) kali; riwayatnya ada di log" }
  public var recoveredLine: String { "disisihkan" }
  public func recovered(entry: Int, bytes: Int, file: String) -> String {
    "entri \(entry): baris terakhir yang tidak utuh (\(bytes) bita) disisihkan ke \(file)"
  }
  public var clockSteps: String { "jam mundur" }
  public func clockStep(entry: Int, from: String, to: String) -> String {
    "entri \(entry): dari \(from) ke \(to)"
  }
  public var withoutEffect: String { "tanpa pengaruh" }
  public func withoutEffect(entry: Int) -> String {
    "entri \(entry): tidak ada yang dapat ditarik atau dibuka olehnya"
  }
  public func unknownKind(entry: Int, kind: String, item: String?) -> String {
    "entri \(entry): jenis '\(kind)' tidak dikenal" + (item.map { ", butir \($0)" } ?? "")
  }
  public func unknownMembers(entry: Int, names: String) -> String {
    "entri \(entry): anggota tidak dikenal: \(names)"
  }
  public func madeBy(version: String, entries: Int) -> String {
    "Dibuat dengan laik \(version) dari \(entries) entri log kunjungan ini."
  }

  public func zeroBecause(_ parent: String, _ word: String) -> String {
    "0, karena \(parent) \(word)"
  }
  public func notApplicableBecause(_ parent: String, _ word: String) -> String {
    "tidak berlaku, karena \(parent): \(word)"
  }
  public func notCounted(_ answer: String) -> String { "ada di log, tidak dihitung: \(answer)" }
  public var pendingMark: String { "* tertunda, menunggu ketua tim" }
  public var withoutFile: String { "tanpa berkas" }
  public var unverified: String { "asumsi: praktik atau belum terverifikasi" }

  public var signatures: String { "Tanda tangan" }
  public var name: String { "nama" }
  public var position: String { "jabatan" }
  public var date: String { "tanggal" }
  public var stamp: String { "cap" }
  public var receiptStatement: String {
    "Kedua pihak menyatakan bahwa kunjungan ini telah dilakukan dan hash terakhirnya sama dengan yang "
      + "tampil di layar penilai. Log yang diubah sesudahnya tidak lagi menghasilkan hash ini."
  }

  public func day(_ day: Int, month: Int, year: Int) -> String {
    let months = [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ]
    guard months.indices.contains(month - 1) else { return "\(day)-\(month)-\(year)" }
    return "\(day) \(months[month - 1]) \(year)"
  }
  public func clock(_ text: String) -> String {
    text.split(separator: ":", omittingEmptySubsequences: false).joined(separator: ".")
  }
}
