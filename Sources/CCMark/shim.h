// The door to libcmark, the CommonMark reference implementation.
#include <cmark.h>
