// From a certificate and a key to what OpenSSL serves with. Thread: any.
// Failure: one sentence that names the certificate or the key, and its file (Storage: cannot be read; Malformed; Conflict: they
// do not belong together).
#pragma once

#include "core/http/server.h"

namespace boost::asio::ssl { class context; }

namespace bw::http {

[[nodiscard]] base::Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsConfig &config);

} // namespace bw::http
