/// How robots.txt is heeded. Durations are seconds.
package struct RobotsOptions: Hashable, Sendable {
    /// The product token that groups are searched for.
    package var agent = "vidimus"
    /// False: nothing is fetched, everything is allowed (`"robots": "ignore"`).
    package var respect = true
    /// How long a file holds; RFC 9309 § 2.4 asks for at most a day.
    package var fresh = 86400.0
    /// How long until a robots.txt that could not be had is asked for again.
    package var retry = 3600.0
    /// After so long without any answer a file that was never had counts as absent (RFC 9309 § 2.3.1.4).
    package var giveUp = 2_592_000.0
    /// Redirects that are followed from /robots.txt.
    package var redirects = 5
    /// Origins kept in memory.
    package var capacity = 8192
    /// Bytes of files kept in memory.
    package var memory = 64 << 20

    package init() {}
}
