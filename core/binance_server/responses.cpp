#include "core/binance_server/responses.h"

#include "core/binance_server/json_writer.h"

namespace bw::binance_server {

http::Response jsonResponse(const QByteArray &body, int status)
{
    http::Response response;
    response.status = status;
    response.body = body;
    return response;
}

QByteArray errorBody(const VenueError &error)
{
    JsonObject json;
    json.integer("code", error.code).text("msg", error.message);
    if (!error.data.isEmpty())
        json.raw("data", error.data);
    return json.done();
}

http::Response errorResponse(const VenueError &error) { return jsonResponse(errorBody(error), error.httpStatus); }

http::Response htmlResponse(int status)
{
    http::Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("text/html");
    response.body = "<html><head><title>" + QByteArray::number(status) + "</title></head><body><h1>" + QByteArray::number(status)
                    + "</h1></body></html>\n";
    return response;
}

} // namespace bw::binance_server
