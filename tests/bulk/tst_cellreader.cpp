#include "bulk/cellreader.h"
#include "catalogue/display.h"
#include "catalogue/telecomcenter/telecomcenter.h"
#include "support/toldrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

/// Cells as text, without a QVariant for each.
class TestCellReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The short way through the bytes and the long way through values never disagree.
    void theShortWaySaysWhatTheLongWaySays_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : tc::platform.resources)
            QTest::newRow(resource->type.data()) << resource;
        QTest::newRow("admin sessions") << &tc::adminSessions;
    }
    void theShortWaySaysWhatTheLongWaySays()
    {
        QFETCH(const Resource *, resource);
        const QList<QByteArray> odd{"null",
                                    "true",
                                    "false",
                                    "0",
                                    "1",
                                    "-1",
                                    "5060",
                                    "1.5",
                                    "-0.25",
                                    "1e3",
                                    "9223372036854775807",
                                    "9223372036854775808",
                                    "-9223372036854775808",
                                    "123456789012345678901234567890",
                                    "[]",
                                    "{}",
                                    "['PCMA','g729']",
                                    "[1,true,null]",
                                    "{'a':[1,{'b':'c'}]}",
                                    "''",
                                    "' '",
                                    "'true'",
                                    "'TRUE'",
                                    "'false'",
                                    "'1'",
                                    "'0'",
                                    "'yes'",
                                    "'007'",
                                    "'-0'",
                                    "'+5'",
                                    "' 5 '",
                                    "'5.0'",
                                    "'12345678901234567890'",
                                    "'999999999999999999'",
                                    "'-42'",
                                    "'2026-07-28T10:00:00.123Z'",
                                    "'2026-07-28T10:00:00Z'",
                                    "'2026-07-28 10:00:00 UTC'",
                                    "'2026-07-28 10:00:00'",
                                    "'2026-07-28T10:00'",
                                    "'2026-07-28T10:00:00.1Z'",
                                    "'2026-07-28T10:00:00.123456789Z'",
                                    "'2026-07-28T10:00:00.1234567890Z'",
                                    "'2026-07-28T10:00:00.Z'",
                                    "'2026-07-28T10:00:00,5Z'",
                                    "'2026-07-28T10:00:00+03:00'",
                                    "'2026-07-28T10:00:00-0330'",
                                    "'2026-07-28T10:00:00 Z'",
                                    "'2026-07-28T10:00:00UTC'",
                                    "'2026-02-29T10:00:00Z'",
                                    "'2024-02-29T10:00:00Z'",
                                    "'1900-02-29T10:00:00Z'",
                                    "'2026-13-01T10:00:00Z'",
                                    "'2026-04-31T10:00:00Z'",
                                    "'2026-07-28T24:00:00Z'",
                                    "'2026-07-2:T10:00:00Z'",
                                    "'2026-07-28T1/:00:00Z'",
                                    "'2026-07,28T10:00:00Z'",
                                    "'2026-07-28T23:60:00Z'",
                                    "'2026-07-28T23:59:60Z'",
                                    "'0000-01-01T00:00:00Z'",
                                    "'0001-01-01T00:00:00Z'",
                                    "'9999-12-31T23:59:59.999Z'",
                                    "' 2026-07-28T10:00:00Z '",
                                    "'2026-07-28T10:00:00z'",
                                    "'２０２６-07-28T10:00:00Z'",
                                    "'20260728'",
                                    "'=1+1'",
                                    "'a\\u0000b'",
                                    "'a\\tb\\r\\nc'",
                                    "'\\ud83d\\ude00'",
                                    "'10.0.0.0/8, 192.168.0.0/16'"};
        for (size_t i = 0; i < resource->attributes.size(); ++i) {
            const Attribute &attribute = resource->attributes[i];
            const RecordChunk chunk = test::toldValues(*resource, attribute.name.data(), odd);
            CellReader cells(*resource);
            cells.setChunk(chunk);
            for (qsizetype row = 0; row < odd.size(); ++row) {
                const QVariant value = chunk.value(row, qsizetype(i));
                const CellReader::Cell cell = cells.cell(row, {ExportColumn::Kind::Attribute, qsizetype(i)});
                const QByteArray where = attribute.name.data() + (": " + odd[row]);
                if (attribute.kind != Kind::Secret && attribute.kind != Kind::Link)
                    QVERIFY2(cell.text == Display::plain(attribute, value).toUtf8(), where.constData());
                QVERIFY2((cell.type == CellReader::Type::Flag) == (value.typeId() == QMetaType::Bool),
                         where.constData());
                QVERIFY2((cell.type == CellReader::Type::Time) == (value.typeId() == QMetaType::QDateTime),
                         where.constData());
                const bool isNumber =
                    value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
                QVERIFY2((cell.type == CellReader::Type::Number) == isNumber, where.constData());
                QVERIFY2(!cell.isTame || QByteArrayView(cell.text).contains(QByteArrayView(",")) == false,
                         where.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCellReader)
#include "tst_cellreader.moc"
