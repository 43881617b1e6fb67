#include "tests/gallery/gallery_services.h"

#include "core/base/time.h"

namespace bw::test {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

const QList<const char *> kRows{
    R"({"limit": "stop-required", "expected": "an entry without a stop is refused", "seen": "no-stop", "passed": true})",
    R"({"limit": "stop-required", "expected": "a stop 20 % away is refused", "seen": "too-far", "passed": true})",
    R"({"limit": "position-size", "expected": "a position of 6 % of the balance is refused", "seen": "over-limit", "passed": true})",
    R"({"limit": "total-exposure", "expected": "an entry worth 90 % of the balance is refused", "seen": "over-limit", "passed": true})",
    R"({"limit": "trade-risk", "expected": "an entry that may lose 2 % at its stop is refused", "seen": "over-limit", "passed": true})",
    R"({"limit": "daily-loss-at-stop", "expected": "an entry that may lose 4 % at its stop is refused", "seen": "over-limit", "passed": true})",
    R"({"limit": "price-collar", "expected": "a limit at twice the price is refused", "seen": "too-far", "passed": true})",
    R"({"limit": "symbol-allowed", "expected": "an entry smaller than the exchange takes is refused", "seen": "notional-too-small", "passed": true})",
    R"({"limit": "protective-stop", "expected": "three positions are opened, each with a stop at the exchange", "seen": "three positions, protected", "passed": true})",
    R"({"limit": "open-positions", "expected": "a fourth position is refused", "seen": "over-limit", "passed": true})",
    R"({"limit": "stop-guard", "expected": "a stop that is taken away is put back", "seen": "noticed, and a stop works again", "passed": true})",
    R"({"limit": "emergency-stop", "expected": "three positions are closed, and flat is verified", "seen": "verified flat", "passed": true})",
    R"({"limit": "emergency-stop", "expected": "an entry while stopped is refused", "seen": "stopped", "passed": true})",
    R"({"limit": "clear", "expected": "nobody clears a stop without a name", "seen": "Clearing needs the approver's name and a reason.", "passed": true})",
    R"({"limit": "clear", "expected": "cleared by name, it trades again", "seen": "active", "passed": true})",
    R"({"limit": "foreign-position", "expected": "a position of another program is guarded", "seen": "a stop works", "passed": true})",
    R"({"limit": "daily-loss", "expected": "a day that lost more than 2 % is stopped and flat", "seen": "stopped at -243.81 of 195.12, verified flat", "passed": true})"};

QByteArray record()
{
    const std::int64_t now = base::SystemClock().systemMs(); // as the window reads it
    const auto ago = [now](int days) { return QByteArray::number(qint64(now - days * kDayMs)); };
    const QByteArray failed = R"({"limit":"stop-guard","expected":"a stop that is taken away is put back","seen":"no stop works","passed":false})";
    return "{\"at\":" + ago(2) + ",\"passed\":true,\"limits\":[],\"passed_at\":" + ago(2) + ",\"runs\":[{\"at\":" + ago(2) + ",\"passed\":true,\"failed\":[]},{\"at\":" + ago(3)
        + ",\"passed\":false,\"failed\":[" + failed + "]},{\"at\":" + ago(9) + ",\"passed\":true,\"failed\":[]}]}";
}

ui::ConfigurationView configuration()
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    return {text("/home/ada/.config/breakwater/breakwater.conf"), true,
            {{text("api.port"), text("8787"), text("--api-port"), false},
             {text("language"), text("system"), {}, false},
             {text("limits.paper.position-size"), text("5 %"), text("breakwater.conf:12"), true},
             {text("market"), text("usdm"), text("BREAKWATER_MARKET"), false},
             {text("symbols"), text("BTCUSDT ETHUSDT SOLUSDT XRPUSDT"), text("breakwater.conf:3"), false}}};
}

} // namespace

GalleryServices::GalleryServices() : m_drill(says(kRows, 0))
{
    m_keys.kept = someKeys();
    QFile file(m_drill.record());
    if (!file.open(QIODevice::WriteOnly) || file.write(record()) < 0) {
        qFatal("no record");
    }
}

ui::DesktopServices GalleryServices::services()
{
    ui::DesktopServices all = m_drill.services();
    all.keys = &m_keys;
    all.configuration = [] { return configuration(); };
    return all;
}

} // namespace bw::test
