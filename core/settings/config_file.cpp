#include "core/settings/config_file.h"

#include "core/settings/setting_keys.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <toml++/toml.h>

namespace bw::settings {

using base::ErrorCode;
using base::failure;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

// Numbers are taken as they stand in the file: the parser's own ones are binary and would round them.
QString numberAt(const QStringList &lines, const toml::source_position &at)
{
    static const QRegularExpression number(QStringLiteral(R"(^[+-]?[0-9][0-9.]*)"));
    const QString line = lines.value(static_cast<qsizetype>(at.line) - 1).mid(static_cast<qsizetype>(at.column) - 1);
    const QRegularExpressionMatch match = number.match(line);
    const QString found = match.captured();
    const QString next = line.mid(found.size(), 1);
    return next.isEmpty() || next.at(0).isSpace() || next == QLatin1String("#") || next == QLatin1String(",") ? found : QString();
}

class Walk
{
public:
    Walk(QStringList lines, QString name) : m_lines(std::move(lines)), m_name(std::move(name)) {}

    void table(const toml::table &table, const QString &above)
    {
        for (const auto &[key, node] : table) {
            const QString name = above.isEmpty() ? text(key.str()) : above + QLatin1Char('.') + text(key.str());
            const int line = static_cast<int>(key.source().begin.line);
            if (looksLikeSecret(name)) {
                complain(line, QStringLiteral("this looks like a secret. %1").arg(whereSecretsGo()));
            } else if (namesSecret(name) || (!isSection(name) && holdsSecret(node))) {
                complain(line, QStringLiteral("'%1' looks like a secret. %2").arg(name.left(80), whereSecretsGo()));
            } else if (const toml::table *below = node.as_table(); below && !findKey(name)) {
                if (!isSection(name)) {
                    complain(line, unknown(name, above));
                } else {
                    this->table(*below, name);
                }
            } else {
                value(name, above, node, line);
            }
        }
    }
    void complain(int line, const QString &sentence) { reading.problems.append(QStringLiteral("%1:%2: %3").arg(m_name).arg(line).arg(sentence)); }

    Reading reading;

private:
    static bool isSection(const QString &name)
    {
        const QString opening = name + QLatin1Char('.');
        const QList<Key> &keys = allKeys();
        return std::any_of(keys.begin(), keys.end(), [&opening](const Key &key) { return key.name.startsWith(opening); });
    }

    // Of a section that nobody knows, like [telegram]: it is the more useful sentence.
    static bool holdsSecret(const toml::node &node)
    {
        const toml::table *table = node.as_table();
        return table && std::any_of(table->begin(), table->end(), [](const auto &entry) { return namesSecret(text(entry.first.str())); });
    }

    static QString unknown(const QString &name, const QString &section)
    {
        const QString near = nearestKey(name);
        const QStringList here = section.isEmpty() ? QStringList() : keysIn(section);
        QString accepts;
        if (!near.isEmpty()) {
            accepts = QStringLiteral("did you mean %1?").arg(near);
        } else if (!here.isEmpty()) {
            accepts = QStringLiteral("[%1] takes %2.").arg(section, here.join(QStringLiteral(", ")));
        } else {
            accepts = QStringLiteral("the sections are run, api, paper, entries, guard, log and limits.MODE.");
        }
        return QStringLiteral("'%1' is not a key; %2").arg(name.simplified().left(80), accepts);
    }

    void value(const QString &name, const QString &above, const toml::node &node, int line)
    {
        const Key *key = findKey(name);
        if (!key) {
            complain(line, unknown(name, above));
            return;
        }
        const std::optional<QString> found = textOf(*key, node);
        if (found && looksLikeSecret(*found)) {
            complain(line, QStringLiteral("The value of %1 looks like a secret. %2").arg(name, whereSecretsGo()));
            return;
        }
        const auto sound = found ? normalised(*key, *found) : base::Result<QString>(failure(ErrorCode::Malformed, QStringLiteral("%1 takes %2.").arg(name, accepted(*key))));
        if (!sound) {
            complain(line, sound.error().message);
            return;
        }
        reading.layer.insert(name, Setting{*sound, Origin{Source::File, m_name, line}});
    }

    // Empty: of a kind that the key does not take at all.
    std::optional<QString> textOf(const Key &key, const toml::node &node) const
    {
        if (const auto *word = node.as_string(); word && key.kind != Kind::Switch) {
            return text(word->get());
        }
        if (const auto *truth = node.as_boolean(); truth && key.kind == Kind::Switch) {
            return truth->get() ? QStringLiteral("true") : QStringLiteral("false");
        }
        if (node.is_number() && (key.kind == Kind::Whole || key.kind == Kind::Limit || key.kind == Kind::Text)) {
            const QString number = numberAt(m_lines, node.source().begin);
            return number.isEmpty() ? std::nullopt : std::optional(number);
        }
        const toml::array *list = key.kind == Kind::Symbols ? node.as_array() : nullptr;
        if (!list) {
            return std::nullopt;
        }
        QStringList parts;
        for (const toml::node &part : *list) {
            const auto *word = part.as_string();
            if (!word) {
                return std::nullopt;
            }
            parts.append(text(word->get()));
        }
        return parts.join(QLatin1Char(','));
    }

    QStringList m_lines;
    QString m_name;
};

} // namespace

QString words(const Origin &origin)
{
    switch (origin.source) {
    case Source::Default:
        return QStringLiteral("default");
    case Source::File:
        return QStringLiteral("%1:%2").arg(origin.name).arg(origin.line);
    case Source::Environment:
    case Source::Flag:
        break;
    }
    return origin.name;
}

Reading readConfigText(const QByteArray &content, const QString &name)
{
    Walk walk(QString::fromUtf8(content).split(QLatin1Char('\n')), name);
    if (content.size() > kConfigMost || content.contains('\0')) {
        walk.complain(1, QStringLiteral("this is no configuration: larger than %1 KiB, or not a text.").arg(kConfigMost / 1024));
        return walk.reading;
    }
    try {
        walk.table(toml::parse(std::string_view(content.constData(), static_cast<std::size_t>(content.size()))), {});
    } catch (const toml::parse_error &error) {
        // The parser's own sentence repeats what it read, which may be a secret on a line that is torn.
        walk.complain(static_cast<int>(error.source().begin.line),
                      QStringLiteral("this is no TOML (column %1); a line is KEY = VALUE, texts stand in \"quotes\", a comment begins with #, and no key comes twice.")
                          .arg(error.source().begin.column));
    }
    return walk.reading;
}

base::Result<QByteArray> loadConfig(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no configuration at %1.").arg(path));
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, QStringLiteral("The configuration %1 cannot be read: %2.").arg(path, info.isFile() ? file.errorString() : QStringLiteral("it is no file")));
    }
    if (file.permissions().testFlag(QFile::WriteOther)) {
        return failure(ErrorCode::Storage, QStringLiteral("The configuration %1 can be written by anybody, who could so loosen a limit: chmod o-w it.").arg(path));
    }
    return file.read(kConfigMost + 1);
}

} // namespace bw::settings
