// The incident on screen: the real window, the real engine and the paper exchange, moved by pointer and keys.
// BW_SHOT_DIR saves the pictures.
// Proves S-14.
#include "tests/screen/x_server.h"
#include "tests/support/stop_account.h"
#include "tests/support/terminal.h"
#include "ui/dialogs/clear_stop_dialog.h"
#include "ui/dialogs/close_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/positions_panel.h"
#include "ui/theme.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace bw;
using namespace bw::test;
using safety::TradingState;

namespace {

template<typename T>
T *child(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QLatin1String(name));
    if (!found) {
        qFatal("there is no %s", name);
    }
    return found;
}

QString allTexts(QWidget *parent)
{
    QStringList texts;
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList rowOf(QTableView *table, const QString &symbol)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            cells.append(table->model()->index(row, column).data().toString());
        }
        if (cells.first().startsWith(symbol)) {
            return cells;
        }
    }
    return {};
}

void clickRow(QTableView *table, const QString &symbol)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString().startsWith(symbol)) {
            XServer::clickAt(table->viewport()->mapToGlobal(table->visualRect(index).center()));
        }
    }
}

} // namespace

class OnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_terminal = std::make_unique<Terminal>(paperConfig(paper::Scenario::Incident), safety::GuardAdopted::Ask);
        m_window = std::make_unique<ui::MainWindow>(*m_terminal->client);
        m_window->resize(1560, 920);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(m_terminal->state(), TradingState::Active, 10'000);
        // The position is there before its price is: flagged is what has one.
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), QStringLiteral("ETHUSDT")).join(QLatin1Char('|')).contains(QLatin1Char('%')), 10'000);
        QTRY_VERIFY(m_terminal->now().risk.symbols.value(trading::Symbol(QStringLiteral("BTCUSDT"))).mark);
    }
    void cleanup()
    {
        m_window.reset();
        m_terminal.reset();
    }

    void flagRefuseEnterCloseAndTellIt()
    {
        const QString row = rowOf(table(), QStringLiteral("ETHUSDT")).join(QLatin1Char('|'));
        QVERIFY2(row.contains(QStringLiteral("9.41")) && row.contains(QLatin1Char('!')), qPrintable(row));
        QVERIFY2(row.contains(QStringLiteral("UNPROTECTED")), qPrintable(row));
        XServer::shoot(QStringLiteral("incident.png"));

        fillTicket("0.007");
        auto *send = child<QPushButton>(m_window.get(), "send");
        QTRY_VERIFY2(allTexts(m_window.get()).contains(QStringLiteral("531.25")), qPrintable(allTexts(m_window.get())));
        QVERIFY(!send->isEnabled());
        XServer::shoot(QStringLiteral("refused.png"));

        fillTicket("0.005");
        QTRY_VERIFY(send->isEnabled());
        XServer::click(send);
        QTRY_VERIFY(send->text().startsWith(QStringLiteral("Yes: "))); // more than half of the position limit
        QCOMPARE(m_terminal->now().decisions.size(), 0);
        QTRY_VERIFY(send->isEnabled()); // a double press answers nothing
        XServer::click(send);
        QTRY_VERIFY_WITH_TIMEOUT(!rowOf(table(), QStringLiteral("BTCUSDT")).isEmpty(), 5'000);
        QTRY_VERIFY(m_terminal->position(QStringLiteral("BTCUSDT"))->guard == engine_client::GuardState::Protected);

        clickRow(table(), QStringLiteral("ETHUSDT"));
        XServer::key(QStringLiteral("Return"));
        QTRY_VERIFY(m_window->findChild<ui::CloseDialog *>());
        QPointer<ui::CloseDialog> dialog = m_window->findChild<ui::CloseDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        XServer::click(child<QWidget>(dialog, "reason"));
        XServer::type(QStringLiteral("larger than its limit"));
        QTRY_VERIFY(child<QPushButton>(dialog, "close")->isEnabled());
        XServer::shoot(QStringLiteral("close.png"));
        XServer::click(child<QPushButton>(dialog, "close"));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(table(), QStringLiteral("ETHUSDT")).isEmpty(), 5'000);
        QTRY_VERIFY(!dialog || !dialog->isVisible());

        auto *tabs = child<QTabWidget>(m_window.get(), "lists");
        tabs->setCurrentIndex(2);
        QCOMPARE(m_terminal->now().decisions.size(), 3); // entry, its stop, exit: a refused order cannot be sent from the ticket
        XServer::shoot(QStringLiteral("decisions.png"));
    }

    void thePressStopsEvenWhileADialogIsOpen()
    {
        clickRow(table(), QStringLiteral("ETHUSDT"));
        XServer::key(QStringLiteral("Return"));
        QTRY_VERIFY(m_window->findChild<ui::CloseDialog *>());
        ui::CloseDialog *dialog = m_window->findChild<ui::CloseDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        XServer::key(QStringLiteral("ctrl+shift+F12"));
        QTRY_VERIFY(m_terminal->latch->engaged());
        QTRY_VERIFY_WITH_TIMEOUT(m_terminal->now().stop.verifiedFlat, 10'000);
        QCOMPARE(count(*m_terminal->exchange).positions, 0);
    }

    void onePressStopsAndANamedPersonClears()
    {
        auto *stop = m_window->strip()->findChild<ui::StopButton *>();
        QVERIFY(stop && stop->width() >= 160 && stop->height() >= 80);
        QVERIFY(!m_terminal->latch->engaged());
        XServer::click(stop);
        QTRY_VERIFY(m_terminal->latch->engaged());
        QTRY_VERIFY_WITH_TIMEOUT(m_terminal->now().stop.verifiedFlat, 10'000);
        QTRY_VERIFY2(allTexts(m_window->strip()).contains(QStringLiteral("erified flat")), qPrintable(allTexts(m_window->strip())));
        QTRY_VERIFY(rowOf(table(), QStringLiteral("ETHUSDT")).isEmpty());
        XServer::shoot(QStringLiteral("stopped.png"));

        m_window->openClearDialog();
        QTRY_VERIFY(m_window->findChild<ui::ClearStopDialog *>());
        ui::ClearStopDialog *dialog = m_window->findChild<ui::ClearStopDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        QVERIFY(fields.size() >= 2);
        XServer::click(fields.at(0));
        XServer::type(QStringLiteral("Ada"));
        XServer::click(fields.at(1));
        XServer::type(QStringLiteral("checked by hand"));
        QTRY_VERIFY(child<QPushButton>(dialog, "clear")->isEnabled());
        XServer::shoot(QStringLiteral("clear.png"));
        XServer::click(child<QPushButton>(dialog, "clear"));
        QTRY_COMPARE_WITH_TIMEOUT(m_terminal->state(), TradingState::Active, 10'000);
        QVERIFY(!m_terminal->latch->engaged());
    }

private:
    QTableView *table() { return child<QTableView>(m_window.get(), "positionsTable"); }

    void fillTicket(const char *quantity)
    {
        auto *size = child<QWidget>(m_window.get(), "size");
        for (const auto &[field, text] : {std::pair(size, QString::fromLatin1(quantity)), std::pair(child<QWidget>(m_window.get(), "stopPrice"), QStringLiteral("82400"))}) {
            XServer::click(field);
            XServer::key(QStringLiteral("ctrl+a"));
            XServer::type(text);
            QTRY_COMPARE(field->property("text").toString(), text);
        }
    }

    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<ui::MainWindow> m_window;
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    int code = 1;
    {
        QApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
        bw::ui::Theme::apply(application, qEnvironmentVariable("BW_SCHEME") == QLatin1String("light") ? bw::ui::Scheme::Light : bw::ui::Scheme::Dark);
        OnScreen test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_on_screen.moc"
