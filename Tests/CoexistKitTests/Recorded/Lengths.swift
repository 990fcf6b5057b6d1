@testable import CoexistKit

/// Texts of one make in every length, and what a part of the program says of each.
///
/// A record of where the answer changes, `0-7 no, 8-15 yes, 16-70 no`, tells a limit that is off by
/// one, whatever the limit is.
enum Lengths {
  static let all = 0...70

  /// Ways to make a text of some length; each has the same letters every time.
  static let makes: [(name: String, text: @Sendable (Int) -> String)] = [
    ("digits", { cycle("5692014738", $0) }), ("zeros", { cycle("0", $0) }),
    ("small", { cycle("qwzkvtjxmp", $0) }), ("capitals", { cycle("QWZKVTJXMP", $0) }),
    ("a", { cycle("a", $0) }), ("hexadecimal", { cycle("4f9c2a7be1d03865", $0) }),
    ("mixed", { cycle("k9Lm22xPq7RtY4sWvB8nHc3ZdG6fJj5", $0) }),
    ("letters then digits", { cycle("qwzkvt", $0 / 2) + cycle("482913", $0 - $0 / 2) }),
    ("digits then letters", { cycle("482913", $0 / 2) + cycle("qwzkvt", $0 - $0 / 2) }),
    ("one digit", { $0 == 0 ? "" : cycle("qwzkvt", $0 - 1) + "7" }),
    ("a dash", { $0 < 3 ? "" : cycle("k9Lm22", $0 / 2) + "-" + cycle("xPq7Rt", $0 - $0 / 2 - 1) }),
    ("dashes", { cycle("48-29-13-", $0) }), ("words", { cycle("sol mar luna ", $0) }),
    ("base64", { cycle("aGk/TG8+d29ybGQx", $0) }),
    ("padded", { $0 < 2 ? "" : cycle("aGkTG8d2", $0 - 1) + "=" }),
    ("blanks", { cycle(" ", $0) }), ("marks", { cycle("#!", $0) }),
    ("accents", { cycle("éñ", $0) }),
  ]

  private static func cycle(_ letters: String, _ count: Int) -> String {
    let letters = Array(letters)
    return String((0..<max(0, count)).map { letters[$0 % letters.count] })
  }

  /// The answers for each make, each with the lengths from where to where it holds.
  static func lines(
    _ name: String,
    _ lengths: ClosedRange<Int> = all,
    _ answer: (String) -> String
  ) -> [String] {
    makes.map { make in
      "\(name), \(make.name): \(runs(lengths.map { ($0, answer(make.text($0))) }))"
    }
  }

  /// Equal neighbours as one: `0-7 no, 8-15 yes`.
  static func runs(_ answers: [(place: Int, answer: String)]) -> String {
    var runs: [(first: Int, last: Int, answer: String)] = []
    for (place, answer) in answers {
      if let last = runs.last, last.answer == answer {
        runs[runs.count - 1].last = place
      } else {
        runs.append((place, place, answer))
      }
    }
    return runs.map { "\($0.first)\($0.last == $0.first ? "" : "-\($0.last)") \($0.answer)" }
      .joined(separator: ", ")
  }
}
