extension English {
  public func secondCopyWhole(_ folder: String, files: Int) -> String {
    """
    Second copy in \(folder): \(counted(files, "file")), read back and the same. It is safe to \
    remove.
    """
  }
  public func secondCopyNotWhole(_ folder: String) -> String {
    """
    The second copy in \(folder) is NOT whole; the first one is. Make it again, or take another \
    stick.
    """
  }
  public func secondCopyDiffers(_ path: String) -> String {
    "\(path): read back and not the same; do not trust this stick."
  }
  public func secondCopyInSameFolder(_ folder: String) -> String {
    "\(folder): the log lies here already; name a folder on a stick."
  }
  public var firstCopyIsWhole: String {
    "The second copy was not made in full; the first one is whole."
  }
  public var helpCopyTo: String {
    """
    Once sealed, copy the log with its evidence and all that it names to this folder (a stick) and \
    read it back; a log that is sealed already is only copied.
    """
  }
  public var copyHint: String { "copy to USB" }
  public var copyFolderLabel: String { "copy to" }

  public var helpBundle: String {
    "Packs the folder of an assessment and encrypts it for one recipient, with age or gpg."
  }
  public var helpRecipient: String {
    "The recipient: a key of age (age1...) or ssh (\"ssh-ed25519 ...\") for age; else one for gpg."
  }
  public var helpBundleOutput: String { "A new file outside the folder." }
  public func programMissing(_ name: String) -> String {
    "\(name) is not installed; install it (apt-get install \(name)), or use another kind of key."
  }
  public func bundleFailed(_ name: String, status: Int) -> String {
    "\(name) failed (code \(status)); no file was made."
  }
  public var recipientMustBeTrusted: String {
    """
    gpg encrypts only for a key that is known and trusted: gpg --import, compare its fingerprint, \
    then gpg --lsign-key.
    """
  }
  public func bundleMade(_ path: String, for recipient: String) -> String {
    "\(path): the folder, packed and encrypted for \(recipient); drafts are left out."
  }
}
