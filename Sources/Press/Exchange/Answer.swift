/// What goes down the connection for one request, as steps. Made by `Reply`, carried out by `Delivery`.
struct Answer {
    enum Step {
        case bytes([UInt8])
        /// So many bytes per second.
        case dripped([UInt8], bytesPerSecond: Int)
        /// The same bytes for ever; nil means as fast as they are taken.
        case endless([UInt8], bytesPerSecond: Int?)
        /// Nothing more, and the connection stays open.
        case hang
        case reset
        case close
    }

    var status: Int
    var steps: [Step]
    /// Whether another request may follow.
    var keepsAlive: Bool
}
