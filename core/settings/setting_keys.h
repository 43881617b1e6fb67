// Every key of the configuration: its name, what it takes, what it is without being set, and when a change of it counts.
// A file, the environment and `config show` use the same names: "api.port", in the environment BREAKWATER_API_PORT.
// Thread: any; values only. Source of the limits' keys and bounds: core/safety/limits.h.
#pragma once

#include "core/base/result.h"
#include "core/safety/limits.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bw::settings {

enum class Kind {
    Choice = 1, // one of `choices`
    Whole,      // from `least` to `most`
    Switch,     // true or false
    Text,       // judged by whom it is for
    Symbols,    // BTCUSDT, ETH/USDT, ...
    Limit,      // of safety::LimitValues: "5 %", "3", "off", "5000 ms"
};
enum class Takes { AtOnce = 1, Restart }; // a changed file counts when it is read again, or at the next start

struct Key
{
    QString name;
    Kind kind = Kind::Text;
    QStringList choices;
    std::int64_t least = 0;
    std::int64_t most = 0;
    QString standard;               // as if nothing was set, in the form of normalised()
    Takes takes = Takes::Restart;
    QString flag;                   // of `run`, without the dashes; empty: there is none
    std::optional<safety::Mode> mode; // Limit: of that mode
};

[[nodiscard]] const QList<Key> &allKeys();
[[nodiscard]] const Key *findKey(QStringView name);                // null: there is none
[[nodiscard]] QStringList keysIn(const QString &section);          // last parts of the names below "api", "limits.paper", ...
[[nodiscard]] QString nearestKey(const QString &name);             // a key that somebody may have meant; empty: none is near
[[nodiscard]] QString environmentName(const Key &key);
[[nodiscard]] QString accepted(const Key &key);                    // "a whole number from 0 to 65535"
// The one form of a value; Malformed or OutOfRange: one sentence that says what is accepted, and never repeats a long text.
[[nodiscard]] base::Result<QString> normalised(const Key &key, const QString &text);

// A limit from a word as safety::limitWord() makes it. A share needs its percent sign: nobody can tell whether 1 means
// all of the balance or a hundredth of it.
[[nodiscard]] base::Status setLimitWord(safety::LimitValues &values, QStringView key, const QString &word);
[[nodiscard]] QString limitKeyOf(const Key &key);                  // "position-size"

// A name or a text that belongs to a key, a token or a password.
[[nodiscard]] bool namesSecret(const QString &name);
[[nodiscard]] bool looksLikeSecret(const QString &text);
[[nodiscard]] QString whereSecretsGo();                            // the sentence

} // namespace bw::settings
