import Model
import Settings

@testable import Fetcher

/// Options that may dial loopback, with clocks that a busy machine does not run out.
func loopbackOptions(_ change: (inout FetcherOptions) -> Void = { _ in }) -> FetcherOptions {
    var options = FetcherOptions()
    options.ports = .any
    options.allowAddresses = [AddressBlock("127.0.0.0/8")!]
    options.connectTimeout = 30
    options.firstByteTimeout = 30
    options.timeout = 60
    change(&options)
    return options
}

/// One hop against an origin, with everything started and ended around it.
func hop(
    _ origin: Origin, _ path: String = "/", headers: [HeaderFields.Field] = [], maxBody: Int? = nil,
    options change: (inout FetcherOptions) -> Void = { _ in }
) async throws -> Exchange {
    let fetcher = try Fetcher(options: loopbackOptions(change))
    let request = HopRequest(url: try WebURL(origin.url + path), headers: headers, maxBody: maxBody)
    let exchange = await fetcher.hop(request)
    await fetcher.shutdown()
    origin.stop()
    return exchange
}

func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }
