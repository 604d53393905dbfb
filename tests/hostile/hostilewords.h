#pragma once

#include <QList>
#include <QString>

namespace cordboard::test {

/// The texts of the list of hostile input, by their numbers there. The file is one that nobody may open, the
/// address one that nobody may ask.
inline QList<std::pair<const char *, QString>> hostileWords(const QString &file, const QString &address)
{
    using namespace Qt::StringLiterals;
    return {
        {"1 picture", u"<img src='%1'>"_s.arg(file)},
        {"2 file picture", u"<img src='file://%1'> x"_s.arg(file)},
        {"3 share", u"<img src='//127.0.0.1/share/x.png'>"_s},
        {"3 web picture", u"<img src='%1'>"_s.arg(address)},
        {"4 data picture", u"<img src='data:image/png;base64,iVBORw0KGgo='>"_s},
        {"5 css", u"<div style=\"background: url('file://%1')\">x</div>"_s.arg(file)},
        {"6 link", u"<a href='javascript:alert(1)'>press</a>"_s},
        {"7 half a tag", u"hi<br>there <b"_s},
        {"8 ampersands", u"AT&T && &File"_s},
        {"9 tab", u"name\tCtrl+Q"_s},
        {"10 override", u"abc\u202Egnp.exe"_s},
        {"11 zero width", u"Ac\u200Bme"_s},
        {"12 odd spaces", u"Acme\u00A0Ltd "_s},
        {"13 mixed scripts", u"Аcme"_s},
        {"14 decomposed", u"Zu\u0308rich"_s},
        {"15 tags", u"Acme\U000E0041\U000E007F"_s},
        {"16 lines", u"one\ntwo\r\nthree"_s},
        {"17 nul", u"a"_s + QChar(0) + u"b"_s},
        {"18 controls", u"a\x1b[31mb\x85c"_s},
        {"20 combining", u"x"_s + QString(50'000, QChar(0x0301))},
        {"19 half a pair", u"a"_s + QChar(0xd800) + u"b"_s},
        {"21 a megabyte", QString(1'000'000, u'n')},
        {"markdown", u"[x](file://%1) ![x](%2)"_s.arg(file, address)},
        {"percent", u"%1 %2 %n %L1 100%"_s},
    };
}

} // namespace cordboard::test
