#include "core/language/language.h"

#include "core/base/contracts.h"
#include "core/language/pseudo.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <atomic>

static void registerTranslations()
{
    Q_INIT_RESOURCE(breakwater_translations); // of a static library: the linker drops it otherwise
}

namespace bw::language {

namespace {

// What one language answers from. Never unmade: another thread may be asking it just then, and a translator that ends takes itself out of the
// application, which waits for whoever is asking.
struct Voice
{
    QString asked = QStringLiteral("system");
    QString spoken = QStringLiteral("en");
    QTranslator own;
    QTranslator qt;     // Qt's own words: standard buttons, the menu of a text field
};

class Interpreter final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const Voice *const voice = this->voice();
        if (voice->spoken == QLatin1String("pseudo")) { // names of keys and the like are Qt's, and stay what stands on the key
            return context[0] == 'Q' ? QString() : pseudo(QString::fromUtf8(source));
        }
        const QString said = voice->own.translate(context, source, disambiguation, n);
        return said.isEmpty() ? voice->qt.translate(context, source, disambiguation, n) : said;
    }

    [[nodiscard]] const Voice *voice() const { return m_voice.load(); }
    void change(const Voice *voice) { m_voice.store(voice); }

private:
    const Voice m_english; // before anybody chose
    std::atomic<const Voice *> m_voice = &m_english;
};

Interpreter &interpreter()
{
    static auto *const one = new Interpreter; // asked until the very end, also by threads that outlive main()'s statics
    return *one;
}

bool isSpoken(const QString &word)
{
    const QList<Language> &all = languages();
    return std::any_of(all.begin(), all.end(), [&word](const Language &one) { return one.word == word; });
}

// "de-AT" -> "de", "zh-Hans-CN" and "zh-SG" -> "zh_CN"; empty: nobody here speaks it. Traditional Chinese is another script.
QString speakerOf(const QString &tag)
{
    const QStringList parts = QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (parts.first() == QLatin1String("zh")) {
        const bool traditional = parts.contains(QLatin1String("Hant")) || parts.contains(QLatin1String("TW")) || parts.contains(QLatin1String("HK"));
        return traditional ? QString() : QStringLiteral("zh_CN");
    }
    return isSpoken(parts.first()) ? parts.first() : QString();
}

const Voice *voiceOf(const QString &word)
{
    registerTranslations();
    auto *voice = new Voice;
    voice->asked = word;
    voice->spoken = resolved(word, QLocale::system().uiLanguages());
    if (voice->spoken != QLatin1String("pseudo")) { // English: what hangs on a number
        static_cast<void>(voice->own.load(QStringLiteral(":/translations/breakwater_%1.qm").arg(voice->spoken)));
        // Of a package of its own, which may not be there: then these few words are English.
        static_cast<void>(voice->qt.load(QStringLiteral("qtbase_") + voice->spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }
    return voice;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{QStringLiteral("en"), QStringLiteral("English")},   {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     {QStringLiteral("es"), QStringLiteral("Español")},   {QStringLiteral("tr"), QStringLiteral("Türkçe")},
                                     {QStringLiteral("ja"), QStringLiteral("日本語")},     {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QStringList languageWords()
{
    QStringList words{QStringLiteral("system")};
    for (const Language &one : languages()) {
        words.append(one.word);
    }
    return words << QStringLiteral("pseudo");
}

QString resolved(const QString &word, const QStringList &systemLanguages)
{
    if (word != QLatin1String("system")) {
        return word;
    }
    for (const QString &tag : systemLanguages) {
        if (const QString speaker = speakerOf(tag); !speaker.isEmpty()) {
            return speaker;
        }
    }
    return QStringLiteral("en");
}

void speak(const QString &word)
{
    BW_EXPECTS(QCoreApplication::instance() != nullptr);
    static auto &voices = *new QHash<QString, const Voice *>; // each is read once, and kept as long as anybody may ask it
    const QString known = languageWords().contains(word) ? word : QStringLiteral("system");
    if (!voices.contains(known)) {
        voices.insert(known, voiceOf(known));
    }
    interpreter().change(voices.value(known));
    static bool installed = false;
    if (!installed) {
        installed = QCoreApplication::installTranslator(&interpreter());
        return;
    }
    // As installTranslator() would; but taking it out first would let another thread find no translator for a moment.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

QString asked()
{
    return interpreter().voice()->asked;
}

QString spoken()
{
    return interpreter().voice()->spoken;
}

QLocale numbers()
{
    const Voice *const voice = interpreter().voice();
    const QLocale system = QLocale::system();
    const QLocale own(voice->spoken);
    const bool untold = voice->asked == QLatin1String("system") || voice->spoken == QLatin1String("pseudo");
    const bool plain = voice->spoken == QLatin1String("en") && system.language() == QLocale::C;
    return untold || plain || own.language() == system.language() ? system : own;
}

QString figure(QString exact)
{
    return exact.replace(QLatin1Char('.'), numbers().decimalPoint());
}

} // namespace bw::language
