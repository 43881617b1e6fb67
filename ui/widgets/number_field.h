// A line edit for exact numbers with a line of words below it: what is wrong, or what the number means.
// Right-aligned tabular figures; the wheel never changes it; Enter is reported, never swallowed. Screen thread.
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace bw::ui {

class NumberField : public QWidget
{
    Q_OBJECT

public:
    // `name` is the accessible name and, lower-cased with dashes, the object name of the edit.
    NumberField(const QString &name, const QString &unit, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString &text);       // no edited() signal
    void setUnit(const QString &unit);
    // The error wins over the note; both empty hides the line but keeps its place.
    void showWords(const QString &error, const QString &note);

Q_SIGNALS:
    void edited();         // by the person
    void entered();        // Enter or Return

private:
    QLineEdit *m_edit = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace bw::ui
