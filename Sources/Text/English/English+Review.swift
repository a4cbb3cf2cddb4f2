extension English: ReviewPhrases {
  public var reviewHint: String { "review" }
  public var nothingToReview: String {
    "There is nothing to review here: no log and no plan of an assessment; bring the logs in with laik gather."
  }
  public var helpReview: String {
    "The team lead's table: settles what is pending in a folder, with reasons, in a log of the lead's own."
  }
}
