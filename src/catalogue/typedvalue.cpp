#include "catalogue/recordchunk.h"
#include "core/secret.h"
#include "core/timestamp.h"

#include <QJsonDocument>

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
    if (attribute.kind == Kind::Codecs)
        return told.typeId() == QMetaType::QVariantList ? QVariant(told.toStringList()) : told;
    if (attribute.kind == Kind::Secret)
        return QVariant::fromValue(secretFrom(told));
    if (isStructure(told))
        return told;
    switch (attribute.kind) {
    case Kind::Flag: return flagFrom(told);
    case Kind::Integer:
    case Kind::Duration: return integerFrom(told);
    case Kind::Timestamp: {
        const QDateTime time = readTimestamp(told.toString());
        return time.isValid() ? QVariant(time) : QVariant(told.toString());
    }
    default: return told.toString();
    }
}

} // namespace cordboard
