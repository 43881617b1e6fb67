#include "app/exact_rows.h"

#include <simdjson.h>

namespace bw::app {

namespace {

namespace od = simdjson::ondemand;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).trimmed();
}

void takeScalar(const QString &key, od::value value, QHash<QString, QString> &into)
{
    const od::json_type type = value.type().value();
    if (type == od::json_type::string) {
        const std::string_view text = value.get_string().value();
        into.insert(key, QString::fromUtf8(text.data(), qsizetype(text.size())));
    } else if (type == od::json_type::number || type == od::json_type::boolean) {
        into.insert(key, fromView(value.raw_json_token()));
    }
}

QHash<QString, QString> scalarsOf(od::object object)
{
    QHash<QString, QString> cells;
    for (od::field field : object) {
        const QString key = fromView(std::string_view(field.unescaped_key().value()));
        takeScalar(key, field.value(), cells);
    }
    return cells;
}

QHash<QString, QString> scalarsIn(const QByteArray &json)
{
    od::parser parser;
    const simdjson::padded_string padded(json.constData(), std::size_t(json.size()));
    od::document document = parser.iterate(padded);
    return scalarsOf(document.get_object());
}

ExactRow rowOf(const QString &name, od::value value)
{
    ExactRow row;
    row.name = name;
    row.json = bytes(simdjson::to_json_string(value).value());
    row.cells = scalarsIn(row.json);
    return row;
}

QByteArray memberOf(const QByteArray &body, const QString &member, qsizetype *from = nullptr)
{
    od::parser parser;
    const simdjson::padded_string padded(body.constData(), std::size_t(body.size()));
    od::document document = parser.iterate(padded);
    const std::string name = member.toStdString();
    od::value value = document.find_field_unordered(name).value();
    const std::string_view raw = simdjson::to_json_string(value).value();
    if (from) {
        *from = raw.data() - padded.data();
    }
    return bytes(raw);
}

} // namespace

base::Result<ExactList> exactList(const QByteArray &body, const QString &key)
{
    ExactList list;
    try {
        const QByteArray json = memberOf(body, key, &list.from);
        list.length = json.size();
        list.named = json.startsWith('{');
        od::parser parser;
        const simdjson::padded_string padded(json.constData(), std::size_t(json.size()));
        od::document document = parser.iterate(padded);
        if (list.named) {
            od::object members = document.get_object(); // named: a loop keeps alive no part of a temporary
            for (od::field field : members) {
                const QString name = fromView(std::string_view(field.unescaped_key().value()));
                list.rows.append(rowOf(name, field.value()));
            }
        } else {
            od::array elements = document.get_array();
            for (od::value value : elements) {
                list.rows.append(rowOf({}, value));
            }
        }
    } catch (const simdjson::simdjson_error &) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The API's answer is not understood: it has no list '%1'.").arg(key));
    }
    return list;
}

QHash<QString, QString> exactScalars(const QByteArray &body, const QString &member)
{
    try {
        return scalarsIn(member.isEmpty() ? body : memberOf(body, member));
    } catch (const simdjson::simdjson_error &) {
        return {};
    }
}

QByteArray withRows(const QByteArray &body, const ExactList &list, const QList<ExactRow> &rows)
{
    QByteArrayList texts;
    for (const ExactRow &row : rows) {
        texts.append(list.named ? '"' + row.name.toUtf8() + "\":" + row.json : row.json);
    }
    const QByteArray joined = (list.named ? '{' : '[') + texts.join(',') + (list.named ? '}' : ']');
    return body.left(list.from) + joined + body.mid(list.from + list.length);
}

} // namespace bw::app
