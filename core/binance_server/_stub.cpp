// placeholder translation unit
#include "core/binance_server/backend.h"
