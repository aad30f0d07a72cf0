#include "private.h"

#include <string.h>
#include <sys/types.h>

volatile sig_atomic_t cn_resized, cn_ending, cn_continued, cn_stopping;

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
static const int telling[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGPIPE};
static struct sigaction before[NSIG];

static void on_fatal(int number, siginfo_t *info, void *context) {
    (void)context;
    cn_restore_now();
    bool was_sent = info == NULL || info->si_code <= 0;  // by kill(2) or abort(3), not by a fault
    // Whoever was there before, such as Swift's backtracer, has the signal next. It ignores signals that were sent, so
    // those get the default at once; abort(3) gets both.
    if (was_sent && number != SIGABRT) signal(number, SIG_DFL);
    else sigaction(number, &before[number], NULL);
    if (was_sent) raise(number);
    // Otherwise the faulting instruction runs again and faults with its true address.
}

static void on_ending(int number) {
    if (cn_ending) {  // asked twice and not heard: the loop hangs
        cn_restore_now();
        signal(number, SIG_DFL);
        raise(number);
        return;
    }
    cn_ending = number;
    cn_wake();
}

static void on_telling(int number) {
    switch (number) {
    case SIGWINCH: cn_resized = 1; break;
    case SIGCONT: cn_continued = 1; break;
    case SIGTSTP: cn_stopping = 1; break;
    }
    cn_wake();
}

static void install(const int *numbers, size_t count, const struct sigaction *action) {
    for (size_t i = 0; i < count; i++) sigaction(numbers[i], action, &before[numbers[i]]);
}

void cn_install_signals(void) {
    // A stack overflow leaves no room for a handler on the stack that overflowed.
    static char stack[64 * 1024];
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&own, NULL);

    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    action.sa_sigaction = on_fatal;
    install(fatal, COUNT(fatal), &action);

    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    action.sa_handler = on_ending;
    install(ending, COUNT(ending), &action);
    action.sa_handler = on_telling;
    install(telling, COUNT(telling), &action);
}

static void reinstate(const int *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) sigaction(numbers[i], &before[numbers[i]], NULL);
}

void cn_reinstate_signals(void) {
    reinstate(fatal, COUNT(fatal));
    reinstate(ending, COUNT(ending));
    reinstate(telling, COUNT(telling));
}
