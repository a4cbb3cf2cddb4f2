extension Indonesian {
  public var disagreements: String { "Perbedaan jawaban antarpenilai" }
  public var difference: String { "selisih" }
  public var whetherItApplies: String { "berlaku atau tidaknya butir" }

  public var agreement: String { "Kesepakatan antarpenilai" }
  public func agreementExplained(least: Int) -> String {
    "Dihitung atas butir per lokus yang dijawab dua penilai atau lebih, menurut poin jawabannya. "
      + "Sama: pasangan jawaban dengan poin yang sama. Alfa: alfa Krippendorff, ordinal; tidak berlaku "
      + "dianggap tanpa jawaban. AC1: AC1 Gwet; tidak berlaku menjadi kategori tersendiri. Di bawah "
      + "\(least) butir tidak ada yang dihitung."
  }
  public var sharedItems: String { "butir" }
  public var rawAgreement: String { "sama (%)" }
  public var alpha: String { "alfa" }
  public var ac1: String { "AC1" }
  public var tooFew: String { "terlalu sedikit" }
  public var noVariation: String { "tanpa variasi" }
}
