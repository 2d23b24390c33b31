#pragma once
// Parts of Linux that Swift's Glibc module leaves out.
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

/// Names the calling thread, as top and gdb show it; at most 15 bytes.
void clinux_name_thread(const char *name);
