/// One file of a folder that is written in one piece.
struct FolderFile: Sendable {
  /// A plain name, without folders.
  let name: String
  var bytes: [UInt8]
  /// An image, in which the gate finds nothing: it was looked at when it was read.
  var isImage = false
}

extension HostSystem {
  /// Writes a private folder in one piece: beside its place first, then moved there.
  ///
  /// Only an empty folder may be there already; `nil` when it worked. Nothing is left of a failure.
  func writeFolder(_ path: String, _ files: [FolderFile]) -> WriteFailure? {
    withoutInterruption { write(folder: path, files) }
  }

  private func write(folder path: String, _ files: [FolderFile]) -> WriteFailure? {
    var place = path
    while place.utf8.count > 1, place.hasSuffix("/") { place.removeLast() }
    switch entry(place) {
    case .missing: break
    case .directory: if list(place)?.isEmpty != true { return .exists }
    case .file, .special, .unreachable: return .exists
    }
    let temporary = "\(place).tmp-\(processID)"
    if let failure = makePrivateDirectory(temporary) {
      return failure == .exists ? .cannotCreate : failure
    }
    var written: [String] = []
    for file in files {
      let child = "\(temporary)/\(file.name)"
      written.append(child)
      if let failure = writePrivate(child, file.bytes) {
        removeFolder(temporary, written)
        return failure
      }
    }
    if let failure = moveFolder(temporary, place) {
      removeFolder(temporary, written)
      return failure
    }
    return nil
  }
}
