import JSONText
import Testing

/// What people paste, each a whole.
@Suite struct PasteTests {
  static let expected =
    #"{"error":{"message":"It's","code":100,"ok":true,"none":null,"list":[1,2]}}"#

  @Test(arguments: [
    // Python
    "{'error': {'message': \"It's\", 'code': 100, 'ok': True, 'none': None, 'list': (1, 2)}}",
    // JavaScript
    "{error: {message: 'It\\'s', code: 100, ok: true, none: undefined, list: [1, 2,],},}",
    // Node.js
    """
    { error:
       { message: "It's",
         code: 100,
         ok: true,
         none: undefined,
         list: [ 1, 2, ... 97 more items ] } }
    """,
    // Ruby
    "{\"error\"=>{\"message\"=>\"It's\", :code=>100, \"ok\"=>true, none: nil, \"list\"=>[1, 2]}}",
    // PHP
    """
    array (
      'error' =>
      array (
        'message' => 'It\\'s',
        'code' => 100,
        'ok' => true,
        'none' => NULL,
        'list' =>
        array (
          0 => 1,
          1 => 2,
        ),
      ),
    )
    """,
    "['error' => ['message' => \"It's\", 'code' => 100, 'ok' => true, 'none' => null, 'list' => [1, 2]]]",
    // Word
    "{“error”: {“message”: “It's”, „code“: 100, ”ok”: true, «none»: null, ‘list’: [1, 2]}}",
    // A mail program
    "{\u{A0}\"error\":\n\u{A0}\u{A0}{\"message\": \"It's\", \"code\": 100,\u{2003}\"ok\": true, \"none\": null, \"list\": [1, 2]}}",
    // By hand
    """
    {
      // what we got
      "error": {
        "message": "It's"
        "code": 100
        "ok": true,
        "none": ,
        "list": [1, 2
      }
    }
    """,
    // Cut off
    "{\"error\":{\"message\":\"It's\",\"code\":100,\"ok\":true,\"none\":null,\"list\":[1,2,",
    "{\"error\":{\"message\":\"It's\",\"code\":100,\"ok\":true,\"none\":null,\"list\":[1,2],\"fb",
  ])
  func readsTheSame(_ text: String) throws {
    #expect(try JSONDocument(forgiving: text).root.plain == Self.expected)
  }

  @Test func readsWhatObjectiveCPrints() throws {
    let text = """
      {
          error =     {
              code = 100;
              "error_user_title" = "Hello There";
              fields =         (
                  messages,
                  "account update"
              );
              type = OAuthException;
          };
      }
      """
    let root = try JSONDocument(forgiving: text).root
    #expect(
      root.plain == """
        {"error":{"code":100,"error_user_title":"Hello There","fields":["messages",\
        "account update"],"type":"OAuthException"}}
        """
    )
  }
}
