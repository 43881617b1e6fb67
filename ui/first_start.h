// Whether a person is met for the first time. The answer is kept beside the preferences (Breakwater/desktop.ini), so that nobody is
// asked twice, also when the data is moved away. Screen thread.
#pragma once

namespace bw::ui {

struct StartFacts
{
    bool modeSaid = false;   // by flag, environment or file: whoever says one needs no introduction
    bool dataThere = false;  // somebody has traded here, in whichever mode
};

[[nodiscard]] bool wasWelcomed();
void rememberWelcome();
[[nodiscard]] bool wantsWelcome(const StartFacts &facts);

} // namespace bw::ui
