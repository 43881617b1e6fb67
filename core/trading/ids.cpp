#include "core/trading/ids.h"

#include <algorithm>

namespace bw::trading {

base::Result<Symbol> parseSymbol(QStringView text)
{
    const QString joined = text.toString().remove(QLatin1Char('/')).toUpper();
    const bool oneSlash = text.count(QLatin1Char('/')) <= 1 && !text.startsWith(QLatin1Char('/')) && !text.endsWith(QLatin1Char('/'));
    const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
    if (joined.isEmpty() || joined.size() > 40 || !oneSlash || !std::all_of(joined.begin(), joined.end(), allowed)) {
        return base::failure(base::ErrorCode::Malformed,
                             QStringLiteral("'%1' is not a symbol; write BTC/USDT or BTCUSDT.").arg(text.left(60)));
    }
    return Symbol(joined);
}

} // namespace bw::trading
