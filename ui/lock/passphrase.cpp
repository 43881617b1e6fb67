#include "ui/lock/passphrase.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <optional>

namespace bw::ui::passphrase {

namespace {

constexpr int kSaltBytes = 16;
constexpr int kHashBytes = 32;
constexpr std::uint64_t kMostMemory = 256ULL * 1024 * 1024;

const QString kKey = QStringLiteral("lock/passphrase");

struct Kept // "scrypt:14:8:1:SALT:HASH", salt and hash in hex
{
    int power = 14; // of two: rounds. More would keep the emergency stop waiting behind a try
    int block = 8;
    int parallel = 1;
    QByteArray salt;
    QByteArray hash;
};

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("lock"));
}

std::optional<Kept> parse(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 6 || parts.at(0) != QLatin1String("scrypt")) {
        return {};
    }
    const Kept kept{parts.at(1).toInt(), parts.at(2).toInt(), parts.at(3).toInt(), QByteArray::fromHex(parts.at(4).toLatin1()),
                    QByteArray::fromHex(parts.at(5).toLatin1())};
    // What somebody wrote into the file must not hold up the screen for minutes.
    const bool sane = kept.power >= 14 && kept.power <= 16 && kept.block == 8 && kept.parallel >= 1 && kept.parallel <= 4;
    return sane && kept.salt.size() >= kSaltBytes && kept.hash.size() == kHashBytes ? std::optional(kept) : std::nullopt;
}

// Empty: no memory for it.
QByteArray hashOf(const QString &words, const Kept &how)
{
    QByteArray plain = words.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray out(kHashBytes, '\0');
    const int made = EVP_PBE_scrypt(plain.constData(), static_cast<std::size_t>(plain.size()), reinterpret_cast<const unsigned char *>(how.salt.constData()),
                                    static_cast<std::size_t>(how.salt.size()), std::uint64_t(1) << how.power, static_cast<std::uint64_t>(how.block),
                                    static_cast<std::uint64_t>(how.parallel), kMostMemory, reinterpret_cast<unsigned char *>(out.data()), kHashBytes);
    OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
    return made == 1 ? out : QByteArray();
}

base::Status cannot(const QString &what)
{
    return base::failure(base::ErrorCode::Storage, QStringLiteral("%1: %2").arg(path(), what));
}

} // namespace

QString path()
{
    return file().fileName();
}

State state()
{
    const QSettings kept = file();
    const QFileInfo info(kept.fileName());
    if (!info.exists()) {
        return State::None;
    }
    if (!info.isReadable() || kept.status() != QSettings::NoError) {
        return State::Unreadable;
    }
    const QVariant text = kept.value(kKey);
    return !text.isValid() ? State::None : parse(text.toString()) ? State::Chosen : State::Unreadable;
}

bool matches(const QString &words)
{
    const std::optional<Kept> kept = parse(file().value(kKey).toString());
    const QByteArray hash = kept ? hashOf(words, *kept) : QByteArray();
    return hash.size() == kHashBytes && CRYPTO_memcmp(hash.constData(), kept->hash.constData(), kHashBytes) == 0;
}

base::Status choose(const QString &words)
{
    QSettings kept = file();
    if (words.isEmpty()) {
        kept.remove(kKey);
    } else {
        Kept fresh;
        fresh.salt = QByteArray(kSaltBytes, '\0');
        if (RAND_bytes(reinterpret_cast<unsigned char *>(fresh.salt.data()), kSaltBytes) != 1) {
            return cannot(QStringLiteral("there is no randomness for a salt"));
        }
        fresh.hash = hashOf(words, fresh);
        if (fresh.hash.isEmpty()) {
            return cannot(QStringLiteral("the hash could not be made"));
        }
        kept.setValue(kKey, QStringLiteral("scrypt:%1:%2:%3:%4:%5")
                                .arg(fresh.power).arg(fresh.block).arg(fresh.parallel)
                                .arg(QString::fromLatin1(fresh.salt.toHex()), QString::fromLatin1(fresh.hash.toHex())));
    }
    kept.sync();
    if (kept.status() != QSettings::NoError) {
        return cannot(QStringLiteral("it cannot be written"));
    }
    if (QFileInfo::exists(kept.fileName()) && !QFile::setPermissions(kept.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return cannot(QStringLiteral("others may read it"));
    }
    return {};
}

} // namespace bw::ui::passphrase
