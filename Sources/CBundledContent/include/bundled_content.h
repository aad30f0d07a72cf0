#ifndef BUNDLED_CONTENT_H
#define BUNDLED_CONTENT_H

/// One file of the repository as it was when the program was built.
struct bundled_file {
    const char *folder;
    const char *name;
    const unsigned char *bytes;
    unsigned long count;
};

/// The file at a place, counted from 0; one without a name after the last.
struct bundled_file bundled_file_at(unsigned long place);

#endif
