extension Indonesian {
  public var noteName: String { "Catatan" }
  public var numberName: String { "Angka" }
  public var ratioName: String { "Rasio" }
  public var sampleName: String { "Sampel" }
  public var dateName: String { "Tanggal" }
  public var textName: String { "Teks" }
  public var indexName: String { "Nilai dari pihak luar" }
  public var countName: String { "Yang ada" }
  public var reasonName: String { "Alasan tidak berlaku" }
  public var evidenceName: String { "Bukti" }
  public var sealName: String { "Segel" }
  public var receiptName: String { "Tanda terima" }
  public var reportName: String { "Laporan" }
  public var scoresName: String { "Nilai" }

  public var limitsLabel: String { "batas" }
  public var recordedLabel: String { "tercatat" }
  public var visitDayLabel: String { "kunjungan" }
  public var numberLabel: String { "angka" }
  public var partLabel: String { "bagian" }
  public var wholeLabel: String { "keseluruhan" }
  public var foundLabel: String { "ditemukan" }
  public var examinedLabel: String { "diperiksa" }
  public var textLabel: String { "teks" }
  public var stateLabel: String { "keadaan" }
  public var floorLabel: String { "batas bawah" }
  public var sourceLabel: String { "sumber" }
  public var wantedLabel: String { "diminta" }
  public var methodLabel: String { "cara" }
  public var strengthLabel: String { "kekuatan" }
  public var folderLabel: String { "folder" }
  public var descriptionLabel: String { "uraian" }

  public var recordHint: String { "catat" }
  public var todayHint: String { "hari ini" }
  public var stateHint: String { "sementara/final" }
  public var keepDraftHint: String { "simpan draf" }
  public var discardDraftHint: String { "buang draf" }
  public var confidentialHint: String { "jadikan rahasia" }
  public var notConfidentialHint: String { "jangan rahasia" }
  public var chooseOneHint: String { "catat alasan" }
  public var markHint: String { "tandai" }
  public var describeHint: String { "uraian" }
  public var attachHint: String { "lampirkan" }
  public var methodHint: String { "cara" }
  public var strengthHint: String { "kekuatan" }
  public var withoutFileHint: String { "tanpa berkas" }
  public var otherFolderHint: String { "folder lain" }
  public var listHint: String { "buka folder" }
  public var listAgainHint: String { "muat ulang" }
  public var saveHint: String { "simpan ke berkas" }
  public var nextScoreHint: String { "penilaian lain" }

  public func either(_ typed: String, _ decimal: String, _ thousands: String) -> String {
    "\(typed) berarti \(decimal) atau \(thousands)?"
  }
  public var draftFound: String { "Ini draf yang belum dicatat. Ctrl-X membuangnya." }
  public var noIdentities: String { "Jangan menulis identitas pelapor atau pengadu." }
  public func earlierNotes(_ count: Int) -> String { "\(count) catatan lain sudah tercatat." }
  public var noFiles: String {
    "Tidak ada berkas di sini: x bukti tanpa berkas, o folder lain, r muat ulang."
  }
  public func marked(_ count: Int) -> String { "\(count) ditandai" }
  public func more(_ count: Int) -> String { "dan \(count) lagi" }

  public var missingField: String { "Isi dahulu." }
  public var numberUnfinished: String { "Angka belum lengkap: tulis misalnya 12,5 atau 0,5." }
  public var numberBadGroups: String {
    "Letak titik dan koma tidak jelas: tulis misalnya 1200,5 atau 1.200,5."
  }
  public var numberTooLong: String { "Paling banyak 12 angka di depan koma." }
  public var numberTooManyDecimals: String { "Paling banyak 6 angka di belakang koma." }
  public var numberNotWhole: String { "Tulis bilangan bulat." }
  public var dateUnfinished: String {
    "Tanggal belum lengkap: tulis misalnya 6-11-2025 atau 2025-11-06."
  }
  public var dateShortYear: String { "Tulis tahun dengan empat angka, misalnya 2025." }
  public var dateImpossible: String { "Tanggal itu tidak ada dalam kalender." }
  public func unexpectedInNumber(_ character: String) -> String {
    "\"\(character)\" bukan bagian dari angka. Tulis angka saja, tanpa satuan."
  }
  public func unexpectedInDate(_ character: String) -> String {
    "\"\(character)\" bukan bagian dari tanggal: tulis misalnya 6-11-2025."
  }
  public func textTooLong(bytes: Int) -> String {
    "Terlalu panjang (lebih \(bytes) bita): tidak ditambahkan."
  }

  public func outsideLimit(_ limit: String) -> String { "Di luar batas: \(limit)." }
  public var answerNegative: String { "Tidak boleh di bawah 0." }
  public var wholeNotPositive: String { "Keseluruhan harus lebih dari 0." }
  public var nothingExamined: String { "Paling sedikit 1 harus diperiksa." }
  public var foundAboveExamined: String {
    "Yang ditemukan tidak boleh lebih banyak daripada yang diperiksa."
  }
  public func examinedAbove(_ most: Int) -> String { "Paling banyak \(most) yang diperiksa." }
  public var answerEmpty: String { "Teks tidak boleh kosong." }
  public var floorAboveValue: String { "Batas bawah tidak boleh di atas angkanya." }
  public var answerNotTaken: String { "Jawaban ini tidak berlaku untuk butir ini." }

  public func sealCounts(items: Int, answered: Int, open: Int, pending: Int) -> String {
    "\(items) butir: \(answered) terjawab, \(open) belum dijawab, \(pending) tertunda"
  }
  public func unansweredItems(_ count: Int) -> String {
    "Belum dijawab dan tidak diserahkan (\(count))"
  }
  public func itemsForTheLead(_ count: Int) -> String { "Tertunda untuk ketua tim (\(count))" }
  public func itemsWithoutEvidence(_ count: Int) -> String {
    "Bukti wajib yang belum ada (\(count))"
  }
  public func evidenceWithoutFile(_ count: Int) -> String {
    "Bukti tanpa berkas, mungkin menyusul (\(count))"
  }
  public var sealIsFinal: String { "Setelah disegel, tidak ada yang dapat diubah atau ditambah." }
  public func unrecordedNotes(_ count: Int) -> String { "Catatan yang belum dicatat (\(count))" }
  public func sealWithoutDrafts(_ count: Int) -> String {
    """
    \(count) catatan belum dicatat dan akan tertinggal. Esc lalu c untuk mencatat, Enter untuk \
    menyegel.
    """
  }
  public func sealAnyway(open: Int) -> String {
    "Masih ada \(open) butir yang belum dijawab dan tidak diserahkan. "
      + "Tekan Enter sekali lagi untuk tetap menyegel."
  }
  public var whatToDoNow: String { "Yang dilakukan sekarang" }
  public var stepsAfterSeal: [String] {
    [
      "Tulis kedelapan kelompok hash pada tanda terima yang ditandatangani kedua pihak.",
      "Serahkan satu salinan tanda terima kepada pemerintah daerah.",
      "Salin seluruh folder penilaian ke USB untuk ketua tim.",
    ]
  }
  public var nothingToShow: String { "Belum ada isinya." }
  public var barLegend: String {
    "Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin"
  }
}
