#include "ui/theme_sheet.h"

#include "ui/theme.h"

namespace bw::ui {

namespace {

QString surfaces()
{
    return QStringLiteral(R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QBalloonTip QLabel { color: black; }
QFrame[role="panel"] { background: @panel; border: 1px solid @border; border-radius: 6px; }
QFrame[role="panel-body"] { background: @panel; border: 1px solid @border; border-top: none; border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
QLabel[role="dock-title"] { background: @panel; border: 1px solid @border; border-bottom: none; border-top-left-radius: 6px;
    border-top-right-radius: 6px; font-weight: 600; padding: 8px 11px 6px 11px; }
QFrame[role="banner"] { background: @raised; border: none; border-left: 3px solid @warning; }
QLabel[role="floating"] { background: @raised; color: @text; border: 1px solid @border; border-radius: 9px; padding: 2px 10px; }
QFrame[role="coach"] { background: @raised; border: 2px solid @accent; border-radius: 8px; }
QFrame[role="coach"]:focus { border: 2px solid @text; }
QFrame[role="alarm-banner"] { background: @alarmFill; border: none; border-radius: 6px; }
QFrame[role="stopped-banner"] { background: @stopPressed; border: none; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-weight: 600; color: @text; }
QLabel[role="muted"] { color: @textMuted; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="alarm"] { color: @alarm; font-weight: 600; }
QLabel[role="good"] { color: @good; }
QMainWindow::separator { background: transparent; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @border; }
QSplitter::handle { background: @window; }
QSplitter::handle:hover { background: @border; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @textMuted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
)");
}

QString tables()
{
    return QStringLiteral(R"(
QTableView, QListView, QTreeView { background: @panel; alternate-background-color: @panel; color: @text; border: none;
    gridline-color: @grid; selection-background-color: @selection; selection-color: @onSelection; outline: none; }
QTableView::item { padding: 0 5px; border: none; border-bottom: 1px solid @grid; }
QTableView::item:selected { background: @selection; color: @onSelection; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @textMuted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; }
QTableCornerButton::section { background: @panel; border: none; }
QTabWidget::pane { border: none; background: @panel; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @textMuted; padding: 7px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @onSelection; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenuBar { background: @window; color: @textMuted; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @raised; color: @text; }
)");
}

QString controls()
{
    return QStringLiteral(R"(
QPushButton { background: @raised; color: @text; border: 1px solid @border; border-radius: 5px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover { border-color: @textMuted; }
QPushButton:pressed { background: @field; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @disabled; background: @panel; border-color: @grid; }
QPushButton:checked { background: @selection; color: @onSelection; border-color: @accent; }
QPushButton[role="primary"] { background: @accentFill; color: @onAccent; border-color: @accentFill; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: @text; }
QPushButton[role="danger"] { background: @alarmFill; color: @onAlarm; border-color: @alarmFill; font-weight: 600; }
QPushButton[role="danger"]:hover { border-color: @text; }
QPushButton[role="primary"]:focus, QPushButton[role="danger"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[role="primary"]:disabled, QPushButton[role="danger"]:disabled { background: @panel; color: @disabled; border-color: @grid; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QToolButton:hover { border-color: @border; background: @raised; }
QToolButton:checked { background: @selection; color: @onSelection; border-color: @accent; }
QToolButton:focus { border-color: @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit { background: @field; color: @text; border: 1px solid @border;
    border-radius: 5px; padding: 5px 8px; selection-background-color: @accentFill; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QComboBox:disabled { color: @disabled; background: @panel; }
QLineEdit[invalid="true"] { border: 1px solid @alarm; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 12px; height: 12px; }
QSpinBox { padding-right: 20px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @border; selection-background-color: @selection; selection-color: @onSelection; }
QCheckBox, QRadioButton { color: @text; spacing: 7px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @textMuted; background: @field; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accentFill; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:checked:disabled { background: @disabled; border-color: @border; }
QCheckBox:disabled, QRadioButton:disabled { color: @textMuted; }
QRadioButton::indicator:checked { background: @field; border: 5px solid @accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }
QSlider { background: transparent; min-height: 22px; }
QSlider::groove:horizontal { height: 4px; background: @barTrack; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: @barFill; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: @text; }
QSlider::handle:horizontal:focus { background: @accent; }
QSlider::handle:horizontal:disabled { background: @disabled; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: @textMuted; }
)");
}

} // namespace

QString styleSheetFor(const Palette &p)
{
    // Longest names first, so that "@text" never eats the head of "@textMuted".
    const QList<std::pair<QLatin1String, QColor>> tokens{
        {QLatin1String("@onSelection"), p.onSelection}, {QLatin1String("@accentFill"), p.accentFill}, {QLatin1String("@alarmFill"), p.alarmFill},
        {QLatin1String("@stopPressed"), p.stopPressed}, {QLatin1String("@textMuted"), p.textMuted}, {QLatin1String("@selection"), p.selection}, {QLatin1String("@onAccent"), p.onAccent},
        {QLatin1String("@disabled"), p.disabled}, {QLatin1String("@barTrack"), p.barTrack}, {QLatin1String("@onAlarm"), p.onAlarm},
        {QLatin1String("@barFill"), p.barFill}, {QLatin1String("@warning"), p.warning}, {QLatin1String("@window"), p.window},
        {QLatin1String("@raised"), p.raised}, {QLatin1String("@border"), p.border}, {QLatin1String("@accent"), p.accent},
        {QLatin1String("@alarm"), p.alarm}, {QLatin1String("@panel"), p.panel}, {QLatin1String("@field"), p.field},
        {QLatin1String("@grid"), p.grid}, {QLatin1String("@text"), p.text}, {QLatin1String("@good"), p.good}};
    QString sheet = surfaces() + tables() + controls();
    for (const auto &[token, color] : tokens) {
        sheet.replace(token, color.name());
    }
    const bool dark = p.window.lightness() < p.text.lightness();
    return sheet.replace(QLatin1String("@scheme"), dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace bw::ui
