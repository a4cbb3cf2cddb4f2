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
  public var lowest: String { "terendah" }
  public var highest: String { "tertinggi" }
  public var withoutVisit: String { "Lokus yang belum dikunjungi" }
}
