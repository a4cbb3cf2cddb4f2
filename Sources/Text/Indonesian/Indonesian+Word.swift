extension Indonesian {
  public var instrument: String { "instrumen" }
  public var component: String { "komponen" }
  public var indicator: String { "indikator" }
  public var checklist: String { "daftar periksa" }
  public var section: String { "bagian" }
  public var item: String { "butir" }
  public var place: String { "lokus" }
  public var venue: String { "tempat" }
  public var region: String { "daerah" }
  public var period: String { "periode" }
  public var visit: String { "kunjungan" }
  public var assessor: String { "penilai" }
  public var institution: String { "instansi" }
  public var lead: String { "ketua tim" }
  public var city: String { "pemerintah daerah" }
  public var letter: String { "surat tugas" }
  public var revision: String { "revisi" }
  public var stage: String { "tahap" }
  public var answer: String { "jawaban" }
  public var note: String { "catatan" }
  public var evidence: String { "bukti" }
  public var seal: String { "segel" }
  public var receipt: String { "tanda terima" }
  public var score: String { "nilai" }
  public var interval: String { "rentang nilai" }
  public var weight: String { "bobot" }
  public var basis: String { "dasar" }
  public var confidence: String { "keyakinan" }
  public var threshold: String { "ambang" }
  public var critical: String { "kritis" }
  public var knockout: String { "gugur" }
  public var criterion: String { "kriteria" }

  public var met: String { "sesuai" }
  public var partial: String { "sebagian" }
  public var unmet: String { "tidak sesuai" }
  public var notApplicable: String { "tidak berlaku" }
  public var pending: String { "tertunda" }
  public var open: String { "belum dijawab" }
  public var answered: String { "terjawab" }
  public var sealed: String { "tersegel" }
  public var void: String { "batal" }
  public var provisional: String { "sementara" }
  public var final: String { "final" }
  public var assumed: String { "asumsi" }
  public var official: String { "resmi" }
  public var confidential: String { "rahasia" }

  public var leftToLead: String { "diserahkan ke ketua tim" }
  public var disputed: String { "berselisih" }
  public var evidenceMissing: String { "bukti belum ada" }
  public var parentPending: String { "butir induk tertunda" }
  public var integrityPending: String { "log bermasalah" }
  public var unseen: String { "belum dinilai siapa pun" }

  public var fieldStage: String { "cek lapangan" }
  public var documentStage: String { "dokumen" }
  public var presentationStage: String { "paparan" }
  public var discussionStage: String { "tanya jawab" }

  public var photo: String { "foto" }
  public var document: String { "dokumen" }
  public var interview: String { "wawancara" }
  public var measurement: String { "pengukuran" }
  public var screenshot: String { "tangkapan layar" }

  public var examine: String { "periksa" }
  public var test: String { "uji" }
  public var seen: String { "dilihat" }
  public var told: String { "keterangan" }

  public func decimal(_ text: String) -> String {
    text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
  }
  public func outOf(_ found: String, _ whole: String) -> String { "\(found) dari \(whole)" }
  public func atLeast(_ value: String) -> String { "paling sedikit \(value)" }
  public func moreThan(_ value: String) -> String { "lebih dari \(value)" }
  public func atMost(_ value: String) -> String { "paling banyak \(value)" }
  public func lessThan(_ value: String) -> String { "kurang dari \(value)" }
  public func between(_ low: String, _ high: String) -> String { "\(low) s.d. \(high)" }
  public func decrease(_ amount: String) -> String { "turun \(amount)" }
  public var lessIsBetter: String { "semakin kecil semakin baik" }
  public func withinDays(_ days: Int) -> String { "paling lama \(days) hari sebelum kunjungan" }
}
