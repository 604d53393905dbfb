#include "bulk/chunkof.h"
#include "bulk/rowwriter.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "core/csv.h"
#include "core/secret.h"
#include "support/toldrecords.h"
#include "wire/dialect.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
using test::json;
using test::told;
using test::toldValues;
namespace tc = cordboard::telecomcenter;

namespace {

/// Takes some bytes, then says that it is full.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        if (m_room >= 0)
            return size;
        setErrorString(u"No space left"_s);
        return -1;
    }

private:
    qint64 m_room;
};

} // namespace

/// What goes out, byte for byte.
class TestRowWriters : public QObject
{
    Q_OBJECT

private:
    static QByteArray quoted(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.chopped(1).sliced(1).replace('\'', "\\u0027");
    }
    static RecordChunk gateways()
    {
        return told(tc::terminationGateways,
                    "[{'id':'7','attributes':{'name':'Vilnius \\u0022A\\u0022, "
                    "main','host':'sip.example','port':5060,"
                    "'codecs':['PCMA','g729'],'authorization_password':'CANARY-1','operator':'true',"
                    "'src_rewrite_rule':'line\\r\\nend'},"
                    "'relationships':{'customer':{'data':{'type':'customers','id':'3'}}}},"
                    "{'id':'8','attributes':{'name':'','port':null,'operator':false},"
                    "'relationships':{'customer':{'data':null}}}]",
                    "[{'type':'customers','id':'3','attributes':{'name':'Ąžuolas'}}]");
    }
    static RowLayout layout(const Resource &resource, const QStringList &names, bool withSecrets = false)
    {
        RowLayout layout{.resource = &resource, .withSecrets = withSecrets};
        for (const QString &name : names) {
            const auto column = exportColumnNamed(resource, name);
            Q_ASSERT(column);
            layout.columns.append(*column);
        }
        return layout;
    }
    static QByteArray written(ExportFormat format, const RowLayout &layout, const RecordChunk &chunk,
                              char separator = ',')
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const std::unique_ptr<RowWriter> writer = makeRowWriter(format, buffer, separator);
        writer->begin(layout);
        writer->rows(chunk);
        writer->end();
        if (writer->hasFailed())
            qWarning() << writer->error();
        return buffer.data();
    }
    /// A sheet as [[[column, type, style, text], …] for each row], read by something that is not ours.
    static QJsonArray sheetRows(const QByteArray &xlsx)
    {
        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(CORDBOARD_SHEET_ROWS)});
        python.write(xlsx);
        python.closeWriteChannel();
        python.waitForFinished();
        const QByteArray errors = python.readAllStandardError();
        if (!errors.isEmpty())
            qWarning().noquote() << errors;
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

private Q_SLOTS:
    void exactCsvIsWhatThePlatformSaid()
    {
        const RowLayout columns = layout(tc::terminationGateways,
                                         {u"id"_s, u"name"_s, u"port"_s, u"codecs"_s, u"operator"_s,
                                          u"src_rewrite_rule"_s, u"customer.id"_s, u"customer.name"_s});

        QCOMPARE(
            written(ExportFormat::Csv, columns, gateways()),
            QByteArray("id,name,port,codecs,operator,src_rewrite_rule,customer.id,customer.name\r\n"
                       "7,\"Vilnius \"\"A\"\", main\",5060,\"PCMA,g729\",true,\"line\r\nend\",3,Ąžuolas\r\n"
                       "8,,,,false,,,\r\n"));
    }

    void aFieldIsQuotedForOneCharacterWhereverItStands()
    {
        QList<QByteArray> fields;
        QByteArray expected = "name\r\n";
        for (qsizetype length = 1; length <= 18; ++length) {
            for (qsizetype place = 0; place < length; ++place) {
                for (const char c : QByteArrayView("\",\r\n \t!#+-;~\x01")) {
                    QString field(length, u'z');
                    field[place] = QLatin1Char(c);
                    fields.append(quoted(field));
                    const bool needsQuotes = QByteArrayView("\",\r\n").contains(c);
                    const QByteArray whole = field.toLatin1().replace('"', "\"\"");
                    expected += (needsQuotes ? '"' + whole + '"' : whole) + "\r\n";
                }
            }
        }

        QCOMPARE(written(ExportFormat::Csv, layout(tc::customers, {u"name"_s}),
                         toldValues(tc::customers, "name", fields)),
                 expected);
    }

    void anEmptyCellAloneIsStillARecord()
    {
        QCOMPARE(written(ExportFormat::Csv, layout(tc::terminationGateways, {u"name"_s}), gateways()),
                 QByteArray("name\r\n\"Vilnius \"\"A\"\", main\"\r\n\"\"\r\n"));
    }

    void timesAreInUtcWhateverFormTheyCameIn()
    {
        const RecordChunk chunk =
            toldValues(tc::terminationCdrs, "time_start",
                       {"'2026-07-28T10:00:00.123Z'", "'2026-07-28 10:00:00 UTC'",
                        "'2026-07-28T10:00:00+03:00'", "'2026-07-28 10:00:00.1239'", "'yesterday'"});

        QCOMPARE(written(ExportFormat::Csv, layout(tc::terminationCdrs, {u"time_start"_s}), chunk),
                 QByteArray("time_start\r\n2026-07-28T10:00:00.123Z\r\n2026-07-28T10:00:00.000Z\r\n"
                            "2026-07-28T07:00:00.000Z\r\n2026-07-28T10:00:00.123Z\r\nyesterday\r\n"));
    }

    void safeCsvDisarmsWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("inFile");
        const QList<QPair<QString, QString>> fields{
            {u"=cmd|' /C calc'!A0"_s, u"'=cmd|' /C calc'!A0"_s},
            {u"@SUM(1)"_s, u"'@SUM(1)"_s},
            {u"+1+1"_s, u"'+1+1"_s},
            {u"-1+1"_s, u"'-1+1"_s},
            {u"\t=1"_s, u"\"'\t=1\""_s},
            {u"\r=1"_s, u"\"'\r=1\""_s},
            {u"\n=1"_s, u"\"'\n=1\""_s},
            {u"＝1"_s, u"'＝1"_s},
            {u"＋1"_s, u"'＋1"_s},
            {u"－1"_s, u"'－1"_s},
            {u"＠x"_s, u"'＠x"_s},
            {u"=\"a\",b"_s, u"\"'=\"\"a\"\",b\""_s},
            {u"+37060000000"_s, u"+37060000000"_s},
            {u"+12345678901234567890"_s, u"+12345678901234567890"_s},
            {u"+123456789012345678901"_s, u"'+123456789012345678901"_s},
            {u"+"_s, u"'+"_s},
            {u"-5"_s, u"-5"_s},
            {u"-5.25"_s, u"-5.25"_s},
            {u"-5."_s, u"'-5."_s},
            {u"-1E5"_s, u"'-1E5"_s},
            {u"-"_s, u"'-"_s},
            {u"007"_s, u"007"_s},
            {u"'"_s, u"'"_s},
            {u"'tis"_s, u"'tis"_s},
            {u"'=1"_s, u"''=1"_s},
            {u"''=1"_s, u"'''=1"_s},
            {u"'+370"_s, u"'+370"_s},
            {u"a;b"_s, u"\"a;b\""_s},
            {u"a,b"_s, u"\"a,b\""_s},
            {u"plain"_s, u"plain"_s},
        };
        for (const auto &[field, inFile] : fields)
            QTest::newRow(qPrintable(field)) << field << inFile;
    }
    void safeCsvDisarmsWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, field);
        QFETCH(QString, inFile);
        const RecordChunk chunk = toldValues(tc::customers, "name", {quoted(field)});

        const QByteArray file =
            written(ExportFormat::SafeCsv, layout(tc::customers, {u"name"_s}), chunk, ';');
        QCOMPARE(file, "\xEF\xBB\xBFname;#cordboard-csv safe=1\r\n" + inFile.toUtf8() + ";\r\n");
        QString read = inFile;
        if (read.startsWith(u'"'))
            read = read.chopped(1).sliced(1).replace(u"\"\""_s, u"\""_s);
        QCOMPARE(withoutCsvGuard(read), field);
    }

    void ndjsonIsTyped()
    {
        const RowLayout columns =
            layout(tc::terminationGateways,
                   {u"id"_s, u"name"_s, u"host"_s, u"port"_s, u"codecs"_s, u"operator"_s,
                    u"src_rewrite_rule"_s, u"customer.id"_s, u"customer.name"_s});

        QCOMPARE(written(ExportFormat::Ndjson, columns, gateways()),
                 json("{'id':'7','name':'Vilnius \\\"A\\\", main','host':'sip.example','port':5060,"
                      "'codecs':['PCMA','g729'],'operator':true,'src_rewrite_rule':'line\\r\\nend',"
                      "'customer.id':'3','customer.name':'Ąžuolas'}"
                      "\n"
                      "{'id':'8','name':'','port':null,'operator':false,'customer.id':null,"
                      "'customer.name':null}"
                      "\n"));
    }

    void everyJsonLineIsJson()
    {
        QList<QByteArray> names;
        for (const QString &name : {u"\x01\x1f\"\\/"_s, u"tab\tline\n"_s, u"é\u2028😀"_s, u"1234567\""_s,
                                    u"12345678\\"_s, QString(QChar(u'\0'))})
            names.append(quoted(name));
        const RecordChunk chunk = toldValues(tc::customers, "name", names);
        const QByteArray lines = written(ExportFormat::Ndjson, layout(tc::customers, {u"name"_s}), chunk);

        qsizetype row = 0;
        for (const QByteArray &line : lines.trimmed().split('\n')) {
            QCOMPARE(QJsonDocument::fromJson(line).object().value("name"_L1).toString(),
                     chunk.value(row++, tc::customers.indexOf(u"name")).toString());
        }
        QCOMPARE(row, chunk.size());
    }

    void jsonApiReadsBackAsTheSameRecords()
    {
        const RecordChunk chunk = gateways();
        RowLayout all{.resource = &tc::terminationGateways,
                      .columns = exportColumns(tc::terminationGateways),
                      .withSecrets = true};

        const QByteArray document = written(ExportFormat::JsonApi, all, chunk);

        const Outcome<ReadPage> read = dialect(Protocol::JsonApi).readPage(tc::terminationGateways, document);
        QVERIFY(read);
        QCOMPARE(read->page.total, 2);
        for (qsizetype row = 0; row < chunk.size(); ++row)
            QCOMPARE(read->page.records->record(row), chunk.record(row));
    }

    void jsonApiWithoutRowsIsADocument()
    {
        const QByteArray document =
            written(ExportFormat::JsonApi, layout(tc::customers, {u"name"_s}), told(tc::customers, "[]"));

        const Outcome<ReadPage> read = dialect(Protocol::JsonApi).readPage(tc::customers, document);
        QVERIFY(read);
        QCOMPARE(read->page.size(), 0);
    }

    void aSpreadsheetHasTypedCellsAndNoFormula()
    {
        const RecordChunk chunk =
            told(tc::terminationCdrs,
                 "[{'id':'00123','attributes':{'time_start':'2026-07-28T10:30:00.500Z','src_number_in':'+"
                 "37060000000',"
                 "'dst_number_in':'=1+1','duration':61,'aleg_code':200,'src_name_in':'\\u0001_x0041_\\u0000',"
                 "'aleg_reason':null}}]");
        const RowLayout columns = layout(tc::terminationCdrs,
                                         {u"id"_s, u"time_start"_s, u"src_number_in"_s, u"dst_number_in"_s,
                                          u"duration"_s, u"aleg_code"_s, u"aleg_reason"_s});

        const QJsonArray rows = sheetRows(written(ExportFormat::Xlsx, columns, chunk));

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][4], QJsonArray({u"E"_s, u"inlineStr"_s, u"1"_s, u"duration"_s}));
        QCOMPARE(rows[1][0], QJsonArray({u"A"_s, u"inlineStr"_s, u"0"_s, u"00123"_s}));
        QCOMPARE(rows[1][1][1], u"n"_s);
        QCOMPARE(rows[1][1][3].toString().toDouble(), 46231.4375057870);
        QCOMPARE(rows[1][2], QJsonArray({u"C"_s, u"inlineStr"_s, u"0"_s, u"+37060000000"_s}));
        QCOMPARE(rows[1][3], QJsonArray({u"D"_s, u"inlineStr"_s, u"0"_s, u"=1+1"_s}));
        QCOMPARE(rows[1][4], QJsonArray({u"E"_s, u"n"_s, u"0"_s, u"61"_s}));
        QCOMPARE(rows[1][5], QJsonArray({u"F"_s, u"inlineStr"_s, u"0"_s, u"200"_s}));
        QCOMPARE(rows[1].toArray().size(), 6);
    }

    void aSpreadsheetHoldsWhatTextCannot()
    {
        const QByteArray tooLong = quoted(QString(40'000, u'ą'));
        const RecordChunk chunk =
            toldValues(tc::customers, "name", {"'\\u0001 and \\u0000'", tooLong, "'<&>\\n'", "'_x0041_'"});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const std::unique_ptr<RowWriter> writer = makeRowWriter(ExportFormat::Xlsx, buffer);

        writer->begin(layout(tc::customers, {u"name"_s}));
        writer->rows(chunk);
        writer->end();

        const QJsonArray rows = sheetRows(buffer.data());
        QCOMPARE(rows[1][0][3].toString(), u"_x0001_ and ␀"_s);
        QCOMPARE(rows[2][0][3].toString().size(), 32767);
        QCOMPARE(rows[3][0][3].toString(), u"<&>\n"_s);
        QCOMPARE(rows[4][0][3].toString(), u"_x005F_x0041_"_s);
        QCOMPARE(writer->remarks(), QStringList{u"1 text(s) were longer than a cell holds and were cut."_s});
    }

    void aTableStandsInColumns()
    {
        const RowLayout columns = layout(tc::terminationGateways, {u"id"_s, u"name"_s, u"port"_s});

        QCOMPARE(QString::fromUtf8(written(ExportFormat::Table, columns, gateways())),
                 u"id  name                         port\n7   Vilnius \"A\", main            5060\n"
                 "8   —                  default (5060)\n"_s);
    }

    void wordsAreThoseOfTheTableOnScreen()
    {
        RowLayout columns = layout(tc::terminationGateways, {u"name"_s, u"port"_s, u"operator"_s});
        columns.columns.append({ExportColumn::Kind::RelatedTitle, 0});

        QCOMPARE(QString::fromUtf8(written(ExportFormat::Words, columns, gateways())),
                 u"Vilnius \"A\", main\t5060\toperator\tĄžuolas\n—\tdefault (5060)\tcustomer\t—"_s);
    }

    void secretsGoOutOnlyWhenTicked()
    {
        const RowLayout closed{.resource = &tc::terminationGateways,
                               .columns = exportColumns(tc::terminationGateways)};
        RowLayout open = closed;
        open.withSecrets = true;
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::SafeCsv, ExportFormat::Ndjson,
                                          ExportFormat::JsonApi, ExportFormat::Table}) {
            QVERIFY(!written(format, closed, gateways()).contains("CANARY-1"));
            QVERIFY(!written(format, closed, gateways()).contains("authorization_password"));
            QVERIFY(written(format, open, gateways()).contains("CANARY-1"));
        }
        QVERIFY(!QJsonDocument(sheetRows(written(ExportFormat::Xlsx, closed, gateways())))
                     .toJson()
                     .contains("CANARY"));
        QVERIFY(QJsonDocument(sheetRows(written(ExportFormat::Xlsx, open, gateways())))
                    .toJson()
                    .contains("CANARY"));
    }

    void linksThatSignInNeverGoOut()
    {
        RowLayout all{.resource = &tc::adminSessions, .withSecrets = true};
        for (qsizetype i = 0; i < qsizetype(tc::adminSessions.attributes.size()); ++i)
            all.columns.append({ExportColumn::Kind::Attribute, i});
        const RecordChunk chunk = toldValues(tc::adminSessions, "uri", {"'https:\\/\\/x/CANARY-2'"});

        QVERIFY(!written(ExportFormat::Ndjson, all, chunk).contains("CANARY-2"));
        QVERIFY(!exportColumnNamed(tc::adminSessions, u"uri"));
    }

    void recordsAtHandAreWrittenLikePages()
    {
        const RecordChunk page = gateways();
        const RecordChunk again = chunkOf(tc::terminationGateways, {page.record(0), page.record(1)});
        const RowLayout all{.resource = &tc::terminationGateways,
                            .columns = exportColumns(tc::terminationGateways),
                            .withSecrets = true};

        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Ndjson, ExportFormat::JsonApi})
            QCOMPARE(written(format, all, again), written(format, all, page));
    }

    void aFullDiskIsSaid()
    {
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Ndjson, ExportFormat::JsonApi,
                                          ExportFormat::Table, ExportFormat::Xlsx}) {
            FullDevice disk(60);
            const std::unique_ptr<RowWriter> writer = makeRowWriter(format, disk);
            writer->begin(layout(tc::terminationGateways, {u"id"_s, u"name"_s, u"src_rewrite_rule"_s}));
            writer->rows(gateways());
            writer->end();
            QCOMPARE(writer->error(), u"No space left"_s);
        }
    }

    void formatsHaveNames()
    {
        QCOMPARE(exportFormatNamed(u"safe-csv"), ExportFormat::SafeCsv);
        QCOMPARE(exportFormatName(ExportFormat::JsonApi), u"json"_s);
        QCOMPARE(exportFormatSuffix(ExportFormat::Xlsx), u".xlsx"_s);
        QVERIFY(!exportFormatNamed(u"pdf"));
    }
};

QTEST_GUILESS_MAIN(TestRowWriters)
#include "tst_rowwriters.moc"
