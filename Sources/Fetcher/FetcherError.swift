internal import Glibc

/// Why a fetcher cannot start.
package enum FetcherError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file of certificate authorities cannot be read.
    case caFile(path: String, errno: Int32)
    /// The system gave no epoll, eventfd or thread.
    case system(call: String, errno: Int32)
    /// libcurl did not start or lacks what is needed.
    case libcurl(String)

    package var description: String {
        switch self {
        case .caFile(let path, let code):
            "cannot read the certificate authorities in \"\(path)\" (\(systemMessage(code))); correct fetch.caFile"
        case .system(let call, let code):
            "\(call) failed (\(systemMessage(code))); raise the limits of the process (LimitNOFILE, TasksMax)"
        case .libcurl(let what): "libcurl cannot be used: \(what); install libcurl4 7.85 or newer with TLS"
        }
    }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
