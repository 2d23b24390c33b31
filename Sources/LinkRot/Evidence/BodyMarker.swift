/// Something in the markup that betrays the kind of page.
package enum BodyMarker: String, Hashable, Sendable, Codable, CaseIterable {
    /// A bot check by Cloudflare, DataDome, Imperva, Akamai, DDoS-Guard and their like.
    case challenge
    /// A field for a password.
    case passwordField
    /// schema.org says that the article is not free to read, or the page is built by a paywall.
    case paywall
    /// Somewhere on the page a subscription is offered for the rest of the article. Says something only of a cut text.
    case offer
    /// Somewhere on the page stands a price for a while, as subscriptions have it. Says something only of a cut text.
    case price
    /// A page of a domain parking service.
    case parking
    /// A frame of consent management stands in place of the page.
    case consent
    /// Bytes that no text has.
    case noise

    /// Lower-case byte strings, any of which sets the marker.
    var needles: [String] {
        switch self {
        case .challenge:
            [
                "/cdn-cgi/challenge-platform/h/", "_cf_chl_opt", "cf-browser-verification", "cf_captcha_kind",
                "geo.captcha-delivery.com", "_incapsula_resource", "px-captcha", "ddos-guard.net/check",
                "/.well-known/ddos-guard/", "awswafintegration", "challenge.js?", "sucuri_cloudproxy_js",
                "akamai bot manager", "hcaptcha.com/captcha", "__qrator", "servicepipe.ru", "jschl_vc",
            ]
        case .passwordField: ["type=\"password\"", "type='password'", "type=password"]
        case .paywall:
            [
                "\"isaccessibleforfree\":false", "\"isaccessibleforfree\": false", "\"isaccessibleforfree\":\"false\"",
                "\"isaccessibleforfree\": \"false\"", "\"isaccessibleforfree\":0",
                "itemprop=\"isaccessibleforfree\" content=\"false",
                "content_tier\" content=\"metered", "content_tier\" content=\"locked", "content_tier\" content=\"paid",
                "meteredcontent", "piano-paywall", "class=\"paywall", "id=\"paywall", "paywall-container", "regwall",
                "tp-modal", "subscriber-only", "premium-lock",
            ]
        case .offer: StandIns.offers
        case .price: PriceTag.whiles
        case .noise: []
        case .parking:
            [
                "parkingcrew", "sedoparking", "parkweb", "voodoo.com/", "domainlore", "fastpark.net", "ztomy.com",
                "rookmedia",
                "sedoparking.com", "parkingcrew.net", "bodis.com", "dan.com/buy-domain", "afternic.com/forsale",
                "parklogic.com", "bodiscdn.com", "parkingpage.namecheap.com", "sedo.com/search/details",
                "above.com/marketplace", "hugedomains.com", "domainmarket.com",
                "img1.wsimg.com/parking",
                "/px.js?ch=", "d38psrni17bvxu.cloudfront.net", "parking.reg.ru", "expired.namecheap", "skenzo.com",
                "domain_profile.cfm", "uniregistry.com/market", "window.park=", "data-adblockkey=",
            ]
        case .consent:
            [
                "usercentrics", "didomi-host", "cmpbox", "consent-wall", "consent.yahoo.com/", "consent.google.com/",
                "sp_message_iframe", "id=\"consent-page\"",
            ]
        }
    }
}
