extension Judge {
    /// The rules in the order in which they are asked. What must not be mistaken for rot comes first: the network's own
    /// failure, then walls. Our snapshot speaks before the server's status, and the status before any guess.
    static let procedure: [Rule] = [
        // Did anything answer?
        TransportRules.offline,
        TransportRules.invalid,
        TransportRules.failure,
        StatusRules.notModified,
        // Does somebody stand in the way?
        WallRules.challenge,
        // What does the server say, unless the article is there all the same?
        TextRules.articleStands,
        StatusRules.status,
        // Is what arrived whole, and is it text?
        DocumentRules.cutTransfer,
        DocumentRules.blank,
        DocumentRules.noise,
        DocumentRules.garbled,
        // Is the rest for subscribers?
        WallRules.paywall,
        // Does the name still belong to the site?
        ParkingRules.parked,
        // Were we sent where walls and error pages stand, or does a wall stand here?
        RedirectRules.login,
        RedirectRules.errorPage,
        RedirectRules.search,
        RedirectRules.gate,
        WallRules.login,
        WallRules.consent,
        DocumentRules.standIn,
        DocumentRules.notice,
        SoftNotFoundRules.notice,
        SoftNotFoundRules.itself,
        ParkingRules.everywhere,
        HijackRules.everywhere,
        SoftNotFoundRules.everywhere,
        // Were we sent up, to a list?
        RedirectRules.home,
        RedirectRules.section,
        RedirectRules.list,
        RedirectRules.archive,
        // Is this how the host says "not found"?
        SoftNotFoundRules.probe,
        DocumentRules.empty,
        DocumentRules.binary,
        SoftNotFoundRules.votes,
        SoftNotFoundRules.alone,
        DocumentRules.imprint,
        // Has somebody else moved in?
        HijackRules.hijacked,
        HijackRules.strangers,
        HijackRules.spam,
        SoftNotFoundRules.unknownStub,
        // Is it still the article?
        ListRules.living,
        ListRules.report,
        RedirectRules.shared,
        RedirectRules.laterStory,
        RedirectRules.elsewhere,
        ListRules.instead,
        TextRules.change,
        RedirectRules.arrived,
        DocumentRules.date,
    ]
}
