#include "cli/progresswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ProgressText
    {
        Q_DECLARE_TR_FUNCTIONS(Progress)
    };

} // namespace

QString progressWords(const Work &work)
{
    const QLocale locale;
    const QString done = locale.toString(work.done());
    QStringList words{work.total() ? ProgressText::tr("%1 of %2").arg(done, locale.toString(*work.total()))
                                   : done};
    if (const auto rate = qint64(work.rate()); rate > 0)
        words.append(ProgressText::tr("%1 a second").arg(locale.toString(rate)));
    if (const auto left = work.timeLeft())
        words.append(ProgressText::tr("%n second(s) left", nullptr, int(left->count())));
    return words.join(u", "_s);
}

} // namespace cordboard
