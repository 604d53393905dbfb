#include "catalogue/recordchunk.h"
#include "catalogue/telecomcenter/telecomcenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;
using Tag = RecordChunk::Tag;

/// Records, packed.
class TestRecordChunk : public QObject
{
    Q_OBJECT

private:
    static qsizetype column(const char *name)
    {
        return tc::terminationCdrs.indexOf(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void givesBackTextsOfAnyLength_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 30, 31, 32, 127, 128, 16'383, 16'384, 3'000'000})
            QTest::addRow("%d", length) << length;
    }
    void givesBackTextsOfAnyLength()
    {
        QFETCH(const int, length);
        const QByteArray text(length, 'x');
        RecordChunk::Builder builder(tc::terminationCdrs);
        for (int row = 0; row < 3; ++row) {
            builder.beginRow();
            builder.setId(QString::number(row));
            builder.setText(column("orig_call_id"), Tag::Text, text);
            builder.setText(column("global_tag"), Tag::Text, "behind it");
        }

        const RecordChunk chunk = builder.take();

        QCOMPARE(chunk.size(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(chunk.id(row), QString::number(row));
            QCOMPARE(chunk.value(row, column("orig_call_id")).toString().size(), length);
            QCOMPARE(chunk.value(row, column("global_tag")), QVariant(u"behind it"_s));
        }
    }

    void cellsMayBeToldInAnyOrderAndTheLastWordCounts()
    {
        RecordChunk::Builder builder(tc::terminationCdrs);
        builder.beginRow();
        builder.setRelated(0, "77");
        builder.setText(column("global_tag"), Tag::Text, "g");
        builder.setText(column("time_start"), Tag::Text, "first");
        builder.setText(column("aleg_code"), Tag::Integer, "200");
        builder.setText(column("time_start"), Tag::Text, "2026-01-01T00:00:00Z");
        builder.setNull(column("time_connect"));
        builder.setRelatedNone(1);
        builder.setId(u"č-1"_s);

        const RecordChunk chunk = builder.take();

        QCOMPARE(chunk.id(0), u"č-1"_s);
        QCOMPARE(chunk.toldId(0), QByteArrayView("č-1"));
        QCOMPARE(chunk.value(0, column("aleg_code")), QVariant(200LL));
        QCOMPARE(chunk.value(0, column("time_start")).toDateTime().date(), QDate(2026, 1, 1));
        QVERIFY(chunk.value(0, column("time_connect")).isNull()
                && chunk.value(0, column("time_connect")).isValid());
        QVERIFY(!chunk.value(0, column("time_end")).isValid());
        QCOMPARE(chunk.related(0, 0).id, u"77"_s);
        QCOMPARE(chunk.related(0, 1).state, Related::State::None);
        QCOMPARE(chunk.related(0, 2).state, Related::State::NotTold);
    }

    void tellsAWholeRowAsItsCellsOneByOne()
    {
        RecordChunk::Builder builder(tc::terminationCdrs);
        for (int row = 0; row < 4; ++row) {
            builder.beginRow();
            builder.setId(QString::number(row));
            builder.setText(row, Tag::Text, QByteArray::number(row * 1000));
            builder.setRelated(0, "5");
        }
        const RecordChunk chunk = builder.take();
        RecordChunk::Row cells;

        for (int row = 3; row >= 0; --row) {
            chunk.tell(row, cells);
            QCOMPARE(RecordChunk::ofId(cells).utf8, QByteArrayView(QByteArray::number(row)));
            QCOMPARE(RecordChunk::ofAttribute(cells, row).utf8,
                     QByteArrayView(QByteArray::number(row * 1000)));
            QCOMPARE(RecordChunk::ofAttribute(cells, row + 1).tag, Tag::NotTold);
            QCOMPARE(chunk.ofRelation(cells, 0).utf8, QByteArrayView("5"));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordChunk)
#include "tst_recordchunk.moc"
