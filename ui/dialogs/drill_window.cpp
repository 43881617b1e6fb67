#include "ui/dialogs/drill_window.h"

#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tone_label.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr qint64 kMostRecord = 1'000'000; // of a file that somebody else may have written

QTableWidget *makeTable(const char *name, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(widths.size()) + 1, parent);
    table->setObjectName(QLatin1String(name));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths.at(column));
    }
    return table;
}

void addCells(QTableWidget *table, const QList<Toned> &cells)
{
    const int line = table->rowCount();
    table->setRowCount(line + 1);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column).text);
        item->setForeground(toneColor(cells.at(column).tone));
        item->setToolTip(cells.at(column).text);
        table->setItem(line, column, item);
    }
}

ToneLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new ToneLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

DrillWindow::DrillWindow(engine_client::EngineClient &client, const DesktopServices &services, QWidget *parent)
    : SideWindow(client, QStringLiteral("drillWindow"), parent), m_services(services)
{
    make();
    connect(m_start, &QPushButton::clicked, this, &DrillWindow::begin);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_drill.cancel();
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_drill, &DrillProcess::row, this, &DrillWindow::add);
    connect(&m_drill, &DrillProcess::ended, this, &DrillWindow::end);
    retranslate();
    resize(980, 760);
    m_start->setFocus();
}

void DrillWindow::make()
{
    m_standing = wrapped("drillStanding", this);
    m_state = wrapped("drillState", this);
    m_rows = makeTable("drillRows", {90, 180, 400}, this);
    m_runsTitle = new QLabel(this);
    setRole(m_runsTitle, Role::Title);
    m_runs = makeTable("drillRuns", {200, 140}, this);
    m_start = makeButton("drillStart", this);
    setRole(m_start, ButtonRole::Primary);
    m_cancel = makeButton("drillCancel", this);
    m_close = makeButton("close", this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    body()->addWidget(m_standing);
    body()->addWidget(m_rows, 3);
    body()->addWidget(m_state);
    body()->addWidget(m_runsTitle);
    body()->addWidget(m_runs, 1);
    body()->addLayout(buttons);
}

void DrillWindow::retranslate()
{
    setHeading(tr("Drill"), tr("Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. "
                               "This account is not touched, no alert is sent; it takes about half a minute."));
    m_rows->setHorizontalHeaderLabels({tr("Result"), tr("Limit"), tr("What has to happen"), tr("What happened")});
    m_rows->setAccessibleName(tr("Limits of this drill, as they come"));
    m_rows->setRowCount(0);
    for (const DrillLine &line : std::as_const(m_lines)) {
        showLine(line);
    }
    m_runsTitle->setText(tr("The last drills"));
    m_runs->setHorizontalHeaderLabels({tr("When (UTC)"), tr("Result"), tr("What did not fire")});
    m_runs->setAccessibleName(tr("The last drills, newest first"));
    m_start->setText(tr("&Start the drill"));
    m_cancel->setText(tr("C&ancel the drill"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Ends a drill that runs (Esc)"));
    showRecord();
    showState();
}

void DrillWindow::refresh()
{
}

void DrillWindow::begin()
{
    m_rows->setRowCount(0);
    m_lines.clear();
    m_failed = 0;
    m_end.reset();
    m_why.clear();
    m_drill.start(m_services.program, m_services.dataDirectory);
    showState();
    m_cancel->setFocus();
}

void DrillWindow::add(const DrillLine &line)
{
    m_failed += line.passed ? 0 : 1;
    m_lines.append(line);
    showLine(line);
    m_rows->scrollToBottom();
    showState();
}

void DrillWindow::showLine(const DrillLine &line)
{
    const DrillWords words = drillWords(line);
    const Toned result = line.passed ? Toned{tr("✔ ok"), Tone::Good, {}} : Toned{tr("✖ no"), Tone::Alarm, {}};
    addCells(m_rows, {result, {words.limit, Tone::Normal, {}}, {words.expected, Tone::Normal, {}}, {words.seen, line.passed ? Tone::Muted : Tone::Alarm, {}}});
}

void DrillWindow::end(DrillEnd how, const QString &sentence)
{
    m_end = how;
    m_why = sentence;
    showRecord();
    showState();
    m_start->setFocus();
}

// Read again with every run: the readiness check reads the same file.
void DrillWindow::showRecord()
{
    QFile file(m_services.drillRecord);
    const QByteArray json = !m_services.drillRecord.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(kMostRecord) : QByteArray();
    const DrillRecord record = presentDrillRecord(json, base::VenueTime(base::SystemClock().systemMs()));
    m_standing->present(record.standing);
    m_runs->setRowCount(0);
    for (const DrillRun &run : record.runs) {
        addCells(m_runs, {{run.at, Tone::Normal, {}}, run.result, {run.failed, Tone::Normal, {}}});
    }
}

void DrillWindow::showState()
{
    const bool running = m_drill.isRunning();
    m_start->setEnabled(!running && !m_services.program.isEmpty());
    m_cancel->setEnabled(running);
    if (running) {
        m_state->present({tr("Running: %n check(s) so far.", nullptr, m_rows->rowCount()), Tone::Normal, {}});
        return;
    }
    if (!m_end) {
        m_state->present({tr("Not started."), Tone::Muted, {}});
        return;
    }
    switch (*m_end) {
    case DrillEnd::Passed: m_state->present({tr("✔ Passed: every limit fired."), Tone::Good, {}}); break;
    case DrillEnd::NotPassed: m_state->present({tr("✖ NOT passed: %n check(s) failed, see above.", nullptr, m_failed), Tone::Alarm, {}}); break;
    case DrillEnd::Cancelled: m_state->present({tr("Cancelled; it does not count and is not in the record."), Tone::Warning, {}}); break;
    case DrillEnd::Broken: m_state->present({tr("✖ The drill could not be carried out: %1").arg(m_why), Tone::Alarm, {}}); break;
    }
}

} // namespace bw::ui
