/// What was read, taken or delivered without an error, and when: what answers a refusal.
///
/// A call is answered by the same call alone. That Graph does not find an object, or does not take
/// a token, is refuted by any later read of the object; a field that it does not have is not.
struct Reads {
  /// The newest read of each object; that of `nil` is of whichever.
  private var newest: [Untrusted?: Instant] = [:]
  /// The same by the file that tells of it, since that of one program uses one token.
  private var ofFile: [File: Instant] = [:]
  private let texts: SourceTexts
  /// The last time the token is known to have been taken or exchanged anew.
  private let access: Instant?
  /// The last time a message arrived that Meta charges the account for.
  private let charged: Instant?
  /// The last time Meta's health status let the account and whatever it lists send.
  private let sending: Instant?

  private struct File: Hashable {
    let text: Int
    let object: Untrusted?
  }

  init(_ facts: Facts) {
    texts = facts.texts
    let checks = facts.all(.healthOverall).filter { $0.says("healthy") }
    let finished = facts.all(.signupEvent).filter {
      $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING")
    }
    let valid = facts.all(.tokenValid).filter { $0.flag == true }
    access = (checks + finished + valid).filter(\.provenance.settles).compactMap(\.time).max()
    charged = facts.all(.chargedMessage).filter(\.provenance.settles).compactMap(\.time).max()
    let states = facts.all(.canSend)
    let checked = states.filter { $0.time == states.last?.time && $0.provenance.settles }
    let isFree = checked.contains { $0.isBy("WABA") } && checked.allSatisfy { $0.says("AVAILABLE") }
    sending = isFree ? states.last?.time : nil
    for read in facts.all(.platformType) + facts.all(.phoneStatus) + facts.all(.reviewStatus) {
      guard let time = read.time, read.provenance.settles else { continue }
      for object in Set([read.subject, nil]) {
        newest[object] = later(newest[object], time)
        let file = File(text: texts.input(of: read.origin), object: object)
        ofFile[file] = later(ofFile[file], time)
      }
    }
  }

  /// What Meta's health status would name while it lasts: a lock, payment, a missing registration.
  ///
  /// Source: ``Source/metaHealthStatus``.
  private static let ofSending: Set<Int> = [368, 131_031, 131_042, 133_010, 141_006]

  /// Whether a read after a refusal shows that it is over.
  func answer(_ error: ReportedError, of refused: Instant) -> Bool {
    guard let entry = error.entry else { return false }
    if Self.ofSending.contains(entry.code), let sending, refused < sending { return true }
    switch entry.category {
    case .payment: return charged.map { refused < $0 } ?? false
    case .authPermission: break
    default: return false
    }
    let objects = error.objects
    if entry.indicates == .wrongIdentifier {
      let reads = objects.isEmpty ? [newest[nil]] : objects.map { newest[$0] }
      return reads.contains { $0.map { refused < $0 } ?? false }
    }
    guard KnownError.ofToken.contains(entry.code) else { return false }
    if let access, refused < access { return true }
    let told = error.otherTexts + [error.origin.text]
    let files = Set(told.map { texts.input(of: Origin(text: $0, offset: 0)) })
    let asked = objects.isEmpty ? [nil] : objects.map { Optional($0) }
    return asked.contains { object in
      files.contains { ofFile[File(text: $0, object: object)].map { refused < $0 } ?? false }
    }
  }
}

extension ReportedError {
  /// The objects that the path of the call and Graph's sentence name: their long numbers.
  fileprivate var objects: [Untrusted] {
    let call = Array(path.utf8.prefix { $0 != UInt8(ascii: "?") })
    let sentence = message?.readingSentence { $0 } ?? []
    let runs = (call + [0x20] + sentence).split { !$0.isDigit }
    return runs.filter { $0.count > 8 }
      .map { Untrusted(String(decoding: $0, as: UTF8.self)) }
  }
}

extension KnownError {
  /// The numbers by which Graph refuses a token whatever the call asks for.
  fileprivate static let ofToken: Set<Int> = [0, 102, 190]
}
