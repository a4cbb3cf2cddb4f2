/// Titles, hints and messages of the screens.
public protocol ScreenPhrases {
}
