/// The edits of one file as a unified diff that `git apply` and `patch -p1` take.
package enum UnifiedDiff {
    /// Unchanged lines shown around each change.
    private static let context = 3

    /// A run of lines that becomes other lines.
    private struct Change {
        /// The places of the old lines in the old file's list.
        var old: Range<Int>
        var new: [ArraySlice<UInt8>]
    }

    /// The diff with its two headers; empty where there is no edit. Lines are the file's own bytes, whatever their encoding.
    package static func text(of patch: ChroniclePatch, path: String) -> [UInt8] {
        let lines = split(patch.before[...])
        let changes = changes(patch, lines)
        guard !changes.isEmpty else { return [] }
        var out = Array("--- \(name("a/" + path))\n+++ \(name("b/" + path))\n".utf8)
        var shift = 0
        var first = 0
        while first < changes.count {
            var last = first
            while last + 1 < changes.count,
                changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context
            { last += 1 }
            let group = changes[first...last]
            out += hunk(Array(group), lines, shift: shift)
            shift += group.reduce(0) { $0 + $1.new.count - $1.old.count }
            first = last + 1
        }
        return out
    }

    private static func hunk(_ changes: [Change], _ lines: [ArraySlice<UInt8>], shift: Int) -> [UInt8] {
        let start = max(0, changes[0].old.lowerBound - context)
        let end = min(lines.count, changes[changes.count - 1].old.upperBound + context)
        let grown = changes.reduce(0) { $0 + $1.new.count - $1.old.count }
        // A range of no lines is named by the line before it.
        func range(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }
        let head = "@@ -\(range(start, end - start)) +\(range(start + shift, end - start + grown)) @@\n"
        var out = Array(head.utf8)
        var row = start
        for change in changes {
            for line in lines[row..<change.old.lowerBound] { out += marked(" ", line) }
            for line in lines[change.old] { out += marked("-", line) }
            for line in change.new { out += marked("+", line) }
            row = change.old.upperBound
        }
        for line in lines[row..<end] { out += marked(" ", line) }
        return out
    }

    private static func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
        let body = Array(mark.utf8) + line
        return line.last == .newline ? body : body + Array("\n\\ No newline at end of file\n".utf8)
    }

    private static func changes(_ patch: ChroniclePatch, _ lines: [ArraySlice<UInt8>]) -> [Change] {
        var changes: [Change] = []
        var next = 0
        var row = 0
        while next < patch.edits.count {
            while row + 1 < lines.count, lines[row].endIndex <= patch.edits[next].range.lowerBound { row += 1 }
            let start = row
            var stop = row
            let first = next
            while next < patch.edits.count, patch.edits[next].range.lowerBound < lines[stop].endIndex || next == first {
                while stop + 1 < lines.count, lines[stop].endIndex < patch.edits[next].range.upperBound { stop += 1 }
                next += 1
            }
            let old =
                (lines.first.map { _ in lines[start].startIndex } ?? 0)..<(lines.isEmpty ? 0 : lines[stop].endIndex)
            let edits = patch.edits[first..<next].map { edit in
                PatchEdit(
                    (edit.range.lowerBound - old.lowerBound)..<(edit.range.upperBound - old.lowerBound), edit.bytes)
            }
            let text = PatchEdit.apply(edits, to: Array(patch.before[old]))
            changes.append(trimmed(Change(old: start..<min(stop + 1, lines.count), new: split(text[...])), lines))
            row = stop
        }
        return changes
    }

    /// Lines that are the same at both ends of a change are no part of it.
    private static func trimmed(_ change: Change, _ lines: [ArraySlice<UInt8>]) -> Change {
        var change = change
        while let new = change.new.first, let old = change.old.first, lines[old] == new {
            change.new.removeFirst()
            change.old = (old + 1)..<change.old.upperBound
        }
        while let new = change.new.last, let old = change.old.last, lines[old] == new {
            change.new.removeLast()
            change.old = change.old.lowerBound..<old
        }
        return change
    }

    /// The lines with their ends.
    private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.endIndex
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    /// A file's name as git writes it: quoted where it holds quotes, backslashes, or anything but printable ASCII; a tab
    /// ends one with spaces.
    private static func name(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 32 || $0 > 126 || $0 == .quote || $0 == UInt8(ascii: "\\") }) else {
            return path.utf8.contains(.space) ? path + "\t" : path
        }
        var out = "\""
        for byte in path.utf8 {
            switch byte {
            case .quote: out += "\\\""
            case UInt8(ascii: "\\"): out += "\\\\"
            case 32...126: out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let octal = String(byte, radix: 8)
                out += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            }
        }
        return out + "\""
    }
}
