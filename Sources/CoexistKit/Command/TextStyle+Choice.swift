extension TextStyle {
  /// Whether to paint: the option first, then the environment, then whether anybody looks.
  static func isWanted(_ choice: String?, _ host: HostSystem) -> Bool {
    switch choice {
    case "always": return true
    case "never": return false
    default: break
    }
    func isSet(_ name: String) -> Bool { host.environment(name).map { !$0.isEmpty } ?? false }
    func isForced(_ name: String) -> Bool { isSet(name) && host.environment(name) != "0" }
    if isSet("NO_COLOR") { return false }
    if isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE") { return true }
    if host.environment("CLICOLOR") == "0" || host.environment("TERM") == "dumb" { return false }
    return host.isOutputTerminal && host.environment("TERM") != nil
  }
}
