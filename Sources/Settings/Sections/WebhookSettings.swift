package import Model

/// `notify.webhooks[]`: one address that gets news as JSON.
package struct WebhookSettings: Hashable, Sendable {
    /// Where the digest is posted; nil only in a fresh value, never in one that was read.
    package var url: WebURL?
    /// File of the key for the HMAC-SHA-256 signature, mode 0600, relative to the configuration's folder or to systemd's
    /// credentials; nil (the default) sends unsigned.
    package var secretFile: String?

    package init() {}
}

extension WebhookSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("url", \.url, .present(.url), required: true, "Where the digest is posted."),
            Key(
                "secretFile", \.secretFile, .optional(.text(empty: false)),
                "File of the signing key, mode 0600; a systemd credential's name or a path. null sends unsigned."),
        ]
    }
}
