// A ladder of modes that answers as the product's own would for an account whose history is a little short.
#pragma once

#include "tests/gui/fake_mode_ladder.h"

namespace bw::test {

class GalleryLadder final : public FakeModeLadder
{
public:
    GalleryLadder();
    void check(safety::Mode target) override;
};

} // namespace bw::test
