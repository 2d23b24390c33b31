internal import Chronicle
internal import Model
internal import Settings

extension ChronicleReader {
    /// The reader of a configured chronicle.
    ///
    /// - Parameter leavingOut: further globs to leave out, for the chronicle's root.
    /// - Throws: `EngineFailure` when the format has no reader.
    init(
        _ chronicle: ChronicleSettings, of configuration: Configuration, leavingOut: (String) -> [String] = { _ in [] }
    ) throws {
        let root = configuration.resolve(chronicle.path)
        self.init(
            root: root, format: try ChronicleFormat(named: chronicle.format.rawValue), include: chronicle.include,
            exclude: chronicle.exclude + leavingOut(root), site: chronicle.site)
    }
}

extension ChronicleFormat {
    /// - Throws: `EngineFailure` that names the formats there are.
    init(named name: String) throws {
        guard let format = ChronicleFormat(rawValue: name) else {
            let known = ChronicleFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw EngineFailure("there is no format \"\(name.printable)\"; choose from \(known)", code: .usage)
        }
        self = format
    }
}
