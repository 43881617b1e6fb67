#include "ui/widgets/operator_field.h"

#include "core/engine_client/persons.h"
#include "ui/operator_name.h"
#include "ui/preferences.h"
#include "ui/widgets/spoken.h"

namespace bw::ui {

OperatorField::OperatorField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("operatorName"));
    setMaxLength(static_cast<int>(engine_client::kMostNameBytes));
    setPlaceholderText(userOfTheDesktop());
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    spoken(this, [this] { setAccessibleName(tr("Name of the operator at this desktop")); });
    connect(this, &QLineEdit::textEdited, this, &OperatorField::keep);
    connect(this, &QLineEdit::editingFinished, this, &OperatorField::present);
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, [this] {
        if (asOperatorName(text()) != PreferenceStore::instance().now().operatorName) { // a blank that is being typed stays
            present();
        }
    });
    present();
}

void OperatorField::keep()
{
    Preferences wanted = PreferenceStore::instance().now();
    wanted.operatorName = asOperatorName(text());
    PreferenceStore::instance().set(wanted);
}

void OperatorField::present()
{
    setText(PreferenceStore::instance().now().operatorName);
}

} // namespace bw::ui
