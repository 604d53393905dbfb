#include "sandbox/http.h"

namespace cordboard::sandbox {

QList<QPair<QString, QString>> queryFrom(const QByteArray &text)
{
    QList<QPair<QString, QString>> query;
    for (QByteArray part : text.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const auto decoded = [](const QByteArray &bytes) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
        };
        query.append({decoded(equals < 0 ? part : part.first(equals)),
                      equals < 0 ? QString() : decoded(part.sliced(equals + 1))});
    }
    return query;
}

QStringList pathBelow(QByteArrayView root, const QByteArray &path)
{
    QStringList steps;
    if (!path.startsWith(root) || path.size() <= root.size() || path.at(root.size()) != '/')
        return steps;
    for (const QByteArray &step : path.sliced(root.size() + 1).split('/'))
        steps.append(QString::fromUtf8(QByteArray::fromPercentEncoding(step)));
    return steps;
}

} // namespace cordboard::sandbox
