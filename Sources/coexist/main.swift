import CoexistKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Who reads no further is told by an exit code, and not by a signal.
signal(SIGPIPE, SIG_IGN)
let outcome = Outcome(arguments: Array(CommandLine.arguments.dropFirst()))
exit(outcome.write())
