// Below a list: the words by which it is filtered, how many rows of how many are shown, and what became of an export. It is there only
// while it is wanted or while rows are hidden by it: nobody overlooks a filter. Screen thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace bw::ui {

class ToneLabel;

class ListBar : public QWidget
{
    Q_OBJECT

public:
    explicit ListBar(QWidget *parent = nullptr);

    void open();                             // and the keys go into it
    void close();                            // and every row is shown again
    void setWords(const QString &words);
    void present(int shown, int all);        // rows
    void say(const QString &sentence, bool good);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_words = nullptr;
    ToneLabel *m_count = nullptr;
    ToneLabel *m_message = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace bw::ui
