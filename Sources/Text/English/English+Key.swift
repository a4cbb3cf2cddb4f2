extension English {
  public func keyMade(_ path: String) -> String {
    "Key made: \(path). Keep it to yourself; nobody can sign as you without it."
  }
  public var keyToLead: String {
    "Give this line to the team lead, for allowed_signers in the folder of the assessment:"
  }
  public var keyNotMadeYet: String { "There is no key to sign with; make one with laik key new." }
  public var keyNeedsTerminal: String {
    "A passphrase is typed at a terminal; use one, or choose --no-passphrase."
  }
  public var noPublicKey: String {
    "this is no public key of SSH; make it anew with ssh-keygen -y -f key > key.pub"
  }
  public func keyOfOther(kind: String) -> String {
    "the key is of the kind \(kind), laik signs with ssh-ed25519; move it away and make a new one"
  }
  public var keygenMissing: String {
    "ssh-keygen is not installed; install it, for example with: apt-get install openssh-client"
  }
  public func keygenFailed(status: Int) -> String { "ssh-keygen ended with \(status)" }
  public var signatureNotRight: String {
    "what ssh-keygen made is no signature of this log by the key of the seal"
  }

  public func sealWillBeSigned(key: String) -> String { "It will be signed with \(key)." }
  public var sealWillNotBeSigned: String {
    "It will not be signed: there is no key (laik key new makes one)."
  }
  public func keyUnusable(why: String) -> String { "It will not be signed: \(why)." }

  public var passphraseNow: String {
    "The visit is sealed. Signing it needs the passphrase of your key; Ctrl-C leaves it unsigned."
  }
  public func signedNow(key: String) -> String { "Signed with \(key)." }
  public func notSigned(why: String) -> String { "Sealed, but not signed: \(why)." }
  public var notSignedWithoutKey: String { "not signed; there is no key" }
  public func signLater(_ log: String) -> String { "To sign it later: laik seal \(log)" }
  public func signedBefore(_ path: String) -> String {
    "\(path): sealed already, and a signature lies beside it; see laik verify."
  }
  public func sealedByOther(key: String, own: String) -> String {
    "the seal names the key \(key), but yours is \(own)"
  }
  public var fingerprint: String { "fingerprint" }
  public var signatureLabel: String { "signature" }

  public var helpKey: String { "The key that sealed visits are signed with." }
  public var helpKeyNew: String {
    "Makes a key with ssh-keygen; asks for a passphrase. Never replaces one."
  }
  public var helpKeyShow: String {
    "Prints the line for allowed_signers and the fingerprint of the key."
  }
  public var helpNoPassphrase: String { "Make a key that needs no passphrase." }
  public var helpVerifyReceipt: String {
    "The hash of a receipt, in groups as printed; says which log it fits."
  }
}
