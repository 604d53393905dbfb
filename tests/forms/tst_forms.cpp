#include "catalogue/recordchunk.h"
#include "forms/forms.h"
#include "support/writingfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestForms : public QObject
{
    Q_OBJECT

private:
    test::WritingTelecomCenter m_platform;

    static bool isWritable(Traits traits) { return !traits.testFlag(Trait::ReadOnly); }

    static void eachForm()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Platform *platform : platforms()) {
            for (const Resource *resource : platform->resources) {
                if (hasForm(*resource))
                    QTest::addRow("%s %s", platform->name.data(), resource->type.data()) << resource;
            }
        }
    }
    RecordForm *formFor(const Resource &resource, QWidget &parent)
    {
        return makeForm(resource, m_platform.writer, &parent);
    }

private Q_SLOTS:
    void hasAFormForEveryResourceThatCanBeWritten()
    {
        for (const Platform *platform : platforms()) {
            for (const Resource *resource : platform->resources) {
                const bool isWritten = resource->section != Section::Hidden
                    && (resource->permits(Method::Create) || resource->permits(Method::Update));
                QVERIFY2(hasForm(*resource) == isWritten, resource->type.data());
            }
        }
    }

    void hasAFieldForEveryAttributeAndNoOther_data() { eachForm(); }
    void hasAFieldForEveryAttributeAndNoOther()
    {
        QFETCH(const Resource *, resource);
        QWidget parent;
        RecordForm *form = formFor(*resource, parent);

        QStringList wanted;
        if (resource->ids != IdPolicy::Assigned)
            wanted.append(u"field_id"_s);
        for (const Attribute &attribute : resource->attributes) {
            if (isWritable(attribute.traits))
                wanted.append(u"field_"_s + attribute.name);
        }
        for (const Relation &relation : resource->relations) {
            if (isWritable(relation.traits))
                wanted.append(u"field_"_s + relation.name);
        }
        QStringList found;
        for (const QWidget *widget : form->findChildren<QWidget *>()) {
            if (widget->objectName().startsWith("field_"_L1))
                found.append(widget->objectName());
        }
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
    }

    void leadsAKeyToEveryField_data() { eachForm(); }
    void leadsAKeyToEveryField()
    {
        QFETCH(const Resource *, resource);
        QWidget parent;
        RecordForm *form = formFor(*resource, parent);

        QStringList keys;
        QWidgetList buddies;
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->buddy())
                buddies.append(label->buddy());
            const qsizetype at = label->text().indexOf(u'&');
            if (label->buddy() && at >= 0)
                keys.append(label->text().sliced(at + 1, 1).toLower());
        }
        for (QWidget *field : form->findChildren<QWidget *>()) {
            if (!field->objectName().startsWith("field_"_L1))
                continue;
            QVERIFY2(buddies.contains(field), qPrintable(field->objectName()));
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            QVERIFY(!field->focusProxy() || !field->focusProxy()->accessibleName().isEmpty());
        }
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
    }

    void marksWhatIsRequired_data() { eachForm(); }
    void marksWhatIsRequired()
    {
        QFETCH(const Resource *, resource);
        QWidget parent;
        RecordForm *form = formFor(*resource, parent);

        const auto isMarked = [&](const QString &name) {
            return form->findChild<QLabel *>(u"label_field_"_s + name)->text().endsWith(u'*');
        };
        for (const Attribute &attribute : resource->attributes) {
            if (isWritable(attribute.traits))
                QCOMPARE(isMarked(QString(attribute.name)), attribute.is(Trait::Required));
        }
        for (const Relation &relation : resource->relations) {
            if (isWritable(relation.traits))
                QCOMPARE(isMarked(QString(relation.name)), relation.is(Trait::Required));
        }
    }

    void beginsWithWhatIsRequiredAndUsual_data() { eachForm(); }
    void beginsWithWhatIsRequiredAndUsual()
    {
        QFETCH(const Resource *, resource);
        QWidget parent;
        RecordForm *form = formFor(*resource, parent);

        Record begun(*resource);
        for (const Attribute &attribute : resource->attributes) {
            if (attribute.is(Trait::Required) && !attribute.initial.isEmpty())
                begun.setValue(QString(attribute.name), typedValue(attribute, QString(attribute.initial)));
        }

        QVERIFY(!form->binder().isChanged());
        QCOMPARE(form->binder().draft(), begun);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
