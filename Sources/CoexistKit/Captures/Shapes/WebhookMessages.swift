import JSONText

/// Messages, statuses, echoes and history: their errors, and the mere fact that they arrived.
///
/// Message texts are never read.
extension FactExtractor {
  mutating func readMessages(_ value: JSONCursor, field: String, time: Instant?) {
    for status in value.items("statuses") { readStatus(status) }
    if value["errors"]?.kind == .array { readErrors(value, time: time) }
    for echo in value.items("message_echoes") {
      let sent = echo["timestamp"]?.instant ?? time
      facts.happened(at: sent)
      fact(.echo, .flag(true), at: echo, time: sent)
    }
    // Under `history` these are late files of old messages: nothing arrives live.
    for message in value.items("messages") { readMessage(message, isLive: field != "history") }
    for chunk in value.items("history") { readHistory(chunk, time) }
  }

  mutating func readStatus(_ status: JSONCursor) {
    let time = status["timestamp"]?.instant
    facts.happened(at: time)
    if ["delivered", "read"].contains(where: { status["status"]?.equals($0) ?? false }),
      status.isCharged
    {
      fact(.chargedMessage, .flag(true), at: status, time: time)
    }
    readErrors(status, time: time)
  }

  private mutating func readErrors(_ holder: JSONCursor, time: Instant?) {
    for error in holder.items("errors") where error.kind == .object {
      reportError(error, time: time)
    }
  }

  private mutating func readMessage(_ message: JSONCursor, isLive: Bool) {
    let time = message["timestamp"]?.instant
    if message["errors"]?.kind == .array {
      facts.happened(at: time)
      // A message that cannot be read has arrived all the same.
      fact(.inboundMessage, .flag(true), at: message, time: time)
      readErrors(message, time: time)
      return
    }
    guard isLive else { return }
    facts.happened(at: time)
    fact(.inboundMessage, .flag(true), at: message, time: time)
    let media: [StaticString] = ["image", "video", "audio", "document", "sticker"]
    if media.contains(where: { message["type"]?.equals($0) ?? false }) {
      fact(.liveMedia, .flag(true), at: message, time: time)
    }
  }

  private mutating func readHistory(_ chunk: JSONCursor, _ time: Instant?) {
    readErrors(chunk, time: time)
    fact(.historyProgress, in: chunk.at("metadata", "progress"), as: \.numberValue, time: time)
    for thread in chunk.items("threads") {
      for message in thread.items("messages")
      where message["type"]?.equals("media_placeholder") ?? false {
        fact(.mediaPlaceholder, .flag(true), at: message, time: message["timestamp"]?.instant)
      }
    }
  }
}

extension JSONCursor {
  /// Whether a status is of a message that the business began, which Meta charges for.
  ///
  /// That its delivery shows a working payment is our own conclusion (``Source/teamJudgement``).
  fileprivate var isCharged: Bool {
    let kind = at("pricing", "category") ?? at("conversation", "origin", "type")
    let kinds: [StaticString] = ["marketing", "marketing_lite", "utility", "authentication"]
    return kinds.contains { kind?.equals($0) ?? false }
  }
}
