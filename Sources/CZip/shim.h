// The door to libzip, a reader of ZIP archives.
#include <zip.h>
