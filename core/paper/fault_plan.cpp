#include "core/paper/fault_plan.h"

#include <algorithm>
#include <limits>

namespace bw::paper {

using namespace binance_server;
using base::Decimal;

namespace {

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();
constexpr qsizetype kMostRules = 1000;
constexpr std::int64_t kSilenceMs = 10'000;      // of a request that nobody answers, before its connection ends

VenueError unknownOutcome(int status)
{
    return {-1000, QStringLiteral("Unknown error, please check your request or try again later."), status};
}

VenueError tooMany(int status)
{
    return {-1003, status == 418 ? QStringLiteral("Way too many requests; IP banned. Please use the websocket for live updates to avoid bans.")
                                 : QStringLiteral("Too many requests; please use the websocket for live updates to avoid polling the API."), status};
}

struct Refusal { const char *kind; FaultMoment moment; int code; const char *message; int status; };

constexpr Refusal kRefusals[] = {
    {"-1006", FaultMoment::AfterHandling, -1006, "An unexpected response was received from the message bus. Execution status unknown.", 500},
    {"-1007", FaultMoment::BeforeHandling, -1007, "Timeout waiting for response from backend server. Send status unknown; execution status unknown.", 408},
    {"-1007-after", FaultMoment::AfterHandling, -1007, "Timeout waiting for response from backend server. Send status unknown; execution status unknown.", 408},
    {"-1021", FaultMoment::BeforeHandling, -1021, "Timestamp for this request is outside of the recvWindow.", 400},
    {"-4045", FaultMoment::BeforeHandling, -4045, "Reach max stop order limit.", 400},
    {"maintenance", FaultMoment::BeforeHandling, -1, "System is under maintenance.", 503},
};

Fault requestFault(const Instruction &what)
{
    const QString &kind = what.kind;
    const auto is = [&kind](const char *name) { return kind == QLatin1String(name); };
    const auto moment = kind.endsWith(QLatin1String("-after")) || is("lost-answer") ? FaultMoment::AfterHandling : FaultMoment::BeforeHandling;
    const int status = static_cast<int>(what.whole("status", 0));
    for (const Refusal &refusal : kRefusals) {
        if (is(refusal.kind)) {
            return {refusal.moment, FaultAnswer::Error, {refusal.code, QLatin1String(refusal.message), refusal.status}};
        }
    }
    if (is("lost-request") || is("lost-answer")) {
        return {moment, FaultAnswer::Drop, {}, base::Millis(what.millis("delay", kSilenceMs))};
    }
    if (is("slow") || is("slow-before")) {
        return Fault::delayed(base::Millis(what.millis("delay", 1000)), is("slow") ? FaultMoment::AfterHandling : FaultMoment::BeforeHandling);
    }
    if (is("5xx-before") || is("5xx-after")) {
        return {moment, FaultAnswer::Error, unknownOutcome(status == 0 ? 503 : status)};
    }
    if (is("429") || is("418")) {
        return {FaultMoment::BeforeHandling, FaultAnswer::Error, tooMany(is("429") ? 429 : 418), base::Millis{0}, static_cast<int>(what.whole("retry", is("429") ? 5 : 120))};
    }
    if (is("html-before") || is("html-after")) {
        return Fault::html(status == 0 ? 502 : status, moment);
    }
    if (is("half-json")) {
        return Fault::truncatedJson();
    }
    if (is("half-answer")) {
        return {FaultMoment::AfterHandling, FaultAnswer::HalfAnswer};
    }
    if (is("zero-answer")) {
        return {FaultMoment::AfterHandling, FaultAnswer::ZeroPrices};
    }
    return is("cut") ? Fault::dropAfter() : Fault::dropBefore();
}

EventFault eventFault(const Instruction &what)
{
    if (what.kind == QLatin1String("lag")) {
        return {EventFate::Pass, base::Millis(what.millis("delay", 1000))};
    }
    if (what.kind == QLatin1String("duplicate")) {
        return {EventFate::Twice};
    }
    if (what.kind == QLatin1String("reorder")) {
        return {EventFate::AfterTheNext};
    }
    return {what.kind == QLatin1String("zero-price") ? EventFate::ZeroPrices : EventFate::Lose};
}

// In millionths. "loss" and "reorder" of everything would be silence and a mere shift.
std::int64_t shareOf(const Instruction &what)
{
    const auto share = what.decimal("p");
    if (!share) {
        return what.kind == QLatin1String("loss") || what.kind == QLatin1String("reorder") ? 500'000 : 1'000'000;
    }
    return static_cast<std::int64_t>(Decimal::mul(*share, Decimal::fromInt(1'000'000), base::Rounding::HalfEven).raw() / Decimal::fromInt(1).raw());
}

WirePath pathOf(const QString &word)
{
    return word == QLatin1String("ws-api") ? WirePath::WsApi : word == QLatin1String("market") ? WirePath::Market
        : word == QLatin1String("user")    ? WirePath::User
                                           : WirePath::Rest;
}

bool marketFits(const Instruction &what, PaperMarket market)
{
    return !what.has("market") || (what.word("market") == QLatin1String("spot")) == (market == PaperMarket::Spot);
}

} // namespace

FaultPlan::Rule FaultPlan::ruleOf(const Instruction &what, std::int64_t nowMs)
{
    Rule rule;
    rule.what = what;
    rule.fromMs = nowMs + what.millis("at", 0);
    const bool once = what.reach == InstructionClass::World || what.kind == QLatin1String("disconnect");
    const std::int64_t span = what.millis("for", once ? 0 : -1);
    rule.untilMs = span < 0 ? kEndless : rule.fromMs + span;
    rule.permillion = shareOf(what);
    rule.left = what.whole("count", kEndless);
    rule.fault = requestFault(what);
    rule.event = eventFault(what);
    rule.done = what.reach == InstructionClass::Request || what.reach == InstructionClass::Event || what.word("path", "rest") == QLatin1String("rest");
    if (what.reach == InstructionClass::World) {
        rule.done = false;
    }
    return rule;
}

QList<int> FaultPlan::add(const QList<Instruction> &instructions, std::int64_t nowMs)
{
    QList<int> ids;
    for (const Instruction &one : instructions) {
        const bool random = one.kind == QLatin1String("random");
        const QList<Instruction> drawn = random ? drawnInstructions(one, m_seed) : QList<Instruction>{one};
        for (const Instruction &what : drawn) {
            Rule rule = ruleOf(what, nowMs);
            rule.id = m_nextId++;
            ids.append(rule.id);
            m_rules.append(std::move(rule));
        }
    }
    trim();
    return ids;
}

// What is over goes first, then what is oldest.
void FaultPlan::trim()
{
    while (m_rules.size() > kMostRules) {
        const auto over = std::find_if(m_rules.begin(), m_rules.end(), [](const Rule &rule) { return rule.what.reach == InstructionClass::World && rule.done; });
        m_rules.erase(over == m_rules.end() ? m_rules.begin() : over);
    }
}

bool FaultPlan::remove(int id)
{
    return m_rules.removeIf([id](const Rule &rule) { return rule.id == id; }) > 0;
}

// Upgrades are part of their way and fail with it only; the names of requests over the WebSocket API are its requests.
bool FaultPlan::reaches(const Rule &rule, PaperMarket market, const http::Request &request)
{
    const Instruction &what = rule.what;
    const WirePath path = wirePathOf(request.path);
    if (what.has("on") && !request.path.contains(what.word("on").toUtf8())) {
        return false;
    }
    if (what.has("method") && what.word("method").toLatin1() != request.method) {
        return false;
    }
    if (what.reach == InstructionClass::Connection) {
        const WirePath down = pathOf(what.word("path", "rest"));
        return path == (down == WirePath::User && market == PaperMarket::Spot ? WirePath::WsApi : down);
    }
    const bool asks = path == WirePath::Rest || (path == WirePath::WsApi && request.method == "WS");
    return asks && (!what.has("path") || pathOf(what.word("path")) == path);
}

bool FaultPlan::strikes(Rule &rule, PaperMarket market, std::int64_t nowMs)
{
    if (nowMs < rule.fromMs || nowMs >= rule.untilMs || rule.left <= 0 || !marketFits(rule.what, market)) {
        return false;
    }
    if (rule.permillion < 1'000'000 && m_dice.below(1'000'000) >= rule.permillion) {
        return false;
    }
    --rule.left;
    ++rule.struck;
    return true;
}

std::optional<Fault> FaultPlan::onRequest(PaperMarket market, const http::Request &request, std::int64_t nowMs)
{
    for (Rule &rule : m_rules) {
        const bool ofRequests = rule.what.reach == InstructionClass::Request || rule.what.reach == InstructionClass::Connection;
        if (ofRequests && reaches(rule, market, request) && strikes(rule, market, nowMs)) {
            return rule.fault;
        }
    }
    return std::nullopt;
}

EventFault FaultPlan::onEvent(PaperMarket market, WirePath path, std::int64_t nowMs)
{
    for (Rule &rule : m_rules) {
        const bool fits = rule.what.reach == InstructionClass::Event && (!rule.what.has("path") || pathOf(rule.what.word("path")) == path);
        if (fits && strikes(rule, market, nowMs)) {
            return rule.event;
        }
    }
    return {};
}

QList<Instruction> FaultPlan::due(std::int64_t nowMs)
{
    QList<std::pair<std::int64_t, Instruction>> found;
    for (Rule &rule : m_rules) {
        if (!rule.done && nowMs >= rule.fromMs) {
            rule.done = true;
            ++rule.struck;
            found.append({rule.fromMs, rule.what});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Instruction> acts;
    for (const auto &[at, what] : found) {
        acts.append(what);
    }
    return acts;
}

QList<FaultPlan::RuleView> FaultPlan::rules(std::int64_t nowMs) const
{
    QList<RuleView> views;
    for (const Rule &rule : m_rules) {
        const bool once = rule.what.reach == InstructionClass::World;
        views.append({rule.id, rule.what.text, rule.struck, once ? rule.done : nowMs >= rule.untilMs || rule.left <= 0});
    }
    return views;
}

namespace {

class Drawing
{
public:
    Drawing(std::uint64_t seed, std::int64_t longestMs) : m_dice(seed), m_longestMs(longestMs) {}

    [[nodiscard]] QString one(const QString &profile, std::int64_t atMs)
    {
        const std::int64_t what = m_dice.below(100);
        const bool storm = profile == QLatin1String("storm");
        if (profile == QLatin1String("rest") || (storm && what < 45)) {
            return pick({"lost-request", "lost-answer", "5xx-before", "5xx-after", "-1006", "-1007", "-1007-after", "-1021", "429", "418", "html-before",
                         "html-after", "maintenance", "slow", "half-json", "cut", "down"}) + window(atMs) + share();
        }
        if (profile == QLatin1String("streams") || what < 85) {
            const QString kind = pick({"disconnect", "silent", "loss", "duplicate", "reorder", "lag"});
            return kind + window(atMs) + share() + QStringLiteral(",path=") + pick({"user", "user", "market"});
        }
        if (what < 95) {
            return QStringLiteral("gap:at=%1ms,for=%2ms,symbol=BTCUSDT,percent=%3").arg(atMs).arg(span()).arg(m_dice.below(13) - 6);
        }
        return QStringLiteral("%1:at=%2ms,amount=%3").arg(pick({"deposit", "withdraw"})).arg(atMs).arg(1 + m_dice.below(500));
    }

private:
    [[nodiscard]] QString pick(std::initializer_list<const char *> words)
    {
        return QLatin1String(words.begin()[m_dice.below(static_cast<std::int64_t>(words.size()))]);
    }
    [[nodiscard]] std::int64_t span() { return 200 + m_dice.below(m_longestMs); }
    [[nodiscard]] QString window(std::int64_t atMs) { return QStringLiteral(":at=%1ms,for=%2ms").arg(atMs).arg(span()); }
    [[nodiscard]] QString share() { return m_dice.oneIn(2) ? QString() : QStringLiteral(",p=0.%1").arg(1 + m_dice.below(9)); }

    SplitMix64 m_dice;
    std::int64_t m_longestMs;
};

} // namespace

QList<Instruction> drawnInstructions(const Instruction &random, std::uint64_t seed)
{
    const std::int64_t every = std::max<std::int64_t>(random.millis("every", 20'000), 100);
    const std::int64_t until = random.millis("at", 0) + std::min<std::int64_t>(random.millis("for", 600'000), every * kMostRules / 2);
    Drawing drawing(static_cast<std::uint64_t>(random.whole("seed", static_cast<std::int64_t>(seed & 0x7FFFFFFFULL))), std::min<std::int64_t>(15'000, every));
    QList<Instruction> all;
    for (std::int64_t at = random.millis("at", 0); at < until; at += every) {
        const auto drawn = parseInstructions(drawing.one(random.word("profile", "storm"), at));
        if (drawn) {
            all.append(*drawn);
        }
    }
    return all;
}

} // namespace bw::paper
