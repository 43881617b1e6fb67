#include "tests/simulation/script.h"

#include "tests/simulation/dice.h"

#include <algorithm>
#include <functional>

namespace bw::simulation {

namespace {

constexpr std::int64_t kLongestFaultMs = 15'000;

// Writes the items of one run.
class Author
{
public:
    Author(std::uint64_t seed, const QString &profile, const QString &market) : m_dice(seed, 7), m_more(seed, 9), m_spot(seed, 11), m_target(seed, 13), m_profile(profile)
    {
        m_script.setting.seed = seed;
        m_script.setting.market = market;
    }

    [[nodiscard]] Script write()
    {
        Setting &setting = m_script.setting;
        const QStringList starts{QStringLiteral("noon"), QStringLiteral("noon"), QStringLiteral("midnight"), QStringLiteral("funding")};
        setting.start = starts.at(m_dice.below(starts.size()));
        setting.mode = m_dice.chance(500) ? QStringLiteral("paper") : QStringLiteral("testnet");
        setting.realJournal = setting.seed % 16 == 0;
        setting.durationMs = m_dice.between(60, 180) * 1000;
        operate();
        world();
        if (has("rest")) {
            repeat(6, [this] { restFault(); });
        }
        if (has("streams")) {
            repeat(6, [this] { streamFault(); });
        }
        if (has("clock")) {
            repeat(2, [this] { add(QStringLiteral("clock"), {number(jump())}); });
        }
        if (has("disk")) {
            repeat(3, [this] { add(QStringLiteral("disk"), {QStringLiteral("full"), number(span())}); });
        }
        if (has("crash")) {
            repeat(3, [this] { crash(); });
        }
        persons();
        moreFaults();
        if (setting.isSpot()) {
            onSpot();
        } else {
            settings();
        }
        takeProfits();
        std::stable_sort(m_script.items.begin(), m_script.items.end(), [](const Item &a, const Item &b) { return a.atMs < b.atMs; });
        return m_script;
    }

private:
    [[nodiscard]] bool has(const char *part) const
    {
        return m_profile == QLatin1String(part) || m_profile == QLatin1String("storm");
    }
    [[nodiscard]] static QString number(std::int64_t value) { return QString::number(value); }
    [[nodiscard]] QString symbol() { return simulatedSymbols().at(m_dice.below(simulatedSymbols().size())); }
    [[nodiscard]] QString side() { return m_dice.chance(500) ? QStringLiteral("buy") : QStringLiteral("sell"); }
    [[nodiscard]] std::int64_t span() { return m_dice.between(200, kLongestFaultMs); }
    [[nodiscard]] std::int64_t jump()
    {
        const std::int64_t size = m_dice.chance(300) ? m_dice.between(3'600'000, 50'000'000) : m_dice.between(200, 60'000);
        return m_dice.chance(500) ? size : -size;
    }

    void repeat(std::int64_t most, const std::function<void()> &body)
    {
        for (std::int64_t left = m_dice.between(1, most); left > 0; --left) {
            body();
        }
    }

    void add(const QString &verb, const QStringList &arguments)
    {
        m_script.items.append(Item{m_dice.between(1'000, m_script.setting.durationMs), verb, arguments});
    }

    // A person who trades, now and then beyond what is allowed.
    void operate()
    {
        for (std::int64_t left = m_dice.between(8, 45); left > 0; --left) {
            const std::int64_t what = m_dice.below(100);
            if (what < 55) {
                open();
            } else if (what < 68) {
                add(QStringLiteral("op-close"), {symbol(), number(m_dice.chance(600) ? 1000 : m_dice.between(1, 1200)),
                                                 m_dice.chance(800) ? QStringLiteral("market") : QStringLiteral("limit")});
            } else if (what < 78) {
                add(QStringLiteral("op-move-stop"), {symbol(), number(m_dice.between(-20, 1200))});
            } else if (what < 88) {
                add(QStringLiteral("op-cancel"), {number(m_dice.below(5))});
            } else if (what < 90) {
                add(QStringLiteral("op-end"), {number(m_dice.between(500, 5000))});
            } else {
                stopAndClear();
            }
        }
    }

    void open()
    {
        const std::int64_t size = m_dice.chance(150) ? m_dice.between(900, 1600) : m_dice.between(100, 950);
        const bool limit = m_dice.chance(400);
        const std::int64_t stop = m_dice.chance(50) ? 0 : m_dice.between(20, 1100);
        add(QStringLiteral("op-open"), {symbol(), side(), number(size), limit ? QStringLiteral("limit") : QStringLiteral("market"),
                                        number(limit ? m_dice.between(-150, 50) : 0), number(stop)});
    }

    void stopAndClear()
    {
        const QStringList levels{QStringLiteral("halt"), QStringLiteral("cancel"), QStringLiteral("flatten"), QStringLiteral("flatten")};
        const QString level = levels.at(m_dice.below(levels.size()));
        if (m_dice.chance(250)) {
            add(QStringLiteral("op-stop-file"), {level});
        } else {
            add(QStringLiteral("op-stop"), {level, number(m_dice.chance(700) ? 0 : m_dice.between(1, 2000))});
        }
        repeat(3, [this] { add(QStringLiteral("op-clear"), {m_dice.chance(850) ? QStringLiteral("named") : QStringLiteral("nameless")}); });
        repeat(2, [this] { open(); });
    }

    void world()
    {
        if (m_profile == QLatin1String("quiet")) {
            return;
        }
        repeat(4, [this] { add(QStringLiteral("gap"), {symbol(), number(m_dice.chance(120) ? m_dice.between(-3000, 3000) : m_dice.between(-600, 600))}); });
        repeat(3, [this] { add(QStringLiteral("thin"), {symbol(), number(m_dice.between(1, 400)), number(span())}); });
        if (has("flows") || m_dice.chance(300)) {
            repeat(2, [this] { add(QStringLiteral("deposit"), {number(m_dice.between(1, 5000))}); });
            repeat(2, [this] { add(QStringLiteral("withdraw"), {number(m_dice.between(1, 3000))}); });
        }
        if (has("flows")) {
            repeat(1, [this] { add(QStringLiteral("flow"), {number(m_dice.between(-400, 400))}); });
        }
        if (has("foreign") || m_dice.chance(200)) {
            repeat(4, [this] { foreign(); });
        }
    }

    void foreign()
    {
        const std::int64_t what = m_dice.below(10);
        if (what < 6) {
            // Now and then far too large for the account: a gap later liquidates it.
            const std::int64_t size = m_dice.chance(100) ? m_dice.between(20'000, 150'000) : m_dice.between(100, 2000);
            add(QStringLiteral("foreign-order"), {symbol(), side(), number(size), m_dice.chance(600) ? QStringLiteral("market") : QStringLiteral("limit"),
                                                  number(m_dice.between(-100, 20))});
        } else if (what < 9) {
            add(QStringLiteral("foreign-cancel-stops"), {symbol()});
        } else {
            add(QStringLiteral("foreign-cancel-orders"), {symbol()});
        }
    }

    void restFault()
    {
        static const QStringList kinds{
            QStringLiteral("down"), QStringLiteral("lost-request"), QStringLiteral("lost-answer"), QStringLiteral("5xx-before"), QStringLiteral("5xx-after"),
            QStringLiteral("-1006"), QStringLiteral("-1007"), QStringLiteral("-1021"), QStringLiteral("429"), QStringLiteral("418"),
            QStringLiteral("html-before"), QStringLiteral("html-after"), QStringLiteral("maintenance"), QStringLiteral("slow")};
        const QString kind = kinds.at(m_dice.below(kinds.size()));
        add(QStringLiteral("rest"), {kind, number(m_dice.chance(500) ? 1000 : m_dice.between(50, 900)), number(span())});
    }

    void streamFault()
    {
        static const QStringList kinds{QStringLiteral("down"), QStringLiteral("silent"), QStringLiteral("loss"), QStringLiteral("duplicate"),
                                       QStringLiteral("reorder"), QStringLiteral("slow")};
        const QString path = m_dice.chance(650) ? QStringLiteral("user") : QStringLiteral("market");
        add(path, {kinds.at(m_dice.below(kinds.size())), number(m_dice.chance(300) ? 1000 : m_dice.between(50, 900)), number(span())});
    }

    void crash()
    {
        const QString down = number(m_dice.between(100, 8'000));
        const std::int64_t what = m_dice.below(10);
        if (what < 3) {
            add(QStringLiteral("crash"), {down});
        } else if (what < 6) {
            const QStringList when{QStringLiteral("before"), QStringLiteral("torn"), QStringLiteral("after")};
            add(QStringLiteral("crash-write"), {number(m_dice.between(1, 12)), when.at(m_dice.below(3)), down});
        } else if (what < 9) {
            add(QStringLiteral("crash-call"), {number(m_dice.between(1, 8)), down});
        } else {
            add(m_dice.chance(400) ? QStringLiteral("latch-damage") : QStringLiteral("latch-loss"), {down});
        }
    }

    // --- by dice of their own, so that what was here before them stays where it was ---

    void addMore(const QString &verb, const QStringList &arguments)
    {
        m_script.items.append(Item{m_more.between(1'000, m_script.setting.durationMs), verb, arguments});
    }
    void repeatMore(std::int64_t least, std::int64_t most, const std::function<void()> &body)
    {
        for (std::int64_t left = m_more.between(least, most); left > 0; --left) {
            body();
        }
    }
    [[nodiscard]] QString moreSymbol() { return simulatedSymbols().at(m_more.below(simulatedSymbols().size())); }
    [[nodiscard]] QString moreName() { return m_more.chance(700) ? QStringLiteral("named") : QStringLiteral("nameless"); }

    // What only a person decides, with a name or without.
    void persons()
    {
        if (m_more.chance(120)) {
            m_script.setting.mode = QStringLiteral("live_limited");
            repeatMore(4, 10, [this] { addMore(QStringLiteral("op-confirm"), {moreName()}); });
        }
        repeatMore(0, 6, [this] { openLargest(); });
        repeatMore(0, 4, [this] { addMore(QStringLiteral("op-break-even"), {moreSymbol()}); });
        repeatMore(0, 3, [this] {
            const QStringList ways{QStringLiteral("tighten"), QStringLiteral("restore"), QStringLiteral("loosen")};
            addMore(QStringLiteral("op-limits"), {ways.at(m_more.below(ways.size())), number(m_more.between(100, 900)), moreName()});
        });
        repeatMore(0, 2, [this] { addMore(QStringLiteral("op-accept"), {moreName()}); });
        repeatMore(0, 2, [this] { addMore(QStringLiteral("op-amend"), {moreName()}); });
        repeatMore(0, has("flows") ? 6 : 1, [this] {
            addMore(QStringLiteral("op-resolve"), {moreName(), m_more.chance(500) ? QStringLiteral("transfer") : QStringLiteral("pnl")});
        });
    }

    // Last of all that is drawn, so that what came before stays where it was. One of five is more than the rule allows.
    void settings()
    {
        repeatMore(0, 3, [this] {
            const QStringList leverages{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("8")};
            addMore(QStringLiteral("op-leverage"), {moreSymbol(), leverages.at(m_more.below(leverages.size()))});
        });
        repeatMore(0, 1, [this] {
            addMore(QStringLiteral("op-margin-type"), {moreSymbol(), m_more.chance(500) ? QStringLiteral("isolated") : QStringLiteral("cross")});
        });
    }

    void openLargest()
    {
        const bool limit = m_more.chance(600);
        addMore(QStringLiteral("op-open"), {moreSymbol(), m_more.chance(500) ? QStringLiteral("buy") : QStringLiteral("sell"), number(500),
                                            limit ? QStringLiteral("limit") : QStringLiteral("market"), number(limit ? m_more.between(-150, 50) : 0),
                                            number(m_more.between(100, 990)), QStringLiteral("largest")});
    }

    // Nobody ran at 00:00 and something was held: the day's start is a matter for a person.
    void missMidnight()
    {
        m_script.items.append(Item{44'900 - m_more.between(0, 1'500), QStringLiteral("crash"), {number(m_more.between(2'000, 6'000))}});
        for (const bool named : {false, false, true}) {
            m_script.items.append(Item{m_more.between(named ? 60'000 : 52'000, named ? 75'000 : 60'000), QStringLiteral("op-accept"),
                                       {named ? QStringLiteral("named") : QStringLiteral("nameless")}});
        }
    }

    void moreFaults()
    {
        if (m_script.setting.start == QLatin1String("midnight") && m_profile != QLatin1String("quiet") && m_more.chance(400)) {
            missMidnight();
        }
        if (has("foreign")) {
            repeatMore(0, 1, [this] { addMore(QStringLiteral("hedge"), {number(m_more.between(20'000, 100'000))}); });
            repeatMore(0, 3, [this] {
                addMore(QStringLiteral("foreign-conditional"), {moreSymbol(), m_more.chance(500) ? QStringLiteral("buy") : QStringLiteral("sell"),
                                                                number(m_more.between(100, 2000)), number(m_more.between(20, 900))});
            });
        }
        if (has("disk")) {
            repeatMore(0, 3, [this] {
                const QStringList kinds{QStringLiteral("full"), QStringLiteral("torn"), QStringLiteral("unsynced")};
                addMore(QStringLiteral("latch"), {kinds.at(m_more.below(kinds.size())), number(m_more.between(200, kLongestFaultMs))});
            });
            repeatMore(0, 2, [this] { stopOnAFullDisk(); });
        }
        if (has("crash")) {
            repeatMore(0, 2, [this] { addMore(QStringLiteral("power"), {number(m_more.between(100, 8'000))}); });
            if (m_more.chance(300)) {
                lostDay();
            }
        }
    }

    // The day's limit is hit, a person clears and loosens it, the program starts anew: the day is still over for entries.
    void lostDay()
    {
        const bool spot = m_script.setting.isSpot(); // where what a stranger buys is a holding
        const QString held = moreSymbol();
        const std::int64_t at = m_more.between(8'000, m_script.setting.durationMs - 40'000);
        const auto then = [this, at](std::int64_t afterMs, const char *verb, const QStringList &arguments) {
            m_script.items.append(Item{at + afterMs, QString::fromLatin1(verb), arguments});
        };
        if (spot) {
            then(0, "op-adopt", {held, number(8'000), QStringLiteral("named")});
        } else {
            then(0, "foreign-order", {held, QStringLiteral("buy"), number(8'000), QStringLiteral("market"), number(0)});
        }
        then(3'000, "gap", {held, number(-m_more.between(560, 700))});
        then(15'000, "op-clear", {QStringLiteral("named")});
        then(16'000, "op-limits", {QStringLiteral("loosen"), number(900), QStringLiteral("named")});
        then(17'000, "crash", {number(m_more.between(100, 2'000))});
        for (const std::int64_t late : {24'000, 28'000, 32'000}) {
            then(late, "op-confirm", {QStringLiteral("named")});
            then(late + 500, "op-open", {moreSymbol(), QStringLiteral("buy"), number(200), QStringLiteral("market"), number(0), number(200)});
        }
    }

    // The journal takes nothing, a person stops, the power goes: the latch file alone has to know.
    void stopOnAFullDisk()
    {
        const std::int64_t at = m_more.between(1'000, m_script.setting.durationMs);
        const std::int64_t stop = at + m_more.between(0, 2'000);
        const std::int64_t power = stop + m_more.between(0, 4'000);
        m_script.items.append(Item{at, QStringLiteral("disk"), {QStringLiteral("full"), number(power - at + 500)}});
        m_script.items.append(Item{stop, QStringLiteral("op-stop"), {QStringLiteral("flatten"), number(m_more.chance(700) ? 0 : m_more.between(1, 1000))}});
        m_script.items.append(Item{power, QStringLiteral("power"), {number(m_more.between(100, 4'000))}});
    }

    // --- spot: what it has and USD-M has not ---

    // Some entries ask for one: near enough to be reached, or on the wrong side.
    void takeProfits()
    {
        const std::int64_t share = m_script.setting.isSpot() ? 120 : 350; // a list with one cannot always be there
        for (Item &item : m_script.items) {
            if (item.verb == QLatin1String("op-open") && m_target.chance(share)) {
                if (item.arguments.size() == 6) {
                    item.arguments.append(QStringLiteral("as-asked"));
                }
                item.arguments.append(number(m_target.chance(60) ? -m_target.between(5, 200) : m_target.between(3, 400)));
            }
        }
    }

    void addSpot(const QString &verb, const QStringList &arguments)
    {
        m_script.items.append(Item{m_spot.between(1'000, m_script.setting.durationMs), verb, arguments});
    }
    void repeatSpot(std::int64_t least, std::int64_t most, const std::function<void()> &body)
    {
        for (std::int64_t left = m_spot.between(least, most); left > 0; --left) {
            body();
        }
    }
    [[nodiscard]] QString spotSymbol() { return simulatedSymbols().at(m_spot.below(simulatedSymbols().size())); }

    // Nothing is sold that is not held: an entry buys, but for the few that are to be refused.
    void onSpot()
    {
        m_script.setting.account = spotAccounts().at(m_spot.below(spotAccounts().size()));
        for (Item &item : m_script.items) {
            if (item.verb == QLatin1String("op-open") && !m_spot.chance(30)) {
                item.arguments[1] = QStringLiteral("buy");
            }
        }
        repeatSpot(0, 3, [this] { adopt(m_spot.between(20, 900)); });
        repeatSpot(0, 6, [this] {
            addSpot(QStringLiteral("op-close"), {spotSymbol(), number(m_spot.between(1, 1000)), QStringLiteral("market")});
        });
        if (has("flows") || has("foreign") || m_spot.chance(200)) {
            repeatSpot(1, 4, [this] { addSpot(QStringLiteral("coins"), {spotSymbol(), number(m_spot.chance(500) ? m_spot.between(1, 500) : -m_spot.between(1, 900))}); });
        }
        if (m_profile != QLatin1String("quiet")) {
            repeatSpot(0, 4, [this] { strangerSells(); });
        }
        if (m_profile != QLatin1String("quiet") && m_spot.chance(150)) {
            adoptedLoss();
        }
    }

    void adopt(std::int64_t permille)
    {
        addSpot(QStringLiteral("op-adopt"), {spotSymbol(), number(permille), m_spot.chance(850) ? QStringLiteral("named") : QStringLiteral("nameless")});
    }

    // Of a coin that may be a position as well: the holding goes first.
    void strangerSells()
    {
        addSpot(QStringLiteral("foreign-order"), {spotSymbol(), m_spot.chance(700) ? QStringLiteral("sell") : QStringLiteral("buy"), number(m_spot.between(20, 3000)),
                                                  m_spot.chance(700) ? QStringLiteral("market") : QStringLiteral("limit"), number(-m_spot.between(5, 100))});
    }

    // Far more than an entry could buy, and the price goes the wrong way: the day is lost.
    void adoptedLoss()
    {
        const QString held = spotSymbol();
        const std::int64_t at = m_spot.between(8'000, m_script.setting.durationMs - 20'000);
        m_script.items.append(Item{at, QStringLiteral("op-adopt"), {held, number(m_spot.between(3'000, 9'000)), QStringLiteral("named")}});
        m_script.items.append(Item{at + 4'000, QStringLiteral("gap"), {held, number(-m_spot.between(560, 900))}});
    }

    Dice m_dice;
    Dice m_more;
    Dice m_spot;
    Dice m_target;
    QString m_profile;
    Script m_script;
};

} // namespace

QStringList profileNames()
{
    return {QStringLiteral("quiet"), QStringLiteral("calm"), QStringLiteral("flows"), QStringLiteral("foreign"), QStringLiteral("rest"),
            QStringLiteral("streams"), QStringLiteral("clock"), QStringLiteral("disk"), QStringLiteral("crash"), QStringLiteral("storm")};
}

const QStringList &simulatedSymbols()
{
    static const QStringList symbols{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT"), QStringLiteral("XRPUSDT")};
    return symbols;
}

QStringList marketNames()
{
    return {QStringLiteral("usdm"), QStringLiteral("spot")};
}

QStringList spotAccounts()
{
    return {QStringLiteral("coin"), QStringLiteral("bnb"), QStringLiteral("bnb-stated"), QStringLiteral("no-lists")};
}

Script makeScript(std::uint64_t seed, const QString &profile, const QString &market)
{
    return Author(seed, profile, market).write();
}

QString Item::toString() const
{
    return QStringLiteral("%1 %2 %3").arg(atMs).arg(verb, arguments.join(QLatin1Char(' '))).trimmed();
}

QString Script::toString() const
{
    QStringList lines{QStringLiteral("setting %1 %2 %3 %4 %5").arg(setting.seed).arg(setting.durationMs)
                          .arg(setting.start, setting.mode, setting.realJournal ? QStringLiteral("sqlite") : QStringLiteral("memory"))};
    if (setting.isSpot()) {
        lines.first() += QStringLiteral(" %1 %2").arg(setting.market, setting.account);
    }
    for (const Item &item : items) {
        lines.append(item.toString());
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

base::Result<Script> Script::parse(const QString &text)
{
    Script script;
    bool begun = false;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(QLatin1Char('#'))) {
            continue;
        }
        const bool spot = words.size() == 8 && words.at(6) == QLatin1String("spot") && spotAccounts().contains(words.at(7));
        if (words.first() == QLatin1String("setting") && (words.size() == 6 || spot)) {
            script.setting = Setting{words.at(1).toULongLong(), words.at(2).toLongLong(), words.at(3), words.at(4), words.at(5) == QLatin1String("sqlite")};
            if (spot) {
                script.setting.market = words.at(6);
                script.setting.account = words.at(7);
            }
            begun = true;
            continue;
        }
        bool isNumber = false;
        const std::int64_t at = words.first().toLongLong(&isNumber);
        if (!begun || !isNumber || words.size() < 2) {
            return base::failure(base::ErrorCode::Malformed, QStringLiteral("'%1' is not a line of a script.").arg(line));
        }
        script.items.append(Item{at, words.at(1), words.mid(2)});
    }
    if (!begun) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("A script begins with its setting."));
    }
    return script;
}

} // namespace bw::simulation
