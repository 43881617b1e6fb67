// The program looks as the person chose, and as the desktop session where that was chosen, also when the session changes.
#include "ui/appearance.h"
#include "ui/desktop_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bw::ui;

namespace {

QPalette paletteOf(Qt::GlobalColor window, Qt::GlobalColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

// A desktop portal of the test's own, on a bus of its own.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint figure = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        asked = group + QLatin1Char('/') + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(figure)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    QString asked;
};

class Bus
{
public:
    Bus()
    {
        m_process.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                        QStringLiteral("--address=unix:dir=%1").arg(m_folder.path())});
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 10'000)) {
            qFatal("no bus: %s", m_process.readAllStandardError().constData());
        }
        m_address = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~Bus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatThePlatformPaints();
    void whatThePortalSays_data();
    void whatThePortalSays();
    void thePortalCountsAndItsChanges();
    void noBusIsNoOpinion();
    void aChoiceCountsAtOnceAndAtTheNextStart();
    void theOtherSchemeIsChosenForGood();

private:
    QTemporaryDir m_folder;
};

void TestAppearance::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini")));
    PreferenceStore::instance().readAgain();
}

void TestAppearance::whatThePlatformPaints()
{
    const QPalette dark = paletteOf(Qt::black, Qt::white);
    const QPalette light = paletteOf(Qt::white, Qt::black);
    QCOMPARE(schemeOfPalette(dark, QString()), std::optional(Scheme::Dark));
    QCOMPARE(schemeOfPalette(dark, QStringLiteral("KDE")), std::optional(Scheme::Dark));
    QCOMPARE(schemeOfPalette(light, QStringLiteral("KDE")), std::optional(Scheme::Light));
    QCOMPARE(schemeOfPalette(light, QString()), std::optional<Scheme>()); // nobody said anything
}

void TestAppearance::whatThePortalSays_data()
{
    QTest::addColumn<QVariant>("figure");
    QTest::addColumn<int>("scheme"); // 0: no opinion
    QTest::newRow("no preference") << QVariant(0u) << 0;
    QTest::newRow("dark") << QVariant(1u) << int(Scheme::Dark);
    QTest::newRow("light") << QVariant(2u) << int(Scheme::Light);
    QTest::newRow("of a later day") << QVariant(3u) << 0;
    QTest::newRow("a word") << QVariant(QStringLiteral("dark")) << 0;
    QTest::newRow("wrapped twice") << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(2u)))) << int(Scheme::Light);
}

void TestAppearance::whatThePortalSays()
{
    QFETCH(QVariant, figure);
    QFETCH(int, scheme);
    QCOMPARE(schemeOfPortal(figure), scheme == 0 ? std::optional<Scheme>() : std::optional(static_cast<Scheme>(scheme)));
}

void TestAppearance::thePortalCountsAndItsChanges()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        QSKIP("dbus-daemon is not installed");
    }
    const Bus bus;
    QDBusConnection serving = bus.connection(QStringLiteral("portal"));
    Portal portal;
    portal.figure = 2;
    QVERIFY(serving.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(serving.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopScheme desktop(paletteOf(Qt::black, Qt::white), bus.connection(QStringLiteral("desktop")));
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    QCOMPARE(desktop.now(), Scheme::Dark); // of the palette, until the portal answers
    QVERIFY(changed.wait());
    QCOMPARE(desktop.now(), Scheme::Light);
    QCOMPARE(portal.asked, QStringLiteral("org.freedesktop.appearance/color-scheme"));

    Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), QDBusVariant(1u));
    Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(1u));
    QVERIFY(changed.wait());
    QCOMPARE(desktop.now(), Scheme::Dark);
    QCOMPARE(changed.size(), 2);
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void TestAppearance::noBusIsNoOpinion()
{
    const QDBusConnection nowhere(QStringLiteral("there is no such connection"));
    QCOMPARE(DesktopScheme(paletteOf(Qt::black, Qt::white), nowhere).now(), Scheme::Dark);
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QCOMPARE(DesktopScheme(paletteOf(Qt::white, Qt::black), nowhere).now(), Scheme::Light);
    qunsetenv("XDG_CURRENT_DESKTOP");
    QCOMPARE(DesktopScheme(paletteOf(Qt::white, Qt::black), nowhere).now(), Scheme::Dark);
}

void TestAppearance::aChoiceCountsAtOnceAndAtTheNextStart()
{
    Preferences wanted;
    wanted.scheme = SchemeChoice::Light;
    {
        const Appearance running(*qApp);
        PreferenceStore::instance().set(wanted);
        QCOMPARE(Theme::scheme(), Scheme::Light);
        wanted.hues = GainHues::BlueOrange;
        PreferenceStore::instance().set(wanted);
        QCOMPARE(Theme::palette().gain, Theme::make(Scheme::Light, GainHues::BlueOrange).gain);
    }
    Theme::apply(*qApp, Scheme::Dark);
    const Appearance next(*qApp);
    QCOMPARE(Theme::scheme(), Scheme::Light);
    QCOMPARE(Theme::palette().loss, Theme::make(Scheme::Light, GainHues::BlueOrange).loss);
    QCOMPARE(schemeFor(SchemeChoice::AsTheDesktop, Scheme::Light), Scheme::Light);
    QCOMPARE(schemeFor(SchemeChoice::Dark, Scheme::Light), Scheme::Dark);
}

void TestAppearance::theOtherSchemeIsChosenForGood()
{
    const Appearance running(*qApp);
    const Scheme before = Theme::scheme();
    chooseOtherScheme();
    QVERIFY(Theme::scheme() != before);
    QCOMPARE(PreferenceStore::instance().now().scheme, before == Scheme::Dark ? SchemeChoice::Light : SchemeChoice::Dark);
    chooseOtherScheme();
    QCOMPARE(Theme::scheme(), before);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
