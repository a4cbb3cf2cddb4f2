extension Indonesian {
  public var warningLabel: String { "peringatan" }
  public var remarkLabel: String { "catatan" }

  public func noun(_ noun: CheckNoun) -> String {
    switch noun {
    case .instrument: "instrumen"
    case .component: "komponen"
    case .indicator: "indikator"
    case .componentOrIndicator: "komponen atau indikator"
    case .place: "lokus"
    case .checklist: "daftar periksa"
    case .mark: "ambang"
    case .reason: "alasan"
    case .scale: "skala"
    case .level: "tingkat"
    case .section: "bagian"
    case .item: "butir"
    case .option: "pilihan"
    case .key: "kunci"
    case .answerKind: "jenis jawaban"
    case .stage: "tahap"
    case .evidenceKind: "jenis bukti"
    case .confidence: "huruf keyakinan"
    case .outcome: "hasil"
    case .weightStatus: "status bobot"
    case .language: "bahasa"
    }
  }

  private func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " atau " + last
  }

  public func suggestion(nearest: String?, known: [String]) -> String {
    if let nearest { return "mungkin maksudnya '\(nearest)'?" }
    if known.isEmpty { return "belum ada satu pun" }
    return known.count > 20
      ? "tulis salah satu dari \(known.prefix(20).joined(separator: ", ")) ..."
      : "tulis \(alternatives(known))"
  }

  public var pathNotFound: String { "berkas atau folder ini tidak ada; periksa namanya" }
  public var instrumentFileMissing: String {
    "instrument.yaml tidak ada; letakkan di samping daftar periksa"
  }
  public var notOrdinaryFile: String {
    "ini bukan berkas biasa; sebutkan berkas YAML atau folder"
  }
  public func fileTooLarge(mebibytes: Int) -> String {
    "berkas lebih besar dari \(mebibytes) MiB; bagi menjadi beberapa berkas"
  }
  public var fileEmpty: String { "berkas kosong; mulai dengan kunci seperti id" }
  public func fileNameDiffers(id: String) -> String {
    "id '\(id)' tidak sama dengan nama berkas; namai berkasnya \(id).yaml atau betulkan id"
  }
  public func folderNameDiffers(id: String) -> String {
    "id '\(id)' tidak sama dengan nama folder; namai foldernya \(id) atau betulkan id"
  }
  public var fileEndsInYml: String {
    "nama berkas berakhiran .yml sehingga tidak dibaca; ubah menjadi .yaml"
  }

  public var notUTF8: String { "ini bukan UTF-8; simpan berkas sebagai UTF-8" }
  public var byteOrderMark: String {
    "ada penanda urutan bita di sini; simpan berkas sebagai UTF-8 tanpa BOM"
  }
  public var tabCharacter: String { "ada tab di sini; ganti dengan spasi" }
  public func refusedCharacter(_ code: String) -> String {
    "karakter \(code) tidak diperbolehkan; hapus"
  }

  public var anchorRefused: String {
    "jangkar dan alias (& dan *) tidak dibaca; tulis isinya, atau beri tanda kutip pada teks"
  }
  public var tagRefused: String {
    "tag (!) tidak dibaca; hilangkan, atau beri tanda kutip pada teks"
  }
  public var mergeKeyRefused: String {
    "kunci gabungan << tidak dibaca; tulis kunci-kuncinya satu per satu"
  }
  public var secondDocument: String {
    "dokumen kedua dimulai di sini; tulis satu dokumen saja tanpa ---"
  }
  public var keyNotText: String { "kunci harus berupa satu kata; tulis kunci: nilai" }
  public func tooDeep(limit: Int) -> String {
    "susunan ini lebih dalam dari \(limit) tingkat; periksa kurung dan indentasinya"
  }
  public func tooManyEntries(limit: Int) -> String {
    "isinya lebih dari \(limit); bagi menjadi beberapa berkas"
  }
  public func keyTwice(_ key: String, line: Int) -> String {
    "kunci '\(key)' ada di sini dan lagi di baris \(line); pakai satu saja"
  }

  public var strayColon: String {
    "titik dua tidak dapat berdiri di sini; beri tanda kutip pada teks, atau periksa indentasi"
  }
  public var strayDash: String {
    "daftar tidak dapat dimulai di sini; tulis di baris sendiri, atau beri tanda kutip pada teks"
  }
  public var missingColon: String { "kunci tanpa titik dua; tulis kunci: nilai" }
  public var unclosedQuote: String {
    "tanda kutip yang dibuka di sini tidak pernah ditutup; tutup"
  }
  public var unclosedBracket: String {
    "koma atau kurung tutup tidak ada; tutup [ dengan ] dan { dengan }"
  }
  public var unknownEscape: String {
    "tanda setelah \\ tidak dikenal; tulis \\\\ untuk garis miring terbalik, "
      + "atau pakai kutip tunggal"
  }
  public var refusedStart: String {
    "nilai tidak dapat dimulai dengan karakter ini; beri tanda kutip"
  }
  public var wrongIndentation: String {
    "ini tidak cocok dengan baris di atasnya; periksa indentasi, tanda hubung, dan tanda kutip"
  }
  public var notYAML: String { "ini bukan YAML yang dapat dibaca; periksa baris di atasnya" }

  public func missingKey(_ key: String) -> String { "kunci '\(key)' tidak ada; tambahkan" }
  public func missingOneOf(_ keys: [String]) -> String {
    "ada kunci yang kurang; tambahkan \(alternatives(keys))"
  }
  public func onlyOneOf(_ keys: [String]) -> String {
    "kunci-kunci ini tidak dapat bersama; pakai \(alternatives(keys))"
  }
  public func unknown(_ noun: CheckNoun, _ word: String, remedy: String) -> String {
    "\(self.noun(noun)) '\(word)' tidak dikenal; \(remedy)"
  }
  public func noSuch(_ noun: CheckNoun, _ id: String, remedy: String) -> String {
    "\(self.noun(noun)) '\(id)' tidak ada; \(remedy)"
  }
  public var textExpected: String { "ini bukan teks; tulis satu nilai" }
  public var listExpected: String {
    "ini bukan daftar; tulis [a, b], atau satu baris dengan - untuk setiap isi"
  }
  public var mappingExpected: String { "di sini tidak ada kunci; tulis kunci: nilai" }
  public var translationExpected: String {
    "bahasanya tidak disebut; tulis {id: ..., en: ...}"
  }
  public var booleanExpected: String { "ini bukan true atau false; tulis salah satunya" }
  public var decimalExpected: String { "ini bukan angka; tulis seperti 12 atau 0.5" }
  public var integerExpected: String { "ini bukan bilangan bulat; tulis seperti 12" }
  public var pointsExpected: String {
    "ini bukan nilai butir; tulis angka dari 0 sampai 1 seperti 0.5, atau pecahan seperti 7/15"
  }
  public var textEmpty: String { "teksnya kosong; isi, atau hilangkan kuncinya" }
  public var listEmpty: String { "daftarnya kosong; tambahkan isinya" }
  public func translationMissing(_ language: Language) -> String {
    "teks bahasa \(name(language)) tidak ada; tambahkan \(language.rawValue): ..."
  }
  public func translationEmpty(_ language: Language) -> String {
    "teks bahasa \(name(language)) kosong; isi"
  }
  public func malformedId(_ id: String) -> String {
    "'\(id)' tidak dapat menjadi id; tulis 1 sampai 64 karakter dari a-z, 0-9, dan -"
  }
  public func namedTwice(_ word: String) -> String {
    "'\(word)' disebut dua kali; pakai satu saja"
  }
  public func outside(low: String, high: String?) -> String {
    high.map { "ini tidak mungkin; tulis angka dari \(low) sampai \($0)" }
      ?? "ini tidak mungkin; tulis \(low) atau lebih"
  }
  public var notAboveZero: String { "ini tidak mungkin; tulis angka di atas 0" }

  public func duplicateId(_ noun: CheckNoun, _ id: String, first: String) -> String {
    "\(self.noun(noun)) '\(id)' sudah ada (\(first)); pilih id lain"
  }
  public func componentSum(_ id: String, sum: String, weight: String) -> String {
    "jumlah bobot indikator '\(id)' adalah \(sum), bukan \(weight); betulkan bobotnya"
  }
  public func totalSum(_ sum: String) -> String {
    "jumlah bobot komponen adalah \(sum), bukan 100; betulkan bobotnya"
  }
  public var sourceOfWeightsMissing: String {
    "bobot asumsi harus menyebut sumbernya; tambahkan weights_source"
  }
  public var componentIsAssumed: String {
    "bobot instrumen ini tidak semuanya resmi; tulis weights: assumed untuk instrumennya"
  }
  public func markNotLower(_ id: String, than: String) -> String {
    "ambang '\(id)' tidak di bawah '\(than)'; tulis ambang terbaik lebih dahulu"
  }
  public var bandEmpty: String { "tidak ada nilai dalam rentang ini; betulkan batasnya" }
  public var bandOutside: String {
    "rentang ini di luar nilai yang mungkin; betulkan atau hapus"
  }
  public var bandShadowed: String {
    "semua nilai rentang ini sudah diambil rentang sebelumnya; pindahkan ke atas atau hapus"
  }
  public func bandGap(low: String?, high: String?) -> String {
    let values =
      switch (low, high) {
      case (nil, nil): "nilai mana pun"
      case (nil, let high?): "nilai di bawah \(high)"
      case (let low?, nil): "nilai di atas \(low)"
      case (let low?, let high?):
        low == high ? "nilai \(low)" : "nilai dari \(low) sampai \(high)"
      }
    return "tidak ada rentang untuk \(values); tambahkan rentang, atau {points: 0} di akhir"
  }
  public var scoredWithoutBands: String {
    "angka yang dinilai harus punya rentang; tambahkan bands, atau tulis indicator: none"
  }
  public var gateIsNotScored: String {
    "kriteria (gate) tidak mengisi indikator; hilangkan indicator, atau tulis indicator: none"
  }
  public func minAboveMax(min: String, max: String) -> String {
    "min \(min) tidak di bawah max \(max); betulkan salah satunya"
  }
  public func chainTooLong(limit: Int) -> String {
    """
    lebih dari \(limit) butir bergantung berurutan; kaitkan butir ini dengan butir yang pertama
    """
  }
  public func circle(_ ids: [String]) -> String {
    "butir saling bergantung melingkar (\(ids.joined(separator: " -> "))); putuskan"
  }
  public func conditionNeverFits(_ word: String, parent: String, remedy: String) -> String {
    "'\(word)' bukan jawaban untuk '\(parent)'; \(remedy)"
  }
  public func tooManyReasons(limit: Int) -> String {
    "alasannya lebih dari \(limit); pakai paling banyak \(limit)"
  }
  public func checklistNotNamed(_ id: String) -> String {
    "tidak ada lokus yang memakai daftar periksa '\(id)'; tambahkan pada lokus di instrument.yaml"
  }
  public func onePlaceOnly(_ id: String) -> String {
    "hanya ada satu lokus '\(id)' di sebuah kota; sebut satu tempat saja"
  }
  public func indicatorNotFed(_ id: String) -> String {
    "tidak ada butir untuk indikator '\(id)'; ketua tim harus memutuskan nilainya"
  }

  private func name(_ language: Language) -> String {
    switch language {
    case .indonesian: "Indonesia"
    case .english: "Inggris"
    }
  }
}
