#include "core/binance/outcome_table.h"

#include <array>

namespace bw::binance {

using base::ErrorCode;
using exchange::Fate;
using trading::Market;

namespace {

constexpr auto kBoth = Listed::Both;
constexpr auto kSpot = Listed::Spot;
constexpr auto kUsdM = Listed::UsdM;

constexpr CodeRow open(int code, ErrorCode error, Listed listed = kBoth)
{
    return CodeRow{code, code, listed, Fate::Unknown, error, Remedy::LookUp};
}

constexpr CodeRow notDone(int first, int last, Listed listed, Remedy remedy = Remedy::Tell, ErrorCode error = ErrorCode::Refused)
{
    return CodeRow{first, last, listed, Fate::Refused, error, remedy};
}

constexpr CodeRow notDone(int code, Listed listed, Remedy remedy = Remedy::Tell, ErrorCode error = ErrorCode::Refused)
{
    return notDone(code, code, listed, remedy, error);
}

constexpr CodeRow done(int code, Listed listed)
{
    return CodeRow{code, code, listed, Fate::Accepted, ErrorCode::Conflict, Remedy::Settled};
}

constexpr std::array kRows{
    // server and network
    open(-1000, ErrorCode::Refused),
    open(-1001, ErrorCode::Refused),
    notDone(-1002, kBoth, Remedy::Configure, ErrorCode::Unauthorized),
    notDone(-1003, kBoth, Remedy::Wait, ErrorCode::RateLimited),
    open(-1006, ErrorCode::Timeout),
    open(-1007, ErrorCode::Timeout),
    notDone(-1008, kBoth, Remedy::BackOff),
    notDone(-1010, kBoth),
    notDone(-1011, kUsdM, Remedy::Configure, ErrorCode::Unauthorized),
    notDone(-1013, -1014, kBoth),
    notDone(-1015, kBoth, Remedy::Wait, ErrorCode::RateLimited),
    notDone(-1016, kBoth, Remedy::BackOff),
    notDone(-1020, kBoth),
    notDone(-1021, kBoth, Remedy::ResyncClock),
    notDone(-1022, kBoth, Remedy::Configure, ErrorCode::Unauthorized),
    notDone(-1023, kUsdM),
    notDone(-1034, kSpot, Remedy::BackOff, ErrorCode::RateLimited),
    notDone(-1099, kUsdM, Remedy::Configure, ErrorCode::Unauthorized),
    // the request
    notDone(-1100, -1106, kBoth),
    notDone(-1108, kBoth),
    notDone(-1111, kBoth, Remedy::ReloadInstruments),
    notDone(-1112, kBoth),
    notDone(-1114, -1120, kBoth),
    notDone(-1121, -1122, kBoth, Remedy::ReloadInstruments),
    notDone(-1125, kBoth, Remedy::RenewListenKey),
    notDone(-1127, -1128, kBoth),
    notDone(-1130, kBoth),
    notDone(-1135, kSpot),
    notDone(-1136, kUsdM),
    notDone(-1145, kSpot),
    notDone(-1151, kSpot),
    notDone(-1158, kSpot),
    notDone(-1160, kSpot),
    notDone(-1165, -1166, kSpot),
    notDone(-1168, kSpot),
    notDone(-1194, kSpot),
    notDone(-1196, -1199, kSpot),
    notDone(-1210, -1211, kSpot),
    notDone(-1220, kSpot, Remedy::ReloadInstruments),
    notDone(-1222, -1225, kSpot),
    // processing
    notDone(-2010, kBoth),
    notDone(-2011, kBoth, Remedy::LookUp, ErrorCode::NotFound),
    open(-2012, ErrorCode::Refused, kUsdM),
    notDone(-2013, kBoth, Remedy::LookUp, ErrorCode::NotFound),
    notDone(-2014, -2015, kBoth, Remedy::Configure, ErrorCode::Unauthorized),
    notDone(-2016, kBoth),
    notDone(-2017, kUsdM, Remedy::Configure, ErrorCode::Unauthorized),
    notDone(-2018, -2019, kUsdM, Remedy::ReadAccount),
    notDone(-2020, kUsdM),
    notDone(-2021, kUsdM),
    open(-2021, ErrorCode::Refused, kSpot),                       // a cancel-replace of which one half was done
    notDone(-2022, kUsdM, Remedy::ReadAccount),
    notDone(-2022, kSpot),                                       // a cancel-replace of which nothing was done
    notDone(-2023, -2025, kUsdM, Remedy::ReadAccount),
    notDone(-2026, kUsdM),
    notDone(-2026, kSpot, Remedy::Tell, ErrorCode::NotFound),    // archived
    notDone(-2027, -2028, kUsdM),
    done(-2035, kSpot),
    done(-2036, kSpot),
    notDone(-2038, -2039, kSpot),
    notDone(-2042, kSpot, Remedy::BackOff),
    notDone(-2043, kSpot),
    // filters, settings, permissions
    notDone(-4000, -4014, kUsdM, Remedy::ReloadInstruments),
    notDone(-4015, -4016, kUsdM),
    notDone(-4023, kUsdM, Remedy::ReloadInstruments),
    notDone(-4024, kUsdM),
    notDone(-4028, kUsdM),
    notDone(-4045, kUsdM, Remedy::ReadAccount),
    done(-4046, kUsdM),
    notDone(-4047, -4048, kUsdM, Remedy::ReadAccount),
    notDone(-4049, -4055, kUsdM),
    notDone(-4056, -4057, kUsdM, Remedy::Configure, ErrorCode::Unauthorized),
    done(-4059, kUsdM),
    notDone(-4060, kUsdM),
    notDone(-4061, -4062, kUsdM, Remedy::ReadAccount),
    notDone(-4067, -4068, kUsdM, Remedy::ReadAccount),
    notDone(-4082, kUsdM),
    open(-4083, ErrorCode::Refused, kUsdM),
    notDone(-4087, -4088, kUsdM),
    notDone(-4105, -4107, kUsdM),
    notDone(-4109, kUsdM),
    notDone(-4115, kUsdM),
    open(-4116, ErrorCode::Conflict, kUsdM),                      // the id was used: the order probably exists
    notDone(-4117, kUsdM, Remedy::ReadAccount),
    notDone(-4118, kUsdM, Remedy::ReadAccount),
    notDone(-4120, kUsdM),
    notDone(-4130, kUsdM, Remedy::ReadAccount),
    notDone(-4131, kUsdM),
    notDone(-4135, kUsdM),
    notDone(-4137, -4139, kUsdM),
    notDone(-4140, -4141, kUsdM, Remedy::ReloadInstruments),
    notDone(-4142, kUsdM),
    notDone(-4161, kUsdM),
    notDone(-4164, kUsdM, Remedy::ReloadInstruments),
    notDone(-4165, kUsdM),
    notDone(-4167, -4170, kUsdM),
    done(-4171, kUsdM),
    notDone(-4172, kUsdM),
    notDone(-4183, -4184, kUsdM),
    notDone(-4189, kUsdM),
    notDone(-4192, kUsdM),
    notDone(-4202, -4209, kUsdM),
    notDone(-4210, -4211, kUsdM),
    notDone(-4400, -4403, kUsdM),
    notDone(-4408, kUsdM),
    notDone(-4425, kUsdM),
    notDone(-4531, kUsdM),
    // execution
    notDone(-5021, -5022, kUsdM),
    notDone(-5024, -5027, kUsdM),
    notDone(-5028, kUsdM, Remedy::ResyncClock),
    notDone(-5029, kUsdM),
    notDone(-5037, -5041, kUsdM),
    notDone(-5043, kUsdM),
    notDone(-5047, kUsdM),
};

bool holdsFor(const CodeRow &row, Market market)
{
    return row.listed == kBoth || (row.listed == kSpot) == (market == Market::Spot);
}

CodeRow unlisted(int code)
{
    const int positive = -code;
    const bool refusedBefore = (positive >= 1100 && positive < 1300) || (positive >= 4000 && positive < 6000);
    return refusedBefore ? notDone(code, kBoth) : open(code, ErrorCode::Refused);
}

} // namespace

std::span<const CodeRow> outcomeTable()
{
    return kRows;
}

CodeRow rowFor(int code, QStringView message, Market market)
{
    // Source: spot error codes; an id is in use, so that order probably is the one that was sent.
    if (code == -2010 && message == u"Duplicate order sent.") {
        return open(code, ErrorCode::Conflict);
    }
    for (const CodeRow &row : kRows) {
        if (code <= row.first && code >= row.last && holdsFor(row, market)) {
            return row;
        }
    }
    return unlisted(code);
}

} // namespace bw::binance
