#include "app/command_table.h"

#include <QTextStream>

#include <array>

namespace bw::app {

namespace {

constexpr std::array<OptionSpec, 3> kCommon{{
    {"data-dir", "DIR", "The data directory; without it the usual one of this user.", Completes::Directories},
    {"api-url", "URL", "The local API of the engine, where engine.json in the data directory does not name it (http://127.0.0.1:PORT)."},
    {"help", nullptr, "Shows this text."},
}};

constexpr std::array<ExitSpec, 3> kUsualExits{{
    {0, "done"},
    {1, "it could not be done; one line on standard error says why"},
    {2, "an option, a value or a word was not understood; one line says what would be"},
}};

constexpr const char *kModes = "paper|paper_live_data|testnet|live_limited|live_full";
constexpr const char *kMarkets = "spot|usdm";
constexpr const char *kLanguages = "system|en|de|es|tr|ja|zh_CN|pseudo";
constexpr const char *kScenarios = "calm|incident|first-live";
constexpr ExitSpec kNoEngineExit{5, "no engine runs here"};
constexpr ArgumentSpec kSymbol{"SYMBOL", "As BTCUSDT or BTC/USDT."};
constexpr OptionSpec kJson{"json", nullptr, "As JSON, as the local API answers it."};
constexpr OptionSpec kCsv{"csv", nullptr, "As CSV with a header line."};
constexpr OptionSpec kLimit{"limit", "N", "At most N rows (100)."};
constexpr OptionSpec kSince{"since", "TIME", "No row that is older: 2026-11-22, 2026-11-22T19:45:36Z (UTC), or milliseconds since 1970."};

QList<OptionSpec> paperOptions(const char *capitalName)
{
    return {
        {"scenario", kScenarios, "How a new paper account begins.", Completes::Words},
        {capitalName, "X", "The wallet of a new paper account, in USDT."},
        {"feed", "SPEC", "Prices: synthetic, live (Binance's public ones), or replay:FILE[=SYMBOL],...", Completes::Files},
        {"live-rest-url", "URL", "Where live prices are read first, instead of Binance."},
        {"live-stream-url", "URL", "Where they are followed."},
        {"seed", "N", "Seed of the synthetic prices."},
        {"speed", "X", "How fast prices run; 1 is real time, 0 stands still. Not of live ones."},
    };
}

CommandSpec runSpec()
{
    CommandSpec spec{"run", "the engine with the desktop, or --headless without it (default)",
                     "The engine with the desktop. Without options: paper trading, no network, nothing to configure. SIGINT and SIGTERM end it in "
                     "order within two seconds: open entries are cancelled, positions keep their stops at the exchange.",
                     {}, {}, {}, {"breakwater", "breakwater run --headless --api-port 0", "breakwater run --mode testnet --market spot"}};
    spec.options = {
        {"mode", kModes, "paper (default); paper_live_data: simulated fills on Binance's public prices; testnet: Binance's test network, with keys from the "
                         "environment or the keychain; live_limited and live_full: real money, after what the ladder asks for (check-transition).", Completes::Words},
        {"confirm", nullptr, "Live modes start with it only. It counts from a terminal, or with --approver; else entries wait for a person."},
        {"approver", "NAME", "Who confirms a live mode; it stands in the journal."},
        {"market", kMarkets, "usdm (default): USD-M futures; or spot.", Completes::Words},
        {"tour", nullptr, "Begins the walk through the incident at once; with --scenario incident. No alert is sent."},
        {"headless", nullptr, "Without a desktop; the first line on standard output says when it is ready."},
        {"api-port", "N", "Of the local API on 127.0.0.1 (8000, or a free one where that is taken; 0 picks one)."},
        {"no-api", nullptr, "Without the local API."},
        {"symbol", "S", "A symbol to watch; repeatable."},
        {"symbols", "A,B", "Symbols to watch."},
        {"fresh", nullptr, "Begins a new paper account and journal; the old ones are set aside."},
        {"yes", nullptr, "Answers yes to --fresh."},
        {"rest-url", "URL", "Another exchange of the same protocol, instead of the embedded one."},
        {"stream-url", "URL", "Its streams."},
        {"ws-api-url", "URL", "Its WebSocket API, a second path for orders (ws://host:port)."},
        {"language", kLanguages, "Of windows and alerts; system (default): the desktop's own where it is one of these.", Completes::Words},
        {"config", "FILE", "The configuration, instead of breakwater.conf in the data directory.", Completes::Files},
    };
    spec.options += paperOptions("capital");
    return spec;
}

CommandSpec configSpec()
{
    CommandSpec spec{"config", "the configuration: check, show, example, reload",
                     "The configuration: 'check' tries one and says what is wrong with it, 'show' says what counts and where it comes from, 'example' prints a commented one, "
                     "'reload' has the running engine read it again. check, show and reload take the options of run, so that its flags can be tried with them.",
                     {{"check|show|example|reload", "What is to be done.", Completes::Words}, {"FILE", "Of check: instead of breakwater.conf in the data directory.", Completes::Files}},
                     runSpec().options, {kNoEngineExit}, {"breakwater config check", "breakwater config show --mode testnet", "breakwater config example"}};
    spec.options.prepend({"json", nullptr, "Of show: as JSON, with every limit of every mode."});
    return spec;
}

CommandSpec paperExchangeSpec()
{
    CommandSpec spec{"paper-exchange", "the paper exchange alone, for any Binance client",
                     "A paper exchange for spot and USD-M futures that speaks Binance's protocol on loopback. The first line on standard output says where, "
                     "once it accepts connections.",
                     {}, {}, {}, {"breakwater paper-exchange --usdm-port 0 --seed 7"}};
    spec.options = {
        {"spot-port", "N", "The port of spot; 0 picks one (default)."},
        {"usdm-port", "N", "The port of USD-M futures; 0 picks one (default)."},
        {"symbols", "A,B", "Only these symbols."},
        {"latency", "MS", "Milliseconds added to every answer."},
        {"faults", "SPEC", "What shall go wrong and when: KIND:KEY=VALUE,...;... as docs/paper-exchange.md says."},
        {"host", "NAME", "A host name that clients may use beside 127.0.0.1, localhost and [::1]: NAME or NAME:PORT; may be repeated."},
        {"tls-cert", "FILE", "Serve https and wss on both ports with the PEM certificate chain of this file.", Completes::Files},
        {"tls-key", "FILE", "The certificate's private key, PEM without a password.", Completes::Files},
        {"state", "FILE", "Keeps the account in this file.", Completes::Files},
        {"api-key", "K", "The key that clients must use."},
        {"api-secret", "S", "Its secret."},
    };
    spec.options += paperOptions("balance");
    return spec;
}

QList<CommandSpec> stopSpecs()
{
    return {
        {"emergency-stop", "stops: no entry, open entries cancelled, positions closed",
         "Blocks every entry at once, cancels and flattens. The latch file of every account in the data directory is set first, always; then a running engine "
         "is told over its API, and where that does not answer it sees the file. With no engine the stop is carried out from here, with keys from the "
         "environment or the system keychain; where that is not possible it says LATCHED, NOT SENT, and the next start finishes it.",
         {},
         {{"reason", "TEXT", "Why; required."},
          {"level", "halt|cancel|flatten", "halt: no entries; cancel: open entries too; flatten (default): positions are closed.", Completes::Words, "flatten"},
          {"rest-url", "URL", "Without an engine: another exchange of the same protocol."}},
         {{1, "not latched, or the stop could not be carried out to its end from here"}, {5, "latched, but nothing was sent: no engine runs and the exchange cannot be reached from here"}},
         {"breakwater emergency-stop --reason 'positions I did not open'"}},
        {"clear-stop", "clears the emergency stop, in a person's name",
         "Clears the emergency stop of the running engine. The name stands in the journal.", {},
         {{"approver", "NAME", "Who clears it; required."}, {"reason", "TEXT", "Why."}}, {kNoEngineExit}, {"breakwater clear-stop --approver Ada --reason 'drill over'"}},
        {"close-position", "exits a position",
         "Exits a position; never more than there is of it. A limit rests until it is filled.", {kSymbol},
         {{"reason", "TEXT", "Why; required."}, {"quantity", "Q", "So much of it; else all."}, {"percent", "P", "So many percent of it; else all."},
          {"type", "market|limit", "market (default) or limit.", Completes::Words}, {"price", "P", "Of a limit."},
          {"side", "long|short", "In hedge mode.", Completes::Words}},
         {kNoEngineExit}, {"breakwater close-position BTCUSDT --reason 'target reached' --percent 50"}},
    };
}

QList<CommandSpec> tradingSpecs()
{
    return {
        {"order", "enters a position through every rule; --dry-run sends nothing",
         "Enters a position through every rule. With --dry-run it prints what each rule says, and the largest size that passes now, and sends nothing.",
         {kSymbol, {"buy|sell", "Which side.", Completes::Words}},
         {{"quantity", "Q", "How much of the coin."}, {"notional", "X", "Or for how much of the quote."}, {"stop-loss", "P", "The protective stop; required by the rules."},
          {"take-profit", "P", "Where the exchange closes it with a gain; on spot with an entry at market."},
          {"type", "market|limit", "market (default) or limit.", Completes::Words}, {"price", "P", "Of a limit."}, {"dry-run", nullptr, "Sends nothing."}},
         {{1, "refused by a rule, or it could not be done"}, kNoEngineExit}, {"breakwater order BTC/USDT buy --notional 300 --stop-loss 82400 --dry-run"}},
        {"leverage", "sets a symbol's leverage at the exchange, while it is flat", "Sets a symbol's leverage at the exchange (USD-M), while it is flat.",
         {kSymbol, {"N", "A whole number from 1 on."}}, {}, {kNoEngineExit}, {"breakwater leverage BTCUSDT 3"}},
        {"margin-type", "sets a symbol's margin type at the exchange, while it is flat", "Sets a symbol's margin type at the exchange (USD-M), while it is flat.",
         {kSymbol, {"cross|isolated", "What it is set to.", Completes::Words}}, {}, {kNoEngineExit}, {"breakwater margin-type BTCUSDT isolated"}},
    };
}

CommandSpec listSpec(const char *name, const char *summary, const char *describes)
{
    return {name, summary, describes, {}, {kJson, kCsv, kLimit, kSince}, {kNoEngineExit}, {}};
}

QList<CommandSpec> readingSpecs()
{
    QList<CommandSpec> specs{
        {"status", "how the running engine stands", "How the running engine stands: state, account, today's result, positions, and what came of the trading.", {},
         {kJson}, {{0, "active"}, {3, "stopped"}, {4, "reduce-only or not ready"}, kNoEngineExit}, {}},
        listSpec("positions", "what is held", "What the running engine holds. --since: what was filled since then, and what nobody knows the time of."),
        listSpec("orders", "what is open", "The open orders. --since: what changed since then, and what nobody knows the time of."),
        listSpec("trades", "what was filled", "The fills, newest first. With --json also the round trips and their statistics."),
        listSpec("decisions", "what was allowed and refused, and why", "What was allowed and refused, newest first, with the reason; with --json every rule's numbers."),
        listSpec("equity", "the account's equity over time, and the statistics",
                 "Samples of equity, newest first, and the statistics of the trading.\n"
                 "  pnl            equity - net transfers - the capital it began with\n"
                 "  win_rate       round trips that ended above zero / all; a round trip is from flat to flat in one symbol,\n"
                 "                 its result net of commission and funding\n"
                 "  profit_factor  sum of the winners / sum of the losers, empty without a loser\n"
                 "  expectancy     sum of all round trips / their number\n"
                 "  max_drawdown   deepest fall of equity, net of transfers, below its highest before, as a share of that\n"
                 "  sharpe         mean(r) / s(r) x sqrt(365), sortino  mean(r) / sqrt(mean(min(r,0)^2)) x sqrt(365), where r are the\n"
                 "                 daily returns of equity at 00:00 UTC net of the day's transfers, s with n - 1, riskless rate zero;\n"
                 "                 empty below two returns\n"
                 "Equity is sampled at the start of a run and of a day, where it moved by a thousandth (at most every ten seconds), and every quarter of an hour "
                 "where it moved at all. What is not known is empty, never zero."),
    };
    return specs;
}

QList<CommandSpec> journalSpecs()
{
    return {
        {"replay", "the state at a time, rebuilt from the journal alone",
         "Rebuilds the state of every account in the data directory at a time, from its journal alone, and prints it. Nothing is asked of an engine or an exchange, and "
         "nothing is written.",
         {}, {{"until", "TIME", "The state at this time: 2026-11-22, 2026-11-22T19:45:36Z (UTC), or milliseconds since 1970. Without it: at the end."},
              {"json", nullptr, "As JSON, by account."}},
         {{1, "there is no journal, or one cannot be proved"}}, {"breakwater replay --until 2026-11-22T19:45:36Z"}},
        {"verify-journal", "proves every journal in the data directory", "Proves every journal in the data directory, and that the state can be rebuilt from it.", {}, {},
         {{0, "all are sound"}, {1, "one is not, or there is none"}}, {}},
        {"check-transition", "what a step to another mode needs, and what is there",
         "Each check that a step to MODE needs, with pass, warn or fail. Asks the running engine, else what the data directory and the exchange say.",
         {{"MODE", "paper, paper_live_data, testnet, live_limited or live_full.", Completes::Nothing}},
         {{"json", nullptr, "As JSON, as the local API answers it."}, {"market", kMarkets, "usdm (default) or spot; without an engine.", Completes::Words, "usdm"}},
         {{0, "ready"}, {1, "not ready"}}, {"breakwater check-transition live_limited"}},
        {"drill", "makes every limit fire against the paper exchange",
         "Makes every limit fire against the embedded paper exchange, in a folder of its own: no network, no alert, no account is touched. Date and result are kept in the "
         "data directory. SIGINT and SIGTERM cancel it; then nothing of it is recorded.",
         {}, {{"json", nullptr, "The result as JSON."}, {"rows", nullptr, "Each limit as a line of JSON as soon as it fired or did not, and the result as the last line."}}, {{0, "every limit fired"}, {1, "one did not, or it could not begin"}}, {}},
        {"keys", "API keys in the system keychain: store, status, remove",
         "API keys in the system keychain. 'store' takes them from the environment (BINANCE_API_KEY with BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE), else asks on "
         "the terminal without showing them, else reads standard input: the key in the first line, the secret below it. 'status' says which accounts have keys, "
         "'remove' takes them out.",
         {{"store|status|remove", "What is to be done.", Completes::Words}},
         {{"mode", "testnet|live_limited|live_full", "Whose keys.", Completes::Words}, {"market", kMarkets, "usdm (default) or spot.", Completes::Words, "usdm"}}, {}, {"breakwater keys store --mode testnet"}},
    };
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table = QList<CommandSpec>{runSpec()} + stopSpecs() + readingSpecs() + tradingSpecs() + journalSpecs() + QList<CommandSpec>{configSpec(), paperExchangeSpec()};
    return table;
}

const CommandSpec *findCommand(QStringView name)
{
    for (const CommandSpec &command : commandTable()) {
        if (name == QLatin1String(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

std::span<const OptionSpec> commonOptions()
{
    return kCommon;
}

QList<OptionSpec> optionsOf(const CommandSpec &command)
{
    return command.options + QList<OptionSpec>(kCommon.begin(), kCommon.end());
}

QList<ExitSpec> exitsOf(const CommandSpec &command)
{
    QList<ExitSpec> all = command.exits;
    for (const ExitSpec &usual : kUsualExits) {
        if (std::none_of(command.exits.begin(), command.exits.end(), [&usual](const ExitSpec &own) { return own.code == usual.code; })) {
            all.append(usual);
        }
    }
    std::sort(all.begin(), all.end(), [](const ExitSpec &a, const ExitSpec &b) { return a.code < b.code; });
    return all;
}

void declare(QCommandLineParser &parser, const CommandSpec &command)
{
    for (const OptionSpec &option : optionsOf(command)) {
        QStringList names{text(option.name)};
        if (names.first() == QLatin1String("help")) {
            names.prepend(QStringLiteral("h"));
        }
        parser.addOption(QCommandLineOption(names, text(option.says), option.value ? text(option.value) : QString(), option.otherwise ? text(option.otherwise) : QString()));
    }
    for (const ArgumentSpec &argument : command.arguments) {
        parser.addPositionalArgument(text(argument.name), text(argument.says));
    }
}

QString acceptedOptions(const CommandSpec &command)
{
    QStringList names;
    for (const OptionSpec &option : optionsOf(command)) {
        names.append(QStringLiteral("--") + text(option.name));
    }
    return names.join(QLatin1Char(' '));
}

QString usage(const CommandSpec &command)
{
    QStringList words{QStringLiteral("breakwater"), text(command.name)};
    for (const ArgumentSpec &argument : command.arguments) {
        words.append(text(argument.name));
    }
    return words.join(QLatin1Char(' ')) + QStringLiteral(" [OPTIONS]");
}

} // namespace bw::app
