// The key manager: what is kept where, in words; a secret leaves the window with the press; nothing is kept where no keychain runs.
#include "fake_engine_client.h"
#include "key_stage.h"
#include "language_stage.h"
#include "scenes.h"

#include "ui/dialogs/keys_window.h"
#include "ui/main_window.h"
#include "ui/presenters/key_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/secret_field.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::CheckAnswer;
using engine_client::Readiness;
using safety::Mode;
using trading::Market;

class TestKeysWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everyPlaceHasItsWords();
    void rightsInWords();
    void theKeychainIsReadOnceTheWindowIsThere();
    void aSecretLeavesTheWindowWithThePress();
    void aSecretIsOverwrittenWhereItStood();
    void severalLinesArePastedWhole();
    void aFileInsteadOfASecret();
    void whatIsMissingIsSaid();
    void noKeychainNoForm();
    void refusalsAreShownAndCheckedRowsToo();
    void removingAsksFirst();
    void whileItWaitsNothingIsSentTwice();
    void withoutADeskItSaysSo();
    void fromTheMenu();
    void nothingIsCut();

private:
    template<typename T>
    T *in(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    void select(int line) { in<QTableWidget>("keys")->selectRow(line); }
    void publish() { Q_EMIT m_keys.changed(); }

    FakeEngineClient m_client{scenes::calm()};
    FakeKeyDesk m_keys;
    std::unique_ptr<KeysWindow> m_window;
};

void TestKeysWindow::init()
{
    Theme::apply(*qApp, Scheme::Dark);
    m_keys.kept = someKeys();
    m_keys.trouble.clear();
    m_keys.asked.clear();
    m_keys.isBusy = false;
    m_keys.reads = 0;
    m_window = std::make_unique<KeysWindow>(m_client, &m_keys, nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestKeysWindow::everyPlaceHasItsWords()
{
    QSet<QString> words;
    for (const KeyPlace place : {KeyPlace::None, KeyPlace::Keychain, KeyPlace::Environment, KeyPlace::File, KeyPlace::Unknown}) {
        words.insert(presentKey(keyRow(Mode::Testnet, Market::Spot, place)).place.text);
    }
    QCOMPARE(words.size(), 5);
    QVERIFY(presentKey(keyRow(Mode::Testnet, Market::Spot, KeyPlace::None)).place.tip.contains(QStringLiteral("locked")));
    KeyRow failed = keyRow(Mode::Testnet, Market::Spot, KeyPlace::Unknown);
    failed.trouble = QStringLiteral("The system keychain is locked.");
    QCOMPARE(presentKey(failed).place.tone, Tone::Warning);
    QCOMPARE(presentKey(failed).place.tip, failed.trouble);
    auto *table = in<QTableWidget>("keys");
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("RSA …aB3d"));
    QCOMPARE(table->item(1, 3)->text(), QStringLiteral("2026-11-22 13:30:12"));
    QCOMPARE(table->item(2, 2)->text(), QStringLiteral("—"));
}

void TestKeysWindow::rightsInWords()
{
    KeyRow key = keyRow(Mode::LiveFull, Market::UsdM, KeyPlace::Keychain, "HMAC", "…abcd");
    QCOMPARE(presentKey(key).rights.tone, Tone::Muted); // not asked is not passed
    key.checked = keyVerdict(CheckAnswer::Pass, "");
    QCOMPARE(presentKey(key).rights.tone, Tone::Good);
    key.checked = keyVerdict(CheckAnswer::Warn, "");
    QCOMPARE(presentKey(key).rights.tone, Tone::Warning);
    key.checked = keyVerdict(CheckAnswer::Fail, "");
    QCOMPARE(presentKey(key).rights.tone, Tone::Alarm);
    key.checked = Readiness{};
    QCOMPARE(presentKey(key).rights.tone, Tone::Alarm); // an answer without a row says nothing good
}

void TestKeysWindow::theKeychainIsReadOnceTheWindowIsThere()
{
    QTRY_COMPARE(m_keys.reads, 1);
    in<QPushButton>("again")->click();
    QCOMPARE(m_keys.reads, 2);
}

void TestKeysWindow::aSecretLeavesTheWindowWithThePress()
{
    select(2);
    QTest::keyClicks(in<QLineEdit>("apiKey"), QStringLiteral("KEYkey"));
    QTest::keyClicks(in<SecretField>("secret"), QStringLiteral("SECRETsecret"));
    QVERIFY(!in<SecretField>("secret")->displayText().contains(QStringLiteral("SECRET")));
    in<QPushButton>("add")->click();
    QCOMPARE(m_keys.asked, QStringList{QStringLiteral("add testnet-spot KEYkey SECRETsecret")});
    QCOMPARE(in<SecretField>("secret")->text(), QString());
    in<SecretField>("secret")->undo();
    QCOMPARE(in<SecretField>("secret")->text(), QString());
    Q_EMIT m_keys.said(QStringLiteral("testnet-spot"), false, QStringLiteral("Not kept. The key may withdraw."));
    QCOMPARE(in<QLabel>("message")->text(), QStringLiteral("Not kept. The key may withdraw."));
    QCOMPARE(in<SecretField>("secret")->text(), QString()); // a refusal does not bring it back
    QVERIFY(!in<QPushButton>("add")->isEnabled());
}

void TestKeysWindow::aSecretIsOverwrittenWhereItStood()
{
    auto *field = in<SecretField>("secret");
    QTest::keyClicks(field, QStringLiteral("SECRETsecret"));
    const QString shared = field->text(); // the field's own buffer
    const QByteArray taken = field->take();
    QCOMPARE(taken, QByteArray("SECRETsecret"));
    QCOMPARE(shared, QString(12, QLatin1Char('0')));
}

void TestKeysWindow::severalLinesArePastedWhole()
{
    const QString pem = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----\n");
    auto *field = in<SecretField>("secret");
    field->insert(pem);
    QCOMPARE(QString::fromUtf8(field->take()), pem);
}

void TestKeysWindow::aFileInsteadOfASecret()
{
    select(2);
    in<QLineEdit>("apiKey")->setText(QStringLiteral("KEYkey"));
    QTest::keyClicks(in<SecretField>("secret"), QStringLiteral("half"));
    m_window->chooseFile(QStringLiteral("/home/ada/key.pem"));
    QCOMPARE(in<SecretField>("secret")->text(), QString());
    QVERIFY(in<SecretField>("secret")->placeholderText().contains(QStringLiteral("/home/ada/key.pem")));
    in<QPushButton>("add")->click();
    QCOMPARE(m_keys.asked, QStringList{QStringLiteral("file testnet-spot KEYkey /home/ada/key.pem")});
    m_window->chooseFile(QStringLiteral("/home/ada/key.pem"));
    QTest::keyClicks(in<SecretField>("secret"), QStringLiteral("typed"));
    in<QLineEdit>("apiKey")->setText(QStringLiteral("K"));
    in<QPushButton>("add")->click();
    QCOMPARE(m_keys.asked.last(), QStringLiteral("add testnet-spot K typed")); // what was said last counts
}

void TestKeysWindow::whatIsMissingIsSaid()
{
    select(0);
    QVERIFY(in<QLabel>("missing")->text().contains(QStringLiteral("environment")));
    QVERIFY(!in<QPushButton>("add")->isEnabled());
    select(1);
    QCOMPARE(in<QLabel>("missing")->text(), QStringLiteral("The API key is needed."));
    QVERIFY(in<QLabel>("formTitle")->text().startsWith(QStringLiteral("Replace")));
    in<QLineEdit>("apiKey")->setText(QStringLiteral("KEYkey"));
    QVERIFY(in<QLabel>("missing")->text().contains(QStringLiteral("secret")));
    QVERIFY(!in<QPushButton>("add")->isEnabled());
}

void TestKeysWindow::noKeychainNoForm()
{
    m_keys.trouble = QStringLiteral("There is no system keychain on this machine.");
    publish();
    QVERIFY(in<QLabel>("trouble")->isVisible());
    QVERIFY(in<QLabel>("trouble")->text().contains(m_keys.trouble));
    QVERIFY(in<QLabel>("trouble")->text().contains(QStringLiteral("BINANCE_API_KEY")));
    select(2);
    in<QLineEdit>("apiKey")->setText(QStringLiteral("KEYkey"));
    in<SecretField>("secret")->setText(QStringLiteral("s"));
    QVERIFY(!in<QPushButton>("add")->isEnabled()); // nobody should type a secret that then cannot be kept
}

void TestKeysWindow::refusalsAreShownAndCheckedRowsToo()
{
    select(3);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("text1"))->text().contains(QStringLiteral("may withdraw")));
    QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("check0"))->text(), QStringLiteral("Known there"));
    in<QPushButton>("check")->click();
    QCOMPARE(m_keys.asked, QStringList{QStringLiteral("check live_full-usdm")});
    select(2);
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("check0")));
    QVERIFY(!in<QPushButton>("check")->isEnabled());
}

void TestKeysWindow::removingAsksFirst()
{
    select(0);
    QVERIFY(!in<QPushButton>("remove")->isEnabled());
    select(1);
    in<QPushButton>("remove")->click();
    auto *ask = m_window->findChild<QMessageBox *>(QStringLiteral("askRemove"));
    QVERIFY(ask);
    QTest::keyClick(ask, Qt::Key_Return); // the default keeps it
    QVERIFY(m_keys.asked.isEmpty());
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(QStringLiteral("askRemove")));
    in<QPushButton>("remove")->click();
    m_window->findChild<QMessageBox *>(QStringLiteral("askRemove"))->findChild<QPushButton *>(QStringLiteral("removeNow"))->click();
    QCOMPARE(m_keys.asked, QStringList{QStringLiteral("remove testnet-usdm")});
}

void TestKeysWindow::whileItWaitsNothingIsSentTwice()
{
    select(1);
    in<QLineEdit>("apiKey")->setText(QStringLiteral("KEYkey"));
    in<SecretField>("secret")->setText(QStringLiteral("s"));
    QVERIFY(in<QPushButton>("add")->isEnabled());
    m_keys.isBusy = true;
    publish();
    for (const char *name : {"add", "check", "remove", "again"}) {
        QVERIFY2(!in<QPushButton>(name)->isEnabled(), name);
    }
    QVERIFY(in<QPushButton>("close")->isEnabled());
    QCOMPARE(in<QTableWidget>("keys")->currentRow(), 1); // a newer picture chooses nothing else
}

void TestKeysWindow::withoutADeskItSaysSo()
{
    KeysWindow bare(m_client, nullptr, nullptr);
    bare.show();
    QVERIFY(bare.findChild<QLabel *>(QStringLiteral("trouble"))->text().contains(QStringLiteral("cannot be managed")));
    QVERIFY(!bare.findChild<QPushButton *>(QStringLiteral("again"))->isEnabled());
}

void TestKeysWindow::fromTheMenu()
{
    MainWindow window(m_client);
    window.setServices({{}, &m_keys});
    window.show();
    window.findChild<QAction *>(QStringLiteral("keys"))->trigger();
    const auto *opened = window.findChild<KeysWindow *>();
    QVERIFY(opened);
    QCOMPARE(opened->findChild<QTableWidget *>(QStringLiteral("keys"))->rowCount(), 4);
}

void TestKeysWindow::nothingIsCut()
{
    for (int line = 0; line < 4; ++line) {
        select(line);
        QCoreApplication::processEvents();
        const QStringList cut = cutTexts(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(TestKeysWindow)
#include "tst_keys_window.moc"
