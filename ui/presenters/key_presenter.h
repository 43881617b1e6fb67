// Keys of an account in words: where they are kept, and what the exchange says they may do. Pure.
#pragma once

#include "ui/key_desk.h"
#include "ui/presenters/mode_presenter.h"

namespace bw::ui {

struct KeyCells
{
    QString account;   // "Test network · USD-M"
    Toned place;
    QString key;       // "HMAC …7xQ2"; a dash where there is none
    QString added;     // UTC; a dash where it is not known
    Toned rights;
};

[[nodiscard]] KeyCells presentKey(const KeyRow &row);
[[nodiscard]] QList<CheckCells> presentKeyChecks(const KeyRow &row);
// What can be done where no keychain runs; empty where one does.
[[nodiscard]] QString presentKeychain(const QString &trouble);

struct KeyForm
{
    QString apiKey;
    bool secretThere = false; // typed, or a file chosen
};
// What is missing before it can be sent, one sentence; empty: nothing.
[[nodiscard]] QString keyFormMissing(const KeyRow *row, const KeyForm &form, const QString &keychainTrouble, bool busy);

} // namespace bw::ui
