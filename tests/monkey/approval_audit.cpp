#include "tests/monkey/approval_audit.h"

#include "core/engine/journal_codec.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace bw::test {

namespace {

struct AtTheExchange
{
    QList<binance_server::OrderRecord> orders;
    QList<binance_server::AlgoRecord> conditionals;
};

AtTheExchange everything(paper::PaperService &service)
{
    AtTheExchange all;
    service.call([&all](paper::PaperExchange &exchange) {
        for (const trading::Instrument &instrument : exchange.instruments()) {
            binance_server::HistoryQuestion question;
            question.symbol = instrument.symbol;
            question.limit = std::numeric_limits<int>::max();
            all.orders += exchange.allOrders(question);
            all.conditionals += exchange.allAlgoOrders(question);
        }
    });
    return all;
}

bool allPassed(const engine_client::DecisionRow &row)
{
    return row.allowed && row.verdict && !row.verdict->findings.isEmpty()
        && std::all_of(row.verdict->findings.cbegin(), row.verdict->findings.cend(), [](const safety::RuleFinding &finding) { return finding.passed(); });
}

bool speaksOf(const engine_client::DecisionRow &row, const trading::OrderView &order)
{
    return row.symbol == order.symbol && row.text.contains(order.quantity.toString());
}

// Each entry that left, by its id; the ones that the decision just before them does not cover become findings.
QHash<QString, engine::Intent> approvedEntries(const journal::Journal &journal, QStringList &findings)
{
    QHash<QString, engine::Intent> entries;
    std::optional<engine_client::DecisionRow> decided;
    const base::Status read = journal.forEach([&](const journal::Record &record) {
        if (record.kind == QLatin1String(engine::kind::kDecision)) {
            decided = engine::decisionFromJson(record);
        } else if (record.kind == QLatin1String(engine::kind::kIntent)) {
            const auto intent = engine::intentFromJson(record.body);
            if (!intent) {
                findings.append(intent.error().message);
            } else if (intent->purpose == safety::Purpose::Entry) {
                const bool allowed = decided && decided->subject == QLatin1String("entry") && allPassed(*decided) && speaksOf(*decided, intent->order);
                if (allowed) {
                    entries.insert(intent->order.clientId.text(), *intent);
                } else {
                    findings.append(QStringLiteral("%1 left without a decision that allows it").arg(intent->order.clientId.text()));
                }
                decided.reset(); // each decision is for one order
            }
        }
    });
    if (!read) {
        findings.append(read.error().message);
    }
    return entries;
}

} // namespace

ApprovalAudit::ApprovalAudit(paper::PaperService &exchange)
    : m_exchange(exchange)
{
    const AtTheExchange all = everything(exchange);
    for (const auto &order : all.orders) {
        m_before.insert(order.view.clientId.text());
    }
    for (const auto &conditional : all.conditionals) {
        m_before.insert(conditional.view.clientId.text());
    }
}

QStringList ApprovalAudit::findings(const QString &journalPath)
{
    QStringList out;
    const auto journal = journal::Journal::open(journalPath, journal::Journal::OpenMode::ReadOnly);
    if (!journal) {
        return {journal.error().message};
    }
    const QHash<QString, engine::Intent> entries = approvedEntries(**journal, out);
    const AtTheExchange all = everything(m_exchange);
    m_count = {};
    for (const auto &record : all.orders) {
        const trading::OrderView &order = record.view;
        const QString id = order.clientId.text();
        if (m_before.contains(id)) {
            continue;
        }
        ++m_count.orders;
        const auto entry = entries.constFind(id);
        if (!id.startsWith(QLatin1String("bw-"))) {
            out.append(QStringLiteral("%1 is no order of this program").arg(id));
        } else if (entry != entries.constEnd()) {
            ++m_count.entries;
            if (order.symbol != entry->order.symbol || order.side != entry->order.side || order.quantity != entry->order.quantity) {
                out.append(QStringLiteral("%1 is another order than the one that was allowed").arg(id));
            }
        } else if (!order.reduceOnly && record.stopPrice.isZero()) {
            out.append(QStringLiteral("%1 can add risk and the gate did not approve it").arg(id));
        }
    }
    for (const auto &record : all.conditionals) {
        const QString id = record.view.clientId.text();
        if (!m_before.contains(id)) {
            ++m_count.conditionals;
            if (!record.view.isExit() || !id.startsWith(QLatin1String("bw-"))) {
                out.append(QStringLiteral("%1 is a conditional order that can add risk").arg(id));
            }
        }
    }
    return out;
}

} // namespace bw::test
