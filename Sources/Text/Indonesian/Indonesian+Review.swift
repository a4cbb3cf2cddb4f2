extension Indonesian: ReviewPhrases {
  public var reviewHint: String { "tinjau" }
  public var folderChanged: String {
    """
    Ada log lain yang masuk atau bertambah sejak peninjauan dibuka. Tidak ada yang dicatat; nilainya \
    dibaca ulang: lihat dahulu, lalu putuskan lagi.
    """
  }
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
  public var reasonMissing: String { "Tulis alasan dahulu; tanpa alasan putusan mudah gugur." }
  public var reasonIsPrinted: String { "Alasan ikut dicetak; jangan tulis identitas pelapor." }
  public var questionMissing: String { "Tulis dahulu apa yang ditanyakan." }
  public var questionTravels: String { "Penilai membacanya dalam kunjungan lanjutannya." }
  public var settlingDraftSaved: String { "Draf disimpan; ditawarkan lagi bila ini dibuka." }
  public var settlingDraftKept: String { "Ada teks di sini yang belum dicatat." }

  public var leadTitle: String { "Siapa ketua tim?" }
  public var leadExplained: String {
    "Putusan masuk ke log ketua tim sendiri, atas nama ini. Jawaban penilai tidak pernah diubah."
  }

  public var nothingToAccept: String { "Belum ada jawaban: d memutuskan, r mengembalikan." }
  public var settleLogFirst: String { "Lognya yang bermasalah: selesaikan dahulu log itu." }
  public var answersDiffer: String { "Jawaban berbeda: tekan nomor penilai, atau d." }
  public var figureIsProvisional: String { "Angkanya masih sementara: d mengisi angka final." }
  public var noEnding: String { "Log ini tanpa akhir yang utuh; 0 menolak seluruhnya." }
  public func severalEndings(_ count: Int) -> String {
    "Ada \(count) akhir: tekan nomornya, atau a lagi: terpanjang."
  }
  public func noSuchRater(_ digit: Int) -> String { "Tidak ada penilai nomor \(digit) di sini." }
  public func gaveNoAnswer(_ institution: String) -> String {
    "\(institution) tidak memberi jawaban di sini."
  }
  public func noSuchEnding(_ digit: Int) -> String {
    "Log ini tidak mempunyai akhir nomor \(digit)."
  }
  public var logIsAccepted: String { "Log diterima dengan a atau angka; 0 menolak semuanya." }
  public var nothingDecided: String { "Belum diputuskan; yang berbeda pendapat dicatat nanti." }
  public var onlyItemsReturn: String { "Yang dapat dikembalikan hanya butir." }
  public var nobodyToAsk: String { "Tidak ada penilai yang pernah ditanyai butir ini." }
  public var returnToWhom: String { "Kepada siapa? Tekan nomor penilainya." }
  public var nothingSettledYet: String {
    "Belum ada putusan sejak dibuka; yang lebih lama diputus ulang."
  }

  public var acceptedReason: String {
    "Jawaban satu-satunya penilai yang menjawab diterima ketua tim."
  }
  public var agreedReason: String {
    "Jawaban yang sama dari semua penilai yang menjawab diterima ketua tim."
  }
  public var endingReason: String { "Bagian log yang utuh dan terpanjang diterima ketua tim." }

  public var reviewName: String { "Tinjauan" }
  public var nobodyLeads: String { "belum ada ketua tim" }
  public func pendingCount(_ count: Int) -> String { "\(count) tertunda" }
  public func shown(_ shown: Int, of all: Int) -> String { "\(shown) dari \(all) ditampilkan" }
  public func moreDetail(_ count: Int) -> String { "… \(count) baris lagi (])" }
  public var nothingShown: String { "Tidak ada yang ditampilkan: f mengubah saringan." }
  public var nothingPendingShown: String { "Tidak ada yang tertunda di sini." }
  public var filterName: String { "Saringan" }
  public var filterLabel: String { "saringan (F hapus)" }
  public func foundHidden(_ count: Int) -> String {
    "\(count) ada di luar yang ditampilkan: f membuka saringan."
  }
  public var noFilter: String { "Tidak ada saringan." }
  public var decided: String { "diputus" }
  public var returned: String { "dikembalikan" }
  public var nothingPending: String { "tuntas" }
  public var shortUnanswered: String { "kosong" }
  public var shortFlagged: String { "ke ketua" }
  public var shortDisputed: String { "selisih" }
  public var shortParent: String { "induk" }
  public var shortIntegrity: String { "log" }
  public var shortUnseen: String { "belum dinilai" }
  public var shortReturned: String { "kembali" }

  public var unseenExplained: String {
    "Tidak ada butir yang berlaku: d mengisi nilainya sebagai pecahan, dari 0 sampai 1."
  }
  public var notAsked: String { "tidak ditanyai" }
  public var confidentialNote: String { "catatan rahasia" }
  public func touchedItems(_ items: String) -> String { "Butir yang tersangkut: \(items)" }
  public func ending(_ n: Int, at time: String, hash: String) -> String {
    "sampai entri \(n), \(time), hash \(hash)"
  }
  public var historyName: String { "Riwayat" }
  public var nothingSaidYet: String { "Belum ada entri tentang ini." }
  public var takenBack: String { "ditarik kembali" }

  public func decided(_ name: String) -> String { "Diputuskan: \(name)." }
  public func accepted(_ log: String) -> String { "Log diterima: \(log)." }
  public func questionSent(_ item: String) -> String { "Dikembalikan: \(item)." }
  public func stillPending(_ count: Int) -> String { "Masih \(count) tertunda." }
  public var nothingLeft: String { "Tidak ada lagi yang tertunda." }

  public var nextPendingHint: String { "berikutnya" }
  public var previousPendingHint: String { "sebelumnya" }
  public var whoseHint: String { "jawaban siapa" }
  public var otherwiseHint: String { "jawaban lain" }
  public var endingHint: String { "akhir log" }
  public var toWhomHint: String { "kepada siapa" }
  public var filterHint: String { "saringan" }
  public var clearFilterHint: String { "hapus saringan" }
  public var historyHint: String { "riwayat" }
  public var whyHint: String { "mengapa" }
  public var backgroundHint: String { "dasar" }

  public var sealReviewName: String { "Segel log ketua tim" }
  public func settledCounts(decisions: Int, returns: Int, logs: Int, steps: Int) -> String {
    "putusan: \(decisions), dikembalikan: \(returns), log diterima: \(logs), tahapan: \(steps)"
  }
  public var sealReviewIsFinal: String {
    """
    Putusan tersegel tidak dapat diubah lagi; yang diselesaikan sesudahnya masuk ke log baru \
    ketua tim.
    """
  }
  public var reviewSealed: String {
    "Log ketua tim tersegel. Putusan berikutnya masuk ke log baru."
  }
  public var nothingToSeal: String { "Belum ada putusan yang disegel." }
  public func reviewLocked(why: String) -> String { "Hanya dapat dilihat: \(why)" }
  public func leadLogDamaged(why: String) -> String {
    "Log ketua tim rusak, tidak ditulisi lagi; putusan berikutnya masuk ke log baru. \(why)"
  }
  public func leadLog(_ decisions: Int) -> String { "ketua tim, \(decisions) putusan" }
}
