/// Does work on many items on several threads, each with a worker of its own.
struct WorkTeam<Worker: Sendable> {
  /// One thread's worker; between two rounds nobody but the team touches it.
  private final class Member: @unchecked Sendable {
    var worker: Worker

    init(_ worker: Worker) { self.worker = worker }
  }

  /// What a member made; nobody else touches it until all are done.
  private final class Share<Product>: @unchecked Sendable {
    var products: [Product] = []
  }

  private let members: [Member]
  private let host: HostSystem

  init(_ worker: Worker, jobs: Int, on host: HostSystem) {
    members = (0..<jobs).map { _ in Member(worker) }
    self.host = host
  }

  /// How many threads there are.
  var jobs: Int { members.count }

  /// What comes of the items, in their order, on at most so many threads.
  func products<Item: Sendable, Product: Sendable>(
    of items: [Item],
    jobs: Int = .max,
    _ work: @escaping @Sendable (inout Worker, Item) -> Product
  ) -> [Product] {
    let count = max(1, min(jobs, members.count, items.count))
    let shares = (0..<count).map { _ in Share<Product>() }
    host.inParallel(count) { [members] first in
      // Items of a kind stand together: each takes one of so many.
      for index in stride(from: first, to: items.count, by: count) {
        shares[first].products.append(work(&members[first].worker, items[index]))
      }
    }
    return items.indices.map { shares[$0 % count].products[$0 / count] }
  }
}
