// The states of the desktop that the gallery shows, each with the dialog that belongs to it.
#pragma once

#include "tests/gui/fake_engine_client.h"

#include <QList>
#include <QString>

namespace bw::test {

struct GalleryScene
{
    QString name;
    engine_client::Snapshot picture;
    QString dialog;                      // as LanguageStage opens it; empty: the main window
    bool armed = true;
    base::Millis silence{40};            // of the engine
};

[[nodiscard]] QList<GalleryScene> galleryScenes();

// A calm account with a history behind it, for the windows that the menu opens.
[[nodiscard]] engine_client::Snapshot withHistory();

// The same on the test network, flat.
[[nodiscard]] engine_client::Snapshot beforeRealMoney();

} // namespace bw::test
