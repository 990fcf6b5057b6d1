/// A situation that somebody's words describe, with the words themselves.
struct Noticed: Sendable {
  /// The id of a symptom, a cause or a known limitation.
  let id: String
  let quote: Untrusted
  let origin: Origin
  let provenance: Provenance

  /// Each thing once, with the words that were trusted most.
  static func distinct(_ noticed: [Noticed]) -> [Noticed] {
    var seen: Set<String> = []
    return noticed.newestFirst(by: \.order).filter { seen.insert($0.id).inserted }.reversed()
  }

  var order: FactOrder {
    FactOrder(trust: provenance, content: FactContent(Untrusted(id), quote).bytes)
  }
}
