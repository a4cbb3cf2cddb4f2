extension Indonesian {
  public func secondCopyWhole(_ folder: String, files: Int) -> String {
    "Salinan kedua di \(folder): \(files) berkas, dibaca ulang dan sama. Flashdisk boleh dilepas."
  }
  public func secondCopyNotWhole(_ folder: String) -> String {
    """
    Salinan kedua di \(folder) BELUM lengkap; salinan pertama tetap utuh. Ulangi, atau pakai \
    flashdisk lain.
    """
  }
  public func secondCopyDiffers(_ path: String) -> String {
    "\(path): dibaca ulang dan tidak sama; jangan percaya flashdisk ini."
  }
  public func secondCopyInSameFolder(_ folder: String) -> String {
    "\(folder): log ini sudah di sini; sebutkan folder di flashdisk."
  }
  public var firstCopyIsWhole: String {
    "Salinan kedua tidak dibuat seluruhnya; salinan pertama tetap utuh."
  }
  public var helpCopyTo: String {
    """
    Setelah disegel, salin log dengan bukti dan semua yang disebutnya ke folder ini (flashdisk), \
    lalu baca ulang; log yang sudah disegel hanya disalin.
    """
  }
  public var copyHint: String { "salin ke USB" }
  public var copyFolderLabel: String { "salin ke" }

  public var helpBundle: String {
    "Mengemas folder penilaian dan mengenkripsinya untuk satu penerima, dengan age atau gpg."
  }
  public var helpRecipient: String {
    "Penerima: kunci age (age1...) atau ssh (\"ssh-ed25519 ...\") untuk age; selain itu untuk gpg."
  }
  public var helpBundleOutput: String { "Berkas baru di luar folder." }
  public func programMissing(_ name: String) -> String {
    "\(name) tidak terpasang; pasang dahulu (apt-get install \(name)), atau pakai jenis kunci lain."
  }
  public func bundleFailed(_ name: String, status: Int) -> String {
    "\(name) gagal (kode \(status)); tidak ada berkas yang dibuat."
  }
  public var recipientMustBeTrusted: String {
    """
    gpg hanya mengenkripsi untuk kunci yang dikenal dan dipercaya: gpg --import, cocokkan sidik \
    jarinya, lalu gpg --lsign-key.
    """
  }
  public func bundleMade(_ path: String, for recipient: String) -> String {
    "\(path): folder dikemas dan dienkripsi untuk \(recipient); draf tidak ikut."
  }
}
