#include "catalogue/manual.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

/// Keeps docs/reference equal to the catalogue. CORDBOARD_UPDATE_MANUAL=1 writes it anew.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCatalogueSays_data()
    {
        QTest::addColumn<const Platform *>("platform");
        QTest::addColumn<const Resource *>("resource");
        for (const Platform *platform : platforms()) {
            for (const Resource *resource : platform->resources)
                QTest::addRow("%s", resource->type.data()) << platform << resource;
        }
    }

    void saysWhatTheCatalogueSays()
    {
        QFETCH(const Platform *, platform);
        QFETCH(const Resource *, resource);
        const QDir folder(QStringLiteral(CORDBOARD_REFERENCE) + u'/' + platform->name);
        QFile file(folder.filePath(resource->type + ".md"_L1));
        const QByteArray wanted = manualOf(*platform, *resource).toUtf8();

        if (qEnvironmentVariableIsSet("CORDBOARD_UPDATE_MANUAL")) {
            QVERIFY(folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly));
            file.write(wanted);
            file.close();
        }

        QVERIFY2(file.open(QIODevice::ReadOnly), "run this test with CORDBOARD_UPDATE_MANUAL=1");
        QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(wanted));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
