internal import Model

/// The day of a moment that is stated in universal time is that of the outlet and its readers, where the page tells it.
extension DateFinder {
    /// The same moment in the zone in which the page shows it. A day that is stated without an hour takes the hour that
    /// the page shows.
    ///
    /// - Parameter path: the URL's; many systems make addresses of the day in their outlet's zone.
    static func inLocalZone(_ stated: String, _ shown: ShownDates, path: String?) -> String {
        if stated.utf8.count == 10 {
            return shown.head.first { $0.role != .modified && $0.iso.hasPrefix(stated) && $0.iso != stated }?.iso
                ?? stated
        }
        guard stated.hasSuffix("Z") || stated.hasSuffix("+00:00"), let moment = Timestamp(iso8601: stated) else {
            return stated
        }
        let same = shown.head.first {
            $0.iso.utf8.count > 19 && !$0.iso.hasSuffix("Z")
                && Timestamp(iso8601: $0.iso).map { abs($0 - moment) < 60 } ?? false
        }
        if let same { return same.iso }
        guard let day = path.flatMap(DateReader.inPath), !stated.hasPrefix(day), isSomewhere(moment, day) else {
            return stated
        }
        let printed = shown.head.filter { $0.role != .modified && $0.iso.hasPrefix(day) }
        return printed.lazy.compactMap { withOffset(moment, clock: $0.iso) }.first ?? day
    }

    /// Zones lie up to 12 hours behind universal time and up to 14 before it.
    private static let offsets = -12.0 * 3600...14 * 3600

    private static func isSomewhere(_ moment: Timestamp, _ day: String) -> Bool {
        (moment + offsets.lowerBound).day.description <= day && day <= (moment + offsets.upperBound).day.description
    }

    /// The moment with the offset at which a clock shows it; offsets are whole quarters of an hour.
    private static func withOffset(_ moment: Timestamp, clock: String) -> String? {
        guard clock.utf8.count == 19, let local = Timestamp(iso8601: clock + "Z") else { return nil }
        let offset = ((local - moment) / 900).rounded() * 900
        // The page leaves out the seconds.
        guard offsets.contains(offset), abs(local - moment - offset) <= 60 else { return nil }
        let minutes = Int(abs(offset)) / 60
        let zone = "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
        return (moment + offset).iso8601.prefix(19) + zone
    }
}
