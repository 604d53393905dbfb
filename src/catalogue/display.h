#pragma once

#include "catalogue/record.h"
#include "core/period.h"

#include <QLocale>

namespace cordboard {

/// How values read. Identifiers, numbers of telephones and ports are in the C locale; counts and times in the
/// person's. Secrets are dots, always.
class Display
{
public:
    explicit Display(const QLocale &locale = QLocale(), Clock clock = Clock::Local)
        : m_locale(locale)
        , m_zone(zoneOf(clock))
    {
    }
    explicit Display(Clock clock)
        : Display(QLocale(), clock)
    {
    }

    /// A value as words; "—" for nothing, the attribute's own word for a null that means something.
    QString text(const Resource &resource, const Attribute &attribute, const QVariant &value) const;
    /// What the "—" stands for: not told, null or empty. Empty when there is content.
    static QString absence(const QVariant &value);
    QString text(const Related &related) const;
    /// A value for people who compute: no dashes, no words, ISO times in UTC. Secrets are left out.
    static QString plain(const Attribute &attribute, const QVariant &value);
    /// A moment as date and time to the second, in this display's zone, without its name.
    QString time(const QDateTime &time) const;
    /// Seconds as h:mm:ss, or m:ss below an hour.
    static QString duration(qint64 seconds);

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

/// The platform's words on one line, with a warning mark in front if they may not be what they look like.
QString marked(const QString &words);

/// What stands above a column or beside a value: times say their zone there.
QString labelText(const Resource &resource, const Attribute &attribute, Clock clock = Clock::Local);

/// The word for a choice or flag of this attribute; the wire's own when the catalogue has none.
QString choiceText(const Resource &resource, const Attribute &attribute, const QString &wire);

/// The emphasis the catalogue gives to a record.
Emphasis emphasisOf(const Resource &resource, QLatin1StringView attribute, const QVariant &value);

} // namespace cordboard
