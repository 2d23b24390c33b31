/// A binary min-heap of small integer ids whose entries can be removed from the middle.
///
/// Where each id stands is written to an array that the owner passes in, so that many heaps over one set of ids (one
/// heap a host, over all items) share one array. `-1` means: not in the heap.
struct IndexedHeap<Key: Comparable & Sendable>: Sendable {
    private(set) var entries: [Entry] = []

    struct Entry: Sendable {
        var key: Key
        var id: Int
    }

    var isEmpty: Bool { entries.isEmpty }
    var count: Int { entries.count }
    var first: Entry? { entries.first }

    /// Adds an id that is not in the heap. O(log n).
    mutating func insert(_ id: Int, key: Key, positions: inout [Int]) {
        entries.append(Entry(key: key, id: id))
        positions[id] = entries.count - 1
        siftUp(entries.count - 1, &positions)
    }

    /// Takes an id out; does nothing when it is not there. O(log n).
    mutating func remove(_ id: Int, positions: inout [Int]) {
        let hole = positions[id]
        guard hole >= 0 else { return }
        positions[id] = -1
        let last = entries.removeLast()
        guard hole < entries.count else { return }
        entries[hole] = last
        positions[last.id] = hole
        siftDown(hole, &positions)
        siftUp(positions[last.id], &positions)
    }

    private mutating func siftUp(_ start: Int, _ positions: inout [Int]) {
        var child = start
        let moving = entries[child]
        while child > 0 {
            let parent = (child - 1) / 2
            guard moving.key < entries[parent].key else { break }
            entries[child] = entries[parent]
            positions[entries[child].id] = child
            child = parent
        }
        entries[child] = moving
        positions[moving.id] = child
    }

    private mutating func siftDown(_ start: Int, _ positions: inout [Int]) {
        var parent = start
        let moving = entries[parent]
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { break }
            if child + 1 < entries.count, entries[child + 1].key < entries[child].key { child += 1 }
            guard entries[child].key < moving.key else { break }
            entries[parent] = entries[child]
            positions[entries[parent].id] = parent
            parent = child
        }
        entries[parent] = moving
        positions[moving.id] = parent
    }
}
