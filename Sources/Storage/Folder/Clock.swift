public import Assessment
internal import Glibc

/// The machine's clock: the one place that reads it, so that everything else is given a time.
public enum Clock {
  /// The time with the local offset of this machine's zone.
  public static func now() -> Timestamp {
    local(secondsSince1970: time(nil))
  }

  /// A moment as the clocks at this machine's place show it; `.epoch` beyond the calendar.
  public static func local(secondsSince1970 seconds: Int) -> Timestamp {
    guard (-62_135_596_800..<253_402_300_800).contains(seconds) else { return .epoch }
    var moment = time_t(seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&moment, &parts)
    let offset = unsafe Int(parts.tm_gmtoff) / 60 * 60
    return Timestamp(secondsSince1970: seconds, offset: offset) ?? .epoch
  }

  /// A count that only goes forward, whatever is done to the clock; for measuring how long one waits.
  public static func monotonicMilliseconds() -> Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
