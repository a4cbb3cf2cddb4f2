/// A sound instrument, and its checklist with an item of every kind.
enum SampleYAML {
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
      - {id: mpp, title: {id: Mal, en: Mall}, checklists: [semua], several: true}
    marks:
      - {id: baik, title: {id: Baik, en: Good}, above: 90, minimums: [{of: [k1, i2], percent: 60}]}
      - {id: cukup, title: {id: Cukup, en: Fair}, at_least: 90, minimums: [{of: [k2], points: 9}]}
    reasons:
      - {id: r1, text: {id: Alasan, en: Reason}}
    scales:
      - id: umum
        levels:
          - {key: "0", text: {id: Tidak, en: "No"}, points: 0}
          - {key: "1", text: {id: Ya, en: "Yes"}, points: 7/15}

    """

  static let checklist = """
    id: semua
    revision: "1"
    title: {id: Semua, en: All}
    stage: field
    sections:
      - id: s1
        title: {id: Bagian, en: Section}
        items:
          - id: a1
            text: {id: Butir, en: Item}
            answer: {kind: tick, partial: true}
            indicator: i1
            evidence: [photo]
            evidence_required_when: [met, partial]
          - id: a2
            text: {id: Luas, en: Area}
            answer: {kind: number, min: 0, max: 99, bands: [{above: 50, points: 1}, {points: 0.25}]}
            follows: a1
            indicator: i2
            not_applicable: [r1]
          - id: a3
            text: {id: Skala, en: Scale}
            answer: {kind: grade, scale: umum}
            applies_when: {item: a1, is: met}
            indicator: i3
          - {id: a4, text: {id: R, en: R}, answer: {kind: ratio, decrease: true}, indicator: i1}
          - id: a5
            text: {id: C, en: C}
            answer: {kind: count, of: [{id: b1, text: {id: B, en: B}}, {id: b2, text: {id: C, en: C}}]}
            indicator: i2
          - {id: a6, text: {id: S, en: S}, answer: {kind: sample, of: 5}, indicator: i3, weight: 2}
          - {id: a7, text: {id: D, en: D}, answer: {kind: date, within_days: 365}, indicator: i1}
          - {id: a8, text: {id: T, en: T}, answer: {kind: text}, indicator: none}
          - {id: a9, text: {id: I, en: I}, answer: {kind: index, max: 100}, indicator: i2}
          - {id: b1, text: {id: K, en: K}, answer: {kind: tick}, indicator: i1, knockout: true}

    """
}
