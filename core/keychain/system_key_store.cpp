#include "core/keychain/system_key_store.h"

#include "core/base/contracts.h"

#include <QEventLoop>
#include <QTimer>

#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

namespace bw::keychain {

using base::ErrorCode;
using base::failure;
using binance::Secret;

namespace {

QString service() { return QStringLiteral("breakwater"); }

void wipe(const QByteArray &bytes)
{
    // One buffer, shared with the job that gave it or was given it: a detached copy would leave the original.
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
}

base::Error errorOf(const QKeychain::Job &job)
{
    const QString account = job.key();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, QStringLiteral("The system keychain gives out no keys for %1; a locked one looks like an empty one.").arg(account)};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Unauthorized, QStringLiteral("The system keychain is locked, or its use was denied.")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::Storage, QStringLiteral("There is no system keychain on this machine.")};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorCode::Storage, QStringLiteral("No system keychain can be used here (%1).").arg(job.errorString().simplified())};
}

// Runs the job to its end or to the end of patience; `take` sees it when it went well. A job that is given up deletes itself
// whenever it ends.
base::Status perform(QKeychain::Job *job, const QString &account, std::chrono::milliseconds patience, const std::function<void()> &take = {})
{
    base::Status status = failure(ErrorCode::Timeout, QStringLiteral("The system keychain did not answer within %1 s; it may be locked and wait for its password.")
                                                          .arg(std::chrono::duration_cast<std::chrono::seconds>(patience).count()));
    QEventLoop loop; // ends the connection with itself
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        status = done->error() == QKeychain::NoError ? base::Status() : base::Status(tl::unexpected(errorOf(*done)));
        if (status && take) {
            take();
        }
        loop.quit();
    });
    job->setKey(account);
    job->setInsecureFallback(false);
    job->start();
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return status;
}

} // namespace

SystemKeyStore::SystemKeyStore(std::chrono::milliseconds patience) : m_patience(patience)
{
    BW_EXPECTS(patience.count() > 0);
}

base::Result<Secret> SystemKeyStore::read(const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    Secret text;
    bool tooLarge = false;
    const base::Status status = perform(job, account, m_patience, [&] {
        const QByteArray bytes = job->binaryData();
        tooLarge = std::size_t(bytes.size()) > binance::kMaxSecretBytes;
        text = tooLarge ? Secret() : Secret(bytes);
        wipe(bytes);
    });
    if (!status) {
        return tl::unexpected(status.error());
    }
    if (tooLarge) {
        return failure(ErrorCode::Malformed, QStringLiteral("What the system keychain holds for %1 is too large to be keys.").arg(account));
    }
    return text;
}

base::Status SystemKeyStore::write(const QString &account, const Secret &text)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    const QByteArray bytes = text.expose().toByteArray();
    job->setBinaryData(bytes);
    const base::Status status = perform(job, account, m_patience);
    wipe(bytes);
    return status;
}

base::Status SystemKeyStore::remove(const QString &account)
{
    return perform(new QKeychain::DeletePasswordJob(service()), account, m_patience);
}

} // namespace bw::keychain
