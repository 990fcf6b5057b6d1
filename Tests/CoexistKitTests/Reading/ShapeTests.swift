import Foundation
import JSONText
import Testing

@testable import CoexistKit

extension Shape: CustomTestStringConvertible {
  /// The id of the shape.
  public var testDescription: String { id }
}

@Suite struct ShapeTests {
  @Test(arguments: Shape.all) func anExampleIsRecognisedAsItsShape(_ shape: Shape) {
    let input = ReadInput(shape.example)
    #expect(input.shapes.first == shape.id)
    #expect(input.problem == nil)
  }

  @Test(arguments: Shape.all) func aShapeSaysWhereItIsFound(_ shape: Shape) {
    #expect(!shape.title.isEmpty && !shape.title.hasSuffix("."))
    #expect(shape.foundAt.utf8.count > 10)
    #expect(shape.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) })
  }

  @Test func noTwoShapesHaveOneName() {
    #expect(Set(Shape.all.map(\.id)).count == Shape.all.count)
  }

  @Test(arguments: Shape.all.map(\.example) + Self.between.map(\.text))
  func theIndexFindsTheFirstThatFits(_ text: String) throws {
    guard let document = try? JSONDocument(parsing: Array(text.utf8)) else { return }
    for object in Self.objects(in: document.root) {
      guard let first = Shape.all.first(where: { $0.fits(object) }) else { continue }
      #expect(Shape.fitting(object)?.id == first.id)
    }
  }

  @Test(arguments: Self.between)
  func ofSeveralShapesTheMostSpecificCounts(_ text: String, _ shape: String) {
    #expect(Shape.fitting(Self.root(text))?.id == shape)
  }

  /// What a program writes where it has nothing hides nothing and names nothing.
  @Test(arguments: Shape.all.filter { !$0.needs.isEmpty })
  func nullIsAbsent(_ shape: Shape) {
    let nothing = Shape.all.filter { $0.id != shape.id }.flatMap(\.needs)
      .filter { Self.root(shape.example)[$0] == nil }
    let nulls = Set(nothing.map(\.description)).sorted().map { #""\#($0)":null,"# }.joined()
    let text = "{" + nulls + shape.example.dropFirst()
    #expect(ReadInput(text).shapes.first == shape.id)
  }

  @Test func aKeyWithNullNamesTheFormWhereNothingElseDoes() {
    #expect(Shape.fitting(Self.root(#"{"id":"1","primary_funding_id":null}"#))?.id == "waba")
  }

  /// A key means the same in each convention of programs: the shape, and everything read of it.
  @Test(arguments: Shape.all.filter { !$0.needs.isEmpty }, Spelling.allCases)
  func aKeyIsReadInEachSpelling(_ shape: Shape, _ spelling: Spelling) {
    let text = shape.example.replacing(/"([a-zA-Z_]+)":/) { #""\#(spelling.key($0.1))":"# }
    let (plain, spelled) = (ReadInput(shape.example), ReadInput(text))
    #expect(spelled.shapes == plain.shapes)
    #expect(spelled.errors == plain.errors)
    #expect(
      spelled.reader.facts.identifiers.map(\.value) == plain.reader.facts.identifiers.map(\.value)
    )
    #expect(
      spelled.reader.extractor.facts.count.statements
        == plain.reader.extractor.facts.count.statements
    )
  }

  enum Spelling: CaseIterable, CustomTestStringConvertible {
    case camel
    case pascal
    case kebab
    case screaming

    func key(_ key: Substring) -> String {
      let words = key.split(separator: "_")
      return switch self {
      case .camel: words[0] + words.dropFirst().map { $0.capitalized }.joined()
      case .pascal: words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      case .kebab: words.joined(separator: "-")
      case .screaming: key.uppercased()
      }
    }

    var testDescription: String { "\(self)" }
  }

  @Test func theVerySameSpellingCountsFirst() {
    let text =
      #"{"wabaId":"108800000000911","waba_id":"108800000000912","accountReviewStatus":"A"}"#
    #expect(Self.root(text)["waba_id"]?.string == "108800000000912")
    #expect(Self.root(text)["account_review_status"]?.string == "A")
    #expect(Self.root(text)["account_review"] == nil)
    #expect(Self.root(text)["account_review_statuses"] == nil)
  }

  @Test func whatNobodyKnowsIsSaidToBeSo() {
    let input = ReadInput(#"{"verified_nam":"Lucky Shrub","quality_ratin":"GREEN"}"#)
    #expect(input.problem == "nothing-recognised")
    #expect(input.warnings == ["nothing-recognised"])
    #expect(Shape.nearest(to: Self.root(#"{"verified_nam":1}"#))?.id == "phone-number")
    #expect(Shape.nearest(to: Self.root(#"{"tiger":1}"#)) == nil)
  }

  /// Answers of other programs that look like an error of Meta's at first sight.
  @Test(arguments: [
    #"{"code":200,"message":"OK"}"#,
    #"{"code":0,"message":"success"}"#,
    #"{"error":{"code":404,"message":"Not Found","status":"NOT_FOUND"}}"#,
    #"{"error":{"code":"ERR_BAD_REQUEST","message":"Request failed"}}"#,
    #"{"success":true}"#, "{}", "[]", "null", "17", #""hello""#,
  ])
  func answersOfOtherProgramsAreNoErrorsOfMeta(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors.isEmpty)
    #expect(input.problem == "nothing-recognised")
  }

  private static func root(_ text: String) -> JSONCursor {
    guard let document = try? JSONDocument(parsing: Array(text.utf8)) else {
      preconditionFailure("the examples of this file are JSON")
    }
    return document.root
  }

  private static func objects(in value: JSONCursor) -> [JSONCursor] {
    let below = value.members.map(\.value) + Array(value.elements)
    return (value.kind == .object ? [value] : []) + below.flatMap(objects)
  }

  /// Objects that more than one shape fits, and whose they are.
  private static let between: [(text: String, shape: String)] = [
    (
      #"{"error":{"message":"x","code":10,"fbtrace_id":"Abc"},"data":[{"tasks":["MANAGE"]}]}"#,
      "graph-error"
    ),
    (
      #"{"id":"1","display_phone_number":"+1 631-555-5555","health_status":{"entities":[]}}"#,
      "phone-number"
    ),
    (
      #"{"id":"1","account_review_status":"APPROVED","health_status":{"entities":[]}}"#,
      "waba"
    ),
    (
      #"{"data":[{"id":"1","tasks":["MANAGE"],"message_template_namespace":"a"}]}"#,
      "assigned-users"
    ),
    (
      #"{"httpStatus":400,"code":10,"error":{"message":"(#10) x","code":10,"fbtrace_id":"A"}}"#,
      "sdk-error"
    ),
    (
      #"{"status":"unhealthy","checks":{},"error":{"message":"x","code":190,"fbtrace_id":"A"}}"#,
      "kapso-health"
    ),
    (
      #"{"messaging_product":"whatsapp","status":"failed","errors":[{"code":131042,"title":"x"}]}"#,
      "webhook-value"
    ),
    (
      #"{"field":"messages","messaging_product":"whatsapp","metadata":{"phone_number_id":"1"},"statuses":[]}"#,
      "webhook-value"
    ),
    (
      #"{"id":"1","business_account_id":"2","phone_number_id":"3","display_phone_number":"+1 555 010 0000","project":{}}"#,
      "kapso-number"
    ),
    (
      #"{"code":400,"body":"{}","errors":[{"code":131042}],"status":"failed"}"#,
      "message-status"
    ),
    (
      #"{"id":"1","name":"x","verification_status":"verified","account_review_status":"APPROVED"}"#,
      "waba"
    ),
    (
      #"{"authResponse":null,"status":"unknown","code":190,"message":"(#190) x"}"#,
      "bare-error"
    ),
    (
      #"{"event":"FLAGGED","display_phone_number":"15550783881","current_limit":"TIER_50"}"#,
      "webhook-value"
    ),
    (
      #"{"is_valid":false,"error":{"code":190,"message":"(#190) x","subcode":463},"scopes":[]}"#,
      "debug-token"
    ),
    (
      #"{"message":{"kapso":{"statuses":[]}},"phone_number_id":"1","project":{"id":"2"}}"#,
      "kapso-message"
    ),
    (#"{"error":{"message":"x","code":10,"fbtrace_id":"A"},"entry":[]}"#, "graph-error"),
    (
      #"{"entity_type":"WABA","can_send_message":"BLOCKED","errors":[{"error_code":141006}]}"#,
      "health-entity"
    ),
  ]
}
