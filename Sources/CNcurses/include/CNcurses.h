// A narrow face of ncursesw for Swift.
//
// Nothing here names WINDOW, stdscr, LINES or chtype, so Swift never sees <curses.h>: no shared mutable globals, no
// variadic functions, no macros. All functions but cn_wake() belong to the thread that called cn_open().
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

#define CN_CLOSED __attribute__((enum_extensibility(closed)))
#define CN_NAME(name) __attribute__((swift_name(#name)))

typedef enum CN_CLOSED CNOpening : int32_t {
    CNOpeningDone,
    CNOpeningNotATerminal,     // standard input or output is a file or a pipe
    CNOpeningUnknownTerminal,  // TERM is empty, or nothing is known about it nor about any fallback
    CNOpeningNoCursorMoves,    // the terminal can only add to the last line, such as TERM=dumb
    CNOpeningNoResources,      // the system gave no pipe or no memory
} CNOpening;

typedef enum CN_CLOSED CNEventKind : int32_t {
    CNEventKindNone,     // nothing is waiting
    CNEventKindText,     // value: a Unicode scalar, controls included
    CNEventKindAlt,      // value: a Unicode scalar typed with Alt
    CNEventKindKey,      // value: CNKey
    CNEventKindMouse,    // value: CNMouse, row, column
    CNEventKindResize,   // the window has another size
    CNEventKindSignal,   // value: the signal that asks the program to end
    CNEventKindStop,     // somebody asks the program to stop, as ^Z does
    CNEventKindContinue, // the program was stopped from outside and goes on
    CNEventKindWake,     // cn_wake() was called
    CNEventKindHangup,   // the terminal is gone
} CNEventKind;

typedef struct CNEvent {
    CNEventKind kind;
    int32_t value;
    int32_t row, column;
} CNEvent;

typedef enum CN_CLOSED CNKey : int32_t {
    CNKeyUp, CNKeyDown, CNKeyLeft, CNKeyRight, CNKeyWordLeft, CNKeyWordRight,
    CNKeyHome, CNKeyEnd, CNKeyPageUp, CNKeyPageDown,
    CNKeyEnter, CNKeyEscape, CNKeyTab, CNKeyBackTab, CNKeyBackspace, CNKeyDelete, CNKeyInsert,
    CNKeyPasteBegin, CNKeyPasteEnd,
    CNKeyF1, CNKeyF2, CNKeyF3, CNKeyF4, CNKeyF5, CNKeyF6, CNKeyF7, CNKeyF8, CNKeyF9, CNKeyF10, CNKeyF11, CNKeyF12,
} CNKey;

typedef enum CN_CLOSED CNMouse : int32_t { CNMousePress, CNMouseRelease, CNMouseWheelUp, CNMouseWheelDown } CNMouse;

/// The bits of `emphasis`, in the order of Style.Emphasis.
enum { CN_BOLD = 1, CN_DIM = 2, CN_REVERSE = 4, CN_UNDERLINE = 8, CN_ITALIC = 16 };

/// Takes the terminal; `color` and `mouse` say what may be used, not what the terminal has.
CNOpening cn_open(bool color, bool mouse) CN_NAME(open(color:mouse:));
/// Gives the terminal back and lets out what was written to standard output and error meanwhile. May be called twice.
void cn_close(void) CN_NAME(close());

int32_t cn_rows(void) CN_NAME(rows());
int32_t cn_columns(void) CN_NAME(columns());
/// How many colours there are; 0 without colour.
int32_t cn_colors(void) CN_NAME(colors());
/// Whether text goes out as UTF-8.
bool cn_is_utf8(void) CN_NAME(isUTF8());
/// The columns that libc, and so ncurses, gives a scalar; -1 for one it does not know.
int32_t cn_scalar_columns(uint32_t scalar) CN_NAME(columns(ofScalar:));

/// Writes UTF-8 from a cell on; `color` is a palette colour, or -1 for the terminal's own.
void cn_put(int32_t row, int32_t column, const char *utf8, int32_t length, uint32_t emphasis, int32_t color)
    CN_NAME(put(row:column:_:length:emphasis:color:));
void cn_move(int32_t row, int32_t column) CN_NAME(moveCursor(row:column:));
/// Sends what changed, in one write.
void cn_present(void) CN_NAME(present());
/// Forgets what is on the glass: the next cn_present() sends everything.
void cn_forget(void) CN_NAME(forget());
void cn_mouse(bool wanted) CN_NAME(setMouse(_:));
void cn_bell(void) CN_NAME(ringBell());

/// Waits until something happens or so many milliseconds pass; -1 waits for ever.
void cn_wait(int32_t milliseconds) CN_NAME(wait(milliseconds:));
/// The next event, without waiting.
CNEvent cn_next(void) CN_NAME(nextEvent());
/// Ends cn_wait() early; from any thread.
void cn_wake(void) CN_NAME(wake());
/// Gives the terminal back and stops the process, as ^Z does; returns when it goes on.
void cn_suspend(void) CN_NAME(suspend());
/// Takes the terminal again after somebody else had it.
void cn_retake(void) CN_NAME(retake());

/// Clears the glass of a terminal that is not taken, and what it keeps of earlier pages where it can be told to; gives
/// how many bytes that took, 0 where TERM has no way. One thread at a time.
int32_t cn_clear_glass(int32_t fd) CN_NAME(clearGlass(_:));

#endif
