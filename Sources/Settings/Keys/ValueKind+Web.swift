internal import Model

extension ValueKind where Value == WebURL {
    /// An absolute http or https URL.
    static var url: ValueKind {
        ValueKind(
            schema: [
                .init("type", .string("string")), .init("format", .string("uri")),
                .init("pattern", .string("^https?://")),
            ],
            print: { .string($0.string) }
        ) { node, reading in
            guard case .string(let text) = node.value else {
                reading.mustBe("a URL", node)
                return nil
            }
            do throws(WebURLError) { return try WebURL(text) } catch {
                reading.mustBe("a URL", node, hint: ": \(error.description)")
                return nil
            }
        }
    }
}

extension ValueKind where Value == Endpoint {
    /// A host and, where `port` says so, its port.
    static func endpoint(port: Bool) -> ValueKind {
        ValueKind(
            wanted: port
                ? "an address and a port such as \"127.0.0.1:8480\"" : "a host or address, with a port or without",
            print: \.description,
            parse: { text in Endpoint(text).flatMap { $0.port == nil && port ? nil : $0 } })
    }
}

extension ValueKind where Value == [String: Endpoint] {
    /// Host names, `*` among them, and where to connect instead.
    static var detours: ValueKind {
        let target = ValueKind<Endpoint>.endpoint(port: false)
        return ValueKind(
            schema: [.init("type", .string("object")), .init("additionalProperties", .object(target.schema()))],
            print: { map in
                .object(map.sorted { $0.key < $1.key }.map { .init($0.key, target.print($0.value)) })
            }
        ) { node, reading in
            guard case .object(let members) = node.value else {
                reading.mustBe("an object of host names and addresses", node)
                return nil
            }
            var out: [String: Endpoint] = [:]
            for member in members {
                if member.key == "*" {
                    out["*"] = target.read(member.node, &reading)
                } else if let host = Endpoint(member.key), host.port == nil {
                    out[host.host] = target.read(member.node, &reading)
                } else {
                    reading.report(member.keyOffset, "\"\(member.key)\" is no host name in ASCII, nor *")
                }
            }
            return out
        }
    }
}

extension ValueKind where Value == AddressBlock {
    static var block: ValueKind {
        ValueKind(
            wanted: "an address block such as \"10.0.0.0/8\" or \"::1\" without bits behind the prefix",
            print: \.description, parse: AddressBlock.init)
    }
}

extension ValueKind where Value == PortPolicy {
    static var ports: ValueKind {
        let list = ValueKind<[Int]>.list(.count(1...65535), least: 1)
        return ValueKind(
            schema: [.init("anyOf", .array([.object(list.schema()), .object([.init("const", .string("any"))])]))],
            print: { policy in
                switch policy {
                case .any: .string("any")
                case .list(let ports): list.print(ports)
                }
            },
            read: { node, reading in
                if case .string("any") = node.value { return .any }
                guard case .array = node.value else {
                    reading.mustBe("a list of ports or \"any\"", node)
                    return nil
                }
                return list.read(node, &reading).map(PortPolicy.list)
            })
    }
}

extension ValueKind where Value == NotifySettings.Trigger {
    /// A state or a category of verdicts.
    static var trigger: ValueKind {
        let words = VerdictState.allCases.map(\.rawValue) + Category.allCases.map(\.rawValue)
        return ValueKind(
            schema: [.init("enum", .array(words.map(JSONTree.string)))],
            print: { trigger in
                switch trigger {
                case .state(let state): .string(state.rawValue)
                case .category(let category): .string(category.rawValue)
                }
            }
        ) { node, reading in
            if case .string(let text) = node.value {
                if let state = VerdictState(rawValue: text) { return .state(state) }
                if let category = Category(rawValue: text) { return .category(category) }
                reading.mustBe("a state or category of verdicts", node, hint: Suggestion.phrase(text, among: words))
            } else {
                reading.mustBe("a state or category of verdicts", node)
            }
            return nil
        }
    }
}

/// Whether a text is an absolute http or https URL.
func isWebURL(_ text: String) -> Bool { (try? WebURL(text)) != nil }
