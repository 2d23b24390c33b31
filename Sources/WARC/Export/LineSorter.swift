internal import Foundation

/// Sorts any number of lines by their bytes in bounded memory: runs that do not fit wait in unnamed temporary files and are
/// merged at the end. Equal lines become one.
package struct LineSorter: ~Copyable {
    private let folder: String
    private let limit: Int
    private var text: [UInt8] = []
    private var lines: [Range<Int>] = []
    private var runs: [Run] = []

    /// - Parameters:
    ///   - folder: where runs may wait.
    ///   - limit: bytes held in memory before a run is put away.
    package init(folder: String, limit: Int = 64 << 20) {
        self.folder = folder
        self.limit = limit
    }

    /// - Parameter line: without newline; it must hold none.
    package mutating func add(_ line: String) throws(WARCError) {
        let start = text.count
        text += line.utf8
        lines.append(start..<text.count)
        if text.count + lines.count * 16 > limit { try putAway() }
    }

    /// Gives every line in order, without newline.
    package mutating func finish(_ body: ([UInt8]) throws -> Void) throws {
        sort()
        var last: [UInt8]?
        func give(_ line: [UInt8]) throws {
            if line == last { return }
            try body(line)
            last = line
        }
        if runs.isEmpty {
            for line in lines { try give(Array(text[line])) }
            return
        }
        try putAway()
        for run in runs { run.rewind() }
        var heads = runs.map { $0.next() }
        while let first = heads.indices.filter({ heads[$0] != nil }).min(by: { heads[$0]!.precedes(heads[$1]!) }) {
            try give(heads[first]!)
            heads[first] = runs[first].next()
        }
        for run in runs where run.hasFailed {
            throw WARCError.unwritable(path: folder, reason: "a temporary file broke off")
        }
    }

    private mutating func sort() {
        text.withUnsafeBytes { bytes in
            lines.sort { a, b in
                let order = memcmp(
                    bytes.baseAddress! + a.lowerBound, bytes.baseAddress! + b.lowerBound, min(a.count, b.count))
                return order == 0 ? a.count < b.count : order < 0
            }
        }
    }

    private mutating func putAway() throws(WARCError) {
        sort()
        runs.append(try Run(folder: folder, lines.lazy.map { [text] in text[$0] }))
        text.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    /// Sorted lines in a file that has no name any more, so that nothing stays behind when the process is killed.
    private final class Run {
        private let file: UnsafeMutablePointer<FILE>
        private var line: UnsafeMutablePointer<CChar>?
        private var capacity = 0
        private(set) var hasFailed = false

        init(folder: String, _ lines: some Sequence<ArraySlice<UInt8>>) throws(WARCError) {
            var name = Array("\(folder)/vidimus-sort-XXXXXX".utf8CString)
            let descriptor = mkstemp(&name)
            guard descriptor >= 0, let file = fdopen(descriptor, "w+") else {
                throw .unwritable(path: folder, reason: String(cString: strerror(errno)))
            }
            unlink(name)
            self.file = file
            for line in lines {
                line.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
                putc(10, file)
            }
            if fflush(file) != 0 || ferror(file) != 0 {
                throw .unwritable(path: folder, reason: String(cString: strerror(errno)))
            }
        }

        deinit {
            fclose(file)
            free(line)
        }

        func rewind() { Foundation.rewind(file) }

        func next() -> [UInt8]? {
            let length = getline(&line, &capacity, file)
            guard length > 0, let line else {
                hasFailed = ferror(file) != 0
                return nil
            }
            return UnsafeBufferPointer(start: line, count: length - 1).map { UInt8(bitPattern: $0) }
        }
    }
}

extension [UInt8] {
    fileprivate func precedes(_ other: [UInt8]) -> Bool {
        let order = memcmp(self, other, Swift.min(count, other.count))
        return order == 0 ? count < other.count : order < 0
    }
}
