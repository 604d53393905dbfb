#include "catalogue/recordchunk.h"
#include "core/secret.h"
#include "core/timestamp.h"

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

} // namespace

QVariant typedValue(const Attribute &attribute, const QVariant &told)
{
    if (!told.isValid() || told.isNull())
        return told;
    if (attribute.kind == Kind::Codecs)
        return told.typeId() == QMetaType::QVariantList ? QVariant(told.toStringList()) : told;
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
    case Kind::Secret: return QVariant::fromValue(Secret(told.toString().toUtf8()));
    default: return told.toString();
    }
}

} // namespace cordboard
