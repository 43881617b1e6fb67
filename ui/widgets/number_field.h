// A line edit for exact numbers with a line of words below it: what is wrong, or what the number means.
// Right-aligned tabular figures; the wheel never changes it. Screen thread.
#pragma once

#include "ui/widgets/spoken.h"

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace bw::ui {

// On the line of the field itself, not of the field and the words below it: the layout puts it at the top.
void standBeside(QWidget *label, QLineEdit *edit);

class NumberField : public QWidget
{
    Q_OBJECT

public:
    // objectName is the edit's; name is what assistive technology says.
    NumberField(const QString &objectName, const Saying &name, const QString &unit, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    [[nodiscard]] QString words() const;
    void setText(const QString &text);       // no edited() signal
    void setUnit(const QString &unit);
    [[nodiscard]] int unitWidth() const;     // that its words need
    void setUnitWidth(int width);            // at least: fields above each other end at one line
    // The error wins over the note; the line keeps its place when there is nothing to say.
    void showWords(const QString &error, const QString &note);

Q_SIGNALS:
    void edited();         // by the person

private:
    QLineEdit *m_edit = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace bw::ui
