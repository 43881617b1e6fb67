// What is heard: one sound for a burst, the most urgent; nothing of the past; nothing that is muted, but an emergency always.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/preferences.h"
#include "ui/sounds/sound_desk.h"
#include "ui/widgets/stop_trigger.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using base::Millis;
using base::SteadyTime;
using engine_client::Snapshot;

namespace {

const SteadyTime kStart = SteadyTime::fromNanos(1'000'000'000);

void fill(Snapshot &s, std::int64_t id, const char *symbol, trading::Side side, const char *clientId)
{
    s.fills.append(scenes::fill(id, symbol, side, "84000", "0.001", "0.1", "0", 0));
    s.fills.last().at = base::VenueTime(scenes::kNowMs + id);
    s.fills.last().clientId = trading::ClientOrderId(QString::fromLatin1(clientId));
}

void refuse(Snapshot &s, std::uint64_t number)
{
    engine_client::DecisionRow row;
    row.number = number;
    row.subject = QStringLiteral("entry");
    row.allowed = false;
    s.decisions.append(row);
}

void lose(Snapshot &s, const char *amount)
{
    s.daily.limit = trading::Money::literal("200");
    s.daily.closeOutPnl = -trading::Money::literal(amount);
}

void press(Snapshot &s, std::uint64_t epoch)
{
    s.stop.record.engaged = true;
    s.stop.record.epoch = epoch;
}

Snapshot calm()
{
    Snapshot s = scenes::calm();
    lose(s, "10");
    return s;
}

// Watches from a calm picture on; each picture half a minute after the one before.
struct Ear
{
    Ear() { static_cast<void>(watch.look(calm(), Millis(40), kStart)); }
    std::optional<Sound> hear(const Snapshot &s, Millis later = Millis(30'000), Millis silence = Millis(40))
    {
        now = now + later;
        return watch.look(s, silence, now);
    }

    SoundWatch watch;
    SteadyTime now = kStart;
};

class FakePlayer final : public SoundPlayer
{
public:
    explicit FakePlayer(QList<Sound> &played) : m_played(played) {}
    void play(Sound sound) override { m_played.append(sound); }

private:
    QList<Sound> &m_played;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKind_data();
    void eachKind();
    void thePastIsSilent();
    void aStandingStopIsHeardAtTheStart();
    void aBurstIsOneSound();
    void theSameAgainOnlyAfterAWhile();
    void aMarkOnceADay();
    void aShortAbsenceIsNone();
    void aSilentEngineIsADisconnection();
    void aStopThatWasHit();
    void thePressIsHeardOnce();
    void whatIsMuted();
    void theDeskPlays();
    void everySoundIsThereAndItsOwn();
    void theSoundsAreWhatTheScriptMakes();
    void theProgramGetsTheFile();
    void noProgramIsNamed();
};

void SoundsTest::init()
{
    PreferenceStore::instance().set({});
}

void SoundsTest::eachKind_data()
{
    QTest::addColumn<int>("sound");
    QTest::addColumn<std::function<void(Snapshot &)>>("change");
    const auto row = [](const char *name, Sound sound, std::function<void(Snapshot &)> change) { QTest::newRow(name) << int(sound) << std::move(change); };
    row("nothing", Sound(0), [](Snapshot &) {});
    row("fill", Sound::Fill, [](Snapshot &s) { fill(s, 1, "ETHUSDT", trading::Side::Buy, "bw-e-1-1"); });
    row("refusal", Sound::Refusal, [](Snapshot &s) { refuse(s, 100); });
    row("an allowed entry", Sound(0), [](Snapshot &s) { refuse(s, 100); s.decisions.last().allowed = true; });
    row("a refused stop", Sound(0), [](Snapshot &s) { refuse(s, 100); s.decisions.last().subject = QStringLiteral("stop"); });
    row("just below the half", Sound(0), [](Snapshot &s) { lose(s, "99.99"); });
    row("half", Sound::LimitLevel50, [](Snapshot &s) { lose(s, "100"); });
    row("75", Sound::LimitLevel75, [](Snapshot &s) { lose(s, "150"); });
    row("90", Sound::LimitLevel90, [](Snapshot &s) { lose(s, "180"); });
    row("a day that is not known", Sound(0), [](Snapshot &s) { lose(s, "180"); s.daily.known = false; });
    row("stop hit", Sound::StopHit, [](Snapshot &s) { fill(s, 1, "BTCUSDT", trading::Side::Sell, s.conditionals.first().clientId.text().toLatin1().constData()); });
    row("emergency", Sound::Emergency, [](Snapshot &s) { press(s, 2); });
}

void SoundsTest::eachKind()
{
    QFETCH(int, sound);
    QFETCH(std::function<void(Snapshot &)>, change);
    Ear ear;
    Snapshot s = calm();
    change(s);
    const auto heard = ear.hear(s);
    QCOMPARE(heard ? int(*heard) : 0, sound);
    QVERIFY(!ear.hear(s)); // what stands still is silent
}

void SoundsTest::thePastIsSilent()
{
    SoundWatch watch;
    Snapshot start = scenes::startUp();
    start.risk.accountKnown = false;
    QVERIFY(!watch.look(start, Millis(40), kStart));
    Snapshot s = calm();
    lose(s, "180");
    refuse(s, 100);
    QVERIFY(!watch.look(s, Millis(40), kStart + Millis(5'000))); // the history arrives with the account
    fill(s, 1, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    QCOMPARE(watch.look(s, Millis(40), kStart + Millis(6'000)), std::optional(Sound::Fill));
}

void SoundsTest::aStandingStopIsHeardAtTheStart()
{
    SoundWatch watch;
    QCOMPARE(watch.look(scenes::stopped(), Millis(40), kStart), std::optional(Sound::Emergency));
}

void SoundsTest::aBurstIsOneSound()
{
    Ear ear;
    Snapshot s = calm();
    for (int i = 1; i <= 20; ++i) {
        fill(s, i, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    }
    refuse(s, 100);
    lose(s, "180");
    QCOMPARE(ear.hear(s), std::optional(Sound::LimitLevel90)); // the most urgent of them
    press(s, 2);
    lose(s, "200");
    fill(s, 30, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    QCOMPARE(ear.hear(s), std::optional(Sound::Emergency));
}

void SoundsTest::theSameAgainOnlyAfterAWhile()
{
    Ear ear;
    Snapshot s = calm();
    fill(s, 1, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    QCOMPARE(ear.hear(s), std::optional(Sound::Fill));
    for (int i = 2; i <= 20; ++i) {
        fill(s, i, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
        QVERIFY(!ear.hear(s, Millis(100)));
    }
    refuse(s, 100);
    QCOMPARE(ear.hear(s, Millis(50)), std::optional(Sound::Refusal)); // another kind is heard
    fill(s, 21, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    QCOMPARE(ear.hear(s, Millis(100)), std::optional(Sound::Fill));
    press(s, 2);
    QCOMPARE(ear.hear(s, Millis(1)), std::optional(Sound::Emergency));
    press(s, 3);
    QCOMPARE(ear.hear(s, Millis(1)), std::optional(Sound::Emergency));
}

void SoundsTest::aMarkOnceADay()
{
    Ear ear;
    Snapshot s = calm();
    lose(s, "101");
    QCOMPARE(ear.hear(s), std::optional(Sound::LimitLevel50));
    lose(s, "99");
    QVERIFY(!ear.hear(s));
    lose(s, "101");
    QVERIFY(!ear.hear(s));
    lose(s, "151");
    QCOMPARE(ear.hear(s), std::optional(Sound::LimitLevel75));
    s.at = base::VenueTime(s.at.ms() + 86'400'000);
    QCOMPARE(ear.hear(s), std::optional(Sound::LimitLevel75)); // another day begins so far in
}

void SoundsTest::aShortAbsenceIsNone()
{
    Ear ear;
    Snapshot s = calm();
    s.freshness.user.state = exchange::PathState::Connecting;
    QVERIFY(!ear.hear(s));
    QVERIFY(!ear.hear(s, Millis(2'900)));
    QVERIFY(!ear.hear(calm()));
    QVERIFY(!ear.hear(s));
    QCOMPARE(ear.hear(s, Millis(3'000)), std::optional(Sound::Disconnection));
    QVERIFY(!ear.hear(s));
    s.freshness.rest.state = exchange::PathState::Down;
    QVERIFY(!ear.hear(s));
}

void SoundsTest::aSilentEngineIsADisconnection()
{
    Ear ear;
    QVERIFY(!ear.hear(calm(), Millis(500), Millis(900)));
    QCOMPARE(ear.hear(calm(), Millis(500), Millis(2'100)), std::optional(Sound::Disconnection));
    QVERIFY(!ear.hear(calm(), Millis(500), Millis(2'600)));
}

// An exchange may give the order that a stop became an id of its own.
void SoundsTest::aStopThatWasHit()
{
    for (const auto &[id, side, sound] : {std::tuple("x-exchange-7", trading::Side::Sell, Sound::StopHit), std::tuple("x-exchange-7", trading::Side::Buy, Sound::Fill),
                                          std::tuple("bw-x-1-1", trading::Side::Sell, Sound::Fill)}) {
        Ear ear;
        Snapshot s = calm();
        s.conditionals.clear(); // gone in the same picture
        fill(s, 1, "BTCUSDT", side, id);
        QCOMPARE(ear.hear(s), std::optional(sound));
    }
}

void SoundsTest::thePressIsHeardOnce()
{
    Ear ear;
    base::LatchRecord record;
    QVERIFY(!ear.watch.pressed(record, ear.now)); // latched nothing
    Snapshot s = calm();
    press(s, 2);
    QCOMPARE(ear.watch.pressed(s.stop.record, ear.now), std::optional(Sound::Emergency));
    QVERIFY(!ear.hear(s, Millis(50)));
}

void SoundsTest::whatIsMuted()
{
    Preferences none;
    none.sounds = false;
    Preferences quiet;
    quiet.doNotDisturb = true;
    Preferences all;
    for (const Sound sound : kSounds) {
        all.mutedSounds.insert(soundWord(sound));
    }
    for (const Sound sound : kSounds) {
        const bool emergency = sound == Sound::Emergency;
        QVERIFY(isHeard(sound, {}));
        QCOMPARE(isHeard(sound, none), emergency);
        QCOMPARE(isHeard(sound, quiet), emergency);
        QCOMPARE(isHeard(sound, all), emergency);
    }
    Preferences one;
    one.mutedSounds = {QStringLiteral("limit-level")};
    QVERIFY(!isHeard(Sound::LimitLevel50, one) && !isHeard(Sound::LimitLevel90, one) && isHeard(Sound::Fill, one));
}

void SoundsTest::theDeskPlays()
{
    QList<Sound> played;
    FakeEngineClient client(calm());
    SoundDesk desk(client, std::make_shared<base::SystemClock>(), std::make_unique<FakePlayer>(played));
    client.publish(calm());
    Snapshot s = calm();
    fill(s, 1, "ETHUSDT", trading::Side::Buy, "bw-e-1-1");
    client.publish(s);
    QCOMPARE(played, QList<Sound>({Sound::Fill}));
    Preferences quiet;
    quiet.doNotDisturb = true;
    PreferenceStore::instance().set(quiet);
    refuse(s, 100);
    client.publish(s);
    QCOMPARE(played.size(), 1);
    StopTrigger::of(client).fire(QStringLiteral("test"));
    QCOMPARE(played, QList<Sound>({Sound::Fill, Sound::Emergency}));
    client.silence = Millis(4'000);
    PreferenceStore::instance().set({});
    QTRY_COMPARE(played.last(), Sound::Disconnection); // without a picture
}

void SoundsTest::everySoundIsThereAndItsOwn()
{
    ProgramPlayer player(QStringLiteral("/bin/true"));
    QSet<QByteArray> all;
    for (const Sound sound : kSounds) {
        const QByteArray wav = bytesOf(player.fileOf(sound));
        QVERIFY2(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ", qPrintable(soundFile(sound)));
        QVERIFY(wav.size() > 4'000 && wav.size() < 100'000);
        all.insert(wav);
    }
    QCOMPARE(all.size(), qsizetype(kSounds.size()));
}

void SoundsTest::theSoundsAreWhatTheScriptMakes()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        QSKIP("there is no python3");
    }
    QTemporaryDir folder;
    const QString sounds = QStringLiteral(BW_SOURCE_DIR "/resources/sounds/");
    QCOMPARE(QProcess::execute(python, {sounds + QStringLiteral("generate"), folder.path()}), 0);
    for (const Sound sound : kSounds) {
        const QString name = soundFile(sound) + QStringLiteral(".wav");
        QVERIFY2(bytesOf(folder.filePath(name)) == bytesOf(sounds + name), qPrintable(name));
    }
}

void SoundsTest::theProgramGetsTheFile()
{
    QTemporaryDir folder;
    const QString script = folder.filePath(QStringLiteral("player"));
    const QString heard = folder.filePath(QStringLiteral("heard"));
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ncp \"$1\" '" + heard.toUtf8() + ".part' && mv '" + heard.toUtf8() + ".part' '" + heard.toUtf8() + "'\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    ProgramPlayer player(script);
    QVERIFY(player.trouble().isEmpty());
    player.play(Sound::Emergency);
    QTRY_VERIFY(QFile::exists(heard));
    QCOMPARE(bytesOf(heard), bytesOf(QStringLiteral(":/sounds/emergency.wav")));
}

void SoundsTest::noProgramIsNamed()
{
    ProgramPlayer player{QString()};
    player.play(Sound::Emergency);
    QVERIFY(player.trouble().contains(QStringLiteral("alsa-utils")));
}

QTEST_MAIN(SoundsTest)
#include "tst_sounds.moc"
