#include "support/telecomcenterfixture.h"
#include "widgets/choicebox.h"
#include "widgets/numberedit.h"
#include "widgets/valueeditor.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestValueEditor : public QObject
{
    Q_OBJECT

private:
    static bool canBeWritten(Traits traits) { return !traits.testFlag(Trait::ReadOnly); }

private Q_SLOTS:
    void thereIsOneForEveryFieldThatCanBeWritten()
    {
        test::TelecomCenter platform;
        for (const Resource *resource : platform.client.platform().resources) {
            QStringList fields;
            for (const Attribute &attribute : resource->attributes) {
                if (canBeWritten(attribute.traits))
                    fields.append(QString(attribute.name));
            }
            for (const Relation &relation : resource->relations)
                fields.append(QString(relation.name));
            for (const QString &field : std::as_const(fields)) {
                ValueEditor editor(*resource, field, platform.client);
                Record draft(*resource);
                editor.enterInto(draft);
                const Attribute *attribute = resource->attribute(field);
                const bool isChosen =
                    attribute && (attribute->kind == Kind::Flag || attribute->kind == Kind::Choice);
                QVERIFY2(draft.isBlank() == isChosen, qPrintable(resource->type + u'/' + field));
                QVERIFY(!editor.findChild<QWidget *>(u"value"_s)->accessibleName().isEmpty());
            }
        }
    }

    void readsAWordAsAFlag()
    {
        test::TelecomCenter platform;
        ValueEditor editor(telecomcenter::didNumbers, u"enabled"_s, platform.client);
        QSignalSpy changes(&editor, &ValueEditor::changed);

        editor.findChild<ChoiceBox *>()->setChoice(u"false"_s);

        QCOMPARE(changes.size(), 1);
        Record draft(telecomcenter::didNumbers);
        editor.enterInto(draft);
        QCOMPARE(draft.value(u"enabled"), QVariant(false));
    }

    void nothingEnteredIsNullWhereThatIsAValue()
    {
        test::TelecomCenter platform;
        ValueEditor editor(telecomcenter::didNumbers, u"external_id"_s, platform.client);
        Record draft(telecomcenter::didNumbers);

        editor.enterInto(draft);
        QVERIFY(draft.value(u"external_id").isValid() && draft.value(u"external_id").isNull());
        QTest::keyClicks(editor.findChild<NumberEdit *>(), u"42"_s);
        editor.enterInto(draft);
        QCOMPARE(draft.value(u"external_id"), QVariant(42LL));
    }
};

QTEST_MAIN(TestValueEditor)
#include "tst_valueeditor.moc"
