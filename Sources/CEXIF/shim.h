// The door to libexif, a reader of what cameras write into pictures.
#include <libexif/exif-data.h>
#include <libexif/exif-utils.h>
