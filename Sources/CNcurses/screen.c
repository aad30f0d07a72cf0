#include "private.h"

#include <curses.h>
#include <term.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

int cn_tty = -1, cn_curses_output = -1;
static FILE *output;
static int frame_file = -1;
static SCREEN *screen;
static pthread_t owner;
static bool uses_color;

// ------------------------------------------------------------------------------------------- taking the terminal

static void choose_encoding(void) {
    setlocale(LC_CTYPE, "");
    if (cn_is_utf8()) return;
    // LANG is unset in containers, over ssh, under cron; the terminal understands UTF-8 all the same.
    static const char *const fallbacks[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
    for (size_t i = 0; i < COUNT(fallbacks); i++)
        if (setlocale(LC_CTYPE, fallbacks[i])) return;
}

/// Looks up what TERM can do without a byte sent. Terminals younger than the machine's terminfo all speak xterm.
static CNOpening choose_terminal(const char **name) {
    const char *candidates[] = {getenv("TERM"), "xterm-256color", "xterm"};
    if (candidates[0] == NULL || *candidates[0] == 0) return CNOpeningUnknownTerminal;
    for (size_t i = 0; i < COUNT(candidates); i++) {
        int status;
        if (setupterm(candidates[i], cn_tty, &status) != OK) continue;
        bool can_move = cursor_address != NULL;
        del_curterm(cur_term);
        *name = candidates[i];
        return can_move ? CNOpeningDone : CNOpeningNoCursorMoves;
    }
    return CNOpeningUnknownTerminal;
}

/// Until ncurses 6.4 has once left the screen and come back it flushes after every move of the cursor, which is some
/// 90 writes a frame. It leaves into nothing here, so that the terminal never sees it.
static void leave_and_come_back(void) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) dup2(nowhere, cn_curses_output);
    endwin();
    dup2(cn_tty, cn_curses_output);
    if (nowhere >= 0) close(nowhere);
    refresh();
}

static void quiet_line(void) {
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    modes.c_iflag &= ~(tcflag_t)IXON;     // ^S must not freeze the page
    modes.c_cc[VSUSP] = _POSIX_VDISABLE;  // ^Z comes as a key, so that the screen is given back before the stop
    modes.c_cc[VLNEXT] = _POSIX_VDISABLE;
#ifdef VDSUSP
    modes.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    def_prog_mode();  // or the change is lost at the first suspend
}

/// Without a second screen the page would stay, and what is on it may be for one person alone.
static void leave_glass(void) {
    if (exit_ca_mode == NULL) {
        clear();
        refresh();
    }
    endwin();
}

static void give_up(void) {
    if (screen) {
        leave_glass();
        delscreen(screen);
        screen = NULL;
    }
    if (output) fclose(output);
    output = NULL;
    if (cn_tty >= 0) close(cn_tty);
    if (frame_file >= 0) close(frame_file);
    cn_tty = cn_curses_output = frame_file = -1;
}

static void close_at_exit(void) {
    // exit() may be called by any task; ncurses is only for the thread that opened it.
    if (pthread_equal(owner, pthread_self())) cn_close();
    else cn_restore_now();
}

CNOpening cn_open(bool color, bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CNOpeningNotATerminal;
    fflush(stdout);
    choose_encoding();
    if (!cn_note_terminal() || !cn_open_wake_pipe()) return CNOpeningNoResources;
    cn_tty = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    cn_curses_output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    frame_file = cn_memory_file();
    output = cn_curses_output >= 0 ? fdopen(cn_curses_output, "w") : NULL;
    if (cn_tty < 0 || frame_file < 0 || output == NULL) {
        give_up();
        return CNOpeningNoResources;
    }
#if NCURSES_VERSION_PATCH >= 20120714
    use_tioctl(TRUE);  // the window knows its size better than LINES and COLUMNS
#endif
    const char *name = NULL;
    CNOpening found = choose_terminal(&name);
    // Unlike initscr(), newterm() does not end the process when it fails.
    screen = found == CNOpeningDone ? newterm(name, output, stdin) : NULL;
    if (screen == NULL) {
        give_up();
        return found == CNOpeningDone ? CNOpeningUnknownTerminal : found;
    }
    owner = pthread_self();
    cn_prepare_restore();
    cn_hold_output();
    // After newterm(): ncurses only takes the signals that nobody has.
    cn_install_signals();
    leave_and_come_back();
    if (getenv("ESCDELAY") == NULL) set_escdelay(25);  // somebody on a slow line may want more
    cbreak();
    noecho();
    nonl();
    idlok(stdscr, TRUE);
    quiet_line();
    uses_color = color && has_colors();
    if (uses_color) {
        start_color();
        use_default_colors();
        // Pair n + 1 is palette colour n on the terminal's own background; pair 0 is the terminal's own on its own.
        for (short color = 0; color < 16 && color < COLORS && color + 1 < COLOR_PAIRS; color++)
            init_pair((short)(color + 1), color, -1);
    }
    if (!cn_open_input()) {
        cn_close();
        return CNOpeningNoResources;
    }
    if (mouse) cn_mouse(true);
    cn_write(cn_tty, "\033[?2004h", 8);
    static bool is_registered;
    if (!is_registered) is_registered = atexit(close_at_exit) == 0;
    return CNOpeningDone;
}

void cn_close(void) {
    fflush(stdout);
    if (!cn_disarm_restore()) return;
    cn_write(cn_tty, "\033[?2004l", 8);
    cn_close_input();
    give_up();
    tcflush(STDIN_FILENO, TCIFLUSH);  // what was typed and not read must not become a command of the shell
    cn_release_output();
    cn_reinstate_signals();
}

// ------------------------------------------------------------------------------------------- stopping and going on

static void leave(void) {
    cn_write(cn_tty, "\033[?2004l", 8);
    leave_glass();
}

void cn_retake(void) {
    endwin();
    refresh();
    cn_write(cn_tty, "\033[?2004h", 8);
    cn_forget();
    cn_resized = 1;  // the window may have changed meanwhile
}

void cn_suspend(void) {
    leave();
    struct sigaction ours, usual;
    memset(&usual, 0, sizeof usual);
    usual.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &usual, &ours);
    kill(0, SIGTSTP);  // the whole job, as the terminal would have done; this is where it stops
    sigaction(SIGTSTP, &ours, NULL);
    cn_continued = 0;
    cn_retake();
}

// ------------------------------------------------------------------------------------------- what the terminal is

int32_t cn_rows(void) { return getmaxy(stdscr); }
int32_t cn_columns(void) { return getmaxx(stdscr); }
int32_t cn_colors(void) { return uses_color ? COLORS : 0; }
bool cn_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
int32_t cn_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// ------------------------------------------------------------------------------------------- drawing

static attr_t attributes(uint32_t emphasis) {
    attr_t result = A_NORMAL;
    if (emphasis & CN_BOLD) result |= A_BOLD;
    if (emphasis & CN_DIM) result |= A_DIM;
    if (emphasis & CN_REVERSE) result |= A_REVERSE;
    if (emphasis & CN_UNDERLINE) result |= A_UNDERLINE;
#ifdef A_ITALIC
    if (emphasis & CN_ITALIC) result |= A_ITALIC;
#endif
    return result;
}

static short pair_of(int32_t color) {
    bool is_known = uses_color && color >= 0 && color < 16 && color < COLORS && color + 1 < COLOR_PAIRS;
    return is_known ? (short)(color + 1) : 0;
}

void cn_put(int32_t row, int32_t column, const char *utf8, int32_t length, uint32_t emphasis, int32_t color) {
    attr_set(attributes(emphasis), pair_of(color), NULL);
    // It returns ERR after the bottom right cell, which is drawn all the same.
    (void)mvaddnstr(row, column, utf8, length);
}

void cn_move(int32_t row, int32_t column) { move(row, column); }

/// ncurses sends a large frame in pieces of about one screenful of bytes, between which a terminal may show half of it.
/// So it writes into memory, and the frame goes out at once.
void cn_present(void) {
    dup2(frame_file, cn_curses_output);
    refresh();
    dup2(cn_tty, cn_curses_output);
    off_t length = lseek(frame_file, 0, SEEK_CUR);
    if (length > 0) {
        char *bytes = mmap(NULL, (size_t)length, PROT_READ, MAP_SHARED, frame_file, 0);
        if (bytes != MAP_FAILED) {
            cn_write(cn_tty, bytes, (size_t)length);
            munmap(bytes, (size_t)length);
        }
    }
    lseek(frame_file, 0, SEEK_SET);
}

void cn_forget(void) { clearok(curscr, TRUE); }
void cn_bell(void) { beep(); }

void cn_mouse(bool wanted) {
    // A press and a release that arrive together are told as a click, whatever the interval.
    mmask_t events = BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED
        | BUTTON1_TRIPLE_CLICKED | BUTTON4_PRESSED;
#ifdef BUTTON5_PRESSED
    events |= BUTTON5_PRESSED;
#endif
    mousemask(wanted ? events : 0, NULL);
    mouseinterval(0);
}
