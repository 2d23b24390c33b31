internal import Glibc

/// Judges every block: how likely is it a part of the article?
///
/// Two stages. The first looks at each block's own row; the second sees besides what the first said of the blocks around
/// it and of the parts of the page that it lies in, and so tells a paragraph among paragraphs from a stray one.
enum BlockJudge {
    /// One probability a block.
    static func probabilities(_ page: Page, _ table: BlockTable) -> [Float] {
        let n = page.blocks.count
        guard n > 0 else { return [] }
        var first = [Float](repeating: 0, count: n)
        table.rows.withUnsafeBufferPointer { rows in
            for b in 0..<n {
                first[b] = Forest.first.probability(
                    UnsafeBufferPointer(rebasing: rows[b * table.width..<(b + 1) * table.width]))
            }
        }
        let context = Context(page, table, first)
        let width = table.width + Context.columns
        var row = [UInt8](repeating: 0, count: width)
        var second = [Float](repeating: 0, count: n)
        for b in 0..<n {
            row.withUnsafeMutableBufferPointer { row in
                table.rows.withUnsafeBufferPointer { rows in
                    for k in 0..<table.width { row[k] = rows[b * table.width + k] }
                }
                context.fill(b, row, from: table.width)
                second[b] = Forest.second.probability(UnsafeBufferPointer(row))
            }
        }
        return second
    }

    /// The second stage's further columns, in the order of `context` in the training script.
    private struct Context {
        static let columns = 7 + 2 + 2 + 2 + 1 + PageLayout.levels * 2 + 2
        private let q: [Int]
        private var size: [Double] = [0]
        private var mass: [Double] = [0]
        private var since: [Int]
        private var until: [Int]
        private let total: Double
        private let parts: [PageLayout.Part]

        init(_ page: Page, _ table: BlockTable, _ first: [Float]) {
            let n = first.count
            q = first.map { max(0, min(255, Int(($0 * 250).rounded()))) }
            for b in 0..<n {
                let words = Double(max(1, page.blocks[b].end - page.blocks[b].start))
                size.append(size[b] + words)
                mass.append(mass[b] + words * Double(first[b]))
            }
            let sum = mass[n]
            total = sum > 0 ? sum : 1
            parts = table.parts
            since = [Int](repeating: 0, count: n)
            until = since
            var distance = 255
            for b in 0..<n {
                since[b] = min(255, distance)
                distance = q[b] > 175 ? 1 : distance + 1
            }
            distance = 255
            for b in stride(from: n - 1, through: 0, by: -1) {
                until[b] = min(255, distance)
                distance = q[b] > 175 ? 1 : distance + 1
            }
        }

        func fill(_ b: Int, _ row: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
            var column = start
            func put(_ value: Int) {
                row[column] = UInt8(clamping: value)
                column += 1
            }
            let n = q.count
            for step in [0, -1, -2, -3, 1, 2, 3] {
                put(b + step >= 0 && b + step < n ? q[b + step] : 0)
            }
            put(Int(mass[b] / total * 250))
            put(Int((total - mass[b + 1]) / total * 250))
            for width in [3, 8] {
                let low = max(0, b - width)
                let high = min(n, b + width + 1)
                put(Int((mass[high] - mass[low]) / (size[high] - size[low]) * 250))
            }
            put(since[b])
            put(until[b])
            put(min(255, Int(log2(total + 1) * 16)))
            var half = 255
            var most = 255
            for level in 0..<PageLayout.levels {
                let part = parts[b * PageLayout.levels + level]
                let held = mass[Int(part.end)] - mass[Int(part.first)]
                let mean = held / (size[Int(part.end)] - size[Int(part.first)])
                let share = held / total
                put(Int(mean * 250))
                put(Int(share * 250))
                if half == 255, share >= 0.5 { half = Int(mean * 200) }
                if most == 255, share >= 0.85 { most = Int(mean * 200) }
            }
            put(half)
            put(most)
        }
    }
}
