/// The entities of HTML and XML.
package enum Entities {
  /// Whether there is an entity in a range.
  static func stand(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let mark = bytes[index..<range.upperBound].firstIndex(of: 0x26) {
      if entity(bytes, at: mark, before: range.upperBound) != nil { return true }
      index = mark + 1
    }
    return false
  }

  static func undone(_ bytes: [UInt8], _ span: Span) -> TextLayer? {
    guard stand(in: bytes, span.range) else { return nil }
    var layer = TextLayer(madeOf: span)
    append(span.range, of: bytes, to: &layer)
    return layer
  }

  /// Appends a range with its entities undone.
  static func append(_ range: Range<Int>, of bytes: [UInt8], to layer: inout TextLayer) {
    layer.copy(range, of: bytes) { index in
      bytes[index] == 0x26 ? entity(bytes, at: index, before: range.upperBound) : nil
    }
  }

  /// What the entity at an ampersand stands for, and where it ends.
  static func entity(_ bytes: [UInt8], at mark: Int, before limit: Int)
    -> (piece: [UInt8], end: Int)?
  {
    reference(in: bytes[..<limit], at: mark).map { scalar, length in
      (Backslashes.scalar(scalar), mark + length)
    }
  }

  /// The scalar that a reference at an offset stands for, `&#39;`, `&#x27;`, `&rsquo;`, and how many bytes
  /// it has with its ampersand and semicolon; `nil` where none stands there.
  package static func reference(in bytes: ArraySlice<UInt8>, at mark: Int)
    -> (scalar: UInt32, length: Int)?
  {
    guard bytes[mark] == 0x26 else { return nil }
    if bytes.at(mark + 1) == 0x23 { return number(in: bytes, at: mark) }
    let name = bytes[(mark + 1)...].prefix(8).prefix { $0.isLetter || $0.isDigit }
    guard bytes.at(name.endIndex) == 0x3B,
      let scalar = names[String(decoding: name, as: UTF8.self)]
    else { return nil }
    return (scalar, name.count + 2)
  }

  private static func number(in bytes: ArraySlice<UInt8>, at mark: Int)
    -> (scalar: UInt32, length: Int)?
  {
    let isHexadecimal = bytes.at(mark + 2) | 0x20 == 0x78
    let first = mark + (isHexadecimal ? 3 : 2)
    var (index, scalar) = (first, UInt32(0))
    while index < first + 7, let digit = bytes.at(index).hexadecimal, isHexadecimal || digit < 10 {
      scalar = scalar * (isHexadecimal ? 16 : 10) + UInt32(digit)
      index += 1
    }
    guard index > first else { return nil }
    return (scalar, index + (bytes.at(index) == 0x3B ? 1 : 0) - mark)
  }

  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "lbrace": 0x7B,
      "lcub": 0x7B, "rbrace": 0x7D, "rcub": 0x7D, "lbrack": 0x5B, "lsqb": 0x5B, "rbrack": 0x5D,
      "rsqb": 0x5D, "equals": 0x3D, "colon": 0x3A, "comma": 0x2C, "period": 0x2E, "lowbar": 0x5F,
      "commat": 0x40, "sol": 0x2F, "bsol": 0x5C, "num": 0x23, "plus": 0x2B, "percnt": 0x25,
      "lpar": 0x28, "rpar": 0x29, "excl": 0x21, "ast": 0x2A, "semi": 0x3B, "quest": 0x3F,
      "grave": 0x60, "verbar": 0x7C, "vert": 0x7C, "NewLine": 0x0A, "Tab": 0x09, "ndash": 0x2013,
      "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D,
      "bdquo": 0x201E, "hellip": 0x2026, "rarr": 0x2192, "larr": 0x2190, "bull": 0x2022,
      "hyphen": 0x2010, "zwnj": 0x200C,
    ]
    // Of Latin-1 from U+00A0 on, in order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
      THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
      uacute ucirc uuml yacute thorn yuml
      """
    for (place, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = 0xA0 + UInt32(place)
    }
    return names
  }()
}
