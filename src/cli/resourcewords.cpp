#include "cli/resourcewords.h"

#include "catalogue/preferenceschema.h"
#include "cli/invocation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct ResourceWordsText
    {
        Q_DECLARE_TR_FUNCTIONS(ResourceWords)
    };

    QString normal(const QString &word)
    {
        return word.toLower().replace(u'_', u'-').replace(u' ', u'-');
    }

    /// "did-numbers", "numbers", "did-number", "number"
    QStringList endingsOf(const Resource &resource)
    {
        QStringList endings;
        for (const char *label : {resource.plural, resource.singular}) {
            QString words = normal(QString::fromUtf8(label));
            while (!words.isEmpty()) {
                endings.append(words);
                words = words.section(u'-', 1);
            }
        }
        return endings;
    }

    QList<const Resource *> resourcesCalled(const Platform &platform, const QString &word)
    {
        QList<const Resource *> found;
        for (const Resource *resource : platform.resources) {
            if (normal(QString(resource->type)) == word)
                return {resource};
            if (endingsOf(*resource).contains(word))
                found.append(resource);
        }
        return found;
    }

    QStringList usualWords(const Platform &platform, const auto &resources)
    {
        QStringList words;
        for (const Resource *resource : resources) {
            if (resource->section != Section::Hidden)
                words.append(everydayWords(platform, *resource).value(0, QString(resource->type)));
        }
        return words;
    }

} // namespace

QStringList everydayWords(const Platform &platform, const Resource &resource)
{
    QStringList words;
    for (const QString &ending : endingsOf(resource)) {
        if (!words.contains(ending) && resourcesCalled(platform, ending) == QList{&resource})
            words.append(ending);
    }
    return words;
}

Outcome<const Resource *> resourceMeant(const Platform &platform, const QString &word)
{
    const QList<const Resource *> found = resourcesCalled(platform, normal(word));
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return usageError(ResourceWordsText::tr("There is no resource “%1”. There are: %2.")
                              .arg(word, usualWords(platform, platform.resources).join(u", "_s)));
    return usageError(
        ResourceWordsText::tr("“%1” can be: %2.").arg(word, usualWords(platform, found).join(u", "_s)));
}

const PreferenceSet *preferencesMeant(const Platform &platform, const QString &word)
{
    const Resource *owner = ownerOfPreferences(platform, normal(word).remove(u'-'));
    return owner ? owner->preferences : nullptr;
}

} // namespace cordboard
