extension PastedText {
  /// A value and the key it stands under.
  public struct Field: Sendable, Hashable {
    /// The key without quotes and marks; empty where a value has none.
    ///
    /// Of words in running text at most the last eight.
    public let key: Span
    /// The value without quotes, its escapes undone.
    public internal(set) var value: Span
    /// The value with what follows up to the next key, as it stands.
    ///
    /// In `err=not found status=4` the value is `not`, its reach `not found`. Of other values the same.
    public internal(set) var reach: Span
    /// How the value is joined to the key.
    public let notation: Notation
    /// Whether quotes, a cell or an element bound the value.
    public internal(set) var isBounded: Bool
    /// The innermost record, as an index of ``PastedText/records``.
    public let record: Int
    /// The field whose value this one is a part of, as an index of ``PastedText/fields``.
    public let parent: Int?
  }

  /// How a value is joined to its key.
  public enum Notation: Sendable, Hashable, CaseIterable {
    /// A member of a JSON value, strict or loose.
    case json
    /// `key: value`
    case colon
    /// `key=value`, `@key=value`, in brackets `key:value`
    case equals
    /// `key => value`, `key -> value`, `key → value`
    case arrow
    /// `words 190 - value`, where the key ends in a number
    case dash
    /// `words value`, where the value is a number or a word with digits
    case blank
    /// `words #190`, `(#190)`
    case hash
    /// `words [190]`, `words (190)`
    case bracket
    /// A cell under the head of its column, or behind the first cell of its row.
    case cell
    /// `<key>value</key>`
    case element
    /// `<tag key="value">`
    case attribute
    /// `?key=value&…`
    case query
    /// The call of an HTTP exchange: `GET` is the key, the path the value.
    case request
    /// The status line of an HTTP answer: `HTTP/1.1` is the key, the number the value.
    case status
    /// Who wrote a line of a chat export; without a key.
    case sender
    /// What a program or a chat puts in front of a line; without a key.
    case prefix
  }

  /// What bounds fields that belong together.
  public struct Record: Sendable, Hashable {
    /// What it is.
    public let kind: Kind
    /// Where it lies.
    public internal(set) var span: Span
    /// The record around it, as an index; `nil` for the whole text.
    public let parent: Int?

    /// What bounds a record.
    public enum Kind: Sendable, Hashable, CaseIterable {
      /// The whole text.
      case text
      /// What was made of a value: JSON in a string, the text of an entity-escaped cell.
      case value
      /// An HTTP exchange: the call, its head, and what follows up to the next call.
      case exchange
      /// Lines up to a blank one.
      case paragraph
      /// What stands below a key by its indentation.
      case group
      /// An item of a list, with the lines that are indented below it.
      case item
      /// A line.
      case line
      /// An object, a map, an instance: `{…}`, `%{…}`, `#<…>`.
      case object
      /// A list in brackets.
      case list
      /// A call: `name(…)`.
      case call
      /// A row of a table.
      case row
      /// An element of XML or HTML.
      case element
      /// Words in quotes.
      case quote
      /// A web address.
      case address
      /// A block of Markdown between fences.
      case fence
    }
  }
}
