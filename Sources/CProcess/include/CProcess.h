// What of the system Swift cannot call by itself, because it takes any number of arguments.
#ifndef CPROCESS_H
#define CPROCESS_H

#if defined(__linux__)
#include <sys/prctl.h>
#endif

/// Keeps the system from writing the memory of this process into a file, whoever would be given that file.
static inline void cp_forbid_dumps(void) {
#if defined(__linux__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#endif
