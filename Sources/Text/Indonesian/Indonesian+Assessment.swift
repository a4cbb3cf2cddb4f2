extension Indonesian {
  public var assessmentReport: String { "Laporan penilaian" }
  public var citySummary: String { "Ringkasan penilaian untuk pemerintah daerah" }

  public var stillOpen: String { "masih terbuka" }
  public var nothingOpen: String { "tidak ada" }
  public func openGate(_ title: String) -> String { "\(title): belum terpenuhi semuanya" }
  public func openKnockouts(_ count: Int) -> String { "\(count) syarat gugur belum jelas" }
  public func openItems(_ count: Int) -> String { "\(count) butir atau indikator tertunda" }
  public func finalWaits(pending: Int) -> String {
    let cause = pending == 0 ? "hasil masih terbuka" : openItems(pending)
    return """
      Final dinyatakan selagi \(cause); selama itu belum diputus, keadaannya tetap diumumkan.
      """
  }
  public func doubtfulSteps(_ states: String, of log: String) -> String {
    """
    Pada bagian yang tidak dapat dipercaya, log \(log) menyatakan tentang penilaian ini: \(states). Itu \
    belum diperhitungkan sampai ketua tim memutuskan bagian log yang diterima.
    """
  }
  public var cutByTheLead: String {
    "Lognya sendiri utuh; ketua tim hanya menerima sebagian."
  }

  public var state: String { "keadaan" }
  public var course: String { "Perjalanan penilaian" }
  public var deadline: String { "batas perbaikan" }
  public func unknownStep(_ state: String) -> String { "'\(state)' tidak dikenal, tanpa pengaruh" }

  public var notDecided: String { "belum diputuskan" }
  public var wasDisputed: String { "Penilai berbeda pendapat." }
  public var rulings: String { "Putusan ketua tim" }
  public var doesNotHold: String {
    "tidak berlaku: diganti putusan kemudian, atau tidak mengenai yang dinilai di sini"
  }

  public var claimsAndFindings: String { "Klaim pemerintah daerah dan temuan" }
  public var claimed: String { "klaim" }
  public var claimsExplained: String {
    "Penilaian mandiri hanya disandingkan; tidak satu pun masuk ke dalam nilai."
  }
  public var refuted: String { "diklaim sesuai, ditemukan tidak sesuai" }
  public var overstated: String { "diklaim lebih baik dari temuan" }
  public var understated: String { "ditemukan lebih baik dari klaim" }
  public var confirmedClaims: String { "klaim sama dengan temuan" }
  public var openClaims: String { "belum ada temuan" }

  public var corrections: String { "Yang perlu diperbaiki" }
  public func correct(by day: String) -> String { "Batas perbaikan: \(day)." }

  public var raterCoverage: String { "Cakupan" }
  public var raterCoverageExplained: String {
    "Butir di tiap lokus menurut banyaknya penilai yang menjawabnya sendiri."
  }
  public func seenBy(raters: Int) -> String { "\(raters) penilai" }
  public var seenByMore: String { "2 atau lebih" }

  public var returnedToAssessors: String { "Dikembalikan kepada penilai" }
  public var question: String { "pertanyaan" }
  public var beside: String {
    "Instrumen atau revisi lain untuk daerah dan periode ini, tidak dicampur"
  }
  public func visits(_ count: Int) -> String { "\(count) kunjungan" }

  public var integrity: String { "Keutuhan log" }
  public var planNotCounted: String {
    """
    assessment.yaml mengandung kesalahan (laik check menyebutnya): lokus yang direncanakan di \
    sana mungkin tidak terhitung.
    """
  }
  public var allSound: String { "Semua log utuh; tidak ada yang bercabang atau rusak." }
  public var inputs: String { "Log yang menjadi dasar laporan" }
  public var inputsExplained: String {
    "Hash terakhir mewakili seluruh log; laik verify menyebutkannya bagi setiap log."
  }
  public func entries(_ count: Int) -> String { "\(count) entri" }
  public func damaged(at line: Int) -> String { "rusak mulai baris \(line)" }
  public func forked(after entries: Int) -> String { "bercabang sesudah \(entries) entri" }

  public var assumptions: String { "Ditandai asumsi (keyakinan C)" }
  public var assumptionsExplained: String {
    "Butir berikut berasal dari praktik atau belum terverifikasi; perlakukan sebagai asumsi."
  }
  public func madeBy(version: String, visits: Int, entries: Int, format: String) -> String {
    "Dibuat dengan laik \(version) dari \(visits) kunjungan, \(entries) entri; bentuk \(format)."
  }

  public var helpReport: String {
    """
    Mencetak laporan: dari satu log kunjungan laporan kunjungan, dari folder atau beberapa log laporan \
    penilaian.
    """
  }
  public var helpReportFormat: String { "text, markdown, csv, atau json." }
  public var helpAudience: String {
    "Untuk siapa: city, ringkasan tanpa nama penilai dan jawaban masing-masing."
  }
  public var helpVerifyReport: String {
    "Buat ulang laporan ini dari log dan bandingkan bita demi bita."
  }
  public func notOfAVisit(_ option: String) -> String {
    "\(option) hanya untuk laporan penilaian; sebutkan folder atau beberapa log, atau hapus \(option)."
  }
  public func reportMatches(_ path: String, variant: String) -> String {
    "\(path): sama persis dengan laporan dari log ini (\(variant))"
  }
  public func reportDiffers(_ path: String, line: Int, variant: String) -> String {
    "\(path):\(line): TIDAK SAMA dengan laporan dari log ini (yang terdekat: \(variant)); mintalah laporan baru"
  }
  public func expectedLine(_ text: String) -> String { "  seharusnya: \(text)" }
  public func foundLine(_ text: String) -> String { "  tertulis  : \(text)" }
  public var endOfFile: String { "(akhir berkas)" }
  public func otherVersion(_ found: String, this: String) -> String {
    """
    Berkas itu menyebut laik \(found), sedangkan ini laik \(this); bandingkan dengan versi yang sama.
    """
  }
}
