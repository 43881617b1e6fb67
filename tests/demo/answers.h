// The open questions about the exchange and what it answered, as one table.
#pragma once

#include <QList>
#include <QString>

namespace bw::demo {

enum class Agrees { Yes = 1, No, Unknown };

struct Answer
{
    int number = 0;         // 1 to kQuestions
    QString question;
    QString how;            // what was asked, or why nothing was
    QString answered;
    QString assumption;     // what our paper exchange and client take for true
    Agrees agrees = Agrees::Unknown;
};

inline constexpr int kQuestions = 18;

class Answers
{
public:
    void add(Answer answer) { m_rows.append(std::move(answer)); }
    void addUnasked();                   // a row for each question that nobody asked, with the reason
    [[nodiscard]] QString table() const; // Markdown, by number

private:
    QList<Answer> m_rows;
};

} // namespace bw::demo
