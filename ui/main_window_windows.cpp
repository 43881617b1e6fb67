// The windows beside the main one: limits, modes, statistics. One of each at a time; a second wish brings it to the front.
#include "ui/main_window.h"

#include "ui/dialogs/limits_window.h"
#include "ui/dialogs/mode_window.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/presenters/mode_presenter.h"

#include <QEvent>
#include <QMenuBar>

namespace bw::ui {

namespace {

// Hears of another language by itself.
class WordsMenu final : public QMenu
{
public:
    WordsMenu(std::function<void()> translate, QWidget *parent) : QMenu(parent), m_translate(std::move(translate)) {}

protected:
    void changeEvent(QEvent *event) override
    {
        QMenu::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) {
            m_translate();
        }
    }

private:
    std::function<void()> m_translate;
};

template<typename Window>
void bringUp(MainWindow &owner, engine_client::EngineClient &client)
{
    auto *window = owner.findChild<Window *>();
    if (!window) {
        window = new Window(client, &owner);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

void MainWindow::openLimits()
{
    bringUp<LimitsWindow>(*this, m_client);
}

void MainWindow::openModes()
{
    bringUp<ModeWindow>(*this, m_client);
}

void MainWindow::openStatistics()
{
    bringUp<StatisticsWindow>(*this, m_client);
}

void MainWindow::addWindows(QMenuBar *bar)
{
    m_account = new WordsMenu([this] { translateWindows(); }, bar);
    bar->addMenu(m_account);
    m_accountEntries = {m_account->addAction(QString(), QKeySequence(QStringLiteral("F6")), this, &MainWindow::openLimits),
                        m_account->addAction(QString(), QKeySequence(QStringLiteral("F7")), this, &MainWindow::openModes),
                        m_account->addAction(QString(), QKeySequence(QStringLiteral("F8")), this, &MainWindow::openStatistics),
                        m_account->addAction(QString(), QKeySequence(QStringLiteral("Ctrl+Alt+C")), this, &MainWindow::openModes)};
    addKeyEntry(m_account);
    QAction *confirm = m_accountEntries.last();
    const auto offer = [this, confirm] { confirm->setVisible(asksForConfirmation(*m_client.latest())); };
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, confirm, offer);
    offer();
    translateWindows();
}

void MainWindow::translateWindows()
{
    m_account->setTitle(tr("Accou&nt"));
    const QStringList names{tr("&Limits…"), tr("&Modes…"), tr("&Statistics…"), tr("&Confirm this run with real money…")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_accountEntries.at(i)->setText(names.at(i));
    }
}

} // namespace bw::ui
