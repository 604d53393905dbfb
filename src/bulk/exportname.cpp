#include "bulk/exportname.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr qsizetype longestPart = 60;
    constexpr qsizetype mostBytes = 200; // of UTF-8; file systems take 255

    bool isUnfit(QChar c)
    {
        return u"<>:\"/\\|?*"_s.contains(c) || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c.category() == QChar::Other_Surrogate
            || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned;
    }

    QString fit(QString part)
    {
        std::ranges::replace_if(part, isUnfit, u' ');
        return part.simplified().left(longestPart).trimmed();
    }

    /// Names that are devices on Windows, with or without a suffix.
    bool isDevice(const QString &name)
    {
        static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
        const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
        const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
            && stem.back().isDigit();
        return devices.contains(stem) || isPort;
    }

} // namespace

QString exportFileName(const QString &account, const QString &resource, const QStringList &filters,
                       const QDateTime &time, ExportFormat format)
{
    QStringList parts;
    for (const QString &part : QStringList{account, resource} + filters) {
        if (const QString words = fit(part); !words.isEmpty())
            parts.append(words);
    }
    QString name = parts.join(u", "_s);
    while (name.toUtf8().size() > mostBytes)
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    if (isDevice(name))
        name.prepend(u'_');
    name += (name.isEmpty() ? QString() : u", "_s) + time.toString(u"yyyy-MM-dd HH.mm"_s);
    return name + exportFormatSuffix(format);
}

} // namespace cordboard
