#include "CCrypto.h"

#include <openssl/evp.h>
#include <pthread.h>
#include <stdlib.h>

struct vidimus_hash_context {
    EVP_MD_CTX *evp;
};

// Fetched once: looking an algorithm up by name costs as much as hashing a kilobyte.
static EVP_MD *sha1, *sha256;
static pthread_once_t fetched = PTHREAD_ONCE_INIT;

static void fetch(void) {
    sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
    sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    if (!sha1 || !sha256) abort();
}

vidimus_hash_context *vidimus_hash_begin(enum vidimus_hash kind) {
    pthread_once(&fetched, fetch);
    vidimus_hash_context *context = malloc(sizeof *context);
    if (!context) abort();
    context->evp = EVP_MD_CTX_new();
    if (!context->evp) abort();
    if (EVP_DigestInit_ex(context->evp, kind == VIDIMUS_SHA1 ? sha1 : sha256, NULL) != 1) abort();
    return context;
}

void vidimus_hash_update(vidimus_hash_context *context, const void *bytes, size_t count) {
    if (count > 0 && EVP_DigestUpdate(context->evp, bytes, count) != 1) abort();
}

void vidimus_hash_end(vidimus_hash_context *context, uint8_t *digest) {
    if (digest && EVP_DigestFinal_ex(context->evp, digest, NULL) != 1) abort();
    EVP_MD_CTX_free(context->evp);
    free(context);
}

void vidimus_hash_restart(vidimus_hash_context *context, uint8_t *digest) {
    // Without a function named, the context keeps its own.
    if (EVP_DigestFinal_ex(context->evp, digest, NULL) != 1 || EVP_DigestInit_ex(context->evp, NULL, NULL) != 1) abort();
}
