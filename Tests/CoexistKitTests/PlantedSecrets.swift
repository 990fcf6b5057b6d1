import Testing

@testable import CoexistKit

/// A secret put together at run time, so that no scanner takes this file for a leak.
struct PlantedSecret: CustomTestStringConvertible, Sendable {
  let name: String
  let value: String
  let kind: PrivateKind
  var testDescription: String { name }

  private static let letters = Array("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")

  /// Characters that look random and are the same in every run.
  static func random(_ count: Int, seed: UInt64 = 7, from letters: [Character] = letters) -> String
  {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return String(
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
    )
  }

  static func hexadecimal(_ count: Int) -> String { random(count, from: Array("0123456789abcdef")) }

  static let token = "EA" + "AG" + random(150) + "ZD"

  /// Values that their shape alone gives away.
  static let byShape: [PlantedSecret] = [
    PlantedSecret(name: "Meta token", value: token, kind: .metaToken),
    PlantedSecret(name: "odd Meta token", value: "EA" + "Ax" + random(60), kind: .metaToken),
    PlantedSecret(name: "Instagram", value: "IG" + "QV" + random(80), kind: .metaToken),
    PlantedSecret(name: "OAuth code", value: "A" + "Q" + random(90), kind: .oauthCode),
    PlantedSecret(name: "AWS", value: "AK" + "IA" + "ABCD2345EFGH67IJ", kind: .credential),
    PlantedSecret(name: "Google", value: "AI" + "za" + random(35), kind: .credential),
    PlantedSecret(name: "Stripe", value: "sk" + "_live_" + random(24), kind: .credential),
    PlantedSecret(name: "GitHub", value: "gh" + "p_" + random(36), kind: .credential),
    PlantedSecret(name: "GitLab", value: "glp" + "at-" + random(20), kind: .credential),
    PlantedSecret(name: "npm", value: "npm" + "_" + random(36), kind: .credential),
    PlantedSecret(name: "webhook secret", value: "whs" + "ec_" + random(32), kind: .credential),
    PlantedSecret(
      name: "Slack",
      value: "xox" + "b-123456789012-" + random(24),
      kind: .credential
    ),
    PlantedSecret(
      name: "SendGrid",
      value: "S" + "G." + random(22) + "." + random(43),
      kind: .credential
    ),
    PlantedSecret(name: "Telegram", value: "1234567890:A" + "A" + random(33), kind: .credential),
    PlantedSecret(
      name: "JWT",
      value: "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiJ1c2VyIn0." + random(43),
      kind: .credential
    ),
    PlantedSecret(name: "opaque", value: random(40), kind: .opaque),
    PlantedSecret(
      name: "wamid",
      value: "wamid" + ".HBgLNTY5ODYyMTA0NzYVAgARGBI" + random(18),
      kind: .wamid
    ),
    PlantedSecret(name: "e-mail", value: "ops.desk@clinic-example.invalid", kind: .email),
    PlantedSecret(name: "BSUID", value: "US.13491208655302741918", kind: .bsuid),
    PlantedSecret(name: "IPv4", value: "203.0.113.77", kind: .ip),
    PlantedSecret(name: "IPv6", value: "2001:db8::8a2e:370:7334", kind: .ip),
    PlantedSecret(name: "phone", value: "+56 9 8621 0476", kind: .phone),
    PlantedSecret(name: "bare phone", value: "56986210476", kind: .phone),
  ]

  /// Values without a shape, in texts where their key gives them away.
  static let byKey: [PlantedSecret] = {
    let word = random(18)
    let texts: [(String, PrivateKind)] = [
      ("access_token=\(word)&fields=id", .credential), ("x-api-key: \(word)", .credential),
      ("D360-API-KEY: \(word)", .credential), ("META_APP_SECRET=\(word)", .appSecret),
      ("{'client_secret': '\(word)'}", .appSecret), ("--client-secret \(word) -v", .appSecret),
      ("--api-key=\(word)", .credential), ("\"password\":\"\(word)\"", .credential),
      ("\\\"password\\\":\\\"\(word)\\\"", .credential), ("Bearer \(word)", .credential),
      ("authorization: Bearer \(word)", .credential), ("fb_dtsg=\(word)&lsd=", .cookie),
      ("postgres://svc:\(word)@db.invalid/app", .credential),
      ("https://x.invalid/?oh=\(word)&oe=6", .credential),
      ("name=\"client_secret\"\r\n\r\n\(word)\r\n--B", .appSecret),
      ("<input name=\"fb_dtsg\" type=hidden value=\"\(word)\">", .cookie),
      ("verify_token => \"\(word)\"", .credential), ("access_to\u{212A}en=\(word)", .credential),
      ("https://x.invalid/cb?code=\(word)#_=_", .oauthCode),
    ]
    return texts.map {
      PlantedSecret(name: $0.0.replacing(word, with: "…"), value: $0.0, kind: $0.1)
    }
  }()

  static let hiddenWord = random(18)
}
