extension Indonesian {
  public var courseName: String { "Tahapan penilaian" }
  public var stepsSoFar: String { "Sejauh ini" }
  public var noStepsYet: String { "Belum ada yang diumumkan." }
  public var stepsNow: String { "Langkah berikutnya" }
  public var announceStep: String { "umumkan nilai sementara" }
  public var finalStep: String { "nyatakan final" }
  public var revokeStep: String { "cabut hasil" }
  public var announcedAlready: String { "sudah diumumkan" }
  public var finalAlready: String { "sudah final" }
  public var notAnnouncedYet: String { "setelah diumumkan" }
  public var revokedAlready: String { "sudah dicabut" }
  public func provisionalIndexes(_ names: String) -> String {
    "belum dapat, indeks masih sementara: \(names)"
  }
  public func stepWaits(pending: Int) -> String {
    "belum dapat, \(pending) tertunda: putuskan dahulu di tinjauan"
  }
  public var stepWaitsForAccept: String {
    "belum dapat, log ketua tim diragukan: terima dahulu yang berlaku di tinjauan"
  }
  public var stepWaitsForVerdict: String {
    "belum dapat, hasil masih terbuka: periksa dahulu kriteria calon dan butir gugur"
  }
  public func deadlineRule(days: Int) -> String {
    "perbaikan paling lambat \(days) hari sesudahnya"
  }

  public var announceHint: String { "umumkan" }
  public var finalHint: String { "final" }
  public var revokeHint: String { "cabut" }

  public var stepReasonMissing: String { "Tulis alasan dahulu: pencabutan harus beralasan." }
  public func stepTooEarly(_ earliest: String) -> String {
    "Mendahului langkah terakhir: tulis \(earliest) atau sesudahnya."
  }
  public func stepTooLate(_ today: String) -> String {
    "Tanggal itu belum tiba: tulis \(today) atau sebelumnya."
  }
  public var stepTextOptional: String { "Keterangan boleh kosong." }
  public var stepIsPrinted: String { "Masuk ke log ketua tim dan dicetak dalam laporan." }
  public func stepRecorded(_ state: String, on day: String) -> String {
    "Dicatat: \(state), \(day)."
  }
  public func stepTakenBack(_ state: String) -> String { "Diurungkan: \(state)." }
  public var noStepToUndo: String { "Tidak ada tahapan yang dicatat sejak log dibuka." }
}
