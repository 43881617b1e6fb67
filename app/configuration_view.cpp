#include "app/configuration_view.h"

namespace bw::app {

ui::ConfigurationView configurationView(const RunOptions &options, const settings::Settings &taken)
{
    ui::ConfigurationView view{options.configured.file, options.configured.fileFound, {}};
    for (const settings::Key &key : settings::allKeys()) {
        if (key.kind == settings::Kind::Limit && key.mode != options.mode && !taken.isSet(key.name)) {
            continue;
        }
        const settings::Origin origin = taken.origin(key.name);
        view.rows.append({key.name, taken.text(key.name), origin.source == settings::Source::Default ? QString() : settings::words(origin),
                          key.takes == settings::Takes::AtOnce});
    }
    return view;
}

} // namespace bw::app
