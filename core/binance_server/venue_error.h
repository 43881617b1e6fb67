// A refusal as Binance words it, and the answer that is either a value or such a refusal. Both markets speak so.
// Thread: values.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace bw::binance_server {

// Number and text as documented, e.g. -2022 "ReduceOnly Order is rejected."
struct VenueError
{
    int code = 0;
    QString message;
    int httpStatus = 400;
    QByteArray data{};              // JSON that stands beside number and text (cancel-replace, limits); mostly empty
};

template<typename T>
using Answer = tl::expected<T, VenueError>;

} // namespace bw::binance_server
