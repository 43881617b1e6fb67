#include "ui/dialogs/fit_screen.h"

#include <QScreen>
#include <QScrollArea>

namespace bw::ui {

namespace {

constexpr int kDecorationPx = 40; // the title bar and frame that the window manager adds

} // namespace

void fitToScreen(QWidget &window, const QSize &wanted, const QSize &least)
{
    const QScreen *screen = window.screen();
    const QSize room = screen ? screen->availableSize() - QSize(kDecorationPx / 4, kDecorationPx) : wanted;
    window.setMinimumSize(least.boundedTo(room));
    window.resize(wanted.boundedTo(room));
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace bw::ui
