extension Indonesian {
  public func keyMade(_ path: String) -> String {
    "Kunci dibuat: \(path). Simpan sendiri; tanpa kunci itu tidak ada yang dapat meniru Anda."
  }
  public var keyToLead: String {
    "Berikan baris ini kepada ketua tim, untuk allowed_signers di folder penilaian:"
  }
  public var keyNotMadeYet: String {
    "Belum ada kunci untuk menandatangani; buat dengan laik key new."
  }
  public var keyNeedsTerminal: String {
    "Frasa sandi diketik di terminal; pakai terminal, atau pilih --no-passphrase."
  }
  public var noPublicKey: String {
    "ini bukan kunci publik SSH; buat ulang dengan ssh-keygen -y -f key > key.pub"
  }
  public func keyOfOther(kind: String) -> String {
    """
    kunci ini berjenis \(kind), laik menandatangani dengan ssh-ed25519; pindahkan dan buat yang baru
    """
  }
  public var keygenMissing: String {
    "ssh-keygen tidak terpasang; pasang, misalnya dengan: apt-get install openssh-client"
  }
  public func keygenFailed(status: Int) -> String { "ssh-keygen berakhir dengan \(status)" }
  public var signatureNotRight: String {
    "yang dibuat ssh-keygen bukan tanda tangan log ini oleh kunci pada segel"
  }

  public func sealWillBeSigned(key: String) -> String { "Akan ditandatangani dengan \(key)." }
  public var sealWillNotBeSigned: String {
    "Tidak akan ditandatangani: tidak ada kunci (buat dengan laik key new)."
  }
  public func keyUnusable(why: String) -> String { "Tidak akan ditandatangani: \(why)." }

  public var passphraseNow: String {
    """
    Kunjungan tersegel. Menandatanganinya perlu frasa sandi kunci Anda; Ctrl-C membiarkannya tanpa \
    tanda tangan.
    """
  }
  public func signedNow(key: String) -> String { "Ditandatangani dengan \(key)." }
  public func notSigned(why: String) -> String { "Tersegel, tetapi tidak ditandatangani: \(why)." }
  public var notSignedWithoutKey: String { "tidak ditandatangani; tidak ada kunci" }
  public func signLater(_ log: String) -> String {
    "Untuk menandatanganinya nanti: laik seal \(log)"
  }
  public func signedBefore(_ path: String) -> String {
    "\(path): sudah tersegel, dan ada tanda tangan di sampingnya; lihat laik verify."
  }
  public func sealedByOther(key: String, own: String) -> String {
    "segel menyebut kunci \(key), sedangkan kunci Anda \(own)"
  }
  public var fingerprint: String { "sidik kunci" }
  public var signatureLabel: String { "tanda tangan" }

  public var helpKey: String { "Kunci untuk menandatangani kunjungan yang disegel." }
  public var helpKeyNew: String {
    "Membuat kunci dengan ssh-keygen; menanyakan frasa sandi. Kunci yang ada tidak diganti."
  }
  public var helpKeyShow: String {
    "Mencetak baris untuk allowed_signers dan sidik kunci."
  }
  public var helpNoPassphrase: String { "Membuat kunci tanpa frasa sandi." }
  public var helpVerifyReceipt: String {
    "Hash pada tanda terima, dalam kelompok seperti tercetak; menyebut log mana yang cocok."
  }
}
