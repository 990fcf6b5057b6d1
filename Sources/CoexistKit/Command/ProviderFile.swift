import JSONText

/// Another connecting provider, from the file of `--provider`.
enum ProviderFile {
  /// The provider of `--provider`, else the built-in one; `nil` when its file cannot be read.
  static func provider(_ arguments: Arguments, _ host: HostSystem, _ result: inout CommandResult)
    -> Provider?
  {
    guard let path = arguments.value(.provider) else { return .kapso }
    result.hasRead(.file(path), in: host)
    guard let bytes = host.read(path) else {
      result.cannotRead(path)
      return nil
    }
    do throws(UsageError) {
      return try read(bytes)
    } catch {
      result.complain(error)
      return nil
    }
  }

  /// Reads a provider; what the file leaves out stays as the built-in one has it.
  private static func read(_ bytes: [UInt8]) throws(UsageError) -> Provider {
    guard let document = try? JSONDocument(parsing: bytes), document.root.kind == .object else {
      throw UsageError(sentence: "--provider takes a JSON file with the provider's name and ids")
    }
    let root = document.root
    guard let name = root["name"]?.string, !name.isEmpty else {
      throw UsageError(sentence: "--provider: the file names no provider ('name')")
    }
    func ids(_ one: StaticString, _ many: StaticString) -> [String] {
      let all = [root[one]].compactMap { $0 } + root.items(many)
      return all.compactMap { $0.identifier?.digits }.filter { !$0.isEmpty }
    }
    let base = Provider.kapso
    return Provider(
      name: name,
      appIDs: ids("app_id", "app_ids"),
      businessIDs: ids("business_id", "business_ids"),
      numbersPage: root["numbers_page"]?.string ?? base.numbersPage,
      connectButton: root["connect_button"]?.string ?? base.connectButton,
      appOption: root["app_option"]?.string ?? base.appOption,
      setupHost: root["setup_host"]?.string ?? ""
    )
  }
}
