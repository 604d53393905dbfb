#include "catalogue/record.h"

#include "catalogue/forwarding.h"
#include "core/cidr.h"
#include "core/codec.h"
#include "core/secret.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// "20" is "20.00". What is no number is compared as it is written.
    bool isSameDecimal(const QString &a, const QString &b)
    {
        bool areNumbers = false;
        const double x = a.toDouble(&areNumbers);
        bool isNumber = false;
        const double y = b.toDouble(&isNumber);
        return areNumbers && isNumber ? x == y : a == b;
    }

} // namespace

bool hasContent(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return false;
    if (value.metaType() == QMetaType::fromType<Secret>())
        return !value.value<Secret>().isEmpty();
    if (value.typeId() == QMetaType::QVariantMap)
        return !value.toMap().isEmpty();
    if (value.typeId() == QMetaType::QStringList)
        return !value.toStringList().isEmpty();
    return value.typeId() != QMetaType::QString || !value.toString().isEmpty();
}

Record::Record(const Resource &resource, QString id)
    : m_resource(&resource)
    , m_id(std::move(id))
    , m_values(qsizetype(resource.attributes.size()))
    , m_related(qsizetype(resource.relations.size()))
{
}

QVariant Record::value(QStringView attribute) const
{
    const qsizetype index = m_resource->indexOf(attribute);
    return index < 0 ? QVariant() : m_values.at(index);
}

void Record::setValue(QStringView attribute, QVariant value)
{
    const qsizetype index = m_resource->indexOf(attribute);
    Q_ASSERT_X(index >= 0, "Record::setValue", qPrintable(attribute.toString()));
    m_values[index] = std::move(value);
}

Related Record::related(QStringView relation) const
{
    const qsizetype index = m_resource->indexOfRelation(relation);
    return index < 0 ? Related() : m_related.at(index);
}

void Record::relate(QStringView relation, const QString &id, const QString &title)
{
    const qsizetype index = m_resource->indexOfRelation(relation);
    Q_ASSERT_X(index >= 0, "Record::relate", qPrintable(relation.toString()));
    m_related[index] = {Related::State::One, id, title};
}

void Record::unrelate(QStringView relation)
{
    const qsizetype index = m_resource->indexOfRelation(relation);
    Q_ASSERT_X(index >= 0, "Record::unrelate", qPrintable(relation.toString()));
    m_related[index] = {.state = Related::State::None};
}

QString Record::title() const
{
    QStringList parts;
    for (const QLatin1StringView part : m_resource->titleParts) {
        if (const QVariant told = value(QString(part)); hasContent(told))
            parts.append(told.toString());
    }
    if (!parts.isEmpty())
        return parts.join(u' ');
    const QVariant told = m_resource->title.isEmpty() ? QVariant() : value(QString(m_resource->title));
    if (hasContent(told))
        return told.toString();
    const QString owner = related(QString(m_resource->titleRelation)).title;
    if (owner.isEmpty() || m_id.isEmpty())
        return owner.isEmpty() ? m_id : owner;
    return u"%1 (%2)"_s.arg(m_id, owner);
}

bool hasEnded(const Record &record)
{
    const Ending &ending = record.resource().ending;
    return ending.isKnown() && record.value(QString(ending.attribute)).toString() == ending.value;
}

bool Record::isBlank() const
{
    return std::ranges::none_of(m_values, &QVariant::isValid)
        && std::ranges::all_of(m_related,
                               [](const Related &r) { return r.state == Related::State::NotTold; });
}

bool isSameValue(const Attribute &attribute, const QVariant &a, const QVariant &b)
{
    if (!hasContent(a) || !hasContent(b))
        return hasContent(a) == hasContent(b);
    switch (attribute.kind) {
    case Kind::Codecs:
        return std::ranges::equal(a.toStringList(), b.toStringList(),
                                  [](const QString &x, const QString &y) { return isSameCodec(x, y); });
    case Kind::Forwarding: return isSameForwarding(a.toMap(), b.toMap());
    case Kind::TextList:
    case Kind::PartedNumbers: {
        const QStringList all = a.toStringList();
        const QStringList others = b.toStringList();
        return QSet(all.cbegin(), all.cend()) == QSet(others.cbegin(), others.cend());
    }
    case Kind::Decimal: return isSameDecimal(a.toString(), b.toString());
    case Kind::Networks: return isSameCidrSet(a.toString(), b.toString());
    case Kind::Integer:
    case Kind::Duration: return a.toString() == b.toString();
    default: return a == b;
    }
}

} // namespace cordboard
