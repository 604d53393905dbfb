#include "bulk/columnmatch.h"
#include "bulk/csvreader.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/csv.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

Q_DECLARE_METATYPE(QList<QStringList>)

namespace {

/// As many bytes of one kind as are asked for, out of nothing.
class EndlessFile final : public QIODevice
{
public:
    explicit EndlessFile(QByteArray line)
        : m_line(std::move(line))
    {
        open(ReadOnly);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        for (qint64 i = 0; i < size; ++i)
            data[i] = m_line[(m_given + i) % m_line.size()];
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    qint64 m_given = 0;
};

} // namespace

/// Files as spreadsheets, programs and people make them.
class TestCsvReader : public QObject
{
    Q_OBJECT

private:
    static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
    {
        QStringEncoder encode(encoding,
                              withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encode(text);
    }
    static QList<QStringList> cellsOf(const CsvTable &table)
    {
        QList<QStringList> cells{table.headers};
        for (const CsvRow &row : table.rows)
            cells.append(row.cells);
        return cells;
    }

private Q_SLOTS:
    void readsWhateverIsCalledCsv_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QStringList>>("cells");

        const QList<QStringList> plain{{u"number"_s, u"name"_s}, {u"37052000117"_s, u"Ąžuolas"_s}};
        const QString lines = u"number,name\r\n37052000117,Ąžuolas\r\n"_s;
        QTest::newRow("UTF-8") << lines.toUtf8() << plain;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + lines.toUtf8() << plain;
        QTest::newRow("UTF-16 LE with a mark") << encoded(lines, QStringConverter::Utf16LE, true) << plain;
        QTest::newRow("UTF-16 BE with a mark") << encoded(lines, QStringConverter::Utf16BE, true) << plain;
        QTest::newRow("UTF-16 LE") << encoded(lines, QStringConverter::Utf16LE, false) << plain;
        QTest::newRow("UTF-16 BE") << encoded(lines, QStringConverter::Utf16BE, false) << plain;
        QTest::newRow("semicolons") << QString(lines).replace(u',', u';').toUtf8() << plain;
        QTest::newRow("tabs") << QString(lines).replace(u',', u'\t').toUtf8() << plain;
        QTest::newRow("LF") << QString(lines).remove(u'\r').toUtf8() << plain;
        QTest::newRow("CR") << QString(lines).remove(u'\n').toUtf8() << plain;
        QTest::newRow("no end of the last line") << lines.chopped(2).toUtf8() << plain;
        QTest::newRow("empty lines") << QByteArray("number,name\n\n,\n37052000117,Ąžuolas\n\n\n") << plain;
        QTest::newRow("a separator line")
            << QByteArray("sep=;\r\nnumber;name\r\n37052000117;Ąžuolas") << plain;
        QTest::newRow("blanks around headers") << QByteArray(" number , name\n37052000117,Ąžuolas") << plain;
        QTest::newRow("short rows, and empty cells too many")
            << QByteArray("a,b,c\n1\n1,2,3,,,\n")
            << QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, {}, {}}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n\"\",5\" pipe\n")
                                << QList<QStringList>{
                                       {u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, {}}, {{}, u"5\" pipe"_s}};
        QTest::newRow("mixed ends of lines")
            << QByteArray("a\r\n1\n2\r3\r\n") << QList<QStringList>{{u"a"_s}, {u"1"_s}, {u"2"_s}, {u"3"_s}};
        QTest::newRow("most separators win")
            << QByteArray("a;\"b,c,d,e\";f\n1;2;3\n")
            << QList<QStringList>{{u"a"_s, u"b,c,d,e"_s, u"f"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("safe for spreadsheets") << QByteArray(
            "\xEF\xBB\xBFname;number;#cordboard-csv safe=1\r\n'=1+1;+37052000117;\r\n''=x;-5;\r\n'name;;\r\n")
                                               << QList<QStringList>{{u"name"_s, u"number"_s},
                                                                     {u"=1+1"_s, u"+37052000117"_s},
                                                                     {u"'=x"_s, u"-5"_s},
                                                                     {u"'name"_s, {}}};
        QTest::newRow("not safe, so nothing is taken off")
            << QByteArray("name\n'=1+1\n") << QList<QStringList>{{u"name"_s}, {u"'=1+1"_s}};
    }
    void readsWhateverIsCalledCsv()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<QStringList>, cells);

        const Outcome<CsvTable> table = readCsv(file);

        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        QCOMPARE(cellsOf(*table), cells);
    }

    void tellsTheLineOfEachRow()
    {
        const auto table = readCsv(QByteArray("a,b\r\n1,\"x\r\ny\r\nz\"\r\n\r\n2,\n3,\r4,"));
        QVERIFY(table);
        QList<int> lines;
        for (const CsvRow &row : table->rows)
            lines.append(row.line);
        QCOMPARE(lines, QList<int>({2, 6, 7, 8}));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");

        QTest::newRow("nothing") << QByteArray() << u"The file is empty."_s;
        QTest::newRow("only blank lines") << QByteArray("\n\r\n,,\n") << u"The file is empty."_s;
        QTest::newRow("no end of a quotation")
            << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"The quotation mark in line 3 has no end."_s;
        QTest::newRow("more behind a quotation")
            << QByteArray("a,b\n\"1\"x,2\n") << u"Line 2 goes on behind"_s;
        QTest::newRow("a NUL") << QByteArray("a,b\n1,2\n3,\0\n", 11) << u"Line 3 has a NUL in it"_s;
        QTest::newRow("half a character")
            << encoded(u"a,b\n1,2\n3,x"_s + QChar(0xd800) + u"y\n"_s, QStringConverter::Utf16LE, true)
            << u"Line 3 has half a character in it"_s;
        QTest::newRow("half a character at the end")
            << encoded(u"a,b\n1,2\n3,"_s + QChar(0xd83d), QStringConverter::Utf16LE, true)
            << u"Line 3 has half a character in it"_s;
        QTest::newRow("more cells than headers")
            << QByteArray("a,b\n1,2\n1,2,3\n") << u"Line 3 has 3 cells, and the header has 2."_s;
        QTest::newRow("Latin-1") << QByteArray("a,b\n1,\xE0\xF6\n") << u"not UTF-8"_s;
        QTest::newRow("a million columns")
            << QByteArray("a,").repeated(1'000'000) << u"Line 1 has more than 200 column"_s;
        QTest::newRow("a long cell") << "a\n" + QByteArray(40'000, 'x')
                                     << u"Line 2 has a cell of more than"_s;
        QTest::newRow("many rows") << "a\n" + QByteArray("1\n").repeated(50'001)
                                   << u"There are more than 50000 row"_s;
        QTest::newRow("many cells") << "a" + QByteArray(",a").repeated(99) + '\n'
                + (QByteArray("1,").repeated(99) + "1\n").repeated(20'001)
                                    << u"There are more than 2000000 cell"_s;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);

        const Outcome<CsvTable> table = readCsv(file);

        QVERIFY(!table);
        QVERIFY2(table.error().detail.contains(words), qPrintable(table.error().detail));
    }

    void stopsReadingWhatNeverEnds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("rows") << QByteArray("1,2\n");
        QTest::newRow("a quotation") << QByteArray("\"abcdefg");
        QTest::newRow("empty lines") << QByteArray("\n");
    }
    void stopsReadingWhatNeverEnds()
    {
        QFETCH(QByteArray, line);
        EndlessFile file(line);

        QVERIFY(!readCsv(file));
        QVERIFY(file.given() < 40 * 1024 * 1024);
    }

    void matchesColumnsByEveryNameTheyGoBy_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("name");

        QTest::newRow("wire name") << u"number"_s << u"number"_s;
        QTest::newRow("label") << u"Number"_s << u"number"_s;
        QTest::newRow("capitals and blanks") << u" EXTERNAL  ID "_s << u"external_id"_s;
        QTest::newRow("label unlike the name") << u"State"_s << u"enabled"_s;
        QTest::newRow("id") << u"ID"_s << u"id"_s;
        QTest::newRow("DID number ID") << u"DID number ID"_s << u"id"_s;
        QTest::newRow("relation") << u"customer"_s << u"customer"_s;
        QTest::newRow("relation by id") << u"customer.id"_s << u"customer.id"_s;
        QTest::newRow("relation by id, in words") << u"Customer ID"_s << u"customer.id"_s;
        QTest::newRow("relation by name") << u"Customer name"_s << u"customer.name"_s;
        QTest::newRow("report") << u"outcome"_s << u"outcome"_s;
        QTest::newRow("nothing of ours") << u"colour"_s << QString();
    }
    void matchesColumnsByEveryNameTheyGoBy()
    {
        QFETCH(QString, header);
        QFETCH(QString, name);

        const ColumnMatch match(tc::didNumbers, {header});

        QCOMPARE(match.nameOf(match.targets().constFirst()), name);
    }

    void matchesAliases()
    {
        const ColumnMatch match(tc::customers, {u"termination_mode"_s, u"incoming capacity"_s});
        QCOMPARE(match.nameOf(match.targets()[0]), u"trm_mode"_s);
        QCOMPARE(match.nameOf(match.targets()[1]), u"capacity_limit"_s);
    }

    void canBeCorrectedAndComplainsAboutTwoOfAKind()
    {
        ColumnMatch match(tc::didNumbers, {u"number"_s, u"Number"_s, u"colour"_s});
        QCOMPARE(match.problems().size(), 1);
        QCOMPARE(match.leftOut(), QStringList{u"colour"_s});

        match.set(1, match.named(u"external_id"_s));

        QCOMPARE(match.problems(), QStringList());
        QVERIFY(!ColumnMatch(tc::didNumbers, {u"colour"_s, u"outcome"_s}).problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
