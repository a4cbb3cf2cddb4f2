import Text

extension Settings {
  /// The file's content: a line for each key that is set, every value in double quotes.
  ///
  /// Controls and other characters that the reader refuses are left out.
  var yaml: String {
    let lines =
      [("lang", language?.rawValue)]
      + Self.texts.map { ($0.key, self[keyPath: $0.path]) }
    let text = lines.compactMap { key, value in
      value.map { "\(key): \(YAMLText.quoted($0))\n" }
    }
    return text.isEmpty ? "{}\n" : text.joined()
  }

  /// Puts the whole file in place or leaves what was there; mode 0600, its folder 0700 if it is made.
  public func write(to path: String) throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in
      try FileSystem.makeFolder(FileSystem.parent(of: path))
      try FileSystem.replace(path, with: Array(yaml.utf8))
    }
  }
}
