/// What must not leave though the text at hand does not say so: learned of the texts before it.
///
/// One for all strings of a text, which are many.
final class Echoes: Sendable {
  let check: LeakCheck
  /// Whether any of it may stand in the text as it came; if not, only what escapes hide is looked at.
  let isInSource: Bool

  init(_ check: LeakCheck, isInSource: Bool = true) {
    self.check = check
    self.isInSource = isInSource
  }

  /// The same for what was made of the text.
  var ofDecoded: Echoes { isInSource ? self : Echoes(check) }
}
