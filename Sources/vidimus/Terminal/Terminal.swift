internal import Foundation
internal import Model
internal import Synchronization

/// Standard output and standard error, and what they can show.
struct Terminal: Sendable {
    /// Whether results may carry colours: a terminal, not `NO_COLOR`, not a dumb one.
    let colours: Bool
    /// Whether progress may be drawn on standard error.
    let progress: Bool
    /// Whether remarks beside results are unwelcome.
    let isQuiet: Bool
    /// Columns of the terminal, 100 where there is none.
    let width: Int

    enum Colour: String, CaseIterable {
        case auto
        case always
        case never
    }

    init(colour: Colour = .auto, quiet: Bool = false) {
        isQuiet = quiet
        let environment = ProcessInfo.processInfo.environment
        let capable = environment["TERM"] != "dumb" && (environment["NO_COLOR"] ?? "").isEmpty
        colours =
            switch colour {
            case .always: true
            case .never: false
            case .auto: isatty(STDOUT_FILENO) == 1 && capable
            }
        progress = isatty(STDERR_FILENO) == 1 && capable && !quiet
        var size = winsize()
        let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        width = known ? max(40, Int(size.ws_col)) : 100
    }

    /// One line of results.
    func out(_ line: String = "") { write(line + "\n", to: STDOUT_FILENO) }

    /// One line for the person, beside the results.
    func note(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    /// A line for the person that --quiet leaves out.
    func remark(_ line: String) { if !isQuiet { note(line) } }

    func paint(_ text: String, _ style: Style) -> String {
        colours ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case removed = "31;9"
        case added = "32;1"
    }

    /// The colour of a judgement.
    func paint(_ state: VerdictState, _ text: String) -> String {
        switch state {
        case .alive: paint(text, .green)
        case .changed: paint(text, .yellow)
        case .dead: paint(text, .red)
        case .unsure: paint(text, .blue)
        }
    }

    /// Why standard output does not hold all that was written to it; nil while it does. A reader that left on its own account
    /// is no failure.
    static var outputFailure: String? { failure.withLock { $0 }.map { String(cString: strerror($0)) } }

    private static let failure = Mutex<Int32?>(nil)

    private static func remember(_ code: Int32, of descriptor: Int32) {
        guard descriptor == STDOUT_FILENO, code != EPIPE else { return }
        failure.withLock { $0 = $0 ?? code }
    }

    func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    func write(_ bytes: [UInt8], to descriptor: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if errno != EINTR && errno != EAGAIN {
                Self.remember(errno, of: descriptor)
                return
            }
        }
    }
}

extension String {
    /// Spaces added on the right, up to `width` characters.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// Spaces added on the left.
    func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

    /// At most `width` characters; what is missing shows as an ellipsis.
    func shortened(to width: Int) -> String { count <= width ? self : String(prefix(max(1, width - 1))) + "…" }

    /// Lines of at most `width` characters, broken at spaces.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

/// `1,234,567`.
func grouped(_ number: Int) -> String {
    var digits = Array(String(abs(number)))
    var i = digits.count - 3
    while i > 0 {
        digits.insert(",", at: i)
        i -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
}

/// `1 source`, `2 sources`.
func counted(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : noun.hasSuffix("y") ? "" : "s")"
}
