#include "ui/dialogs/tour_offer.h"

#include "ui/presenters/tour_presenter.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bw::ui {

TourOffer::TourOffer(engine_client::EngineClient &client, TourRun &run, const QString &program, QWidget *parent)
    : SideWindow(client, QStringLiteral("tourOffer"), parent), m_run(run), m_program(program)
{
    make();
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_failure.clear();
        m_ended = false;
        m_run.start(m_program);
        refresh();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_run, &TourRun::began, this, &TourOffer::refresh);
    connect(&m_run, &TourRun::ended, this, [this](const QString &failure) {
        m_failure = failure;
        m_ended = true;
        refresh();
    });
    retranslate();
    refresh();
    resize(620, 300);
    m_start->setFocus();
}

void TourOffer::make()
{
    m_what = new QLabel(this);
    m_what->setObjectName(QStringLiteral("tourOfferWhat"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_state = new ToneLabel(this);
    m_state->setObjectName(QStringLiteral("tourOfferState"));
    m_state->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    m_start = new QPushButton(this);
    m_start->setObjectName(QStringLiteral("startTour"));
    m_start->setDefault(true);
    setRole(m_start, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    body()->addWidget(m_what);
    body()->addWidget(m_state);
    body()->addStretch(1);
    body()->addLayout(buttons);
}

void TourOffer::retranslate()
{
    setHeading(tr("The incident, in two minutes"), tr("A walk through what Breakwater does with a position over its limit."));
    m_what->setText(tr("It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. "
                       "This run and its account stay as they are, and go on beside it."));
    m_close->setText(tr("Close"));
    m_start->setText(tr("Start the practice run"));
}

void TourOffer::refresh()
{
    const bool running = m_run.isRunning();
    m_start->setEnabled(!running && !m_program.isEmpty());
    if (running) {
        m_state->present({tr("The practice run is open in a window of its own. It ends with that window, or with this program."), Tone::Good, {}});
    } else if (!m_failure.isEmpty()) {
        m_state->present({tr("The practice run ended: %1").arg(m_failure), Tone::Alarm, {}});
    } else {
        m_state->present({m_ended ? tr("The practice run has ended, and its folder is gone.") : tourObstacle(*latest()), Tone::Muted, {}});
    }
}

} // namespace bw::ui
