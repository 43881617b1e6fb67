// What a request asks for, read strictly: an object, each key of its kind, no number read as another than stands there.
// Pure. The first thing that is wrong is kept, as one sentence; afterwards nothing is read any more.
#pragma once

#include "core/base/result.h"
#include "core/trading/order.h"

#include <QJsonObject>
#include <QSet>

namespace bw::api {

class Wish
{
public:
    explicit Wish(const QByteArray &body);

    [[nodiscard]] QString text(const char *key);                        // required, not blank
    [[nodiscard]] QString textOr(const char *key, const QString &otherwise);
    [[nodiscard]] trading::Symbol symbol(const char *key);              // "BTC/USDT" or "BTCUSDT"
    [[nodiscard]] std::optional<base::Decimal> positive(const char *key); // a number, or its text; empty: not given
    [[nodiscard]] int wholeNumber(const char *key);                     // required
    [[nodiscard]] bool flag(const char *key);                           // false where it is missing
    [[nodiscard]] QString choice(const char *key, const QStringList &allowed, const QString &otherwise); // otherwise empty: required
    void refuse(const QString &sentence);
    [[nodiscard]] QString anyText(const char *key);                     // the same, and a number is taken as it stands
    [[nodiscard]] QString canonical() const;                            // the whole object, one way to write the same
    // To be asked at the end: also a key that nobody knows is refused.
    [[nodiscard]] bool isSound();
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] QString numberOr(const char *key, const QString &otherwise); // a number, or a text that may be one

    QJsonObject m_object;
    QSet<QString> m_known;
    QString m_problem;
};

} // namespace bw::api
