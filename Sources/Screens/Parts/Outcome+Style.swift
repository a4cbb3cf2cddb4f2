internal import Assessment
internal import Display

extension Outcome {
  /// How an outcome looks where there is colour.
  var style: Style {
    switch tick {
    case .met: .success
    case .partial: .warning
    case .unmet: .alert
    case nil: .plain
    }
  }
}
