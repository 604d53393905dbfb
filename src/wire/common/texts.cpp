#include "wire/common/texts.h"

#include "core/plaintext.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cordboard::wire {

namespace {

    constexpr qsizetype longestExcerpt = 200;

} // namespace

QString excerpt(const QByteArray &body)
{
    static const QRegularExpression tag(u"<(script|style)[^>]*>.*?</\\1>|<[^>]*>"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(body.first(qMin<qsizetype>(body.size(), 8192)));
    return oneLine(text.remove(tag).simplified(), longestExcerpt);
}

QString createdId(const QByteArray &location)
{
    const QString path = QUrl(QString::fromLatin1(location), QUrl::StrictMode).path(QUrl::FullyEncoded);
    const QString step = path.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return QUrl::fromPercentEncoding(step.toLatin1());
}

void QueryText::add(const QString &name, const QString &value)
{
    if (!m_text.isEmpty())
        m_text += '&';
    m_text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace cordboard::wire
