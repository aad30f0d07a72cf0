// Clearing the glass of a terminal that was never taken: all that a session line by line needs of it.
#include "private.h"

#include <curses.h>
#include <term.h>

#include <string.h>
#include <unistd.h>

static char clearing[128];
static int clearing_length;

static int add_byte(int byte) {
    if (clearing_length < (int)sizeof clearing) clearing[clearing_length++] = (char)byte;
    return byte;
}

static char *capability(const char *name) {
    char *text = tigetstr((char *)name);
    return text == NULL || text == (char *)-1 || *text == 0 ? NULL : text;
}

int32_t cn_clear_glass(int32_t fd) {
    static bool is_known;
    if (!is_known) {
        is_known = true;
        int status;
        if (setupterm(NULL, fd, &status) != OK) return 0;
        char *clear = capability("clear"), *history = capability("E3");
        // Many terminals keep what was scrolled off and know how to forget it without having it written down.
        if (history == NULL && clear != NULL && strncmp(clear, "\033[", 2) == 0) history = "\033[3J";
        if (clear != NULL) tputs(clear, 1, add_byte);
        if (clear != NULL && history != NULL) tputs(history, 1, add_byte);
        del_curterm(cur_term);
    }
    cn_write(fd, clearing, (size_t)clearing_length);
    return clearing_length;
}
