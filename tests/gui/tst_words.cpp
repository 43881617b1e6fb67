// Every word that the presenters make is asked of the language of now: none is bare, none is kept from the language before.
#include "scenes.h"

#include "ui/denial_text.h"
#include "ui/filter_words.h"
#include "ui/presenters/day_presenter.h"
#include "ui/presenters/position_presenter.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/reason_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace bw;
using engine_client::Snapshot;
using trading::FilterViolation;

namespace {

// A language that shouts: what went through it has no small letters, whatever figures and names are put in.
class Shouting : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper().replace(QLatin1String("%N"), QLatin1String("%n"));
    }
};

// Units, and the words of others: a person's reason, the exchange's answer, the engine's own level and market.
QStringList bareWords(const QString &text, const QStringList &ofOthers)
{
    static const QRegularExpression word(QStringLiteral("[a-z]{4,}"));
    QString own = text;
    for (const QString &other : ofOthers) {
        own.remove(other);
    }
    QStringList found;
    auto match = word.globalMatch(own);
    while (match.hasNext()) {
        found.append(match.next().captured());
    }
    return found;
}

QStringList said(const ui::Toned &toned)
{
    return {toned.text, toned.tip};
}

QStringList ofStrip(const Snapshot &s, base::Millis silence, bool armed)
{
    const ui::StripView view = ui::presentStrip(s, silence, armed);
    QStringList texts = said(view.balance) + said(view.positions) + said(view.danger) + said(view.sentence);
    texts << view.balanceParts;
    for (const ui::FreshnessItem &item : view.freshness) {
        texts << item.label << said(item.value);
    }
    const ui::DayView day = ui::presentDay(s, silence);
    return texts + said(day.today) + said(day.words) + QStringList{day.limit, day.detail};
}

QStringList ofActions(const ui::PositionActions &actions)
{
    QStringList texts;
    for (const ui::PositionAction *action : {&actions.trim, &actions.placeStop, &actions.breakEven, &actions.closeHalf, &actions.close}) {
        texts << action->text << action->why;
    }
    return texts;
}

QStringList ofPositions(const Snapshot &s)
{
    QStringList texts = ofActions(ui::actionsFor(nullptr, s));
    for (int column = 0; column < ui::kPositionColumns; ++column) {
        texts << ui::columnTitle(static_cast<ui::PositionColumn>(column)) << ui::columnTip(static_cast<ui::PositionColumn>(column));
    }
    for (const engine_client::PositionRow &one : s.positions) {
        for (const auto guard : {engine_client::GuardState::Protected, engine_client::GuardState::Placing, engine_client::GuardState::Unprotected,
                                 engine_client::GuardState::AwaitingOperator, engine_client::GuardState::Exiting}) {
            engine_client::PositionRow row = one;
            row.guard = guard;
            row.foreign = guard == engine_client::GuardState::Placing;
            row.closing = guard == engine_client::GuardState::Exiting;
            const ui::PositionCells cells = ui::presentPosition(row, s, guard == engine_client::GuardState::Unprotected);
            for (const ui::Toned &cell : cells.cells) {
                texts << said(cell);
            }
            texts << ofActions(ui::actionsFor(&row, s));
        }
    }
    return texts;
}

QStringList ofProcedure(const Snapshot &s, base::Millis silence)
{
    const auto words = [](const ui::ProcedureView &view) { return QStringList{view.spoken(), view.banLeft}; };
    ui::LocalStop local;
    QStringList texts = words(ui::presentProcedure(test::scenes::calm(), local, silence));
    local.record.engaged = true;
    texts << words(ui::presentProcedure(test::scenes::calm(), local, silence)) << words(ui::presentProcedure(s, local, silence))
          << words(ui::presentProcedure(s, local, silence, &s.stop));
    return texts;
}

} // namespace

class Words : public QObject
{
    Q_OBJECT

private:
    Shouting m_shouting;

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_shouting); }

    void noneIsBare_data()
    {
        QTest::addColumn<Snapshot>("scene");
        const auto row = [](const char *name, const Snapshot &s) { QTest::newRow(name) << s; };
        row("calm", test::scenes::calm());
        row("incident", test::scenes::incident());
        row("stale", test::scenes::stale());
        row("stopping", test::scenes::stopping());
        row("not flat", test::scenes::notFlat());
        row("stopped", test::scenes::stopped());
        row("unproven", test::scenes::unproven());
        row("unexplained", test::scenes::unexplained());
        row("start-up", test::scenes::startUp());
    }

    void noneIsBare()
    {
        QFETCH(Snapshot, scene);
        QCoreApplication::installTranslator(&m_shouting);
        const QStringList ofOthers{scene.stop.trouble, scene.stop.record.reason, scene.stop.record.by, scene.freshness.rest.detail,
                                   scene.freshness.market.detail, scene.freshness.user.detail};
        int heard = 0;
        for (const base::Millis silence : {base::Millis(0), base::Millis(5000)}) {
            const QStringList texts = ofStrip(scene, silence, true) + ofStrip(scene, silence, false) + ofPositions(scene) + ofProcedure(scene, silence);
            for (const QString &text : texts) {
                heard += text.isEmpty() ? 0 : 1;
                const QStringList bare = bareWords(text, ofOthers);
                QVERIFY2(bare.isEmpty(), qPrintable(bare.join(QLatin1Char(' ')) + QStringLiteral(" in: ") + text));
            }
        }
        QVERIFY(heard > 50);
    }

    void everyReasonFollowsTheLanguage()
    {
        QSet<QString> reasons{QStringLiteral("engine-silent"), QStringLiteral("stale-mark"), QStringLiteral("emergency-stop")};
        static const QRegularExpression given(QStringLiteral("(?:(?:reasons|reduceOnly)\\.append\\(|return |\\? )QStringLiteral\\(\"([a-z]+(?:-[a-z]+)+|unconfirmed|resync)\"\\)"));
        QFile engine(QFINDTESTDATA("../../core/engine/engine.cpp"));
        QVERIFY(engine.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(engine.readAll());
        for (auto it = given.globalMatch(source); it.hasNext();) {
            reasons.insert(it.next().captured(1));
        }
        QVERIFY(reasons.size() > 15); // else they stand elsewhere now
        for (const char *errand : {"orders", "stops", "cancels", "readings", "history"}) { // as in core/engine/trouble_watch.cpp
            reasons.insert(QStringLiteral("exchange-trouble-") + QLatin1String(errand));
        }
        reasons += {QStringLiteral("banned"), QStringLiteral("paused")};
        for (const QString &reason : reasons) {
            const QString english = ui::reasonWords(reason);
            QVERIFY2(english != english.toUpper(), qPrintable(english)); // else it is still the language of before
            QVERIFY2(english != QString(reason).replace(QLatin1Char('-'), QLatin1Char(' ')) || reason == QLatin1String("daily-loss")
                         || reason == QLatin1String("emergency-stop"), qPrintable(reason)); // a code is no word
            QCoreApplication::installTranslator(&m_shouting);
            QCOMPARE(ui::reasonWords(reason), english.toUpper());
            QCoreApplication::removeTranslator(&m_shouting);
            QCOMPARE(ui::reasonWords(reason), english);
        }
    }

    // In English the core's own words; in another language the same sentence, and never a guess at what is not one of them.
    void filtersAreSaidAgain()
    {
        trading::Instrument instrument = test::scenes::instrument("BTC", "0.1", "0.001");
        instrument.spot.emplace();
        for (int i = static_cast<int>(FilterViolation::None) + 1; i <= static_cast<int>(FilterViolation::PriceTooFarFromMark); ++i) {
            const auto violation = static_cast<FilterViolation>(i);
            const QString core = trading::describe(violation, instrument);
            QVERIFY(!core.isEmpty());
            QCOMPARE(ui::filterSentence(violation, instrument), core);
            QCoreApplication::installTranslator(&m_shouting);
            QCOMPARE(ui::filterSentence(core, instrument), core.toUpper());
            const QString foreign = core + QStringLiteral(" And more.");
            QCOMPARE(ui::filterSentence(foreign, instrument), foreign);
            QCoreApplication::removeTranslator(&m_shouting);
        }
        QCOMPARE(ui::filterSentence(FilterViolation::None, instrument), QString());
    }

    void refusalSaysTheFilterAgain()
    {
        ui::DenialContext context;
        context.instrument = test::scenes::instrument("BTC", "0.1", "0.001");
        safety::RuleFinding finding;
        finding.rule = safety::RuleId::SymbolAllowed;
        finding.outcome = safety::RuleOutcome::Deny;
        finding.code = QStringLiteral("quantity-step");
        finding.subject = trading::describe(FilterViolation::QuantityStep, *context.instrument);
        QCoreApplication::installTranslator(&m_shouting);
        const QString sentence = ui::denialSentence(finding, context);
        QVERIFY2(bareWords(sentence, {}).isEmpty(), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(Words)
#include "tst_words.moc"
