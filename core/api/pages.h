// What the API serves from the program's resources: its own description (OpenAPI 3.0) and the dashboard, one page that loads
// nothing. Its policy (CSP Level 3) lets run exactly the script and the style that stand in it, by their digests, and lets it
// speak to where it came from; nobody may frame it.
// Thread: the API's. Invariant: the same answer every time.
#pragma once

#include "core/http/server.h"

namespace bw::api {

[[nodiscard]] const http::Response &openApiPage();
[[nodiscard]] const http::Response &dashboardPage();

} // namespace bw::api
