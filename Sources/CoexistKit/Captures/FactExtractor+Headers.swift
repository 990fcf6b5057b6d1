import JSONText

/// Headers of an answer where a program printed them as an object.
extension FactExtractor {
  /// Takes the id of the request from an object of headers or from one that holds such an object.
  mutating func readHeaders(in value: JSONCursor) {
    let headers = value["headers"].map { [value, $0] } ?? [value]
    for object in headers {
      guard let id = object["x-fb-request-id"] ?? object["X-Fb-Request-Id"] else { continue }
      context.requestID = id.identifier ?? id.elements.first { _ in true }?.identifier
    }
    if let account = accountOfUsage(value) {
      identify(.wabaID, account.identifier, at: account)
    }
  }

  /// The key of what `X-Business-Use-Case-Usage` says: the account whose calls it counts.
  private func accountOfUsage(_ value: JSONCursor) -> JSONCursor? {
    guard value.count == 1, let member = value.members.first(where: { _ in true }),
      let usage = member.value[0], usage["call_count"] != nil,
      usage["type"]?.equals("whatsapp") ?? false
    else { return nil }
    return member.key
  }

  /// The account of which the last call asked for an edge: `/{waba-id}/subscribed_apps`.
  var calledAccount: Untrusted? {
    let path = Array(context.path.utf8)
    return GraphPath.identifiers(in: path[...]).last { $0.key == .wabaID }
      .map { Untrusted(String(decoding: path[$0.id], as: UTF8.self)) }
  }

  /// The node that the last call asked for, which an answer without an `id` describes.
  var calledNode: Untrusted? { GraphPath.node(of: context.path).map { Untrusted($0) } }
}
