import Text

extension Settings {
  /// Reads a settings.yaml; what is sound in it counts, whatever is wrong with the rest.
  ///
  /// - Returns: nothing set and nothing wrong when there is no such file.
  public static func read(from path: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
    let file = SourceFile(at: path)
    if case .failure(.notFound) = file.content { return (Settings(), []) }
    let findings = Findings(file: path)
    let settings = file.bytes(findings).map { read($0, findings) } ?? Settings()
    return (settings, findings.diagnostics.sorted())
  }

  static func read(_ bytes: [UInt8], _ findings: Findings) -> Settings {
    var settings = Settings()
    guard let root = YAMLComposer(findings: findings).root(of: bytes),
      let fields = Fields(root, known: ["lang"] + texts.map(\.key), findings)
    else { return settings }
    settings.language = fields.optional("lang")?.word(of: Language.self, .language, findings)
    for (key, member) in names {
      settings[keyPath: member] = fields.optional(key)?.text(findings)
    }
    for (key, member) in paths {
      settings[keyPath: member] = fields.optional(key)?.writtenText(findings)
    }
    return settings
  }
}
