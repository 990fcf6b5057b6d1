import Foundation

/// As much of JSON Schema as the printed schemas use.
struct SchemaChecker {
  let schema: [String: Any]

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    schema = object as? [String: Any] ?? [:]
  }

  /// The paths of the values that the schema does not take.
  func faults(of text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(
      with: Data(text.utf8),
      options: [.fragmentsAllowed]
    )
    return faults(value, schema, "")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    for key in schema.keys where !Self.known.contains(key) { return ["unknown keyword \(key)"] }
    var faults: [String] = []
    if let type = schema["type"] as? String, !Self.isType(value, type) { return [path] }
    if let words = schema["enum"] as? [String] {
      guard let text = value as? String, words.contains(text) else { return [path] }
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String {
      let found = text.range(of: pattern, options: .regularExpression)
      if found == nil { faults.append(path) }
    }
    if let least = schema["minimum"] as? Int, let number = value as? NSNumber,
      number.intValue < least
    {
      faults.append(path)
    }
    if let list = value as? [Any] {
      if let least = schema["minItems"] as? Int, list.count < least { faults.append(path) }
      if let items = schema["items"] as? [String: Any] {
        for (place, item) in list.enumerated() {
          faults += self.faults(item, items, "\(path)/\(place)")
        }
      }
    }
    if let object = value as? [String: Any] { faults += members(object, schema, path) }
    if let any = schema["anyOf"] as? [[String: Any]],
      !any.contains(where: { self.faults(value, $0, path).isEmpty })
    {
      faults.append(path)
    }
    return faults
  }

  private func members(_ object: [String: Any], _ schema: [String: Any], _ path: String)
    -> [String]
  {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      .map { "\(path)/\($0)" }
    for (key, value) in object {
      if let inner = properties[key] {
        faults += self.faults(value, inner, "\(path)/\(key)")
      } else if let inner = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(value, inner, "\(path)/\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(path)/\(key)")
      }
    }
    return faults
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    let number = value as? NSNumber
    let isFlag = number.map { String(cString: $0.objCType) == "c" } ?? false
    return switch type {
    case "string": value is String
    case "boolean": isFlag
    case "integer":
      !isFlag && number.map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }

  private static let known: Set<String> = [
    "$schema", "title", "description", "type", "enum", "pattern", "minimum", "items", "minItems",
    "properties", "required", "additionalProperties", "anyOf",
  ]
}
