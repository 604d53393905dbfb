#include "sandbox/ngcp/preferencedefs.h"

#include "sandbox/ngcp/form.h"
#include "sandbox/ngcp/preferencewords.h"
#include "sandbox/ngcp/subscriberpreferencewords.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox::ngcp {

namespace {

    QString textOf(std::string_view words)
    {
        return QString::fromUtf8(words.data(), qsizetype(words.size()));
    }

    PreferenceDef defFrom(const QString &words, const QString &group)
    {
        static const QRegularExpression parts(u"^(\\w+) (\\w+)(?:\\{(.*)\\})?(\\[\\])?(.*)$"_s);
        const QRegularExpressionMatch match = parts.match(words);
        const QString type = match.captured(2);
        const QStringList flags = match.captured(5).split(u' ', Qt::SkipEmptyParts);
        PreferenceDef def{.name = match.captured(1), .type = u"string"_s, .group = group};
        if (type == "b"_L1)
            def.type = u"boolean"_s;
        else if (type == "e"_L1)
            def.type = u"enum"_s;
        else if (type == "blob"_L1)
            def.type = type;
        else if (type == "i"_L1 && !flags.contains("#"_L1) && !def.name.endsWith("sound_set"_L1))
            def.type = u"int"_s;
        def.isList = !match.captured(4).isEmpty();
        def.isReadOnly = flags.contains("ro"_L1);
        for (const QString &value : match.captured(3).split(u',', Qt::SkipEmptyParts))
            def.values.append(value.trimmed());
        return def;
    }

    PreferenceDefs defsFrom(std::string_view words)
    {
        PreferenceDefs defs;
        QString group;
        for (const QString &line : textOf(words).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("* "_L1)) {
                group = line.sliced(2);
                continue;
            }
            for (const QString &entry : line.split(u';', Qt::SkipEmptyParts)) {
                if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty()) {
                    const PreferenceDef def = defFrom(trimmed, group);
                    defs.insert(def.name, def);
                }
            }
        }
        return defs;
    }

    PreferenceDefs defsOfDomains()
    {
        PreferenceDefs defs = defsFrom(subscriberPreferenceWords);
        for (const QString &name : textOf(notOfDomains).split(u' ', Qt::SkipEmptyParts))
            defs.remove(name);
        defs.insert(defsFrom(domainPreferenceWords));
        return defs;
    }

} // namespace

const PreferenceDefs &preferenceDefs(QLatin1StringView table)
{
    static const PreferenceDefs ofSubscribers = defsFrom(subscriberPreferenceWords);
    static const PreferenceDefs ofCustomers = defsFrom(customerPreferenceWords);
    static const PreferenceDefs ofDomains = defsOfDomains();
    static const PreferenceDefs ofPeers = defsFrom(peerPreferenceWords);
    if (table == "customers"_L1)
        return ofCustomers;
    if (table == "domains"_L1)
        return ofDomains;
    return table == "peeringservers"_L1 ? ofPeers : ofSubscribers;
}

QJsonObject shownDefs(const PreferenceDefs &defs)
{
    QJsonObject all;
    for (const PreferenceDef &def : defs) {
        QJsonArray values;
        for (const QString &value : def.values)
            values.append(QJsonObject{
                {u"label"_s, labelOf(value)}, {u"value"_s, value}, {u"default_val"_s, QJsonValue(false)}});
        QJsonObject told{{u"data_type"_s, def.type},
                         {u"max_occur"_s, def.isList ? 0 : 1},
                         {u"read_only"_s, def.isReadOnly},
                         {u"label"_s, labelOf(def.name)},
                         {u"description"_s, u"Sets %1."_s.arg(labelOf(def.name).toLower())},
                         {u"preference_group"_s, def.group},
                         {u"dynamic"_s, false}};
        if (def.type == "enum"_L1) {
            values.prepend(QJsonObject{
                {u"label"_s, u"use default"_s}, {u"value"_s, QJsonValue()}, {u"default_val"_s, true}});
            told["enum_values"_L1] = values;
        }
        all[def.name] = told;
    }
    return all;
}

} // namespace cordboard::sandbox::ngcp
