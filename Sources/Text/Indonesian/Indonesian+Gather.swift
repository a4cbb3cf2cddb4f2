extension Indonesian {
  public func gatheredNew(_ path: String, entries: Int, name: String) -> String {
    "\(path): baru, \(entries) entri, dalam \(name)"
  }
  public func gatheredKnown(_ path: String, entries: Int, name: String) -> String {
    "\(path): sudah ada, \(entries) entrinya dalam \(name)"
  }
  public func gatheredLonger(_ path: String, entries: Int, before: Int, name: String) -> String {
    "\(path): lebih panjang, \(entries) entri, semula \(before), dalam \(name)"
  }
  public func gatheredFork(
    _ path: String, entries: Int, name: String, other: String, after common: Int
  ) -> String {
    """
    \(path): BERCABANG dari \(other) sesudah \(common) entri; \(entries) entri, disimpan di \
    sampingnya dalam \(name)
    """
  }
  public func gatheredDamaged(_ path: String, line: Int, entries: Int, name: String) -> String {
    """
    \(path): RUSAK pada baris \(line); disimpan terpisah dalam \(name), \(entries) entri \
    terbaca
    """
  }
  public func knownDamaged(_ path: String, line: Int, entries: Int, name: String) -> String {
    """
    \(path): RUSAK pada baris \(line); sudah ada, \(entries) entri sebelumnya terbaca dalam \
    \(name)
    """
  }
  public func notGathered(_ path: String) -> String {
    "\(path): BUKAN LOG yang dapat dibaca; tidak diambil"
  }
  public func gatheredLogs(
    into folder: String, new: Int, longer: Int, known: Int, forked: Int, damaged: Int,
    unusable: Int
  ) -> String {
    """
    Ke \(folder): log: \(new) baru, \(longer) lebih panjang, \(known) sudah ada, \(forked) \
    bercabang, \(damaged) rusak, \(unusable) tidak terbaca.
    """
  }
  public func gatheredFiles(new: Int, known: Int, missing: Int) -> String {
    "Bukti dan berkas lain: \(new) baru, \(known) sudah ada; \(missing) masih kurang."
  }

  public func nothingToGather(_ path: String) -> String {
    "\(path): tidak ada apa pun dari penilaian di sini; sebutkan folder tempat log berada."
  }
  public func notWhatItsNameSays(_ path: String) -> String {
    "\(path): isinya tidak sesuai namanya, tidak diambil; mintalah salinan lain."
  }
  public func notNamedByHash(_ path: String, count: Int, first: String) -> String {
    """
    \(path): \(count) berkas tidak bernama hash, tidak diambil: \(first)\
    \(count > 1 ? " ..." : "")
    """
  }
  public func noSignature(_ path: String) -> String {
    "\(path): bukan tanda tangan ssh-keygen -Y sign, tidak diambil; mintalah salinan lain."
  }
  public func signatureWithoutLog(_ path: String) -> String {
    "\(path): log tersegelnya tidak ada di sini maupun di sana, tidak diambil; mintalah lognya."
  }
  public func otherSignature(_ path: String, name: String) -> String {
    """
    \(path): log ini sudah bertanda tangan lain di sini, yang ini disimpan dalam \(name); \
    tanyakan kepada penilai mana yang berlaku.
    """
  }
  public func alteredHere(_ path: String) -> String {
    "\(path): telah berubah, dan tidak pernah ditimpa; pindahkan, lalu kumpulkan lagi."
  }
  public var gatherAgain: String {
    """
    Belum semua terkumpul; yang sudah terkumpul utuh. Kumpulkan lagi setelah sebabnya diatasi.
    """
  }

  public var helpGather: String {
    """
    Mengumpulkan log, bukti, tanda tangan, dan daftar periksa dari flashdisk: diperiksa dahulu, \
    tidak pernah menimpa.
    """
  }
  public var helpGatherPaths: String {
    """
    Folder atau log yang diambil; bila ada dua jalur atau lebih, yang terakhir adalah folder \
    tujuan.
    """
  }
}
