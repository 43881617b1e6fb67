#include "ui/widgets/status_strip.h"

#include "ui/format.h"
#include "ui/lock/lock_cover.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/day_gauge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/mode_badge.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_progress.h"
#include "ui/widgets/stop_trigger.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kSilenceCheckMs = 250;
constexpr int kUsualPx = 1400;
constexpr int kLimitShownPx = 800;
constexpr int kLargePx = 1500; // from here on there is room for what one reads from afar

QString withoutFigures(QString text)
{
    static const QRegularExpression figures(QStringLiteral(R"([\d.,]+)"));
    return text.remove(figures);
}

QLabel *muted()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

ToneLabel *toned(const char *name)
{
    auto *label = new ToneLabel;
    label->setObjectName(QLatin1String(name));
    return label;
}

// What is read as one thing stays on one line.
QWidget *together(std::initializer_list<QWidget *> parts, int spacing)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget *part : parts) {
        row->addWidget(part);
    }
    return box;
}

} // namespace

StatusStrip::StatusStrip(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
{
    setObjectName(QStringLiteral("statusStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(18);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    addHeaderRow(column);
    addFreshnessRow(column);
    auto *lower = new QWidget;
    m_lower = new QStackedLayout(lower);
    m_lower->setContentsMargins(0, 0, 0, 0);
    m_day = makeDayRows();
    m_progress = new StopProgressView;
    m_lower->addWidget(m_day);
    m_lower->addWidget(m_progress);
    column->addWidget(lower, 1);
    row->addLayout(column, 1);
    m_announcer = new Announcer(this);
    m_stop = new StopButton(client, this);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    setLarge(true); // the usual window; a narrow one is told when it has its size

    connect(m_progress, &StopProgressView::clearRequested, this, &StatusStrip::clearRequested);
    connect(m_progress, &StopProgressView::amendRequested, this, &StatusStrip::amendRequested);
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &StatusStrip::refresh);
    connect(&StopTrigger::of(client), &StopTrigger::fired, this, &StatusStrip::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusStrip::refresh);
    timer->start(kSilenceCheckMs);
    spoken(this, [this] {
        setAccessibleName(tr("Status"));
        m_explain->setText(tr("Explain…"));
        m_explain->setAccessibleDescription(tr("Asks what the money was that moved without an explanation, and for a name."));
        m_explain->setToolTip(m_explain->accessibleDescription());
        m_said.clear(); // what stands is said once more, in the language of now
        m_procedure.clear();
        m_limits = {};
        refresh();
    });
}

// As high as its words make it in a window of the usual width: the same for every picture.
QSize StatusStrip::sizeHint() const
{
    const int wide = std::max(QWidget::sizeHint().width(), kUsualPx);
    return {wide, heightForWidth(wide)};
}

// On a small screen the gauge and the words below say what the limit is; the day's result keeps its place.
void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_limit->setVisible(width() >= kLimitShownPx);
    setLarge(width() >= kLargePx);
}

// Qt's style sheets gave labels that went from one parent to another the font back that they had before.
void StatusStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_large.reset();
    setLarge(width() >= kLargePx);
}

// Balance, positions, the day's result, what is wrong and what works: what two metres away has to be enough for.
void StatusStrip::setLarge(bool large)
{
    if (m_large == large) {
        return;
    }
    m_large = large;
    m_mode->setFont(Theme::words(large ? 1.3 : 1.1, QFont::Bold));
    m_venue->setFont(Theme::words(large ? 1.2 : 1.1, QFont::Medium));
    m_balance->setFont(Theme::figures(large ? 1.75 : 1.35, QFont::DemiBold));
    m_positions->setFont(Theme::figures(large ? 1.75 : 1.35, QFont::DemiBold));
    m_danger->setFont(Theme::words(large ? 1.6 : 1.2, QFont::Bold));
    m_today->setFont(Theme::figures(large ? 1.75 : 1.2, QFont::DemiBold));
    m_sentence->setFont(Theme::words(large ? 1.15 : 1.05, QFont::Medium));
    for (ToneLabel *value : std::as_const(m_freshness)) {
        value->setFont(Theme::figures(large ? 1.15 : 1.0));
    }
    m_progress->setLarge(large);
    // Both faces have the same height, so that nothing below the strip and no button in it ever moves.
    m_lower->parentWidget()->setMinimumHeight(QFontMetrics(Theme::words(1.15)).height() * 4 + 42);
    // In one go, from the innermost on: else each layout would tell the next one a turn later, and what is below would move.
    const QList<QWidget *> boxes = findChildren<QWidget *>();
    for (auto box = boxes.crbegin(); box != boxes.crend(); ++box) {
        if ((*box)->layout()) {
            (*box)->layout()->activate();
        }
    }
    layout()->activate();
}

void StatusStrip::addHeaderRow(QVBoxLayout *column)
{
    auto *row = new FlowRow(28, 4); // on a small screen on more lines: the stop beside it never gives way
    m_mode = new ModeBadge;
    m_mode->setObjectName(QStringLiteral("modeBadge"));
    m_venue = new QLabel;
    m_venue->setObjectName(QStringLiteral("venue"));
    m_balance = toned("balance");
    m_balanceParts = muted();
    m_balanceParts->setObjectName(QStringLiteral("balanceParts"));
    m_balanceParts->setFont(Theme::figures(0.95));
    m_positions = toned("positionsCount");
    m_danger = toned("danger");
    row->addWidget(together({m_mode, m_venue}, 10));
    row->addWidget(together({spoken(muted(), [] { return tr("Balance"); }), m_balance}, 10));
    row->addWidget(m_balanceParts);
    row->addWidget(together({spoken(muted(), [] { return tr("Positions"); }), m_positions}, 10));
    row->addWidget(m_danger);
    column->addLayout(row);
}

void StatusStrip::addFreshnessRow(QVBoxLayout *column)
{
    auto *row = new FlowRow(19, 2);
    for (int i = 0; i < 5; ++i) {
        auto *name = muted();
        auto *value = toned("freshness");
        m_freshnessNames.append(name);
        m_freshness.append(value);
        row->addWidget(together({name, value}, 5));
    }
    column->addLayout(row);
}

QWidget *StatusStrip::makeDayRows()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_today = toned("today");
    m_gauge = new DayGauge;
    m_limit = muted();
    m_limit->setObjectName(QStringLiteral("dayLimit"));
    m_limit->setFont(Theme::figures());
    row->addWidget(spoken(muted(), [] { return tr("Today"); }));
    row->addWidget(m_today);
    row->addWidget(m_gauge, 1);
    row->addWidget(m_limit);
    column->addLayout(row);
    m_words = toned("dayWords");
    m_words->setFont(Theme::figures());
    m_words->setWordWrap(true);
    m_sentence = toned("stateSentence");
    m_sentence->setWordWrap(true);
    m_explain = new QPushButton;
    m_explain->setObjectName(QStringLiteral("explainFlow"));
    m_explain->setAutoDefault(false);
    connect(m_explain, &QPushButton::clicked, this, &StatusStrip::explainRequested);
    auto *last = new QHBoxLayout;
    last->setSpacing(10);
    last->addWidget(m_sentence, 1);
    last->addWidget(m_explain, 0, Qt::AlignTop);
    column->addWidget(m_words);
    column->addLayout(last);
    column->addStretch(1);
    return rows;
}

void StatusStrip::refresh()
{
    const auto snapshot = m_client.latest();
    const base::Millis silence = m_client.engineSilence();
    const StripView view = presentStrip(*snapshot, silence, m_client.armed());
    static_cast<ModeBadge *>(m_mode)->present(snapshot->mode);
    m_venue->setText(view.venue);
    m_balance->present(view.balance);
    m_balanceParts->setText(QStringLiteral("(%1)").arg(view.balanceParts));
    m_positions->present(view.positions);
    m_danger->present(view.danger);
    showFreshness(view);

    const DayView day = presentDay(*snapshot, silence);
    m_today->present(day.today);
    m_gauge->present(day);
    m_limit->setText(day.limit);
    m_words->present(day.words);
    m_sentence->setAccessibleName(view.sentence.text);
    m_sentence->present(view.sentence);
    m_explain->setVisible(view.asksForFlow);

    const ProcedureView procedure = presentProcedure(*snapshot, StopTrigger::of(m_client).local(), silence, m_client.runnerProgress().get());
    m_progress->present(procedure);
    m_lower->setCurrentWidget(procedure.active ? static_cast<QWidget *>(m_progress) : m_day);
    announce(view, procedure, *snapshot);
}

// What is new of the state, of the stop and of the limits. An age or a countdown is no news: it would be read out four times a second.
void StatusStrip::announce(const StripView &view, const ProcedureView &procedure, const engine_client::Snapshot &snapshot)
{
    QStringList news;
    QStringList said;
    const QStringList parts = procedure.spokenParts();
    for (const QString &part : parts) {
        said.append(view.engineFrozen ? withoutFigures(part) : part);
        if (!m_procedure.contains(said.last())) {
            news.append(part);
        }
    }
    m_procedure = said;
    const bool locked = LockCover::of(*window()); // then only the stop is told; the rest is, once it is open
    if (const QString sentence = withoutFigures(view.sentence.text); !locked && sentence != m_said) {
        m_said = sentence;
        news.append(view.sentence.text);
    }
    news += locked ? QStringList() : m_limits.look(snapshot);
    if (!news.isEmpty()) {
        m_announcer->announce(news.join(QLatin1Char(' ')));
    }
}

void StatusStrip::showFreshness(const StripView &view)
{
    for (qsizetype i = 0; i < m_freshness.size() && i < view.freshness.size(); ++i) {
        const FreshnessItem &item = view.freshness.at(i);
        m_freshnessNames.at(i)->setText(item.label);
        m_freshness.at(i)->present(item.value);
        m_freshness.at(i)->setAccessibleName(item.label + QLatin1Char(' ') + item.value.text);
    }
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::palette().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::palette().border);
}

} // namespace bw::ui
