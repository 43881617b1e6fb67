#include "ui/presenters/key_presenter.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using engine_client::CheckAnswer;
using safety::Mode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyPresenter)
};

QString titleOf(const KeyRow &row)
{
    if (!row.mode || !row.market) {
        return Words::tr("Of this start, any account");
    }
    const QString market = *row.market == trading::Market::Spot ? Words::tr("spot") : Words::tr("USD-M futures");
    switch (*row.mode) {
    case Mode::LiveLimited: return Words::tr("Live limited · %1").arg(market);
    case Mode::LiveFull: return Words::tr("Live full · %1").arg(market);
    case Mode::Paper:
    case Mode::PaperLiveData:
    case Mode::Testnet: break;
    }
    return Words::tr("Test network · %1").arg(market);
}

Toned placeOf(const KeyRow &row)
{
    switch (row.place) {
    case KeyPlace::None: return {Words::tr("none kept"), Tone::Muted, Words::tr("A locked keychain looks like an empty one.")};
    case KeyPlace::Keychain: return {Words::tr("in the keychain"), Tone::Normal, {}};
    case KeyPlace::Environment: return {Words::tr("in the environment, used first"), Tone::Normal, {}};
    case KeyPlace::File: return {Words::tr("in a file, used first"), Tone::Normal, row.file};
    case KeyPlace::Unknown: break;
    }
    return {row.trouble.isEmpty() ? Words::tr("not read yet") : Words::tr("? not known"), row.trouble.isEmpty() ? Tone::Muted : Tone::Warning, row.trouble};
}

Toned rightsOf(const KeyRow &row)
{
    if (row.tail.isEmpty()) {
        return {format::dash(), Tone::Muted, {}};
    }
    if (!row.checked) {
        return {row.checkable ? Words::tr("not checked in this run") : Words::tr("checked when its mode starts"), Tone::Muted, {}};
    }
    if (!row.checked->ready) {
        return {Words::tr("✖ refused, see below"), Tone::Alarm, {}};
    }
    const bool remark = std::any_of(row.checked->checks.cbegin(), row.checked->checks.cend(), [](const auto &check) { return check.answer == CheckAnswer::Warn; });
    return remark ? Toned{Words::tr("! usable, with a remark"), Tone::Warning, {}} : Toned{Words::tr("✔ reads and trades"), Tone::Good, {}};
}

} // namespace

KeyCells presentKey(const KeyRow &row)
{
    const QString key = row.tail.isEmpty() ? format::dash() : QStringLiteral("%1 %2").arg(row.kind, row.tail);
    return {titleOf(row), placeOf(row), key, row.added ? format::dateClock(*row.added) : format::dash(), rightsOf(row)};
}

QList<CheckCells> presentKeyChecks(const KeyRow &row)
{
    return row.checked ? presentChecks(*row.checked) : QList<CheckCells>();
}

QString presentKeychain(const QString &trouble)
{
    return trouble.isEmpty() ? QString()
                             : Words::tr("Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or "
                                         "BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.")
                                   .arg(trouble);
}

QString keyFormMissing(const KeyRow *row, const KeyForm &form, const QString &keychainTrouble, bool busy)
{
    if (busy) {
        return Words::tr("Waiting for an answer…");
    }
    if (!row || !row->mode) {
        return Words::tr("Choose an account above. Keys of the environment are changed where they are set.");
    }
    if (!keychainTrouble.isEmpty()) {
        return Words::tr("There is no keychain to keep them in.");
    }
    if (form.apiKey.trimmed().isEmpty()) {
        return Words::tr("The API key is needed.");
    }
    return form.secretThere ? QString() : Words::tr("Its secret or its private key is needed.");
}

} // namespace bw::ui
