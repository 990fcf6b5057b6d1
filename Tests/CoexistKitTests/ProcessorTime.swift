@testable import CoexistKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The processor time of this thread.
///
/// The clock on the wall would count what the other tests and the machine's other users do.
struct ProcessorClock {
  private let start = ProcessorClock.now

  var elapsed: Duration { Self.now - start }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// The processor time `body` takes on this thread, the best of three runs.
func processorTime(_ body: () -> Void) -> Duration {
  let runs = (0..<3).map { _ in
    let clock = ProcessorClock()
    body()
    return clock.elapsed
  }
  return runs.min() ?? .zero
}

/// Whether redacting eight times as much of a piece takes about eight times as long; with the square
/// it would be 64 times.
func redactionIsLinear(in piece: String) -> Bool {
  func time(_ count: Int) -> Duration {
    let input = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
    return processorTime { _ = DocumentRedactor.redact(input) }
  }
  return time(16_000) < time(2000) * 28 + .milliseconds(40)
}
