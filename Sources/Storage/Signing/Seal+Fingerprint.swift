public import Assessment

extension Seal {
  /// Of the key that the seal names; nil where it names none, or what is no key.
  public var fingerprint: String? {
    key.flatMap { PublicKey(line: $0) }?.fingerprint
  }
}
