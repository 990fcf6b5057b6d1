/// Makes the corpora: the same bytes on every machine.
enum Corpus {
  /// Payloads as they come in, one a line, in turn; ids are filled in.
  private static let payloads = [
    #"{"error":{"message":"(#130429) Rate limit hit","type":"OAuthException","code":130429,"fbtrace_id":"Az%"}}"#,
    #"{"error":{"message":"Invalid parameter","code":100,"error_subcode":2655093,"is_transient":false}}"#,
    #"{"object":"whatsapp_business_account","entry":[{"id":"%","time":1743451903,"changes":[{"value":{"event":"ACCOUNT_OFFBOARDED"},"field":"account_update"}]}]}"#,
    #"{"object":"whatsapp_business_account","entry":[{"id":"%","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"1%"},"statuses":[{"id":"wamid.x","status":"failed","timestamp":"1751142888","errors":[{"code":131042,"title":"Business eligibility payment issue"}]}]},"field":"messages"}]}]}"#,
    #"{"id":"%","display_phone_number":"+1 631-555-5555","platform_type":"CLOUD_API","is_on_biz_app":true,"status":"CONNECTED"}"#,
    #"{"data":{"error_message":"no","error_code":"3441041","session_id":"f%","timestamp":"1746041036"},"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","version":"v4"}"#,
    #"{"status":"healthy","checks":{"phone_number_access":{"passed":true},"webhook_subscription":{"passed":true}},"timestamp":"2026-11-20T10:00:00Z"}"#,
    #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z","error":{"code":2655093},"observations":{"partners_tab":["Acme %"]}}"#,
  ]

  /// The lines of an NDJSON file with mixed payloads.
  static func lines(_ count: Int) -> [[UInt8]] {
    (0..<count).map { index in
      let id = Array("\(100_000_000_000_000 + index * 7919)".utf8)
      var line: [UInt8] = []
      for byte in payloads[index % payloads.count].utf8 {
        if byte == UInt8(ascii: "%") { line += id } else { line.append(byte) }
      }
      return line
    }
  }

  /// What a customer types, in 300 characters.
  static let talk = Array(
    """
    hi, we did everything as in the video but the window keeps telling us that the number is \
    already connected to another platform and has to be disconnected there first. we left the old \
    chatbot company in spring and nobody there answers. the phone app works fine, what should we \
    do now? thanks, Marta (shop)
    """.utf8
  )

  static func joined(_ lines: [[UInt8]]) -> [UInt8] { Array(lines.joined(separator: [0x0A])) }

  /// Hands on an HTTP archive of about the size, entry by entry: many fat answers, and a Graph error
  /// now and then.
  static func archive(megabytes: Int, _ take: ([UInt8]) -> Void) {
    let filler = String(repeating: "lorem ipsum dolor sit amet ", count: 700)
    take(Array(#"{"log":{"version":"1.2","entries":["#.utf8))
    var length = 0
    var index = 0
    while length < megabytes << 20 {
      let body =
        index % 100 == 0
        ? #"{\"error\":{\"code\":190,\"message\":\"expired\"}}"# : filler
      let entry = """
        \(index == 0 ? "" : ","){"startedDateTime":"2026-11-20T10:00:00Z","request":{"method":"GET",\
        "url":"https://graph.facebook.com/v24.0/\(index)","headers":[]},"response":{"status":200,\
        "headers":[],"content":{"mimeType":"application/json","text":"\(body)"}}}
        """
      take(Array(entry.utf8))
      length += entry.utf8.count
      index += 1
    }
    take(Array("]}}".utf8))
  }
}
