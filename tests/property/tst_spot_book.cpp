// Positions on spot against a model that knows only what an exchange knows: balances, and who traded what. Random fills
// of ours and of others in two coins, commission in quote, in the coin and in BNB; messages in any order, some lost until
// a reading. After every step: the balances are the exchange's, position and holding are the model's, nothing was made
// up or lost in the wallet; and whenever a position is gone, its realised result is proceeds less costs to the last digit.
#include "core/engine/spot_book.h"

#include <QTest>

#include <map>
#include <random>

using namespace bw;
using base::Decimal;
using engine::SpotBook;
using trading::Fill;
using trading::Money;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

namespace {

const QString kQuote = QStringLiteral("USDT");
const QString kBnb = QStringLiteral("BNB");

// Source: the same spot terms, from the exchange's side. Everything in 1e-18, without any of the book's arithmetic.
struct Model
{
    struct Coin { Quantity total; Quantity position; Money spent; Money earned; };
    std::map<QString, Coin> coins;
    Money quote = Money::literal("1000000");

    void trade(const Fill &fill, const QString &coin, bool ours)
    {
        Coin &c = coins[coin];
        const bool buy = fill.side == Side::Buy;
        const Money worth = fill.price * fill.quantity;
        const Quantity inCoin = fill.commissionAsset == coin ? Quantity(fill.commission.value()) : Quantity();
        if (buy) {
            c.total += fill.quantity - inCoin;
            quote -= worth;
            if (ours) {
                c.position += fill.quantity - inCoin;
                c.spent += fill.price * (fill.quantity - inCoin);
            }
        } else {
            const Quantity holding = c.total - c.position;
            const Quantity ofPosition = ours ? std::min(fill.quantity, c.position) : std::max(Quantity(), fill.quantity - holding);
            c.total -= fill.quantity;
            c.position -= ofPosition;
            c.earned += fill.price * ofPosition;
            quote += worth;
        }
        if (fill.commissionAsset == kQuote) {
            quote -= fill.commission;
        } else if (fill.commissionAsset != coin) {
            coins[fill.commissionAsset].total -= Quantity(fill.commission.value());
        }
    }
    [[nodiscard]] QList<trading::AssetBalance> balances() const
    {
        QList<trading::AssetBalance> out{{kQuote, Quantity(quote.value()), {}}};
        for (const auto &[asset, coin] : coins) {
            if (!coin.total.isZero()) {
                out.append({asset, coin.total, {}});
            }
        }
        return out;
    }
};

class Walk
{
public:
    explicit Walk(unsigned seed) : m_random(seed)
    {
        m_model.coins[QStringLiteral("BTC")].total = Quantity::literal("3");
        m_model.coins[QStringLiteral("ETH")] = {};
        m_model.coins[kBnb].total = Quantity::literal("1000000");
        static_cast<void>(m_book.reading(m_model.balances(), base::VenueTime(m_ms)));
    }

    void step()
    {
        const QString coin = below(2) == 0 ? QStringLiteral("BTC") : QStringLiteral("ETH");
        const bool ours = below(3) != 0;
        const auto fill = next(coin, ours);
        if (!fill) {
            return;
        }
        m_model.trade(*fill, coin, ours);
        const int how = below(4);
        if (how == 0) { // the balance comes first
            m_book.balances(m_model.balances(), fill->at);
        }
        const Money before = m_book.wallet();
        const engine::BookedFill booked = m_book.fill(*fill, Money::literal("0.5"));
        const Money explained = booked.fill.realizedPnl - booked.fill.spot->commissionFromWallet + booked.fill.spot->transfer;
        m_explained += explained;
        if (how != 0) {
            QCOMPARE(m_book.wallet() - before, explained);
        }
        m_realised[coin] += booked.fill.realizedPnl;
        if (how == 1) {
            m_book.balances(m_model.balances(), fill->at);
        } else if (how == 2) {
            QVERIFY(m_book.reading(m_model.balances(), fill->at).isEmpty());
        }
        if (below(5) == 0) {
            QVERIFY(!m_book.fill(*fill, {}).isNew); // told again
        }
        compare(coin);
    }

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

    std::optional<Fill> next(const QString &coin, bool ours)
    {
        const Model::Coin &c = m_model.coins[coin];
        Fill fill;
        fill.symbol = Symbol(coin + kQuote);
        fill.side = below(2) == 0 ? Side::Buy : Side::Sell;
        fill.price = trading::Price(Decimal::div(Decimal::fromInt(100 + below(9000)), Decimal::fromInt(100), base::Rounding::HalfEven));
        fill.quantity = Quantity(Decimal::div(Decimal::fromInt(1 + below(30000)), Decimal::fromInt(10000), base::Rounding::HalfEven));
        if (fill.side == Side::Sell) {
            const Quantity most = ours ? c.position : c.total;
            fill.quantity = below(3) == 0 ? most : std::min(most, fill.quantity);
        }
        if (!fill.quantity.isPositive()) {
            return std::nullopt;
        }
        const int paidIn = below(3);
        const Decimal rate = Decimal::literal("0.001");
        if (paidIn == 0) {
            fill.commissionAsset = kBnb;
            fill.commission = Money::literal("0.0003");
        } else if (paidIn == 1 && fill.side == Side::Buy) {
            fill.commissionAsset = coin;
            fill.commission = Money(Decimal::mul(fill.quantity.value(), rate, base::Rounding::HalfEven));
        } else {
            fill.commissionAsset = kQuote;
            fill.commission = Money(Decimal::mul((fill.price * fill.quantity).value(), rate, base::Rounding::HalfEven));
        }
        fill.clientId = trading::ClientOrderId(ours ? QStringLiteral("bw-e-1-%1").arg(m_trade) : QStringLiteral("web"));
        fill.tradeId = trading::TradeId(++m_trade);
        fill.orderId = trading::VenueOrderId(m_trade);
        fill.at = base::VenueTime(++m_ms);
        return fill;
    }

    void compare(const QString &coin)
    {
        const Model::Coin &c = m_model.coins[coin];
        const Symbol symbol(coin + kQuote);
        QCOMPARE(m_book.total(coin), c.total);
        QCOMPARE(m_book.total(kQuote), Quantity(m_model.quote.value()));
        QCOMPARE(m_book.total(kBnb), m_model.coins[kBnb].total);
        QCOMPARE(m_book.position(symbol).amount, c.position);
        QCOMPARE(m_book.holding(coin), c.total - c.position);
        QCOMPARE(m_book.certain(symbol), c.position);
        QCOMPARE(m_book.wallet() - Money::literal("1000000"), m_explained);
        QCOMPARE(m_book.lot(symbol).cost - c.spent + c.earned, m_realised[coin]);
        if (c.position.isZero()) {
            QVERIFY(m_book.lot(symbol).cost.isZero());
            QCOMPARE(m_realised[coin], c.earned - c.spent);
        }
    }

    std::mt19937 m_random;
    Model m_model;
    SpotBook m_book{kQuote};
    std::map<QString, Money> m_realised;
    Money m_explained;
    std::int64_t m_ms = 1'795'003'200'000;
    int m_trade = 0;
};

} // namespace

class TestSpotBookModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAddsUp()
    {
        for (unsigned seed = 1; seed <= 300 && !QTest::currentTestFailed(); ++seed) {
            Walk walk(seed);
            for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i) {
                walk.step();
            }
            if (QTest::currentTestFailed()) {
                qWarning("seed %u", seed);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSpotBookModel)
#include "tst_spot_book.moc"
