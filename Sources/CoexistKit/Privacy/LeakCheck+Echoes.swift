extension LeakCheck {
  /// Where a value that must not leave stands again: all of it, or twelve bytes and more of it.
  ///
  /// The scanner does not know them there: a token's last letters in a sentence, a password in clear
  /// beside its base64.
  func echoes(in bytes: [UInt8]) -> [PrivateSpan] {
    var spans: [PrivateSpan] = []
    eachHit(in: bytes) { hit in
      spans.append(hit)
      return true
    }
    return spans + numbers.hits(in: bytes, isKept: isKept)
  }
}
