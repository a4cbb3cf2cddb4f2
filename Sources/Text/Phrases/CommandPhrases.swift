/// Messages and help of the commands, and of the plain mode.
public protocol CommandPhrases {
}
