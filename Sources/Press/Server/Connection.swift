/// One client: what it sent, and what it is being sent. Lives on the loop's thread alone.
final class Connection {
    let fd: Int32
    /// Counts from 1.
    let number: Int
    var parser = RequestParser()
    var delivery: Delivery?
    /// Whether the kernel's buffer is full and the loop must tell when it is not.
    var waitsForRoom = false
    /// When the loop is to come back, in seconds of its clock.
    var wakeAt: Double?
    /// All is said; only the client's end is awaited.
    var isDraining = false
    /// The client will send nothing more.
    var hasEnded = false

    init(fd: Int32, number: Int) {
        self.fd = fd
        self.number = number
    }
}
