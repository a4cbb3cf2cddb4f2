extension Indonesian: ReviewPhrases {
  public var reviewHint: String { "tinjau" }
  public var nothingToReview: String {
    "Tidak ada yang ditinjau di sini: tidak ada log dan tidak ada rencana asesmen; kumpulkan log dengan laik gather."
  }
  public var helpReview: String {
    "Meja ketua tim: menyelesaikan yang tertunda dalam satu folder, dengan alasan, di log milik ketua sendiri."
  }
}
