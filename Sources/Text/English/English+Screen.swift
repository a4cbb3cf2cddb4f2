extension English {
  public var spaceKey: String { "Space" }
  public var terminalTooSmall: String {
    "The window is too small. Enlarge it to at least 60 columns and 20 rows."
  }

  public var helpTitle: String { "Help" }
  public var helpHint: String { "help" }
  public var backHint: String { "back" }
  public var scrollHint: String { "scroll" }
  public var redrawHint: String { "draw the screen anew" }
  public var suspendHint: String { "to the shell for a while" }
  public var leaveHint: String { "leave the program; nothing is lost" }
  public var continueHint: String { "go on" }

  public var problemTitle: String { "Failed" }
  public var problemKept: String { "Nothing is lost; text being typed is still there." }
}
