internal import CCurl
internal import Glibc

/// What libcurl hands over before it dials.
enum SocketAddress {
    /// The 4 or 16 bytes of an internet address; empty for any other family.
    static func bytes(_ address: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8] {
        let length = Int(address.pointee.addrlen)
        return withUnsafeMutablePointer(to: &address.pointee.addr) { start in
            let raw = UnsafeRawPointer(start)
            switch address.pointee.family {
            case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
                let at = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr)!
                return Array(UnsafeRawBufferPointer(start: raw + at, count: 4))
            case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
                let at = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr)!
                return Array(UnsafeRawBufferPointer(start: raw + at, count: 16))
            default: return []
            }
        }
    }

    /// A socket for that address, not yet connected; negative when the system gives none.
    static func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        socket(
            address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }

    /// The address as text; `?` for no internet address.
    static func text(_ bytes: [UInt8]) -> String {
        guard bytes.count == 4 || bytes.count == 16 else { return "?" }
        var out = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &out, socklen_t(out.count)) != nil else {
            return "?"
        }
        return String(decoding: out.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
