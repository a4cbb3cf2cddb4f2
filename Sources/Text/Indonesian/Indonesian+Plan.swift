extension Indonesian {
  public var planTitle: String { "Rencana asesmen" }
  public var planHint: String { "rencana" }
  public var plannedPlaces: String { "Lokus dan tempat" }
  public func plannedVenues(_ count: Int) -> String { "\(count) direncanakan" }
  public var team: String { "Tim" }
  public var addMember: String { "+ anggota" }
  public var allPlaces: String { "semua lokus" }
  public var noPlace: String { "tanpa lokus" }
  public func venue(of place: String) -> String { "Tempat untuk \(place):" }
  public func places(of member: String) -> String { "Lokus untuk \(member)" }

  public var changeHint: String { "ubah" }
  public var otherInstrumentHint: String { "instrumen lain" }
  public var planPlaceHint: String { "rencanakan" }
  public var anotherVenueHint: String { "tempat lain" }
  public var memberPlacesHint: String { "lokusnya" }
  public var removeHint: String { "hapus" }
  public var takeHint: String { "pakai" }

  public func removed(_ name: String) -> String { "Dihapus: \(name)" }
  public func alreadyPlanned(_ name: String) -> String { "\(name) sudah ada dalam rencana." }
  public func memberWithoutPlace(_ name: String) -> String {
    "Lokus untuk \(name) tidak direncanakan lagi: Spasi memilih."
  }
  public var choosePlace: String { "Pilih paling sedikit satu lokus." }
  public var planUnsaved: String {
    "Belum disimpan: w menyimpan; q sekali lagi membuang perubahan."
  }
  public func planSaved(_ path: String) -> String { "Rencana disimpan: \(path)" }
  public var planChanged: String {
    "diubah orang lain sementara itu; tinggalkan rencana, buka lagi, lalu ubah yang itu"
  }

  public func received(_ count: Int, of expected: Int) -> String {
    "diterima \(count) dari \(expected)"
  }
  public var receptionComplete: String { "lengkap" }
  public func at(_ place: String, _ who: String) -> String { "\(who) di \(place)" }
  public func notReceived(_ names: String, count: Int) -> String { "\(names) belum ada" }
  public func returnedVisits(_ names: String) -> String { "dikembalikan: \(names)" }
  public func notPlanned(_ names: String) -> String { "di luar rencana: \(names)" }

  public func returned(_ questions: Int) -> String { "dikembalikan (\(questions))" }
  public func returnedVisit(_ questions: Int) -> String {
    "Dikembalikan dengan \(questions) pertanyaan; l melanjutkan."
  }
  public var leadAsks: String { "ketua tim bertanya" }
  public var askedMark: String { "ditanyakan ketua tim" }
  public var carryOnHint: String { "lanjutkan" }
  public var alreadyCarriedOn: String { "Kunjungan ini sudah dilanjutkan oleh kunjungan lain." }
  public var carriedInPart: String { "yang dilanjutkan tidak dapat diambil alih seutuhnya" }
  public func findingsWithoutItem(_ ids: String) -> String {
    "Tidak diambil alih karena tidak ditanyakan dalam kunjungan ini: \(ids)"
  }
  public var selfAssessment: String { "mandiri" }
  public func plainQuestion(_ text: String) -> String { "{ketua tim bertanya: \(text)}" }
}
