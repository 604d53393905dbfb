#include "catalogue/telecomcenter/telecomcenter.h"
#include "writes/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestMerge : public QObject
{
    Q_OBJECT

private:
    static Record gateway()
    {
        Record gateway(telecomcenter::terminationGateways, u"1"_s);
        gateway.setValue(u"name", u"gw"_s);
        gateway.setValue(u"host", u"a.example"_s);
        gateway.setValue(u"port", 5060);
        gateway.setValue(u"dst_rewrite_rule", u"^0"_s);
        gateway.setValue(u"dst_rewrite_result", u"370"_s);
        gateway.setValue(u"codecs", QStringList{u"PCMA"_s, u"PCMU"_s});
        return gateway;
    }
    static Record with(Record record, const QString &name, const QVariant &value)
    {
        record.setValue(name, value);
        return record;
    }
    static Record wanting(const QString &name, const QVariant &value)
    {
        return with(Record(telecomcenter::terminationGateways), name, value);
    }

private Q_SLOTS:
    void sendsWhatThePersonChangedAndNobodyElseDid()
    {
        const Merge merged = merge(gateway(), gateway(), wanting(u"name"_s, u"new"_s));

        QVERIFY(merged.isClean());
        QCOMPARE(merged.toSend, wanting(u"name"_s, u"new"_s));
    }

    void doesNotSendWhatIsSoAlready()
    {
        const Merge merged =
            merge(gateway(), with(gateway(), u"name"_s, u"new"_s), wanting(u"name"_s, u"new"_s));

        QVERIFY(merged.isClean());
        QVERIFY(merged.toSend.isBlank());
    }

    void leavesAloneWhatOnlySomebodyElseChanged()
    {
        const Merge merged = merge(gateway(), with(gateway(), u"codecs"_s, QStringList{u"G722"_s}),
                                   wanting(u"name"_s, u"new"_s));

        QVERIFY(merged.isClean());
        QCOMPARE(merged.toSend, wanting(u"name"_s, u"new"_s));
        QCOMPARE(merged.movedMeanwhile, QStringList{u"codecs"_s});
    }

    void isInConflictWhereBothChanged()
    {
        const Merge merged =
            merge(gateway(), with(gateway(), u"name"_s, u"theirs"_s), wanting(u"name"_s, u"mine"_s));

        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts[0].fields, QStringList{u"name"_s});
        QVERIFY(merged.toSend.isBlank());
    }

    void takesAHostAndItsPortAsOne()
    {
        const Merge merged =
            merge(gateway(), with(gateway(), u"port"_s, 5070), wanting(u"host"_s, u"b.example"_s));

        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts[0].fields, (QStringList{u"host"_s, u"port"_s}));
        QVERIFY(merged.toSend.isBlank());
    }

    void takesARuleAndItsResultAsOne()
    {
        const Merge merged = merge(gateway(), with(gateway(), u"dst_rewrite_result"_s, u"371"_s),
                                   wanting(u"dst_rewrite_rule"_s, u"^00"_s));

        QCOMPARE(merged.conflicts.size(), 1);
        QVERIFY(merged.conflicts[0].fields.contains(u"dst_rewrite_result"_s));
    }

    void sendsTheRestBesideAConflict()
    {
        Record draft = wanting(u"name"_s, u"mine"_s);
        draft.setValue(u"codecs", QStringList{u"PCMU"_s});

        const Merge merged = merge(gateway(), with(gateway(), u"name"_s, u"theirs"_s), draft);

        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.toSend, wanting(u"codecs"_s, QStringList{u"PCMU"_s}));
    }

    void comparesRelationsToo()
    {
        Record base(telecomcenter::terminationRoutes, u"1"_s);
        base.relate(u"gateway", u"a"_s);
        Record now = base, draft(telecomcenter::terminationRoutes);
        now.relate(u"gateway", u"b"_s);
        draft.relate(u"gateway", u"c"_s);

        QCOMPARE(merge(base, now, draft).conflicts.size(), 1);
        QVERIFY(merge(base, base, draft).isClean());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
