import Text

/// What an instrument and its checklists have to be to each other.
struct FolderRules {
  /// Nil when the instrument could not be read.
  let instrument: InstrumentReading?
  let instrumentFindings: Findings
  let checklists: [ChecklistFile]

  func check() {
    checkItemsAreUnique()
    guard let instrument else { return }
    checkChecklistsExist(named: instrument.checklists)
    checkChecklistsAreNamed(by: instrument.checklists)
    checkIndicatorsAreFed(instrument.indicators)
  }

  /// Ids are unique in the whole instrument; within one file its reader has seen to it.
  private func checkItemsAreUnique() {
    var first: [String: SourcePlace] = [:]
    for checklist in checklists {
      let file = checklist.findings.file
      for item in checklist.reading?.items ?? [] {
        if let place = first[item.value], place.file != file {
          let place = "\(place.file):\(place.line):\(place.column)"
          checklist.findings.add(
            RuleFault.duplicate(.item, item.value, first: place), at: item.spot)
        } else if first[item.value] == nil {
          first[item.value] = SourcePlace(
            file: file, line: item.spot.line, column: item.spot.column)
        }
      }
    }
  }

  /// A checklist that could not be read may be any of those that are missed.
  private func checkChecklistsExist(named: [Located<String>]) {
    let known = checklists.compactMap { $0.reading?.id?.value }
    guard known.count == checklists.count else { return }
    for name in named where !known.contains(name.value) {
      let suggestion = Suggestion(for: name.value, among: known)
      instrumentFindings.add(
        RuleFault.noSuch(.checklist, name.value, suggestion), at: name.spot)
    }
  }

  private func checkChecklistsAreNamed(by named: [Located<String>]) {
    let names = Set(named.map(\.value))
    for checklist in checklists {
      guard let id = checklist.reading?.id, !names.contains(id.value) else { continue }
      checklist.findings.add(.rule(.checklistNotNamed(id.value)), at: id.spot, .warning)
    }
  }

  /// Only said when all else is in order, as any fault may hide the item that is missed.
  private func checkIndicatorsAreFed(_ indicators: [Located<String>]) {
    let isSound = !instrumentFindings.hasErrors && checklists.allSatisfy { !$0.findings.hasErrors }
    guard isSound else { return }
    let fed = checklists.reduce(into: Set<String>()) { $0.formUnion($1.reading?.fed ?? []) }
    for indicator in indicators where !fed.contains(indicator.value) {
      instrumentFindings.add(
        .rule(.indicatorNotFed(indicator.value)), at: indicator.spot, .remark)
    }
  }
}
