#include "catalogue/display.h"

#include "catalogue/forwarding.h"
#include "core/plaintext.h"
#include "core/secret.h"
#include "core/spoofing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct DisplayText
    {
        Q_DECLARE_TR_FUNCTIONS(DisplayText)
    };

    /// Lists and objects the catalogue did not expect, as compact JSON.
    QString structureText(const QVariant &value)
    {
        return QString::fromUtf8(QJsonDocument::fromVariant(value).toJson(QJsonDocument::Compact));
    }

    bool isStructure(const QVariant &value)
    {
        return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QVariantMap;
    }

    /// Some come as RFC 3339 has them.
    QString localTime(QString told)
    {
        if (told.size() > 10 && told[10] == u'T')
            told[10] = u' ';
        return told;
    }

} // namespace

QString labelText(const Resource &resource, const Attribute &attribute, Clock clock)
{
    const QString label = resource.text(attribute.label);
    if (attribute.kind != Kind::Timestamp)
        return label;
    return u"%1 (%2)"_s.arg(label, clockName(clock));
}

QString choiceText(const Resource &resource, const Attribute &attribute, const QString &wire)
{
    const auto known =
        std::ranges::find_if(attribute.choices, [&](const Choice &choice) { return wire == choice.wire; });
    if (known != attribute.choices.end())
        return resource.text(known->label);
    if (attribute.kind == Kind::Flag)
        return wire == "true"_L1 ? DisplayText::tr("yes") : wire == "false"_L1 ? DisplayText::tr("no") : wire;
    return wire;
}

Emphasis emphasisOf(const Resource &resource, QLatin1StringView attribute, const QVariant &value)
{
    for (const Highlight &highlight : resource.highlights) {
        if (highlight.attribute == attribute && hasContent(value) && value.toString() == highlight.value)
            return highlight.emphasis;
    }
    return Emphasis::Plain;
}

QString marked(const QString &words)
{
    const QString line = oneLine(words);
    return suspicions(words).isEmpty() ? line : u"⚠ "_s + line;
}

QString Display::absence(const QVariant &value)
{
    if (hasContent(value))
        return {};
    if (!value.isValid())
        return DisplayText::tr("The platform said nothing about this.");
    if (value.isNull())
        return DisplayText::tr("The platform said null.");
    return DisplayText::tr("An empty text.");
}

QString Display::duration(qint64 seconds)
{
    const QLatin1Char zero('0');
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(minutes).arg(seconds % 60, 2, 10, zero);
    return u"%1:%2:%3"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

QString Display::time(const QDateTime &time) const
{
    const QDateTime local = time.toTimeZone(m_zone);
    return u"%1 %2"_s.arg(m_locale.toString(local.date(), QLocale::ShortFormat),
                          local.time().toString(u"HH:mm:ss"_s));
}

QString Display::text(const Resource &resource, const Attribute &attribute, const QVariant &value) const
{
    if (!hasContent(value)) {
        const bool means = value.isValid() && value.isNull() && attribute.whenNull;
        return means ? resource.text(attribute.whenNull) : u"—"_s;
    }
    if (value.metaType() == QMetaType::fromType<Secret>())
        return u"••••••••"_s;
    if (attribute.kind == Kind::Link)
        return DisplayText::tr("link");
    if (attribute.kind == Kind::Forwarding) {
        if (const QString words = forwardingText(value.toMap()); !words.isEmpty())
            return oneLine(words);
    }
    if (isStructure(value))
        return oneLine(structureText(value));
    switch (attribute.kind) {
    case Kind::Flag:
    case Kind::Choice: return oneLine(choiceText(resource, attribute, value.toString()));
    case Kind::Timestamp:
        return value.typeId() == QMetaType::QDateTime ? time(value.toDateTime()) : oneLine(value.toString());
    case Kind::Duration:
        return value.typeId() == QMetaType::LongLong ? duration(value.toLongLong())
                                                     : oneLine(value.toString());
    case Kind::LocalTime: return marked(localTime(value.toString()));
    case Kind::TextList:
    case Kind::PartedNumbers:
    case Kind::Codecs: return oneLine(value.toStringList().join(u", "_s));
    default: return marked(value.toString());
    }
}

QString Display::text(const Related &related) const
{
    switch (related.state) {
    case Related::State::NotTold:
    case Related::State::None: return u"—"_s;
    case Related::State::One: break;
    }
    return marked(related.title.isEmpty() ? related.id : related.title);
}

QString Display::plain(const Attribute &attribute, const QVariant &value)
{
    if (!hasContent(value) || attribute.kind == Kind::Secret || attribute.kind == Kind::Link)
        return {};
    if (isStructure(value))
        return structureText(value);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u',');
    return value.toString();
}

} // namespace cordboard
