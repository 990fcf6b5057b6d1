extension JSONFilter {
  enum State {
    /// Between the keys, values and brackets that the plan names.
    case structure
    /// In a value that is kept or left out as a whole.
    case value
  }

  /// An open object or list that the plan names.
  struct Container {
    let plan: Projection
    let isObject: Bool
    var awaitsKey: Bool
    /// Where it begins in the kept text, if it is to be judged.
    var start: Int?
    /// How many marks there were before it.
    var firstMark = 0
  }

  struct StringState {
    var isOpen = false
    var isKey = false
    var isEscaped = false
    /// It was too long, and the rest of it is left out.
    var isCut = false
    /// Where its quote stands in the kept text.
    var start = 0
    var length = 0
  }

  /// One way through a block.
  struct Pass {
    let view: ByteView
    var index = 0
    /// The first byte that is neither copied nor left out yet.
    var start = 0
  }
}
