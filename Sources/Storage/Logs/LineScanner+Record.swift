internal import Assessment

/// What an assessor records beside answers, and how a visit ends.
extension LineScanner {
  mutating func note() throws(Misfit) -> Event {
    let item = try id("item")
    if let digest = try optionalValue("confidential", { Digest(hex: $0) }) {
      exclude("text")
      return .note(item: item, .confidential(digest))
    }
    return .note(item: item, .text(try optionalText("text") ?? ""))
  }

  mutating func evidence() throws(Misfit) -> Evidence {
    Evidence(
      method: try value("method") { Evidence.Method(rawValue: $0) },
      strength: try value("strength") { Evidence.Strength(rawValue: $0) },
      text: try optionalText("text"), file: try evidenceFile())
  }

  private mutating func evidenceFile() throws(Misfit) -> EvidenceFile? {
    guard take("name") else {
      exclude("sha256", "bytes")
      return nil
    }
    return EvidenceFile(
      name: try string(), sha256: try digest("sha256"), bytes: try count("bytes"))
  }

  mutating func recovery() throws(Misfit) -> Recovery {
    Recovery(
      bytes: try count("bytes"), sha256: try digest("sha256"), file: try text("file"))
  }

  mutating func seal() throws(Misfit) -> Seal {
    Seal(
      answered: try count("answered"), open: try count("open"), pending: try count("pending"),
      witness: try optionalText("witness"), key: try optionalText("key"))
  }
}
