/// A set of topics, a bit for each.
struct TopicSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ topics: some Sequence<Topic> = EmptyCollection()) {
    for topic in topics { insert(topic) }
  }

  mutating func insert(_ topic: Topic) {
    if topic.rawValue < 64 {
      low |= 1 << UInt64(topic.rawValue)
    } else {
      high |= 1 << UInt64(topic.rawValue - 64)
    }
  }

  func contains(_ topic: Topic) -> Bool { !isDisjoint(with: TopicSet(CollectionOfOne(topic))) }

  func isDisjoint(with other: TopicSet) -> Bool {
    low & other.low == 0 && high & other.high == 0
  }
}

/// Notes which topics of some facts were asked for.
///
/// An answer that never asked for a topic is the same whatever is said of it. One log serves one
/// piece of work, in one thread.
final class TopicLog: @unchecked Sendable {
  private var topics = TopicSet()

  func insert(_ topic: Topic) { topics.insert(topic) }

  /// What was asked for since the last call.
  func take() -> TopicSet {
    defer { topics = TopicSet() }
    return topics
  }
}
