#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/fs.h>
#include <sys/resource.h>
#include <sys/syscall.h>

int csystem_exchange(const char *first, const char *second) {
  // Called by number, so that an older C library does not matter.
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int csystem_sync_file_system(int fd) { return syncfs(fd) == 0 ? 0 : errno; }

int csystem_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

static const short closes_other_files = 0;

static void limit_memory(pid_t process, size_t memory) {
  const struct rlimit limit = {memory, memory};
  // A process that ended already has nothing left to limit.
  (void)prlimit(process, RLIMIT_AS, &limit, NULL);
}
#else
int csystem_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}

int csystem_sync_file_system(int fd) { return fsync(fd) == 0 ? 0 : errno; }

int csystem_pipe(int ends[2]) {
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
}

// Between pipe and fcntl another thread may start a program.
static const short closes_other_files = POSIX_SPAWN_CLOEXEC_DEFAULT;

static void limit_memory(pid_t process, size_t memory) {
  (void)process;
  (void)memory;
}
#endif

int csystem_spawn(const char *program, char *const arguments[], char *const environment[], int output,
                  int error, size_t memory, pid_t *process) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  int code = posix_spawn_file_actions_init(&files);
  if (code != 0) return code;
  code = posix_spawnattr_init(&attributes);
  if (code != 0) {
    posix_spawn_file_actions_destroy(&files);
    return code;
  }
  sigset_t none, ignored_by_us;
  sigemptyset(&none);
  sigemptyset(&ignored_by_us);
  sigaddset(&ignored_by_us, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &ignored_by_us);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                            POSIX_SPAWN_SETSIGDEF | closes_other_files);
  if ((code = posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)) == 0 &&
      (code = posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)) == 0 &&
      (code = posix_spawn_file_actions_adddup2(&files, error, STDERR_FILENO)) == 0)
    code = posix_spawn(process, program, &files, &attributes, arguments, environment);
  if (code == 0) limit_memory(*process, memory);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return code;
}
