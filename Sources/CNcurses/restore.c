// Giving the terminal back when there is no time left to ask ncurses: endwin() may not be called in a signal handler,
// nor on another thread. The bytes are worked out beforehand.
#include "private.h"

#include <curses.h>
#include <term.h>

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes_before;
static char bytes[512];
static size_t byte_count;
static atomic_bool is_armed;

void cn_write(int fd, const char *text, size_t length) {
    while (length > 0) {
        ssize_t count = write(fd, text, length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        text += count;
        length -= (size_t)count;
    }
}

static int add_byte(int byte) {
    if (byte_count < sizeof bytes) bytes[byte_count++] = (char)byte;
    return byte;
}

static void add(const char *text) {
    for (; text && *text; text++) add_byte(*text);
}

static bool add_capability(const char *name) {
    char *text = tigetstr((char *)name);
    if (text == NULL || text == (char *)-1) return false;
    tputs(text, 1, add_byte);
    return true;
}

bool cn_note_terminal(void) { return tcgetattr(STDIN_FILENO, &modes_before) == 0; }

void cn_prepare_restore(void) {
    byte_count = 0;
    add("\033[?1006l\033[?1002l\033[?1000l\033[?2004l");
    add_capability("sgr0");
    add_capability("op");
    add_capability("rmkx");
    add_capability("cnorm");
    // Without a second screen the page would stay, and what is on it may be for one person alone.
    if (!add_capability("rmcup") && !add_capability("clear")) add("\r\n");
    atomic_store(&is_armed, true);
}

bool cn_disarm_restore(void) { return atomic_exchange(&is_armed, false); }

void cn_restore_now(void) {
    if (!cn_disarm_restore()) return;
    cn_write(cn_tty, bytes, byte_count);
    // The owner of the screen may be in the middle of a frame on another thread: it draws into nothing from here on.
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) {
        dup2(nowhere, cn_curses_output);
        dup2(nowhere, cn_tty);
    }
    // What was typed and not read must not become a command of the shell.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes_before);
    cn_release_output();
}
