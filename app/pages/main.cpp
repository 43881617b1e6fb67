// Writes the man page and the completions into a folder; run while building.
#include "app/command_pages.h"

#include <QFile>
#include <QString>

#include <cstdio>

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: breakwater_pages FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool written = write(folder + QStringLiteral("/breakwater.1"), bw::app::manPage(BW_VERSION))
                         && write(folder + QStringLiteral("/breakwater.bash"), bw::app::bashCompletion())
                         && write(folder + QStringLiteral("/_breakwater"), bw::app::zshCompletion());
    if (!written) {
        std::fputs("breakwater_pages: the folder cannot be written.\n", stderr);
    }
    return written ? 0 : 1;
}
