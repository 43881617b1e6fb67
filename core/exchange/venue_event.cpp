#include "core/exchange/exchange_port.h"
