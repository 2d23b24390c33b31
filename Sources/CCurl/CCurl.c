#include "CCurl.h"

#include <openssl/ssl.h>

void ccurl_get_tls(CURL *easy, const char **version, const char **cipher) {
    struct curl_tlssessioninfo *session = NULL;
    *version = NULL;
    *cipher = NULL;
    if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session || !session->internals) return;
    if (session->backend != CURLSSLBACKEND_OPENSSL) return;
    const SSL *ssl = session->internals;
    const SSL_CIPHER *suite = SSL_get_current_cipher(ssl);
    *version = SSL_get_version(ssl);
    if (suite) *cipher = SSL_CIPHER_standard_name(suite);
}
