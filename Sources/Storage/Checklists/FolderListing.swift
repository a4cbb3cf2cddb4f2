/// The names in a folder of checklists, sorted as bytes, hidden ones left out.
struct FolderListing {
  let names: [String]

  /// Nil when there is no such folder, or it cannot be read.
  init?(of path: String) {
    guard let names = try? FileSystem.names(in: path) else { return nil }
    self.names = names.filter { !$0.hasPrefix(".") }
  }

  /// The file in the folder, without a second slash.
  static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The last part of the real path of a folder, also of `.`; nil when there is none.
  static func realName(of folder: String) -> String? {
    let name = (try? FileSystem.realPath(of: folder)).map(FileSystem.name)
    return name?.isEmpty == false ? name : nil
  }
}
