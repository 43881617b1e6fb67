// Below the equity line: what stands at the place that is read, how far back it goes, and the line as a file.
#include "ui/panels/equity_panel.h"

#include "core/base/whole_file.h"
#include "ui/format.h"
#include "ui/preferences.h"
#include "ui/presenters/chart_reading.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QAccessible>
#include <QBuffer>
#include <QChartView>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QStandardItemModel>

namespace bw::ui {

QLayout *EquityPanel::buildFoot()
{
    m_reading = new ToneLabel(this);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setWordWrap(true);
    m_reading->setFont(Theme::figures(0.9));
    m_reading->setMinimumHeight(2 * m_reading->fontMetrics().height());
    m_reading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the chart must not move under the pointer
    m_ranges = new QComboBox(this);
    m_ranges->setObjectName(QStringLiteral("range"));
    for (const ChartRange one : kChartRanges) {
        m_ranges->addItem(QString(), static_cast<int>(one));
    }
    m_ranges->setCurrentIndex(m_ranges->findData(static_cast<int>(range())));
    guardWheel(m_ranges);
    connect(m_ranges, &QComboBox::currentIndexChanged, this, &EquityPanel::chooseRange);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportEquity"));
    m_export->setAutoDefault(false);
    auto *menu = new QMenu(m_export);
    m_exports = {menu->addAction(QString(), this, &EquityPanel::askCsv), menu->addAction(QString(), this, &EquityPanel::askPicture)};
    m_export->setMenu(menu);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_reading, 1);
    foot->addWidget(m_ranges);
    foot->addWidget(m_export);
    return foot;
}

// What would show no more than the shorter one cannot be chosen.
void EquityPanel::offerRanges()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_ranges->model());
    for (int i = 0; model && i < m_ranges->count(); ++i) {
        model->item(i)->setEnabled(m_presenter.reaches(static_cast<ChartRange>(m_ranges->itemData(i).toInt())));
    }
    m_export->setEnabled(m_presenter.hasAny());
}

void EquityPanel::chooseRange()
{
    Preferences wanted = PreferenceStore::instance().now();
    wanted.equityRange = static_cast<ChartRange>(m_ranges->currentData().toInt());
    PreferenceStore::instance().set(wanted);
    m_dirty = true;
    draw();
}

ChartRange EquityPanel::range()
{
    return PreferenceStore::instance().now().equityRange;
}

void EquityPanel::read(int point)
{
    const QString words = equityReading(m_frame, point, m_client.latest()->risk.quote);
    if (m_reading->text() == words) {
        return;
    }
    m_reading->present({words, Tone::Normal, words});
    m_view->setAccessibleDescription(words);
    if (m_view->hasFocus()) {
        QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void EquityPanel::askCsv()
{
    ask(QStringLiteral("csv"), &EquityPanel::saveCsv);
}

void EquityPanel::askPicture()
{
    ask(QStringLiteral("png"), &EquityPanel::savePicture);
}

void EquityPanel::ask(const QString &suffix, bool (EquityPanel::*save)(const QString &))
{
    if (!m_presenter.hasAny()) {
        return;
    }
    const auto s = m_client.latest();
    const QString name = QStringLiteral("breakwater-%1-%2-equity.%3").arg(toWord(s->mode), base::VenueTime(s->at).toIsoString().left(10), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(name), QStringLiteral("*.") + suffix);
    if (!path.isEmpty()) {
        (this->*save)(path);
    }
}

bool EquityPanel::saveCsv(const QString &path)
{
    return write(path, m_presenter.csv(range()));
}

bool EquityPanel::savePicture(const QString &path)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    m_view->grab().save(&buffer, "PNG");
    return write(path, content);
}

bool EquityPanel::write(const QString &path, const QByteArray &content)
{
    const base::Status written = content.isEmpty() ? base::Status(base::failure(base::ErrorCode::Storage, tr("the picture is empty")))
                                                   : base::writeWhole(path, content, base::FileRights::Usual);
    m_reading->present({written ? tr("Written to %1.").arg(path) : tr("Nothing was written to %1: %2.").arg(path, written.error().message),
                        written ? Tone::Good : Tone::Alarm, {}});
    return written.has_value();
}

} // namespace bw::ui
