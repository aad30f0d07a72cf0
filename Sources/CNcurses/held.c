// While the screen is up, whatever the program or a library prints would be painted over it and lost with it. So
// standard output and error go to a file in memory meanwhile, and come out once the screen is given back.
#include "private.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1, real_output = -1, real_error = -1;

int cn_memory_file(void) {
#ifdef __linux__
    return memfd_create("output", MFD_CLOEXEC);
#else
    char path[] = "/tmp/output-XXXXXX";
    int file = mkstemp(path);
    if (file >= 0) {
        unlink(path);
        fcntl(file, F_SETFD, FD_CLOEXEC);
    }
    return file;
#endif
}

void cn_hold_output(void) {
    held = cn_memory_file();
    if (held < 0) return;
    // To a file the C library would write in large pieces, and a crash would lose the last one.
    setvbuf(stdout, NULL, _IOLBF, 0);
    real_output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real_output >= 0) dup2(held, STDOUT_FILENO);
    // An error stream that somebody sent to a file is no danger to the screen.
    if (!isatty(STDERR_FILENO)) return;
    real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real_error >= 0) dup2(held, STDERR_FILENO);
}

void cn_release_output(void) {
    if (held < 0) return;
    if (real_output >= 0) dup2(real_output, STDOUT_FILENO);
    if (real_error >= 0) dup2(real_error, STDERR_FILENO);
    char buffer[1024];
    ssize_t count;
    off_t offset = 0;
    while ((count = pread(held, buffer, sizeof buffer, offset)) > 0) {
        cn_write(STDOUT_FILENO, buffer, (size_t)count);
        offset += count;
    }
    close(held);
    if (real_output >= 0) close(real_output);
    if (real_error >= 0) close(real_error);
    held = real_output = real_error = -1;
}
