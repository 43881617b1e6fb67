// What the program does to be noticed, put together: notices and sounds of one engine by one wish for quiet, which never mutes an
// emergency and reaches the alerts' own notifications too.
#include "app/desktop_attention.h"
#include "app/quiet.h"
#include "tests/gui/fake_engine_client.h"
#include "tests/gui/panel_shots.h"
#include "tests/gui/scenes.h"
#include "ui/main_window.h"
#include "ui/preferences.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using base::Millis;
using engine_client::Snapshot;

namespace {

class HandClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    std::int64_t systemMs() const override { return scenes::kNowMs; }
    void pass(Millis time) { m_now = m_now + time; }

private:
    base::SteadyTime m_now = base::SteadyTime::fromNanos(1'000'000'000);
};

struct Heard
{
    QStringList notices;
    QList<ui::Urgency> urgencies;
    QList<ui::Sound> sounds;
};

class Place final : public ui::TrayPlace
{
public:
    explicit Place(Heard &heard) : m_heard(heard) {}
    bool isThere() const override { return true; }
    void showIcon(const QIcon &) override {}
    void showTip(const QString &) override {}
    void setMenu(QMenu *) override {}
    void notify(const QString &, const QString &text, ui::Urgency urgency) override
    {
        m_heard.notices.append(text);
        m_heard.urgencies.append(urgency);
    }

private:
    Heard &m_heard;
};

class Player final : public ui::SoundPlayer
{
public:
    explicit Player(Heard &heard) : m_heard(heard) {}
    void play(ui::Sound sound) override { m_heard.sounds.append(sound); }

private:
    Heard &m_heard;
};

struct Stage
{
    explicit Stage(const base::Result<alerts::AlertSettings> &settings = alerts::AlertSettings())
        : window(client), attention(client, window, {clock, std::make_unique<Place>(heard), std::make_unique<Player>(heard), settings})
    {
        client.publish(scenes::calm());
    }
    void show(const Snapshot &s)
    {
        clock->pass(Millis(30'000));
        client.publish(s);
    }

    Heard heard;
    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    FakeEngineClient client{scenes::calm()};
    ui::MainWindow window;
    app::DesktopAttention attention;
};

Snapshot unprotected()
{
    Snapshot s = scenes::calm();
    s.positions[0].guard = engine_client::GuardState::Unprotected;
    s.positions[0].unprotectedFor = Millis(6'000);
    return s;
}

Snapshot refused()
{
    Snapshot s = scenes::calm();
    engine_client::DecisionRow row;
    row.number = 900;
    row.subject = QStringLiteral("entry");
    s.decisions.append(row);
    return s;
}

void wishForQuiet(bool quiet)
{
    ui::Preferences wanted;
    wanted.doNotDisturb = quiet;
    ui::PreferenceStore::instance().set(wanted);
}

} // namespace

class DesktopAttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Scheme::Dark);
        useOwnSettings(m_folder);
        ui::PreferenceStore::instance().readAgain();
    }
    void init() { wishForQuiet(false); }

    void itIsSeenAndHeard()
    {
        Stage stage;
        stage.show(unprotected());
        QCOMPARE(stage.heard.notices.size(), 1);
        QVERIFY2(stage.heard.notices.first().contains(QStringLiteral("BTCUSDT")), qPrintable(stage.heard.notices.first()));
        QCOMPARE(stage.heard.urgencies, QList<ui::Urgency>{ui::Urgency::Warning});
        stage.show(refused());
        QCOMPARE(stage.heard.sounds, QList<ui::Sound>{ui::Sound::Refusal});
    }

    void quietIsOneWishForAllOfIt()
    {
        Stage stage;
        wishForQuiet(true);
        QVERIFY(app::doNotDisturb()); // the alerts' own notifications, on their thread
        stage.show(unprotected());
        stage.show(refused());
        QVERIFY(stage.heard.notices.isEmpty());
        QVERIFY(stage.heard.sounds.isEmpty());
        wishForQuiet(false);
        QVERIFY(!app::doNotDisturb());
    }

    void anEmergencyIsSeenAndHeardInSpiteOfIt()
    {
        wishForQuiet(true);
        Stage stage; // and what was wished before the start counts from the start
        QVERIFY(app::doNotDisturb());
        stage.show(scenes::stopping());
        QCOMPARE(stage.heard.urgencies.count(ui::Urgency::Critical), 1);
        QCOMPARE(stage.heard.sounds, QList<ui::Sound>{ui::Sound::Emergency});
    }

    void whereTheAlertsShowThemTheyAreShownOnce()
    {
        alerts::AlertSettings settings;
        settings.desktop = true;
        Stage stage(settings);
        stage.show(scenes::stopping());
        QVERIFY(stage.heard.notices.isEmpty());
        QCOMPARE(stage.heard.sounds, QList<ui::Sound>{ui::Sound::Emergency}); // sounds are nobody else's
    }

    void aSecretIsNeverShown()
    {
        Stage open;
        open.show(unprotected());
        alerts::AlertSettings settings;
        settings.webhook.emplace().secret = open.heard.notices.first().left(20).toUtf8(); // as if the notice had it
        Stage stage(settings);
        stage.show(unprotected());
        QCOMPARE(stage.heard.notices.size(), 1);
        QVERIFY2(stage.heard.notices.first().startsWith(QStringLiteral("[secret]")), qPrintable(stage.heard.notices.first()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(DesktopAttentionTest)
#include "tst_desktop_attention.moc"
