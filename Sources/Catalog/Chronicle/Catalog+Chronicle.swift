internal import GRDB
package import Model

extension Catalog {
    /// The files of a chronicle taken before and not gone, each with the digest it had: what need not be read again.
    package func knownFiles(chronicle: String) async throws(CatalogError) -> [String: SHA256Digest] {
        try await read("listing the chronicle's files") { db in
            let rows = try db.rows("SELECT path, digest FROM file WHERE chronicle = ? AND gone IS NULL", [chronicle]) {
                (try $0.next(String.self), try $0.next(SHA256Digest.self))
            }
            return Dictionary(rows) { _, last in last }
        }
    }

    /// Gives a tree another name, where nothing is known by that name yet: its files are then the same as before.
    package func rename(chronicle old: String, to new: String) async throws(CatalogError) {
        if old == new { return }
        try await write("renaming a chronicle") { db in
            if try db.number("SELECT 1 FROM file WHERE chronicle = ? LIMIT 1", [new]) != nil { return }
            try db.run("UPDATE file SET chronicle = ? WHERE chronicle = ?", [new, old])
            try db.run("UPDATE OR IGNORE alias SET chronicle = ? WHERE chronicle = ?", [new, old])
        }
    }

    /// Takes files as they now are: resolves each entry to an event (`EventMatcher` says how), keeps its citations as
    /// written, adds sources not seen before to the queue, due at `moment`. What a file no longer has is marked
    /// withdrawn, never deleted. One transaction; call it with batches of some hundred files. Idempotent.
    ///
    /// `chronicle` names the tree (its path in config.json); files of different chronicles never collide.
    package func take(
        _ files: [ChronicleFile], chronicle: String, at moment: Timestamp
    ) async throws(CatalogError) -> ImportCounts {
        let prepared = await PreparedFile.prepare(files)
        return try await write("importing") { [outlets] db in
            var importer = Importer(chronicle: chronicle, moment: moment, outlets: outlets)
            return try importer.take(prepared, db)
        }
    }

    /// Ends an import: files taken earlier that are not in `present` are marked gone, their citations withdrawn.
    @discardableResult
    package func finishImport(
        chronicle: String, present: Set<String>, at moment: Timestamp
    ) async throws(CatalogError) -> ImportCounts {
        try await write("ending the import") { [outlets] db in
            var importer = Importer(chronicle: chronicle, moment: moment, outlets: outlets)
            return try importer.finish(present: present, db)
        }
    }
}
