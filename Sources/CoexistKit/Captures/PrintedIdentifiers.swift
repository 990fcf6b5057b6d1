import TextFields

/// Identifiers of a number that a program or a person wrote under a name that others have, too.
extension FactExtractor {
  /// Reads `id=…` in a record that only a number has, and display numbers.
  mutating func readPrintedIdentifiers(_ text: PastedText) {
    let numbers = Set(text.fields.lazy.filter { $0.isOfNumber(in: text) }.map(\.record))
    for field in text.fields where field.notation.isPrinted {
      let value = Untrusted(text.string(of: field.value))
      let place = text.place(of: field.value).lowerBound
      switch text.foldedKey(of: field) {
      case "id" where numbers.contains(field.record):
        identify(labelled: .phoneNumberID, value, at: place)
      case "displayphonenumber", "phonenumber":
        if text.bytes(of: field.value).first == UInt8(ascii: "+") {
          identify(labelled: .displayPhoneNumber, value, at: place)
        }
      default: break
      }
    }
  }
}

extension PastedText.Field {
  /// Whether only the record of a phone number has such a field.
  fileprivate func isOfNumber(in text: PastedText) -> Bool {
    guard notation.isPrinted else { return false }
    switch text.foldedKey(of: self) {
    case "platformtype", "isonbizapp", "displayphonenumber", "codeverificationstatus": return true
    default:
      let value = text.bytes(of: value)
      return ["CLOUD_API", "ON_PREMISE"].contains { value.elementsEqual($0.utf8) }
    }
  }
}

extension PastedText {
  /// A key in small letters and digits alone; empty for a key that is no name.
  func foldedKey(of field: Field) -> String {
    let key = bytes(of: field.key)
    guard key.count <= 32 else { return "" }
    let folded = key.lazy.filter { $0.isASCIILetter || $0.isASCIIDigit }.map(\.lowercasedASCII)
    return String(decoding: Array(folded), as: UTF8.self)
  }
}

extension PastedText.Notation {
  /// Whether a key and its value stand in a text, not in JSON or an address, which are read as such.
  var isPrinted: Bool {
    switch self {
    case .colon, .equals, .arrow, .cell, .element: true
    case .json, .dash, .blank, .hash, .bracket, .attribute, .query, .request, .status, .sender,
      .prefix:
      false
    }
  }
}
