internal import CCurl
internal import CLinux
internal import Glibc

/// The thread that an event loop lives on.
enum LoopThread {
    /// Hands the loop to a new thread, which runs it to its end. The caller must not touch it any more.
    static func start(_ loop: consuming EventLoop) throws(FetcherError) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(loop)
        let code = pthread_create(
            &thread, nil,
            { context in
                // Signals belong to the main thread, and a connection that breaks must not raise SIGPIPE here.
                var all = sigset_t()
                sigfillset(&all)
                pthread_sigmask(SIG_SETMASK, &all, nil)
                clinux_name_thread("fetcher")
                Unmanaged<EventLoop>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw .system(call: "pthread_create", errno: code)
        }
        pthread_detach(thread)
    }

    /// libcurl's own start, once per process.
    static let libcurl: CURLcode = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
}
