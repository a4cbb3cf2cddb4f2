extension Indonesian {
  public func plainProgress(_ answered: Int, of items: Int, pending: Int) -> String {
    "\(answered) dari \(items) butir terjawab, \(pending) tertunda."
  }
  public var plainHelpHint: String { "Ketik ? untuk bantuan, q untuk selesai." }
  public var plainReasonPrompt: String { "Nomor alasan: " }
  public var plainNotePrompt: String { "Catatan (akhiri dengan baris berisi titik saja): " }
  public var plainDonePrompt: String {
    "Semua butir sudah dijawab atau diserahkan ke ketua tim. [S segel/:id/u/l/q/?] "
  }
  public func plainRecorded(_ entry: Int, _ item: String, _ what: String) -> String {
    "Tercatat \(entry): \(item) \(what)."
  }
  public func plainRetracted(_ entry: Int) -> String {
    "Tercatat \(entry): entri terakhir diurungkan."
  }
  public var plainNoteHint: String { "(cc teks = catatan untuk butir ini)" }
  public var plainNothingAsked: String { "Tidak ada butir yang sedang ditanyakan; ketik : dan id." }
  public var plainNothingToUndo: String {
    """
    Tidak ada yang dapat diurungkan sejak kunjungan dibuka.
    """
  }
  public func plainNoSuchReason(_ count: Int) -> String {
    "Alasan itu tidak ada; ketik b dan nomor 1 s.d. \(count)."
  }
  public func plainNoSuchItem(_ id: String) -> String {
    "Butir '\(id)' tidak ada; ketik l untuk melihat bagian, atau : dan id yang benar."
  }
  public func plainSettled(_ id: String, by parent: String) -> String {
    "\(id) sudah ditentukan oleh jawaban \(parent); ubah \(parent) bila keliru."
  }
  public var plainNumber: String { "angka" }
  public var plainRatio: String { "bagian/seluruhnya" }
  public func plainCount(_ options: Int) -> String {
    "nomor 1-\(options) yang ada, 0 bila tidak ada"
  }
  public func plainSample(_ most: Int) -> String { "sesuai/diperiksa (paling banyak \(most))" }
  public var plainDate: String { "tanggal" }
  public var plainText: String { "teks" }
  public func plainIndex(_ min: String, _ max: String) -> String {
    "angka \(min)-\(max); sementara|final; batas bawah; sumber; tanggal"
  }
  public func plainAmbiguous(_ small: String, _ large: String) -> String {
    "\(small) atau \(large)? Tulis tanpa pemisah ribuan, atau dengan satu desimal lagi."
  }
  public var plainUnreadable: String {
    "Jawaban tidak dikenali untuk butir ini; ketik ? untuk melihat pilihan."
  }
  public var plainLeaving: String { "Selesai. Semua yang tercatat ada dalam log." }
  public func plainSealed(_ hash: String) -> String { "Tersegel. Hash terakhir: \(hash)" }
  public var plainKeys: [String] {
    [
      "  y sesuai, s sebagian, t tidak sesuai/tidak ada, b tidak berlaku (b 1 = alasan 1)",
      "  angka, pecahan, tanggal atau teks: ketik langsung, atau sesudah tanda =",
      """
        untuk butir teks, beberapa kata adalah jawaban; titik di depan menjadikannya perintah \
      (.c teks)
      """,
      "  p serahkan ke ketua tim (p teks), c catatan (c teks), cc catatan butir sebelumnya",
      "  r catatan rahasia (r teks): teksnya tidak masuk log dan laporan, dan dapat dihapus",
      "  e berkas = lampirkan bukti, u urungkan, n butir berikutnya, : id = ke butir itu",
      "  l daftar bagian, S segel (S saksi), q selesai, ? bantuan ini",
    ]
  }
}
