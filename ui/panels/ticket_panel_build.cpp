// What the ticket is made of; what it does is in ticket_panel.cpp.
#include "ui/panels/ticket_panel.h"

#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

using trading::OrderType;
using trading::Side;

namespace {

constexpr int kMargin = 12;
constexpr int kBesideField = 10; // between a label and its field

QPushButton *segment(const Saying &text, const QString &name, QButtonGroup *group, int id, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    spoken(button, [button, text] { button->setText(text.text()); });
    button->setObjectName(name);
    button->setCheckable(true);
    group->addButton(button, id);
    return button;
}

QLabel *labelFor(const Saying &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = spoken(new QLabel(parent), text);
    label->setBuddy(buddy);
    if (auto *edit = qobject_cast<QLineEdit *>(buddy)) {
        standBeside(label, edit);
    }
    return label;
}

} // namespace

// A key of the ticket alone: it works while something in here has the focus. Buttons whose text changes lose theirs.
template<typename Action>
void TicketPanel::onKey(const QKeySequence &key, Action action)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void TicketPanel::build()
{
    m_content = new QWidget(this);
    auto *fields = new QVBoxLayout(m_content);
    fields->setContentsMargins(kMargin, 10, kMargin, 6);
    fields->setSpacing(8);
    fields->addWidget(buildWhat());
    fields->addWidget(buildSize());
    fields->addWidget(buildPrices());
    fields->addWidget(buildRules());
    fields->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    m_belowRules = new QWidget(this);
    all->addWidget(m_belowRules);
    m_foot = buildSend();
    all->addWidget(m_foot);
    m_scroll->installEventFilter(this);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    setFocusProxy(m_symbol);
}

// It never scrolls sideways: it is as wide as its words, and does not shrink again while it speaks the same language.
void TicketPanel::fitWidth()
{
    const int needed = m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setMinimumWidth(std::max(minimumWidth(), needed));
}

// No rule is cut in two at the end of what is in sight, and the button below is as wide as the fields above.
void TicketPanel::fitHeight()
{
    QWidget *content = m_content;
    const int room = height() - m_foot->height();
    int end = 0;
    for (const RuleRow &row : std::as_const(m_rows)) {
        const int bottom = row.title->mapTo(content, QPoint(0, row.title->height())).y();
        end = bottom <= room ? std::max(end, bottom) : end;
    }
    const bool allInSight = content->minimumSizeHint().height() <= room;
    m_belowRules->setFixedHeight(end == 0 || allInSight ? 0 : room - end);
    const int scrollBar = m_scroll->verticalScrollBar()->isVisible() ? m_scroll->verticalScrollBar()->width() : 0;
    QMargins margins = m_foot->layout()->contentsMargins();
    margins.setRight(kMargin + scrollBar);
    m_foot->layout()->setContentsMargins(margins);
}

// The boxes know nothing of each other, but their fields begin at one line and end at one.
void TicketPanel::alignLabels()
{
    int widest = 0;
    for (const QGridLayout *grid : std::as_const(m_fields)) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            const QLayoutItem *item = grid->itemAtPosition(row, 0);
            const auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            widest = label ? std::max(widest, label->sizeHint().width()) : widest;
        }
    }
    for (QGridLayout *grid : std::as_const(m_fields)) {
        if (grid->columnMinimumWidth(0) != widest) { // setting it asks for another layout, and so for this again
            grid->setColumnMinimumWidth(0, widest);
        }
    }
    int unit = 0;
    const QList<NumberField *> numbers{m_size, m_limit, m_stop, m_target};
    for (const NumberField *field : numbers) {
        unit = std::max(unit, field->unitWidth());
    }
    for (NumberField *field : numbers) {
        field->setUnitWidth(unit);
    }
}

QWidget *TicketPanel::buildWhat()
{
    auto *box = new QWidget(this);
    m_symbol = new QComboBox(box);
    m_symbol->setObjectName(QStringLiteral("symbol"));
    spoken(m_symbol, [this] { m_symbol->setAccessibleName(tr("Symbol")); });
    m_symbol->setEditable(true);
    m_symbol->setInsertPolicy(QComboBox::NoInsert);
    m_symbol->completer()->setFilterMode(Qt::MatchContains);
    m_symbol->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_symbol->lineEdit()->setMaxLength(40);
    m_symbol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_symbol->setMinimumContentsLength(8);
    guardWheel(m_symbol);
    m_mark = new QLabel(box);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setFont(Theme::figures());
    setRole(m_mark, Role::Muted);
    m_symbolError = new QLabel(box);
    m_symbolError->setWordWrap(true);
    m_symbolError->setObjectName(QStringLiteral("symbolWords"));
    setRole(m_symbolError, Role::Alarm);

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    m_fields.append(grid);
    grid->setHorizontalSpacing(kBesideField);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor([] { return tr("S&ymbol"); }, m_symbol, box), 0, 0);
    grid->addWidget(m_symbol, 0, 1);
    grid->addWidget(m_mark, 1, 1);
    grid->addWidget(m_symbolError, 2, 1);
    grid->addLayout(buildKinds(box), 3, 0, 1, 2);
    grid->setVerticalSpacing(4);
    m_symbolError->hide();
    connect(m_symbol, &QComboBox::currentTextChanged, this, &TicketPanel::refresh);
    return box;
}

QLayout *TicketPanel::buildKinds(QWidget *box)
{
    m_side = new QButtonGroup(this);
    m_type = new QButtonGroup(this);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(4);
    QPushButton *buy = segment([] { return tr("B&uy"); }, QStringLiteral("buy"), m_side, static_cast<int>(Side::Buy), box);
    kinds->addWidget(buy, 1);
    kinds->addWidget(segment([] { return tr("&Sell"); }, QStringLiteral("sell"), m_side, static_cast<int>(Side::Sell), box), 1);
    kinds->addSpacing(10);
    QPushButton *market = segment([] { return tr("&Market"); }, QStringLiteral("market"), m_type, static_cast<int>(OrderType::Market), box);
    kinds->addWidget(market, 1);
    kinds->addWidget(segment([] { return tr("Limi&t"); }, QStringLiteral("limit"), m_type, static_cast<int>(OrderType::Limit), box), 1);
    buy->setChecked(true);
    market->setChecked(true);
    connect(m_side, &QButtonGroup::idClicked, this, &TicketPanel::refresh);
    connect(m_type, &QButtonGroup::idClicked, this, &TicketPanel::refresh);
    return kinds;
}

QWidget *TicketPanel::buildSize()
{
    auto *box = new QWidget(this);
    m_sizeMode = new QComboBox(box);
    m_sizeMode->setObjectName(QStringLiteral("sizeMode"));
    for (const SizeMode mode : {SizeMode::Quantity, SizeMode::Quote, SizeMode::BalancePercent, SizeMode::RiskPercent}) {
        m_sizeMode->addItem(QString(), static_cast<int>(mode));
    }
    spoken(m_sizeMode, [this] {
        m_sizeMode->setAccessibleName(tr("How the size is given"));
        const QStringList modes{tr("quantity"), tr("value"), tr("% of balance"), tr("% at risk to the stop")};
        for (int i = 0; i < m_sizeMode->count(); ++i) {
            m_sizeMode->setItemText(i, modes.at(i));
        }
    });
    guardWheel(m_sizeMode);
    m_size = new NumberField(QStringLiteral("size"), [] { return tr("Size"); }, QString(), box);
    m_slider = new QSlider(Qt::Horizontal, box);
    m_slider->setObjectName(QStringLiteral("slider"));
    spoken(m_slider, [this] { m_slider->setAccessibleName(tr("Size as a share of the position limit")); });
    m_slider->setRange(0, 1000);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(100);
    guardWheel(m_slider);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    m_fields.append(grid);
    grid->setHorizontalSpacing(kBesideField);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor([] { return tr("Size &as"); }, m_sizeMode, box), 0, 0);
    grid->addWidget(m_sizeMode, 0, 1);
    grid->addWidget(labelFor([] { return tr("Si&ze"); }, m_size->edit(), box), 1, 0, Qt::AlignTop);
    grid->addWidget(m_size, 1, 1);
    grid->addWidget(m_slider, 2, 1);
    connect(m_sizeMode, &QComboBox::currentIndexChanged, this, [this] { chooseSizeMode(static_cast<SizeMode>(m_sizeMode->currentData().toInt())); });
    connect(m_size, &NumberField::edited, this, &TicketPanel::refresh);
    connect(m_slider, &QSlider::valueChanged, this, &TicketPanel::applySlider);
    return box;
}

QWidget *TicketPanel::buildPrices()
{
    auto *box = new QWidget(this);
    m_limit = new NumberField(QStringLiteral("limitPrice"), [] { return tr("Limit price"); }, QString(), box);
    m_stop = new NumberField(QStringLiteral("stopPrice"), [] { return tr("Stop loss price, required"); }, QString(), box);
    m_target = new NumberField(QStringLiteral("targetPrice"), [] { return tr("Take profit price, if one is wanted"); }, QString(), box);
    m_limitLabel = labelFor([] { return tr("P&rice"); }, m_limit->edit(), box);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    for (int percent = 1; percent <= 3; ++percent) {
        auto *chip = new QPushButton(box);
        chip->setObjectName(QStringLiteral("chip%1").arg(percent));
        spoken(chip, [chip, percent] {
            chip->setAccessibleName(tr("Stop %1 percent from the entry price, on the losing side").arg(percent));
            chip->setToolTip(tr("Alt+%1").arg(percent));
        });
        const trading::Ratio distance(base::Decimal::div(base::Decimal::fromInt(percent), base::Decimal::fromInt(100), base::Rounding::Down));
        connect(chip, &QPushButton::clicked, this, [this, distance] { applyStopDistance(distance); });
        chips->addWidget(chip, 1);
        m_chips.append(chip);
        onKey(QKeySequence(Qt::ALT | (Qt::Key_0 + percent)), [this, distance] { applyStopDistance(distance); });
    }
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    m_fields.append(grid);
    grid->setHorizontalSpacing(kBesideField);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_limitLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(m_limit, 0, 1);
    grid->addWidget(labelFor([] { return tr("Stop &loss"); }, m_stop->edit(), box), 1, 0, Qt::AlignTop);
    grid->addWidget(m_stop, 1, 1);
    grid->addLayout(chips, 2, 1);
    grid->addWidget(labelFor([] { return tr("Tar&get"); }, m_target->edit(), box), 3, 0, Qt::AlignTop);
    grid->addWidget(m_target, 3, 1);
    connect(m_limit, &NumberField::edited, this, &TicketPanel::refresh);
    connect(m_stop, &NumberField::edited, this, &TicketPanel::refresh);
    connect(m_target, &NumberField::edited, this, &TicketPanel::refresh);
    return box;
}

QWidget *TicketPanel::buildRules()
{
    auto *box = new QWidget(this);
    m_rules = new QGridLayout(box);
    m_rules->setContentsMargins(0, 4, 0, 0);
    m_rules->setHorizontalSpacing(8);
    m_rules->setVerticalSpacing(3);
    m_rules->setColumnStretch(1, 1);
    int column = 0;
    const QList<Saying> heads{Saying(), Saying([] { return tr("Rule"); }), Saying([] { return tr("now"); }), Saying([] { return tr("limit"); }),
                              Saying([] { return tr("left"); })};
    for (const Saying &head : heads) {
        QLabel *label = spoken(new QLabel(box), head);
        setRole(label, Role::Muted);
        label->setAlignment(column >= 2 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        m_rules->addWidget(label, 0, column++);
    }
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_largest = new QPushButton(whole);
    m_largest->setObjectName(QStringLiteral("largest"));
    spoken(m_largest, [this] { m_largest->setToolTip(tr("Takes this size over (Alt+X)")); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_X), [this] { useLargest(); });
    connect(m_largest, &QPushButton::clicked, this, &TicketPanel::useLargest);
    m_settings = new SettingRow(m_client, whole);
    m_fields.append(static_cast<QGridLayout *>(m_settings->layout()));
    m_fields.last()->setHorizontalSpacing(kBesideField);
    layout->addWidget(m_settings);
    layout->addWidget(m_largest); // above the rules, which may need to be scrolled
    layout->addWidget(box);
    return whole;
}

QWidget *TicketPanel::buildSend()
{
    auto *box = new QWidget(this);
    m_why = new QLabel(box);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(2 * m_why->fontMetrics().height());
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_send = new QPushButton(box);
    m_send->setObjectName(QStringLiteral("send"));
    setRole(m_send, ButtonRole::Primary);
    m_send->setMinimumHeight(36);
    m_answer = new QLabel(box);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(m_answer->fontMetrics().height());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(kMargin, 4, kMargin, 10);
    layout->setSpacing(6);
    layout->addWidget(m_why);
    layout->addWidget(m_send);
    layout->addWidget(m_answer);
    connect(m_send, &QPushButton::clicked, this, &TicketPanel::send);
    return box;
}

} // namespace bw::ui
