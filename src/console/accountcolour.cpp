#include "console/accountcolour.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    struct EnvironmentText
    {
        Q_DECLARE_TR_FUNCTIONS(EnvironmentText)
    };

    double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    double luminance(const QColor &colour)
    {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

} // namespace

QColor accountColour(const Account &account)
{
    if (const QColor own(account.colour); own.isValid())
        return own;
    if (account.isProduction())
        return QColor(0xb3, 0x26, 0x1e);
    const bool isSandbox = account.environment == "embedded"_L1 || account.environment == "sandbox"_L1;
    return isSandbox ? QColor(0x1f, 0x7a, 0x4d) : QColor(0x2b, 0x5f, 0x9e);
}

QColor textOn(const QColor &colour)
{
    const double light = luminance(colour);
    const double onWhite = 1.05 / (light + 0.05);
    const double onBlack = (light + 0.05) / 0.05;
    return onWhite >= onBlack ? Qt::white : Qt::black;
}

QString environmentText(const Account &account)
{
    if (account.environment == "embedded"_L1)
        return EnvironmentText::tr("SANDBOX IN THIS PROGRAM");
    const Platform &platform = account.platformOrDefault();
    for (const Environment &environment : platform.environments) {
        if (account.environment == environment.name)
            return platform.text(environment.label).toUpper();
    }
    return EnvironmentText::tr("OTHER ADDRESS");
}

} // namespace cordboard
