extension String {
  /// As one word of a shell: in single quotes when something in it means more to a shell.
  var quotedForShell: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789._-/+,:=@%".unicodeScalars.contains(scalar)
    }
    if isPlain, !isEmpty { return self }
    return "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
