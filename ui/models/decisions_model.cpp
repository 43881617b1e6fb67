#include "ui/models/decisions_model.h"

#include "core/language/engine_sentences.h"
#include "ui/denial_text.h"
#include "ui/format.h"
#include "ui/models/newest_first.h"
#include "ui/theme.h"

namespace bw::ui {

using engine_client::DecisionRow;
using engine_client::Snapshot;

void DecisionsModel::renew(Row &row, const DecisionRow &decision, const Snapshot &snapshot) const
{
    row.decision = decision;
    const QString denial = decision.verdict ? denialText(*decision.verdict, denialContext(snapshot.risk, decision.symbol)) : QString();
    QStringList parts{denial, language::sentence(decision.note)};
    parts.removeAll(QString());
    row.why = parts.join(QLatin1Char(' '));
}

void DecisionsModel::update(const Snapshot &snapshot)
{
    const std::uint64_t newest = m_rows.empty() ? 0 : m_rows.front().decision.number;
    const qsizetype fresh = newest_first::countAfter(snapshot.decisions, newest);
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        for (qsizetype i = snapshot.decisions.size() - fresh; i < snapshot.decisions.size(); ++i) {
            m_rows.emplace_front();
            renew(m_rows.front(), snapshot.decisions.at(i), snapshot);
        }
        endInsertRows();
    }
    if (m_rows.size() > static_cast<std::size_t>(kMostRows)) {
        beginRemoveRows({}, kMostRows, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(static_cast<std::size_t>(kMostRows));
        endRemoveRows();
    }
    // The outcome of a decision may become known later: same number, another note.
    for (qsizetype i = 0; i < snapshot.decisions.size() - fresh; ++i) {
        const DecisionRow &decision = snapshot.decisions.at(i);
        const auto row = newest_first::rowOf(m_rows, decision.number, [](const Row &r) { return r.decision.number; });
        if (row && (m_rows[*row].decision.note != decision.note || m_rows[*row].decision.allowed != decision.allowed)) {
            change(*row, decision, snapshot);
        }
    }
}

void DecisionsModel::change(std::size_t at, const DecisionRow &decision, const Snapshot &snapshot)
{
    const Row before = m_rows[at];
    renew(m_rows[at], decision, snapshot);
    for (int column = 0; column < ColumnCount; ++column) {
        if (textOf(before, column) != textOf(m_rows[at], column)) {
            const QModelIndex cell = index(static_cast<int>(at), column);
            Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole});
        }
    }
}

void DecisionsModel::sayAgain(const Snapshot &snapshot)
{
    for (Row &row : m_rows) {
        renew(row, DecisionRow(row.decision), snapshot);
    }
}

const engine_client::DecisionRow *DecisionsModel::decisionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows.at(static_cast<std::size_t>(row)).decision : nullptr;
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DecisionsModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case Time:
        return format::clock(row.decision.at);
    case Verdict:
        return row.decision.allowed ? tr("✔ allowed") : tr("✖ refused");
    case Subject:
        return language::sentence(row.decision.subject);
    case Symbol:
        return row.decision.symbol.text();
    case Text:
        return language::sentence(row.decision.text);
    case Why:
        return row.why;
    }
    return {};
}

Exact DecisionsModel::exactOf(const Row &row, int column)
{
    switch (column) {
    case Time:
        return Exact::of(row.decision.at);
    case Verdict:
        return Exact::of(row.decision.allowed ? QStringLiteral("allowed") : QStringLiteral("refused"));
    case Subject:
        return Exact::of(row.decision.subject);
    case Symbol:
        return Exact::of(row.decision.symbol.text());
    case Text:
        return Exact::of(row.decision.text);
    case Why:
        return Exact::of(row.why);
    }
    return {};
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? format::dateClock(row.decision.at) + QStringLiteral(" UTC") : textOf(row, index.column());
    case Qt::ForegroundRole:
        return index.column() == Verdict ? QVariant(row.decision.allowed ? Theme::palette().good : Theme::palette().bad) : QVariant();
    case Qt::FontRole:
        return index.column() == Time ? QVariant(Theme::figures()) : QVariant();
    case kExactRole:
        return QVariant::fromValue(exactOf(row, index.column()));
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == kExactRole) {
        static const QStringList kNames{QStringLiteral("time"), QStringLiteral("decision"), QStringLiteral("subject"),
                                        QStringLiteral("symbol"), QStringLiteral("asked-for"), QStringLiteral("why")};
        return kNames.value(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("UTC");
    case Verdict:
        return tr("Decision");
    case Subject:
        return tr("Subject");
    case Symbol:
        return tr("Symbol");
    case Text:
        return tr("Asked for");
    case Why:
        return tr("Why, with the numbers");
    }
    return {};
}

} // namespace bw::ui
