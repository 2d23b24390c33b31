extension Judge {
    /// The rules in the order in which they are asked. What must not be mistaken for rot comes first: the network's own
    /// failure, then walls. Our snapshot speaks before the server's status, and the status before any guess.
    static let procedure: [Rule] = [
        TransportRules.offline,
        TransportRules.invalid,
        TransportRules.failure,
        StatusRules.notModified,
        WallRules.challenge,
        TextRules.articleStands,
        StatusRules.status,
        DocumentRules.cutTransfer,
        ParkingRules.parked,
        RedirectRules.login,
        RedirectRules.errorPage,
        RedirectRules.home,
        RedirectRules.section,
        WallRules.login,
        WallRules.consent,
        WallRules.paywall,
        DocumentRules.empty,
        DocumentRules.standIn,
        DocumentRules.binary,
        SoftNotFoundRules.probe,
        SoftNotFoundRules.votes,
        HijackRules.hijacked,
        RedirectRules.elsewhere,
        TextRules.change,
        RedirectRules.arrived,
        DocumentRules.date,
    ]
}
