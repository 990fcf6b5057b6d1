/// Programs that are measured on the same bytes in the same run; each takes the file as its argument.
enum Others {
  struct Program {
    let name: String
    let command: [String]
  }

  static let all = [
    Program(name: "jq", command: ["jq", "-c", ".error.code?"]),
    Program(name: "simdjson", command: ["simdjson"]),
    Program(name: "yyjson", command: ["yyjson"]),
    python("json", "json.loads(l)"),
    python("orjson", "orjson.loads(l)"),
    python("simdjson", "simdjson.loads(l)"),
    python("yyjson", "yyjson.loads(l)"),
  ]

  /// A module of Python that reads each line.
  private static func python(_ module: String, _ call: String) -> Program {
    let script = "import \(module),sys\nfor l in open(sys.argv[1],'rb'): \(call)"
    return Program(name: "python3 \(module)", command: ["python3", "-c", script])
  }
}
