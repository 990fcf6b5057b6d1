/// Letters and digits among bytes.
extension UInt8 {
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIILetter: Bool { (0x61...0x7A).contains(lowercasedASCII) }
}
