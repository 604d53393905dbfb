#pragma once

#include <QElapsedTimer>
#include <QString>

namespace cordboard {

/// Where the program speaks to a person: standard error, and standard input for answers. Results go to an
/// Output instead.
class Terminal
{
public:
    void setQuiet(bool isQuiet) { m_isQuiet = isQuiet; }
    bool isQuiet() const { return m_isQuiet; }

    /// Whether somebody is there who can be asked.
    bool hasPerson() const;
    /// Cells in a line of the terminal on standard output; 0 when that is none.
    static int outputWidth();

    /// Said in any case, as part of a question.
    void say(const QString &sentence);
    /// Said unless it is to be quiet.
    void remark(const QString &sentence);
    void complain(const QString &sentence);
    /// What the person types on a line, or nothing.
    QString ask(const QString &question);

    /// One line that is written over by the next; on a terminal only, and not where rows are appearing.
    void showProgress(const QString &line);
    /// Whether a line would be shown now: so that nobody words what nobody sees.
    bool wantsProgress() const;
    void clearProgress();

private:
    void write(const QString &text);

    bool m_isQuiet = false;
    bool m_hasProgress = false;
    QElapsedTimer m_lastProgress;
};

/// Controls become visible escapes, so that no record can command a terminal; line ends and tabs stay.
QByteArray harmlessForTerminals(const QByteArray &utf8);

} // namespace cordboard
