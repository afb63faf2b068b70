#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/fs.h>
#include <sys/syscall.h>

int csystem_exchange(const char *first, const char *second) {
  // Called by number, so that an older C library does not matter.
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int csystem_sync_file_system(int fd) { return syncfs(fd) == 0 ? 0 : errno; }
#else
int csystem_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}

int csystem_sync_file_system(int fd) { return fsync(fd) == 0 ? 0 : errno; }
#endif
