extension Indonesian {
  public var wayToMark: String { "Jalan ke ambang nilai" }
  public var totalIsReached: String {
    "Nilai total mencapai ambang, apa pun hasil yang masih tertunda."
  }
  public func pointsMissing(_ points: String) -> String {
    "Dari nilai terendah masih diperlukan \(points) poin."
  }
  public func itemsNeeded(_ amount: String, withDependents: Bool) -> String {
    "Untuk itu, bila yang lain berakhir terburuk, berikut ini harus berakhir terbaik"
      + (withDependents ? ", beserta butir yang bergantung padanya" : "") + " (\(amount)):"
  }
  public var onlyByNotApplying: String {
    "Itu hanya tercapai bila ada yang tertunda yang dinyatakan \(notApplicable)."
  }
  public func markOutOfReach(_ points: String) -> String {
    "Ambang tidak dapat tercapai lagi: nilai tertinggi pun masih memerlukan \(points) poin."
  }
  public var lostForCertain: String { "Yang sudah pasti hilang" }
  public func pointsLost(_ points: String) -> String { "hilang \(points) poin" }
  public func lacks(_ amount: String) -> String { "masih perlu \(amount)" }

  public var whateverIsPending: String { "apa pun hasil yang tertunda" }
  public func needs(_ points: String, _ amount: String) -> String {
    "perlu \(points) poin, \(amount)"
  }
  public func fromExactly(_ count: Int) -> String { "dari \(count) yang tertunda" }
  public func fromAtLeast(_ count: Int) -> String { "dari paling sedikit \(count) yang tertunda" }
  public func fromEnough(_ count: Int) -> String { "cukup dari \(count) yang tertunda" }
  public var fromNothingPending: String { "hanya bila ada yang \(notApplicable)" }
  public func fallsShort(_ points: String) -> String {
    "tertinggi pun masih perlu \(points) poin"
  }
  public func minimumsNotReached(_ count: Int) -> String { "\(count) minimum belum tercapai" }
}
