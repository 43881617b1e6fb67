// How the account looks in answers: account, balance, positionRisk (versions 2 and 3), income, configuration.
// Field lists: the USD-M reference as of 2026-08. Thread: plain functions over a Backend.
#pragma once

#include "core/binance_server/parameters.h"

namespace bw::binance_server {

enum class Version { V2 = 2, V3 = 3 };

[[nodiscard]] QByteArray accountJson(const Backend &backend, Version version);
[[nodiscard]] QByteArray balancesJson(const Backend &backend);
[[nodiscard]] QByteArray positionRiskJson(const Backend &backend, Version version, const trading::Symbol &symbolOrEmpty);
[[nodiscard]] QByteArray accountConfigJson(const Backend &backend);
[[nodiscard]] QByteArray symbolConfigJson(const Backend &backend, const trading::Symbol &symbolOrEmpty);
[[nodiscard]] QByteArray bracketsJson(const Backend &backend, const trading::Symbol &symbolOrEmpty);
[[nodiscard]] QByteArray incomeRow(const trading::IncomeRow &row);

} // namespace bw::binance_server
