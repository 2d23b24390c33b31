#pragma once
// Ed25519 signatures (RFC 8032) and RFC 3161 time stamps.
#include <stddef.h>
#include <stdint.h>

/// An Ed25519 key, whole or its public half. Never changed once it is made.
typedef struct vidimus_key vidimus_key;

/// A new key; NULL when the system gives no randomness.
vidimus_key *_Nullable vidimus_key_make(void);
/// The whole key in a PEM text (PKCS #8, unencrypted); NULL when there is none.
vidimus_key *_Nullable vidimus_key_read(const uint8_t *_Nullable pem, size_t count);
/// The public half in a PEM text (SubjectPublicKeyInfo); NULL when there is none.
vidimus_key *_Nullable vidimus_key_read_public(const uint8_t *_Nullable pem, size_t count);
/// Writes the key as PEM, whole or its public half.
///
/// Returns the number of bytes, 0 when it failed or `capacity` is too small.
size_t vidimus_key_write(vidimus_key *_Nonnull key, int whole, uint8_t *_Nonnull out, size_t capacity);
/// Writes the 32 bytes of the public half; returns 1, or 0 when it failed.
int vidimus_key_raw(vidimus_key *_Nonnull key, uint8_t *_Nonnull out);
/// Writes a signature of 64 bytes; returns 1, or 0 when it failed.
int vidimus_key_sign(vidimus_key *_Nonnull key, const uint8_t *_Nullable bytes, size_t count, uint8_t *_Nonnull out);
/// Returns 1 when the 64 bytes are the key's signature of these bytes.
int vidimus_key_verify(
    vidimus_key *_Nonnull key, const uint8_t *_Nullable bytes, size_t count, const uint8_t *_Nonnull signature);
void vidimus_key_free(vidimus_key *_Nonnull key);

/// Writes a time-stamp request (RFC 3161 § 2.4.1) for that SHA-256, which asks for the server's certificate.
///
/// Returns the number of bytes, 0 when it failed or `capacity` is too small.
size_t vidimus_stamp_request(
    const uint8_t *_Nonnull sha256, uint64_t nonce, uint8_t *_Nonnull out, size_t capacity);

/// Checks a time-stamp response (RFC 3161 § 2.4.2): status, imprint, signature, certificate.
///
/// - ca: PEM file of the authorities to trust; NULL for the system's.
/// - nonce: what was asked for; 0 when that is not known any more.
/// - moment: gets the time in it, seconds since 1970.
/// - reason: gets why it is not good, as text with a zero at its end.
///
/// Returns 1 when it is good.
int vidimus_stamp_check(
    const uint8_t *_Nullable response, size_t count, const uint8_t *_Nonnull sha256, uint64_t nonce,
    const char *_Nullable ca, int64_t *_Nonnull moment, char *_Nonnull reason, size_t capacity);
