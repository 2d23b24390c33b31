internal import ServiceLifecycle

/// The engine's life: it works from before the group starts, and is closed last.
struct EngineService: Service {
    let engine: LocalEngine

    func run() async throws {
        try? await gracefulShutdown()
        await engine.close()
    }
}
