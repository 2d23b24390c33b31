internal import Glibc

/// Judges every block: how likely is it a part of the article?
///
/// Two stages. The first looks at each block's own row; the second sees besides what the first said of the blocks around
/// it and of the parts of the page that it lies in, and so tells a paragraph among paragraphs from a stray one. To its word
/// is added what the block's words tell.
enum BlockJudge {
    /// Most of a page is plainly no article: what the first stage gives less than this is not shown to the second.
    private static let floor: Float = 0.02

    /// One probability a block.
    static func probabilities(_ page: Page, _ table: BlockTable, _ model: BlockModel) -> [Float] {
        let n = page.blocks.count
        guard n > 0 else { return [] }
        let first = table.rows.withUnsafeBufferPointer {
            model.first.probabilities($0, width: table.width, priors: [Float](repeating: 0, count: n))
        }
        let shown = first.indices.filter { first[$0] >= floor }
        guard !shown.isEmpty else { return first }
        let context = Context(page, table, first)
        let tokens = BlockTokens(page)
        let width = table.width + Context.columns
        var rows = [UInt8](repeating: 0, count: shown.count * width)
        rows.withUnsafeMutableBufferPointer { rows in
            table.rows.withUnsafeBufferPointer { known in
                for (k, b) in shown.enumerated() {
                    let row = UnsafeMutableBufferPointer(rebasing: rows[k * width..<(k + 1) * width])
                    _ = row.update(fromContentsOf: known[b * table.width..<(b + 1) * table.width])
                    context.fill(b, row, from: table.width)
                }
            }
        }
        let second = rows.withUnsafeBufferPointer {
            model.second.probabilities(
                $0, width: width, priors: shown.map { model.words.score(of: $0, tokens) })
        }
        var all = first
        for (k, b) in shown.enumerated() { all[b] = second[k] }
        return all
    }

    /// The second stage's further columns, in the order of `context` in the training script.
    private struct Context {
        static let columns = 7 + 2 + 2 + 2 + 1 + PageLayout.levels * 2 + 2 + 3
        private let q: [Int]
        private var size: [Double] = [0]
        private var mass: [Double] = [0]
        private var since: [Int]
        private var until: [Int]
        private let total: Double
        private let parts: [PageLayout.Part]
        /// By block: how much of the blocks on the same way up in class names is article.
        private var kinds: [Int] = []
        /// By block: the first block of its section, and the one after its last.
        private var sectionStart: [Int]
        private var sectionEnd: [Int]

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
            sectionStart = since
            sectionEnd = since
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
            compareKinds(page, table, first)
            findSections(page)
        }

        private mutating func compareKinds(_ page: Page, _ table: BlockTable, _ first: [Float]) {
            var sums = [(mass: Double, size: Double)](repeating: (0, 0), count: first.count)
            for b in first.indices {
                let bytes = size[b + 1] - size[b]
                sums[table.alike[b]].mass += bytes * Double(first[b])
                sums[table.alike[b]].size += bytes
            }
            kinds = first.indices.map { Int(sums[table.alike[$0]].mass / sums[table.alike[$0]].size * 250) }
        }

        /// A section is a heading and what follows it.
        private mutating func findSections(_ page: Page) {
            let isHeading = page.blocks.map { page.elements[Int(max(0, $0.element))].tag.headingLevel > 0 }
            let n = isHeading.count
            var start = 0
            for b in 0..<n {
                if isHeading[b] { start = b }
                sectionStart[b] = start
            }
            var end = n
            for b in stride(from: n - 1, through: 0, by: -1) {
                sectionEnd[b] = end
                if isHeading[b] { end = b }
            }
        }

        private func mean(_ from: Int, _ to: Int) -> Int {
            Int((mass[to] - mass[from]) / (size[to] - size[from]) * 250)
        }

        func fill(_ b: Int, _ row: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
            var column = start
            func put(_ value: Int) {
                row[column] = UInt8(clamping: value)
                column += 1
            }
            let n = q.count
            for step in 0...3 { put(b - step >= 0 ? q[b - step] : 0) }
            for step in 1...3 { put(b + step < n ? q[b + step] : 0) }
            put(Int(mass[b] / total * 250))
            put(Int((total - mass[b + 1]) / total * 250))
            put(mean(max(0, b - 3), min(n, b + 4)))
            put(mean(max(0, b - 8), min(n, b + 9)))
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
            put(kinds[b])
            put(mean(sectionStart[b], sectionEnd[b]))
            let after = min(b + 1, n - 1)
            put(mean(after, max(sectionEnd[b], after + 1)))
        }
    }
}
