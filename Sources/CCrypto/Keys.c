#include "Keys.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <string.h>

// The opaque type is libcrypto's own.
static EVP_PKEY *pkey(vidimus_key *key) { return (EVP_PKEY *)key; }

static vidimus_key *only_ed25519(EVP_PKEY *key) {
    if (key && EVP_PKEY_id(key) != EVP_PKEY_ED25519) {
        EVP_PKEY_free(key);
        return NULL;
    }
    return (vidimus_key *)key;
}

// Asking at a terminal for a password would stop a daemon for ever.
static int no_password(char *buffer, int size, int writing, void *context) {
    (void)buffer, (void)size, (void)writing, (void)context;
    return -1;
}

vidimus_key *vidimus_key_make(void) { return only_ed25519(EVP_PKEY_Q_keygen(NULL, NULL, "ED25519")); }

vidimus_key *vidimus_key_read(const uint8_t *pem, size_t count) {
    if (count > 1 << 16) return NULL;
    BIO *bio = BIO_new_mem_buf(pem, (int)count);
    if (!bio) return NULL;
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, no_password, NULL);
    BIO_free(bio);
    return only_ed25519(key);
}

vidimus_key *vidimus_key_read_public(const uint8_t *pem, size_t count) {
    if (count > 1 << 16) return NULL;
    BIO *bio = BIO_new_mem_buf(pem, (int)count);
    if (!bio) return NULL;
    EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, NULL, no_password, NULL);
    BIO_free(bio);
    return only_ed25519(key);
}

size_t vidimus_key_write(vidimus_key *key, int whole, uint8_t *out, size_t capacity) {
    BIO *bio = BIO_new(BIO_s_mem());
    if (!bio) return 0;
    int done = whole ? PEM_write_bio_PKCS8PrivateKey(bio, pkey(key), NULL, NULL, 0, NULL, NULL)
                     : PEM_write_bio_PUBKEY(bio, pkey(key));
    char *bytes = NULL;
    long count = BIO_get_mem_data(bio, &bytes);
    size_t written = 0;
    if (done == 1 && count > 0 && (size_t)count <= capacity) {
        memcpy(out, bytes, (size_t)count);
        written = (size_t)count;
    }
    BIO_free(bio);
    return written;
}

int vidimus_key_raw(vidimus_key *key, uint8_t *out) {
    size_t count = 32;
    return EVP_PKEY_get_raw_public_key(pkey(key), out, &count) == 1 && count == 32;
}

int vidimus_key_sign(vidimus_key *key, const uint8_t *bytes, size_t count, uint8_t *out) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!context) return 0;
    size_t length = 64;
    int done = EVP_DigestSignInit(context, NULL, NULL, NULL, pkey(key)) == 1 &&
               EVP_DigestSign(context, out, &length, bytes, count) == 1 && length == 64;
    EVP_MD_CTX_free(context);
    return done;
}

int vidimus_key_verify(vidimus_key *key, const uint8_t *bytes, size_t count, const uint8_t *signature) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!context) return 0;
    int good = EVP_DigestVerifyInit(context, NULL, NULL, NULL, pkey(key)) == 1 &&
               EVP_DigestVerify(context, signature, 64, bytes, count) == 1;
    EVP_MD_CTX_free(context);
    return good;
}

void vidimus_key_free(vidimus_key *key) { EVP_PKEY_free(pkey(key)); }
