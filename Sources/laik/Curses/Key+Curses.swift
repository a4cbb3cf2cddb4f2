internal import CCurses
internal import Display

extension Key {
  /// The key that types a scalar; nil for controls that no key of ours sends.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case ..<0x20, 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }

  /// The key behind an ncurses key code; nil for the many we give no meaning.
  init?(code: UInt32) {
    switch code {
    case CC_UP: self = .up
    case CC_DOWN: self = .down
    case CC_LEFT: self = .left
    case CC_RIGHT: self = .right
    case CC_HOME: self = .home
    case CC_END: self = .end
    case CC_PAGE_UP: self = .pageUp
    case CC_PAGE_DOWN: self = .pageDown
    case CC_ENTER: self = .enter
    case CC_BACKSPACE: self = .backspace
    case CC_BACK_TAB: self = .backTab
    case CC_DELETE: self = .delete
    case CC_F0 + 1...CC_F0 + 12: self = .function(Int(code - CC_F0))
    default: return nil
    }
  }
}
