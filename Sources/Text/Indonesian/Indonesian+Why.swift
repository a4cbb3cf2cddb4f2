extension Indonesian {
  public func why(_ id: String) -> String { "Mengapa: \(id)" }
  public func figure(
    _ running: String, lowest: String, highest: String, outOf whole: String
  ) -> String {
    "\(running) [\(lowest); \(highest)] dari \(whole)"
  }
  public func givesRule(_ whole: String) -> String {
    """
    Memberi = rata-rata × andil × \(whole). Andil adalah bobot bagian itu dari jumlah bobot; \
    nilai berjalan hanya menghitung yang sudah bernilai; terendah dan tertinggi semuanya, kecuali \
    yang mungkin tidak berlaku dan menahan angka itu dari ujungnya.
    """
  }
  public var running: String { "berjalan" }
  public var mean: String { "rata-rata" }
  public func meanOfPlaces(_ count: Int) -> String { "rata-rata \(count) lokus" }
  public func share(ofWeight weight: String) -> String { "andil (bobot \(weight))" }
  public var gives: String { "memberi" }
  public var rounding: String { "pembulatan" }
  public var sum: String { "jumlah" }
  public var decideInPlenary: String { "P: putuskan dengan poin dalam rapat pleno." }
  public var nothingApplies: String {
    """
    Tidak ada butir yang berlaku: sampai ketua tim memutuskan, nilainya dapat menjadi berapa \
    pun dari terendah sampai tertinggi.
    """
  }
  public var noneApplies: String { "bila tidak satu pun berlaku" }
  public var nowhereApplies: String { "tidak berlaku di mana pun" }
  public var decidedByLead: String {
    "Ketua tim memutuskan indikator ini; butir-butirnya tidak dihitung."
  }

  public var feeds: String { "masuk ke" }
  public var entry: String { "entri" }
  public var noVisitCounts: String { "Belum ada kunjungan penilai yang dihitung di sini." }
  public var decision: String { "putusan" }
  public var reason: String { "alasan" }
  public var dissent: String { "tidak sependapat" }
  public var by: String { "oleh" }
  public var finding: String { "temuan" }
  public var overPlaces: String { "Rata-rata semua lokus" }
  public func inIndicator(_ id: String) -> String { "Dalam indikator \(id)" }

  public var logTrust: String { "log" }
  public func forkedLog(_ visit: String, of assessor: String, after entries: Int) -> String {
    "kunjungan \(visit) oleh \(assessor) bercabang sesudah \(entries) entri"
  }
  public func damagedLog(_ visit: String, of assessor: String, line: Int) -> String {
    "kunjungan \(visit) oleh \(assessor) rusak mulai baris \(line)"
  }
  public func soundLog(_ visit: String, of assessor: String) -> String {
    "kunjungan \(visit) oleh \(assessor) utuh"
  }
  public var untilAccepted: String {
    "yang sesudahnya belum dipercaya, sampai ketua tim menerimanya"
  }
  public func accepted(through entry: Int) -> String {
    "ketua tim menerimanya sampai dengan entri \(entry)"
  }
  public var acceptedNone: String { "ketua tim tidak menerima satu entri pun" }

  public var helpWhy: String {
    "Uraikan satu nilai sampai ke entrinya: total, id komponen, indikator, atau butir."
  }
  public func noFigure(_ id: String, remedy: String) -> String {
    "tidak ada nilai atau butir '\(id)' di sini; \(remedy)"
  }
}
