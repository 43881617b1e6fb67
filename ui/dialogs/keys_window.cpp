#include "ui/dialogs/keys_window.h"

#include "ui/dialogs/fit_screen.h"
#include "ui/presenters/key_presenter.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/tone_label.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void fill(QTableWidget *table, int line, int column, const Toned &content)
{
    auto *cell = new QTableWidgetItem(content.text);
    cell->setForeground(toneColor(content.tone));
    cell->setToolTip(content.tip);
    table->setItem(line, column, cell);
}

} // namespace

KeysWindow::KeysWindow(engine_client::EngineClient &client, KeyDesk *keys, QWidget *parent)
    : SideWindow(client, QStringLiteral("keysWindow"), parent), m_keys(keys)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    makeTable();
    makeForm();
    body()->addWidget(scrolled(content, this), 1);
    makeBottom();
    if (m_keys) {
        connect(m_keys, &KeyDesk::changed, this, &KeysWindow::present);
        connect(m_keys, &KeyDesk::said, this, [this](const QString &, bool done, const QString &sentence) { onSaid(done, sentence); });
    }
    fitToScreen(*this, {980, 760}, {700, 420});
    retranslate();
    m_table->setFocus();
}

void KeysWindow::makeTable()
{
    m_trouble = wrapped(QStringLiteral("trouble"), this);
    setRole(m_trouble, Role::Warning);
    m_column->addWidget(m_trouble);
    m_table = new QTableWidget(0, 5, this);
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(170);
    m_column->addWidget(m_table, 1);
    m_detail = wrapped(QStringLiteral("detail"), this);
    setRole(m_detail, Role::Muted);
    m_column->addWidget(m_detail);
    m_checks = new CheckGrid(this);
    m_checks->setObjectName(QStringLiteral("checks"));
    m_column->addWidget(m_checks);
    m_check = button(QStringLiteral("check"), this);
    m_remove = button(QStringLiteral("remove"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_remove);
    row->addStretch();
    m_column->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &KeysWindow::presentForm);
    connect(m_check, &QPushButton::clicked, this, [this] {
        say(Role::Plain, {});
        const QString account = chosen()->account; // the rows are others as soon as it begins
        m_keys->check(account);
    });
    connect(m_remove, &QPushButton::clicked, this, &KeysWindow::askRemove);
}

void KeysWindow::makeForm()
{
    auto *frame = new QFrame(this);
    setFrameRole(frame, QStringLiteral("panel"));
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_formTitle = new QLabel(frame);
    m_formTitle->setObjectName(QStringLiteral("formTitle"));
    setRole(m_formTitle, Role::Title);
    m_keyLabel = new QLabel(frame);
    m_apiKey = new QLineEdit(frame);
    m_apiKey->setObjectName(QStringLiteral("apiKey"));
    m_apiKey->setMaxLength(256);
    m_keyLabel->setBuddy(m_apiKey);
    m_secretLabel = new QLabel(frame);
    m_secret = new SecretField(frame);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secretLabel->setBuddy(m_secret);
    m_fromFile = button(QStringLiteral("fromFile"), frame);
    m_missing = wrapped(QStringLiteral("missing"), frame);
    setRole(m_missing, Role::Muted);
    m_add = button(QStringLiteral("add"), frame);
    setRole(m_add, ButtonRole::Primary);
    grid->addWidget(m_formTitle, 0, 0, 1, 3);
    grid->addWidget(m_keyLabel, 1, 0);
    grid->addWidget(m_apiKey, 1, 1, 1, 2);
    grid->addWidget(m_secretLabel, 2, 0);
    grid->addWidget(m_secret, 2, 1);
    grid->addWidget(m_fromFile, 2, 2);
    grid->addWidget(m_missing, 3, 0, 1, 2);
    grid->addWidget(m_add, 3, 2);
    m_column->addWidget(frame);
    connect(m_apiKey, &QLineEdit::textChanged, this, &KeysWindow::presentForm);
    connect(m_secret, &QLineEdit::textChanged, this, &KeysWindow::presentForm);
    connect(m_secret, &QLineEdit::textEdited, this, [this] { m_file.clear(); });
    connect(m_fromFile, &QPushButton::clicked, this, &KeysWindow::askFile);
    connect(m_add, &QPushButton::clicked, this, &KeysWindow::send);
}

void KeysWindow::makeBottom()
{
    m_message = wrapped(QStringLiteral("message"), this);
    m_again = button(QStringLiteral("again"), this);
    m_close = button(QStringLiteral("close"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addWidget(m_message, 1);
    row->addWidget(m_again);
    body()->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, [this] { m_keys->read(); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void KeysWindow::retranslate()
{
    setHeading(tr("Keys"), tr("API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; "
                              "bind it to your address at the exchange."));
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("Kept"), tr("Key"), tr("Added (UTC)"), tr("At the exchange")});
    m_table->setAccessibleName(tr("Keys of each account"));
    m_check->setText(tr("&Check at the exchange"));
    m_remove->setText(tr("&Remove…"));
    m_keyLabel->setText(tr("API &key"));
    m_apiKey->setAccessibleName(tr("API key"));
    m_secretLabel->setText(tr("&Secret or private key"));
    m_secret->setAccessibleName(tr("Secret or private key"));
    m_fromFile->setText(tr("From a &file…"));
    m_add->setText(tr("Check and k&eep"));
    m_again->setText(tr("Read a&gain"));
    m_close->setText(tr("Close"));
    present();
}

// After the window is there: a locked keychain asks for its password in front of it.
void KeysWindow::showEvent(QShowEvent *event)
{
    SideWindow::showEvent(event);
    if (m_keys) {
        QTimer::singleShot(0, m_keys, &KeyDesk::read);
    }
}

void KeysWindow::present()
{
    m_rows = m_keys ? m_keys->rows() : QList<KeyRow>();
    const QString trouble = m_keys ? presentKeychain(m_keys->keychainTrouble()) : tr("Keys cannot be managed in this window.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    presentTable();
    presentForm();
}

void KeysWindow::presentTable()
{
    const int before = m_table->currentRow();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        for (int line = 0; line < m_rows.size(); ++line) {
            const KeyCells cells = presentKey(m_rows.at(line));
            fill(m_table, line, 0, {cells.account, Tone::Normal, {}});
            fill(m_table, line, 1, cells.place);
            fill(m_table, line, 2, {cells.key, Tone::Normal, {}});
            fill(m_table, line, 3, {cells.added, Tone::Muted, {}});
            fill(m_table, line, 4, cells.rights);
        }
        m_table->selectRow(std::max(0, before));
    }
}

const KeyRow *KeysWindow::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void KeysWindow::presentForm()
{
    const KeyRow *row = chosen();
    const bool busy = m_keys && m_keys->busy();
    const QString title = row ? presentKey(*row).account : QString();
    m_detail->setText(!row ? QString() : !row->trouble.isEmpty() ? row->trouble : !row->file.isEmpty() ? tr("Private key: %1").arg(row->file) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty() && row->trouble != (m_keys ? m_keys->keychainTrouble() : QString()));
    m_checks->present(row ? presentKeyChecks(*row) : QList<CheckCells>());
    m_check->setEnabled(row && row->checkable && !busy);
    m_remove->setEnabled(row && row->place == KeyPlace::Keychain && !busy);
    m_again->setEnabled(m_keys && !busy);
    const bool replaces = row && row->place == KeyPlace::Keychain;
    m_formTitle->setText(!row || !row->mode ? tr("Add a key") : replaces ? tr("Replace the key of: %1").arg(title) : tr("Add a key for: %1").arg(title));
    m_secret->setPlaceholderText(m_file.isEmpty() ? tr("pasted, also with several lines; never shown") : tr("from %1").arg(m_file));
    const KeyForm form{m_apiKey->text(), !m_file.isEmpty() || !m_secret->text().isEmpty()};
    const QString missing = m_keys ? keyFormMissing(row, form, m_keys->keychainTrouble(), busy) : QString();
    m_missing->setText(missing.isEmpty() ? tr("The exchange is asked first; nothing is kept that it refuses.") : missing);
    m_add->setEnabled(m_keys && missing.isEmpty());
}

void KeysWindow::chooseFile(const QString &path)
{
    m_secret->wipe();
    m_file = path;
    presentForm();
}

void KeysWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // the chord of the emergency stop is heard in it
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Private keys (*.pem *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &KeysWindow::chooseFile);
    dialog->open();
}

// What was typed leaves the window here, whatever the answer will be.
void KeysWindow::send()
{
    const QString account = chosen()->account;
    const QString apiKey = m_apiKey->text();
    const QString path = m_file;
    QByteArray secret = m_secret->take();
    m_file.clear();
    m_apiKey->clear();
    say(Role::Plain, tr("Asking the exchange about the key…"));
    if (path.isEmpty()) {
        m_keys->add(account, apiKey, secret);
    } else {
        m_keys->addFromFile(account, apiKey, path);
    }
}

void KeysWindow::askRemove()
{
    const KeyRow row = *chosen();
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Remove the key?"), tr("%1: %2").arg(presentKey(row).account, presentKey(row).key), QMessageBox::NoButton, this);
    ask->setObjectName(QStringLiteral("askRemove"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setInformativeText(tr("It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists."));
    QPushButton *keep = ask->addButton(tr("Keep it"), QMessageBox::RejectRole);
    QPushButton *remove = ask->addButton(tr("Remove the key"), QMessageBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeNow"));
    setRole(remove, ButtonRole::Danger);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(ask, &QMessageBox::buttonClicked, this, [this, remove, account = row.account](QAbstractButton *pressed) {
        if (pressed == remove) {
            m_keys->remove(account);
        }
    });
    ask->open();
}

void KeysWindow::onSaid(bool done, const QString &sentence)
{
    say(done ? Role::Good : Role::Alarm, sentence);
}

void KeysWindow::say(Role role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
}

} // namespace bw::ui
