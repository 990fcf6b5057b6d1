/// The lines of a log, each of which makes sense alone: with a time near its front, or an object of
/// JSON.
enum LogLine {
  /// How far from the front the time may stand, in bytes: behind addresses, hosts, a level.
  private static let reach = 72

  /// Whether a line begins a record of its own.
  static func begins(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first == 0x7B { return line.at(1) == 0x22 && line[line.count - 1] == 0x7D }
    guard first > 0x20, first != 0x7C else { return false }
    var index = 2
    let limit = min(reach, line.count - 5)
    while index < limit {
      if line[index] == 0x3A, isClock(line, around: index) { return !isCell(line, from: index + 6) }
      index += 1
    }
    return false
  }

  /// Whether `14:05:11` stands around its first colon.
  private static func isClock(_ line: UnsafeBufferPointer<UInt8>, around colon: Int) -> Bool {
    func isPair(_ start: Int) -> Bool {
      line.at(start).isDigit && line.at(start + 1).isDigit
    }
    return isPair(colon - 2) && isPair(colon + 1) && line.at(colon + 3) == 0x3A
      && isPair(colon + 4)
      && !line.at(colon - 3).isDigit && !line.at(colon + 6).isDigit
  }

  /// Whether what goes on behind a time is the next cell of a table.
  private static func isCell(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var end = start
    while line.at(end).isDigit || line.at(end).isOne(of: ".,+-:Z") { end += 1 }
    if line.at(end).isOne(of: "\"]") { end += 1 }
    guard end == line.count || line[end].isOne(of: " ]:"), line.at(end - 1) != 0x2C else {
      return true
    }
    while line.at(end) == 0x20 { end += 1 }
    return line.at(end) == 0x7C
  }

  /// Whether the next line may go on with what this one begins.
  static func isOpen(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = line.count
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    return end > 0 && line[end - 1].isOne(of: ":=,{[(\\|>")
  }

  /// Behind the time that a line begins with, in which nothing has to be looked for, or 0:
  /// `2026-11-20T14:05:11.123Z`, `[2026-11-20 14:05:11]`.
  static func stampEnd(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    let start = line.at(0) == 0x5B ? 1 : 0
    guard beginsWithTime(line), (start..<start + 10).count(where: { line.at($0).isDigit }) == 8
    else { return 0 }
    var end = start + 19
    if line.at(end).isOne(of: ".,"), line.at(end + 1).isDigit {
      end += 2
      while line.at(end).isDigit, end < start + 23 { end += 1 }
    }
    let isZulu = line.at(end) == 0x5A
    if isZulu { end += 1 }
    guard line.at(end).isOne(of: " ]"), isZulu || !PhoneShape.goesOn(line, behind: end) else {
      return 0
    }
    return end
  }

  /// Whether a line begins with `2026-11-20T14:05:11`, also in a bracket.
  static func beginsWithTime(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = line.at(0) == 0x5B ? 1 : 0
    return line.at(start + 4) == 0x2D && line.at(start + 7) == 0x2D
      && line.at(start + 10).isOne(of: "T ") && isClock(line, around: start + 13)
      && !isCell(line, from: start + 19)
  }
}
