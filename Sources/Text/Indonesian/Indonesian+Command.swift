extension Indonesian {
  public func definitionMissing(_ id: String, revision: String) -> String {
    """
    Daftar periksa atau instrumen '\(id)' revisi \(revision) tidak ada di sini; letakkan \
    salinannya di instruments/ atau sebutkan foldernya dengan --checklists.
    """
  }
  public func definitionDiffers(_ id: String, revision: String) -> String {
    """
    Isi '\(id)' revisi \(revision) di sini berbeda dari yang dipakai log; nilai dihitung \
    dengan yang ada di sini. Periksa apakah revisinya lupa dinaikkan.
    """
  }
  public var noChecklists: String {
    """
    Folder daftar periksa tidak ditemukan; sebutkan dengan --checklists atau $LAIK_CHECKLISTS.
    """
  }
  public var noVisitOpen: String {
    """
    Tidak ada kunjungan yang terbuka untuk ditulis; buka kunjungan dari layar awal.
    """
  }
  public func noSuchPlace(_ id: String, known: [String]) -> String {
    "Lokus '\(id)' tidak ada dalam instrumen; pilih \(known.joined(separator: ", "))."
  }
  public func reportSaved(_ path: String) -> String {
    "Laporan disimpan: \(path)"
  }
  public func pathMissing(_ path: String) -> String {
    "\(path): tidak ada; periksa ejaannya."
  }
  public func notALog(_ path: String) -> String {
    "\(path): bukan log kunjungan; sebutkan satu berkas .jsonl."
  }
  public func terminalUnusable(_ term: String) -> String {
    """
    Terminal '\(term)' tidak dapat dipakai untuk layar penuh; pakai --plain atau \
    TERM=xterm-256color.
    """
  }
  public var nothingReadable: String { "Tidak ada log yang dapat dibaca." }
  public func instrumentNotChosen(_ known: [String]) -> String {
    known.isEmpty
      ? "Tidak ada instrumen dalam folder daftar periksa; sebutkan foldernya dengan --checklists."
      : "Sebutkan satu instrumen dengan --instrument: \(known.joined(separator: ", "))."
  }
  public func unknownLanguage(_ name: String) -> String {
    "Bahasa '\(name)' tidak dikenal; tulis id atau en."
  }
  public var visitNeedsLog: String {
    "Sebutkan log kunjungan, atau mulai yang baru dengan --new."
  }
  public func onlyWithNew(_ option: String) -> String {
    "\(option) hanya untuk kunjungan baru; tambahkan --new, atau hapus \(option)."
  }
  public func forked(_ visit: String, after entries: Int) -> String {
    """
    Kunjungan \(visit) bercabang sesudah \(entries) entri: dua salinan berlanjut berbeda. Yang sama \
    dihitung; sisanya tertunda sampai ketua tim memutuskan.
    """
  }
  public var needsTerminal: String {
    """
    Program layar penuh perlu terminal; pakai laik visit LOG --plain, laik score, atau laik \
    report.
    """
  }
  public func missingOptions(_ names: [String]) -> String {
    "Belum lengkap: \(names.joined(separator: ", "))."
  }
  public func verifiedGood(_ path: String, entries: Int, sealed: Bool, hash: String) -> String {
    "\(path): utuh, \(entries) entri, \(sealed ? self.sealed : "belum disegel"), hash \(hash)"
  }
  public func verifiedBad(_ path: String, entries: Int) -> String {
    "\(path): TIDAK UTUH; \(entries) entri pertama dapat dibaca:"
  }
  public var outputFailed: String {
    "Keluaran tidak dapat ditulis seluruhnya; kosongkan ruang, atau tulis ke tempat lain."
  }
  public var demoBegins: String { "Menyiapkan contoh, tunggu sebentar ..." }
  public func notAllCounted(_ count: Int, first: String) -> String {
    "Tidak semua terhitung (\(count)): \(first)"
  }
  public func otherCharset(_ name: String) -> String {
    "Lingkungan meminta \(name); laik menulis UTF-8. Atur terminal ke UTF-8."
  }
  public func noSuchCommand(_ word: String) -> String {
    """
    '\(word)' bukan perintah dan bukan folder; lihat laik --help, atau tulis ./\(word) untuk \
    folder baru.
    """
  }
  public var logName: String { "log" }
  public func newVisit(_ path: String) -> String {
    "Kunjungan baru: \(path)"
  }
  public func demoFolder(_ path: String) -> String {
    "Contoh disimpan di \(path); hapus bila tidak diperlukan."
  }
  public func checked(instruments: Int, checklists: Int, items: Int, errors: Int, warnings: Int)
    -> String
  {
    """
    \(instruments) instrumen, \(checklists) daftar periksa, \(items) butir: \(errors) \
    kesalahan, \(warnings) peringatan.
    """
  }
  public var helpLaik: String {
    """
    Menilai apakah sebuah kota layak disebut bebas korupsi: kunjungan, nilai, laporan.
    """
  }
  public var helpOpen: String { "Membuka program pada folder penilaian." }
  public var helpDemo: String {
    """
    Membuat contoh penilaian kota rekaan di folder sementara dan membukanya.
    """
  }
  public var helpVisit: String { "Mengisi kunjungan, atau memulai yang baru dengan --new." }
  public var helpScore: String { "Menggabungkan log menjadi nilai komponen dan indikator." }
  public var helpSeal: String {
    """
    Menyegel kunjungan: sesudah itu tidak ada yang dapat berubah tanpa terlihat.
    """
  }
  public var helpReceipt: String { "Mencetak tanda terima kunjungan." }
  public var helpVerify: String { "Memeriksa rantai log, berkas bukti, dan hash daftar periksa." }
  public var helpCheck: String {
    """
    Memeriksa daftar periksa dan instrumen, dan menyebut semua yang keliru.
    """
  }
  public var helpLanguage: String { "Bahasa: id atau en." }
  public var helpChecklists: String { "Folder yang memuat instrumen." }
  public var helpFolder: String { "Folder penilaian." }
  public var helpLog: String { "Log kunjungan." }
  public var helpPaths: String { "Log atau folder." }
  public var helpVisitPath: String { "Log kunjungan; dengan --new, folder penilaian." }
  public var helpCheckPaths: String {
    "Folder instrumen, berkas daftar periksa, atau assessment.yaml."
  }
  public var helpPlain: String { "Tanya jawab baris demi baris, tanpa layar penuh." }
  public var helpNew: String { "Memulai kunjungan baru." }
  public var helpPlace: String { "Id lokus, misalnya mpp." }
  public var helpVenue: String { "Nama tempat sebagaimana ditulis." }
  public var helpRegion: String { "Daerah yang dinilai." }
  public var helpPeriod: String { "Periode penilaian, misalnya 2025." }
  public var helpAssessor: String { "Nama penilai." }
  public var helpInstitution: String { "Instansi penilai." }
  public var helpInstrument: String { "Id instrumen; perlu bila ada beberapa." }
  public var helpRole: String {
    "Penilaian siapa: assessor, atau self untuk penilaian mandiri pemerintah daerah."
  }
  public func carriesOtherRole(_ role: String, asked: String) -> String {
    "--role \(asked): log yang dilanjutkan berperan \(role), dan itu tetap; hapus --role"
  }
  public func unknownRole(_ word: String) -> String {
    "peran '\(word)' tidak dikenal; tulis assessor atau self"
  }
  public var helpCarry: String {
    """
    Ambil alih jawaban, catatan, bukti, dan pertanyaan ketua tim dari log ini, dan lanjutkan; \
    yang tidak diisi tetap sama. Untuk periode, daerah, atau lokus lain: temuannya yang terbuka.
    """
  }
  public var carryStaysInItsFolder: String {
    "Kunjungan lanjutan tetap di folder yang sama; jangan sebutkan folder."
  }
  public var helpLetter: String { "Nomor surat tugas." }
  public var helpFormat: String { "text, json, atau csv." }
  public var helpOnlyRegion: String { "Hanya daerah ini." }
  public var helpOnlyPeriod: String { "Hanya periode ini." }
  public var helpOutput: String { "Tulis ke berkas ini, bukan ke keluaran standar." }
  public var helpWitness: String { "Nama saksi dari pemerintah daerah." }
}
