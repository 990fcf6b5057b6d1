import JSONText

/// The text of a case file that is changed in place.
///
/// Every byte that an answer does not concern stays as it is: fields that nobody knows, the order of
/// keys, blanks.
struct CaseText: Sendable {
  private(set) var bytes: [UInt8]
  private var document: JSONDocument

  /// Why a text is none that an answer can be written into.
  enum Fault: Error, Sendable {
    case syntax(JSONSyntaxError)
    /// JSON, but no case file.
    case otherShape
    /// Something else stands where an object of the case file should be.
    case notAnObject(String)
  }

  /// A case file in which nothing is known yet.
  init() {
    do throws(Fault) {
      try self.init(Array("{\n  \"schema\": \"coexist.case/1\"\n}\n".utf8))
    } catch {
      preconditionFailure("the text is a case file")
    }
  }

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw .syntax(error)
    }
    guard document.root.kind == .object, Shape.caseFile.looks(document.root) else {
      throw .otherShape
    }
  }

  /// The value under the keys of a path, or `nil`.
  func value(at path: [String]) -> JSONCursor? {
    path.reduce(Optional(document.root)) { object, key in object?.member(key) }
  }

  /// Puts a value under the keys of a path, over what stands there; it is JSON as it is to be
  /// written.
  mutating func set(_ path: [String], to value: String) throws(Fault) {
    var object = document.root
    for (depth, key) in path.enumerated() {
      guard object.kind == .object else {
        throw .notAnObject(path[..<depth].joined(separator: "."))
      }
      let rest = path[(depth + 1)...]
      guard let member = object.member(key) else {
        return insert(key, inside: rest, value, into: object)
      }
      if rest.isEmpty || member.isNull {
        let lead = lead(before: member.range.lowerBound)
        return replace(member.range, by: Self.nested(value, under: rest, lead))
      }
      object = member
    }
  }

  /// Puts a value at the end of the list under the keys of a path; what stands there alone is the
  /// first of it.
  mutating func add(_ value: String, to path: [String]) throws(Fault) {
    guard let old = self.value(at: path), !old.isNull else {
      let isLong = value.utf8.first == UInt8(ascii: "{")
      return try set(path, to: isLong ? "[\n    \(value)\n  ]" : "[\(value)]")
    }
    guard old.kind == .array else { return replace(old.range, by: "[\(old.lexeme), \(value)]") }
    var (first, last): (JSONCursor?, JSONCursor?)
    for element in old.elements {
      first = first ?? element
      last = element
    }
    guard let first, let last else { return replace(old.range, by: "[\(value)]") }
    let blank = blank(before: first.range.lowerBound)
    let place = last.range.upperBound
    replace(place..<place, by: ",\(blank.isEmpty ? " " : blank)\(value)")
  }

  private mutating func replace(_ range: Range<Int>, by text: String) {
    var changed = bytes
    changed.replaceSubrange(range, with: text.utf8)
    guard let document = try? JSONDocument(parsing: changed) else {
      preconditionFailure("one value instead of another is JSON again")
    }
    bytes = changed
    self.document = document
  }

  /// Adds a member behind those that come before it in the table of fields, else at the end.
  private mutating func insert(
    _ key: String,
    inside path: ArraySlice<String>,
    _ value: String,
    into object: JSONCursor
  ) {
    let members = Array(object.members)
    guard let first = members.first, let last = members.last else {
      let lead = lead(before: object.range.lowerBound)
      return replace(object.range, by: Self.nested(value, under: [key] + path, lead))
    }
    let order = CaseField.keys(before: key)
    let anchor = members.last { $0.key.string.map(order.contains) ?? false } ?? last
    let blank = blank(before: first.key.range.lowerBound)
    let place = anchor.value.range.upperBound
    let lead = blank.utf8.contains(0x0A) ? blank : ""
    replace(
      place..<place,
      by:
        ",\(blank.isEmpty ? " " : blank)\(Self.key(key)): \(Self.nested(value, under: path, lead))"
    )
  }

  /// The value in objects with these keys; `lead` is the line break and the blanks before the member
  /// that it is for, and empty where everything stands on one line.
  private static func nested(_ value: String, under path: ArraySlice<String>, _ lead: String)
    -> String
  {
    guard let key = path.first else { return value }
    let inner = lead.isEmpty ? "" : lead + "  "
    let text = "\(Self.key(key)): \(nested(value, under: path.dropFirst(), inner))"
    return lead.isEmpty ? "{ \(text) }" : "{\(inner)\(text)\(lead)}"
  }

  /// The blanks before a place.
  private func blank(before place: Int) -> String {
    let blanks = bytes[..<place].reversed().prefix { $0 <= 0x20 }
    return String(decoding: blanks.reversed(), as: UTF8.self)
  }

  /// The line break and blanks that the line of a place begins with; empty on the first line.
  private func lead(before place: Int) -> String {
    guard let start = bytes[..<place].lastIndex(of: 0x0A) else { return "" }
    return "\n"
      + String(decoding: bytes[(start + 1)...].prefix { $0 == 0x20 || $0 == 9 }, as: UTF8.self)
  }

  private static func key(_ key: String) -> String { JSONOutput.string(key).line() }
}

extension JSONCursor {
  /// The member that the reader of case files takes for this key.
  fileprivate func member(_ key: String) -> JSONCursor? {
    let name = Untrusted(key).folded
    return members.first { $0.key.string == key || $0.key.words?.folded == name }?.value
  }
}

extension CaseField {
  /// The keys that come before a key in the table that it stands in.
  fileprivate static func keys(before key: String) -> Set<String> {
    let tables = [all] + all.map(\.children)
    guard let table = tables.first(where: { $0.contains { $0.key == key } }) else { return [] }
    return Set(table.map(\.key).prefix { $0 != key })
  }
}
