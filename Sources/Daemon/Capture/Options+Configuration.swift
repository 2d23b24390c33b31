internal import Archive
internal import Foundation
internal import Scheduler
internal import Settings

// Each room has options of its own; here the configuration is poured into them.

extension PolitenessOptions {
    init(_ configuration: Configuration) {
        self.init()
        concurrency = configuration.fetch.concurrency
        perHost = configuration.fetch.perHost
        delay = configuration.fetch.delay
        jitter = configuration.fetch.jitter
        backoffBase = configuration.fetch.retry.base
        backoffMax = configuration.fetch.retry.max
    }
}

extension RetryOptions {
    init(_ configuration: Configuration) {
        self.init()
        count = configuration.fetch.retry.count
        base = configuration.fetch.retry.base
        max = configuration.fetch.retry.max
    }
}

extension RevisitOptions {
    init(_ configuration: Configuration) {
        self.init()
        new = configuration.schedule.new
        floor = configuration.schedule.floor
        ceiling = configuration.schedule.ceiling
        grow = configuration.schedule.grow
        shrink = configuration.schedule.shrink
        spacing = configuration.rot.spacing
        retest = configuration.rot.retest
    }
}

extension RobotsOptions {
    init(_ configuration: Configuration) {
        self.init()
        respect = configuration.fetch.robots == .respect
        agent = RobotsFile.productToken(ofUserAgent: configuration.fetch.userAgent)
    }
}

extension ArchiveOptions {
    init(_ configuration: Configuration) {
        self.init()
        warcSize = configuration.archive.warcSize
        maxBytes = configuration.archive.maxBytes
        freeSpace = configuration.archive.freeSpace
        node = ProcessInfo.processInfo.hostName
        software = "vidimus/\(LocalEngine.version)"
        contact = configuration.fetch.contact
        respectsRobots = configuration.fetch.robots == .respect
    }
}
