extension Indonesian {
  public var diskIsFull: String { "penyimpanan penuh; kosongkan ruang lalu ulangi" }
  public var noPermission: String {
    "tidak ada izin; periksa pemilik berkas dan foldernya"
  }
  public var mediumIsReadOnly: String {
    "penyimpanan hanya dapat dibaca; gunakan folder yang dapat ditulisi"
  }
  public var fileIsNotThere: String { "tidak ditemukan; periksa namanya" }
  public var nameIsTaken: String { "nama itu sudah dipakai; pindahkan berkas tersebut" }
  public var isNoPlainFile: String {
    "di sini diperlukan berkas biasa, bukan folder, tautan, atau perangkat; tunjuk berkasnya langsung"
  }
  public var isNoFolder: String {
    "di jalur ini ada berkas atau tautan di tempat yang memerlukan folder; periksa jalurnya"
  }
  public func fileIsTooLarge(bytes: Int, limit: Int) -> String {
    "ukurannya \(bytes) bita, melebihi batas \(limit); pastikan berkasnya benar"
  }
  public var nameIsNotPossible: String { "nama seperti itu tidak dapat dipakai; pilih nama lain" }
  public var tooManyFilesAreOpen: String {
    "terlalu banyak berkas terbuka; tutup program lain"
  }
  public var fileIsInUse: String { "sedang dipakai program lain; tutup program itu" }
  public var deviceFailed: String {
    "penyimpanan melaporkan kerusakan; salin folder ke penyimpanan lain dan lanjutkan di sana"
  }
  public func onlyPartWasWritten(bytes: Int, of whole: Int) -> String {
    "hanya \(bytes) dari \(whole) bita yang termuat, penyimpanan penuh; kosongkan ruang lalu ulangi"
  }
  public func systemFault(code: Int) -> String {
    "sistem melaporkan galat \(code); ulangi, atau gunakan folder lain"
  }

  public func cannotRead(cause: String) -> String { "tidak dapat dibaca: \(cause)." }
  public func cannotUseFolder(cause: String) -> String { "tidak dapat dipakai: \(cause)." }
  public func cannotCreateLog(cause: String) -> String { "log tidak dapat dibuat: \(cause)." }
  public func cannotSetAside(cause: String) -> String {
    "baris terakhir yang belum selesai tidak dapat disisihkan, tidak ada yang diubah: \(cause)."
  }
  public func entryNotRecorded(cause: String) -> String { "tidak tercatat: \(cause)." }
  public func entryNotConfirmed(cause: String) -> String {
    "mungkin tidak tercatat, penyimpanan tidak memastikannya: \(cause). Log ini tidak ditulisi "
      + "lagi; catat isian terakhir Anda dan buka kembali kunjungan ini."
  }
  public func evidenceNotCopied(to folder: String, cause: String) -> String {
    "tidak dapat disalin ke \(folder): \(cause)."
  }
  public var evidenceEmpty: String {
    "berkas kosong; tunggu sampai selesai disalin, lalu lampirkan"
  }
  public func evidenceTooLarge(bytes: Int, limit: Int) -> String {
    "ukurannya \(bytes) bita, melebihi batas bukti \(limit); "
      + "pilih berkas yang lebih kecil atau catat tempat penyimpanannya."
  }

  public var logIsSealed: String {
    "kunjungan sudah disegel dan lognya hanya dibaca; perbaikan dibuat sebagai kunjungan baru yang "
      + "melanjutkannya (laik visit --new --carry)."
  }
  public func logIsWritten(by program: String?) -> String {
    "\(program ?? "program lain") sedang menulis log ini; tutup dahulu, lalu buka kembali kunjungan."
  }
  public func entryTooLong(bytes: Int, limit: Int) -> String {
    "tidak tercatat: entri ini \(bytes) bita, sedangkan satu baris paling banyak \(limit); "
      + "pendekkan teksnya, atau bagi menjadi beberapa catatan."
  }
  public var entryNotPossible: String {
    "tidak tercatat: ada id, tanggal, atau angka yang tidak dapat dimuat log; perbaiki isiannya."
  }
  public var logFailedBefore: String {
    "tidak tercatat: penyimpanan gagal memastikan entri sebelumnya, dan log ini tidak ditulisi "
      + "lagi; catat isian Anda dan buka kembali kunjungan ini."
  }
  public var logChangedByOthers: String {
    "tidak tercatat: program lain telah mengubah log; tutup dahulu, lalu buka kembali kunjungan."
  }
  public var logIsGone: String {
    "tidak tercatat: log telah dipindahkan, diganti, atau dihapus; kembalikan ke tempatnya, "
      + "lalu buka kembali kunjungan."
  }

  public func setAside(bytes: Int, file: String) -> String {
    "baris terakhir tidak sempat selesai, seperti setelah listrik padam; \(bytes) bita "
      + "disisihkan di \(file). Periksa apakah jawaban terakhir Anda ada."
  }

  public func nothingRepaired(readable: Int) -> String {
    switch readable {
    case 0: "Tidak ada yang diperbaiki; tidak ada baris yang dapat dibaca. Mintalah salinan lain."
    case 1: "Tidak ada yang diperbaiki; baris 1 dapat dibaca."
    default: "Tidak ada yang diperbaiki; baris 1 s.d. \(readable) dapat dibaca."
    }
  }
  public var lineIsNotUTF8: String { "ada teks yang bukan UTF-8; log telah diubah" }
  public func lineIsMalformed(offset: Int) -> String {
    "bita ke-\(offset) berkas tidak sesuai format; log telah diubah"
  }
  public func lineLacks(member: String) -> String {
    "anggota '\(member)' tidak ada di tempatnya; log telah diubah"
  }
  public func lineRepeats(member: String) -> String {
    "anggota '\(member)' berulang atau tidak pada tempatnya; log telah diubah"
  }
  public func lineHasNoSuchValue(member: String) -> String {
    "nilai '\(member)' tidak mungkin; log telah diubah"
  }
  public var lineIsTooDeep: String { "nilai bersarang terlalu dalam; log telah diubah" }
  public func lineIsTooLong(limit: Int) -> String {
    "baris ini melebihi \(limit) bita; log telah diubah"
  }
  public var lineIsEmpty: String {
    "ada baris kosong yang disisipkan; log berubah saat disalin, salin ulang bita demi bita"
  }
  public func lineHasWrongNumber(found: Int, expected: Int) -> String {
    "entri \(found) berada di tempat entri \(expected); ada baris yang dihapus, disisipkan, "
      + "atau dipindahkan"
  }
  public var lineHasWrongHash: String {
    "hash tidak sesuai dengan baris-baris sebelumnya; log telah diubah"
  }
  public var lineFollowsSeal: String { "ada isi setelah segel; log telah diubah" }
  public var lineEndsLikeDOS: String {
    "baris diakhiri seperti di Windows (CRLF); log berubah saat disalin, salin bita demi bita"
  }
  public var logBeginsWithMark: String {
    "berkas diawali tanda urutan bita (BOM); log berubah saat disalin, salin bita demi bita"
  }
  public var logIsNotOpened: String {
    "ini bukan log laik, atau awalnya hilang: baris pertamanya tidak membuka kunjungan"
  }
  public var logIsOpenedAgain: String {
    "kunjungan kedua dibuka; dua log telah digabungkan"
  }
  public func logFormatUnknown(_ format: String) -> String {
    "format '\(format)' tidak dikenal; gunakan laik yang menulisnya, atau yang lebih baru"
  }

  public func tailIsIncomplete(bytes: Int) -> String {
    "baris terakhir tidak sempat selesai (\(bytes) bita); membuka kunjungan akan menyisihkannya."
  }
  public var tailLacksLineFeed: String {
    "baris terakhir tidak diakhiri ganti baris; membuka kunjungan akan menambahkannya."
  }
  public func evidenceMissing(entry: Int, item: String, name: String, file: String) -> String {
    "entri \(entry), \(item): \(file) (\(name)) tidak ada; ambil dari folder penilai."
  }
  public func evidenceAltered(entry: Int, item: String, name: String, file: String) -> String {
    "entri \(entry), \(item): \(file) (\(name)) telah diubah; ambil dari folder penilai."
  }
  public func copyMissing(id: String, revision: String, file: String) -> String {
    "\(file), salinan \(id) \(revision), tidak ada; ambil dari folder penilai."
  }
  public func copyAltered(id: String, revision: String, file: String) -> String {
    "\(file), salinan \(id) \(revision), telah diubah; ambil dari folder penilai."
  }
  public func entryIneffective(entry: Int) -> String {
    "entri \(entry) tidak berpengaruh: yang ditariknya tidak ada."
  }
  public func entryOfUnknownKind(entry: Int, kind: String) -> String {
    "jenis entri \(entry) tidak dikenal versi ini: '\(kind)'."
  }
  public func entryWithUnknownMembers(entry: Int, members: [String]) -> String {
    "entri \(entry) memuat anggota yang tidak dikenal versi ini: "
      + members.joined(separator: ", ") + "."
  }
}
