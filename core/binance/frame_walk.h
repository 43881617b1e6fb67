// A stream's frame handed to simdjson: one object, read to its end, so that a frame that was cut short is found out.
// Views into it are valid until the next frame. Thread: one.
#pragma once

#include "core/binance/flat_json.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace bw::binance {

class FrameWalk
{
public:
    // walk(object) -> error_code. False where the text is not one whole object, or the walk failed.
    template<typename Walk>
    [[nodiscard]] bool read(const QString &frame, Walk walk)
    {
        m_buffer = frame.toUtf8();
        const qsizetype size = m_buffer.size();
        m_buffer.resize(size + qsizetype(simdjson::SIMDJSON_PADDING));
        std::fill(m_buffer.begin() + size, m_buffer.end(), '\0');
        simdjson::ondemand::document document;
        const simdjson::padded_string_view view(m_buffer.constData(), std::size_t(size), std::size_t(m_buffer.size()));
        simdjson::ondemand::object root;
        simdjson::error_code error = m_parser.iterate(view).get(document);
        if (!error) {
            error = document.get_object().get(root);
        }
        if (!error) {
            error = walk(root);
        }
        // OUT_OF_BOUNDS is how simdjson says that the walk ended where the text ends.
        return !error && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    }

private:
    QByteArray m_buffer;
    simdjson::ondemand::parser m_parser;
};

} // namespace bw::binance
