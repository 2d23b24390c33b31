#include "Keys.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static TS_REQ *make_request(const uint8_t *sha256, uint64_t nonce) {
    TS_REQ *request = TS_REQ_new();
    TS_MSG_IMPRINT *imprint = TS_MSG_IMPRINT_new();
    X509_ALGOR *algorithm = X509_ALGOR_new();
    ASN1_INTEGER *number = ASN1_INTEGER_new();
    int done = request && imprint && algorithm && number;
    if (done) {
        X509_ALGOR_set_md(algorithm, EVP_sha256());
        done = TS_REQ_set_version(request, 1) && TS_MSG_IMPRINT_set_algo(imprint, algorithm) &&
               TS_MSG_IMPRINT_set_msg(imprint, (unsigned char *)sha256, 32) &&
               TS_REQ_set_msg_imprint(request, imprint) && TS_REQ_set_cert_req(request, 1);
        if (done && nonce) done = ASN1_INTEGER_set_uint64(number, nonce) && TS_REQ_set_nonce(request, number);
    }
    TS_MSG_IMPRINT_free(imprint);
    X509_ALGOR_free(algorithm);
    ASN1_INTEGER_free(number);
    if (done) return request;
    TS_REQ_free(request);
    return NULL;
}

size_t vidimus_stamp_request(const uint8_t *sha256, uint64_t nonce, uint8_t *out, size_t capacity) {
    TS_REQ *request = make_request(sha256, nonce);
    if (!request) return 0;
    int count = i2d_TS_REQ(request, NULL);
    if (count > 0 && (size_t)count <= capacity) {
        unsigned char *end = out;
        count = i2d_TS_REQ(request, &end);
    } else {
        count = 0;
    }
    TS_REQ_free(request);
    return count > 0 ? (size_t)count : 0;
}

// The last of libcrypto's words is the nearest to the cause; status texts of the server stand in its data.
static void tell(char *reason, size_t capacity, const char *otherwise) {
    const char *data = NULL;
    int flags = 0;
    unsigned long code = ERR_peek_last_error_all(NULL, NULL, NULL, &data, &flags);
    const char *words = code ? ERR_reason_error_string(code) : NULL;
    int has_data = data && (flags & ERR_TXT_STRING) && data[0];
    snprintf(reason, capacity, "%s%s%s", words ? words : otherwise, has_data ? ": " : "", has_data ? data : "");
    ERR_clear_error();
}

static int time_of(TS_RESP *response, int64_t *moment) {
    TS_TST_INFO *info = TS_RESP_get_tst_info(response);
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    if (!info || ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1) return 0;
    *moment = (int64_t)timegm(&parts);
    return 1;
}

int vidimus_stamp_check(
    const uint8_t *response, size_t count, const uint8_t *sha256, uint64_t nonce, const char *ca, int64_t *moment,
    char *reason, size_t capacity) {
    ERR_clear_error();
    const unsigned char *start = response;
    TS_RESP *parsed = count <= 1 << 20 ? d2i_TS_RESP(NULL, &start, (long)count) : NULL;
    TS_REQ *request = make_request(sha256, nonce);
    TS_VERIFY_CTX *context = request ? TS_REQ_to_TS_VERIFY_CTX(request, NULL) : NULL;
    X509_STORE *store = X509_STORE_new();
    int good = 0;
    if (!parsed || start != response + count) {
        snprintf(reason, capacity, "it is no time-stamp response");
        ERR_clear_error();
    } else if (!context || !store || (ca ? X509_STORE_load_file(store, ca) : X509_STORE_set_default_paths(store)) != 1) {
        tell(reason, capacity, "the authorities cannot be read");
    } else {
        // Whether its certificate was good is asked of the moment that it names: that it has run out since takes
        // nothing from it.
        if (time_of(parsed, moment)) {
            X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store);
            X509_VERIFY_PARAM_set_time(parameters, (time_t)*moment);
        }
        TS_VERIFY_CTX_set_store(context, store);
        store = NULL;
        TS_VERIFY_CTX_add_flags(context, TS_VFY_SIGNATURE);
        good = TS_RESP_verify_response(context, parsed) == 1;
        if (!good) tell(reason, capacity, "its signature is not good");
    }
    if (good && !time_of(parsed, moment)) {
        snprintf(reason, capacity, "its time cannot be read");
        good = 0;
    }
    X509_STORE_free(store);
    TS_VERIFY_CTX_free(context);
    TS_REQ_free(request);
    TS_RESP_free(parsed);
    return good;
}
