// One walk over a JSON frame with simdjson on demand: scalars are collected as they stand, nested values are handed
// to a visitor or skipped. Walking every object to its end is what finds truncation, which on-demand access by key
// would not. Views are valid until the parser reads its next document.
// Thread: one. Failure: simdjson's error code.
#pragma once

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace bw::binance {

enum class ScalarKind { Text = 1, Number, Flag, Null };

struct Scalar
{
    std::string_view key;
    std::string_view text; // unescaped for Text, the bare token otherwise
    ScalarKind kind = ScalarKind::Null;
};

class FlatObject
{
public:
    void clear() { m_scalars.clear(); }
    void add(Scalar scalar) { m_scalars.push_back(scalar); }
    [[nodiscard]] bool isEmpty() const { return m_scalars.empty(); }
    [[nodiscard]] const Scalar *find(std::string_view key) const
    {
        for (const Scalar &scalar : m_scalars) {
            if (scalar.key == key) {
                return &scalar;
            }
        }
        return nullptr;
    }

private:
    std::vector<Scalar> m_scalars; // keeps its capacity from frame to frame
};

namespace detail {

[[nodiscard]] inline std::string_view trimmed(std::string_view token)
{
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t')) {
        token.remove_suffix(1);
    }
    return token;
}

[[nodiscard]] inline simdjson::error_code addScalar(std::string_view key, simdjson::ondemand::json_type type,
                                                    simdjson::ondemand::value value, FlatObject &into)
{
    if (type == simdjson::ondemand::json_type::string) {
        std::string_view text;
        if (const auto error = value.get_string().get(text)) {
            return error;
        }
        into.add(Scalar{key, text, ScalarKind::Text});
        return simdjson::SUCCESS;
    }
    ScalarKind kind = ScalarKind::Null;
    const std::string_view token = trimmed(value.raw_json_token());
    if (type == simdjson::ondemand::json_type::boolean) {
        bool flag = false;
        if (const auto error = value.get_bool().get(flag)) {
            return error;
        }
        kind = ScalarKind::Flag;
    } else if (type == simdjson::ondemand::json_type::number) {
        double number = 0; // only to have the token checked and consumed; the text is what counts
        if (const auto error = value.get_double().get(number)) {
            return error;
        }
        kind = ScalarKind::Number;
    } else {
        bool isNull = false; // asked for in a way that throws nothing: the token may be anything that begins like null
        if (const auto error = value.is_null().get(isNull)) {
            return error;
        }
        if (!isNull) {
            return simdjson::INCORRECT_TYPE;
        }
    }
    into.add(Scalar{key, token, kind});
    return simdjson::SUCCESS;
}

} // namespace detail

// visit(key, type, value) for nested objects and arrays; it may leave the value alone, which skips it.
template<typename Visit>
[[nodiscard]] simdjson::error_code flatten(simdjson::ondemand::object object, FlatObject &into, Visit visit)
{
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(entry).get(field)) {
            return error;
        }
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key)) {
            return error;
        }
        simdjson::ondemand::json_type type{};
        if (const auto error = field.value().type().get(type)) {
            return error;
        }
        const bool nested = type == simdjson::ondemand::json_type::object || type == simdjson::ondemand::json_type::array;
        const auto error = nested ? visit(key, type, field.value()) : detail::addScalar(key, type, field.value(), into);
        if (error) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

} // namespace bw::binance
