#include "ui/models/events_model.h"

#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/models/newest_first.h"
#include "ui/theme.h"

namespace bw::ui {

using engine_client::EventRow;

namespace {

QColor colorOf(engine_client::Severity severity)
{
    switch (severity) {
    case engine_client::Severity::Info:
        return Theme::palette().textMuted;
    case engine_client::Severity::Warning:
        return Theme::palette().warning;
    case engine_client::Severity::Alarm:
        return Theme::palette().alarm;
    }
    return Theme::palette().text;
}

Exact exactOf(const EventRow &row, int column)
{
    static const QStringList kWords{QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("alarm")};
    const int severity = static_cast<int>(row.severity);
    return column == EventsModel::Time ? Exact::of(row.at) : column == EventsModel::Severity ? Exact::ranked(severity, kWords.value(severity - 1)) : Exact::of(row.text);
}

} // namespace

void EventsModel::update(const engine_client::Snapshot &snapshot)
{
    const std::uint64_t newest = m_rows.empty() ? 0 : m_rows.front().number;
    const qsizetype fresh = newest_first::countAfter(snapshot.events, newest);
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        for (qsizetype i = snapshot.events.size() - fresh; i < snapshot.events.size(); ++i) {
            m_rows.push_front(snapshot.events.at(i));
        }
        endInsertRows();
    }
    if (m_rows.size() > static_cast<std::size_t>(kMostRows)) {
        beginRemoveRows({}, kMostRows, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(static_cast<std::size_t>(kMostRows));
        endRemoveRows();
    }
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const EventRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto severityWord = [&row] {
        switch (row.severity) {
        case engine_client::Severity::Info:
            return tr("info");
        case engine_client::Severity::Warning:
            return tr("▲ warning");
        case engine_client::Severity::Alarm:
            return tr("✖ alarm");
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? format::clock(row.at) : index.column() == Severity ? severityWord() : language::sentence(row.text);
    case Qt::ToolTipRole:
        return index.column() == Time ? format::dateClock(row.at) + QStringLiteral(" UTC") : language::sentence(row.text);
    case Qt::ForegroundRole:
        return index.column() == Severity ? QVariant(colorOf(row.severity)) : QVariant();
    case Qt::FontRole:
        return index.column() == Time ? QVariant(Theme::figures()) : QVariant();
    case kExactRole:
        return QVariant::fromValue(exactOf(row, index.column()));
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == kExactRole) {
        return section == Time ? QStringLiteral("time") : section == Severity ? QStringLiteral("severity") : QStringLiteral("text");
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Time ? tr("UTC") : section == Severity ? tr("Severity") : tr("What happened");
}

} // namespace bw::ui
