import TextFields

/// What the fields of an error are called.
extension PrintedError {
  static func name(of field: PastedText.Field, in text: PastedText) -> Name? {
    guard field.notation.isPrinted else { return nil }
    let key = text.bytes(of: field.key)
    if let name = name(of: key) { return name }
    if field.notation == .cell, let name = heads[folded(key)] {
      // Others call their own a trace, too.
      return name != .trace || IdentifierLabel.isTrace(text.bytes(of: field.value)) ? name : nil
    }
    // What begins as Meta begins a message is one, whatever its key: `OAuthException: (#190) …`.
    let reach = text.bytes(of: field.reach)
    let isMessage = reach.starts(with: "(#".utf8) && reach.dropFirst(2).first?.isASCIIDigit ?? false
    return isMessage ? .message : nil
  }

  static func isNamed(_ field: PastedText.Field, in text: PastedText) -> Bool {
    name(of: text.bytes(of: field.key)) != nil
  }

  private static func name(of key: ArraySlice<UInt8>) -> Name? {
    // `error.fbtrace_id`: behind the path of the object.
    let last = key.lastIndex(of: UInt8(ascii: ".")).map { key[($0 + 1)...] }
    return names[folded(key)] ?? last.flatMap { names[folded($0)] }
  }

  static func folded(_ key: ArraySlice<UInt8>) -> String {
    guard key.count <= 64 else { return "" }
    let folded = String(decoding: key, as: UTF8.self).unicodeScalars.compactMap { scalar in
      if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
        return byte.isASCIILetter || byte.isASCIIDigit ? byte.lowercasedASCII : nil
      }
      if case .letter(let letter) = LatinFold.fold(scalar.value) { return letter }
      return nil
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let names: [String: Name] = [
    "code": .code, "errorcode": .errorCode, "subcode": .subcode, "errorsubcode": .subcode,
    "message": .message, "errormessage": .errorMessage, "details": .details, "title": .title,
    "errorusertitle": .userTitle, "usertitle": .userTitle, "errorusermsg": .userMessage,
    "usermsg": .userMessage, "errorusermessage": .userMessage, "type": .type, "errortype": .type,
    "fbtraceid": .trace, "errordetails": .details, "errordatadetails": .details,
  ]

  /// What people write above the columns of a table, without accents.
  private static let heads: [String: Name] = [
    "trace": .trace, "traceid": .trace, "codigodeerror": .errorCode, "codigodelerror": .errorCode,
    "codigoerror": .errorCode,
    "codigodeerro": .errorCode, "codigodoerro": .errorCode, "fehlercode": .errorCode,
    "codederreur": .errorCode, "codeerreur": .errorCode, "codiceerrore": .errorCode,
    "kodeerror": .errorCode, "errornumber": .errorCode, "codigo": .code, "codice": .code,
    "kode": .code, "errortitle": .title, "titulo": .title, "errormsg": .errorMessage,
    "errordescription": .errorMessage, "mensajedeerror": .errorMessage,
    "mensagemdeerro": .errorMessage, "fehlermeldung": .errorMessage, "mensaje": .message,
    "mensagem": .message, "messaggio": .message, "meldung": .message, "nachricht": .message,
    "descripcion": .message, "descricao": .message, "descrizione": .message,
    "description": .message, "beschreibung": .message, "text": .message, "errortext": .message,
    "texto": .message, "testo": .message, "texte": .message,
  ]
}
