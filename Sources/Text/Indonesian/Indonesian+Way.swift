extension Indonesian {
  public var wayToMark: String { "Jalan ke ambang nilai" }
  public var totalIsReached: String {
    "Nilai total mencapai ambang, apa pun hasil yang masih tertunda."
  }
  public func pointsMissing(_ points: String) -> String {
    "Dari nilai terendah masih diperlukan \(points) poin."
  }
  public func itemsNeeded(_ count: Int, isExact: Bool) -> String {
    isExact
      ? "Bila yang lain berakhir terburuk, \(count) yang tertunda ini harus berakhir terbaik:"
      : """
      Bila yang lain berakhir terburuk, paling sedikit \(count) yang tertunda ini harus berakhir \
      terbaik, beserta butir yang bergantung padanya:
      """
  }
  public func markOutOfReach(_ points: String) -> String {
    "Ambang tidak dapat tercapai lagi: nilai tertinggi pun masih memerlukan \(points) poin."
  }
  public var lostForCertain: String { "Yang sudah pasti hilang" }
  public func pointsLost(_ points: String) -> String { "hilang \(points) poin" }
  public func lacks(_ amount: String) -> String { "masih perlu \(amount)" }

  public var whateverIsPending: String { "apa pun hasil yang tertunda" }
  public func needs(_ points: String, from count: Int, isExact: Bool) -> String {
    "perlu \(points) poin, dari \(isExact ? "" : "paling sedikit ")\(count) yang tertunda"
  }
  public func fallsShort(_ points: String) -> String {
    "tertinggi pun masih perlu \(points) poin"
  }
  public func minimumsNotReached(_ count: Int) -> String { "\(count) minimum belum tercapai" }
}
