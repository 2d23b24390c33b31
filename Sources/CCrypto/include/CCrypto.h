#pragma once
// The few functions of OpenSSL's libcrypto that Vidimus uses, behind plain types.
#include <stddef.h>
#include <stdint.h>

#include "Keys.h"

/// The hash functions on offer.
enum vidimus_hash { VIDIMUS_SHA1 = 1, VIDIMUS_SHA256 = 2 };

/// A running hash. Made by `vidimus_hash_begin`, ended by `vidimus_hash_end`, which frees it.
typedef struct vidimus_hash_context vidimus_hash_context;

vidimus_hash_context *_Nonnull vidimus_hash_begin(enum vidimus_hash kind);
void vidimus_hash_update(vidimus_hash_context *_Nonnull context, const void *_Nullable bytes, size_t count);
/// Writes 20 (SHA-1) or 32 (SHA-256) bytes and frees the context. A null `digest` only frees.
void vidimus_hash_end(vidimus_hash_context *_Nonnull context, uint8_t *_Nullable digest);

/// Writes the digest and begins anew with the same function.
void vidimus_hash_restart(vidimus_hash_context *_Nonnull context, uint8_t *_Nonnull digest);

#include "CCryptoECDSA.h"
