#pragma once
// libcurl with typed doors for its variadic functions, which Swift cannot call.
#include <curl/curl.h>
