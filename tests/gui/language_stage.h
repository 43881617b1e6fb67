// The windows of every language: what can be shown, every text in it, and which of them are cut.
#pragma once

#include "fake_engine_client.h"
#include "scenes.h"

#include "core/language/language.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>

namespace bw::test {

inline engine_client::Snapshot spotScene()
{
    engine_client::Snapshot s = scenes::calm();
    s.market = QStringLiteral("Spot");
    engine_client::HoldingRow row;
    row.asset = QStringLiteral("BTC");
    row.amount = trading::Quantity::literal("0.0254");
    row.symbol = scenes::symbol("BTCUSDT");
    row.mark = trading::Price::literal("84000");
    row.value = *row.mark * row.amount;
    s.holdings = {row};
    return s;
}

inline engine_client::Snapshot waitingScene()
{
    engine_client::Snapshot s = scenes::incident();
    engine_client::PendingEntryRow row;
    row.id = trading::ClientOrderId(QStringLiteral("a"));
    row.text = QStringLiteral("buy 0.010 BTCUSDT at market, no stop");
    row.from = QStringLiteral("API");
    row.expiresIn = base::Millis(42'500);
    s.pendingEntries = {row};
    return s;
}

// A window of the scene, and over it the dialog of that name.
struct LanguageStage
{
    LanguageStage(const QString &scene, const QString &dialog) : client(pictureOf(scene)), window(client)
    {
        window.show();
        open(dialog);
        // Layouts of hidden pages and of texts that wrap settle in several turns.
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
        }
    }

    explicit LanguageStage(const engine_client::Snapshot &picture) : client(picture), window(client) { window.show(); }

    static engine_client::Snapshot pictureOf(const QString &scene)
    {
        return scene == QLatin1String("incident")  ? waitingScene()
            : scene == QLatin1String("stopped")    ? scenes::stopped()
            : scene == QLatin1String("stopping")   ? scenes::notFlat()
            : scene == QLatin1String("unproven")   ? scenes::unproven()
            : scene == QLatin1String("unexplained") ? scenes::unexplained()
            : scene == QLatin1String("stale")      ? scenes::stale()
            : scene == QLatin1String("startup")    ? scenes::startUp()
            : scene == QLatin1String("spot")       ? spotScene()
                                                   : scenes::calm();
    }

    void open(const QString &dialog)
    {
        const trading::Symbol symbol = scenes::symbol("BTCUSDT");
        if (dialog == QLatin1String("close")) {
            window.openCloseDialog(symbol);
        } else if (dialog == QLatin1String("stop")) {
            window.openPlaceStopDialog(symbol);
        } else if (dialog == QLatin1String("clear")) {
            window.openClearDialog();
        } else if (dialog == QLatin1String("amend")) {
            window.openAmendDialog();
        } else if (dialog == QLatin1String("baseline")) {
            window.openBaselineDialog();
        } else if (dialog == QLatin1String("flow")) {
            window.openFlowDialog();
        } else if (dialog == QLatin1String("adopt")) {
            window.openAdoptDialog(QStringLiteral("BTC"));
        }
    }
    [[nodiscard]] ui::CommandDialog *dialog() { return window.findChild<ui::CommandDialog *>(); }

    FakeEngineClient client;
    ui::MainWindow window;
};

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()).trimmed();
}

// What a person or assistive technology reads, in the order in which it was made: "label balance: 10 615.58 USDT".
inline QStringList textsOf(QWidget &root)
{
    QStringList texts;
    const auto add = [&texts](const QString &where, const QString &text) {
        if (!text.isEmpty()) {
            texts.append(where + QStringLiteral(": ") + text);
        }
    };
    const QList<QWidget *> widgets = QList<QWidget *>{&root} + root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString name = nameOf(widget);
        add(name + QStringLiteral(" title"), widget->windowTitle());
        add(name + QStringLiteral(" tip"), widget->toolTip());
        add(name + QStringLiteral(" spoken name"), widget->accessibleName());
        add(name + QStringLiteral(" spoken description"), widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            add(name, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(name, button->text());
            add(name + QStringLiteral(" key"), button->shortcut().toString());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            add(name + QStringLiteral(" hint"), edit->placeholderText());
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            add(name, menu->title());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && box->objectName() != QLatin1String("reason")) {
            for (int i = 0; i < box->count(); ++i) { // suggested reasons are words of the person by then
                add(name, box->itemText(i));
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(name, tabs->tabText(i));
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model()) {
            for (int c = 0; c < table->model()->columnCount(); ++c) {
                add(name + QStringLiteral(" head"), table->model()->headerData(c, Qt::Horizontal).toString());
                for (int r = 0; r < table->model()->rowCount(); ++r) {
                    add(name + QStringLiteral(" cell"), table->model()->index(r, c).data().toString());
                }
            }
        }
    }
    const QList<QAction *> actions = root.findChildren<QAction *>();
    for (const QAction *action : actions) {
        add(QStringLiteral("action ") + action->objectName(), action->text());
        add(QStringLiteral("action tip ") + action->objectName(), action->toolTip());
    }
    return texts;
}

inline QString cutOf(const QString &name, const QString &text, int needs, int has)
{
    return QStringLiteral("%1 \"%2\" needs %3 px, has %4").arg(name, QString(text).replace(QLatin1Char('\n'), QLatin1Char('|')).left(70)).arg(needs).arg(has);
}

// How much of it lies right of what a view without a bar to scroll sideways shows.
inline int beyondItsView(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(at);
        if (area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->viewport()->isAncestorOf(&widget)) {
            return widget.mapTo(area->viewport(), QPoint(widget.width(), 0)).x() - area->viewport()->width();
        }
    }
    return 0;
}

inline QStringList cutIn(const QLineEdit &edit)
{
    constexpr int kAround = 20; // the style sheet's padding and frame, and Qt's own margin
    const int needs = edit.text().isEmpty() ? edit.fontMetrics().horizontalAdvance(edit.placeholderText()) : 0;
    return needs > edit.width() - kAround ? QStringList(cutOf(nameOf(&edit) + QStringLiteral(" hint"), edit.placeholderText(), needs, edit.width() - kAround)) : QStringList();
}

inline QStringList cutIn(const QComboBox &box)
{
    constexpr int kArrowAndAround = 38;
    const bool asItIs = box.isEditable() || box.minimumContentsLength() > 0; // may be narrower than its words
    const int needs = asItIs ? 0 : box.fontMetrics().horizontalAdvance(box.currentText()) + kArrowAndAround;
    return needs > box.width() ? QStringList(cutOf(nameOf(&box), box.currentText(), needs, box.width())) : QStringList();
}

inline QStringList cutIn(const QLabel &label)
{
    const QString name = nameOf(&label);
    if (label.text().isEmpty()) {
        return {};
    }
    if (!label.wordWrap()) {
        return label.sizeHint().width() > label.width() ? QStringList(cutOf(name, label.text(), label.sizeHint().width(), label.width())) : QStringList();
    }
    const int needs = label.heightForWidth(label.width());
    return needs > label.height() + 1 ? QStringList(cutOf(name + QStringLiteral(" (height)"), label.text(), needs, label.height())) : QStringList();
}

inline QStringList cutIn(const QAbstractButton &button)
{
    const bool fits = button.text().isEmpty() || button.sizeHint().width() <= button.width();
    return fits ? QStringList() : QStringList(cutOf(nameOf(&button), button.text(), button.sizeHint().width(), button.width()));
}

inline QStringList cutIn(const QTabBar &tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i) {
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (tabs.tabRect(i).width() < needs || tabs.tabRect(i).right() >= tabs.width()) {
            cut.append(cutOf(nameOf(&tabs), tabs.tabText(i), needs, std::min(tabs.tabRect(i).width(), tabs.width() - tabs.tabRect(i).left())));
        }
    }
    return cut;
}

inline QStringList cutIn(const QHeaderView &head)
{
    QStringList cut;
    const int columns = head.orientation() == Qt::Horizontal && head.model() ? head.count() : 0;
    for (int c = 0; c < columns; ++c) {
        const QString title = head.model()->headerData(c, Qt::Horizontal).toString();
        const int needs = head.fontMetrics().horizontalAdvance(title) + 8;
        if (!head.isSectionHidden(c) && head.sectionSize(c) < needs) {
            cut.append(cutOf(nameOf(head.parentWidget()) + QStringLiteral(" head"), title, needs, head.sectionSize(c)));
        }
    }
    return cut;
}

inline QStringList cutIn(const QMenuBar &bar)
{
    QStringList cut;
    const QList<QAction *> actions = bar.actions();
    for (QAction *action : actions) {
        if (bar.actionGeometry(action).isEmpty() || bar.actionGeometry(action).right() >= bar.width()) {
            cut.append(cutOf(nameOf(&bar), action->text(), 1, 0));
        }
    }
    return cut;
}

template<typename... Kinds>
QStringList cutInOneOf(const QWidget &widget)
{
    QStringList cut;
    const auto look = [&cut](const auto *kind) { cut += kind ? cutIn(*kind) : QStringList(); };
    (look(qobject_cast<const Kinds *>(&widget)), ...);
    return cut;
}

// Labels, buttons, tabs, menus, choices, hints and heads of columns whose text does not fit into what it was given.
inline QStringList cutTexts(QWidget &root)
{
    QStringList cut;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != root.window()) {
            continue;
        }
        if (const int hidden = beyondItsView(*widget); hidden > 0) {
            cut.append(cutOf(nameOf(widget) + QStringLiteral(" (out of view)"), QString(), widget->width(), widget->width() - hidden));
        } else {
            cut += cutInOneOf<QLineEdit, QComboBox, QLabel, QAbstractButton, QTabBar, QHeaderView, QMenuBar>(*widget);
        }
    }
    return cut;
}

} // namespace bw::test
