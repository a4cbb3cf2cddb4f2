/// Prompts and messages of what is typed: notes, numbers, dates, evidence, the seal.
public protocol InputPhrases {
}
