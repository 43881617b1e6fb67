#include "core/engine_client/engine_client.h"
