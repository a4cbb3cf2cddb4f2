import Assessment
import Screens

/// Files that lie in the inbox, newest first, and evidence that was taken before.
enum Inbox {
  static let files = [
    file("IMG_0233.jpg", 3_412_000, "2025-11-06 09:41"),
    file(
      "IMG_0232 無障礙 toilet lantai dua sayap timur tampak dari lorong depan.jpg", 182_044,
      "2025-11-06 09:40"),
    file("rekaman.m4a", 950, "2025-11-05 16:02"),
  ]

  static let evidence = [
    Evidence(
      method: .examine, strength: .seen,
      file: EvidenceFile(name: "IMG_0100.jpg", sha256: .zero, bytes: 182_044)),
    Evidence(method: .interview, strength: .told, text: "Kata petugas loket"),
    Evidence(method: .examine, strength: .document, text: "Denah"),
    Evidence(method: .test, strength: .seen, text: "Diukur dua kali"),
  ]

  private static func file(_ name: String, _ bytes: Int, _ modified: String) -> InboxFile {
    InboxFile(path: "/unduhan/\(name)", name: name, bytes: bytes, modified: modified)
  }
}
