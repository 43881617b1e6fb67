#include "ui/widgets/box_stop.h"

#include "ui/widgets/mode_badge.h"
#include "ui/widgets/stop_button.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace bw::ui {

namespace {

const QString kStripName = QStringLiteral("boxStop");

// A box is as wide as its own words need, which may be less than the strip does.
void widen(QLayout &layout, int width)
{
    const QMargins around = layout.contentsMargins();
    auto *space = new QSpacerItem(width - around.left() - around.right(), 0);
    if (auto *grid = qobject_cast<QGridLayout *>(&layout)) {
        grid->addItem(space, grid->rowCount(), 0, 1, std::max(1, grid->columnCount()));
    } else {
        layout.addItem(space);
    }
}

} // namespace

BoxStop::BoxStop(engine_client::EngineClient &client) : QObject(&client), m_client(client) {}

void BoxStop::watch(engine_client::EngineClient &client)
{
    if (!client.findChild<BoxStop *>(QString(), Qt::FindDirectChildrenOnly)) {
        qApp->installEventFilter(new BoxStop(client));
    }
}

// Before it is measured, and whenever it arranges itself: a message box builds itself anew with every text that it is given.
bool BoxStop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        if (auto *box = qobject_cast<QDialog *>(watched); box && box->layout()) {
            furnish(*box);
        }
    }
    return QObject::eventFilter(watched, event);
}

// Where a window has its menu: outside of what the box arranges by itself, and counted when it measures itself.
void BoxStop::furnish(QDialog &box)
{
    auto *strip = box.findChild<QWidget *>(kStripName, Qt::FindDirectChildrenOnly);
    if (!strip) {
        if (box.findChild<StopButton *>()) {
            return;
        }
        strip = new QWidget(&box);
        strip->setObjectName(kStripName);
        auto *row = new QHBoxLayout(strip);
        row->setContentsMargins(12, 10, 12, 4);
        auto *badge = new ModeBadge(strip);
        badge->present(m_client.latest()->mode);
        row->addWidget(badge, 0, Qt::AlignVCenter);
        row->addStretch();
        row->addWidget(new StopButton(m_client, strip, StopButtonSize::Compact));
    }
    if (box.layout()->menuBar() != strip) {
        box.layout()->setMenuBar(strip);
        widen(*box.layout(), strip->sizeHint().width());
        strip->show();
    }
}

} // namespace bw::ui
