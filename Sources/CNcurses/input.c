#include "private.h"

#include <curses.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int wake_pipe[2] = {-1, -1};
// Keys are read through a pad: reading through a window refreshes it first, which would show half a frame.
static WINDOW *keys;
enum { PASTE_BEGIN = KEY_MAX - 1, PASTE_END = KEY_MAX - 2, WORD_LEFT = KEY_MAX - 3, WORD_RIGHT = KEY_MAX - 4 };
/// How long the rest of a key's sequence may take, in milliseconds.
enum { SEQUENCE_TIME = 25 };

bool cn_open_wake_pipe(void) {
    if (wake_pipe[0] >= 0) return true;
    if (pipe(wake_pipe) != 0) return false;
    for (int i = 0; i < 2; i++) {
        fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
        fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    }
    return true;
}

/// terminfo knows one form of each key, and terminals also send others. A form that ncurses does not know would reach
/// the program as Escape and letters: commands that nobody typed.
static void define_keys(void) {
    static const struct { const char *sequence; int code; } known[] = {
        {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
        {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
        {"\033[1;5C", WORD_RIGHT}, {"\033[1;5D", WORD_LEFT}, {"\033[1;3C", WORD_RIGHT}, {"\033[1;3D", WORD_LEFT},
        {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
        {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
        {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
        {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
        {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
        {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
        {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},
        {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
        {"\033[200~", PASTE_BEGIN}, {"\033[201~", PASTE_END},
    };
    for (size_t i = 0; i < COUNT(known); i++) define_key((char *)known[i].sequence, known[i].code);
}

bool cn_open_input(void) {
    keys = newpad(1, 1);
    if (keys == NULL) return false;
    keypad(keys, TRUE);
    meta(keys, TRUE);
    wtimeout(keys, 0);
    define_keys();
    return true;
}

void cn_close_input(void) {
    if (keys) delwin(keys);
    keys = NULL;
}

void cn_wake(void) {
    int saved = errno;
    char byte = 0;
    ssize_t ignored = write(wake_pipe[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

void cn_wait(int32_t milliseconds) {
    struct pollfd waiting[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake_pipe[0], .events = POLLIN}};
    (void)poll(waiting, 2, milliseconds);  // an interruption is as good as an event: cn_next() looks everywhere
}

static CNEvent event(CNEventKind kind, int32_t value) {
    CNEvent result = {.kind = kind, .value = value};
    return result;
}

static CNEvent key(CNKey value) { return event(CNEventKindKey, value); }

static CNEvent resized(void) {
    struct winsize size;
    if (ioctl(cn_tty, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        resizeterm(size.ws_row, size.ws_col);
        erase();
        // A window that was smaller for a moment has cut what stood on it, and shows no other size now.
        cn_forget();
    }
    return event(CNEventKindResize, 0);
}

static CNEvent mouse(void) {
    MEVENT found;
    if (getmouse(&found) != OK) return event(CNEventKindNone, 0);
    CNEvent result = {.kind = CNEventKindMouse, .row = found.y, .column = found.x};
    mmask_t pressed = BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED;
    if (found.bstate & pressed) result.value = CNMousePress;
    else if (found.bstate & BUTTON1_RELEASED) result.value = CNMouseRelease;
    else if (found.bstate & BUTTON4_PRESSED) result.value = CNMouseWheelUp;
#ifdef BUTTON5_PRESSED
    else if (found.bstate & BUTTON5_PRESSED) result.value = CNMouseWheelDown;
#endif
    else return event(CNEventKindNone, 0);
    return result;
}

static CNEvent named_key(wint_t code) {
    switch (code) {
    case KEY_UP: return key(CNKeyUp);
    case KEY_DOWN: return key(CNKeyDown);
    case KEY_LEFT: return key(CNKeyLeft);
    case KEY_RIGHT: return key(CNKeyRight);
    case WORD_LEFT: return key(CNKeyWordLeft);
    case WORD_RIGHT: return key(CNKeyWordRight);
    case KEY_HOME: return key(CNKeyHome);
    case KEY_END: return key(CNKeyEnd);
    case KEY_PPAGE: return key(CNKeyPageUp);
    case KEY_NPAGE: return key(CNKeyPageDown);
    case KEY_ENTER: return key(CNKeyEnter);
    case KEY_BACKSPACE: return key(CNKeyBackspace);
    case KEY_DC: return key(CNKeyDelete);
    case KEY_IC: return key(CNKeyInsert);
    case KEY_BTAB: return key(CNKeyBackTab);
    case PASTE_BEGIN: return key(CNKeyPasteBegin);
    case PASTE_END: return key(CNKeyPasteEnd);
    case KEY_MOUSE: return mouse();
    default:
        if (code >= KEY_F(1) && code <= KEY_F(12)) return key((CNKey)(CNKeyF1 + (int32_t)(code - KEY_F(1))));
        return event(CNEventKindNone, 0);  // KEY_RESIZE among them: SIGWINCH has told already
    }
}

/// Drops the rest of a control sequence (`ESC [` or `ESC O` have been read) up to its final byte.
static void drop_control_sequence(void) {
    wint_t next = 0;
    for (int length = 0; length < 64 && wget_wch(keys, &next) == OK; length++) {
        if (length == 0 && next == '[') continue;  // the Linux console's F keys are ESC [ [ A
        if (length == 0 && next == 'M') {          // a mouse report of the old kind has three more bytes
            for (int i = 0; i < 3; i++) wget_wch(keys, &next);
            return;
        }
        if (next >= 0x40 && next <= 0x7E) return;
    }
}

/// Drops the rest of a string sent by the terminal, such as an answer about its colours, up to BEL or ESC \.
static void drop_string(void) {
    wint_t next = 0, previous = 0;
    for (int length = 0; length < 4096 && wget_wch(keys, &next) == OK; length++) {
        if (next == 7 || (previous == 27 && next == '\\')) return;
        previous = next;
    }
}

/// What an Escape turns out to be: the key, Alt and a letter, or a sequence that nobody knows.
static CNEvent after_escape(void) {
    wint_t next = 0;
    int result = wget_wch(keys, &next);
    if (result == KEY_CODE_YES) {
        ungetch((int)next);
        return key(CNKeyEscape);
    }
    if (result != OK) return key(CNKeyEscape);
    wint_t third = 0;
    wtimeout(keys, SEQUENCE_TIME);
    int follows = ERR;
    switch (next) {
    case 27:
        unget_wch((wchar_t)next);
        wtimeout(keys, 0);
        return key(CNKeyEscape);
    case '[': case 'O': case ']': case 'P': case '_': case '^':
        follows = wget_wch(keys, &third);
        if (follows != ERR) {
            if (follows == OK) unget_wch((wchar_t)third);
            else ungetch((int)third);
            if (next == '[' || next == 'O') drop_control_sequence();
            else drop_string();
            wtimeout(keys, 0);
            return event(CNEventKindNone, 0);
        }
    }
    wtimeout(keys, 0);
    return event(CNEventKindAlt, (int32_t)next);
}

static CNEvent typed(wint_t code) {
    switch (code) {
    case '\r': case '\n': return key(CNKeyEnter);
    case '\t': return key(CNKeyTab);
    case 8: case 127: return key(CNKeyBackspace);
    case 27: return after_escape();
    default: return event(CNEventKindText, (int32_t)code);
    }
}

CNEvent cn_next(void) {
    if (cn_ending) {
        int32_t number = cn_ending;
        cn_ending = 0;
        return event(CNEventKindSignal, number);
    }
    if (cn_stopping) {
        cn_stopping = 0;
        return event(CNEventKindStop, 0);
    }
    if (cn_continued) {
        cn_continued = 0;
        return event(CNEventKindContinue, 0);
    }
    if (cn_resized) {
        cn_resized = 0;
        return resized();
    }
    wint_t code = 0;
    int result;
    while ((result = wget_wch(keys, &code)) != ERR) {
        CNEvent found = result == KEY_CODE_YES ? named_key(code) : typed(code);
        if (found.kind != CNEventKindNone) return found;
    }
    char drained[64];
    bool is_woken = false;
    while (read(wake_pipe[0], drained, sizeof drained) > 0) is_woken = true;
    if (is_woken) return event(CNEventKindWake, 0);

    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) == 1 && (input.revents & (POLLHUP | POLLERR | POLLNVAL))) return event(CNEventKindHangup, 0);
    return event(CNEventKindNone, 0);
}
