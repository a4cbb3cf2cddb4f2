extension Indonesian {
  public var verdict: String { "hasil" }
  public var predicate: String { "predikat" }
  public var worthy: String { "LAIK" }
  public var notWorthy: String { "BELUM LAIK" }
  public var stopped: String { "DIHENTIKAN" }
  public var revoked: String { "DICABUT" }
  public var openVerdict: String { "TERBUKA" }
  public var announced: String { "diumumkan" }

  public var marks: String { "ambang nilai" }
  public var minimum: String { "minimum" }
  public var reached: String { "tercapai" }
  public var missed: String { "tidak tercapai" }
  public var undecided: String { "terbuka" }

  public var gate: String { "kriteria di luar nilai" }
  public var fulfilled: String { "terpenuhi" }
  public var notFulfilled: String { "tidak terpenuhi" }
  public var noData: String { "belum ada data" }

  public var knockouts: String { "syarat gugur" }
  public var held: String { "aman" }
  public var struck: String { "GUGUR" }
}
