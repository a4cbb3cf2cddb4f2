public import Assessment

internal import struct Crypto.SHA256

extension Digest {
  /// The SHA-256 of some bytes.
  public init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The hash of a line of a log: of the digits of the line before, then of its own bytes up to
  /// `,"hash":"`.
  init(ofLine bytes: ArraySlice<UInt8>, after previous: Digest) {
    var function = SHA256()
    function.update(data: Array(previous.hex.utf8))
    function.update(data: bytes)
    self.init(function.finalize())
  }

  /// The SHA-256 of a file of any size, from where it was read to.
  init(of file: borrowing OpenFile) throws(IOFault) {
    var function = SHA256()
    var chunk = OpenFile.chunk()
    while case let count = try file.read(into: &chunk), count > 0 {
      function.update(data: chunk[..<count])
    }
    self.init(function.finalize())
  }

  init(_ digest: SHA256.Digest) {
    var bytes = SIMD32<UInt8>()
    for (index, byte) in digest.enumerated() { bytes[index] = byte }
    self.init(bytes)
  }
}
