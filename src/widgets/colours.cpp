#include "widgets/colours.h"

namespace cordboard {

QColor alarmColour(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    return isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor mutedColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a * 65 + b * 35) / 100; };
    return QColor(mixed(text.red(), base.red()), mixed(text.green(), base.green()),
                  mixed(text.blue(), base.blue()));
}

} // namespace cordboard
