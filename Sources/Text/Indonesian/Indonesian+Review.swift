extension Indonesian: ReviewPhrases {
  public var reviewHint: String { "tinjau" }
  public var nothingToReview: String {
    """
    Tidak ada yang ditinjau di sini: tidak ada log dan tidak ada rencana asesmen; kumpulkan \
    log dengan laik gather.
    """
  }
  public var helpReview: String {
    """
    Meja ketua tim: menyelesaikan yang tertunda dalam satu folder, dengan alasan, di log \
    milik ketua sendiri.
    """
  }

  public var decisionName: String { "Putusan" }
  public var acceptanceName: String { "Log yang diterima" }
  public var questionName: String { "Pertanyaan" }
  public var toLabel: String { "kepada" }
  public var decideHint: String { "putuskan" }
  public var acceptHint: String { "terima" }
  public var sendBackHint: String { "kembalikan" }
  public var dissentHint: String { "tidak sependapat" }
  public var reasonHint: String { "ke alasan" }
  public var reasonMissing: String {
    "Tulis alasan dahulu: putusan tanpa alasan tidak bertahan bila digugat."
  }
  public var reasonIsPrinted: String {
    "Alasan dicetak dalam laporan; jangan menulis identitas pelapor."
  }
  public var questionMissing: String { "Tulis dahulu apa yang ditanyakan." }
  public var questionTravels: String {
    "Pertanyaan ini sampai kepada penilai dalam kunjungan lanjutannya."
  }

  public var leadTitle: String { "Siapa ketua tim?" }
  public var leadExplained: String {
    "Putusan masuk ke log ketua tim sendiri, atas nama ini. Jawaban penilai tidak pernah diubah."
  }

  public var nothingToAccept: String {
    "Tidak ada jawaban untuk diterima: d memutuskan, r menanyakan kembali."
  }
  public var settleLogFirst: String {
    "Lognya yang bermasalah: selesaikan dahulu log itu di awal daftar."
  }
  public var answersDiffer: String {
    "Jawaban berbeda: angka memilih jawaban siapa yang dipakai, d jawaban lain."
  }
  public var figureIsProvisional: String {
    "Angkanya masih sementara: d untuk mengisi angka final."
  }
  public var noEnding: String {
    "Log ini tidak mempunyai akhir yang dapat diterima; 0 menolak seluruhnya."
  }
  public func severalEndings(_ count: Int) -> String {
    "Ada \(count) akhir log: angka memilih salah satu, a sekali lagi menerima yang terpanjang."
  }
  public func noSuchRater(_ digit: Int) -> String { "Tidak ada penilai nomor \(digit) di sini." }
  public func gaveNoAnswer(_ institution: String) -> String {
    "\(institution) tidak memberi jawaban di sini."
  }
  public func noSuchEnding(_ digit: Int) -> String {
    "Log ini tidak mempunyai akhir nomor \(digit)."
  }
  public var logIsAccepted: String {
    "Log diterima dengan a atau angka, atau ditolak seluruhnya dengan 0."
  }
  public var nothingDecided: String { "Belum diputuskan; tidak sependapat dicatat pada putusan." }
  public var onlyItemsReturn: String {
    "Yang dapat ditanyakan kembali hanya butir yang pernah dikunjungi."
  }
  public var nobodyToAsk: String { "Tidak ada penilai yang pernah ditanyai butir ini." }
  public var returnToWhom: String { "Kepada siapa? Tekan nomor penilainya." }
  public var nothingSettledYet: String { "Tidak ada yang diselesaikan sejak layar ini dibuka." }

  public var acceptedReason: String {
    "Jawaban satu-satunya penilai yang menjawab diterima ketua tim."
  }
  public var agreedReason: String {
    "Jawaban yang sama dari semua penilai yang menjawab diterima ketua tim."
  }
  public var endingReason: String { "Bagian log yang utuh dan terpanjang diterima ketua tim." }
}
