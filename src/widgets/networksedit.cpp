#include "widgets/networksedit.h"

#include "core/cidr.h"
#include "widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int mostExplained = 8;

    QString sizeText(const Cidr &cidr)
    {
        const int exponent = cidr.sizeExponent();
        if (exponent == 0)
            return NetworksEdit::tr("one address");
        if (exponent <= 32)
            return NetworksEdit::tr("%L1 addresses").arg(qint64(1) << exponent);
        return NetworksEdit::tr("2^%1 addresses").arg(exponent);
    }

    QString meaningOf(const CidrEntry &entry)
    {
        if (!entry.cidr)
            return NetworksEdit::tr("✗ %1 — no network").arg(entry.text);
        if (entry.cidr->isWholeWorld())
            return NetworksEdit::tr("⚠ %1 — the whole %2 world")
                .arg(entry.cidr->network(), entry.cidr->isIpv6 ? u"IPv6"_s : u"IPv4"_s);
        if (entry.cidr->hasHostBits)
            return NetworksEdit::tr("✗ %1 — lies within %2").arg(entry.text, entry.cidr->network());
        return NetworksEdit::tr("✓ %1 — %2").arg(entry.cidr->network(), sizeText(*entry.cidr));
    }

} // namespace

NetworksEdit::NetworksEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit(this))
    , m_meaning(new PlainLabel(this))
{
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("Networks, one on a line"));
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(u"192.0.2.0/24\n2001:db8::/32"_s);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 5 + 12);
    m_meaning->setObjectName(u"meaning"_s);
    setFocusProxy(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    column->addWidget(m_meaning);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        explain();
        Q_EMIT networksChanged();
    });
}

QString NetworksEdit::networks() const
{
    QStringList texts;
    for (const CidrEntry &entry : parseCidrList(m_lines->toPlainText()))
        texts.append(entry.text);
    return texts.join(u',');
}

void NetworksEdit::setNetworks(const QString &list)
{
    QStringList lines;
    for (const CidrEntry &entry : parseCidrList(list))
        lines.append(entry.text);
    m_lines->setPlainText(lines.join(u'\n'));
}

void NetworksEdit::explain()
{
    const QList<CidrEntry> entries = parseCidrList(m_lines->toPlainText());
    QStringList meanings;
    for (const CidrEntry &entry : entries.first(qMin<qsizetype>(entries.size(), mostExplained)))
        meanings.append(meaningOf(entry));
    if (entries.size() > mostExplained)
        meanings.append(tr("and %n more", nullptr, int(entries.size()) - mostExplained));
    m_meaning->setText(meanings.join(u'\n'));
}

} // namespace cordboard
