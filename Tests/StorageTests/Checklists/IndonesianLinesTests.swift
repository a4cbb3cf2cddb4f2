import Testing
import Text

@testable import Storage

/// The same faults for people who read Indonesian.
@Suite struct IndonesianLinesTests {
  private func said(_ spoilt: SpoiltCase) -> [String] {
    SampleFolder().replacing(spoilt.old, with: spoilt.new, in: spoilt.file).lines(.indonesian)
  }

  static let cases: [SpoiltCase] = [
    .item(
      "kind: tick", "kind: tik",
      "ruang.yaml:11:24: jenis jawaban 'tik' tidak dikenal; "
        + "tulis tick, grade, number, ratio, count, sample, date, text atau index"),
    .item(
      " evidence: [photo", " evidance: [photo",
      "ruang.yaml:13:9: kunci 'evidance' tidak dikenal; mungkin maksudnya 'evidence'?"),
    .item(
      "{id: Ruang, en: Room}", "{id: Ruang}",
      "ruang.yaml:3:8: teks bahasa Inggris tidak ada; tambahkan en: ..."),
    .item(
      "            - {points: 0.25}\n", "",
      "ruang.yaml:23:11: tidak ada rentang untuk nilai dari 0 sampai 50; "
        + "tambahkan rentang, atau {points: 0} di akhir"),
    .item(
      "confidence: A", "follows: a3",
      "ruang.yaml:32:30: butir saling bergantung melingkar (a1 -> a3 -> a1); putuskan"),
    .item(
      "stage: field", "stage: a: b",
      "ruang.yaml:4:9: titik dua tidak dapat berdiri di sini; "
        + "beri tanda kutip pada teks, atau periksa indentasi"),
    .item(
      "indicator: i1", "indicator: none",
      "instrument.yaml:10:14: catatan: tidak ada butir untuk indikator 'i1'; "
        + "ketua tim harus memutuskan nilainya"),
    .instrument(
      "weight: 15.5", "weight: 15.4",
      "instrument.yaml:13:5: jumlah bobot indikator 'k2' adalah 39.9, bukan 40; "
        + "betulkan bobotnya"),
    .instrument(
      "[ruang]", "[lain]",
      "instrument.yaml:20:18: daftar periksa 'lain' tidak ada; tulis ruang",
      "ruang.yaml:1:5: peringatan: tidak ada lokus yang memakai daftar periksa 'ruang'; "
        + "tambahkan pada lokus di instrument.yaml"),
  ]

  @Test(arguments: cases) func line(_ spoilt: SpoiltCase) {
    #expect(said(spoilt) == spoilt.lines)
  }

  /// Every message has a fault and a remedy, and no language borrows from the other.
  @Test func everyNounHasAWordInBothLanguages() {
    for noun in CheckNoun.allCases {
      #expect(!Language.english.phrases.noun(noun).isEmpty)
      #expect(!Language.indonesian.phrases.noun(noun).isEmpty)
    }
    for noun in CheckNoun.allCases where noun != .option && noun != .item {
      let isSame =
        Language.english.phrases.noun(noun) == Language.indonesian.phrases.noun(noun)
      #expect(!isSame, "\(noun)")
    }
  }
}
