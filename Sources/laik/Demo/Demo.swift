import Assessment
import Glibc
import Screens
import Storage
import Text

/// A sample assessment of a city that does not exist, in a temporary folder.
struct Demo {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  /// One sealed visit, one in progress.
  func make() throws -> AssessmentFolder {
    guard let catalogue = workplace.catalogue else {
      throw CommandFailure(workplace.phrases.noChecklists, .noInput)
    }
    let folder = try temporaryFolder()
    do {
      try fill(
        visit("Contoh: Sri Wahyuni", "BPKP"), in: folder, catalogue, seed: 0, share: 100,
        isSealed: true)
      try fill(
        visit("Contoh: Budi Santoso", "Ombudsman RI"), in: folder, catalogue, seed: 3, share: 60,
        isSealed: false)
    } catch let fault as OpenerFault {
      throw CommandFailure(fault.message(workplace.phrases), fault.status)
    } catch let fault as LogFault {
      throw CommandFailure(fault.message(workplace.phrases), fault.status)
    }
    return folder
  }

  private func temporaryFolder() throws -> AssessmentFolder {
    let parent = workplace.surroundings.variable("TMPDIR") ?? "/tmp"
    let folder = AssessmentFolder(path: "\(parent)/laik-demo-\(RandomID.next().prefix(8))")
    do {
      try folder.create()
    } catch {
      throw CommandFailure(error.message(workplace.phrases), .cannotCreate)
    }
    return folder
  }

  private func visit(_ assessor: String, _ institution: String) -> NewVisit {
    NewVisit(
      instrument: "kota-antikorupsi", place: "mpp", venue: "MPP Kota Contoh (rekaan)",
      region: "Kota Contoh (rekaan)", period: "2025", assessor: assessor,
      institution: institution, letter: "ST-1/CONTOH/2025")
  }

  /// Answers the first `share` percent of the items, with notes on findings.
  private func fill(
    _ visit: NewVisit, in folder: AssessmentFolder, _ catalogue: Catalogue, seed: Int,
    share: Int, isSealed: Bool
  ) throws {
    let now = Clock.now()
    let opened = try VisitOpener(folder: folder, catalogue: catalogue).begin(visit, at: now)
    var worksheet = opened.worksheet
    let answers = DemoAnswers(today: now.localDate)
    let last = worksheet.items.count * share / 100
    for (turn, item) in worksheet.items.prefix(last).enumerated() where worksheet.isToDo(item) {
      let answer = answers.answer(to: item, turn: turn + seed)
      guard item.problem(with: answer) == nil else { continue }
      for event in events(answer, item, now) {
        worksheet.apply(try opened.writer.append(event, at: now))
      }
    }
    if isSealed { try opened.writer.append(.seal(Seal(worksheet.counts)), at: now) }
  }

  private func events(_ answer: Answer, _ item: Item, _ now: Timestamp) -> [Event] {
    let outcome = item.outcome(of: answer, on: now.localDate)
    var events: [Event] = [.answer(item: item.id, answer)]
    if let tick = outcome.tick, item.noteWhen.contains(tick) {
      events.append(
        .note(item: item.id, .text("Contoh catatan: perlu dibenahi.\nDijanjikan selesai.")))
    }
    if case .after(let ticks) = item.evidenceRequired, let tick = outcome.tick, ticks.contains(tick)
    {
      let evidence = Evidence(method: .examine, strength: .seen, text: "contoh: foto menyusul")
      events.append(.evidence(item: item.id, evidence))
    }
    return events
  }
}
