#include "catalogue/telecomcenter/telecomcenter.h"
#include "faults/tongue.h"
#include "support/scriptedserver.h"

using namespace Qt::StringLiterals;

namespace cordboard::test {

namespace {

    namespace tc = telecomcenter;

    class TelecomCenterTongue final : public Tongue
    {
    public:
        const Platform &platform() const override { return tc::platform; }
        QByteArray contentType() const override { return "application/vnd.api+json"; }
        const Resource &resource() const override { return tc::customers; }
        QList<QByteArray> verbs() const override { return {"GET", "POST", "PATCH", "DELETE", "session"}; }

        void ask(const Client &client, const QByteArray &verb, QObject *context, Told told) const override
        {
            const auto tell = [told = std::move(told)](const auto &outcome) {
                told(outcome ? std::optional<Error>() : std::optional(outcome.error()));
            };
            const Record customer(tc::customers, u"7"_s);
            Record draft(tc::customers), session(tc::adminSessions);
            draft.setValue(u"name", u"A"_s);
            session.relate(u"customer", u"7"_s);
            if (verb == "GET")
                client.list({.resource = &tc::customers}).then(context, tell);
            else if (verb == "POST")
                client.create(draft).then(context, tell);
            else if (verb == "PATCH")
                client.update(customer, draft).then(context, tell);
            else if (verb == "DELETE")
                client.remove(customer).then(context, tell);
            else
                client.create(session).then(context, tell);
        }

        QByteArray goodAnswer(const QByteArray &request) const override
        {
            const bool isList = request.startsWith("GET") && !request.contains("/customers/7");
            return answer(200, isList ? page({}, 0, {}) : record(7, "A"));
        }

        QByteArray page(const QList<int> &ids, std::optional<int> total,
                        const QByteArray &next) const override
        {
            QByteArrayList rows;
            for (const int id : ids)
                rows.append(row(id, "A"));
            QByteArray body = "{\"data\":[" + rows.join(',') + ']';
            if (!next.isEmpty())
                body += ",\"links\":{\"next\":\"" + next + "\"}";
            if (total)
                body += ",\"meta\":{\"record_count\":" + QByteArray::number(*total) + '}';
            return body + '}';
        }
        QByteArray record(int id, const QByteArray &name) const override
        {
            return "{\"data\":" + row(id, name) + '}';
        }
        QByteArray refusal(int) const override
        {
            return R"({"errors":[{"title":"no","detail":"no - no","code":"100"}]})";
        }
        QByteArray complaints(const QList<QByteArray> &fields) const override
        {
            QByteArrayList all;
            for (const QByteArray &field : fields)
                all.append("{\"detail\":\"" + field
                           + " - no\",\"code\":\"100\",\"source\":{\"pointer\":\"/data/attributes/" + field
                           + "\"}}");
            return "{\"errors\":[" + all.join(',') + "]}";
        }
        QByteArray namelessCreation() const override
        {
            return answer(201, R"({"data":{"type":"customers","attributes":{"name":"A"}}})");
        }
        QByteArray foreignCreation() const override
        {
            return answer(201, R"({"data":{"id":"7","type":"incoming_trunks","attributes":{"name":"A"}}})");
        }
        bool readsBack() const override { return false; }
        int pageNumber(const QByteArray &request) const override
        {
            const QByteArray target = QByteArray::fromPercentEncoding(request.split(' ').value(1));
            return target.sliced(target.indexOf("page[number]=") + 13).split('&').constFirst().toInt();
        }

    private:
        static QByteArray row(int id, const QByteArray &name)
        {
            return "{\"id\":\"" + QByteArray::number(id)
                + "\",\"type\":\"customers\",\"attributes\":{\"name\":\"" + name + "\"}}";
        }
    };

} // namespace

const Tongue &telecomCenterTongue()
{
    static const TelecomCenterTongue tongue;
    return tongue;
}

} // namespace cordboard::test
