internal import CDeflate

/// Inflates whole gzip members, each in one call, several times as fast as piece by piece. What it does not take (damage, large
/// members) is left to `MemberInflater`, which can tell what is wrong.
///
/// Not sendable: one decoder belongs to one reader.
final class MemberDecoder {
    /// Inflated bytes of a member; larger ones are not taken.
    static let limit = 16 << 20
    /// Compressed bytes of a member; larger ones are not taken.
    static let inputLimit = 4 << 20

    private let decompressor: OpaquePointer
    /// Bytes that were read again in larger pieces, of which a hostile file gets no more than its size allows.
    private var spent = 0
    private var output = [UInt8](repeating: 0, count: 64 << 10)

    init() {
        // Null only when there is no memory left, where Swift's own arrays end the process as well.
        guard let decompressor = libdeflate_alloc_decompressor() else { preconditionFailure("no memory to inflate") }
        self.decompressor = decompressor
    }

    deinit { libdeflate_free_decompressor(decompressor) }

    /// Gives `body` the bytes of the member that starts at `offset`, and how many bytes of the file it takes. CRC-32 and length
    /// were checked.
    ///
    /// - Returns: nil where the member is not taken, or `body` says so.
    func decode<Result>(
        _ file: FileBytes, at offset: Int, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Result?
    ) throws(WARCError) -> Result? {
        var wanted = 0
        while true {
            var outcome = Outcome.cut
            var reaches = 0
            try file.withBytes(at: offset, atLeast: wanted) { input in
                reaches = input.count
                outcome = inflate(input)
            }
            switch outcome {
            case .done(let used, let produced):
                return output.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<produced]), used) }
            case .refused: return nil
            case .cut:
                // Libdeflate does not tell a member that is cut by the window's end from a broken one.
                guard offset + reaches < file.size, reaches < MemberDecoder.inputLimit else { return nil }
                wanted = min(max(1 << 16, reaches * 4), MemberDecoder.inputLimit)
                if reaches >= 1 << 16 { spent += wanted }
                if spent > 8 * file.size + (16 << 20) { return nil }
            }
        }
    }

    private enum Outcome {
        case done(used: Int, produced: Int)
        case cut
        case refused
    }

    private func inflate(_ input: UnsafeBufferPointer<UInt8>) -> Outcome {
        while true {
            var (used, produced) = (0, 0)
            let code = output.withUnsafeMutableBytes { room in
                libdeflate_gzip_decompress_ex(
                    decompressor, input.baseAddress, input.count, room.baseAddress, room.count, &used, &produced)
            }
            switch code {
            case LIBDEFLATE_SUCCESS: return .done(used: used, produced: produced)
            case LIBDEFLATE_INSUFFICIENT_SPACE where output.count < MemberDecoder.limit:
                output = [UInt8](repeating: 0, count: output.count * 4)
            case LIBDEFLATE_INSUFFICIENT_SPACE: return .refused
            default: return .cut
            }
        }
    }
}
