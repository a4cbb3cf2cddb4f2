extension Indonesian {
  public var explanationTitle: String { "Butir" }
  public var summaryTitle: String { "Ringkasan instrumen" }
  public var bookTitle: String { "Buku saku" }

  public var tickKind: String { "sesuai/tidak" }
  public var gradeKind: String { "tingkat" }
  public var numberKind: String { "angka" }
  public var ratioKind: String { "rasio" }
  public var countKind: String { "yang ada" }
  public var sampleKind: String { "sampel" }
  public var dateKind: String { "tanggal" }
  public var textKind: String { "teks" }
  public var indexKind: String { "nilai luar" }

  public var otherwise: String { "lainnya" }
  public var anyValue: String { "berapa pun" }
  public var shareOfWhole: String { "poin = bagian : keseluruhan, paling banyak 1" }
  public var shareOfDecrease: String {
    "poin = (keseluruhan - bagian) : keseluruhan, paling sedikit 0"
  }
  public var shareOfExamined: String { "poin = ditemukan : diperiksa" }
  public func shareOfList(_ count: Int) -> String { "poin = yang ada : \(count)" }
  public func shareOfMaximum(_ max: String) -> String { "poin = nilai : \(max)" }
  public var dateGiven: String { "tanggal diisi" }
  public var textGiven: String { "teks diisi" }
  public var thereIsNone: String { "tidak ada (t)" }
  public func examined(upTo count: Int) -> String { "paling banyak \(count) diperiksa" }

  public var confidenceA: String { "dibaca dalam peraturannya" }
  public var confidenceB: String { "sumber sekunder" }
  public var confidenceC: String { "praktik atau rujukan yang belum diperiksa" }
  public var withoutLetter: String { "tanpa huruf keyakinan" }

  public var helpText: String { "petunjuk" }
  public var marked: String { "tanda" }
  public var answerKind: String { "cara menjawab" }
  public var applies: String { "berlaku" }
  public var alwaysApplies: String { "selalu" }
  public func appliesWhen(_ item: String, is answers: String) -> String {
    "hanya bila \(item) dijawab: \(answers)"
  }
  public func follows(_ item: String) -> String {
    "mengikuti \(item): bila butir itu 0, butir ini 0 dan tidak ditanyakan"
  }
  public var either: String { "atau" }
  public var noReasons: String { "tidak ditawarkan" }
  public var notDemanded: String { "tidak wajib" }
  public var notGiven: String { "tidak disebut" }
  public var whereAsked: String { "ditanyakan di" }
  public var nowhereAsked: String { "tidak ada lokus yang memakai daftar ini" }

  public var points: String { "poin" }
  public var whereThePointsGo: String { "Ke mana poinnya" }
  public var share: String { "andil" }
  public func part(_ part: String, of all: String, percent: String) -> String {
    "\(part) dari \(all) (\(percent) %)"
  }
  public var canMove: String { "dapat menggerakkan" }
  public func outOfHundred(_ points: String) -> String { "\(points) dari 100 poin" }
  public var decidesVerdict: String {
    "\(knockout): menentukan hasil penilaian, tidak ikut dirata-rata"
  }
  public var judgedApart: String { "\(criterion): dinilai terpisah dari nilai" }
  public var movesNothing: String { "\(recorded), tidak dinilai" }
  public var countsNowhere: String {
    "tidak ada lokus yang memakai daftarnya: poinnya tidak dihitung"
  }
  public var shareGrows: String {
    """
    Angka ini berlaku bila semua butir indikator itu berlaku. Andil butir ini bertambah \
    bila butir lain tidak berlaku.
    """
  }
  public var dependents: String { "Yang bergantung padanya" }
  public var noDependents: String { "Tidak ada butir lain yang bergantung padanya." }
  public func followersMove(_ count: Int, own: String, together: String) -> String {
    """
    \(count) butir mengikutinya dan menjadi 0 bila butir ini 0: \(own) poin; bersama butir \
    ini \(together) dari 100 poin.
    """
  }
  public func onlyApplies(_ count: Int) -> String {
    "\(count) butir hanya berlaku menurut jawabannya:"
  }
  public func listsMissing(_ ids: String) -> String {
    "Tanpa daftar periksa \(ids), yang tidak ada atau keliru: angka di bawah dihitung tanpanya."
  }

  public var items: String { "butir" }
  public var scored: String { "dinilai" }
  public var recordedShort: String { "dicatat" }
  public var criterionColumn: String { "kriteria" }
  public var knockoutShort: String { "gugur" }
  public var listColumn: String { "daftar" }
  public var fieldColumn: String { "lapangan" }
  public var documentColumn: String { "dokumen" }
  public var presentationColumn: String { "paparan" }
  public var discussionColumn: String { "tanya j." }
  public var all: String { "semua" }
  public var listsHeading: String { "Daftar periksa" }
  public var kindsHeading: String { "Keyakinan dan cara menjawab" }
  public var stagesHeading: String { "Butir untuk setiap indikator, menurut tahap" }
  public var coverage: String { "cakupan" }
  public func covered(_ fed: Int, of indicators: Int, weight: String, whole: String) -> String {
    "\(fed) dari \(indicators) indikator mempunyai butir: \(weight) dari \(whole) poin"
  }
  public var unfedHeading: String { "Indikator tanpa butir" }
  public var unusedHeading: String { "Daftar periksa yang tidak dipakai lokus mana pun" }
  public var untranslatedHeading: String { "Terjemahan yang mungkin belum ada" }
  public var untranslatedNote: String {
    "Teks ini kosong dalam satu bahasa atau sama dalam keduanya."
  }

  public var contents: String { "Daftar isi" }
  public var chapter: String { "bab" }
  public var howToRead: String { "Cara membaca" }
  public var bookRules: [String] {
    [
      """
      Setiap butir memberi 0 sampai 1 poin. Di belakang → ada poin dari setiap jawaban; \
      jawaban pertama yang cocok yang berlaku. Butir yang dinilai juga dapat dijawab "tidak \
      ada": 0 poin.
      """,
      """
      Sebuah indikator adalah rata-rata tertimbang butir-butirnya, kali bobot indikator. "Dari \
      100 poin" menyebut berapa yang dapat digerakkan satu butir bila semua butir berlaku; \
      andilnya bertambah bila butir lain tidak berlaku.
      """,
      """
      [\(critical)]: bila tidak sesuai, dicetak paling depan dalam setiap laporan. \
      [\(knockout)]: bila tidak sesuai, menentukan hasil penilaian dan tidak ikut dirata-rata. \
      [\(criterion)]: dinilai terpisah dari nilai. [\(recorded)]: tidak menggerakkan nilai.
      """,
      """
      Keyakinan isi setiap butir disebut dengan huruf:
      """,
    ]
  }
  public var treeHeading: String { "Komponen dan indikator" }
  public var marksHeading: String { "Ambang dan predikat" }
  public var noMarks: String { "Instrumen ini tidak mempunyai ambang." }
  public var gateHeading: String { "Kriteria di luar nilai" }
  public func gateRule(_ list: String) -> String {
    "Daftar periksa \(list) dinilai terpisah dan tidak ikut dalam nilai."
  }
  public var noGate: String { "Instrumen ini tidak mempunyai kriteria di luar nilai." }
  public var placesHeading: String { "Lokus dan daftar periksanya" }
  public var severalVenues: String { "dapat lebih dari satu tempat" }
  public var reasonsHeading: String { "Alasan tidak berlaku" }
  public var scalesHeading: String { "Skala bersama" }
  public var deadlineLabel: String { "perbaikan" }
  public func deadline(_ days: Int) -> String { "dalam \(days) hari" }
  public func wholeScore(_ range: String) -> String { "nilai total \(range)" }
  public func ofTheirWeight(_ range: String) -> String { "\(range) dari bobotnya" }
  public func inPoints(_ range: String) -> String { "\(range) poin" }

  public var helpExplain: String {
    "Menjelaskan satu butir: ke mana poinnya dan berapa yang dapat digerakkannya."
  }
  public var helpSummary: String {
    "Merangkum setiap instrumen: butir, tahap, cakupan, terjemahan."
  }
  public var helpBook: String { "Mencetak seluruh instrumen sebagai buku saku." }
  public func onlyOneOf(options names: [String]) -> String {
    "Pilih salah satu saja: \(names.joined(separator: ", "))."
  }
}
