#include "catalogue/ngcp/ngcp.h"
#include "faults/tongue.h"
#include "support/scriptedserver.h"

using namespace Qt::StringLiterals;

namespace cordboard::test {

namespace {

    /// A contact made (201 without a body, then read back), changed by PATCH where it told what it was and by
    /// PUT where it did not, and deleted.
    class NgcpTongue final : public Tongue
    {
    public:
        const Platform &platform() const override { return ngcp::platform; }
        QByteArray contentType() const override { return "application/json"; }
        const Resource &resource() const override { return ngcp::customerContacts; }
        QList<QByteArray> verbs() const override { return {"GET", "POST", "PATCH", "PUT", "DELETE"}; }

        void ask(const Client &client, const QByteArray &verb, QObject *context, Told told) const override
        {
            const auto tell = [told = std::move(told)](const auto &outcome) {
                told(outcome ? std::optional<Error>() : std::optional(outcome.error()));
            };
            Record contact(ngcp::customerContacts, u"7"_s), draft(ngcp::customerContacts);
            draft.setValue(u"email", u"a@example.com"_s);
            if (verb == "PATCH")
                contact.setValue(u"email", u"b@example.com"_s);
            if (verb == "GET")
                client.list({.resource = &ngcp::customerContacts}).then(context, tell);
            else if (verb == "POST")
                client.create(draft).then(context, tell);
            else if (verb == "DELETE")
                client.remove(contact).then(context, tell);
            else
                client.update(contact, draft).then(context, tell);
        }

        QByteArray goodAnswer(const QByteArray &request) const override
        {
            if (request.startsWith("POST"))
                return answer(201, {}, "Location: /api/customercontacts/7\r\n", contentType());
            if (!request.startsWith("GET"))
                return answer(204, {}, "Preference-Applied: return=minimal\r\n", contentType());
            const bool isList = !request.contains("/customercontacts/7");
            return answer(200, isList ? page({}, 0, {}) : record(7, "a@example.com"), {}, contentType());
        }

        QByteArray page(const QList<int> &ids, std::optional<int> total,
                        const QByteArray &next) const override
        {
            QByteArrayList rows;
            for (const int id : ids)
                rows.append(record(id, "a@example.com"));
            QByteArray body = "{";
            if (!ids.isEmpty())
                body += "\"_embedded\":{\"ngcp:customercontacts\":[" + rows.join(',') + "]},";
            body += "\"_links\":{\"self\":{\"href\":\"/api/customercontacts/\"}";
            // Unless it is told otherwise a page says by this link that there is another.
            if (const QByteArray link = next.isEmpty() && !ids.isEmpty() ? "/api/next" : next;
                !link.isEmpty())
                body += ",\"next\":{\"href\":\"" + link + "\"}";
            return body + "},\"total_count\":" + (total ? QByteArray::number(*total) : "null") + '}';
        }
        QByteArray record(int id, const QByteArray &name) const override
        {
            return "{\"_links\":{\"self\":{\"href\":\"/api/customercontacts/" + QByteArray::number(id)
                + "\"}},\"email\":\"" + name + "\",\"id\":" + QByteArray::number(id) + '}';
        }
        QByteArray refusal(int status) const override
        {
            return "{\"code\":" + QByteArray::number(status) + ",\"message\":\"no\"}\n";
        }
        QByteArray complaints(const QList<QByteArray> &fields) const override
        {
            QByteArrayList all;
            for (const QByteArray &field : fields)
                all.append("field='" + field + "', input='it's; x', errors='no'");
            return "{\"code\":422,\"message\":\"Validation failed. " + all.join("; ") + "\"}\n";
        }
        QByteArray namelessCreation() const override { return answer(201, {}, {}, contentType()); }
        QByteArray foreignCreation() const override // it knows no types, but says where a record is
        {
            return answer(201, {}, "Location: /api/customers/\r\n", contentType());
        }
        bool readsBack() const override { return true; }
        int pageNumber(const QByteArray &request) const override
        {
            const QByteArray target = request.split(' ').value(1);
            return target.sliced(target.indexOf("page=") + 5).split('&').constFirst().toInt();
        }
    };

} // namespace

const Tongue &ngcpTongue()
{
    static const NgcpTongue tongue;
    return tongue;
}

} // namespace cordboard::test
