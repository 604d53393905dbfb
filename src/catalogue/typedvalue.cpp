#include "catalogue/recordchunk.h"
#include "core/secret.h"
#include "core/timestamp.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    QVariant flagFrom(const QVariant &told)
    {
        if (told.typeId() == QMetaType::Bool)
            return told;
        const QString text = told.toString();
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
            return true;
        if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
            return false;
        return told;
    }

    QVariant integerFrom(const QVariant &told)
    {
        bool isNumber = false;
        const qlonglong number = told.toString().toLongLong(&isNumber);
        return isNumber ? QVariant(number) : told;
    }

    /// Whole seconds of "12", 12.34 or "1:02:03".
    QVariant secondsFrom(const QVariant &told)
    {
        static const QRegularExpression clock(u"^(\\d{1,6}):([0-5]\\d):([0-5]\\d)(?:\\.\\d+)?$"_s);
        const QString text = told.toString();
        if (const QRegularExpressionMatch match = clock.match(text); match.hasMatch())
            return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                + match.captured(3).toLongLong();
        constexpr double longest = 1e12;
        bool isNumber = false;
        const double seconds = text.toDouble(&isNumber);
        const bool isTime = isNumber && text.contains(u'.') && seconds >= 0 && seconds < longest;
        return isTime ? QVariant(qRound64(seconds)) : integerFrom(told);
    }

    /// Lists and objects where a scalar was expected are shown as they came.
    bool isStructure(const QVariant &told)
    {
        return told.typeId() == QMetaType::QVariantList || told.typeId() == QMetaType::QVariantMap;
    }

    /// A secret whatever its shape: the one kind of value that is never shown as it came.
    Secret secretFrom(const QVariant &told)
    {
        return Secret(isStructure(told) ? QJsonDocument::fromVariant(told).toJson(QJsonDocument::Compact)
                                        : told.toString().toUtf8());
    }

} // namespace

QVariant typedValue(const Attribute &attribute, const QVariant &told)
{
    if (!told.isValid() || told.isNull())
        return told;
    if (attribute.kind == Kind::Codecs || attribute.kind == Kind::PartedNumbers
        || attribute.kind == Kind::TextList)
        return told.typeId() == QMetaType::QVariantList ? QVariant(told.toStringList()) : told;
    if (attribute.kind == Kind::Secret)
        return QVariant::fromValue(secretFrom(told));
    if (isStructure(told))
        return told;
    switch (attribute.kind) {
    case Kind::Flag: return flagFrom(told);
    case Kind::Integer: return integerFrom(told);
    case Kind::Duration: return secondsFrom(told);
    case Kind::Timestamp: {
        const QDateTime time = readTimestamp(told.toString());
        return time.isValid() ? QVariant(time) : QVariant(told.toString());
    }
    default: return told.toString();
    }
}

} // namespace cordboard
