#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A thread that does one piece of work.
final class WorkThread {
  /// What a thread is started with.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif
  private var isRunning = false

  /// Does work for each number below a count, each on a thread of its own; comes back when all is done.
  static func inParallel(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let threads = (1..<max(count, 1)).map { index in WorkThread { work(index) } }
    work(0)
    for thread in threads { thread.join() }
  }

  /// Starts the work; where no thread can be had it is done here and now.
  init(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    // As deep as the first thread: some systems give the others next to nothing.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let work = Unmanaged.passRetained(Work(body))
    let failure = pthread_create(&thread, &attributes, { WorkThread.run($0) }, work.toOpaque())
    pthread_attr_destroy(&attributes)
    isRunning = failure == 0
    guard !isRunning else { return }
    work.release()
    body()
  }

  func join() {
    guard isRunning else { return }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }

  private static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let work else { return nil }
    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }
}
