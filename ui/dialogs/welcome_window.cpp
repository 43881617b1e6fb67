#include "ui/dialogs/welcome_window.h"

#include "ui/dialogs/fit_screen.h"
#include "ui/first_start.h"
#include "ui/presenters/alerts_presenter.h"
#include "ui/presenters/key_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/operator_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tone_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

enum Page { Paper = 0, Keys, Alerts };

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    return column;
}

} // namespace

WelcomeWindow::WelcomeWindow(engine_client::EngineClient &client, KeyDesk *keys, QWidget *parent, AsksName asksName)
    : SideWindow(client, QStringLiteral("welcomeWindow"), parent), m_keys(keys), m_asksName(asksName)
{
    m_step = new QLabel(this);
    m_step->setObjectName(QStringLiteral("step"));
    setRole(m_step, Role::Muted);
    body()->addWidget(m_step);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(scrolled(makePaperPage(), m_pages));
    m_pages->addWidget(scrolled(makeKeysPage(), m_pages));
    m_pages->addWidget(scrolled(makeAlertsPage(), m_pages));
    auto *frame = new QFrame(this);
    setFrameRole(frame, QStringLiteral("panel"));
    auto *inset = new QVBoxLayout(frame);
    inset->setContentsMargins(0, 0, 0, 0);
    inset->addWidget(m_pages);
    body()->addWidget(frame, 1);
    m_back = addButton(QStringLiteral("back"), this);
    m_next = addButton(QStringLiteral("next"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->currentIndex() == Alerts ? accept() : go(m_pages->currentIndex() + 1); });
    connect(this, &QDialog::finished, this, [] { rememberWelcome(); });
    if (m_keys) {
        connect(m_keys, &KeyDesk::changed, this, &WelcomeWindow::presentKeys);
    }
    fitToScreen(*this, {720, m_asksName == AsksName::Yes ? 640 : 560}, {560, 400});
    retranslate();
    go(Paper);
    refresh();
}

QPushButton *WelcomeWindow::addButton(const QString &name, QWidget *page)
{
    auto *button = new QPushButton(page);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel *WelcomeWindow::addWords(const QString &name, QWidget *page)
{
    auto *words = new QLabel(page);
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    page->layout()->addWidget(words);
    return words;
}

QWidget *WelcomeWindow::makePaperPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    m_what = addWords(QStringLiteral("what"), page);
    m_safe = addWords(QStringLiteral("safe"), page);
    if (m_asksName == AsksName::Yes) {
        addName(column, page);
    }
    column->addStretch();
    m_paper = addButton(QStringLiteral("paper"), page);
    setRole(m_paper, ButtonRole::Primary);
    m_paper->setMinimumHeight(44);
    column->addWidget(m_paper);
    m_paperNote = addWords(QStringLiteral("paperNote"), page);
    setRole(m_paperNote, Role::Muted);
    column->addSpacing(8);
    m_setUp = addButton(QStringLiteral("setUp"), page);
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    connect(m_paper, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_setUp, &QPushButton::clicked, this, [this] { go(Keys); });
    return page;
}

// Whoever stops cannot clear: the record has to tell them apart.
void WelcomeWindow::addName(QVBoxLayout *column, QWidget *page)
{
    m_name = new QLabel(page);
    auto *field = new OperatorField(page);
    m_name->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name);
    row->addWidget(field);
    row->addStretch();
    column->addLayout(row);
    m_nameNote = addWords(QStringLiteral("nameNote"), page);
    setRole(m_nameNote, Role::Muted);
}

QWidget *WelcomeWindow::makeKeysPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    m_keyWords = addWords(QStringLiteral("keyWords"), page);
    m_openKeys = addButton(QStringLiteral("openKeys"), page);
    column->addWidget(m_openKeys, 0, Qt::AlignLeft);
    m_kept = addWords(QStringLiteral("kept"), page);
    setRole(m_kept, Role::Muted);
    column->addSpacing(12);
    m_modeWords = addWords(QStringLiteral("modeWords"), page);
    m_openModes = addButton(QStringLiteral("openModes"), page);
    column->addWidget(m_openModes, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_openKeys, &QPushButton::clicked, this, &WelcomeWindow::keysRequested);
    connect(m_openModes, &QPushButton::clicked, this, &WelcomeWindow::modesRequested);
    return page;
}

QWidget *WelcomeWindow::makeAlertsPage()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnOf(page);
    m_alertWords = addWords(QStringLiteral("alertWords"), page);
    m_alerts = new ToneLabel(page);
    m_alerts->setObjectName(QStringLiteral("alerts"));
    m_alerts->setWordWrap(true);
    column->addWidget(m_alerts);
    column->addStretch();
    return page;
}

void WelcomeWindow::go(int page)
{
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page != Paper);
    m_next->setVisible(page != Paper);
    m_paper->setDefault(page == Paper);
    m_next->setDefault(page != Paper);
    setRole(m_next, page == Alerts ? ButtonRole::Primary : ButtonRole::Plain);
    retranslate();
    (page == Paper ? m_paper : page == Keys ? m_openKeys : m_next)->setFocus();
}

void WelcomeWindow::retranslate()
{
    const int page = m_pages->currentIndex();
    setHeading(tr("Welcome to Breakwater"), tr("A terminal that lets no order through that your limits do not allow, and that can always get you out."));
    m_step->setText(tr("Step %1 of %2").arg(page + 1).arg(m_pages->count()));
    m_what->setText(tr("You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is "
                       "at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. "
                       "What only reduces risk always passes."));
    m_safe->setText(tr("The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, "
                       "and Ctrl+Shift+F12 presses it too."));
    if (m_name) {
        m_name->setText(tr("Your &name"));
        m_nameNote->setText(tr("Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name."));
    }
    m_setUp->setText(tr("&Keys and another mode…"));
    m_keyWords->setText(tr("An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: "
                           "a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file."));
    m_openKeys->setText(tr("&Keys…"));
    m_modeWords->setText(tr("The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, "
                            "and a start never goes to real money by itself."));
    m_openModes->setText(tr("&Modes…"));
    m_alertWords->setText(tr("If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, "
                             "a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names "
                             "every receiver."));
    m_back->setText(tr("&Back"));
    m_next->setText(page == Alerts ? tr("&Open the terminal") : tr("&Next"));
    presentPaper();
    presentKeys();
}

// Called again later, it may be another mode that runs: then paper is no press away.
void WelcomeWindow::presentPaper()
{
    const safety::Mode mode = latest()->mode;
    if (mode == safety::Mode::Paper) {
        m_paper->setText(tr("&Trade on paper now"));
        m_paperNote->setText(tr("The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer."));
    } else {
        m_paper->setText(tr("&To the terminal"));
        m_paperNote->setText(tr("This run is in mode %1. Going to paper is a step of its own, in the window of the modes.").arg(Theme::modeTitle(mode)));
    }
}

void WelcomeWindow::presentKeys()
{
    QStringList kept;
    const QList<KeyRow> rows = m_keys ? m_keys->rows() : QList<KeyRow>();
    for (const KeyRow &row : rows) {
        if (!row.tail.isEmpty()) {
            const KeyCells cells = presentKey(row);
            kept.append(tr("%1: %2").arg(cells.account, cells.key));
        }
    }
    m_kept->setText(kept.join(QLatin1Char('\n')));
    m_kept->setVisible(!kept.isEmpty());
}

void WelcomeWindow::refresh()
{
    presentPaper();
    const auto view = client().alerts();
    const Toned told = presentAlerts(view.get());
    m_alerts->present(told.text.isEmpty() ? Toned{tr("Now: no alerts are sent."), Tone::Muted, {}} : told);
}

} // namespace bw::ui
