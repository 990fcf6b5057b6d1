extension RandomAccessCollection where Index == Int {
  /// The first place from which on a condition holds, when it holds for all behind it; the end when it
  /// holds for none.
  ///
  /// Takes time in proportion to the logarithm of the length.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
