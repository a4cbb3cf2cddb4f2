extension Indonesian {
  public func modesNotKept(_ path: String) -> String {
    """
    \(path): penyimpanan ini tidak menyimpan izin berkas, seperti flashdisk FAT: siapa pun yang \
    memegangnya dapat membaca semuanya. Simpan baik-baik, atau pakai folder di komputer.
    """
  }

  public var everyoneCanRead: String {
    "Penyimpanan ini tidak menyimpan izin berkas: siapa pun dapat membacanya."
  }

  public func confidentialErased(entry: Int, item: String) -> String {
    "entri \(entry), \(item): teks catatan rahasia telah dihapus; log tetap utuh."
  }
  public func confidentialAltered(entry: Int, item: String, file: String) -> String {
    "entri \(entry), \(item): \(file) bukan teks yang dicatat; ambil dari folder penilai."
  }
  public func erasedHere(_ path: String) -> String {
    """
    \(path): teks rahasia ini sudah dihapus di sini dan tidak diambil lagi; hapus juga di sana \
    dengan laik redact.
    """
  }
  public func erasedThere(_ path: String) -> String {
    """
    \(path): teks rahasia ini sudah dihapus di sana; hapus juga di sini dengan laik redact bila \
    masih ada.
    """
  }

  public func confidentialPrinted(_ count: Int) -> String {
    "Laporan ini memuat teks \(count) catatan rahasia; jangan dibagikan."
  }
  public var confidentialNeedsVisit: String {
    "--confidential hanya untuk laporan kunjungan; sebutkan satu log penilai."
  }
  public var helpConfidential: String {
    "Muat teks catatan rahasia; hanya untuk laporan kunjungan."
  }

  public var helpRedact: String {
    """
    Menghapus teks catatan rahasia dari semua berkas di folder; log tetap utuh dan tetap dapat \
    diperiksa.
    """
  }
  public var helpRedactEntry: String { "Nomor entri catatan rahasia itu." }
  public var helpRedactItem: String { "Semua catatan rahasia butir ini." }
  public var helpRedactKeep: String {
    "Simpan dahulu garam dan teksnya ke berkas baru di luar folder, untuk dibuktikan kemudian."
  }
  public var helpYes: String { "Jangan bertanya lagi." }
  public var redactNeedsNote: String {
    "Sebutkan catatannya: --entry dan nomor entri, atau --item dan id butir."
  }
  public var redactNeedsYes: String {
    "Tidak ada terminal untuk bertanya; tambahkan --yes bila yakin."
  }
  public func noSuchConfidentialNote(_ log: String, known: [String]) -> String {
    known.isEmpty
      ? "\(log): tidak ada catatan rahasia dalam log ini."
      : "\(log): bukan catatan rahasia; yang ada: \(known.joined(separator: ", "))."
  }
  public var keepTakesOneNote: String {
    "--keep menyimpan satu catatan; sebutkan dengan --entry."
  }
  public func noTextToKeep(entry: Int) -> String {
    "Teks entri \(entry) tidak ada di sini; tidak ada yang dapat disimpan. Tidak ada yang dihapus."
  }
  public func mustLieOutside(_ file: String, folder: String) -> String {
    "\(file): harus di luar folder penilaian \(folder); sebutkan tempat lain."
  }
  public func textKept(_ path: String) -> String {
    """
    Garam dan teks disimpan di \(path). Hanya dengan berkas ini teksnya dapat dibuktikan (laik \
    verify --disclosed); simpan di tempat aman.
    """
  }
  public func willErase(entry: Int, item: String) -> String {
    "Entri \(entry), \(item): teksnya akan dihapus selamanya."
  }
  public var askToErase: String { "Ketik hapus untuk menghapus: " }
  public var eraseWord: String { "hapus" }
  public var nothingErased: String { "Tidak ada yang dihapus." }
  public func textErased(entry: Int, item: String) -> String {
    "Entri \(entry), \(item): teks catatan rahasia dihapus; log tetap utuh."
  }
  public func textWasNotHere(entry: Int, item: String) -> String {
    """
    Entri \(entry), \(item): teksnya tidak ada di sini, mungkin sudah dihapus; salinannya dalam \
    berkas lain tidak dapat dicari.
    """
  }
  public func alsoErased(_ path: String) -> String { "Ikut dihapus: \(path)" }
  public var textTooShortToFind: String {
    """
    Teksnya terlalu pendek untuk dicari dalam berkas lain; periksa sendiri laporan dan salinan di \
    folder ini.
    """
  }
  public var textStaysInLog: String {
    """
    teks yang sama ada dalam log ini, yang tidak dapat diubah tanpa merusak rantainya; catat pada \
    berita acara siapa yang boleh membacanya.
    """
  }
  public var textStaysInEvidence: String {
    """
    teks yang sama ada dalam bukti ini, yang disebut log dengan hash; bila harus hilang, hapus \
    sendiri, dan laik verify akan menyebutnya tidak ada.
    """
  }
  public var textStaysInFile: String {
    "teks yang sama ada dalam berkas ini; hapus sendiri bila tidak diperlukan, lalu ulangi."
  }
  public func notSearched(cause: String) -> String {
    "tidak dapat diperiksa atau dihapus: \(cause). Atasi, lalu ulangi laik redact."
  }
  public var redactAgain: String { "Belum selesai dihapus; ulangi setelah sebabnya diatasi." }
  public var beyondReach: [String] {
    [
      """
      Di luar jangkauan laik: salinan di flashdisk, folder, dan komputer lain; laporan yang sudah \
      diekspor, dikirim, atau dicetak; arsip yang dikemas atau dienkripsi; cadangan sistem, dan \
      blok lama pada media.
      """,
      "Mintalah setiap pemegang salinan menghapusnya juga dengan laik redact.",
    ]
  }

  public var helpDisclosed: String {
    "Periksa apakah teks dalam berkas ini (dari laik redact --keep) adalah yang disebut log."
  }
  public func notADisclosure(_ path: String) -> String {
    "\(path): bukan garam dan teks seperti yang disimpan laik redact --keep."
  }
  public func disclosureFits(_ log: String, entry: Int, item: String) -> String {
    "\(log): teks ini adalah teks entri \(entry), \(item); hash-nya sama."
  }
  public func disclosureFitsNone(_ path: String) -> String {
    "\(path): tidak ada entri yang menyebut teks ini; teksnya lain, atau log-nya lain."
  }
}
