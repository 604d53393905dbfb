#pragma once

#include <QUrl>

namespace cordboard {

/// A link the platform sent, judged before any browser sees it.
struct WebLink
{
    enum class Verdict {
        Open,
        Malformed, ///< no URL in the strict sense, or with blanks or controls in it
        NotHttps,  ///< any other scheme: http, file, javascript, …
        NoHost,
        HasUserInfo, ///< user:password@ in front of the host
    };

    Verdict verdict = Verdict::Malformed;
    QUrl url = {}; ///< valid only when verdict is Open
};

WebLink webLink(const QString &text);

} // namespace cordboard
