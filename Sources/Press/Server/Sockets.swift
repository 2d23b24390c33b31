internal import Glibc

/// The few socket calls that the press makes, with errors in words.
enum Sockets {
    /// A non-blocking socket that listens on 127.0.0.1; port 0 takes any free one.
    static func listen(port: Int) throws(PressError) -> (fd: Int32, port: Int) {
        let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard fd >= 0 else { throw .last("socket") }
        set(fd, SOL_SOCKET, SO_REUSEADDR, 1)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withSockaddr(&address) { bind(fd, $0, size) }
        guard bound == 0 else {
            let error: PressError = errno == EADDRINUSE ? .portTaken(port) : .last("bind")
            close(fd)
            throw error
        }
        guard Glibc.listen(fd, 4096) == 0, withSockaddr(&address, { getsockname(fd, $0, &size) }) == 0 else {
            let error = PressError.last("listen")
            close(fd)
            throw error
        }
        makeNonBlocking(fd)
        return (fd, Int(in_port_t(bigEndian: address.sin_port)))
    }

    /// The next waiting connection; nil when there is none.
    static func accept(_ listener: Int32) -> Int32? {
        let fd = Glibc.accept(listener, nil, nil)
        guard fd >= 0 else { return nil }
        makeNonBlocking(fd)
        _ = fcntl(fd, F_SETFD, FD_CLOEXEC)
        set(fd, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        return fd
    }

    /// Closes with RST instead of FIN.
    static func reset(_ fd: Int32) {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        close(fd)
    }

    private static func makeNonBlocking(_ fd: Int32) { _ = fcntl(fd, F_SETFL, O_NONBLOCK) }

    private static func set(_ fd: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
        var value = value
        setsockopt(fd, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func withSockaddr(_ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Int32)
        -> Int32
    {
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
        }
    }
}

extension PressError {
    /// The call that failed just now.
    static func last(_ call: String) -> PressError { .system(call: call, reason: String(cString: strerror(errno))) }
}
