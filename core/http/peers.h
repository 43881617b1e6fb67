// The one right to answer a request, behind Responder. Thread: the io_context's.
#pragma once

#include "core/http/http_session.h"

namespace bw::http {

class Responder::Ticket
{
public:
    explicit Ticket(std::weak_ptr<HttpSession> session) : m_session(std::move(session)) {}
    ~Ticket();
    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;

    [[nodiscard]] std::shared_ptr<HttpSession> take(); // null once taken, or when the connection is gone

private:
    std::weak_ptr<HttpSession> m_session;
};

} // namespace bw::http
