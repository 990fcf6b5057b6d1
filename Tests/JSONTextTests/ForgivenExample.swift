import JSONText
import Testing

/// A text, what it is read as, and what was forgiven in it.
struct ForgivenExample: Sendable, CustomTestStringConvertible {
  let text: String
  let value: String
  let forgiven: [Forgiven.Kind]

  init(_ text: String, _ value: String, _ forgiven: Forgiven.Kind...) {
    self.text = text
    self.value = value
    self.forgiven = forgiven
  }

  var testDescription: String { text }

  static let all: [ForgivenExample] = [
    ForgivenExample("[1,]", "[1]", .trailingComma),
    ForgivenExample("{\"a\":1,}", "{\"a\":1}", .trailingComma),
    ForgivenExample("[1,,2]", "[1,2]", .trailingComma),
    ForgivenExample("{,\"a\":1,,}", "{\"a\":1}", .trailingComma, .trailingComma),
    ForgivenExample("{\"a\":1\n\"b\":2}", "{\"a\":1,\"b\":2}", .missingComma),
    ForgivenExample("[1 // one\r\n2]", "[1,2]", .missingComma, .comment),
    ForgivenExample("{a:1}", "{\"a\":1}", .unquotedKey),
    ForgivenExample("{$a-b.c:1}", "{\"$a-b.c\":1}", .unquotedKey),
    ForgivenExample("{ñandú:1}", "{\"ñandú\":1}", .unquotedKey),
    ForgivenExample("{1:2}", "{\"1\":2}", .unquotedKey),
    ForgivenExample("{r#type:1}", "{\"type\":1}", .unquotedKey),
    ForgivenExample("{\\n\"a\":\\t1\\n}", "{\"a\":1}", .escape, .escape, .escape),
    ForgivenExample("{\"a\":\"b\" +\n  \"c\"}", "{\"a\":\"bc\"}", .stringPieces),
    ForgivenExample("[\"a\" + \"\\n\" + \"c\"]", "[\"a\\nc\"]", .stringPieces, .stringPieces),
    ForgivenExample(
      "{\"a\":\"b \"\n  'c \\'\"',\n \"d\":1}",
      "{\"a\":\"b c '\\\"\",\"d\":1}",
      .stringPieces,
      .singleQuotes
    ),
    ForgivenExample("{\"a\":\"b\"\n\"c\":\"d\"}", "{\"a\":\"b\",\"c\":\"d\"}", .missingComma),
    ForgivenExample("[\"a\"\n\"b\"]", "[\"a\",\"b\"]", .missingComma),
    ForgivenExample("{true:1}", "{\"true\":1}", .unquotedKey),
    ForgivenExample("{\"a\":b}", "{\"a\":\"b\"}", .unquotedValue),
    ForgivenExample("{\"a\":***}", "{\"a\":\"***\"}", .unquotedValue),
    ForgivenExample("{\"a\":[REDACTED]}", "{\"a\":\"[REDACTED]\"}", .unquotedValue),
    ForgivenExample("{\"a\":https://b.c/d}", "{\"a\":\"https://b.c/d\"}", .unquotedValue),
    ForgivenExample(
      "{\"a\":2024-01-02T03:04:05Z}",
      "{\"a\":\"2024-01-02T03:04:05Z\"}",
      .unquotedValue
    ),
    ForgivenExample("['a']", "[\"a\"]", .singleQuotes),
    ForgivenExample("['it\\'s \"x\"']", "[\"it's \\\"x\\\"\"]", .singleQuotes),
    ForgivenExample("[`a`]", "[\"a\"]", .backticks),
    ForgivenExample("{“a”:„b“}", "{\"a\":\"b\"}", .typographicQuotes, .typographicQuotes),
    ForgivenExample("[”it’s “so” here”]", "[\"it’s “so” here\"]", .typographicQuotes),
    ForgivenExample(
      "[‘it’s’, «a» , »b«,‹c›]",
      "[\"it’s\",\"a\",\"b\",\"c\"]",
      .typographicQuotes,
      .typographicQuotes,
      .typographicQuotes,
      .typographicQuotes
    ),
    ForgivenExample("[“a\"]", "[\"a\"]", .typographicQuotes),
    ForgivenExample("[u'a']", "[\"a\"]", .stringPrefix, .singleQuotes),
    ForgivenExample("{@\"a\":1}", "{\"a\":1}", .stringPrefix),
    ForgivenExample("{\"a\"=>1}", "{\"a\":1}", .hashRocket),
    ForgivenExample(
      "['a'=>1,'b'=>[2]]",
      "{\"a\":1,\"b\":[2]}",
      .singleQuotes,
      .hashRocket,
      .singleQuotes,
      .hashRocket
    ),
    ForgivenExample("[7=>1]", "{\"7\":1}", .hashRocket),
    ForgivenExample("[0=>[0=>5],1=>6]", "[[5],6]", .hashRocket, .hashRocket, .hashRocket),
    ForgivenExample("{\"a\"=1}", "{\"a\":1}", .equalsSign),
    ForgivenExample("{\"a\":1;\"b\":2;}", "{\"a\":1,\"b\":2}", .semicolon, .semicolon),
    ForgivenExample(
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
    ForgivenExample("[True,False,TRUE]", "[true,false,true]", .literal, .literal, .literal),
    ForgivenExample("[1,/* a\n */ 2] // b", "[1,2]", .comment),
    ForgivenExample("# a\n[1]", "[1]", .comment),
    ForgivenExample("[1/**/,2//\n]", "[1,2]", .comment, .comment),
    ForgivenExample(
      "{\u{A0}\u{A0}\"a\":\u{FEFF}1\u{200B}}",
      "{\"a\":1}",
      .noBreakSpace,
      .noBreakSpace,
      .noBreakSpace
    ),
    ForgivenExample("[1,\u{C}2\u{3000}]", "[1,2]", .noBreakSpace, .noBreakSpace),
    ForgivenExample("[1\u{2028}2]", "[1,2]", .noBreakSpace, .missingComma),
    ForgivenExample("[\"a\nb\tc\"]", "[\"a\\nb\\tc\"]", .controlCharacter, .controlCharacter),
    ForgivenExample(
      "[\"\\'\\x41\\u{1F9EA}\\q\\0\\e\"]",
      "[\"'A🧪q\\u0000\\u001b\"]",
      .escape,
      .escape,
      .escape,
      .escape,
      .escape,
      .escape
    ),
    ForgivenExample(
      "[b'\\xc3\\xa9\\303\\251']",
      "[\"éé\"]",
      .stringPrefix,
      .singleQuotes,
      .escape,
      .escape,
      .escape,
      .escape
    ),
    ForgivenExample(
      "[\"\\U0001f9ea\\\r\n\\a\\v\\é\"]",
      "[\"🧪\\u0007\\u000bé\"]",
      .escape,
      .escape,
      .controlCharacter,
      .escape,
      .escape,
      .escape
    ),
    ForgivenExample("[1,[2", "[1,[2]]", .truncated),
    ForgivenExample("{\"a\":{\"b\":\"c", "{\"a\":{\"b\":\"c\"}}", .truncated),
    ForgivenExample("{\"a\":1,\"b\":", "{\"a\":1}", .truncated),
    ForgivenExample("{\"a\":1,\"b", "{\"a\":1}", .truncated),
    ForgivenExample("{\"a\":1,\"b\":tru", "{\"a\":1}", .truncated),
    ForgivenExample("{\"a\":\"b\\u00", "{\"a\":\"b\"}", .truncated),
    ForgivenExample("[1, /* ", "[1]", .comment, .truncated),
    ForgivenExample(
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
    ForgivenExample("{\"a\":[1,2}", "{\"a\":[1,2]}", .missingCloser),
    ForgivenExample("[{\"a\":1]", "[{\"a\":1}]", .missingCloser),
    ForgivenExample("{\"a\":1]", "{\"a\":1}", .missingCloser),
    ForgivenExample("[1,...]", "[1]", .ellipsis),
    ForgivenExample("{\"a\":1,…}", "{\"a\":1}", .ellipsis),
    ForgivenExample("{\"a\":…,\"b\":2}", "{\"a\":null,\"b\":2}", .ellipsis),
    ForgivenExample("[1, ... 97 more items ]", "[1]", .ellipsis),
    ForgivenExample("[…, 2, ... (truncated)]", "[2]", .ellipsis, .ellipsis),
    ForgivenExample("{\"a\":[Object],\"b\":[Array]}", "{\"a\":{},\"b\":[]}", .ellipsis, .ellipsis),
    ForgivenExample("{:a=>:b}", "{\"a\":\"b\"}", .symbol, .hashRocket, .symbol),
    ForgivenExample("{:\"a b\"=>1}", "{\"a b\":1}", .symbol, .hashRocket),
    ForgivenExample("[\"\\ud83e\"]", "[\"\u{FFFD}\"]", .loneSurrogate),
    ForgivenExample("[Decimal('1.5')]", "[\"1.5\"]", .functionCall, .singleQuotes),
    ForgivenExample("[f({\"a\":1}),g( [2] )]", "[{\"a\":1},[2]]", .functionCall, .functionCall),
    ForgivenExample("[new Date(5)]", "[5]", .functionCall, .functionCall),
    ForgivenExample("[d(1, ')')]", "[\"d(1, ')')\"]", .functionCall),
    ForgivenExample(
      "array('a'=>1,)",
      "{\"a\":1}",
      .functionCall,
      .singleQuotes,
      .hashRocket,
      .trailingComma
    ),
    ForgivenExample("(object) ['a'=>1]", "{\"a\":1}", .functionCall, .singleQuotes, .hashRocket),
    ForgivenExample(
      "{\"a\":#<F @b={:c=>1}>,\"d\":<e>}",
      "{\"a\":\"#<F @b={:c=>1}>\",\"d\":\"<e>\"}",
      .functionCall,
      .functionCall
    ),
    ForgivenExample("{\"a\":(1,2,)}", "{\"a\":[1,2]}", .parentheses, .trailingComma),
    ForgivenExample("(a,\"b\")", "[\"a\",\"b\"]", .parentheses, .unquotedValue),
    ForgivenExample("{\"a\":,\"b\":}", "{\"a\":null,\"b\":null}", .missingValue, .missingValue),
  ]
}
