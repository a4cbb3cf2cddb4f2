import Assessment
import Screens
import Storage

/// Begins a visit: copies what it works through into the folder, then writes the first line of its log.
struct VisitOpener {
  let folder: AssessmentFolder
  let catalogue: Catalogue

  /// A visit that can be written to.
  struct Opened {
    let writer: LogWriter
    let worksheet: Worksheet
  }

  func begin(
    _ new: NewVisit, at: Timestamp, continues: String? = nil
  ) throws(OpenerFault) -> Opened {
    let instrument = try OpenerFault.catalogue { () throws(CatalogueError) in
      try catalogue.instrument(new.instrument)
    }
    guard let place = instrument.instrument.place(new.place) else {
      throw .noSuchPlace(new.place, known: instrument.instrument.places.map(\.id))
    }
    let lists = try OpenerFault.catalogue { () throws(CatalogueError) in
      try place.checklists.map { (id) throws(CatalogueError) in
        try catalogue.checklist(id, of: instrument.instrument)
      }
    }
    try keep([instrument.bytes] + lists.map(\.bytes))
    let head = VisitHead(
      visit: RandomID.next(), role: new.role, region: new.region, period: new.period,
      place: new.place, venue: new.venue, instrument: instrument.reference,
      checklists: lists.map(\.reference), assessor: new.assessor, institution: new.institution,
      letter: new.letter, continues: continues)
    return try create(head, at, instrument.instrument, lists.map(\.checklist))
  }

  private func keep(_ files: [[UInt8]]) throws(OpenerFault) {
    do {
      for bytes in files { try folder.keep(bytes) }
    } catch {
      throw .folder(error)
    }
  }

  private func create(
    _ head: VisitHead, _ at: Timestamp, _ instrument: Instrument, _ lists: [Checklist]
  ) throws(OpenerFault) -> Opened {
    do {
      let (writer, visit) = try LogWriter.create(head: head, at: at, folder: folder)
      return Opened(
        writer: writer,
        worksheet: Worksheet(visit: visit, instrument: instrument, checklists: lists))
    } catch {
      throw .log(error)
    }
  }
}

/// Why a visit could not be begun.
enum OpenerFault: Error {
  case catalogue(CatalogueError)
  case noSuchPlace(String, known: [String])
  case folder(FolderFault)
  case log(LogFault)
  /// Another visit carries it on already.
  case carriedOn

  static func log(_ body: () throws(LogFault) -> Void) throws(OpenerFault) {
    do {
      try body()
    } catch {
      throw .log(error)
    }
  }

  static func catalogue<Found>(
    _ find: () throws(CatalogueError) -> Found
  ) throws(OpenerFault) -> Found {
    do {
      return try find()
    } catch {
      throw .catalogue(error)
    }
  }
}
