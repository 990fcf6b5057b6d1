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

  @Test(arguments: Shape.all.map(\.example) + Self.others)
  func noObjectFitsTwoShapes(_ text: String) throws {
    guard let document = try? JSONDocument(parsing: Array(text.utf8)) else { return }
    for object in Self.objects(in: document.root) {
      let fitting = Shape.all.filter { shape in
        (shape.marks.isEmpty || shape.marks.contains { object.has($0) }) && shape.fits(object)
      }
      #expect(fitting.count <= 1, "\(fitting.map(\.id))")
      #expect(Shape.fitting(object)?.id == fitting.first?.id)
    }
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

  /// Objects between two shapes.
  private static let others = [
    #"{"error":{"message":"x","code":10,"fbtrace_id":"Abc"},"data":[{"tasks":["MANAGE"]}]}"#,
    #"{"id":"1","display_phone_number":"+1 631-555-5555","health_status":{"entities":[]}}"#,
    #"{"id":"1","account_review_status":"APPROVED","health_status":{"entities":[]}}"#,
    #"{"data":[{"id":"1","tasks":["MANAGE"],"message_template_namespace":"a"}]}"#,
    #"{"httpStatus":400,"code":10,"error":{"message":"(#10) x","code":10,"fbtrace_id":"A"}}"#,
    #"{"status":"unhealthy","checks":{},"error":{"message":"x","code":190,"fbtrace_id":"A"}}"#,
    #"{"messaging_product":"whatsapp","status":"failed","errors":[{"code":131042,"title":"x"}]}"#,
    #"{"field":"messages","messaging_product":"whatsapp","metadata":{"phone_number_id":"1"},"statuses":[]}"#,
    #"{"id":"1","business_account_id":"2","phone_number_id":"3","display_phone_number":"+1 555 010 0000","project":{}}"#,
    #"{"code":400,"body":"{}","errors":[{"code":131042}],"status":"failed"}"#,
    #"{"id":"1","name":"x","verification_status":"verified","account_review_status":"APPROVED"}"#,
    #"{"authResponse":null,"status":"unknown","code":190,"message":"(#190) x"}"#,
    #"{"event":"FLAGGED","display_phone_number":"15550783881","current_limit":"TIER_50"}"#,
    #"{"is_valid":false,"error":{"code":190,"message":"(#190) x","subcode":463},"scopes":[]}"#,
    #"{"message":{"kapso":{"statuses":[]}},"phone_number_id":"1","project":{"id":"2"}}"#,
  ]
}
