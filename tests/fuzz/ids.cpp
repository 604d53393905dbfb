#include "catalogue/telecomcenter/telecomcenter.h"
#include "catalogue/validation.h"
#include "fuzz.h"
#include "wire/common/texts.h"
#include "wire/jsonapi/urls.h"
#include "wire/jsonapi/writer.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard::fuzz {

namespace {

    void requireAPathOfItsOwn(const QString &id)
    {
        const QString path = jsonapi::recordPath(telecomcenter::customers, id);
        const QUrl url(u"https://example.com/root/"_s + path, QUrl::StrictMode);
        require(url.isValid() && !url.hasQuery() && !url.hasFragment(),
                "an id that is sent stays in the path");
        require(url.path() == u"/root/customers/"_s + id && url.adjusted(QUrl::NormalizePathSegments) == url,
                "an id that is sent is one step of the path");
    }

    void requireValuesStayInPlace(const QString &text)
    {
        const Query query{.resource = &telecomcenter::didNumbers,
                          .filters = {{u"customer.id"_s, {text, text}}},
                          .sort = {{.attribute = text}},
                          .fields = {text}};
        const QByteArray sent = jsonapi::listQuery(query, {});
        require(std::ranges::all_of(sent,
                                    [](char c) {
                                        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
                                            || (c >= 'A' && c <= 'Z')
                                            || QByteArrayView("-._~%=&").contains(c);
                                    }),
                "what is asked for is escaped");
        const Query plain{.resource = query.resource,
                          .filters = {{u"customer.id"_s, {u"1"_s, u"1"_s}}},
                          .sort = {{.attribute = u"a"_s}},
                          .fields = {u"a"_s}};
        const QByteArray usual = jsonapi::listQuery(plain, {});
        require(sent.count('&') == usual.count('&') && sent.count('=') == usual.count('='),
                "a value adds no parameter");
    }

} // namespace

void tryOut(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (isSendableId(text))
        requireAPathOfItsOwn(text);
    require(isSendableId(text) == complaintAboutId(text).isEmpty(), "an id is sendable or complained about");
    const QString created = wire::createdId(input);
    require(!isSendableId(created) || !created.contains(u'/'), "an id is one step of a location");
    if (isSendableId(created))
        requireAPathOfItsOwn(created);
    requireValuesStayInPlace(text);
}

} // namespace cordboard::fuzz
