#include "core/settings/settings.h"

#include "core/base/contracts.h"
#include "core/trading/words.h"

#include <algorithm>
#include <array>

namespace bw::settings {

namespace {

constexpr std::array kMarkets{trading::Market::UsdM, trading::Market::Spot};
constexpr std::array kModes{safety::Mode::Paper, safety::Mode::PaperLiveData, safety::Mode::Testnet, safety::Mode::LiveLimited,
                            safety::Mode::LiveFull};

const Key *keyOfVariable(const QString &name)
{
    const QList<Key> &keys = allKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&name](const Key &key) { return environmentName(key) == name; });
    return found == keys.end() ? nullptr : &*found;
}

QString limitName(safety::Mode mode, const QString &limit)
{
    return QStringLiteral("limits.%1.%2").arg(toWord(mode), limit);
}

} // namespace

Reading readEnvironment(const QMap<QString, QString> &variables, const QStringList &readByOthers)
{
    Reading reading;
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const QString &name = it.key();
        if (!name.startsWith(QLatin1String("BREAKWATER_")) || readByOthers.contains(name)) {
            continue;
        }
        const Key *key = keyOfVariable(name);
        if (!key) {
            reading.problems.append(QStringLiteral("%1: %2").arg(name.left(80), namesSecret(name) ? whereSecretsGo()
                                        : QStringLiteral("no setting has that name; `breakwater config show` lists them, api.port is BREAKWATER_API_PORT.")));
        } else if (looksLikeSecret(it.value())) {
            reading.problems.append(QStringLiteral("%1: the value looks like a secret. %2").arg(name, whereSecretsGo()));
        } else if (const auto sound = normalised(*key, it.value()); !sound) {
            reading.problems.append(QStringLiteral("%1: %2").arg(name, sound.error().message));
        } else {
            reading.layer.insert(key->name, Setting{*sound, Origin{Source::Environment, name, 0}});
        }
    }
    return reading;
}

Settings::Made Settings::make(const QList<Layer> &layers)
{
    Made made;
    for (const Layer &layer : layers) {
        for (auto it = layer.begin(); it != layer.end(); ++it) {
            BW_EXPECTS(findKey(it.key()));
            made.settings.m_set.insert(it.key(), it.value());
        }
    }
    for (const safety::Mode mode : kModes) {
        made.settings.judgeLimits(mode, made.problems);
    }
    if (made.settings.number(QStringLiteral("log.total-mib")) < 2 * made.settings.number(QStringLiteral("log.file-mib"))) {
        made.problems.append(QStringLiteral("%1: log.total-mib has to be at least twice log.file-mib.").arg(words(made.settings.origin(QStringLiteral("log.total-mib")))));
    }
    return made;
}

Setting Settings::setting(const QString &name) const
{
    const auto set = m_set.constFind(name);
    if (set != m_set.constEnd()) {
        return *set;
    }
    const Key *key = findKey(name);
    BW_EXPECTS(key);
    return Setting{key->standard, {}};
}

safety::LimitValues Settings::limitValues(safety::Mode mode, trading::Market market) const
{
    safety::LimitValues values = safety::Limits::forMode(mode, market).values();
    const QStringList limits = safety::limitKeys();
    for (const QString &limit : limits) {
        if (const auto set = m_set.constFind(limitName(mode, limit)); set != m_set.constEnd()) {
            BW_ENSURES(setLimitWord(values, limit, set->text).has_value());
        }
    }
    return values;
}

void Settings::judgeLimits(safety::Mode mode, QStringList &problems) const
{
    const auto where = [&](const QString &limit) { return words(origin(limitName(mode, limit))); };
    QStringList mine;
    for (const trading::Market market : kMarkets) {
        const safety::LimitValues table = safety::Limits::forMode(mode, market).values();
        const safety::LimitValues values = limitValues(mode, market);
        if (const auto sound = safety::Limits::create(values); !sound) {
            // The sentence names the limits; the first of them that was set is where to look.
            const QStringList limits = safety::limitKeys();
            const auto named = std::find_if(limits.begin(), limits.end(), [&](const QString &limit) {
                return isSet(limitName(mode, limit)) && sound.error().message.contains(limit);
            });
            mine.append(QStringLiteral("%1: in %2 %3").arg(named == limits.end() ? QStringLiteral("limits") : where(*named), toWord(mode), sound.error().message));
            continue;
        }
        const bool ofTheRun = text(QStringLiteral("run.market")) == toKey(market); // a commission is another one on each
        const QList<safety::LimitChange> changes = isLive(mode) && ofTheRun ? safety::changesBetween(table, values) : QList<safety::LimitChange>();
        for (const safety::LimitChange &change : changes) {
            if (change.loosens) {
                mine.append(QStringLiteral("%1: %2 loosens %3 from %4 to %5. With real money a configuration only tightens; a named person loosens it in the running program.")
                                .arg(where(change.key), limitName(mode, change.key), change.key, change.from, change.to));
            }
        }
    }
    mine.removeDuplicates();
    problems += mine;
}

safety::Limits Settings::limits(safety::Mode mode, trading::Market market) const
{
    const auto made = safety::Limits::create(limitValues(mode, market));
    BW_EXPECTS(made.has_value()); // make() said so
    return *made;
}

QStringList Settings::changedTo(const Settings &other) const
{
    QStringList changed;
    for (const Key &key : allKeys()) {
        if (text(key.name) != other.text(key.name)) {
            changed.append(key.name);
        }
    }
    return changed;
}

} // namespace bw::settings
