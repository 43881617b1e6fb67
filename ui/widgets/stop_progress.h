// What the strip turns into after an emergency stop: the procedure, step by step, and Clear… at its end.
// Screen thread. The text is also announced to assistive technology, once per change.
#pragma once

#include "ui/presenters/stop_progress_presenter.h"
#include "ui/widgets/spoken.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bw::ui {

class StopProgressView : public QFrame
{
    Q_OBJECT

public:
    explicit StopProgressView(QWidget *parent = nullptr);

    void setLarge(bool large); // where there is room to be read from afar
    void present(const ProcedureView &view);
    [[nodiscard]] QString stepsText() const;

Q_SIGNALS:
    void clearRequested();
    void amendRequested();

private:
    QPushButton *addButton(QVBoxLayout *column, const QString &name, const Saying &text, const Saying &what);

    ProcedureView m_view;
    QLabel *m_headline = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_remainder = nullptr;
    QLabel *m_ban = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_amend = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace bw::ui
