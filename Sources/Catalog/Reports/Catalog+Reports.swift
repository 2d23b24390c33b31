package import Model

extension Catalog {
    package func totals() async throws(CatalogError) -> Totals {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func standings() async throws(CatalogError) -> [Standing: Int] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Sources by the category of their latest verdict; those never judged are not counted.
    package func categories() async throws(CatalogError) -> [Category: Int] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// The outlets with most sources first; negative `limit` means all.
    package func outletReport(limit: Int = -1) async throws(CatalogError) -> [StandingCounts] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// By the year of the citing events, earliest first, undated last. A source counts once in each year that cites it.
    package func yearReport() async throws(CatalogError) -> [StandingCounts] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// A remark kept for later (the time of the last import, of the last digest): small texts by name.
    package func note(_ name: String) async throws(CatalogError) -> String? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func setNote(_ name: String, _ value: String?) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
