internal import Glibc

/// How many files and sockets may be open at once.
enum OpenFiles {
    /// Takes as many as the system gives: the soft limit of 1,024 is there for programs that call select(2), and
    /// `fetch.concurrency` alone may be more.
    static func raiseLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < limit.rlim_max
        else {
            return
        }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
