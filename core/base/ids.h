// Distinct identifier types: explicit both ways, never mixed by accident.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <string_view>

namespace bw::base {

template<typename Tag>
class TextId
{
public:
    TextId() = default;
    explicit TextId(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const TextId &a, const TextId &b) { return a.m_text == b.m_text; }
    // By code unit, as QString does, but in place: a look-up in a map of symbols is on the path of every verdict.
    friend std::strong_ordering operator<=>(const TextId &a, const TextId &b) { return a.units() <=> b.units(); }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    [[nodiscard]] std::u16string_view units() const
    {
        const QStringView text(m_text);
        return {text.utf16(), static_cast<std::size_t>(text.size())};
    }

    QString m_text;
};

template<typename Tag>
class NumberId
{
public:
    constexpr NumberId() = default;
    explicit constexpr NumberId(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    friend constexpr auto operator<=>(NumberId, NumberId) = default;
    friend size_t qHash(NumberId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

} // namespace bw::base
