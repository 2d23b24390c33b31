#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU; its headers would bring a second, older ICU beside the one in Swift's Foundation.
// Only the layout of xmlCharEncodingHandler depends on it, which nobody here looks into.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
