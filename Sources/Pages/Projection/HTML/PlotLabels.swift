/// Labels beside the end of a plot, one below the other, each as near to its height as the others
/// allow.
struct PlotLabels {
  struct Label {
    /// What it speaks of, where there is room to say it; empty if that need not be said.
    var lead = ""
    let text: String
    let mark: PlotMark
    /// The height that it speaks of, from the top.
    let height: Double
  }

  /// From one base line to the next.
  static let lineHeight = 15.0

  /// The labels from the top down, with the heights where they stand.
  let placed: [(label: Label, height: Double)]

  /// - Precondition: the room, from the top down, holds a line for each label.
  init(_ labels: [Label], room: ClosedRange<Double>) {
    precondition(
      Double(labels.count - 1) * Self.lineHeight <= room.upperBound - room.lowerBound,
      "There is a line for every label.")
    let sorted = labels.enumerated().sorted {
      ($0.element.height, $0.offset) < ($1.element.height, $1.offset)
    }.map(\.element)
    var heap: [Cluster] = []
    for label in sorted {
      var cluster = Cluster(count: 1, center: label.height, in: room)
      while let above = heap.last, above.bottom + Self.lineHeight > cluster.top {
        heap.removeLast()
        cluster = above.joined(with: cluster, in: room)
      }
      heap.append(cluster)
    }
    let heights = heap.flatMap { cluster in
      (0..<cluster.count).map { cluster.top + Double($0) * Self.lineHeight }
    }
    placed = zip(sorted, heights).map { ($0, $1) }
  }

  /// Labels that touch, around the middle of the heights that they speak of.
  private struct Cluster {
    let count: Int
    let center: Double
    let top: Double

    init(count: Int, center: Double, in room: ClosedRange<Double>) {
      self.count = count
      self.center = center
      let reach = Double(count - 1) * PlotLabels.lineHeight
      top = max(room.lowerBound, min(center - reach / 2, room.upperBound - reach))
    }

    var bottom: Double { top + Double(count - 1) * PlotLabels.lineHeight }

    func joined(with other: Cluster, in room: ClosedRange<Double>) -> Cluster {
      let count = count + other.count
      let center =
        (center * Double(self.count) + other.center * Double(other.count)) / Double(count)
      return Cluster(count: count, center: center, in: room)
    }
  }
}
