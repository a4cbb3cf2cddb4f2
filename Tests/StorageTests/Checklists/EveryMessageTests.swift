import Testing
import Text

@testable import Storage

/// The words of every fault in both languages: what is wrong, and after a semicolon what to do.
@Suite struct EveryMessageTests {
  private func check(_ message: FaultMessage) {
    #expect(message.fault.words(in: Language.english.phrases) == message.english)
    #expect(message.fault.words(in: Language.indonesian.phrases) == message.indonesian)
  }

  static let files: [FaultMessage] = [
    FaultMessage(
      .file(.notFound), "there is no such file or folder; check the path",
      "berkas atau folder ini tidak ada; periksa namanya"),
    FaultMessage(
      .file(.missingInstrument), "instrument.yaml is missing; put it beside the checklists",
      "instrument.yaml tidak ada; letakkan di samping daftar periksa"),
    FaultMessage(
      .file(.unreadable(.notPermitted)),
      "permission is denied; check whose file and folder it is",
      "tidak ada izin; periksa pemilik berkas dan foldernya"),
    FaultMessage(
      .file(.notOrdinary), "this is not an ordinary file; name a YAML file or a folder",
      "ini bukan berkas biasa; sebutkan berkas YAML atau folder"),
    FaultMessage(
      .file(.tooLarge(mebibytes: 1)),
      "the file is larger than 1 MiB; divide it into several files",
      "berkas lebih besar dari 1 MiB; bagi menjadi beberapa berkas"),
    FaultMessage(
      .file(.empty), "the file is empty; begin with a key such as id",
      "berkas kosong; mulai dengan kunci seperti id"),
    FaultMessage(
      .file(.nameDiffers(id: "a")),
      "the id 'a' is not the file's name; name the file a.yaml or mend the id",
      "id 'a' tidak sama dengan nama berkas; namai berkasnya a.yaml atau betulkan id"),
    FaultMessage(
      .file(.folderDiffers(id: "a")),
      "the id 'a' is not the folder's name; name the folder a or mend the id",
      "id 'a' tidak sama dengan nama folder; namai foldernya a atau betulkan id"),
    FaultMessage(
      .file(.endsInYml), "the name ends in .yml, so the file is not read; name it .yaml",
      "nama berkas berakhiran .yml sehingga tidak dibaca; ubah menjadi .yaml"),
    FaultMessage(
      .file(.notUTF8), "this is not UTF-8; save the file as UTF-8",
      "ini bukan UTF-8; simpan berkas sebagai UTF-8"),
    FaultMessage(
      .file(.byteOrderMark), "a byte order mark stands here; save the file as UTF-8 without BOM",
      "ada penanda urutan bita di sini; simpan berkas sebagai UTF-8 tanpa BOM"),
    FaultMessage(
      .file(.tab), "a tab stands here; write spaces instead",
      "ada tab di sini; ganti dengan spasi"),
    FaultMessage(
      .file(.character("\u{1F}")), "the character U+001F is not allowed; remove it",
      "karakter U+001F tidak diperbolehkan; hapus"),
  ]

  @Test(arguments: files) func ofFiles(_ message: FaultMessage) { check(message) }

  static let syntax: [FaultMessage] = [
    FaultMessage(
      .syntax(.anchor),
      "anchors and aliases (& and *) are not read; write the content out, or put text in quotes",
      "jangkar dan alias (& dan *) tidak dibaca; tulis isinya, atau beri tanda kutip pada teks"),
    FaultMessage(
      .syntax(.tag), "tags (!) are not read; leave it out, or put text in quotes",
      "tag (!) tidak dibaca; hilangkan, atau beri tanda kutip pada teks"),
    FaultMessage(
      .syntax(.mergeKey), "the merge key << is not read; write the keys out",
      "kunci gabungan << tidak dibaca; tulis kunci-kuncinya satu per satu"),
    FaultMessage(
      .syntax(.secondDocument),
      "a second document begins here; write one document and leave out ---",
      "dokumen kedua dimulai di sini; tulis satu dokumen saja tanpa ---"),
    FaultMessage(
      .syntax(.keyNotText), "a key must be a plain word; write key: value",
      "kunci harus berupa satu kata; tulis kunci: nilai"),
    FaultMessage(
      .syntax(.tooDeep(limit: 16)),
      "this is nested more than 16 levels deep; check the brackets and the indentation",
      "susunan ini lebih dalam dari 16 tingkat; periksa kurung dan indentasinya"),
    FaultMessage(
      .syntax(.tooManyEntries(limit: 5000)),
      "there are more than 5000 entries; divide them into several files",
      "isinya lebih dari 5000; bagi menjadi beberapa berkas"),
    FaultMessage(
      .syntax(.keyTwice("a", line: 7)),
      "the key 'a' stands here and again in line 7; keep one",
      "kunci 'a' ada di sini dan lagi di baris 7; pakai satu saja"),
    FaultMessage(
      .syntax(.strayDash),
      "a list cannot begin here; put it on its own line, or put the text in quotes",
      "daftar tidak dapat dimulai di sini; tulis di baris sendiri, "
        + "atau beri tanda kutip pada teks"),
    FaultMessage(
      .syntax(.missingColon), "a key without a colon; write key: value",
      "kunci tanpa titik dua; tulis kunci: nilai"),
    FaultMessage(
      .syntax(.unclosedQuote), "the quote that begins here never ends; close it",
      "tanda kutip yang dibuka di sini tidak pernah ditutup; tutup"),
    FaultMessage(
      .syntax(.unclosedBracket),
      "a comma or a closing bracket is missing; close [ with ] and { with }",
      "koma atau kurung tutup tidak ada; tutup [ dengan ] dan { dengan }"),
    FaultMessage(
      .syntax(.unknownEscape),
      "an unknown escape after \\; write \\\\ for a backslash, or use single quotes",
      "tanda setelah \\ tidak dikenal; tulis \\\\ untuk garis miring terbalik, "
        + "atau pakai kutip tunggal"),
    FaultMessage(
      .syntax(.refusedStart), "a value cannot begin with this character; put it in quotes",
      "nilai tidak dapat dimulai dengan karakter ini; beri tanda kutip"),
    FaultMessage(
      .syntax(.wrongIndentation),
      "this does not fit the lines above; check the indentation, the dashes and the quotes",
      "ini tidak cocok dengan baris di atasnya; "
        + "periksa indentasi, tanda hubung, dan tanda kutip"),
    FaultMessage(
      .syntax(.notYAML), "this is not YAML that can be read; check the lines above",
      "ini bukan YAML yang dapat dibaca; periksa baris di atasnya"),
  ]

  @Test(arguments: syntax) func ofSyntax(_ message: FaultMessage) { check(message) }

  static let forms: [FaultMessage] = [
    FaultMessage(
      .form(.missingKey("a")), "the key 'a' is missing; add it",
      "kunci 'a' tidak ada; tambahkan"),
    FaultMessage(
      .form(.missingOneOf(["a", "b"])), "a key is missing; add a or b",
      "ada kunci yang kurang; tambahkan a atau b"),
    FaultMessage(
      .form(.onlyOneOf(["a", "b"])), "these keys exclude each other; keep a or b",
      "kunci-kunci ini tidak dapat bersama; pakai a atau b"),
    FaultMessage(
      .form(.notText), "this is not a text; write one value",
      "ini bukan teks; tulis satu nilai"),
    FaultMessage(
      .form(.notList), "this is not a list; write [a, b], or a line with - for each",
      "ini bukan daftar; tulis [a, b], atau satu baris dengan - untuk setiap isi"),
    FaultMessage(
      .form(.notMapping), "this has no keys; write key: value",
      "di sini tidak ada kunci; tulis kunci: nilai"),
    FaultMessage(
      .form(.notTranslation), "the languages are missing; write {id: ..., en: ...}",
      "bahasanya tidak disebut; tulis {id: ..., en: ...}"),
    FaultMessage(
      .form(.notBoolean), "this is neither true nor false; write one of the two",
      "ini bukan true atau false; tulis salah satunya"),
    FaultMessage(
      .form(.notDecimal), "this is not a number; write it like 12 or 0.5",
      "ini bukan angka; tulis seperti 12 atau 0.5"),
    FaultMessage(
      .form(.notInteger), "this is not a whole number; write it like 12",
      "ini bukan bilangan bulat; tulis seperti 12"),
    FaultMessage(
      .form(.notPoints),
      "these are no points; write a number from 0 to 1 like 0.5, or a fraction like 7/15",
      "ini bukan nilai butir; tulis angka dari 0 sampai 1 seperti 0.5, atau pecahan seperti 7/15"),
    FaultMessage(
      .form(.emptyText), "the text is empty; write one, or leave out the key",
      "teksnya kosong; isi, atau hilangkan kuncinya"),
    FaultMessage(
      .form(.emptyList), "the list is empty; add an entry",
      "daftarnya kosong; tambahkan isinya"),
    FaultMessage(
      .form(.emptyTranslation(.indonesian)), "the Indonesian text is empty; write it",
      "teks bahasa Indonesia kosong; isi"),
    FaultMessage(
      .form(.malformedId("A")), "'A' cannot be an id; write 1 to 64 of a-z, 0-9 and -",
      "'A' tidak dapat menjadi id; tulis 1 sampai 64 karakter dari a-z, 0-9, dan -"),
    FaultMessage(
      .form(.namedTwice("a")), "'a' is named twice; keep one",
      "'a' disebut dua kali; pakai satu saja"),
    FaultMessage(
      .form(.outside(low: "0", high: "1")),
      "this is not possible; write a number from 0 to 1",
      "ini tidak mungkin; tulis angka dari 0 sampai 1"),
    FaultMessage(
      .form(.outside(low: "1", high: nil)), "this is not possible; write 1 or more",
      "ini tidak mungkin; tulis 1 atau lebih"),
    FaultMessage(
      .form(.notAboveZero), "this is not possible; write a number above 0",
      "ini tidak mungkin; tulis angka di atas 0"),
  ]

  @Test(arguments: forms) func ofForm(_ message: FaultMessage) { check(message) }

  static let rules: [FaultMessage] = [
    FaultMessage(
      .rule(.duplicate(.item, "a", first: "3:5")),
      "the item 'a' is there already (3:5); choose another id",
      "butir 'a' sudah ada (3:5); pilih id lain"),
    FaultMessage(
      .rule(.noSuch(.scale, "a", Suggestion(for: "a", among: []))),
      "there is no scale 'a'; there is none yet", "skala 'a' tidak ada; belum ada satu pun"),
    FaultMessage(
      .rule(.totalSum("99.9")),
      "the components add up to 99.9, not to 100; mend the weights",
      "jumlah bobot komponen adalah 99.9, bukan 100; betulkan bobotnya"),
    FaultMessage(
      .rule(.noSourceOfWeights), "assumed weights need their source; add weights_source",
      "bobot asumsi harus menyebut sumbernya; tambahkan weights_source"),
    FaultMessage(
      .rule(.assumedComponent),
      "the weights of the instrument are not all official; write weights: assumed for it",
      "bobot instrumen ini tidak semuanya resmi; tulis weights: assumed untuk instrumennya"),
    FaultMessage(
      .rule(.markNotLower("a", than: "b")),
      "the mark 'a' does not begin below 'b'; write the best mark first",
      "ambang 'a' tidak di bawah 'b'; tulis ambang terbaik lebih dahulu"),
    FaultMessage(
      .rule(.onePlaceOnly("mpp")), "there is one place 'mpp' in a city; name one venue",
      "hanya ada satu lokus 'mpp' di sebuah kota; sebut satu tempat saja"),
    FaultMessage(
      .rule(.bandEmpty), "no value lies in this band; mend its limits",
      "tidak ada nilai dalam rentang ini; betulkan batasnya"),
    FaultMessage(
      .rule(.bandOutside),
      "this band lies outside the possible values; mend it or remove it",
      "rentang ini di luar nilai yang mungkin; betulkan atau hapus"),
    FaultMessage(
      .rule(.bandShadowed),
      "earlier bands take every value of this one; move it up or remove it",
      "semua nilai rentang ini sudah diambil rentang sebelumnya; pindahkan ke atas atau hapus"),
    FaultMessage(
      .rule(.bandGap(low: "5", high: nil)),
      "no band fits values above 5; add a band, or {points: 0} as the last",
      "tidak ada rentang untuk nilai di atas 5; "
        + "tambahkan rentang, atau {points: 0} di akhir"),
    FaultMessage(
      .rule(.bandGap(low: nil, high: "5")),
      "no band fits values below 5; add a band, or {points: 0} as the last",
      "tidak ada rentang untuk nilai di bawah 5; "
        + "tambahkan rentang, atau {points: 0} di akhir"),
    FaultMessage(
      .rule(.scoredWithoutBands),
      "a scored number needs bands; add bands, or write indicator: none",
      "angka yang dinilai harus punya rentang; tambahkan bands, atau tulis indicator: none"),
    FaultMessage(
      .rule(.gateIsNotScored),
      "an item of the gate feeds no indicator; leave out indicator, or write indicator: none",
      "kriteria (gate) tidak mengisi indikator; hilangkan indicator, "
        + "atau tulis indicator: none"),
    FaultMessage(
      .rule(.minAboveMax(min: "5", max: "4")),
      "min 5 is not below max 4; mend one of them",
      "min 5 tidak di bawah max 4; betulkan salah satunya"),
    FaultMessage(
      .rule(.conditionNeverFits("x", parent: "a", Suggestion(oneOf: ["met", "unmet"]))),
      "'x' is no answer to 'a'; write met or unmet",
      "'x' bukan jawaban untuk 'a'; tulis met atau unmet"),
    FaultMessage(
      .rule(.tooManyReasons(limit: 9)),
      "there are more than 9 reasons; keep at most 9",
      "alasannya lebih dari 9; pakai paling banyak 9"),
  ]

  @Test(arguments: rules) func ofRules(_ message: FaultMessage) { check(message) }

  @Test func theLineNamesPlaceAndSeverity() {
    let place = SourcePlace(file: "a b.yaml", line: 12, column: 5)
    let lines = [Diagnostic.Severity.error, .warning, .remark].map { severity in
      Language.allCases.map {
        Diagnostic(severity: severity, place: place, fault: .form(.emptyList))
          .line(in: $0.phrases)
      }
    }
    #expect(
      lines == [
        [
          "a b.yaml:12:5: daftarnya kosong; tambahkan isinya",
          "a b.yaml:12:5: the list is empty; add an entry",
        ],
        [
          "a b.yaml:12:5: peringatan: daftarnya kosong; tambahkan isinya",
          "a b.yaml:12:5: warning: the list is empty; add an entry",
        ],
        [
          "a b.yaml:12:5: catatan: daftarnya kosong; tambahkan isinya",
          "a b.yaml:12:5: remark: the list is empty; add an entry",
        ],
      ])
  }
}
