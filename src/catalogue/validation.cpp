#include "catalogue/validation.h"

#include "catalogue/forwarding.h"
#include "core/cidr.h"
#include "core/e164.h"
#include "core/partednumber.h"
#include "core/rewriterule.h"
#include "core/secret.h"
#include "core/sipuri.h"
#include "core/timestamp.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct Check
    {
        Q_DECLARE_TR_FUNCTIONS(Check)
    };

    QString complaintAboutLength(const Range &range, qsizetype length)
    {
        if (length > range.most)
            return Check::tr("Use at most %n character(s).", nullptr, int(range.most));
        return {};
    }

    /// Line ends and tabs are text. Other controls nobody sees, and half a pair is no character at all.
    QString complaintAboutCharacters(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const bool isControl =
                c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
            if (isControl || (c.isSurrogate() && !isPair))
                return Check::tr("It contains the character U+%1, which cannot be sent. Take it out.")
                    .arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
            i += isPair ? 1 : 0;
        }
        return {};
    }

    QString complaintAboutInteger(const Attribute &attribute, const QVariant &value)
    {
        bool isNumber = false;
        const qlonglong number = value.toString().toLongLong(&isNumber);
        if (!isNumber)
            return Check::tr("Enter a whole number.");
        if (number >= attribute.range.least && number <= attribute.range.most)
            return {};
        if (attribute.range.most == std::numeric_limits<qint64>::max())
            return Check::tr("Enter a number of at least %1.").arg(attribute.range.least);
        return Check::tr("Enter a number from %1 to %2.")
            .arg(attribute.range.least)
            .arg(attribute.range.most);
    }

    QString complaintAboutNetworks(const QString &list)
    {
        for (const CidrEntry &entry : parseCidrList(list)) {
            if (!entry.cidr)
                return Check::tr("“%1” is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.")
                    .arg(entry.text);
            if (entry.cidr->hasHostBits)
                return Check::tr("“%1” has address bits behind its prefix. The network is %2.")
                    .arg(entry.text, entry.cidr->network());
        }
        return {};
    }

    bool isEmail(const QString &text)
    {
        static const QRegularExpression email(u"\\A[^\\s@]+@[^\\s@]+\\z"_s);
        return email.match(text).hasMatch();
    }

    bool isLocalTime(const QString &text)
    {
        const bool isDate = text.size() == 10;
        return (isDate || text.size() == 19) && readTimestamp(isDate ? text + " 00:00"_L1 : text).isValid();
    }

    QString complaintAboutParts(const QString &text)
    {
        return partedNumberFrom(text)
            ? QString()
            : Check::tr("“%1” is no number in parts. Write country code, area code and number with blanks "
                        "between, such as 43 9876 10001.")
                  .arg(text);
    }

    QString complaintAboutAllParts(const QStringList &numbers)
    {
        for (const QString &number : numbers) {
            if (const QString wrong = complaintAboutParts(number); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QString complaintAboutForwarding(const QVariant &value)
    {
        return isForwarding(value)
            ? QString()
            : Check::tr("A call forward needs destinations, each a number or a service and the whole seconds "
                        "that it rings, such as %1. Write {} to forward nowhere.")
                  .arg(uR"({"destinations":[{"destination":"voicebox","timeout":30}]})"_s);
    }

    QString complaintAboutDecimal(const Attribute &attribute, const QString &text)
    {
        static const QRegularExpression decimal(u"\\A-?\\d{1,15}(\\.\\d{1,12})?\\z"_s);
        if (!decimal.match(text).hasMatch())
            return Check::tr("Enter a number, with a point before its decimals.");
        const double number = text.toDouble();
        if (number < double(attribute.range.least) || number > double(attribute.range.most))
            return Check::tr("Enter a number from %1 to %2.")
                .arg(attribute.range.least)
                .arg(attribute.range.most);
        return {};
    }

    QString complaintAboutSecret(const Attribute &attribute, const QVariant &value)
    {
        if (!attribute.secret || value.metaType() != QMetaType::fromType<Secret>())
            return {};
        const QString text = QString::fromUtf8(value.value<Secret>().reveal());
        if (text.size() < attribute.range.least)
            return Check::tr("Use at least %n character(s).", nullptr, int(attribute.range.least));
        const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        if ((attribute.secret->needsLetter && !hasLetter) || (attribute.secret->needsDigit && !hasDigit))
            return Check::tr("Use letters and digits.");
        return complaintAboutLength(attribute.range, text.size());
    }

    /// What only shows beside the other values of the record.
    QString complaintAboutSecret(const Attribute &attribute, const Record &draft, qsizetype index)
    {
        const QVariant value = draft.value(index);
        if (!attribute.secret || value.metaType() != QMetaType::fromType<Secret>())
            return {};
        const QString kept = draft.value(QString(attribute.secret->without)).toString();
        const bool isInIt = !kept.isEmpty() && value.value<Secret>().reveal().contains(kept.toUtf8());
        return isInIt ? Check::tr("It must not contain “%1”.").arg(kept) : QString();
    }

    /// Of two attributes one of which is needed.
    QString complaintAboutEither(const Attribute &attribute, const Record &draft, qsizetype index)
    {
        const bool isMissing = !attribute.unless.isEmpty() && !hasContent(draft.value(index))
            && !hasContent(draft.value(QString(attribute.unless)));
        return isMissing ? Check::tr("Fill this in.") : QString();
    }

    QString complaintAboutText(const Attribute &attribute, const QString &text)
    {
        if (const QString tooLong = complaintAboutLength(attribute.range, text.size()); !tooLong.isEmpty())
            return tooLong;
        if (const QString unsent = complaintAboutCharacters(text); !unsent.isEmpty())
            return unsent;
        switch (attribute.kind) {
        case Kind::Pattern: {
            const QString problem = ruleProblem(text);
            return problem.isEmpty() ? QString()
                                     : Check::tr("This is no regular expression: %1.").arg(problem);
        }
        case Kind::PhoneNumber:
            return isE164(phoneDigits(text))
                ? QString()
                : Check::tr("Enter a number of 3 to 15 digits with its country code, such as 37052000117.");
        case Kind::Digits: return isAsciiDigits(text) ? QString() : Check::tr("Use the digits 0 to 9 only.");
        case Kind::SipHost:
            return isSipHost(text) ? QString()
                                   : Check::tr("Enter a host name or an IP address, without port or “sip:”.");
        case Kind::Networks: return complaintAboutNetworks(text);
        case Kind::Email:
            return isEmail(text) ? QString() : Check::tr("Enter an e-mail address, such as ann@example.com.");
        case Kind::LocalTime:
            return isLocalTime(text)
                ? QString()
                : Check::tr("Enter a date, or a date and a time, like 2026-11-28 14:05:00.");
        case Kind::PartedNumber: return complaintAboutParts(text);
        default: return {};
        }
    }

    QString complaintAboutRelation(const Relation &relation, const Related &related, Purpose purpose)
    {
        if (related.state == Related::State::One)
            return isSendableId(related.id, relation.target->idShape)
                ? QString()
                : Check::tr("This record has an id that cannot be sent.");
        const bool isMissing = purpose == Purpose::Create || related.state == Related::State::None;
        return isMissing && relation.is(Trait::Required) ? Check::tr("Choose one.") : QString();
    }

    QString complaintAboutChosenId(const Record &draft)
    {
        const IdPolicy ids = draft.resource().ids;
        if (draft.id().isEmpty())
            return ids == IdPolicy::Required ? Check::tr("Enter an id.") : QString();
        return complaintAboutId(draft.id());
    }

} // namespace

bool isSendableId(QStringView id, IdShape shape)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    // A path of dots would lead elsewhere, percent-encoded or not.
    static const QRegularExpression line(u"\\A(?!\\.{1,2}\\z)[^\\p{C}\\p{Z}\\\\]{1,512}\\z"_s);
    return (shape == IdShape::Word ? word : line).match(id).hasMatch();
}

QString complaintAboutId(const QString &id)
{
    return isSendableId(id) ? QString() : Check::tr("Use 1 to 64 letters, digits, “-” or “_”.");
}

QString complaint(const Attribute &attribute, const QVariant &value)
{
    const bool isEmptyList = attribute.kind == Kind::Codecs && value.typeId() == QMetaType::QStringList;
    if (!hasContent(value) && !isEmptyList)
        return attribute.is(Trait::Required) ? Check::tr("Fill this in.") : QString();
    switch (attribute.kind) {
    case Kind::Flag: return value.typeId() == QMetaType::Bool ? QString() : Check::tr("Choose yes or no.");
    case Kind::Integer:
    case Kind::Duration: return complaintAboutInteger(attribute, value);
    case Kind::Codecs:
        return value.toStringList().isEmpty() ? Check::tr("Choose at least one codec.")
                                              : complaintAboutCharacters(value.toStringList().join(u' '));
    case Kind::TextList: return complaintAboutCharacters(value.toStringList().join(u' '));
    case Kind::Decimal: return complaintAboutDecimal(attribute, value.toString());
    case Kind::PartedNumbers: return complaintAboutAllParts(value.toStringList());
    case Kind::Forwarding: return complaintAboutForwarding(value);
    case Kind::Secret: return complaintAboutSecret(attribute, value);
    default: return complaintAboutText(attribute, value.toString());
    }
}

QList<FieldProblem> complaints(const Record &draft, Purpose purpose)
{
    QList<FieldProblem> found;
    const auto note = [&found](const QString &field, const QString &message) {
        if (!message.isEmpty())
            found.append({.field = field, .message = message});
    };
    const Resource &resource = draft.resource();
    if (purpose == Purpose::Create && resource.ids != IdPolicy::Assigned)
        note(u"id"_s, complaintAboutChosenId(draft));
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        const Attribute &attribute = resource.attributes[size_t(i)];
        if (purpose == Purpose::Create || draft.value(i).isValid())
            note(QString(attribute.name), complaint(attribute, draft.value(i)));
        if (purpose == Purpose::Create)
            note(QString(attribute.name), complaintAboutEither(attribute, draft, i));
        note(QString(attribute.name), complaintAboutSecret(attribute, draft, i));
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        const Relation &relation = resource.relations[size_t(i)];
        note(QString(relation.name), complaintAboutRelation(relation, draft.related(i), purpose));
    }
    return found;
}

} // namespace cordboard
