import Glibc

/// The year that the reader lives in.
enum CurrentYear {
  static var now: Int {
    var seconds = time(nil)
    var date = tm()
    localtime_r(&seconds, &date)
    return Int(date.tm_year) + 1900
  }
}
