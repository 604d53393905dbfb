#pragma once

#include <QByteArray>
#include <QString>

namespace cordboard::wire {

/// The beginning of what a body says, without its markup, on one line.
QString excerpt(const QByteArray &body);

/// The last step of the path in a Location header, decoded.
QString createdId(const QByteArray &location);

/// Collects name=value pairs, every reserved character encoded: brackets, and "+", which means a space.
class QueryText
{
public:
    void add(const QString &name, const QString &value);
    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
};

} // namespace cordboard::wire
