#include "models/remainder.h"

#include "catalogue/display.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct RemainderText
    {
        Q_DECLARE_TR_FUNCTIONS(Remainder)
    };

    constexpr qint64 forGood = 10LL * 365 * 24 * 3600; // what ends so late was made to stay

} // namespace

std::optional<qint64> secondsUntil(const QString &told, int offset)
{
    QString text = told.left(19);
    text.replace(u'T', u' ');
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return QDateTime::currentDateTimeUtc().secsTo(time) - offset;
}

QString remainderText(qint64 seconds)
{
    if (seconds <= 0)
        return RemainderText::tr("expired");
    if (seconds > forGood)
        return RemainderText::tr("online, for good");
    return RemainderText::tr("online, %1 left").arg(Display::duration(seconds));
}

} // namespace cordboard
