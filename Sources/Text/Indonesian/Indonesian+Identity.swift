extension Indonesian {
  public var sensitive: String { "peka" }
  public var sensitiveNote: String {
    "PEKA: jangan tulis identitas siapa pun. Ctrl-T: rahasia."
  }
  public var nobodysIdentity: String { "jangan tulis identitas siapa pun" }

  public var identityNumber: String { "NIK" }
  public var phoneNumber: String { "nomor telepon" }
  public var mailAddress: String { "alamat surel" }
  public func looksLike(_ what: String) -> String {
    "Ini seperti \(what). Tetap catat untuk dibaca semua?"
  }
  public var recordAnywayHint: String { "tetap catat" }
  public var backToTextHint: String { "kembali" }

  public var plainSensitive: String {
    "(peka: jangan tulis identitas siapa pun; r = catatan rahasia) "
  }
  public func plainLooksLike(_ what: String) -> String {
    "Ini seperti \(what), dan dapat dibaca semua. Enter mencatatnya; isian lain membatalkannya: "
  }
  public func plainNoteLooksLike(_ what: String) -> String {
    """
    Ini seperti \(what), dan dapat dibaca semua. Enter mencatatnya, r menjadikannya catatan \
    rahasia; isian lain membatalkannya: 
    """
  }
  public var plainNotRecorded: String { "Tidak dicatat." }
}
