#include "catalogue/enteredvalue.h"

#include "catalogue/forwarding.h"
#include "core/codec.h"
#include "core/e164.h"
#include "core/partednumber.h"
#include "core/secret.h"
#include "core/timestamp.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct EnteredValueText
    {
        Q_DECLARE_TR_FUNCTIONS(EnteredValue)
    };

    QStringList wiresOf(const Attribute &attribute)
    {
        QStringList wires;
        for (const Choice &choice : attribute.choices)
            wires.append(QString(choice.wire));
        return wires;
    }

    /// What travels for a word, by either name; the word itself where it is none.
    QString wireFor(const Resource &resource, const Attribute &attribute, const QString &word)
    {
        const auto isNamed = [&](const auto &name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
        for (const Choice &choice : attribute.choices) {
            if (isNamed(choice.wire))
                return QString(choice.wire);
        }
        for (const Choice &choice : attribute.choices) {
            if (isNamed(QString::fromUtf8(choice.label)) || isNamed(resource.text(choice.label)))
                return QString(choice.wire);
        }
        return word;
    }

    QVariant flagFrom(const QString &wire)
    {
        const QString word = wire.toLower();
        if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "no"_L1 || word == "0"_L1)
            return false;
        return wire;
    }

    QStringList wordsIn(const QString &text)
    {
        QStringList words;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
        return words;
    }

    QVariant codecsFrom(const Attribute &attribute, const QString &text)
    {
        const QStringList known = wiresOf(attribute);
        QStringList codecs;
        for (const QString &word : wordsIn(text))
            codecs.append(spelledAs(known, word));
        return codecs;
    }

    /// The way it is read back; what is no number in parts stays, to be complained about.
    QString partedText(const QString &text)
    {
        const auto number = partedNumberFrom(text);
        return number ? number->text() : text;
    }

    QStringList partedNumbersFrom(const QString &text)
    {
        QStringList numbers;
        for (const QString &word : wordsIn(text))
            numbers.append(partedText(word));
        return numbers;
    }

    QVariant emptyValue(const Attribute &attribute)
    {
        switch (attribute.kind) {
        case Kind::TextList:
        case Kind::PartedNumbers: return QStringList();
        case Kind::Forwarding: return QVariantMap();
        default: return QString();
        }
    }

    /// What a form's own box would not let anybody choose.
    QString complaintAboutChoice(const Attribute &attribute, const QVariant &value)
    {
        // What only the platform's configuration knows, it checks itself.
        if (attribute.kind != Kind::Choice || attribute.choices.empty() || !hasContent(value))
            return {};
        QStringList known;
        for (const Choice &choice : attribute.choices) {
            if (choice.isOffered)
                known.append(QString(choice.wire));
        }
        return known.contains(value.toString())
            ? QString()
            : EnteredValueText::tr("Choose one of: %1.").arg(known.join(u", "_s));
    }

} // namespace

QVariant enteredValue(const Resource &resource, const Attribute &attribute, const QString &text)
{
    const bool isCleared = text.isEmpty() || text == clearingWord;
    if (isCleared && attribute.is(Trait::Nullable))
        return toldNull();
    if (text.isEmpty())
        return emptyValue(attribute);
    switch (attribute.kind) {
    case Kind::Flag: return flagFrom(wireFor(resource, attribute, text));
    case Kind::Choice: return wireFor(resource, attribute, text);
    case Kind::Codecs: return codecsFrom(attribute, text);
    case Kind::PartedNumber: return partedText(text);
    case Kind::PartedNumbers: return partedNumbersFrom(text);
    case Kind::PhoneNumber: return phoneDigits(text);
    case Kind::Forwarding: return forwardingFrom(text);
    case Kind::TextList: return wordsIn(text);
    case Kind::Secret: return QVariant::fromValue(Secret(text.toUtf8()));
    case Kind::Integer:
    case Kind::Duration: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }
    case Kind::Timestamp: {
        const QDateTime time = readTimestamp(text);
        return time.isValid() ? QVariant(time) : QVariant(text);
    }
    default: return text;
    }
}

QList<FieldProblem> complaintsAboutEntered(const Record &draft, Purpose purpose)
{
    QList<FieldProblem> problems = complaints(draft, purpose);
    for (const Attribute &attribute : draft.resource().attributes) {
        const QString message = complaintAboutChoice(attribute, draft.value(QString(attribute.name)));
        if (!message.isEmpty())
            problems.append({.field = QString(attribute.name), .message = message});
    }
    return problems;
}

} // namespace cordboard
