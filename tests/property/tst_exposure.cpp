// Exposure against an independent enumeration: every subset of the orders, unit by unit, in plain integers.
// Proves S-01, S-03.
#include "tests/unit/safety/safety_fixtures.h"
#include "tests/property/exposure_by_enumeration.h"

#include "core/safety/exposure.h"

#include <rapidcheck.h>

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

std::optional<Money> exposureOfBook(const Book &book, const std::optional<BookOrder> &candidate = std::nullopt)
{
    return exposureOf(riskOf(book), Ratio::literal("0.001"), candidate ? std::optional(pendingOf(*candidate)) : std::nullopt);
}

} // namespace

class PropertyExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheLargestValueOfAnySubset()
    {
        QVERIFY(rc::check("exposure is the largest value that any subset of fills reaches", [] {
            const Book book = *anyBook();
            RC_TAG(book.orders.size());
            const auto exposure = exposureOfBook(book);
            RC_ASSERT(exposure.has_value());
            RC_ASSERT(exposure->value() == largestByEnumeration(book));
        }));
    }

    void theCandidateIsOneMoreOrder()
    {
        QVERIFY(rc::check("a candidate counts like a pending order", [] {
            Book book = *anyBook();
            const BookOrder candidate = *anyOrder();
            const auto with = exposureOfBook(book, candidate);
            book.orders.push_back(candidate);
            RC_ASSERT(with.has_value());
            RC_ASSERT(with->value() == largestByEnumeration(book));
            RC_ASSERT(with == exposureOfBook(book));
        }));
    }

    void anotherOrderNeverLowersIt()
    {
        QVERIFY(rc::check("adding a pending order never lowers exposure", [] {
            Book book = *anyBook();
            const auto before = exposureOfBook(book);
            book.orders.push_back(*anyOrder());
            RC_ASSERT(*exposureOfBook(book) >= *before);
        }));
    }

    void aLargerOrderNeverLowersIt()
    {
        QVERIFY(rc::check("more of the same order never lowers exposure", [] {
            const Book book = *anyBook();
            BookOrder candidate = *anyOrder();
            const auto before = exposureOfBook(book, candidate);
            candidate.units += *rc::gen::inRange(0, 20);
            RC_ASSERT(*exposureOfBook(book, candidate) >= *before);
        }));
    }

    void neverBelowThePosition()
    {
        QVERIFY(rc::check("exposure is never below the value of what is held", [] {
            const Book book = *anyBook();
            const SymbolRisk risk = riskOf(book);
            RC_ASSERT(*exposureOfBook(book) >= risk.position.valueAt(*risk.mark));
        }));
    }

    void theTwoSidesAreMirrorImages()
    {
        QVERIFY(rc::check("long and short are treated alike", [] {
            const Book book = *anyBook();
            Book mirrored = book;
            mirrored.position = -book.position;
            for (BookOrder &order : mirrored.orders) {
                order.buy = !order.buy;
            }
            RC_ASSERT(*exposureOfBook(book) == *exposureOfBook(mirrored));
        }));
    }

    void theOrderOfTheListDoesNotMatter()
    {
        QVERIFY(rc::check("the order of the list does not matter", [] {
            const Book book = *anyBook();
            Book reversed = book;
            std::reverse(reversed.orders.begin(), reversed.orders.end());
            RC_ASSERT(*exposureOfBook(book) == *exposureOfBook(reversed));
        }));
    }
};

QTEST_GUILESS_MAIN(PropertyExposure)
#include "tst_exposure.moc"
