// What the paper exchange can be told at its start (--faults) and while it runs (its control route): faults of the ways
// between it and its clients, and things that happen in its world. One line of text:
//   ITEM;ITEM;...      ITEM = KIND or KIND:KEY=VALUE,KEY=VALUE,...
// Times are 200ms, 10s, 5m or 2h. Every fault takes at (when it begins, from when it was told), for (how long; endless
// without), p (the share that it strikes, 0 to 1), count (how often at most), market, path, on (a piece of the request's
// path or name) and method; every event of the world takes at. The table of kinds stands in instructions.cpp.
// Thread: values. Failure: Malformed, one sentence that names the word and what would be accepted.
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace bw::paper {

enum class InstructionClass { Request = 1, Event, Connection, World };

struct Instruction
{
    QString kind;
    InstructionClass reach = InstructionClass::World;
    QMap<QString, QString> values;       // each is what its key asks for
    QString text;                        // as it was written

    [[nodiscard]] bool has(const char *key) const { return values.contains(QLatin1String(key)); }
    [[nodiscard]] QString word(const char *key, const char *otherwise = "") const { return values.value(QLatin1String(key), QLatin1String(otherwise)); }
    [[nodiscard]] std::int64_t whole(const char *key, std::int64_t otherwise) const;
    [[nodiscard]] std::int64_t millis(const char *key, std::int64_t otherwise) const;
    [[nodiscard]] base::Result<base::Decimal> decimal(const char *key) const;
};

[[nodiscard]] base::Result<QList<Instruction>> parseInstructions(const QString &text);

[[nodiscard]] QStringList instructionKinds();

} // namespace bw::paper
