#include "CCryptoECDSA.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>

// The handle is OpenSSL's own key under a name of ours.
static EVP_PKEY *inner(vidimus_ecdsa_key *key) { return (EVP_PKEY *)key; }

static int is_p384(EVP_PKEY *key) {
    char name[32] = "";
    size_t length = 0;
    return EVP_PKEY_get_group_name(key, name, sizeof name, &length) == 1 && strcmp(name, "secp384r1") == 0;
}

vidimus_ecdsa_key *vidimus_ecdsa_make(void) { return (vidimus_ecdsa_key *)EVP_EC_gen("P-384"); }

vidimus_ecdsa_key *vidimus_ecdsa_read(const void *pem, size_t count) {
    BIO *bio = BIO_new_mem_buf(pem, (int)count);
    if (!bio) return NULL;
    // An empty pass phrase, so that an encrypted key is refused instead of asked for on the terminal.
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, "");
    BIO_free(bio);
    if (key && !is_p384(key)) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    return (vidimus_ecdsa_key *)key;
}

void vidimus_ecdsa_free(vidimus_ecdsa_key *key) { EVP_PKEY_free(inner(key)); }

size_t vidimus_ecdsa_pem(vidimus_ecdsa_key *key, uint8_t *out, size_t capacity) {
    BIO *bio = BIO_new(BIO_s_mem());
    size_t written = 0;
    if (bio && PEM_write_bio_PKCS8PrivateKey(bio, inner(key), NULL, NULL, 0, NULL, NULL) == 1) {
        char *text = NULL;
        long count = BIO_get_mem_data(bio, &text);
        if (count > 0 && (size_t)count <= capacity) {
            memcpy(out, text, (size_t)count);
            written = (size_t)count;
        }
    }
    BIO_free(bio);
    return written;
}

size_t vidimus_ecdsa_public(vidimus_ecdsa_key *key, uint8_t *out, size_t capacity) {
    int count = i2d_PUBKEY(inner(key), NULL);
    if (count <= 0 || (size_t)count > capacity) return 0;
    unsigned char *end = out;
    return i2d_PUBKEY(inner(key), &end) == count ? (size_t)count : 0;
}

int vidimus_ecdsa_sign(vidimus_ecdsa_key *key, const void *bytes, size_t count, uint8_t *signature) {
    unsigned char der[160];
    size_t length = sizeof der;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int ok = context && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, inner(key)) == 1
        && EVP_DigestSign(context, der, &length, bytes, count) == 1;
    EVP_MD_CTX_free(context);
    if (!ok) return 0;
    const unsigned char *start = der;
    ECDSA_SIG *numbers = d2i_ECDSA_SIG(NULL, &start, (long)length);
    if (!numbers) return 0;
    ok = BN_bn2binpad(ECDSA_SIG_get0_r(numbers), signature, 48) == 48
        && BN_bn2binpad(ECDSA_SIG_get0_s(numbers), signature + 48, 48) == 48;
    ECDSA_SIG_free(numbers);
    return ok;
}

int vidimus_ecdsa_verify(
    const uint8_t *public_key, size_t public_count, const void *bytes, size_t count, const uint8_t *signature) {
    const unsigned char *start = public_key;
    EVP_PKEY *key = d2i_PUBKEY(NULL, &start, (long)public_count);
    if (!key) return 0;
    int ok = 0;
    unsigned char *der = NULL;
    ECDSA_SIG *numbers = ECDSA_SIG_new();
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (numbers && context && is_p384(key)) {
        BIGNUM *r = BN_bin2bn(signature, 48, NULL), *s = BN_bin2bn(signature + 48, 48, NULL);
        if (r && s && ECDSA_SIG_set0(numbers, r, s) == 1) {
            int length = i2d_ECDSA_SIG(numbers, &der);
            ok = length > 0 && EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key) == 1
                && EVP_DigestVerify(context, der, (size_t)length, bytes, count) == 1;
        } else {
            BN_free(r);
            BN_free(s);
        }
    }
    OPENSSL_free(der);
    EVP_MD_CTX_free(context);
    ECDSA_SIG_free(numbers);
    EVP_PKEY_free(key);
    return ok;
}
