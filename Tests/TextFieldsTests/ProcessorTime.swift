#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The processor time `body` takes on this thread, the best of three runs.
///
/// The clock on the wall would count what the other tests and the machine's other users do.
func processorTime(_ body: () -> Void) -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let runs = (0..<3).map { _ in
    let before = now()
    body()
    return now() - before
  }
  return runs.min() ?? .zero
}
