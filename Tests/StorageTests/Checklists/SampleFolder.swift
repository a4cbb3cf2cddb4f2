import Text

@testable import Storage

/// A sound instrument with one checklist, in memory, to be spoilt a little by each test.
struct SampleFolder {
  var files = ["instrument.yaml": Self.instrument, "ruang.yaml": Self.checklist]
  var name = "uji"

  static let instrument = """
    id: uji
    revision: "1"
    title: {id: Uji, en: Test}
    weights: official
    components:
      - id: k1
        title: {id: Satu, en: One}
        weight: 60
        indicators:
          - {id: i1, title: {id: Satu, en: One}, weight: 60}
      - id: k2
        title: {id: Dua, en: Two}
        weight: 40
        indicators:
          - {id: i2, title: {id: Dua, en: Two}, weight: 15.5}
          - {id: i3, title: {id: Tiga, en: Three}, weight: 24.5}
    places:
      - id: mpp
        title: {id: Mal, en: Mall}
        checklists: [ruang]
        several: true
    marks:
      - {id: baik, title: {id: Baik, en: Good}, above: 90, minimums: [{of: [k1, i2], percent: 60}]}
      - {id: cukup, title: {id: Cukup, en: Fair}, at_least: 90, minimums: [{of: [k2], points: 9}]}
    reasons:
      - {id: r1, text: {id: Alasan, en: Reason}}
    scales:
      - id: umum
        levels:
          - {key: "0", text: {id: Tidak, en: "No"}, points: 0}
          - {key: "1", text: {id: Ya, en: "Yes"}, points: 1}
    deadline_days: 7

    """

  static let checklist = """
    id: ruang
    revision: "1"
    title: {id: Ruang, en: Room}
    stage: field
    sections:
      - id: s1
        title: {id: Bagian, en: Section}
        items:
          - id: a1
            text: {id: Butir, en: Item}
            answer: {kind: tick, partial: true}
            indicator: i1
            evidence: [photo, document]
            evidence_required_when: [met, partial]
            confidence: A
          - id: a2
            text: {id: Luas, en: Area}
            answer:
              kind: number
              unit: m²
              min: 0
              max: 100
              bands:
                - {above: 50, points: 1}
                - {points: 0.25}
            follows: a1
            indicator: i2
            not_applicable: [r1]
          - id: a3
            text: {id: Skala, en: Scale}
            answer: {kind: grade, scale: umum}
            applies_when: {item: a1, is: met}
            indicator: i3

    """

  /// Replaces a text that stands in the file exactly once; a slip of the test itself shows as a line.
  func replacing(_ old: String, with new: String, in file: String) -> SampleFolder {
    var copy = self
    let parts = (files[file] ?? "").split(separator: old, omittingEmptySubsequences: false)
    copy.files[file] =
      parts.count == 2 ? "\(parts[0])\(new)\(parts[1])" : "\(old) is not there once"
    return copy
  }

  var folder: InstrumentFolder {
    let checklists = files.keys.filter { $0 != "instrument.yaml" }.sorted()
    return InstrumentFolder(
      path: "c", folderName: name, instrumentFile: source("instrument.yaml"),
      checklistFiles: checklists.map(source))
  }

  /// What is said, without the folder.
  func lines(_ language: Language = .english) -> [String] {
    folder.diagnostics.map { String($0.line(in: language.phrases).dropFirst(2)) }
  }

  private func source(_ name: String) -> SourceFile {
    SourceFile(
      path: "c/\(name)",
      content: files[name].map { .success(Array($0.utf8)) } ?? .failure(.notFound))
  }
}
