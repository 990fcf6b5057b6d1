/// Rows that make sense alone: `key | value`, and the lines of a file of cookies.
struct LineRows {
  private(set) var spans: [PrivateSpan] = []

  init(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 == 0x09 || $0 == 0x7C }) else { return }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if end - start <= 8192 {
        cookie(bytes, start..<end)
        pair(bytes, start..<end)
      }
      start = end + 1
    }
  }

  /// The value of a line of a Netscape cookie file: domain, flag, path, flag, time, name, value.
  private mutating func cookie(_ bytes: [UInt8], _ row: Range<Int>) {
    let cells = bytes[row].split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 7, !cells[6].isEmpty else { return }
    let flags = [cells[1], cells[3]]
    guard flags.allSatisfy({ $0.elementsEqual("TRUE".utf8) || $0.elementsEqual("FALSE".utf8) })
    else { return }
    add(cells[6], .cookie)
  }

  /// `pin          | 739123`, as `psql` prints it in its long form.
  private mutating func pair(_ bytes: [UInt8], _ row: Range<Int>) {
    let cells = bytes[row].split(separator: 0x7C, omittingEmptySubsequences: false)
    guard cells.count == 2 else { return }
    let key = Self.trimmed(cells[0])
    let value = Self.trimmed(cells[1])
    guard (2...40).contains(key.count), !value.isEmpty, !value.contains(0x20),
      key.allSatisfy({ $0.isASCIILetter || $0 == 0x5F || $0 == 0x2D })
    else { return }
    guard case .secret(let kind) = KeyClass(KeyName(key)), KeyClass(KeyName(value)) == .none else {
      return
    }
    let scan = SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false)
    let range = value.startIndex..<value.endIndex
    guard !scan.isHarmless(range), !scan.isStatus(value) else { return }
    add(value, kind)
  }

  private mutating func add(_ value: ArraySlice<UInt8>, _ kind: PrivateKind) {
    spans.append(PrivateSpan(range: value.startIndex..<value.endIndex, kind: kind))
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let front = cell.drop { $0 == 0x20 || $0 == 0x09 }
    return front.prefix(
      upTo: front.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? front.startIndex
    )
  }
}
