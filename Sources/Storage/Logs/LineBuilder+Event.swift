internal import Assessment

/// Members of each kind, in their order.
extension LineBuilder {
  mutating func members(of event: Event) {
    switch event {
    case .open(let head): open(head)
    case .answer(let item, let answer): about(item) { $0.answer(answer) }
    case .note(let item, let note): about(item) { $0.note(note) }
    case .flag(let item, let text): about(item) { $0.text("text", unlessEmpty: text) }
    case .retract(let n): number("entry", n)
    case .evidence(let item, let evidence): about(item) { $0.evidence(evidence) }
    case .recover(let recovery): recover(recovery)
    case .void(let reason): text("reason", reason)
    case .seal(let seal): self.seal(seal)
    case .decide(let decision): decide(decision)
    case .giveBack(let question): giveBack(question)
    case .accept(let acceptance): accept(acceptance)
    case .verdict(let announcement): verdict(announcement)
    case .unknown(_, let item): text("item", unlessEmpty: item)
    }
  }

  private mutating func about(_ item: String, _ body: (inout LineBuilder) -> Void) {
    text("item", item)
    body(&self)
  }

  private mutating func open(_ head: VisitHead) {
    text("format", LineScanner.format)
    text("visit", head.visit)
    text("role", head.role.rawValue)
    text("region", head.region)
    text("period", head.period)
    text("place", head.place)
    text("venue", head.venue)
    object("instrument") { $0.reference(head.instrument) }
    array("checklists", head.checklists) { line, checklist in
      line.object { $0.reference(checklist) }
    }
    text("assessor", head.assessor)
    text("institution", head.institution)
    text("letter", unlessEmpty: head.letter)
    text("continues", unlessEmpty: head.continues)
  }

  private mutating func reference(_ reference: Reference) {
    text("id", reference.id)
    text("revision", reference.revision)
    text("sha256", reference.sha256.hex)
  }

  private mutating func note(_ note: Note) {
    switch note {
    case .text(let text): self.text("text", unlessEmpty: text)
    case .confidential(let digest): text("confidential", digest.hex)
    }
  }

  private mutating func evidence(_ evidence: Evidence) {
    text("method", evidence.method.rawValue)
    text("strength", evidence.strength.rawValue)
    text("text", unlessEmpty: evidence.text)
    guard let file = evidence.file else { return }
    text("name", file.name)
    text("sha256", file.sha256.hex)
    number("bytes", file.bytes)
  }

  private mutating func recover(_ recovery: Recovery) {
    number("bytes", recovery.bytes)
    text("sha256", recovery.sha256.hex)
    text("file", recovery.file)
  }

  private mutating func seal(_ seal: Seal) {
    number("answered", seal.answered)
    number("open", seal.open)
    number("pending", seal.pending)
    text("witness", unlessEmpty: seal.witness)
    text("key", unlessEmpty: seal.key)
  }
}
