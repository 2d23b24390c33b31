#pragma once
// Signatures by ECDSA on the curve P-384 over SHA-256, in the shape that browsers' WebCrypto makes and takes.
#include <stddef.h>
#include <stdint.h>

enum { VIDIMUS_ECDSA_SIGNATURE = 96 };

/// A private key. Freed by `vidimus_ecdsa_free`.
typedef struct vidimus_ecdsa_key vidimus_ecdsa_key;

/// A new random key; null when the system has no randomness.
vidimus_ecdsa_key *_Nullable vidimus_ecdsa_make(void);
/// Reads a PEM file's text (PKCS #8 or SEC 1); null when it holds no private key on P-384.
vidimus_ecdsa_key *_Nullable vidimus_ecdsa_read(const void *_Nonnull pem, size_t count);
void vidimus_ecdsa_free(vidimus_ecdsa_key *_Nonnull key);

/// Writes the private key as PEM (PKCS #8) and returns its bytes; 0 when it does not fit.
size_t vidimus_ecdsa_pem(vidimus_ecdsa_key *_Nonnull key, uint8_t *_Nonnull out, size_t capacity);
/// Writes the public key as DER (SubjectPublicKeyInfo) and returns its bytes; 0 when it does not fit.
size_t vidimus_ecdsa_public(vidimus_ecdsa_key *_Nonnull key, uint8_t *_Nonnull out, size_t capacity);

/// Writes the two numbers of a signature (IEEE P1363, 96 bytes); 0 when it failed.
int vidimus_ecdsa_sign(
    vidimus_ecdsa_key *_Nonnull key, const void *_Nullable bytes, size_t count, uint8_t *_Nonnull signature);
/// 1 when the signature of 96 bytes was made with the key to that public key (DER) over these bytes.
int vidimus_ecdsa_verify(
    const uint8_t *_Nonnull public_key, size_t public_count, const void *_Nullable bytes, size_t count,
    const uint8_t *_Nonnull signature);
