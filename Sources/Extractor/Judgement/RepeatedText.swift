/// Finds an article that stands on its page twice: a copy for another screen, for machines, below a short form.
enum RepeatedText {
    /// Shorter blocks repeat each other by chance.
    private static let minimumWords = 8
    /// A text of books is not compared with itself.
    private static let maximumBytes = 2 << 20

    /// Removes runs of blocks that hold a fifth of the text and stand word for word in other kept blocks too; of two
    /// copies the less likely one goes. A single sentence said twice (a refrain, a question, a pulled quote) stays.
    static func remove(from kept: inout [Int], _ page: Page, _ probability: [Float]) {
        guard kept.reduce(0, { $0 + Int(page.blocks[$1].end - page.blocks[$1].start) }) < maximumBytes else { return }
        let runs = page.text.withUnsafeBufferPointer { bytes in
            kept.map { b in
                let block = page.blocks[b]
                return shingles(UnsafeBufferPointer(rebasing: bytes[Int(block.start)..<Int(block.end)]))
            }
        }
        var table = Counts(capacity: runs.reduce(0) { $0 + $1.count })
        for run in runs.joined() { table.add(run, 1) }
        var again = [Bool](repeating: false, count: kept.count)
        // Of copies as likely as each other the later one, so that one of them goes whole.
        func rank(_ k: Int) -> (Int, Int) { (Int(probability[kept[k]] * 4), -k) }
        for k in kept.indices.sorted(by: { rank($0) < rank($1) }) {
            let own = runs[k]
            guard own.count >= minimumWords - 3 else { continue }
            // Taken out first, so that only what others hold of it counts.
            for run in own { table.add(run, -1) }
            let elsewhere = own.reduce(0) { $0 + (table.count($1) > 0 ? 1 : 0) }
            if elsewhere * 20 >= own.count * 19 {
                again[k] = true
            } else {
                for run in own { table.add(run, 1) }
            }
        }
        guard again.contains(true) else { return }
        let total = runs.reduce(0) { $0 + $1.count }
        var gone: Set<Int> = []
        var start = 0
        while start < kept.count {
            var end = start
            var size = 0
            // Short blocks between repeated ones go with them.
            while end < kept.count, again[end] || (end > start && runs[end].count < minimumWords - 3) {
                size += runs[end].count
                end += 1
            }
            if size * 5 >= total { gone.formUnion(kept[start..<end]) }
            start = max(end, start + 1)
        }
        if !gone.isEmpty { kept.removeAll { gone.contains($0) } }
    }

    /// Hashes of the runs of four words; a sign of a script without blanks is a word.
    private static func shingles(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
        var runs: [UInt64] = []
        runs.reserveCapacity(bytes.count / 5)
        var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var word: UInt64 = 0
        var words = 0
        func end() {
            guard word != 0 else { return }
            words += 1
            if words > 3 {
                let three = (last.0 &* 31 &+ last.1) &* 31 &+ last.2
                let mixed = (three &* 31 &+ word) &* 0x9E37_79B9_7F4A_7C15
                runs.append(mixed == 0 ? 1 : mixed)
            }
            last = (last.1, last.2, word)
            word = 0
        }
        for byte in bytes {
            switch byte {
            case 65...90: word = (word &+ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            case 48...57, 97...122, 0x80...0xBF: word = (word &+ UInt64(byte)) &* 0x100_0000_01B3
            case 0xE3...0xED:
                end()
                word = UInt64(byte) &* 0x100_0000_01B3
            case 0xC0...: word = (word &+ UInt64(byte)) &* 0x100_0000_01B3
            default: end()
            }
        }
        end()
        return runs
    }

    /// How often each hash was seen; open addressing.
    private struct Counts {
        private var slots: [(hash: UInt64, count: Int32)]
        private let mask: Int

        init(capacity: Int) {
            var size = 64
            while size < capacity * 2 { size *= 2 }
            slots = [(hash: UInt64, count: Int32)](repeating: (0, 0), count: size)
            mask = size - 1
        }

        private func slot(_ hash: UInt64) -> Int {
            var at = Int(truncatingIfNeeded: hash >> 20) & mask
            while slots[at].hash != 0, slots[at].hash != hash { at = (at + 1) & mask }
            return at
        }

        func count(_ hash: UInt64) -> Int32 { slots[slot(hash)].count }

        mutating func add(_ hash: UInt64, _ change: Int32) {
            let at = slot(hash)
            slots[at].hash = hash
            slots[at].count += change
        }
    }
}
