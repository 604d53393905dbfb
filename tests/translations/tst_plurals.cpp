#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNumbersRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *language, int number, const char *words) {
            QTest::addRow("%s %d", language, number)
                << QString::fromLatin1(language) << number << QString::fromUtf8(words);
        };
        add("en", 1, "1 record selected");
        add("en", 0, "0 records selected");
        add("lt", 0, "Pasirinkta įrašų: 0");
        add("lt", 1, "Pasirinktas 1 įrašas");
        add("lt", 2, "Pasirinkti 2 įrašai");
        add("lt", 10, "Pasirinkta įrašų: 10");
        add("lt", 11, "Pasirinkta įrašų: 11");
        add("lt", 21, "Pasirinktas 21 įrašas");
        add("lt", 101, "Pasirinktas 101 įrašas");
        add("lt", 111, "Pasirinkta įrašų: 111");
        add("lv", 0, "Atlasīti 0 ierakstu");
        add("lv", 1, "Atlasīts 1 ieraksts");
        add("lv", 2, "Atlasīti 2 ieraksti");
        add("lv", 11, "Atlasīti 11 ieraksti");
        add("lv", 21, "Atlasīts 21 ieraksts");
        add("ru", 1, "Выбрана 1 запись");
        add("ru", 2, "Выбраны 2 записи");
        add("ru", 5, "Выбрано 5 записей");
        add("ru", 11, "Выбрано 11 записей");
        add("ru", 21, "Выбрана 21 запись");
        add("ru", 111, "Выбрано 111 записей");
    }

    void saysNumbersRight()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        QFETCH(QString, words);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/cordboard_%1.qm"_s.arg(language)));

        const QString form =
            translator.translate("cordboard::DetailsPanel", "%n record(s) selected", nullptr, number);

        QCOMPARE(QString(form).replace("%n"_L1, QString::number(number)), words);
    }

    void speaksTheCataloguesWordsToo()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/cordboard_lt.qm"_s));

        QCOMPARE(translator.translate("customers", "Customers"), u"Klientai"_s);
        QCOMPARE(translator.translate("CustomerForm", "Limits"), u"Ribos"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
