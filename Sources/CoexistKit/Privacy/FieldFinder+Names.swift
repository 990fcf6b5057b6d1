import TextFields

/// What stands around a field and says what it holds.
extension FieldFinder {
  /// Whether another field may say what stands here; `content` only in `<meta name="…" content="…">`.
  func isValue(_ name: KeyName, _ notation: PastedText.Notation) -> Bool {
    name.equals("value") || name.equals("v") || name.equals("val") || notation == .element
      || notation == .attribute && name.equals("content")
      || [.attribute, .cell].contains(notation) && name.ends(with: "value")
  }

  /// The key that a field stands below: `profile: map[name:…]`, `[text] => Array` with a list below.
  func nameAbove(_ index: Int) -> KeyName? {
    let field = text.fields[index]
    if let parent = field.parent { return name(of: parent) }
    guard index > 0, text.records[field.record].kind == .object else { return nil }
    let before = text.fields[index - 1]
    let isAround =
      before.value.layer == field.key.layer
      && before.value.range.lowerBound <= field.key.range.lowerBound
      && before.reach.range.upperBound >= field.key.range.upperBound
    let isArray = text.bytes(of: before.value).elementsEqual("Array".utf8)
    return isAround || isArray ? name(of: index - 1) : nil
  }

  /// The word before the bracket that a field stands in: `User{name: …}`, `Contact(name=…)`,
  /// `variable "token" {default = …}`.
  func typeName(_ index: Int) -> KeyName? {
    let record = text.records[text.fields[index].record]
    guard record.kind == .object || record.kind == .call else { return nil }
    let bytes = text.layers[record.span.layer].bytes
    var end = record.span.range.lowerBound
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let isQuoted = bytes.at(end - 1).isOne(of: "\"'")
    if isQuoted { end -= 1 }
    var start = end
    while start > 0, end - start < 64,
      bytes[start - 1].isLetter || bytes[start - 1] == 0x5F || isQuoted && bytes[start - 1].isDigit
    {
      start -= 1
    }
    return start < end ? KeyName(bytes, start..<end) : nil
  }

  /// The name beside a value: `name: DB_PASSWORD` above `value: …`, `name="pin"` behind it or in the
  /// tag.
  func pairName(_ index: Int) -> KeyName? {
    let field = text.fields[index]
    let reach = field.notation == .attribute ? 6 : 2
    for other in (1...reach).flatMap({ [index - $0, index + $0] })
    where text.fields.indices.contains(other) {
      let near = text.fields[other]
      let isTag = field.notation == .element && near.notation == .attribute
      guard isTag || near.parent == field.parent && near.notation == field.notation else {
        continue
      }
      let name = name(of: other)
      let isNamed =
        [.attribute, .cell].contains(near.notation) && name.ends(with: "name")
        || near.notation == .cell && name.ends(with: "key")
        || near.notation == .attribute && name.equals("id")
      // `<input type="password" value="…">`
      let isType =
        name.equals("type")
        && KeyClass(KeyName(text.layers[near.value.layer].bytes, near.value.range)) == .password
      guard isNamed || isType || name.equals("name") || name.equals("key") || name.equals("k")
      else { continue }
      let isBeside =
        near.record == field.record || text.record(field.record, isWithin: near.record)
        || isTag && text.record(near.record, isWithin: field.record)
      guard isBeside else { continue }
      return KeyName(text.layers[near.value.layer].bytes, near.value.range)
    }
    return nil
  }

  /// The key with the words before it, where only they tell: `api key=…`, `password (again): …`.
  func widerRule(_ index: Int, _ rule: KeyClass) -> KeyClass {
    let field = text.fields[index]
    let bytes = text.layers[field.key.layer].bytes
    var key = field.key.range
    if rule == .none, [.equals, .colon].contains(field.notation), field.isBounded {
      return KeyClass(KeyName(bytes, declared(bytes, before: key)))
    }
    if bytes.at(key.upperBound) == 0x29, let aside = bytes[key].lastIndex(of: 0x28) {
      key = key.lowerBound..<aside
    } else {
      var start = key.lowerBound - 1
      guard field.notation == .equals, rule != .none, bytes.at(start) == 0x20 else { return rule }
      while SecretScanner.isLetter(bytes.at(start - 1)) { start -= 1 }
      key = start..<key.upperBound
    }
    let wider = KeyClass(KeyName(bytes, key))
    return wider.secret == nil ? rule : wider
  }

  /// The name before a type: `let secret: &str = "…"`, `DECLARE @pin varchar(6) = '…'`.
  private func declared(_ bytes: [UInt8], before type: Range<Int>) -> Range<Int> {
    let line = bytes[max(0, type.lowerBound - 64)..<type.lowerBound]
    let end =
      line.lastIndex { SecretScanner.isLetter($0) || $0.isDigit || $0 == 0x5F } ?? type.lowerBound
    let first = line[...min(end, line.endIndex - 1)].lastIndex {
      !(SecretScanner.isLetter($0) || $0.isDigit || $0 == 0x5F)
    }
    let gap = bytes[min(end + 1, type.lowerBound)..<type.lowerBound]
    let isType =
      gap.allSatisfy { $0.isOne(of: " :&*?") } && gap.contains(0x20)
      && (gap.contains(0x3A) || Self.types.contains(KeyName(bytes, type)))
    guard isType, let first, first < end else { return type.lowerBound..<type.lowerBound }
    return first + 1..<end + 1
  }

  private static let types: KeySet = "string str text char varchar nvarchar"

  /// The first cell of a row, which names the second where the head of the column says nothing.
  func cellName(_ index: Int) -> KeyName? {
    let field = text.fields[index]
    let key = name(of: index)
    let isCell = field.notation == .cell || key.equals("td") || key.equals("dd")
    guard isCell, index > 0, KeyClass(key) == .none else { return nil }
    func isBeside(_ other: Int) -> Bool {
      text.fields.indices.contains(other) && text.fields[other].record == field.record
        && text.fields[other].notation == field.notation
    }
    let first = text.fields[index - 1].value
    guard isBeside(index - 1), !isBeside(index - 2), first.range.count <= 40 else { return nil }
    let named = KeyName(text.layers[first.layer].bytes, first.range)
    return KeyClass(named) == .none ? nil : named
  }
}
