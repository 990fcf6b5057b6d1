/// A page of `explain`: what one thing means, apart from how it is printed.
///
/// Whatever is added is filled in and names the provider.
struct Explanation: Sendable {
  let kind: Kind
  /// What one types to get the page.
  let id: String
  /// A statement without a period.
  let title: String
  private(set) var sections: [Section] = []
  private(set) var sources: [Source] = []
  /// Ids of other pages.
  var seeAlso: [String] = []
  private let provider: Provider

  init(_ kind: Kind, _ id: String, _ title: String, by provider: Provider) {
    self.kind = kind
    self.id = id
    self.title = provider.fill(title)
    self.provider = provider
  }

  /// What a page is about.
  enum Kind: String, Named {
    case code
    case cause
    case step
    case symptom
    case expected
    case advice
    case mode
    case word
    case field
    /// Several pages of which one may be meant.
    case choice
  }

  /// One heading with its lines.
  struct Section: Sendable {
    let heading: Heading
    let items: [Item]
  }

  /// One line, with a short label before it or none.
  struct Item: Sendable {
    var label = ""
    let text: String
    /// Meta's own words: never altered.
    var isVerbatim = false
  }

  /// The headings, in the order of a page.
  struct Heading: Sendable, Hashable {
    /// The word in the gutter and in JSON.
    let id: String
    /// The heading of a Markdown page.
    let title: String

    static let means = Self(id: "means", title: "What it means")
    static let metaSays = Self(id: "meta says", title: "What Meta says")
    static let seenAs = Self(id: "seen as", title: "How it is seen")
    static let isNot = Self(id: "is not", title: "What it is not")
    static let meanings = Self(id: "meanings", title: "Its meanings, and how to tell them apart")
    static let rightWhen = Self(id: "right when", title: "When it is right")
    static let otherModeWhen = Self(id: "other when", title: "When the other mode fits better")
    static let causes = Self(id: "causes", title: "Causes, in cleanup order")
    static let symptoms = Self(id: "symptoms", title: "Symptoms that belong to it")
    static let lookFirst = Self(id: "look first", title: "Where to look first (read-only)")
    static let confirms = Self(id: "confirms", title: "What confirms it")
    static let speaksFor = Self(id: "speaks for", title: "What speaks for and against it")
    static let rulesOut = Self(id: "rules out", title: "What rules it out")
    static let metaSuggests = Self(id: "suggested", title: "What Meta suggests")
    static let opens = Self(id: "opens", title: "When it opens")
    static let act = Self(id: "what to do", title: "What to do")
    static let closedWhen = Self(id: "closed when", title: "Closed when")
    static let escalate = Self(id: "escalate", title: "When to escalate, and with what")
    static let doNot = Self(id: "do not", title: "What nobody must do")
    static let mayPromise = Self(id: "promise", title: "What may be promised")
    static let mustNotPromise = Self(id: "not promise", title: "What must not be promised")
  }
}

extension Explanation {
  /// Adds a section unless it would be empty.
  mutating func add(_ heading: Heading, _ items: [Item]) {
    let items = items.filter { !$0.text.isEmpty }.map { item in
      item.isVerbatim ? item : Item(label: item.label, text: provider.fill(item.text))
    }
    if !items.isEmpty { sections.append(Section(heading: heading, items: items)) }
  }

  mutating func add(_ heading: Heading, _ texts: [String]) {
    add(heading, texts.map { Item(text: $0) })
  }

  mutating func add(_ heading: Heading, _ texts: String...) { add(heading, texts) }

  mutating func cite(_ more: [Source]) {
    for source in more where !sources.contains(source) { sources.append(source) }
  }

  func items(_ heading: Heading) -> [Item] {
    sections.filter { $0.heading == heading }.flatMap(\.items)
  }
}

extension [Explanation.Item] {
  /// Texts in their order, each with its number.
  static func numbered(_ texts: [String]) -> [Explanation.Item] {
    texts.enumerated().map { Explanation.Item(label: "\($0 + 1)", text: $1) }
  }
}
