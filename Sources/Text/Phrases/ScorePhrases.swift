/// Headings and sentences of the scores.
public protocol ScorePhrases {
}
