import CoexistKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

let outcome = Outcome(arguments: Array(CommandLine.arguments.dropFirst()))
exit(outcome.write())
