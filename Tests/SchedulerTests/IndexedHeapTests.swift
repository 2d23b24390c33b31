import Testing

@testable import Scheduler

@Suite("Indexed heap")
struct IndexedHeapTests {
    @Test("whatever is added and taken out of the middle, the least comes first")
    func order() {
        var random = SeededNumbers(2)
        var heap = IndexedHeap<Int>()
        var positions = [Int](repeating: -1, count: 300)
        var model: [Int: Int] = [:]
        for _ in 0..<20_000 {
            let id = Int.random(in: 0..<300, using: &random)
            if model[id] == nil {
                let key = Int.random(in: 0..<1_000_000, using: &random)
                heap.insert(id, key: key, positions: &positions)
                model[id] = key
            } else {
                heap.remove(id, positions: &positions)
                model[id] = nil
            }
            #expect(heap.first?.key == model.values.min())
            #expect(heap.count == model.count)
        }
        while let first = heap.first {
            #expect(model[first.id] == first.key)
            heap.remove(first.id, positions: &positions)
            model[first.id] = nil
        }
        #expect(model.isEmpty)
        #expect(positions.allSatisfy { $0 == -1 })
        heap.remove(5, positions: &positions)
    }
}
