internal import Model

/// Lists a chronicle's files below its folder.
struct FolderWalk {
    let root: String
    let include: [Glob]
    let exclude: [Glob]
    /// README.md beside an index.md is its twin.
    let skipsTwins: Bool

    /// Folders deeper than this are left alone.
    private static let deepest = 64

    func listing() -> ChronicleListing {
        let base = FileSystem.resolved(root) ?? root
        var found: [String] = []
        var diagnostics: [Diagnostic] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names: [String]
            do { names = try FileSystem.names(in: folder.isEmpty ? root : root + "/" + folder) } catch {
                diagnostics.append(
                    Diagnostic(
                        file: folder, line: 0, code: "unreadable",
                        message: "the folder cannot be opened: \(error.reason)", severity: .error))
                continue
            }
            let hasIndex = names.contains("index.md")
            for name in names where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : folder + "/" + name
                switch FileSystem.kind(root + "/" + path) {
                case .folder: if mayEnter(path) { folders.append(path) }
                case .file: if takes(path, name, hasIndex: hasIndex) { found.append(path) }
                case .link:
                    if takes(path, name, hasIndex: hasIndex), leadsInside(path, base: base) { found.append(path) }
                case .other, nil: break
                }
            }
        }
        found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return ChronicleListing(paths: found, diagnostics: diagnostics)
    }

    private func takes(_ path: String, _ name: String, hasIndex: Bool) -> Bool {
        if skipsTwins, hasIndex, name == "README.md" { return false }
        guard FormatDetector.mayRead(name: name[...]) else { return false }
        return (include.isEmpty || include.contains { $0.matches(path) }) && !exclude.contains { $0.matches(path) }
    }

    private func mayEnter(_ path: String) -> Bool {
        path.utf8.count { $0 == .slash } < FolderWalk.deepest
            && (include.isEmpty || include.contains { $0.mayMatch(below: path) })
            && !exclude.contains { $0.matchesAll(below: path) }
    }

    /// Links to files are followed inside the chronicle only, links to folders never: they may lead in circles.
    private func leadsInside(_ path: String, base: String) -> Bool {
        guard let target = FileSystem.resolved(root + "/" + path) else { return false }
        return target.hasPrefix(base.hasSuffix("/") ? base : base + "/") && FileSystem.kind(target) == .file
    }
}
