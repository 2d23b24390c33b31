/// What a verifier found in one file.
package struct WARCReport: Hashable, Sendable, Codable {
    package var path: String
    package var bytes: Int
    /// How many records of each type: `["response": 12, …]`.
    package var records: [String: Int] = [:]
    /// How many digests were computed again and found right.
    package var digests = 0
    /// In the file's order; at most `WARCVerifier.faultLimit`.
    package var faults: [WARCFault] = []
    /// How many faults there were in all.
    package var faultCount = 0

    package init(path: String, bytes: Int) {
        self.path = path
        self.bytes = bytes
    }

    package var isSound: Bool { faultCount == 0 }

    package var recordCount: Int { records.values.reduce(0, +) }
}
