extension Indonesian {
  public var componentScores: String { "Nilai komponen" }
  public var noScores: String { "Belum ada kunjungan yang dapat dinilai." }
  public var weights: String { "bobot" }
  public func weightsAssumed(source: String?) -> String {
    "ASUMSI, bukan bobot resmi" + (source.map { "; sumber: \($0)" } ?? "")
  }
  public var officialWeights: String { "bobot resmi" }
  public var assumedWeights: String { "bobot asumsi" }
  public var total: String { "total" }
  public func total(_ running: String, lowest: String, highest: String) -> String {
    "\(running) [\(lowest); \(highest)] dari 100"
  }
  public func count(ofItems items: Int, answered: Int, pending: Int) -> String {
    "\(items) (terjawab \(answered)); tertunda \(pending)"
  }
  public func andIndicators(_ count: Int) -> String { "+ \(count) indikator" }
  public var lowest: String { "terendah" }
  public var highest: String { "tertinggi" }
  public var components: String { "komponen dan indikator" }
  public var withoutVisit: String { "Lokus yang belum dikunjungi" }
  public func ifNotApplicableUnmet(_ figure: String) -> String {
    "\(figure) bila semua yang \(notApplicable) dianggap \(unmet)"
  }

  public var swing: String { "ayunan" }
  public var swingMeaning: String {
    """
    Ayunan: sejauh mana, dalam poin, nilai total masih dapat berubah oleh satu butir beserta butir yang \
    bergantung padanya. Yang terbesar disebut lebih dahulu.
    """
  }
  public func morePending(_ count: Int) -> String {
    "Masih ada \(count) lagi; --format json memuat semuanya."
  }
  public var disputedItems: String { "Butir yang diperselisihkan" }
  public var leadDecision: String { "putusan ketua tim" }
}
