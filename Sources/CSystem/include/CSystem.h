// The door to system calls that Swift's Glibc module does not show.
#ifndef CSYSTEM_H
#define CSYSTEM_H

// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE; renamex_np with RENAME_SWAP on
// macOS). Returns 0, or the errno of the refusal.
int csystem_exchange(const char *first, const char *second);

// Writes to disk all that is cached of the file system that holds the open file `fd`.
// Returns 0, or the errno of the failure.
int csystem_sync_file_system(int fd);

#endif
