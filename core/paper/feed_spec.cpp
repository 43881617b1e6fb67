#include "core/paper/feed_spec.h"

#include "core/paper/paper_instruments.h"
#include "core/paper/replay_feed.h"
#include "core/paper/spot/spot_instrument.h"

#include <QFileInfo>

#include <algorithm>

namespace bw::paper {

using namespace trading;

namespace {

tl::unexpected<base::Error> refused(const QString &message)
{
    return base::failure(base::ErrorCode::Malformed, message);
}

// What can have recorded prices: the symbols of both markets.
const QList<Instrument> &replayable()
{
    static const QList<Instrument> kBoth = [] {
        QList<Instrument> both = paperInstruments();
        for (const spot::SpotInstrument &one : spot::spotInstruments()) {
            if (!findPaperInstrument(one.common.symbol)) {
                both.append(one.common);
            }
        }
        return both;
    }();
    return kBoth;
}

QString replayableSymbols()
{
    QStringList names;
    for (const Instrument &instrument : replayable()) {
        names.append(instrument.symbol.text());
    }
    return names.join(QStringLiteral(", "));
}

Symbol symbolFromFileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toUpper();
    qsizetype length = 0;
    while (length < name.size() && ((name.at(length) >= u'A' && name.at(length) <= u'Z') || name.at(length).isDigit())) {
        ++length;
    }
    const QString letters = name.first(length);
    for (const Instrument &instrument : replayable()) {
        if (letters == instrument.symbol.text()) {
            return instrument.symbol;
        }
        const QString rest = letters.startsWith(instrument.baseAsset) ? letters.sliced(instrument.baseAsset.size()) : QString();
        for (const char *dollar : {"BUSD", "USDC", "FDUSD", "TUSD", "USD"}) {
            if (instrument.quoteAsset == QLatin1String("USDT") && rest == QLatin1String(dollar)) {
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
            return refused(QStringLiteral("The name of %1 does not begin with a known symbol; write %1=SYMBOL with one of %2.").arg(file.path, replayableSymbols()));
        }
        return file;
    }
    const QString word = part.sliced(equals + 1);
    const auto symbol = parseSymbol(word);
    const bool known = symbol && std::any_of(replayable().begin(), replayable().end(), [&](const Instrument &i) { return i.symbol == *symbol; });
    if (!known) {
        return refused(QStringLiteral("\"%1\" is not a symbol of the paper exchange; it lists %2.").arg(word, replayableSymbols()));
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
    if (text == QLatin1String("live")) {
        spec.isLive = true;
        return spec;
    }
    const QString prefix = QStringLiteral("replay:");
    if (!text.startsWith(prefix)) {
        return refused(QStringLiteral("--feed takes synthetic, live or replay:FILE[=SYMBOL],..., not \"%1\".").arg(text));
    }
    for (const QString &part : text.sliced(prefix.size()).split(u',')) {
        const auto file = parseFile(part);
        if (!file) {
            return tl::unexpected(file.error());
        }
        for (const ReplayFile &other : spec.files) {
            if (other.symbol == file->symbol && other.path == file->path) {
                return refused(QStringLiteral("--feed names %1 twice for %2.").arg(file->path, file->symbol.text()));
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
    if (!live.isEmpty()) {
        return QStringLiteral("live prices from %1").arg(live);
    }
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

namespace {

base::Result<FeedFileReport> surveyed(const ReplayFile &file)
{
    const auto found = surveyMarketDataFile(file.path);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return FeedFileReport{file.path, file.symbol, found->kind, found->goodRows, found->brokenRows, found->brokenLines, found->prices,
                          base::VenueTime(found->fromUs / 1000), base::VenueTime(found->toUs / 1000)};
}

// The files of one symbol in the order of time. Two that tell of the same hour would tell different prices of it.
base::Result<QList<FeedFileReport>> filesOf(const Symbol &symbol, const FeedSpec &spec)
{
    QList<FeedFileReport> files;
    for (const ReplayFile &file : spec.files) {
        if (file.symbol != symbol) {
            continue;
        }
        auto report = surveyed(file);
        if (!report) {
            return tl::unexpected(report.error());
        }
        files.append(*report);
    }
    std::stable_sort(files.begin(), files.end(), [](const FeedFileReport &a, const FeedFileReport &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < files.size(); ++i) {
        const FeedFileReport &before = files.at(i - 1), &after = files.at(i);
        if (after.from <= before.to) {
            return refused(QStringLiteral("--feed: %1 and %2 both tell the prices of %3 at %4; leave one out.")
                               .arg(before.path, after.path, symbol.text(), after.from.toIsoString()));
        }
    }
    return files;
}

base::Result<BuiltFeed> liveFeed(const FeedQuestion &question)
{
    if (!question.openLive) {
        return refused(QStringLiteral("--feed live is not available here."));
    }
    QList<Instrument> instruments;
    for (const SyntheticSeries &one : question.instruments) {
        instruments.append(one.instrument);
    }
    return question.openLive(instruments);
}

} // namespace

base::Result<BuiltFeed> buildFeed(const FeedQuestion &question)
{
    if (question.spec.isLive) {
        return liveFeed(question);
    }
    BuiltFeed built;
    std::vector<ReplaySeries> replayed;
    QList<SyntheticSeries> synthetic;
    for (const SyntheticSeries &one : question.instruments) {
        const auto files = filesOf(one.instrument.symbol, question.spec);
        if (!files) {
            return tl::unexpected(files.error());
        }
        if (files->isEmpty()) {
            synthetic.append(one);
            continue;
        }
        QStringList paths;
        for (const FeedFileReport &file : *files) {
            paths.append(file.path);
        }
        built.report.files.append(*files);
        replayed.push_back({one.instrument, std::make_unique<FileChain>(paths)});
    }
    std::vector<std::unique_ptr<PriceFeed>> feeds;
    if (!replayed.empty()) {
        auto replay = ReplayFeed::start(std::move(replayed));
        if (!replay) {
            return tl::unexpected(replay.error());
        }
        feeds.push_back(std::move(*replay));
    }
    if (!synthetic.isEmpty()) {
        feeds.push_back(std::make_unique<SyntheticFeed>(question.seed, synthetic));
    }
    built.feed = std::make_unique<CompositeFeed>(std::move(feeds));
    return built;
}

} // namespace bw::paper
