/// A field of the case file `coexist.case/1` (contract, section 4).
///
/// The fields form one table, ``all``: the reader and every warning about a case file are made from
/// it; of its fields `--set` takes those that ``settable`` names.
struct CaseField: Sendable {
  /// Its key in the object around it.
  let key: String
  let kind: Kind
  /// What it says, in one line without a period.
  let meaning: String
  /// Who knows it, or `nil` where the question of its key says so or anybody does.
  var knownBy: Owner?
  /// Where to look it up, or `nil` where the question of its key says so.
  var place: String?
  /// The fact that it tells, or `nil` when it only surrounds facts.
  var factKey: FactKey?
  /// What a value that cannot be read counts as, after "counts as".
  var weaker = "unknown"

  /// What may stand under a key.
  indirect enum Kind: Sendable {
    /// Free words, or a number that stands for some.
    case text
    /// One word of a closed list.
    case word([String])
    /// Words of a closed list; one alone is a list of one.
    case wordList([String])
    case flag
    /// A whole number from 0.
    case number
    /// A code of Meta's, also as people write it: `"#2655093"`.
    case code
    case time
    /// An identifier of the report.
    case identifier(IdentifierKey)
    /// Digits by which Meta knows a business or an app.
    case digits
    /// ISO 3166-1 alpha-2.
    case country
    /// Numbers with dots between them.
    case version
    /// A business, partner, portfolio or app.
    case party
    /// A portfolio, or only whether it is the selected one or another.
    case owner
    /// A list of parties; an empty one says that somebody looked and nobody was there.
    case parties
    /// A party, or only whether there was one.
    case partyOrFlag
    /// Whatever people paste as an error.
    case error
    /// What the window said, word for word.
    case window
    /// Any payload, or a string of text.
    case payload
    /// Free text in one or more strings, read at the lowest trust.
    case notes
    /// An object with these fields.
    case fields([CaseField])
    /// A list of objects with these fields; one alone is a list of one.
    case items([CaseField])
  }
}

extension CaseField {
  /// The fields of an object under this key; none when it is no object.
  var children: [CaseField] {
    switch kind {
    case .fields(let fields), .items(let fields): fields
    default: []
    }
  }

  /// Words of the closed list, or none when the field has no such list.
  var words: [String] {
    switch kind {
    case .word(let words), .wordList(let words): words
    default: []
    }
  }

  /// The field with this key, or `nil`.
  subscript(key: String) -> CaseField? { children.first { $0.key == key } }

  /// Every field at every depth with its path, such as `steps_done[].by`, in the order of the file.
  static let paths: [(path: String, field: CaseField)] = paths(of: all, below: "")

  private static func paths(
    of fields: [CaseField],
    below prefix: String
  ) -> [(path: String, field: CaseField)] {
    fields.flatMap { field -> [(path: String, field: CaseField)] in
      let path = prefix + field.key
      let isList = if case .items = field.kind { true } else { false }
      return [(path, field)] + paths(of: field.children, below: path + (isList ? "[]." : "."))
    }
  }

  /// A field that can be given by itself, with `--set` or as an answer.
  struct Settable: Sendable {
    /// What `--set` calls it.
    let name: String
    /// The keys that lead to it in the case file.
    let path: [String]
    let field: CaseField

    fileprivate init(_ field: CaseField, in object: String) {
      name = object == "signup" ? "signup.\(field.key)" : field.key
      path = [object, field.key]
      self.field = field
    }

    fileprivate init(_ name: String, at key: String, _ field: CaseField) {
      self.name = name
      path = [key]
      self.field = field
    }
  }

  /// The fields that `--set` takes, by the names it takes them under.
  ///
  /// Identifiers and observations are known by their own keys, everything else by its path.
  static let settable: [Settable] =
    CaseFields.identifiers.map { Settable($0, in: "identifiers") }
    + CaseFields.observations.map { Settable($0, in: "observations") }
    + CaseFields.signup.map { Settable($0, in: "signup") }
    + all.filter {
      ["id", "customer", "wanted", "symptoms", "error", "error_text", "steps_done"]
        .contains($0.key)
    }
    .map { Settable($0.key, at: $0.key, $0) }
    + [Settable("error.code", at: "error", CaseFields.code)]
}
