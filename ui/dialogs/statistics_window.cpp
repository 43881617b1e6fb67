#include "ui/dialogs/statistics_window.h"

#include "core/base/whole_file.h"
#include "ui/format.h"
#include "ui/preferences.h"
#include "ui/presenters/statistics_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/stat_card.h"
#include "ui/widgets/wheel_guard.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kCardsInARow = 4;

QString fileName(const engine_client::Snapshot &s, const QString &what)
{
    return QStringLiteral("breakwater-%1-%2-%3").arg(toWord(s.mode), format::dateClock(s.at).left(10), what);
}

} // namespace

StatisticsWindow::StatisticsWindow(engine_client::EngineClient &client, QWidget *parent) : SideWindow(client, QStringLiteral("statisticsWindow"), parent)
{
    makeCards();
    makeCharts();
    makeBottom();
    resize(1200, 860);
    setMinimumSize(900, 620);
    retranslate();
    refresh();
}

void StatisticsWindow::makeCards()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    const QList<StatFigure> figures = presentStatistics(*latest());
    for (int i = 0; i < figures.size(); ++i) {
        auto *card = new StatCard(figures.at(i).key, this);
        grid->addWidget(card, i / kCardsInARow, i % kCardsInARow);
        grid->setColumnStretch(i % kCardsInARow, 1);
        connect(card, &StatCard::looked, this, [this](const QString &help) { m_help->setText(help); });
        m_cards.append(card);
    }
    body()->addLayout(grid);
    makeRange();
}

// Below the figures, which are of all, and above the charts, which are of that time.
void StatisticsWindow::makeRange()
{
    m_help = new QLabel(this);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setWordWrap(true);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().height());
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(m_help, Role::Muted);
    m_ranges = new QComboBox(this);
    m_ranges->setObjectName(QStringLiteral("range"));
    for (const ChartRange one : kChartRanges) {
        if (one != ChartRange::Run) {
            m_ranges->addItem(QString(), static_cast<int>(one));
        }
    }
    m_ranges->setCurrentIndex(m_ranges->findData(static_cast<int>(range())));
    guardWheel(m_ranges);
    m_rangeTitle = new QLabel(this);
    m_rangeTitle->setBuddy(m_ranges);
    connect(m_ranges, &QComboBox::currentIndexChanged, this, &StatisticsWindow::chooseRange);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_rangeTitle);
    choice->addWidget(m_ranges);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_help, 1);
    row->addLayout(choice);
    body()->addLayout(row);
}

ChartRange StatisticsWindow::range()
{
    return PreferenceStore::instance().now().statisticsRange;
}

void StatisticsWindow::chooseRange()
{
    Preferences wanted = PreferenceStore::instance().now();
    wanted.statisticsRange = static_cast<ChartRange>(m_ranges->currentData().toInt());
    PreferenceStore::instance().set(wanted);
    m_drawn = false;
    refresh();
}

void StatisticsWindow::makeCharts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_trades = new BarChart(QStringLiteral("tradeBars"), this);
    m_days = new BarChart(QStringLiteral("dayBars"), this);
    for (BarChart *chart : {m_trades, m_days}) {
        auto *frame = new QFrame(this);
        setFrameRole(frame, QStringLiteral("panel"));
        auto *inset = new QVBoxLayout(frame);
        inset->setContentsMargins(12, 8, 8, 6);
        inset->addWidget(chart);
        row->addWidget(frame, 1);
    }
    body()->addLayout(row, 1);
}

void StatisticsWindow::makeBottom()
{
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAutoDefault(false);
    auto *menu = new QMenu(m_export);
    for (const StatisticsTable table : {StatisticsTable::Figures, StatisticsTable::Trades, StatisticsTable::Days}) {
        m_exports.append(menu->addAction(QString(), this, [this, table] { ask(table); }));
    }
    menu->addSeparator();
    m_exports.append(menu->addAction(QString(), this, [this] { askPicture(QStringLiteral("trade-results"), [this](const QString &path) { saveChart(*m_trades, path); }); }));
    m_exports.append(menu->addAction(QString(), this, [this] { askPicture(QStringLiteral("day-results"), [this](const QString &path) { saveChart(*m_days, path); }); }));
    m_exports.append(menu->addAction(QString(), this, [this] { askPicture(QStringLiteral("statistics"), [this](const QString &path) { savePicture(path); }); }));
    m_export->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addWidget(m_message, 1);
    row->addWidget(m_export);
    body()->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void StatisticsWindow::retranslate()
{
    setHeading(tr("Statistics"), tr("Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula."));
    m_close->setText(tr("Close"));
    m_export->setText(tr("E&xport"));
    const QStringList names{tr("Figures as CSV…"), tr("Trades as CSV…"), tr("Days as CSV…"),
                            tr("Chart of the trades as PNG…"), tr("Chart of the days as PNG…"), tr("All of it as PNG…")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_exports.at(i)->setText(names.at(i));
    }
    m_help->clear();
    m_rangeTitle->setText(tr("Charts: how far &back"));
    m_ranges->setAccessibleName(tr("Charts: how far back"));
    const QStringList ranges{tr("day"), tr("week"), tr("month"), tr("quarter"), tr("all")};
    for (int i = 0; i < m_ranges->count(); ++i) {
        m_ranges->setItemText(i, ranges.at(i));
    }
    m_drawn = false;
}

// Figures follow the equity; the charts are drawn anew only where something closed or was sampled.
void StatisticsWindow::refresh()
{
    const auto s = latest();
    const QList<StatFigure> figures = presentStatistics(*s);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        m_cards.at(i)->present(figures.at(i));
    }
    const trading::Ratio limit = s->risk.limits.values().dailyLoss;
    if (m_drawn && m_shown == s->performance && m_shownLimit == limit && m_shownDay == s->at.day()) {
        return;
    }
    m_drawn = true;
    m_shown = s->performance;
    m_shownLimit = limit;
    m_shownDay = s->at.day();
    const bool none = s->performance && s->performance->trips.isEmpty();
    m_trades->present(tradeBars(*s, range()), !s->performance ? tr("The trades are not known yet.") : none ? tr("No trade was closed yet.") : tr("No trade was closed in this time."));
    const bool noDay = s->performance && s->performance->equity.size() < 2;
    m_days->present(dayBars(*s, range()), !s->performance ? tr("The days are not known yet.") : noDay ? tr("The first day has not been sampled twice yet.") : tr("Nothing was sampled in this time."));
}

void StatisticsWindow::ask(StatisticsTable table)
{
    const QString what = table == StatisticsTable::Figures ? QStringLiteral("figures") : table == StatisticsTable::Trades ? QStringLiteral("trades") : QStringLiteral("days");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(fileName(*latest(), what) + QStringLiteral(".csv")), tr("CSV (*.csv)"));
    if (!path.isEmpty()) {
        saveTable(table, path);
    }
}

void StatisticsWindow::askPicture(const QString &what, const std::function<void(const QString &)> &save)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(fileName(*latest(), what) + QStringLiteral(".png")), tr("Picture (*.png)"));
    if (!path.isEmpty()) {
        save(path);
    }
}

bool StatisticsWindow::saveChart(const BarChart &chart, const QString &path)
{
    return write(path, chart.picture());
}

bool StatisticsWindow::saveTable(StatisticsTable table, const QString &path)
{
    return write(path, statisticsCsv(*latest(), table, range()));
}

bool StatisticsWindow::savePicture(const QString &path)
{
    say(Role::Muted, {}); // not the words about the file before
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    grab().save(&buffer, "PNG");
    return write(path, content);
}

bool StatisticsWindow::write(const QString &path, const QByteArray &content)
{
    const base::Status written = content.isEmpty() ? base::Status(base::failure(base::ErrorCode::Storage, tr("the picture is empty")))
                                                   : base::writeWhole(path, content, base::FileRights::Usual);
    say(written ? Role::Good : Role::Alarm, written ? tr("Written to %1.").arg(path) : tr("Nothing was written to %1: %2.").arg(path, written.error().message));
    return written.has_value();
}

void StatisticsWindow::say(Role role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
}

} // namespace bw::ui
