@testable import Storage

/// What `ssh-keygen` of OpenSSH 9.2 made, once, of keys that serve nothing else.
enum Vectors {
  static let text = Array("hello\n".utf8)

  static let keyLine =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF+bemthtSH2CxPca540TbGZIBSAi5wd39lpdl/oqgiQ"
  static let fingerprint = "SHA256:jxm+a6qLQp/pz5NtIrPhwJvW8+RMWB7/D6u4aW0DyJY"
  static let ecdsaLine =
    "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBCoHZk2CVkfK60PqO3"
    + "/6wkI3R1ZDRRNG8m6DvdKpwygv9csnJVDp4qWLOgHc25TSzezr16WyCVsW9q6DQAs3jaY="

  static let sha512 = armored(
    """
    U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgX5t6a2G1IfYLE9xrnjRNsZkgFI
    CLnB3f2Wl2X+iqCJAAAAAEbGFpawAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
    OQAAAEA7Bbxij23uynUyCalSQX3P/ng70XPaMXGg2XwFDDXBNPk6KrVDPs8q+bKQpvYFDb
    IxCqwjOGfFbFoIOdO5lKsG
    """)
  static let sha256 = armored(
    """
    U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgX5t6a2G1IfYLE9xrnjRNsZkgFI
    CLnB3f2Wl2X+iqCJAAAAAEbGFpawAAAAAAAAAGc2hhMjU2AAAAUwAAAAtzc2gtZWQyNTUx
    OQAAAEAkNQtsFk3A8Aa2FaSgHgXHqlsGpw2kR4KpFByozEWppGuKVh5lFeXbpGXIue7MFm
    6jEx6WdzsAHbkvUeOkRHgJ
    """)
  static let forFiles = armored(
    """
    U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgX5t6a2G1IfYLE9xrnjRNsZkgFI
    CLnB3f2Wl2X+iqCJAAAAAEZmlsZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
    OQAAAECycl+TbBMkZlrpQ5cHXqHWMSfpEybV1LxUCVqfdhcDKXhaF9MBzdZ7RSFd2vV/SQ
    xKVt/yZKR7RXqDsmi+qfIO
    """)
  static let ecdsa = armored(
    """
    U1NIU0lHAAAAAQAAAGgAAAATZWNkc2Etc2hhMi1uaXN0cDI1NgAAAAhuaXN0cDI1NgAAAE
    EEKgdmTYJWR8rrQ+o7f/rCQjdHVkNFE0byboO90qnDKC/1yyclUOnipYs6AdzblNLN7OvX
    pbIJWxb2roNACzeNpgAAAARsYWlrAAAAAAAAAAZzaGE1MTIAAABkAAAAE2VjZHNhLXNoYT
    ItbmlzdHAyNTYAAABJAAAAIQD/xxS9V2B3iDu1r4xEtRxZtCV/yJIwPGthF5464ddmTwAA
    ACAuQftTjj1J83ltyE6L92HuaIyOJzSsoLBnPc2osmg8KQ==
    """)

  static func armored(_ letters: String) -> String {
    "-----BEGIN SSH SIGNATURE-----\n\(letters)\n-----END SSH SIGNATURE-----\n"
  }

  /// A signature of these members, whatever they are.
  static func armored(
    magic: String = "SSHSIG", version: [UInt8] = [0, 0, 0, 1], key: [UInt8]? = nil,
    namespace: [UInt8] = Array("laik".utf8), reserved: String = "", hash: String = "sha512",
    kind: String = "ssh-ed25519", signature: Int = 64, rest: [UInt8] = []
  ) -> [UInt8] {
    let key = key ?? WireReader.encode("ssh-ed25519".utf8) + WireReader.encode(zeros(32))
    let made = WireReader.encode(kind.utf8) + WireReader.encode(zeros(signature))
    let members = [key, namespace, Array(reserved.utf8), Array(hash.utf8), made]
    let blob = Array(magic.utf8) + version + members.flatMap { WireReader.encode($0) } + rest
    return Array(armored(Base64.encode(blob)).utf8)
  }

  static func zeros(_ count: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: count)
  }
}
