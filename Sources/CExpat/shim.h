// The door to Expat, a stream-oriented XML 1.0 parser.
#include <expat.h>
