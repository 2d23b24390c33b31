/// `12.3 MB`.
package func byteCount(_ bytes: Int) -> String {
    var value = Double(bytes)
    for unit in ["B", "kB", "MB", "GB"] {
        if value < 1000 { return unit == "B" ? "\(bytes) B" : "\((value * 10).rounded() / 10) \(unit)" }
        value /= 1000
    }
    return "\((value * 10).rounded() / 10) TB"
}
