extension JSONOutput {
  /// The members of an object: each key once, in the order in which they are written.
  public struct Members: Sendable, Hashable {
    /// A key and its value.
    public struct Member: Sendable, Hashable {
      /// The key, unescaped.
      public let key: String
      /// What stands under it.
      public let value: JSONOutput
    }

    private var members: [Member] = []

    /// No members.
    public init() {}

    /// Takes over a dictionary.
    public init(_ values: [String: JSONOutput]) {
      members = values.map { Member(key: $0, value: $1) }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// The value under a key, or `nil`; setting `nil` removes the member.
    public subscript(key: String) -> JSONOutput? {
      get {
        let place = place(of: key)
        return isKey(key, at: place) ? members[place].value : nil
      }
      set {
        let place = place(of: key)
        if isKey(key, at: place) { members.remove(at: place) }
        if let newValue { insert(key, newValue, at: place) }
      }
    }

    /// Adds a member, unless there is one with this key.
    mutating func add(_ key: String, _ value: JSONOutput) {
      let place = place(of: key)
      if !isKey(key, at: place) { insert(key, value, at: place) }
    }

    private mutating func insert(_ key: String, _ value: JSONOutput, at place: Int) {
      let member = Member(key: key, value: value)
      if place == members.count {
        members.append(member)
      } else {
        members.insert(member, at: place)
      }
    }

    private func isKey(_ key: String, at place: Int) -> Bool {
      place < members.count && members[place].key.utf8.elementsEqual(key.utf8)
    }

    /// The place of the first member whose key is not before `key`.
    ///
    /// Keys often come in order: then it is the end.
    private func place(of key: String) -> Int {
      if let last = members.last, last.key.utf8.lexicographicallyPrecedes(key.utf8) {
        return members.count
      }
      return members.partitioningIndex { !$0.key.utf8.lexicographicallyPrecedes(key.utf8) }
    }
  }
}

extension JSONOutput.Members: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// The number of members.
  public var endIndex: Int { members.count }
  /// The member at a place.
  public subscript(place: Int) -> Member { members[place] }
}

extension JSONOutput.Members: ExpressibleByDictionaryLiteral {
  /// Makes members; of two with the same key the first counts.
  public init(dictionaryLiteral elements: (String, JSONOutput)...) {
    members.reserveCapacity(elements.count)
    for (key, value) in elements { add(key, value) }
  }
}
