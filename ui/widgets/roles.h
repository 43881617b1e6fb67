// The dynamic properties that the stylesheet speaks of, set by name and renewed only when they change.
#pragma once

class QLabel;
class QPushButton;
class QFrame;
class QString;
class QWidget;

namespace bw::ui {

enum class Role { Plain = 1, Title, Muted, Warning, Alarm, Good, Floating };
enum class ButtonRole { Plain = 1, Primary, Danger };
enum class Validity { Valid = 1, Invalid };

void setRole(QLabel *label, Role role);
void setRole(QPushButton *button, ButtonRole role);
void setFrameRole(QFrame *frame, const QString &role); // "panel", "banner", "alarm-banner"
void setInvalid(QWidget *edit, Validity validity);

} // namespace bw::ui
