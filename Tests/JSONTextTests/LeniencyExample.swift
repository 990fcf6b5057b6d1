import JSONText
import Testing

/// A text, what it is read as, and what was forgiven in it.
struct LeniencyExample: Sendable, CustomTestStringConvertible {
  let text: String
  let value: String
  let forgiven: [Leniency.Kind]

  init(_ text: String, _ value: String, _ forgiven: Leniency.Kind...) {
    self.text = text
    self.value = value
    self.forgiven = forgiven
  }

  var testDescription: String { text }

  static let all: [LeniencyExample] = [
    LeniencyExample("[1,]", "[1]", .trailingComma),
    LeniencyExample("{\"a\":1,}", "{\"a\":1}", .trailingComma),
    LeniencyExample("[1,,2]", "[1,2]", .trailingComma),
    LeniencyExample("{,\"a\":1,,}", "{\"a\":1}", .trailingComma, .trailingComma),
    LeniencyExample("{\"a\":1\n\"b\":2}", "{\"a\":1,\"b\":2}", .missingComma),
    LeniencyExample("[1 // one\r\n2]", "[1,2]", .missingComma, .comment),
    LeniencyExample("{a:1}", "{\"a\":1}", .unquotedKey),
    LeniencyExample("{$a-b.c:1}", "{\"$a-b.c\":1}", .unquotedKey),
    LeniencyExample("{ñandú:1}", "{\"ñandú\":1}", .unquotedKey),
    LeniencyExample("{1:2}", "{\"1\":2}", .unquotedKey),
    LeniencyExample("{r#type:1}", "{\"type\":1}", .unquotedKey),
    LeniencyExample("{\\n\"a\":\\t1\\n}", "{\"a\":1}", .escape, .escape, .escape),
    LeniencyExample("{\"a\":\"b\" +\n  \"c\"}", "{\"a\":\"bc\"}", .stringPieces),
    LeniencyExample("[\"a\" + \"\\n\" + \"c\"]", "[\"a\\nc\"]", .stringPieces, .stringPieces),
    LeniencyExample(
      "{\"a\":\"b \"\n  'c \\'\"',\n \"d\":1}",
      "{\"a\":\"b c '\\\"\",\"d\":1}",
      .stringPieces,
      .singleQuotes
    ),
    LeniencyExample("{\"a\":\"b\"\n\"c\":\"d\"}", "{\"a\":\"b\",\"c\":\"d\"}", .missingComma),
    LeniencyExample("[\"a\"\n\"b\"]", "[\"a\",\"b\"]", .missingComma),
    LeniencyExample("{true:1}", "{\"true\":1}", .unquotedKey),
    LeniencyExample("{\"a\":b}", "{\"a\":\"b\"}", .unquotedValue),
    LeniencyExample("{\"a\":***}", "{\"a\":\"***\"}", .unquotedValue),
    LeniencyExample("{\"a\":[REDACTED]}", "{\"a\":\"[REDACTED]\"}", .unquotedValue),
    LeniencyExample("{\"a\":https://b.c/d}", "{\"a\":\"https://b.c/d\"}", .unquotedValue),
    LeniencyExample(
      "{\"a\":2024-01-02T03:04:05Z}",
      "{\"a\":\"2024-01-02T03:04:05Z\"}",
      .unquotedValue
    ),
    LeniencyExample("['a']", "[\"a\"]", .singleQuotes),
    LeniencyExample("['it\\'s \"x\"']", "[\"it's \\\"x\\\"\"]", .singleQuotes),
    LeniencyExample("[`a`]", "[\"a\"]", .backticks),
    LeniencyExample("{“a”:„b“}", "{\"a\":\"b\"}", .typographicQuotes, .typographicQuotes),
    LeniencyExample("[”it’s “so” here”]", "[\"it’s “so” here\"]", .typographicQuotes),
    LeniencyExample(
      "[‘it’s’, «a» , »b«,‹c›]",
      "[\"it’s\",\"a\",\"b\",\"c\"]",
      .typographicQuotes,
      .typographicQuotes,
      .typographicQuotes,
      .typographicQuotes
    ),
    LeniencyExample("[“a\"]", "[\"a\"]", .typographicQuotes),
    LeniencyExample("[u'a']", "[\"a\"]", .stringPrefix, .singleQuotes),
    LeniencyExample("{@\"a\":1}", "{\"a\":1}", .stringPrefix),
    LeniencyExample("{\"a\"=>1}", "{\"a\":1}", .hashRocket),
    LeniencyExample(
      "['a'=>1,'b'=>[2]]",
      "{\"a\":1,\"b\":[2]}",
      .singleQuotes,
      .hashRocket,
      .singleQuotes,
      .hashRocket
    ),
    LeniencyExample("[7=>1]", "{\"7\":1}", .hashRocket),
    LeniencyExample("[0=>[0=>5],1=>6]", "[[5],6]", .hashRocket, .hashRocket, .hashRocket),
    LeniencyExample("{\"a\"=1}", "{\"a\":1}", .equalsSign),
    LeniencyExample("{\"a\":1;\"b\":2;}", "{\"a\":1,\"b\":2}", .semicolon, .semicolon),
    LeniencyExample(
      "[None,nil,undefined,NULL,NaN,Infinity,-Infinity]",
      "[null,null,null,null,null,null,null]",
      .literal,
      .literal,
      .literal,
      .literal,
      .literal,
      .literal,
      .literal
    ),
    LeniencyExample("[True,False,TRUE]", "[true,false,true]", .literal, .literal, .literal),
    LeniencyExample("[1,/* a\n */ 2] // b", "[1,2]", .comment),
    LeniencyExample("# a\n[1]", "[1]", .comment),
    LeniencyExample("[1/**/,2//\n]", "[1,2]", .comment, .comment),
    LeniencyExample(
      "{\u{A0}\u{A0}\"a\":\u{FEFF}1\u{200B}}",
      "{\"a\":1}",
      .noBreakSpace,
      .noBreakSpace,
      .noBreakSpace
    ),
    LeniencyExample("[1,\u{C}2\u{3000}]", "[1,2]", .noBreakSpace, .noBreakSpace),
    LeniencyExample("[1\u{2028}2]", "[1,2]", .noBreakSpace, .missingComma),
    LeniencyExample("[\"a\nb\tc\"]", "[\"a\\nb\\tc\"]", .controlCharacter, .controlCharacter),
    LeniencyExample(
      "[\"\\'\\x41\\u{1F9EA}\\q\\0\\e\"]",
      "[\"'A🧪q\\u0000\\u001b\"]",
      .escape,
      .escape,
      .escape,
      .escape,
      .escape,
      .escape
    ),
    LeniencyExample(
      "[b'\\xc3\\xa9\\303\\251']",
      "[\"éé\"]",
      .stringPrefix,
      .singleQuotes,
      .escape,
      .escape,
      .escape,
      .escape
    ),
    LeniencyExample(
      "[\"\\U0001f9ea\\\r\n\\a\\v\\é\"]",
      "[\"🧪\\u0007\\u000bé\"]",
      .escape,
      .escape,
      .controlCharacter,
      .escape,
      .escape,
      .escape
    ),
    LeniencyExample("[1,[2", "[1,[2]]", .truncated),
    LeniencyExample("{\"a\":{\"b\":\"c", "{\"a\":{\"b\":\"c\"}}", .truncated),
    LeniencyExample("{\"a\":1,\"b\":", "{\"a\":1}", .truncated),
    LeniencyExample("{\"a\":1,\"b", "{\"a\":1}", .truncated),
    LeniencyExample("{\"a\":1,\"b\":tru", "{\"a\":1}", .truncated),
    LeniencyExample("{\"a\":\"b\\u00", "{\"a\":\"b\"}", .truncated),
    LeniencyExample("[1, /* ", "[1]", .comment, .truncated),
    LeniencyExample(
      "[+1,.5,0x1F,007,1_000,5.,9n]",
      "[+1,.5,0x1F,007,1_000,5.,9n]",
      .number,
      .number,
      .number,
      .number,
      .number,
      .number,
      .number
    ),
    LeniencyExample("{\"a\":[1,2}", "{\"a\":[1,2]}", .missingCloser),
    LeniencyExample("[{\"a\":1]", "[{\"a\":1}]", .missingCloser),
    LeniencyExample("{\"a\":1]", "{\"a\":1}", .missingCloser),
    LeniencyExample("[1,...]", "[1]", .ellipsis),
    LeniencyExample("{\"a\":1,…}", "{\"a\":1}", .ellipsis),
    LeniencyExample("{\"a\":…,\"b\":2}", "{\"a\":null,\"b\":2}", .ellipsis),
    LeniencyExample("[1, ... 97 more items ]", "[1]", .ellipsis),
    LeniencyExample("[…, 2, ... (truncated)]", "[2]", .ellipsis, .ellipsis),
    LeniencyExample("{\"a\":[Object],\"b\":[Array]}", "{\"a\":{},\"b\":[]}", .ellipsis, .ellipsis),
    LeniencyExample("{:a=>:b}", "{\"a\":\"b\"}", .symbol, .hashRocket, .symbol),
    LeniencyExample("{:\"a b\"=>1}", "{\"a b\":1}", .symbol, .hashRocket),
    LeniencyExample("[\"\\ud83e\"]", "[\"\u{FFFD}\"]", .loneSurrogate),
    LeniencyExample("[Decimal('1.5')]", "[\"1.5\"]", .functionCall, .singleQuotes),
    LeniencyExample("[f({\"a\":1}),g( [2] )]", "[{\"a\":1},[2]]", .functionCall, .functionCall),
    LeniencyExample("[new Date(5)]", "[5]", .functionCall, .functionCall),
    LeniencyExample("[d(1, ')')]", "[\"d(1, ')')\"]", .functionCall),
    LeniencyExample(
      "array('a'=>1,)",
      "{\"a\":1}",
      .functionCall,
      .singleQuotes,
      .hashRocket,
      .trailingComma
    ),
    LeniencyExample("(object) ['a'=>1]", "{\"a\":1}", .functionCall, .singleQuotes, .hashRocket),
    LeniencyExample(
      "{\"a\":#<F @b={:c=>1}>,\"d\":<e>}",
      "{\"a\":\"#<F @b={:c=>1}>\",\"d\":\"<e>\"}",
      .functionCall,
      .functionCall
    ),
    LeniencyExample("{\"a\":(1,2,)}", "{\"a\":[1,2]}", .parentheses, .trailingComma),
    LeniencyExample("(a,\"b\")", "[\"a\",\"b\"]", .parentheses, .unquotedValue),
    LeniencyExample("{\"a\":,\"b\":}", "{\"a\":null,\"b\":null}", .missingValue, .missingValue),
  ]
}
