import Assessment
import Reports
import Screens
import Storage
import Text

/// Takes one visit over into a new one: all that counts in it, or what it left open for another period.
struct Carrying {
  let worksheet: Worksheet
  /// What leads asked of it.
  let questions: [Question]
  let phrases: any Phrases

  init(_ worksheet: Worksheet, _ returns: Returns, _ phrases: any Phrases) {
    self.worksheet = worksheet
    questions = returns.questions(on: worksheet.visit)
    self.phrases = phrases
  }

  private var visit: Visit {
    worksheet.visit
  }

  /// Whether the new visit is to the same place in the same assessment, so that it continues this one.
  ///
  /// A venue is a name that may have been wrong, but where a city has several it is another place.
  func isContinued(by new: NewVisit) -> Bool {
    let old = visit.head
    let isSeveral = worksheet.instrument.place(old.place)?.several ?? false
    return Name(new.region) == Name(old.region) && Name(new.period) == Name(old.period)
      && new.instrument == old.instrument.id && new.place == old.place
      && (!isSeveral || Name(new.venue) == Name(old.venue))
  }

  /// The answers that count, all notes, evidence and marks for the lead, in the order of the log.
  private var continuation: [Event] {
    visit.entries.compactMap { entry -> Event? in
      guard visit.isLive(entry.n) else { return nil }
      switch entry.event {
      case .answer(let item, _):
        return visit.record(of: item).answers.last?.n == entry.n ? entry.event : nil
      case .note, .evidence, .flag: return entry.event
      default: return nil
      }
    }
  }

  /// A visit with what was taken over, then what is asked, so that it waits for something new; and the
  /// items of questions that it does not have.
  func begin(
    _ new: NewVisit, with opener: VisitOpener
  ) throws(OpenerFault) -> (opened: VisitOpener.Opened, dropped: [String]) {
    let isContinued = isContinued(by: new)
    let opened = try opener.begin(
      new, at: Clock.now(), continues: isContinued ? visit.head.visit : nil)
    let questions =
      isContinued
      ? (visit.unanswered + self.questions).uniqued(on: \.words)
      : OpenFindings.questions(in: worksheet, phrases: phrases)
    let asked = questions.filter { opened.worksheet.item($0.item) != nil }
    let dropped = questions.filter { opened.worksheet.item($0.item) == nil }
    let events = (isContinued ? continuation : []) + asked.map(Event.giveBack)
    return (try record(events, in: opened), dropped.map(\.item))
  }

  /// A visit that has only a part of it is made void, so that it stands in nobody's way.
  private func record(
    _ events: [Event], in opened: VisitOpener.Opened
  ) throws(OpenerFault) -> VisitOpener.Opened {
    var worksheet = opened.worksheet
    var entries: [Entry] = []
    do {
      for event in events { entries.append(try opened.writer.append(event, at: Clock.now())) }
    } catch {
      _ = try? opened.writer.append(.void(reason: phrases.carriedInPart), at: Clock.now())
      throw .log(error)
    }
    worksheet.apply(entries)
    return VisitOpener.Opened(writer: opened.writer, worksheet: worksheet)
  }
}

extension Question {
  /// What is asked of which item, whichever visit it was asked of first.
  fileprivate var words: [String] {
    [item, text]
  }
}
