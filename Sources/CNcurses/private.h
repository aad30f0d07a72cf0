// What the files of this target share.
#ifndef CNCURSES_PRIVATE_H
#define CNCURSES_PRIVATE_H

#include "CNcurses.h"

#include <signal.h>
#include <stddef.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/// The terminal for writing; standard output is held back while the screen is up.
extern int cn_tty;
/// What ncurses takes for the terminal.
extern int cn_curses_output;
extern volatile sig_atomic_t cn_resized, cn_ending, cn_continued, cn_stopping;

void cn_write(int fd, const char *bytes, size_t length);

// held.c: what is written to standard output and error while the screen is up
void cn_hold_output(void);
void cn_release_output(void);

/// An unnamed file without a place on the disk; -1 if there is none to be had.
int cn_memory_file(void);

// restore.c: giving the terminal back from a signal handler
/// Notes how the terminal is before it is changed.
bool cn_note_terminal(void);
/// Works out the bytes that give the terminal back, while it is still safe to work.
void cn_prepare_restore(void);
/// Gives the terminal back, once; only async-signal-safe calls.
void cn_restore_now(void);
/// Says that there is nothing to give back any more; whether there was.
bool cn_disarm_restore(void);

// signals.c
void cn_install_signals(void);
void cn_reinstate_signals(void);

// input.c
bool cn_open_input(void);
void cn_close_input(void);
bool cn_open_wake_pipe(void);

#endif
