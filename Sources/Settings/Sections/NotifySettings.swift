package import Model

/// `notify`: who is told of what.
package struct NotifySettings: Hashable, Sendable {
    /// What is told: states or categories of verdicts. Default `dead` and `rewritten`.
    package var on: [Trigger] = [.state(.dead), .category(.rewritten)]
    /// Seconds over which news is gathered into one message. Default 1 d; 0 tells each at once.
    package var digest = 86_400.0
    /// Addresses that get the digest as JSON. Default none.
    package var webhooks: [WebhookSettings] = []
    /// Who gets the digest by mail; nil (the default) for nobody.
    package var email: EmailSettings?

    /// A state or a category of verdicts.
    package enum Trigger: Hashable, Sendable {
        case state(VerdictState)
        case category(Category)

        /// Whether a verdict of this category is to be told.
        package func matches(_ category: Category) -> Bool {
            switch self {
            case .state(let state): category.state == state
            case .category(let wanted): category == wanted
            }
        }
    }

    package init() {}
}

extension NotifySettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("on", \.on, .list(.trigger), "States and categories of verdicts that are told."),
            Key("digest", \.digest, .span(0...31_536_000), "Time over which news is gathered; 0s tells each at once."),
            Key("webhooks", \.webhooks, .list(.section), "Addresses that get the digest as JSON."),
            Key("email", \.email, .optional(.section), "Who gets the digest by mail; null for nobody."),
        ]
    }
}
