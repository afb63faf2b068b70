// The door to zlib, which unpacks what deflate packed.
#include <zlib.h>
