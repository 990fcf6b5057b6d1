import Testing

@testable import CoexistKit

/// What programs and people make of one and the same answer of Meta's: always the same error.
@Suite struct PrintedFormsTests {
  private static let trace = "AxQ3RZk81bTn0cVw5uYpLmE"
  private static let other = "BsJOVO4xYXDVLu2N5Vzo8Qe"

  /// `code «message» trace` of each error.
  private func errors(_ text: String) -> [String] {
    let text = text.replacing("@T", with: Self.trace).replacing("@U", with: Self.other)
    return ReadInput(text).reader.facts.errors.map { error in
      let message = error.message.map { "«\($0.reading { $0 })»" } ?? "-"
      let trace = error.fbtraceID.map { $0.reading { $0 } } ?? "-"
      return "\(error.code ?? 0) \(message) \(trace)"
    }.sorted()
  }

  @Test(arguments: [
    #"&{Code:133010 Type:OAuthException Message:(#133010) Account not registered ErrorSubcode:0 FBTraceID:@T}"#,
    #"graph.Error{Code:133010, Type:"OAuthException", Message:"(#133010) Account not registered", ErrorSubcode:0, FBTraceID:"@T"}"#,
    #"GraphError(message=(#133010) Account not registered, type=OAuthException, code=133010, errorSubcode=null, fbtraceId=@T)"#,
    #"FacebookOAuthException(errorType=OAuthException, errorMessage=(#133010) Account not registered, errorCode=133010, fbtraceId=@T)"#,
    #"Error[message=(#133010) Account not registered, code=133010, fbtraceId=@T]"#,
    #"GraphAPIError(code=133010, subcode=None, message='(#133010) Account not registered', fbtrace_id='@T')"#,
    #"Array\#n(\#n    [error] => Array\#n        (\#n            [message] => (#133010) Account not registered\#n            [type] => OAuthException\#n            [code] => 133010\#n            [fbtrace_id] => @T\#n        )\#n\#n)\#n"#,
    #"array(1) {\#n  ["error"]=>\#n  array(4) {\#n    ["message"]=>\#n    string(32) "(#133010) Account not registered"\#n    ["type"]=>\#n    string(14) "OAuthException"\#n    ["code"]=>\#n    int(133010)\#n    ["fbtrace_id"]=>\#n    string(23) "@T"\#n  }\#n}\#n"#,
    #"array (\#n  'error' => \#n  array (\#n    'message' => '(#133010) Account not registered',\#n    'type' => 'OAuthException',\#n    'code' => 133010,\#n    'fbtrace_id' => '@T',\#n  ),\#n)"#,
    #"object(stdClass)#3 (1) {\#n  ["error"]=>\#n  object(stdClass)#4 (4) {\#n    ["message"]=>\#n    string(32) "(#133010) Account not registered"\#n    ["code"]=>\#n    int(133010)\#n    ["fbtrace_id"]=>\#n    string(23) "@T"\#n  }\#n}\#n"#,
    #"array:1 [\#n  "error" => array:4 [\#n    "message" => "(#133010) Account not registered"\#n    "type" => "OAuthException"\#n    "code" => 133010\#n    "fbtrace_id" => "@T"\#n  ]\#n]\#n"#,
    #"{:error=>\#n  {:message=>"(#133010) Account not registered",\#n   :type=>"OAuthException",\#n   :code=>133010,\#n   :fbtrace_id=>"@T"}}"#,
    #"{error: {message: "(#133010) Account not registered", code: 133010, fbtrace_id: "@T"}}"#,
    #"Err(ApiError { message: "(#133010) Account not registered", code: 133010, error_subcode: None, fbtrace_id: Some("@T") })"#,
    #"▿ GraphError\#n  - message: "(#133010) Account not registered"\#n  - code: 133010\#n  ▿ fbtraceID: Optional("@T")\#n    - some: "@T"\#n"#,
    #"GraphError(message: "(#133010) Account not registered", code: 133010, fbtraceID: Optional("@T"))"#,
    #"WhatsApp.ApiException: (#133010) Account not registered\#n   Code: 133010\#n   FbTraceId: @T\#n   at WhatsApp.Client.Send() in C:\src\Client.cs:line 42\#n"#,
    #"error : @{message=(#133010) Account not registered; type=OAuthException; code=133010; fbtrace_id=@T}"#,
    #"message    : (#133010) Account not registered\#ntype       : OAuthException\#ncode       : 133010\#nfbtrace_id : @T\#n"#,
    #"{:error {:message "(#133010) Account not registered", :type "OAuthException", :code 133010, :fbtrace_id "@T"}}"#,
    #"{\#n    error =     {\#n        code = 133010;\#n        "fbtrace_id" = @T;\#n        message = "(#133010) Account not registered";\#n        type = OAuthException;\#n    };\#n}"#,
    #"$VAR1 = {\#n          'error' => {\#n                       'message' => '(#133010) Account not registered',\#n                       'code' => 133010,\#n                       'fbtrace_id' => '@T'\#n                     }\#n        };"#,
    #"{ error = { message = "(#133010) Account not registered", code = 133010, fbtrace_id = "@T" } }"#,
    #"[error]\#nmessage = "(#133010) Account not registered"\#ncode = 133010\#nfbtrace_id = "@T"\#n"#,
    #"error:\#n  message: '(#133010) Account not registered'\#n  type: OAuthException\#n  code: 133010\#n  fbtrace_id: @T\#n"#,
    #"error:\#n  message: >-\#n    (#133010) Account\#n    not registered\#n  code: 133010\#n  fbtrace_id: @T\#n"#,
    #"time=2026-11-20T10:00:00Z level=error msg="send failed" code=133010 message="(#133010) Account not registered" fbtrace_id=@T"#,
    #"2026-11-20 10:00:00 [error]: send failed {"code":133010,"message":"(#133010) Account not registered","fbtrace_id":"@T"}"#,
    #"{"@t":"2026-11-20T10:00:00Z","@l":"Error","@mt":"Send failed: {Body}","Body":"{\"error\":{\"message\":\"(#133010) Account not registered\",\"code\":133010,\"fbtrace_id\":\"@T\"}}"}"#,
    #"{"log":"ERROR: (#133010) Account not registered code=133010 fbtrace_id=@T\n","stream":"stderr","time":"2026-11-20T10:00:00Z"}"#,
    #"time\#tstatus\#tcode\#tmessage\#tfbtrace_id\#n10:00\#t400\#t133010\#t(#133010) Account not registered\#t@T\#n"#,
    #"payload=%7B%22error%22%3A%7B%22message%22%3A%22%28%23133010%29%20Account%20not%20registered%22%2C%22code%22%3A133010%2C%22fbtrace_id%22%3A%22@T%22%7D%7D"#,
    #"Hola,\#n\#n> El 20 nov, Ana escribió:\#n>> {"error":{"message":"(#133010) Account\#n>> not registered","code":133010,\#n>> "fbtrace_id":"@T"}}\#n>\#n> Saludos\#n"#,
    #"<table><tr><th>code</th><th>message</th><th>fbtrace_id</th></tr><tr><td>133010</td><td>(#133010) Account not registered</td><td>@T</td></tr></table>"#,
    #"<dl><dt>code</dt><dd>133010</dd><dt>message</dt><dd>(#133010) Account not registered</dd><dt>fbtrace_id</dt><dd>@T</dd></dl>"#,
    #"<error code="133010" message="(#133010) Account not registered" fbtrace_id="@T"/>"#,
    #"<dict><key>code</key><integer>133010</integer><key>message</key><string>(#133010) Account not registered</string><key>fbtrace_id</key><string>@T</string></dict>"#,
    #"id,body\#n1,"{""error"":{""message"":""(#133010) Account not registered"",""code"":133010,""fbtrace_id"":""@T""}}"\#n"#,
    #"*************************** 1. row ***************************\#n      code: 133010\#n   message: (#133010) Account not registered\#nfbtrace_id: @T\#n"#,
    #"**Error**\#n- Code: 133010\#n- Message: (#133010) Account not registered\#n- fbtrace_id: @T\#n"#,
    #"**Code:** 133010\#n**Message:** (#133010) Account not registered\#n**fbtrace_id:** `@T`\#n"#,
    #"GraphError: (#133010) Account not registered\#n    at post (/app/graph.js:190:17)\#n    at process.processTicksAndRejections {\#n  code: 133010,\#n  fbtrace_id: '@T'\#n}"#,
    #"{error,#{<<"code">> => 133010,<<"message">> => <<"(#133010) Account not registered">>,<<"fbtrace_id">> => <<"@T">>}}"#,
    #"GraphError {code = 133010, message = "(#133010) Account not registered", fbtraceId = Just "@T"}"#,
    #"[code: 133010, message: "(#133010) Account not registered", fbtrace_id: "@T"]"#,
    #"error {\#n  code: 133010\#n  message: "(#133010) Account not registered"\#n  fbtrace_id: "@T"\#n}"#,
    #"GraphError{code: 133010, message: (#133010) Account not registered, fbtraceId: @T}"#,
    #"ERROR_CODE=133010\#nERROR_MESSAGE="(#133010) Account not registered"\#nFBTRACE_ID=@T\#n"#,
    #"Nov 20 10:00:00 h app[12]: error.code=133010 error.message="(#133010) Account not registered" error.fbtrace_id=@T"#,
    #"Attributes:\#n     -> error.code: Int(133010)\#n     -> error.message: Str((#133010) Account not registered)\#n     -> fbtrace_id: Str(@T)\#n"#,
    #"{error:{message:(#133010) Account not registered,type:OAuthException,code:133010,fbtrace_id:@T}}"#,
    #"error.code = 133010\#nerror.message = (#133010) Account not registered\#nerror.fbtrace_id = @T\#n"#,
    #"error\#n├── code: 133010\#n├── message: (#133010) Account not registered\#n└── fbtrace_id: @T\#n"#,
  ])
  func anErrorIsTheSameInEveryNotation(_ text: String) {
    #expect(errors(text) == ["133010 «(#133010) Account not registered» \(Self.trace)"])
  }

  private static let register = "133010 «(#133010) Account not registered»"
  private static let messages = "131031 «(#131031) Business Account locked»"

  /// Each call has its own words and its own trace.
  @Test(arguments: [
    "- register: (#133010) Account not registered, fbtrace_id @T\n- messages: (#131031) Business Account locked, fbtrace_id @U",
    "| call | error | trace |\n|---|---|---|\n| register | (#133010) Account not registered | @T |\n| messages | (#131031) Business Account locked | @U |",
    "POST /v23.0/124900000000021/register\nHTTP/2 400\nx-fb-request-id: @T\n\n(#133010) Account not registered\n\nPOST /v23.0/124900000000021/messages\nHTTP/2 400\nx-fb-request-id: @U\n\n(#131031) Business Account locked",
    "1. `(#133010) Account not registered`\n   trace `@T`\n2. `(#131031) Business Account locked`\n   trace `@U`",
    "register gave \"(#133010) Account not registered\" with trace @T, messages gave \"(#131031) Business Account locked\" with trace @U",
  ])
  func twoCallsAreTwoErrors(_ text: String) {
    let found = errors(text)
    #expect(found == ["\(Self.messages) \(Self.other)", "\(Self.register) \(Self.trace)"])
  }

  @Test(arguments: [
    "10:00 (#133010) Account not registered fbtrace_id=@T\n10:00 (#133010) Account not registered fbtrace_id=@U",
    #"[{"error":{"message":"(#133010) Account not registered","code":133010,"fbtrace_id":"@T"}},{"error":{"message":"(#133010) Account not registered","code":133010,"fbtrace_id":"@U"}}]"#,
  ])
  func twoTracesAreTwoErrors(_ text: String) {
    let found = errors(text)
    #expect(found == ["\(Self.register) \(Self.trace)", "\(Self.register) \(Self.other)"])
  }

  @Test func onlyTheCallThatNamesATraceHasIt() {
    let found = errors(
      """
      POST /206272094692301/register -> "It is not there for such numbers" (OAuthException, code 10)
      POST /206272094692301/deregister -> "The number is not linked here" (OAuthException, code 100), \
      fbtrace_id: @T
      """
    )
    #expect(
      found == [
        "10 «It is not there for such numbers» -",
        "100 «The number is not linked here» \(Self.trace)",
      ]
    )
  }

  @Test(arguments: [
    "<tr><th>WABA ID</th><td>104996122399160</td></tr>", "waba_id;x\n104996122399160;1",
    "<dl><dt>WABA ID</dt><dd>104996122399160</dd></dl>", "waba_id | 104996122399160",
    "<table><tr><th>WABA ID</th><th>x</th></tr><tr><td>104996122399160</td><td>1</td></tr></table>",
    "https://business.example/wa/manage/?business_id=778100123456789&waba_id=104996122399160",
  ])
  func anIdentifierIsReadUnderTheHeadOfItsCell(_ text: String) {
    #expect(ReadInput(text).values(.wabaID) == ["104996122399160"])
  }
}
