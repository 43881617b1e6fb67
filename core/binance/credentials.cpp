#include "core/binance/credentials.h"

#include <QFile>

#include <openssl/crypto.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bw::binance {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qsizetype kLongestKey = 256;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

QString fileProblem(const QString &path, const struct stat &facts)
{
    if (!S_ISREG(facts.st_mode)) {
        return QStringLiteral("The private key file %1 is not a regular file.").arg(path);
    }
    if (facts.st_uid != ::geteuid() && facts.st_uid != 0) {
        return QStringLiteral("The private key file %1 belongs to another user.").arg(path);
    }
    if ((facts.st_mode & 0077U) != 0) {
        return QStringLiteral("The private key file %1 may be read by others (mode %2); make it 0600.")
            .arg(path, QString::number(facts.st_mode & 0777U, 8).rightJustified(4, QLatin1Char('0')));
    }
    return {};
}

// Takes a variable out of the environment; what stood in it is wiped in place.
Secret takeVariable(const char *name)
{
    char *value = std::getenv(name);
    if (!value) {
        return {};
    }
    const std::size_t size = std::strlen(value);
    const Secret taken = size <= kMaxSecretBytes ? Secret(QByteArrayView(value, qsizetype(size)).trimmed()) : Secret();
    OPENSSL_cleanse(value, size);
    ::unsetenv(name);
    return taken;
}

} // namespace

Result<Secret> readSecret(int descriptor, const QString &what)
{
    SecretBuffer buffer;
    while (buffer.size < buffer.bytes.size()) {
        const ssize_t got = ::read(descriptor, buffer.bytes.data() + buffer.size, buffer.bytes.size() - buffer.size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failure(ErrorCode::Storage, QStringLiteral("%1 cannot be read: %2.").arg(what, QString::fromLocal8Bit(std::strerror(errno))));
        }
        if (got == 0) {
            return Secret(buffer.view());
        }
        buffer.size += std::size_t(got);
    }
    return failure(ErrorCode::Malformed, QStringLiteral("%1 is too large to be a key.").arg(what));
}

Result<Secret> readPrivateKeyFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) {
        return failure(ErrorCode::Storage, QStringLiteral("The private key file %1 cannot be opened: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    // Judged by the file that is open: no other one can take its place in between.
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0) {
        return failure(ErrorCode::Storage, QStringLiteral("The private key file %1 cannot be looked at.").arg(path));
    }
    if (const QString problem = fileProblem(path, facts); !problem.isEmpty()) {
        return failure(ErrorCode::Unauthorized, problem);
    }
    auto text = readSecret(file.get(), QStringLiteral("The private key file %1").arg(path));
    if (text && text->expose().indexOf("-----BEGIN") < 0) {
        return failure(ErrorCode::Malformed, QStringLiteral("The file %1 holds no private key in PEM.").arg(path));
    }
    return text;
}

Result<Credentials> makeCredentials(const QString &apiKey, const Secret &secret, const QString &origin)
{
    const auto printable = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; };
    if (apiKey.isEmpty() || apiKey.size() > kLongestKey || !std::all_of(apiKey.begin(), apiKey.end(), printable)) {
        return failure(ErrorCode::Malformed, QStringLiteral("The API key from %1 is empty, too long or has characters that no key has.").arg(origin));
    }
    const auto signer = makeSigner(secret);
    if (!signer) {
        return failure(signer.error().code, QStringLiteral("The secret from %1 cannot be used: %2").arg(origin, signer.error().message));
    }
    return Credentials{apiKey, secret, (*signer)->kind(), origin};
}

Result<std::optional<Credentials>> takeCredentialsFromEnvironment()
{
    const QString key = qEnvironmentVariable("BINANCE_API_KEY").trimmed();
    const Secret secret = takeVariable("BINANCE_API_SECRET");
    const QString file = qEnvironmentVariable("BINANCE_PRIVATE_KEY_FILE");
    if (key.isEmpty() && secret.isEmpty() && file.isEmpty()) {
        return std::optional<Credentials>();
    }
    if (!secret.isEmpty() && !file.isEmpty()) {
        return failure(ErrorCode::Conflict, QStringLiteral("BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret."));
    }
    if (key.isEmpty()) {
        return failure(ErrorCode::Malformed, QStringLiteral("BINANCE_API_KEY is not set, but the secret that belongs to it is."));
    }
    if (secret.isEmpty() && file.isEmpty()) {
        return failure(ErrorCode::Malformed, QStringLiteral("BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is."));
    }
    const Result<Secret> found = file.isEmpty() ? Result<Secret>(secret) : readPrivateKeyFile(file);
    if (!found) {
        return tl::unexpected<base::Error>(found.error());
    }
    auto made = makeCredentials(key, *found, file.isEmpty() ? QStringLiteral("the environment") : file);
    if (!made) {
        return tl::unexpected<base::Error>(made.error());
    }
    return std::optional<Credentials>(std::move(*made));
}

} // namespace bw::binance
