#include "core/timestamp.h"

#include "fuzz.h"

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QDateTime time = readTimestamp(text);
    if (!time.isValid())
        return;
    require(time.timeSpec() == Qt::UTC, "a time that was read is in UTC");
    require(time.date().year() >= 1 && time.date().year() <= 9999, "a year has four digits");
    require(readTimestamp(time.toString(Qt::ISODateWithMs)) == time,
            "a time written and read again is the same");
    const QDateTime whole = time.addMSecs(-time.time().msec());
    require(readTimestamp(filterTimestamp(time)) == whole, "a filter's time is read as the same second");
    const QString trimmed = text.trimmed();
    if (trimmed.size() >= 20 && trimmed[10] == u'T' && trimmed.endsWith(u'Z')) {
        const QDateTime qts = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
        require(!qts.isValid() || qAbs(qts.msecsTo(time)) <= 1, "Qt reads the same time"); // it rounds
    }
}

} // namespace cordboard::fuzz
