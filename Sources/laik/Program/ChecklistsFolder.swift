import Glibc

/// Finds the folder that holds the instruments with their checklists.
///
/// Asked in this order: `--checklists`, `$LAIK_CHECKLISTS`, the settings, beside an installed
/// program (`PREFIX/share/laik/Checklists`), the XDG data folders, and the checkout that the
/// program was built in.
struct ChecklistsFolder {
  let surroundings: Surroundings

  /// Nil when there is none; a folder that was named is returned whether it is there or not.
  func path(option: String?, settings: String?) -> String? {
    if let named = option ?? surroundings.variable("LAIK_CHECKLISTS") ?? settings { return named }
    return candidates.first(where: Self.isFolder)
  }

  private var candidates: [String] {
    let parents = Self.parents(of: surroundings.executable ?? "")
    let installed = parents.dropFirst().prefix(1).map { "\($0)/share/laik/Checklists" }
    let data =
      [
        surroundings.variable("XDG_DATA_HOME")
          ?? surroundings.variable("HOME").map { "\($0)/.local/share" }
      ]
      .compactMap(\.self)
      + (surroundings.variable("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share")
      .split(separator: ":").map(String.init)
    let checkout = parents.filter { unsafe access("\($0)/Package.swift", R_OK) == 0 }
    return installed + data.map { "\($0)/laik/Checklists" } + checkout.map { "\($0)/Checklists" }
  }

  /// The folders above a path, nearest first.
  private static func parents(of path: String) -> [String] {
    var parents: [String] = []
    var rest = Substring(path)
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex {
      rest = rest[..<slash]
      parents.append(String(rest))
    }
    return parents
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
