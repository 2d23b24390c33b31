internal import Daemon
internal import Foundation

/// The chronicles' places in their git trees: a code review names files from the top of the tree.
struct TreePlaces {
    private let roots: [(folder: String, prefix: String)]

    /// - Parameter folders: what the chronicles' paths start from; those outside of any git tree are left out.
    init(_ folders: [String]) async {
        var roots: [(String, String)] = []
        for folder in folders {
            if let prefix = await GitChanges.prefix(of: folder) { roots.append((folder, prefix)) }
        }
        self.roots = roots
    }

    /// The line with its files as seen from the top of the tree.
    func fromTop(_ line: CheckLine) -> CheckLine {
        var line = line
        for index in line.events.indices { line.events[index].file = line.events[index].file.map(fromTop) }
        return line
    }

    private func fromTop(_ file: String) -> String {
        let home = roots.first { FileManager.default.fileExists(atPath: "\($0.folder)/\(file)") }
        return (home?.prefix ?? "") + file
    }
}
