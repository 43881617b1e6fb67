// The steps that the recipes of both markets are made of: ask, and take what came.
#pragma once

#include "core/binance/outcome.h"
#include "core/binance/pending_answer.h"
#include "core/binance/rest_channel.h"
#include "core/binance/time_pages.h"

#include <QCoroTask>

#include <memory>

namespace bw::binance {

[[nodiscard]] inline PendingAnswer ask(RestChannel *rest, const HttpCall &call)
{
    PendingAnswer pending;
    rest->send(call, pending.handler());
    return pending;
}

// The answer through decode(document), or why not.
template<typename Part, typename Decode>
[[nodiscard]] base::Result<Part> partOf(const HttpAnswer &answer, Decode decode)
{
    const auto document = jsonOf(answer);
    return document ? base::Result<Part>(decode(*document)) : tl::unexpected(document.error());
}

// The same as rows of a page: at(row) is its time, key(row) tells it apart.
template<typename Row, typename Decoded, typename Decode, typename Paged>
[[nodiscard]] base::Result<QList<PagedRow<Row>>> pageFrom(const HttpAnswer &answer, Decode decode, Paged paged)
{
    return partOf<QList<Decoded>>(answer, decode).map([&](const QList<Decoded> &rows) {
        QList<PagedRow<Row>> page;
        for (const Decoded &row : rows) {
            page.append(paged(row));
        }
        return page;
    });
}

inline PagedRow<trading::Fill> pagedFill(const trading::Fill &fill)
{
    return {fill, fill.at, QString::number(fill.tradeId.value())};
}

// Fills one part of a reading; false with the error kept.
template<typename Part, typename Decode>
[[nodiscard]] bool take(const HttpAnswer &answer, Decode decode, Part &part, base::Error &error)
{
    auto decoded = partOf<Part>(answer, decode);
    if (!decoded) {
        error = decoded.error();
        return false;
    }
    part = std::move(*decoded);
    return true;
}

// Every page of a history that the pages do not have yet; what fails half-way goes on there with the same pages.
// question(TimeQuestion) -> HttpCall, pageOf(answer) -> Result<QList<PagedRow<Row>>>.
template<typename Row>
[[nodiscard]] QCoro::Task<base::Result<QList<Row>>> fetchPages(RestChannel *rest, std::shared_ptr<TimePages<Row>> pages, base::VenueTime now,
                                                               std::function<HttpCall(const TimeQuestion &)> question,
                                                               base::Result<QList<PagedRow<Row>>> (*pageOf)(const HttpAnswer &))
{
    pages->again();
    for (auto next = pages->next(now); next; next = pages->next(now)) {
        const PendingAnswer pending = ask(rest, question(*next));
        const HttpAnswer answer = co_await pending;
        const auto page = pageOf(answer);
        if (!page) {
            co_return base::Result<QList<Row>>(tl::unexpected<base::Error>(page.error()));
        }
        if (const base::Status added = pages->add(*page, now); !added) {
            co_return base::Result<QList<Row>>(tl::unexpected<base::Error>(added.error()));
        }
    }
    co_return base::Result<QList<Row>>(pages->rows());
}

} // namespace bw::binance
