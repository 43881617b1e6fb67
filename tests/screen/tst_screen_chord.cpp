// Ctrl+Shift+F12 as the X server delivers it, counted press by press: in a stranger's window, in our own, held down, with lamps lit, and
// while somebody else holds it.
#include "tests/gui/fake_engine_client.h"
#include "tests/gui/scenes.h"
#include "tests/screen/stranger.h"
#include "ui/chord/screen_chord.h"
#include "ui/widgets/stop_trigger.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include <array>

using namespace bw;
using namespace bw::test;
using ui::ChordReach;

namespace {

const QString kChord = QStringLiteral("ctrl+shift+F12");

void key(const QString &verb, const QString &chord)
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {verb, chord}), 0);
}

} // namespace

class ScreenChordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stranger = std::make_unique<Stranger>();
        QTRY_VERIFY_WITH_TIMEOUT(!Person::window(QStringLiteral("Event Tester")).isEmpty(), 10'000);
    }
    void cleanupTestCase() { m_stranger.reset(); }

    void init()
    {
        m_client = std::make_unique<FakeEngineClient>(scenes::calm());
        m_field = std::make_unique<QLineEdit>();
        m_field->setWindowTitle(QStringLiteral("A field of ours"));
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    }
    void cleanup()
    {
        m_field.reset();
        m_client.reset();
    }

    void inTheWindowOfAnother_data()
    {
        QTest::addColumn<QString>("lamp");
        QTest::newRow("no lamp") << QString();
        QTest::newRow("num lock") << QStringLiteral("Num_Lock");
        QTest::newRow("caps lock") << QStringLiteral("Caps_Lock");
    }
    void inTheWindowOfAnother()
    {
        QFETCH(QString, lamp);
        watch();
        QTRY_VERIFY(Stranger::hasTheKeys());
        if (!lamp.isEmpty()) {
            XServer::key(lamp);
        }
        XServer::key(kChord);
        const bool heard = QTest::qWaitFor([this] { return !m_client->stops.isEmpty(); });
        if (!lamp.isEmpty()) {
            XServer::key(lamp); // off again, for whoever comes next
        }
        QVERIFY(heard);
        QCOMPARE(presses(), 1);
        QVERIFY(m_client->stops.first().reason.endsWith(QStringLiteral("(key)")));
    }

    void onlyThisChord()
    {
        watch();
        QTRY_VERIFY(Stranger::hasTheKeys());
        for (const char *chord : {"F12", "ctrl+F12", "shift+F12", "ctrl+shift+alt+F12", "ctrl+shift+super+F12", "ctrl+shift+F11"}) {
            XServer::key(QString::fromLatin1(chord));
        }
        QCOMPARE(presses(), 0);
    }

    void inOurOwnWindowItIsOnePress()
    {
        watch();
        QVERIFY(m_field->isActiveWindow());
        XServer::key(kChord);
        QTRY_VERIFY(!m_client->stops.isEmpty());
        QCOMPARE(presses(), 1);
    }

    void heldDownItIsOnePress()
    {
        const auto keys = ui::X11Keys::connectToServer();
        QVERIFY(keys);
        QCOMPARE(keys->take(), ui::ChordHold::Ours);
        const QSignalSpy pressed(keys.get(), &ui::X11Keys::pressed);
        const QSignalSpy repeated(keys.get(), &ui::X11Keys::heldDown);
        key(QStringLiteral("keydown"), kChord);
        QTRY_VERIFY_WITH_TIMEOUT(repeated.size() > 2, 20'000);
        key(QStringLiteral("keyup"), kChord);
        QCOMPARE(pressed.size(), 1);
        XServer::key(kChord);
        QTRY_COMPARE(pressed.size(), 2);
    }

    void anotherProgramHoldsItUntilItLetsGo()
    {
        auto holder = std::make_unique<Holder>();
        QVERIFY(holder->holds());
        const ui::ScreenChord &chord = ask();
        QTRY_COMPARE(chord.reach(), ChordReach::Taken);
        XServer::key(kChord); // into our own window; the server gives it to who holds it
        holder.reset();
        QTRY_COMPARE_WITH_TIMEOUT(chord.reach(), ChordReach::Screen, 10'000);
        QCOMPARE(presses(), 0);
    }

    // The keyboard of another country, or one that was plugged in: the key may have another code.
    void onAnotherKeyboardItIsTheKeyThatIsCalledSo()
    {
        const auto keys = ui::X11Keys::connectToServer();
        QVERIFY(keys);
        QCOMPARE(keys->take(), ui::ChordHold::Ours);
        QSignalSpy pressed(keys.get(), &ui::X11Keys::pressed);
        QSignalSpy changed(keys.get(), &ui::X11Keys::keysChanged);
        rename(kF12, kF11);
        const bool told = !changed.isEmpty() || changed.wait();
        const ui::ChordHold held = keys->take();
        XServer::key(QStringLiteral("ctrl+shift+96"));
        XServer::key(QStringLiteral("ctrl+shift+95"));
        const bool heard = QTest::qWaitFor([&] { return !pressed.isEmpty(); });
        rename(kF11, kF12);
        QVERIFY(told && heard);
        QCOMPARE(held, ui::ChordHold::Ours);
        QCOMPARE(pressed.size(), 1);
    }

private:
    const ui::ScreenChord &ask()
    {
        ui::StopTrigger &stop = ui::StopTrigger::of(*m_client);
        stop.watchKeys();
        return *stop.chord();
    }
    void watch()
    {
        QTRY_COMPARE(ask().reach(), ChordReach::Screen);
    }
    // So far: with one more from a stranger's window everything that came before has arrived.
    [[nodiscard]] qsizetype presses()
    {
        const qsizetype before = m_client->stops.size();
        if (!QTest::qWaitFor([] { return Stranger::hasTheKeys(); })) {
            return -1;
        }
        XServer::key(kChord);
        return QTest::qWaitFor([&] { return m_client->stops.size() > before; }) ? m_client->stops.size() - 1 : -1;
    }

    static constexpr std::uint32_t kF11 = 0xffc8;
    static constexpr std::uint32_t kF12 = 0xffc9;
    // What the keys 95 and 96 of this keyboard, one after the other, are called.
    static void rename(std::uint32_t key95, std::uint32_t key96)
    {
        xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
        const std::array<xcb_keysym_t, 2> names{key95, key96};
        const auto asked = xcb_change_keyboard_mapping_checked(connection, 2, 95, 1, names.data());
        xcb_generic_error_t *refused = xcb_request_check(connection, asked);
        QVERIFY(!refused);
        xcb_disconnect(connection);
    }

    std::unique_ptr<Stranger> m_stranger;
    std::unique_ptr<FakeEngineClient> m_client;
    std::unique_ptr<QLineEdit> m_field;
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    int code = 1;
    {
        QApplication application(argc, argv);
        ScreenChordTest test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_screen_chord.moc"
