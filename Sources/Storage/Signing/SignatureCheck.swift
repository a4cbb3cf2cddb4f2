internal import Assessment

/// What the signature beside a log says of it, and what speaks against it.
struct SignatureCheck {
  /// Nil for a log that is not sealed and has none.
  private(set) var signing: Signing?
  private(set) var findings: [SigningFinding] = []
  private let contents: LogContents
  private let bytes: [UInt8]
  /// Nil without `allowed_signers`.
  private let signers: AllowedSigners?
  private let principal: String?

  /// Looks at the file beside a log, of which the bytes are the whole.
  init(of contents: LogContents, bytes: [UInt8], at path: String, signers: AllowedSigners?) {
    self.contents = contents
    self.bytes = bytes
    self.signers = signers
    principal = contents.visit.map { Principal.of($0.head) }
    compareName(FileSystem.name(of: path))
    let file = "\(path).sig"
    if (try? FileSystem.status(of: file)) == nil {
      if contents.isSealed { missUnsigned() }
    } else {
      judge(file)
    }
  }

  private var sealKey: String? {
    guard case .seal(let seal) = contents.entries.last?.event else { return nil }
    return seal.key
  }

  private mutating func missUnsigned() {
    signing = .unsigned
    if let principal, signers?.knows(principal) == true {
      findings.append(.unsignedThoughKnown(named: principal))
    } else if let sealKey {
      findings.append(.missing(key: Self.fingerprint(of: sealKey)))
    }
  }

  private mutating func judge(_ file: String) {
    signing = .unproven
    if !contents.isSealed { findings.append(.notSealed) }
    let bytes: [UInt8]
    do throws(IOFault) {
      bytes = try OpenFile(reading: file).contents(limit: SSHSignature.limit)
    } catch {
      return findings.append(.unreadable(error))
    }
    switch SSHSignature.decode(bytes) {
    case .failure(let fault): findings.append(.faulty(fault))
    case .success(let signature): judge(signature)
    }
  }

  private mutating func judge(_ signature: SSHSignature) {
    let key = signature.key
    if !signature.isForLogs {
      findings.append(.otherNamespace(signature.namespace))
    } else if !key.isEd25519 {
      findings.append(.otherKind(key.kind))
    } else if !signature.isValid(for: bytes) {
      findings.append(.otherText(key: key.fingerprint))
    } else if contents.isSealed {
      let principals = (signers?.principals(of: key) ?? []).uniqued()
      signing = .signed(fingerprint: key.fingerprint, principals: principals)
    }
    compareWithSeal(key)
    compareWithKnown(key)
  }

  private mutating func compareWithSeal(_ key: PublicKey) {
    guard let sealKey, PublicKey(line: sealKey) != key else { return }
    findings.append(
      .otherKeyThanSeal(seal: Self.fingerprint(of: sealKey), made: key.fingerprint))
  }

  private mutating func compareWithKnown(_ key: PublicKey) {
    guard let principal, let signers else { return }
    let principals = signers.principals(of: key).uniqued()
    if principals.contains(principal) { return }
    if !principals.isEmpty { return findings.append(.otherSigner(principals, named: principal)) }
    if signers.knows(principal) {
      findings.append(.otherKeyThanKnown(key: key.fingerprint, named: principal))
    }
  }

  /// A file that is called as laik calls logs has the beginning of its visit's id in its name.
  private mutating func compareName(_ name: String) {
    guard let visit = contents.visit?.head.visit, let ids = LogName.ids(in: name) else { return }
    let id = String(visit.prefix(8))
    guard !ids.contains(id), let named = ids.last else { return }
    findings.append(.otherVisit(named: named, visit: id))
  }

  /// Of the key that a seal names; what is none is quoted as it is.
  private static func fingerprint(of line: String) -> String {
    PublicKey(line: line)?.fingerprint ?? line
  }
}
