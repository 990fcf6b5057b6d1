/// The code and the named fields of one error as a program printed them.
struct TextRecord {
  /// The place of the code among those of the text.
  private(set) var code = -1
  private var fields: [TextField] = []
  private var isMetas = false

  /// The errors of a text with a code and something that only Meta's have.
  ///
  /// Where a part comes again another error begins.
  static func all(
    _ fields: [TextField],
    _ codes: [TextCode],
    in bytes: [UInt8]
  ) -> [TextRecord] {
    var records: [TextRecord] = []
    var record = TextRecord()
    var next = 0
    func takeCodes(before offset: Int) {
      while next < codes.count, codes[next].range.lowerBound < offset {
        if record.code >= 0 { begin() }
        record.code = next
        record.isMetas = record.isMetas || codes[next].subcode != nil
        next += 1
      }
    }
    func begin() {
      records.append(record)
      record = TextRecord()
    }
    for field in fields {
      takeCodes(before: field.offset)
      if record.fields.contains(where: { $0.name == field.name }) { begin() }
      record.fields.append(field)
      record.isMetas =
        record.isMetas || field.name.isMetas
        || field.name == .type && bytes[field.value].suffix(9).elementsEqual("Exception".utf8)
    }
    takeCodes(before: .max)
    begin()
    return records.filter { $0.isMetas && $0.code >= 0 && !$0.fields.isEmpty }
  }

  /// In order of place.
  var values: [Range<Int>] { fields.map(\.value) }

  func words(in bytes: [UInt8]) -> [TextField.Name: String] {
    var words: [TextField.Name: String] = [:]
    for field in fields where !field.value.isEmpty {
      words[field.name] = Unwrapped.text(Array(bytes[field.value]))
    }
    return words
  }
}
