#include "ui/preferences.h"

#include "ui/operator_name.h"

#include <QSettings>

#include <algorithm>

namespace bw::ui {

namespace {

const QString kEmergency = QStringLiteral("emergency");

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

template<typename Choice>
struct Word
{
    Choice choice;
    const char *word;
};

constexpr Word<SchemeChoice> kSchemes[] = {{SchemeChoice::AsTheDesktop, "desktop"}, {SchemeChoice::Dark, "dark"}, {SchemeChoice::Light, "light"}};
constexpr Word<GainHues> kHues[] = {{GainHues::GreenRed, "green-red"}, {GainHues::RedGreen, "red-green"}, {GainHues::BlueOrange, "blue-orange"}};

constexpr Word<ChartRange> kRanges[] = {{ChartRange::Run, "run"},     {ChartRange::Day, "day"},         {ChartRange::Week, "week"},
                                        {ChartRange::Month, "month"}, {ChartRange::Quarter, "quarter"}, {ChartRange::All, "all"}};

template<typename Choice, std::size_t size>
QString toWord(const Word<Choice> (&words)[size], Choice choice)
{
    const auto *found = std::find_if(std::begin(words), std::end(words), [choice](const auto &one) { return one.choice == choice; });
    return QString::fromLatin1(found->word);
}

template<typename Choice, std::size_t size>
Choice fromWord(const Word<Choice> (&words)[size], const QString &word, Choice unsaid)
{
    const auto *found = std::find_if(std::begin(words), std::end(words), [&word](const auto &one) { return word == QLatin1String(one.word); });
    return found == std::end(words) ? unsaid : found->choice;
}

Preferences inRange(Preferences wanted)
{
    wanted.lockAfterMinutes = std::clamp(wanted.lockAfterMinutes, 0, kLongestLockMinutes);
    wanted.mutedSounds.remove(kEmergency);
    if (wanted.statisticsRange == ChartRange::Run) {
        wanted.statisticsRange = Preferences().statisticsRange;
    }
    wanted.operatorName = asOperatorName(wanted.operatorName);
    return wanted;
}

Preferences read()
{
    const QSettings kept = file();
    const Preferences unsaid;
    const auto value = [&kept](const char *key, const QVariant &otherwise) {
        return kept.value(QStringLiteral("desktop/") + QLatin1String(key), otherwise);
    };
    const QStringList muted = value("muted-sounds", QStringList()).toStringList();
    return inRange({fromWord(kSchemes, value("scheme", {}).toString(), unsaid.scheme),
                    fromWord(kHues, value("gain-hues", {}).toString(), unsaid.hues),
                    value("sounds", unsaid.sounds).toBool(),
                    QSet<QString>(muted.cbegin(), muted.cend()),
                    value("do-not-disturb", unsaid.doNotDisturb).toBool(),
                    value("lock-after-minutes", unsaid.lockAfterMinutes).toInt(),
                    value("layout-locked", unsaid.layoutLocked).toBool(),
                    fromWord(kRanges, value("equity-range", {}).toString(), unsaid.equityRange),
                    fromWord(kRanges, value("statistics-range", {}).toString(), unsaid.statisticsRange),
                    value("operator", unsaid.operatorName).toString()});
}

void write(const Preferences &now)
{
    QSettings kept = file();
    QStringList muted(now.mutedSounds.cbegin(), now.mutedSounds.cend());
    muted.sort();
    const QList<std::pair<QString, QVariant>> values{{QStringLiteral("scheme"), toWord(kSchemes, now.scheme)},
                                                     {QStringLiteral("gain-hues"), toWord(kHues, now.hues)},
                                                     {QStringLiteral("sounds"), now.sounds},
                                                     {QStringLiteral("muted-sounds"), muted},
                                                     {QStringLiteral("do-not-disturb"), now.doNotDisturb},
                                                     {QStringLiteral("lock-after-minutes"), now.lockAfterMinutes},
                                                     {QStringLiteral("layout-locked"), now.layoutLocked},
                                                     {QStringLiteral("equity-range"), toWord(kRanges, now.equityRange)},
                                                     {QStringLiteral("statistics-range"), toWord(kRanges, now.statisticsRange)},
                                                     {QStringLiteral("operator"), now.operatorName}};
    for (const auto &[key, value] : values) {
        kept.setValue(QStringLiteral("desktop/") + key, value);
    }
}

} // namespace

PreferenceStore::PreferenceStore() : m_now(read()) {}

PreferenceStore &PreferenceStore::instance()
{
    static PreferenceStore store;
    return store;
}

void PreferenceStore::set(const Preferences &wanted)
{
    const Preferences next = inRange(wanted);
    if (next != m_now) {
        m_now = next;
        write(m_now);
        Q_EMIT changed();
    }
}

void PreferenceStore::readAgain()
{
    const Preferences kept = read();
    if (kept != m_now) {
        m_now = kept;
        Q_EMIT changed();
    }
}

} // namespace bw::ui
