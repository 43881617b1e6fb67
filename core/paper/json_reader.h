// Strict reading of one JSON object: every field must be there and have its form; the first fault is remembered with
// the path to it, and everything read after it is a harmless default.
#pragma once

#include "core/binance_server/backend.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace bw::paper {

class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, QString *fault) : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault) {}

    [[nodiscard]] base::Decimal decimal(const char *key) const
    {
        const QJsonValue value = at(key);
        const auto parsed = base::Decimal::parse(QStringView(value.toString()));
        if (!value.isString() || !parsed) {
            complain(key, "a decimal in quotes");
            return {};
        }
        return *parsed;
    }
    template<typename A>
    [[nodiscard]] A amount(const char *key) const { return A(decimal(key)); }

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    // Calls read() where the key is given: for what is left out while it is ordinary.
    template<typename F>
    void maybe(const char *key, F read) const
    {
        if (has(key)) {
            read();
        }
    }

    [[nodiscard]] std::int64_t integer(const char *key) const
    {
        const QJsonValue value = at(key);
        const std::int64_t number = value.toInteger(-1);
        if (!value.isDouble() || number < 0) {
            complain(key, "a whole number");
            return 0;
        }
        return number;
    }
    [[nodiscard]] base::VenueTime time(const char *key) const { return base::VenueTime(integer(key)); }

    [[nodiscard]] QString text(const char *key) const
    {
        const QJsonValue value = at(key);
        if (!value.isString()) {
            complain(key, "a text");
        }
        return value.toString();
    }
    [[nodiscard]] bool flag(const char *key) const
    {
        const QJsonValue value = at(key);
        if (!value.isBool()) {
            complain(key, "true or false");
        }
        return value.toBool();
    }
    // One of a table of {value, word}.
    template<typename Table>
    [[nodiscard]] auto word(const char *key, const Table &table) const
    {
        const QString wanted = text(key);
        for (const auto &[value, name] : table) {
            if (wanted == QLatin1String(name)) {
                return value;
            }
        }
        complain(key, "a known word");
        return table.front().first;
    }
    // Calls read(JsonReader) for every object of an array.
    template<typename F>
    void each(const char *key, F read) const
    {
        const QJsonValue value = at(key);
        if (!value.isArray()) {
            complain(key, "a list");
            return;
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && m_fault->isEmpty(); ++i) {
            const QString path = QStringLiteral("%1%2[%3]").arg(m_path, QLatin1String(key)).arg(i);
            if (!array.at(i).isObject()) {
                *m_fault = QStringLiteral("%1 must be an object").arg(path);
                return;
            }
            read(JsonReader(array.at(i).toObject(), path + u'.', m_fault));
        }
    }
    void complain(const char *key, const char *wanted) const
    {
        if (m_fault->isEmpty()) {
            *m_fault = QStringLiteral("%1%2 must be %3").arg(m_path, QLatin1String(key), QLatin1String(wanted));
        }
    }

private:
    [[nodiscard]] QJsonValue at(const char *key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    QString m_path;
    QString *m_fault;
};

} // namespace bw::paper
