// A target needs a file to compile.
#include "CProcess.h"
