// What a program around the gallery's window would offer it: keys, where the configuration came from, a drill with a past.
#pragma once

#include "tests/gui/drill_script.h"
#include "tests/gui/key_stage.h"

namespace bw::test {

class GalleryServices
{
public:
    GalleryServices();
    [[nodiscard]] ui::DesktopServices services();

private:
    FakeKeyDesk m_keys;
    Script m_drill; // says at once what a drill says in half a minute
};

} // namespace bw::test
