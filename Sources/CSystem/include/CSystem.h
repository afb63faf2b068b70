// The door to system calls that Swift's Glibc module does not show.
#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <sys/types.h>

// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE; renamex_np with RENAME_SWAP on
// macOS). Returns 0, or the errno of the refusal.
int csystem_exchange(const char *first, const char *second);

// Writes to disk all that is cached of the file system that holds the open file `fd`.
// Returns 0, or the errno of the failure.
int csystem_sync_file_system(int fd);

// Makes a pipe whose ends no started program inherits. Returns 0, or the errno of the failure.
int csystem_pipe(int ends[2]);

// Starts a program in a process group of its own, with an empty standard input, its standard output and
// error going to the two open files, no other file of ours, and at most so many bytes of memory (where
// the system can limit a process from outside). Returns 0 and the process, or the errno of the failure.
int csystem_spawn(const char *program, char *const arguments[], char *const environment[], int output,
                  int error, size_t memory, pid_t *process);

#endif
