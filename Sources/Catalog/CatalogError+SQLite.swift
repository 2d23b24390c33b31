internal import GRDB
internal import Model

extension CatalogError {
    /// What SQLite said while the file was opened.
    init(opening path: String, _ error: any Error) {
        if let error = error as? DatabaseError, error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_PERM
        {
            self = .cannotOpen(path: path, detail: error.message ?? error.resultCode.description)
        } else {
            self.init(error, doing: "opening", path: path)
        }
    }

    /// What SQLite said during a call.
    init(_ error: any Error, doing: String, path: String) {
        if let error = error as? CatalogError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(doing: doing, detail: "\(error)")
            return
        }
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_CORRUPT: self = .corrupt(path: path, detail: detail)
        case .SQLITE_NOTADB: self = .notACatalog(path: path, detail: detail)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .cannotOpen(path: path, detail: detail)
        default: self = .failed(doing: doing, detail: detail)
        }
    }
}
