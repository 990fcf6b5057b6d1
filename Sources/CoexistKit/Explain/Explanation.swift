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
  enum Heading: String, Sendable, CaseIterable, Comparable {
    case means
    case metaSays = "meta says"
    case seenAs = "seen as"
    case isNot = "is not"
    case meanings
    case rightWhen = "right when"
    case otherModeWhen = "other when"
    case causes
    case symptoms
    case lookFirst = "look first"
    case confirms
    case speaksFor = "speaks for"
    case rulesOut = "rules out"
    case metaSuggests = "suggested"
    case opens
    case act = "what to do"
    case closedWhen = "closed when"
    case escalate
    case doNot = "do not"
    case mayPromise = "promise"
    case mustNotPromise = "not promise"

    /// The word in the gutter and in JSON.
    var id: String { rawValue }

    static func < (left: Heading, right: Heading) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }

    /// The heading of a Markdown page.
    var title: String {
      switch self {
      case .means: "What it means"
      case .metaSays: "What Meta says"
      case .seenAs: "How it is seen"
      case .isNot: "What it is not"
      case .meanings: "Its meanings, and how to tell them apart"
      case .rightWhen: "When it is right"
      case .otherModeWhen: "When the other mode fits better"
      case .causes: "Causes, in cleanup order"
      case .symptoms: "Symptoms that belong to it"
      case .lookFirst: "Where to look first (read-only)"
      case .confirms: "What confirms it"
      case .speaksFor: "What speaks for and against it"
      case .rulesOut: "What rules it out"
      case .metaSuggests: "What Meta suggests"
      case .opens: "When it opens"
      case .act: "What to do"
      case .closedWhen: "Closed when"
      case .escalate: "When to escalate, and with what"
      case .doNot: "What nobody must do"
      case .mayPromise: "What may be promised"
      case .mustNotPromise: "What must not be promised"
      }
    }
  }
}

extension Explanation {
  /// Adds a section unless it would be empty.
  mutating func add(_ heading: Heading, _ items: [Item]) {
    add(heading, items, at: sections.count)
  }

  mutating func add(_ heading: Heading, _ texts: [String]) {
    add(heading, texts.map { Item(text: $0) })
  }

  mutating func add(_ heading: Heading, _ texts: String...) { add(heading, texts) }

  /// Adds a section before another one, or at the end.
  mutating func insert(_ heading: Heading, _ items: [Item], before next: Heading) {
    add(heading, items, at: sections.firstIndex { $0.heading >= next } ?? sections.count)
  }

  private mutating func add(_ heading: Heading, _ items: [Item], at place: Int) {
    let items = items.filter { !$0.text.isEmpty }.map { item in
      item.isVerbatim ? item : Item(label: item.label, text: provider.fill(item.text))
    }
    guard !items.isEmpty else { return }
    sections.insert(Section(heading: heading, items: items), at: place)
  }

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
