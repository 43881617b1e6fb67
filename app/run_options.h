// What `breakwater run` was asked for, checked whole before anything starts.
#pragma once

#include "app/api_service.h"
#include "app/run_settings.h"
#include "core/binance/credentials.h"
#include "core/binance/hosts.h"
#include "core/paper/paper_service.h"
#include "core/safety/limits.h"

#include <QCommandLineParser>
#include <QUrl>

namespace bw::app {

struct RunOptions
{
    QString dataDir;
    safety::Mode mode = safety::Mode::Paper;
    trading::Market market = trading::Market::UsdM;
    bool headless = false;
    bool tour = false;                       // walk through the incident at once; no alerts
    bool quiet = false;                      // no alerts: nothing of it is about an account
    ApiWish api;
    bool fresh = false;
    bool yes = false;
    QList<trading::Symbol> symbols;
    std::optional<paper::Scenario> scenario; // empty: not asked for
    paper::PaperConfig paper;
    bool feedAsked = false;
    QUrl restUrl;                            // empty: the embedded exchange
    QUrl streamUrl;
    QUrl wsApiUrl;                           // empty: orders go by REST alone
    bool ownHosts = false;                   // the addresses were given, and are not those of the mode
    bool confirm = false;                    // live modes: --confirm
    QString approver;                        // of it; empty: nobody was named
    bool walletApi = false;                  // spot: deposits, withdrawals and transfers can be asked for
    // Set where the account is at an exchange that the mode chose and not at a paper exchange: it is checked first.
    std::optional<binance::Environment> environment;
    RunSettings configured;                  // file, environment and flags: limits, guard, log
    std::optional<binance::Credentials> keys; // empty: none in the environment, so the keychain is asked (start_checks.h)
};

struct Parsed
{
    std::optional<int> exitCode;             // set: nothing is left to do
    RunOptions options;
};

// Where the account of a mode is; empty: at a paper exchange.
[[nodiscard]] std::optional<binance::Environment> environmentOf(safety::Mode mode);

// scheme://host[:port] and nothing behind it; the option's name is for the sentence that refuses it.
[[nodiscard]] base::Result<QUrl> readAddress(const QString &name, const QString &text, const QStringList &schemes);

[[nodiscard]] Parsed parseRunOptions(const QStringList &words);
// The same for a command that only looks at what a run would do, beside options of its own. Keys are not touched.
[[nodiscard]] Parsed parseWithoutKeys(QCommandLineParser &parser, const QStringList &words, const QString &command);

// Shared with `paper-exchange`: --seed, --speed, --feed, --scenario, --capital/--balance. One sentence when refused.
[[nodiscard]] base::Status readPaperOptions(const QCommandLineParser &parser, paper::PaperConfig &config);
[[nodiscard]] base::Result<QList<trading::Symbol>> readSymbols(const QStringList &texts);

} // namespace bw::app
