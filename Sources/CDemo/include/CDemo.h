#pragma once
// The demo's pages and chronicle, carried inside the program so that a single static binary can play them.
#include <stddef.h>

/// One embedded file.
typedef struct {
    /// Relative to this target's folder: "pages/rt.html".
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} DemoFile;

/// Every embedded file, in the order in which they are to be written out; null past the last.
const DemoFile *_Nullable demo_file(size_t index);
