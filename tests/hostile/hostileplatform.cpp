#include "hostile/hostileplatform.h"

#include "catalogue/ngcp/ngcp.h"
#include "support/scriptedngcp.h"
#include "support/telecomcenterfixture.h"

using namespace Qt::StringLiterals;

namespace cordboard::test {

namespace {

    constexpr qsizetype enough = 300;       // of the words, in all members but the first
    constexpr qsizetype muchStill = 40'000; // of them, in all values but the first

    class HostileTelecomCenter final : public HostilePlatform
    {
    public:
        HostileTelecomCenter(const Resource &resource, const QStringList &words)
            : m_sandbox({.size = sandbox::Size::Empty})
            , m_account(TelecomCenter::accountFor(m_sandbox))
        {
            Record owner(telecomcenter::customers);
            owner.setValue(u"name", words.constFirst());
            m_customer = m_sandbox.seed(owner);
            for (const QString &say : words) {
                if (!resource.attributes.empty())
                    m_sandbox.seed(hostileRecord(resource, say, m_customer));
            }
        }
        Account account() override { return m_account; }
        Secret password() const override { return m_sandbox.options().password; }
        QString customer() const override { return m_customer; }

    private:
        sandbox::Sandbox m_sandbox;
        Account m_account;
        QString m_customer;
    };

    /// As JSON in which half a surrogate pair stays one.
    QByteArray quoted(const QString &text)
    {
        QByteArray json = "\"";
        for (const QChar c : text) {
            const bool isPlain = c >= u' ' && c < QChar(0x7f) && c != u'"' && c != u'\\';
            json += isPlain ? QByteArray(1, char(c.unicode()))
                            : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        return json + '"';
    }

    QByteArray member(const Attribute &attribute, const QByteArray &words)
    {
        const QByteArray parts = "{\"cc\":" + words + ",\"ac\":" + words + ",\"sn\":" + words + '}';
        switch (attribute.kind) {
        case Kind::Codecs:
        case Kind::TextList: return '[' + words + ",7,null]";
        case Kind::PartedNumber: return parts;
        case Kind::PartedNumbers: return '[' + parts + ",7]";
        case Kind::Forwarding:
            return "{\"destinations\":[{\"destination\":" + words + ",\"simple_destination\":" + words
                + ",\"timeout\":" + words + ",\"priority\":" + words + "},7],\"times\":[{\"year\":" + words
                + "}],\"sources\":[{\"source\":" + words + "}],\"sources_mode\":" + words + '}';
        default: return words;
        }
    }

    QByteArray halRow(const Resource &resource, const QString &say, int id)
    {
        const QByteArray words = quoted(say.left(enough));
        QByteArray row = "{\"_links\":{\"self\":{\"href\":" + words + "}},\"id\":" + QByteArray::number(id);
        bool isFirst = true;
        for (const Attribute &attribute : resource.attributes) {
            row += ",\"" + QByteArray(attribute.name.data())
                + "\":" + member(attribute, isFirst ? quoted(say) : words);
            isFirst = false;
        }
        for (const Relation &relation : resource.relations) {
            const QByteArray name(relation.name.data());
            row += ",\"" + name + "\":7,\"" + name + "_expand\":{\"id\":7,\""
                + QByteArray(relation.target->title.data(), relation.target->title.size()) + "\":" + words
                + '}';
        }
        return row + ",\"unheard_of\":" + words + ',' + words + ":7}";
    }

    class HostileNgcp final : public HostilePlatform
    {
    public:
        HostileNgcp(const Resource &resource, const QStringList &words)
            : m_platform([this](const QByteArray &asked, const QByteArray &) { return told(asked); })
            , m_path("GET /api/" + QByteArray(resource.type.data()) + '/')
        {
            for (const QString &say : words)
                m_rows.append(halRow(resource, say, int(m_rows.size()) + 1));
            const QByteArray total = QByteArray::number(m_rows.size());
            m_listing = "{\"_embedded\":{\"ngcp:" + QByteArray(resource.type.data()) + "\":["
                + m_rows.join(',') + "]},\"_links\":{},\"total_count\":" + total + '}';
        }
        Account account() override { return m_platform.connection.account(); }
        Secret password() const override { return Secret("secret"); }
        QString customer() const override { return u"7"_s; }

    private:
        QByteArray told(const QByteArray &asked) const
        {
            if (asked == m_path)
                return answer(200, m_listing, {}, "application/json");
            const qsizetype id = asked.startsWith(m_path) ? asked.sliced(m_path.size()).toLongLong() : 0;
            if (id >= 1 && id <= m_rows.size())
                return answer(200, m_rows[id - 1], {}, "application/json");
            return ngcpError(404, "Path not found");
        }

        ScriptedNgcp m_platform;
        QByteArray m_path;
        QByteArrayList m_rows;
        QByteArray m_listing;
    };

    QVariant hostileValue(const Attribute &attribute, const QString &words)
    {
        switch (attribute.kind) {
        case Kind::Text:
        case Kind::SipHost:
        case Kind::Pattern:
        case Kind::Choice:
        case Kind::Digits:
        case Kind::PhoneNumber:
        case Kind::Email:
        case Kind::Decimal:
        case Kind::LocalTime:
        case Kind::PartedNumber:
        case Kind::Networks: return words;
        case Kind::PartedNumbers:
        case Kind::TextList:
        case Kind::Codecs: return QStringList{words.left(enough)};
        case Kind::Forwarding:
            return QVariantMap{{u"destinations"_s,
                                QVariantList{QVariantMap{{u"destination"_s, words.left(enough)},
                                                         {u"timeout"_s, words.left(enough)}}}}};
        case Kind::Timestamp: return QDateTime::currentDateTimeUtc();
        default: return {};
        }
    }

} // namespace

std::unique_ptr<HostilePlatform> hostilePlatform(const Platform &platform, const Resource &resource,
                                                 const QStringList &words)
{
    if (&platform == &ngcp::platform)
        return std::make_unique<HostileNgcp>(resource, words);
    return std::make_unique<HostileTelecomCenter>(resource, words);
}

Record hostileRecord(const Resource &resource, const QString &words, const QString &related)
{
    Record record(resource);
    for (size_t i = 0; i < resource.attributes.size(); ++i) {
        const Attribute &attribute = resource.attributes[i];
        const QVariant value = hostileValue(attribute, i == 0 ? words : words.left(muchStill));
        if (value.isValid())
            record.setValue(QString(attribute.name), value);
    }
    for (const Relation &relation : resource.relations) {
        const bool isTelecomCenter = relation.target == &telecomcenter::customers;
        if (isTelecomCenter || ngcp::platform.resource(QString(relation.target->type)) == relation.target)
            record.relate(QString(relation.name), related, words);
    }
    return record;
}

} // namespace cordboard::test
