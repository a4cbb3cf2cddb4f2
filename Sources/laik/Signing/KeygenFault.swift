import Storage
import Text

/// Why a key or a signature was not made.
enum KeygenFault: Error, Equatable {
  case notInstalled
  case failed(Int32)
  case key(KeyFault)
  case signature(SigningFault)
  /// The seal names another key than the one there is; both fingerprints.
  case otherKey(seal: String, own: String)

  func message(_ phrases: any Phrases) -> String {
    switch self {
    case .notInstalled: phrases.keygenMissing
    case .failed(let status): phrases.keygenFailed(status: Int(status))
    case .key(let fault): fault.message(phrases)
    case .signature(let fault): fault.message(phrases)
    case .otherKey(let seal, let own): phrases.sealedByOther(key: seal, own: own)
    }
  }

  var status: ExitStatus {
    switch self {
    case .notInstalled: .noInput
    case .failed: .ioFailed
    case .key(.unreadable(let fault)), .signature(.folder(let fault)): fault.status
    case .key, .signature(.notRight), .otherKey: .badData
    }
  }
}
