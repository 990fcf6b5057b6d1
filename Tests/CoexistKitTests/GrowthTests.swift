import Testing

@testable import CoexistKit

/// Twice as much of anything takes about twice as long, from the bytes to the report.
@Suite(.serialized) struct GrowthTests {
  /// A kind of input, by how many things are in it.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: @Sendable (Int) -> String

    /// Records one a line.
    static func lines(_ name: String, _ line: @escaping @Sendable (Int) -> String) -> Kind {
      Kind(testDescription: name) { count in
        (0..<count).map(line).joined(separator: "\n")
      }
    }

    /// One case file with a list.
    static func list(_ name: String, _ key: String, _ item: @escaping @Sendable (Int) -> String)
      -> Kind
    {
      Kind(testDescription: name) { count in
        let items = (0..<count).map(item).joined(separator: ",")
        return #"{"schema":"coexist.case/1","error":{"code":2655093},"\#(key)":[\#(items)]}"#
      }
    }
  }

  private static func time(_ index: Int) -> String {
    let digits = [index / 3600 % 24, index / 60 % 60, index % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "2026-11-12T\(digits.joined(separator: ":"))Z"
  }

  private static let kinds: [Kind] = [
    .lines("one error, again and again") { _ in #"{"error":{"code":2655093,"message":"x"}}"# },
    .lines("errors of their own traces") { index in
      #"{"error":{"code":2655093,"message":"x","fbtrace_id":"AbCdEf\#(index)"}}"#
    },
    .lines("errors of their own codes") { #"{"error":{"code":\#(3_000_000 + $0),"message":"x"}}"# },
    Kind(testDescription: "errors of one line") { count in
      (0..<count).map { "error \(3_000_000 + $0) of many" }.joined(separator: " ")
    },
    Kind(testDescription: "fields of one line") { count in
      (0..<count).map { "it is over | code=\(3_000_000 + $0) |" }.joined(separator: " ")
    },
    .list("dated errors", "captures") { index in
      #"{"captured_at":"\#(time(index))","payload":{"error":{"code":3441041,"message":"\#(index)"}}}"#
    },
    Kind(testDescription: "errors beside a link that works") { count in
      let errors = (0..<count).map { index in
        #"{"error":{"code":3441041,"message":"\#(index)","fbtrace_id":"A\#(100_000 + index)"}}"#
      }
      return #"{"schema":"coexist.case/1","observations":{"kapso_connection":"coexistence","#
        + #""echoes_arrive":true},"captures":[\#(errors.joined(separator: ","))]}"#
    },
    .list("steps", "steps_done") { index in
      #"{"step":"remove-partner","what":"P\#(index)","at":"\#(time(index))","#
        + #""outcome":"\#(index % 2 == 0 ? "done" : "refused")"}"#
    },
    .lines("accounts") { index in
      #"{"id":"10990000\#(1_000_000 + index)","account_review_status":"APPROVED"}"#
    },
    Kind(testDescription: "phone nodes") { count in
      let nodes = (0..<count).map { index in
        #"{"id":"10880000\#(1_000_000 + index)","display_phone_number":"+56 9 \#(10_000_000 + index)","#
          + #""platform_type":"CLOUD_API","is_on_biz_app":true}"#
      }
      return #"{"data":[\#(nodes.joined(separator: ","))]}"#
    },
    Kind(testDescription: "messages of one webhook") { count in
      let messages = (0..<count).map { index in
        #"{"from":"x","id":"m\#(index)","timestamp":"\#(1_794_470_000 + index)","type":"image"}"#
      }
      return #"{"messaging_product":"whatsapp","metadata":{"phone_number_id":"108800000000001"},"#
        + #""messages":[\#(messages.joined(separator: ","))]}"#
    },
    .lines("one error in many texts") { index in
      #"{"log":"{\"error\":{\"code\":100,\"error_subcode\":33}}","line":\#(index)}"#
    },
    .lines("ends and returns") { index in
      let event = index % 2 == 0 ? "ACCOUNT_OFFBOARDED" : "ACCOUNT_RECONNECTED"
      return #"{"entry":[{"id":"109900000000001","time":\#(1_794_470_000 + index),"changes":"#
        + #"[{"field":"account_update","value":{"event":"\#(event)"}}]}]}"#
    },
    .lines("partners that come and go") { index in
      let event = index % 2 == 0 ? "PARTNER_ADDED" : "PARTNER_REMOVED"
      return #"{"entry":[{"id":"88000000\#(index / 2)","time":\#(1_794_470_000 + index),"changes":"#
        + #"[{"field":"account_update","value":{"event":"\#(event)","waba_info":"#
        + #"{"waba_id":"109900000000001"}}}]}]}"#
    },
    .lines("templates") { index in
      #"{"field":"message_template_status_update","value":{"event":"REJECTED","#
        + #""message_template_id":"\#(700_000 + index)"}}"#
    },
    Kind(testDescription: "unknown fields") { count in
      let fields = (0..<count).map { #""k\#($0)":1"# }.joined(separator: ",")
      return #"{"schema":"coexist.case/1",\#(fields)}"#
    },
    .lines("case files") { index in
      #"{"schema":"coexist.case/1","captured_at":"\#(time(index))","error":{"code":2655093},"#
        + #""observations":{"partners_tab":{"value":["P\#(index)"],"at":"\#(time(index))"}},"#
        + #""steps_done":[{"step":"remove-partner","at":"\#(time(index))"}]}"#
    },
    .lines("looks and removals of one moment") { index in
      #"{"schema":"coexist.case/1","error":{"code":2655093},"observations":{"partners_tab":"#
        + #"{"value":["P\#(index)"],"at":"\#(time(1))"}},"steps_done":[{"step":"remove-partner","#
        + #""what":"P\#(index)","at":"\#(time(2))"}]}"#
    },
    .lines("looks and removals of many moments") { index in
      #"{"schema":"coexist.case/1","error":{"code":2655093},"observations":{"partners_tab":"#
        + #"{"value":["P\#(index)"],"at":"\#(time(index))"}},"steps_done":[{"#
        + #""step":"remove-partner","what":"P\#(index)","at":"\#(time(index + 1))"}]}"#
    },
  ]

  /// So many things that a square would show, and a debug build is still quick.
  #if DEBUG
    private static let count = 400
    private static let most = Duration.seconds(4)
  #else
    private static let count = 10_000
    private static let most = Duration.seconds(1)
  #endif

  @Test(arguments: kinds)
  func twiceAsMuchTakesTwiceAsLong(_ kind: Kind) {
    /// The least of some runs: what else the machine does only ever adds.
    func cost(_ count: Int, runs: Int) -> Duration {
      let bytes = Array(kind.text(count).utf8)
      let times = (0..<runs).map { _ in processorTime { _ = Bench.report(of: bytes) } }
      return times.min() ?? .zero
    }
    func grows(_ one: Duration, _ two: Duration) -> Bool { two > one * 3 + .milliseconds(10) }
    var (one, two) = (cost(Self.count, runs: 1), cost(2 * Self.count, runs: 1))
    if grows(one, two) {
      (one, two) = (cost(Self.count, runs: 4), cost(2 * Self.count, runs: 4))
    }
    #expect(!grows(one, two), "\(one) and \(two)")
    #expect(one < Self.most)
  }
}
