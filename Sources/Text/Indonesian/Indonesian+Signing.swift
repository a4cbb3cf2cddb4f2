extension Indonesian {
  public func logSigned(by names: [String], key: String) -> String {
    "ditandatangani oleh \(names.joined(separator: ", ")) (\(key))"
  }
  public func logSignedByUnknown(key: String) -> String {
    "ditandatangani dengan kunci yang tidak dikenal (\(key)); bandingkan dengan tanda terima"
  }
  public var logNotSigned: String { "tidak ditandatangani" }

  public func signatureUnreadable(cause: String) -> String {
    "tanda tangan (.sig) tidak dapat dibaca: \(cause)."
  }
  public func signatureFaulty(cause: String) -> String {
    "berkas di sampingnya (.sig) bukan tanda tangan: \(cause)."
  }
  public var signatureNotArmored: String { "baris pertama atau terakhirnya tidak ada" }
  public var signatureMalformed: String {
    "huruf atau panjang di dalamnya tidak cocok; berkas itu diubah"
  }
  public func signatureOfVersion(_ version: UInt32) -> String {
    "versinya \(version), yang tidak dikenal laik ini"
  }
  public func signatureOverHash(_ name: String) -> String {
    "dibuat atas '\(name)', bukan sha256 atau sha512"
  }
  public var signatureOfBadKey: String { "kunci di dalamnya bukan kunci; berkas itu diubah" }

  public var signatureOfUnsealed: String {
    """
    ada tanda tangan di sampingnya, tetapi log ini tidak tersegel, atau tidak lagi: dipotong atau \
    ditukar sesudah ditandatangani.
    """
  }
  public func signatureForOther(purpose: String) -> String {
    """
    tanda tangan itu untuk keperluan lain ('\(purpose)', bukan 'laik'); di sini tidak membuktikan \
    apa pun.
    """
  }
  public func signatureOfOtherText(key: String) -> String {
    """
    TANDA TANGAN TIDAK SAH: \(key) tidak menandatangani isi ini; log diubah sesudah ditandatangani, \
    atau tanda tangannya milik log lain.
    """
  }
  public func signatureByOther(kind: String) -> String {
    "dibuat dengan jenis kunci lain (\(kind)); periksa dengan ssh-keygen -Y verify."
  }
  public func signatureUnlikeSeal(seal: String, made: String) -> String {
    "ditandatangani dengan kunci lain daripada yang disebut segel: \(made), bukan \(seal)."
  }
  public func signatureOfOther(names: [String], named: String) -> String {
    "ditandatangani oleh \(names.joined(separator: ", ")), padahal kunjungan menyebut \(named)."
  }
  public func signatureUnlikeKnown(key: String, named: String) -> String {
    """
    DISEGEL ULANG DENGAN KUNCI LAIN: allowed_signers mengenal \(named) dengan kunci lain daripada \
    \(key); tanyakan kepada penilai, dan bandingkan tanda terima.
    """
  }
  public func signatureMissing(key: String) -> String {
    """
    segel menyebut kunci \(key), tetapi tanda tangan (.sig) tidak ada: belum dibuat atau diambil \
    orang; penilai membuatnya dengan laik seal.
    """
  }
  public func unsignedThoughKnown(named: String) -> String {
    """
    tidak ditandatangani, padahal allowed_signers memuat kunci \(named); mintalah penilai \
    menandatanganinya.
    """
  }
  public func logOfOtherVisit(named: String, visit: String) -> String {
    "nama berkas menyebut kunjungan \(named), tetapi log di dalamnya dari kunjungan \(visit)."
  }

  public var signerMalformed: String {
    "tidak dimengerti dan tidak dipercaya; tulis: nama namespaces=\"laik\" ssh-ed25519 AAAA"
  }
  public func signerWithOption(_ name: String) -> String {
    "tidak dipercaya karena opsi '\(name)'; hanya namespaces=\"...\" yang dapat dipakai"
  }
  public func signerWithPattern(_ name: String) -> String {
    "tidak dipercaya karena '\(name)'; tulis setiap nama secara lengkap"
  }

  public func receiptFits(_ path: String) -> String {
    "Tanda terima cocok: hash-nya adalah hash sah terakhir dalam \(path)."
  }
  public var receiptFitsNone: String {
    """
    TANDA TERIMA TIDAK COCOK DENGAN LOG MANA PUN: tidak satu pun berakhir dengan hash-nya. Log \
    ditukar, dipotong, ditulis ulang, atau tidak ada di sini; atau hash salah ketik.
    """
  }
  public func receiptNotWhole(digits: Int) -> String {
    "hash terdiri atas 64 digit 0-9 dan a-f dalam delapan kelompok; ini \(digits)"
  }
}
