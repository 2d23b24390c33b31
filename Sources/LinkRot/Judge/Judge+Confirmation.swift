package import Model

extension Judge {
    /// Whether a second look (GET, a while later, other headers) must come before the verdict counts.
    package func wantsConfirmation(_ verdict: Verdict) -> Bool {
        isConfirming && verdict.state == .dead && verdict.category != .invalidURL
    }

    /// What two looks say together. A page is dead only if both say so; else the second, which came later, holds.
    ///
    /// - Parameter first: what the first look said.
    package func settle(_ first: Category, _ second: Verdict) -> Verdict {
        var out = second
        out.circumstances = second.circumstances ?? Circumstances()
        out.circumstances?.firstLook = first
        if first.state == .dead, second.state == .dead {
            out.findings.insert(
                .init("confirm.same", "a first look said \(first.rawValue) as well"), at: 0)
        } else {
            out.findings.insert(
                .init("confirm.differs", "a first look said \(first.rawValue), a second one did not"), at: 0)
        }
        return out
    }

    /// Whether a probe of the host would help: the page answers, nothing vouches for it, and its host was not asked yet.
    package func wantsProbe(_ evidence: Evidence, _ verdict: Verdict) -> Bool {
        guard isProbing, evidence.probe == nil, isDocument(evidence) else { return false }
        switch verdict.category {
        case .ok: return evidence.known == nil
        case .redirected, .moved: return verdict.similarity == nil
        case .replaced, .rewritten, .truncated, .soft404, .empty: return true
        // A list under the same title, of which nothing is left.
        case .edited:
            return verdict.change == .replaced && !(evidence.hops.first.map { PathWords.isHome($0.url) } ?? true)
        default: return false
        }
    }

    /// Whether the host's front page must be looked at: any address leads to a few words without a sign of what they mean,
    /// which may be a wall around the whole site; a few words in another script than before may be another owner's; or at first
    /// sight hardly a word stands under a title that may be the site's.
    package func wantsFront(_ evidence: Evidence, _ verdict: Verdict) -> Bool {
        guard isProbing, evidence.front == nil, isDocument(evidence) else { return false }
        if verdict.category == .ok {
            return evidence.known == nil && DocumentRules.hasNoStory(Matter(evidence, settings))
        }
        switch verdict.findings.last?.rule {
        case "document.stub", "text.instead", "soft404.instead":
            return HijackRules.speaksOtherwise(Matter(evidence, settings))
        case "soft404.probe":
            let matter = Matter(evidence, settings)
            return matter.words < SoftNotFoundRules.stub && SoftNotFoundRules.saysNothing(matter)
        default: return false
        }
    }

    /// Whether other cited pages of the host should be asked where they lead: this one was sent elsewhere, and no text of ours
    /// says whether that is right.
    package func wantsSiblings(_ evidence: Evidence, _ verdict: Verdict) -> Bool {
        guard isProbing, evidence.hops.count > 1, isDocument(evidence), evidence.sharing.count < 2,
            let from = evidence.hops.first?.url, let to = evidence.hops.last?.url, SourceKey(from) != SourceKey(to)
        else { return false }
        let isGuess = verdict.category == .redirected || verdict.category == .moved
        return isGuess && verdict.similarity == nil && PathWords.names(from).isDisjoint(with: PathWords.names(to))
    }

    private func isDocument(_ evidence: Evidence) -> Bool {
        guard let status = evidence.hops.last?.status, (200..<300).contains(status) else { return false }
        return evidence.article?.kind != .binary
    }

    /// An address in the folder of `url` that cannot exist.
    ///
    /// - Parameter token: letters and digits drawn at random.
    package static func probeURL(for url: WebURL, token: String) -> WebURL? {
        let folder = url.path.prefix(through: url.path.lastIndex(of: "/") ?? url.path.startIndex)
        let name = url.path.dropFirst(folder.count)
        let ending = name.lastIndex(of: ".").map { name[$0...] }.flatMap { $0.utf8.count <= 6 ? $0 : nil } ?? ""
        return try? WebURL("\(url.origin)\(folder)\(token)\(ending)")
    }

    /// Whether a control fetch must tell a dead host from a dead network.
    package func wantsControl(_ evidence: Evidence) -> Bool {
        guard evidence.control == .notAsked, let failure = evidence.hops.last?.failure else { return false }
        switch failure.kind {
        case .nameNotFound, .nameLookupFailed, .connectRefused, .unreachable, .connectTimeout, .timeout, .tls:
            return true
        default: return false
        }
    }

    /// Where the page itself sends its reader at once: a Refresh header, a meta refresh, or the only script of a page
    /// without text. To be followed as one more hop, under the same limits as a redirect; nil for none.
    package static func pageRedirect(of evidence: Evidence) -> WebURL? {
        guard let last = evidence.hops.last, let status = last.status, (200..<300).contains(status) else { return nil }
        var written: [String] = []
        if let header = last.headers["refresh"] { written.append(header) }
        if let meta = evidence.article?.refresh { written.append(meta) }
        if let script = evidence.body?.scriptTarget, ArticleText.wordCount(evidence.article?.text ?? "") < 20 {
            written.append(script)
        }
        for text in written {
            guard let target = target(text), let url = try? last.url.resolving(target), url.string != last.url.string
            else {
                continue
            }
            return url
        }
        return nil
    }

    /// The address in `0; url=https://…`, or in a bare address; nil when the delay is more than ten seconds.
    private static func target(_ text: String) -> String? {
        var rest = text[...]
        let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == " ") }
        if !digits.isEmpty, rest.dropFirst(digits.count).first.map({ $0 == ";" || $0 == "," }) ?? true {
            guard let delay = Double(digits.filter { $0 != " " }), delay <= 10 else { return nil }
            rest = rest.dropFirst(digits.count + 1)
        }
        rest = rest.drop { $0 == " " }
        if rest.lowercased().hasPrefix("url") {
            let behind = rest.dropFirst(3).drop { $0 == " " }
            if behind.first == "=" { rest = behind.dropFirst().drop { $0 == " " } }
        }
        let bare = rest.drop { $0 == "'" || $0 == "\"" }.prefix { $0 != "'" && $0 != "\"" }
        return bare.isEmpty ? nil : String(bare)
    }
}
