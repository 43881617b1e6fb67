#include "ui/panels/list_bar.h"

#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace bw::ui {

ListBar::ListBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("listBar"));
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setMaxLength(80);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count = new ToneLabel(this);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_message = new ToneLabel(this);
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_message->setWordWrap(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("closeFilter"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    spoken(this, [this] {
        m_words->setPlaceholderText(tr("Symbol or word"));
        m_words->setAccessibleName(tr("Show only rows with these words"));
        m_close->setAccessibleName(tr("Show every row"));
        m_close->setToolTip(tr("Shows every row again (Esc)"));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_words, 2);
    row->addWidget(m_count);
    row->addWidget(m_message, 3);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &ListBar::wordsChanged);
    connect(m_close, &QToolButton::clicked, this, &ListBar::close);
    hide();
}

void ListBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ListBar::close()
{
    m_words->clear();
    m_message->present({});
    hide();
    Q_EMIT closed();
}

void ListBar::setWords(const QString &words)
{
    m_words->setText(words);
    setVisible(isVisible() || !words.isEmpty());
}

void ListBar::present(int shown, int all)
{
    m_count->present({tr("%1 of %n shown", nullptr, all).arg(shown), shown < all ? Tone::Warning : Tone::Muted, {}});
}

void ListBar::say(const QString &sentence, bool good)
{
    m_message->present({sentence, good ? Tone::Good : Tone::Alarm, sentence});
    show();
}

// Escape leaves the filter, and nothing else; Return goes on to the rows.
bool ListBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bw::ui
