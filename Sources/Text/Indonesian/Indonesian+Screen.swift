extension Indonesian {
  public var spaceKey: String { "Spasi" }
  public var terminalTooSmall: String {
    "Jendela terlalu kecil. Perbesar sampai paling sedikit 60 kolom dan 20 baris."
  }

  public var helpTitle: String { "Bantuan" }
  public var helpHint: String { "bantuan" }
  public var backHint: String { "kembali" }
  public var quitHint: String { "keluar" }
  public var cancelHint: String { "batal" }
  public var continueHint: String { "lanjut" }
  public var scrollHint: String { "gulir" }
  public var redrawHint: String { "gambar ulang layar" }
  public var suspendHint: String { "kembali sementara ke shell" }
  public var leaveHint: String { "keluar dari program; tidak ada yang hilang" }
  public var openHint: String { "buka" }
  public var downHint: String { "turun" }
  public var upHint: String { "naik" }
  public var firstHint: String { "ke awal" }
  public var lastHint: String { "ke akhir" }
  public var pageHint: String { "satu halaman" }

  public var problemTitle: String { "Gagal" }
  public var problemKept: String { "Tidak ada yang hilang; teks yang sedang diketik tetap ada." }

  public func visitCount(_ count: Int) -> String { "\(count) kunjungan" }
  public var noVisits: String { "Belum ada kunjungan di folder ini." }
  public var noVisitsDemo: String { "Untuk mencoba dahulu dengan contoh: laik demo" }
  public var noVisitsBegin: String { "Tekan n untuk memulai kunjungan." }
  public var dateColumn: String { "tanggal" }
  public var stateColumn: String { "status" }
  public var inProgress: String { "berjalan" }
  public var damaged: String { "rusak" }
  public var unreadable: String { "tak terbaca" }
  public func damagedAt(line: Int) -> String { "rusak pada baris \(line)" }
  public var newVisitHint: String { "kunjungan baru" }
  public var scoresHint: String { "nilai" }
  public var reportHint: String { "laporan" }

  public var newVisitTitle: String { "Kunjungan baru" }
  public var nextFieldHint: String { "isian berikutnya" }
  public var beginHint: String { "mulai" }
  public var chooseHint: String { "pilih" }
  public func fieldMissing(_ field: String) -> String { "Isi dahulu: \(field)." }
  public var anyFieldHint: String { "pindah isian" }
  public var offers: String { "Pilihan" }
  public var optionalField: String { "boleh kosong" }
  public var noInstruments: String {
    "Tidak ada instrumen. Tunjukkan foldernya dengan --checklists."
  }

  public var levelHint: String { "tingkat" }
  public var fillHint: String { "isi" }
  public var noneHint: String { "tidak ada" }
  public var flagHint: String { "tunda" }
  public var unflagHint: String { "batal tunda" }
  public var undoHint: String { "urungkan" }
  public var nextOpenHint: String { "belum dijawab berikutnya" }
  public var previousOpenHint: String { "belum dijawab sebelumnya" }
  public var nextSectionHint: String { "bagian berikutnya" }
  public var previousSectionHint: String { "bagian sebelumnya" }
  public var scrollDetailHint: String { "gulir rincian" }
  public var searchHint: String { "cari" }
  public var goToHint: String { "ke butir menurut kode" }
  public var sealHint: String { "segel" }
  public var goToItemHint: String { "ke butir" }
  public var nextHitHint: String { "hasil berikutnya" }
  public var completeHint: String { "lengkapi" }

  public var searchPrompt: String { "Cari:" }
  public var goToPrompt: String { "Kode butir:" }
  public func found(_ count: Int) -> String { "\(count) ditemukan" }
  public func notFound(_ query: String) -> String { "Tidak ditemukan: \(query)" }
  public func noItem(_ id: String) -> String { "Tidak ada butir dengan kode \(id)." }
  public func severalItems(_ beginning: String, _ count: Int) -> String {
    "Ada \(count) butir yang kodenya diawali \(beginning)."
  }

  public var sealedReadOnly: String { "Kunjungan sudah disegel: hanya dapat dibaca." }
  public var voidReadOnly: String { "Kunjungan sudah dibatalkan: hanya dapat dibaca." }
  public func damagedReadOnly(line: Int) -> String {
    "Log rusak pada baris \(line): hanya dapat dibaca."
  }
  public var partialNotOffered: String { "Jawaban sebagian tidak tersedia untuk butir ini." }
  public var notApplicableNotOffered: String {
    "Jawaban tidak berlaku tidak tersedia untuk butir ini."
  }
  public var answeredWithTick: String { "Butir ini dijawab dengan y atau t." }
  public var answeredWithPartialTick: String { "Butir ini dijawab dengan y, s, atau t." }
  public func answeredWithLevel(_ keys: String) -> String {
    "Butir ini dijawab dengan tingkat \(keys)."
  }
  public var answeredByTyping: String { "Butir ini diisi: tekan Spasi atau Enter." }
  public func settledBy(_ parent: String) -> String {
    "Tidak ditanyakan: sudah ditentukan oleh jawaban butir \(parent)."
  }
  public var scoresAfterSeal: String { "Nilai ditampilkan setelah kunjungan disegel." }
  public var allAnswered: String { "Semua butir sudah terjawab. S untuk menyegel." }
  public func nothingToAnswer(leftToLead count: Int) -> String {
    "Tidak ada lagi yang harus dijawab; \(count) butir diserahkan ke ketua tim. S: segel."
  }
  public var nothingToUndo: String { "Tidak ada yang dapat diurungkan sejak kunjungan dibuka." }
  public func undone(_ what: String, item: String) -> String {
    "Diurungkan: \(what) pada butir \(item)."
  }

  public var noItems: String { "Daftar periksa kunjungan ini tidak mempunyai butir." }
  public func moreLines(_ count: Int) -> String { "… \(count) baris lagi (PgDn)" }
  public var settledMark: String { "ditentukan butir lain" }
  public var draftKept: String { "catatan belum dicatat (c)" }
  public var evidenceWanted: String { "bukti yang diminta" }
  public var evidenceAlways: String { "selalu wajib" }
  public func evidenceAfter(_ outcomes: String) -> String { "wajib bila \(outcomes)" }
  public var scoresAfterOwnSeal: String {
    "Nilai diperlihatkan sesudah kunjungan Anda sendiri disegel."
  }
  public var noteRecorded: String { "Catatan dicatat." }
  public var evidenceRecorded: String { "Bukti dicatat." }
  public func keyWithoutMeaning(_ key: String) -> String {
    "Tombol \(key) tidak dipakai di sini; ? untuk bantuan."
  }
  public var draftSaved: String { "Draf disimpan; c untuk melanjutkan." }
  public func draftNotKept(cause: String) -> String { "Draf belum tersimpan: \(cause)." }
}
