internal import GRDB

/// Rows of `host` and `outlet`, made as they are met. A value of one transaction: ids are remembered.
struct HostTable {
    private let outlets: OutletTable
    private var ids: [String: Int64] = [:]

    init(_ outlets: OutletTable) { self.outlets = outlets }

    /// The host's row, added when it is new.
    mutating func id(of host: String, _ db: Database) throws -> Int64 {
        if let id = ids[host] { return id }
        let id =
            try db.number("SELECT id FROM host WHERE name = ?", [host])
            ?? HostTable.add(host, outlet: outlets.name(for: host), db)
        ids[host] = id
        return id
    }

    private static func add(_ host: String, outlet: String, _ db: Database) throws -> Int64 {
        let outlet = try outletID(outlet, db)
        try db.run("INSERT INTO host (name, outlet) VALUES (?, ?)", [host, outlet])
        return db.lastInsertedRowID
    }

    private static func outletID(_ name: String, _ db: Database) throws -> Int64 {
        if let id = try db.number("SELECT id FROM outlet WHERE name = ?", [name]) { return id }
        try db.run("INSERT INTO outlet (name) VALUES (?)", [name])
        return db.lastInsertedRowID
    }

    /// Gives every host its outlet anew when the table of outlets is another than last time.
    static func refreshOutlets(_ db: Database, _ outlets: OutletTable) throws {
        let known = try db.row("SELECT value FROM note WHERE name = 'outlets'") { try $0.next(String.self) }
        if known == outlets.fingerprint { return }
        let hosts = try db.rows("SELECT id, name FROM host") { (try $0.next(Int64.self), try $0.next(String.self)) }
        for (id, name) in hosts {
            let outlet = try outletID(outlets.name(for: name), db)
            try db.run("UPDATE host SET outlet = ?1 WHERE id = ?2 AND outlet <> ?1", [outlet, id])
        }
        try db.run("DELETE FROM outlet WHERE NOT EXISTS (SELECT 1 FROM host WHERE host.outlet = outlet.id)")
        try db.run("INSERT OR REPLACE INTO note (name, value) VALUES ('outlets', ?)", [outlets.fingerprint])
    }
}
