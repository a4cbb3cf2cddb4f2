/// What is wrong with a checklist or an instrument, and what to write instead.
public protocol CheckPhrases {
}
