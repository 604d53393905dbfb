#include "bulk/numberadvice.h"

#include "core/e164.h"

#include <QCoreApplication>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::NullLogger;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace cordboard {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(NumberAdvice)
    };

    PhoneNumberUtil &library()
    {
        static PhoneNumberUtil &only = [&]() -> PhoneNumberUtil & {
            PhoneNumberUtil &made = *PhoneNumberUtil::GetInstance();
            made.SetLogger(new NullLogger); // numbers are nobody's business but ours
            return made;
        }();
        return only;
    }

} // namespace

QString NumberAdvice::about(QStringView digits)
{
    if (!isE164(digits)) // it takes a time that is quadratic in what it is given
        return {};
    PhoneNumber number;
    const std::string written = '+' + digits.toLatin1().toStdString();
    if (library().Parse(written, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return Text::tr("No country's numbers begin like this.");
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT: return Text::tr("Too short for a number of its country.");
    case PhoneNumberUtil::TOO_LONG: return Text::tr("Too long for a number of its country.");
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return Text::tr("No country's numbers begin like this.");
    case PhoneNumberUtil::INVALID_LENGTH: return Text::tr("No number of its country has as many digits.");
    default: break;
    }
    if (!library().IsValidNumber(number))
        return Text::tr("Not known to be in use in its country.");
    return {};
}

} // namespace cordboard
