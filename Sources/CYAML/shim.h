// The door to libyaml, a YAML 1.1 event parser.
#include <yaml.h>
