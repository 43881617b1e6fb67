#include "core/paper/feed_spec.h"

#include "core/paper/paper_instruments.h"
#include "core/paper/replay_feed.h"

#include <QFileInfo>

namespace bw::paper {

using namespace trading;

namespace {

tl::unexpected<base::Error> refused(const QString &message)
{
    return base::failure(base::ErrorCode::Malformed, message);
}

Symbol symbolFromFileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toUpper();
    qsizetype length = 0;
    while (length < name.size() && ((name.at(length) >= u'A' && name.at(length) <= u'Z') || name.at(length).isDigit())) {
        ++length;
    }
    const QString letters = name.first(length);
    for (const Instrument &instrument : paperInstruments()) {
        const QString rest = letters.startsWith(instrument.baseAsset) ? letters.sliced(instrument.baseAsset.size()) : QString();
        for (const char *dollar : {"USDT", "BUSD", "USDC", "FDUSD", "TUSD", "USD"}) {
            if (rest == QLatin1String(dollar)) {
                return instrument.symbol;
            }
        }
    }
    return {};
}

base::Result<ReplayFile> parseFile(const QString &part)
{
    const qsizetype equals = part.lastIndexOf(u'=');
    ReplayFile file;
    file.path = equals < 0 ? part : part.first(equals);
    if (file.path.isEmpty()) {
        return refused(QStringLiteral("--feed replay: needs files: replay:FILE[=SYMBOL],FILE[=SYMBOL]."));
    }
    if (equals < 0) {
        file.symbol = symbolFromFileName(file.path);
        if (file.symbol.isEmpty()) {
            return refused(QStringLiteral("The name of %1 does not begin with a known symbol; write %1=SYMBOL with one of %2.").arg(file.path, listedSymbols()));
        }
        return file;
    }
    const QString word = part.sliced(equals + 1);
    const auto symbol = parseSymbol(word);
    if (!symbol || !findPaperInstrument(*symbol)) {
        return refused(QStringLiteral("\"%1\" is not a symbol of the paper exchange; it lists %2.").arg(word, listedSymbols()));
    }
    file.symbol = *symbol;
    return file;
}

QString kindWord(DumpKind kind)
{
    switch (kind) {
    case DumpKind::Klines:
        return QStringLiteral("klines");
    case DumpKind::AggTrades:
        return QStringLiteral("aggTrades");
    case DumpKind::Trades:
        return QStringLiteral("trades");
    }
    return {};
}

} // namespace

base::Result<FeedSpec> parseFeedSpec(const QString &text)
{
    FeedSpec spec;
    if (text == QLatin1String("synthetic")) {
        return spec;
    }
    const QString prefix = QStringLiteral("replay:");
    if (!text.startsWith(prefix)) {
        return refused(QStringLiteral("--feed takes synthetic or replay:FILE[=SYMBOL],..., not \"%1\".").arg(text));
    }
    for (const QString &part : text.sliced(prefix.size()).split(u',')) {
        const auto file = parseFile(part);
        if (!file) {
            return tl::unexpected(file.error());
        }
        for (const ReplayFile &other : spec.files) {
            if (other.symbol == file->symbol) {
                return refused(QStringLiteral("--feed names two files for %1; one symbol replays one file.").arg(file->symbol.text()));
            }
        }
        spec.files.append(*file);
    }
    return spec;
}

base::Result<Decimal> parseSpeed(const QString &text)
{
    const auto speed = Decimal::parse(QStringView(text));
    if (!speed || speed->isNegative() || *speed > Decimal::fromInt(100'000) || speed->fractionalDigits() > 6) {
        return refused(QStringLiteral("--speed takes a decimal from 0 (prices stand still) to 100000, not \"%1\".").arg(text));
    }
    return *speed;
}

QString FeedReport::summary() const
{
    if (files.isEmpty()) {
        return QStringLiteral("synthetic prices");
    }
    QStringList lines;
    for (const FeedFileReport &file : files) {
        QString line = QStringLiteral("%1 as %2: %3 rows of %4, %5 prices from %6 to %7")
                           .arg(file.path, file.symbol.text()).arg(file.goodRows).arg(kindWord(file.kind)).arg(file.prices)
                           .arg(file.from.toIsoString(), file.to.toIsoString());
        if (file.brokenRows > 0) {
            line += QStringLiteral("; %1 broken rows left out (%2)").arg(file.brokenRows).arg(file.brokenLines.join(QStringLiteral("; ")));
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

base::Result<BuiltFeed> buildFeed(const FeedQuestion &question)
{
    BuiltFeed built;
    std::vector<ReplaySeries> replayed;
    QList<SyntheticSeries> synthetic;
    for (const SyntheticSeries &one : question.instruments) {
        const ReplayFile *source = nullptr;
        for (const ReplayFile &file : question.spec.files) {
            source = file.symbol == one.instrument.symbol ? &file : source;
        }
        if (!source) {
            synthetic.append(one);
            continue;
        }
        auto data = readMarketDataFile(source->path);
        if (!data) {
            return tl::unexpected(data.error());
        }
        built.report.files.append({source->path, source->symbol, data->kind, data->goodRows, data->brokenRows, data->brokenLines,
                                   static_cast<qsizetype>(data->points.size()), base::VenueTime(data->points.front().atUs / 1000),
                                   base::VenueTime(data->points.back().atUs / 1000)});
        replayed.push_back({one.instrument, std::move(data->points)});
    }
    std::vector<std::unique_ptr<PriceFeed>> feeds;
    if (!replayed.empty()) {
        feeds.push_back(std::make_unique<ReplayFeed>(std::move(replayed)));
    }
    if (!synthetic.isEmpty()) {
        feeds.push_back(std::make_unique<SyntheticFeed>(question.seed, synthetic));
    }
    built.feed = std::make_unique<CompositeFeed>(std::move(feeds));
    return built;
}

} // namespace bw::paper
