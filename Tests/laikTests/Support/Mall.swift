import Assessment
import Storage

/// The service mall of the shipped instrument, which the tests of commands and program visit.
enum Mall {
  /// How many items its checklists have.
  static let items: Int = {
    let catalogue = Catalogue(root: Run.checklists)
    guard let loaded = try? catalogue.instrument("kota-antikorupsi"),
      let place = loaded.instrument.place("mpp")
    else { return 0 }
    let lists = place.checklists.compactMap { try? catalogue.checklist($0, of: loaded.instrument) }
    return lists.reduce(0) { $0 + $1.checklist.items.count }
  }()
}
