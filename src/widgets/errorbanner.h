#pragma once

#include <QFrame>

#include <functional>

class QToolButton;

namespace cordboard {

struct Error;
class PlainLabel;

/// What went wrong, told above a window's content without covering any of it. It stays until it is dismissed
/// or cleared, and shows one trouble at a time.
class ErrorBanner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Trouble, Remark };

    explicit ErrorBanner(QWidget *parent = nullptr);

    void tell(const Error &error);
    void tell(const QString &sentence, Tone tone = Tone::Trouble);
    /// The one thing to do about it, e.g. "Try again". Goes with what was told.
    void offer(const QString &action, std::function<void()> act);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QToolButton *m_action;
    std::function<void()> m_act;
    Tone m_tone = Tone::Trouble;
};

} // namespace cordboard
