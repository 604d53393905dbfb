#include "catalogue/record.h"
#include "widgets/choicebox.h"
#include "widgets/codeclist.h"
#include "widgets/networksedit.h"
#include "widgets/numberedit.h"
#include "widgets/plainlabel.h"
#include "widgets/rewritetryout.h"
#include "widgets/secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEmptyNumberAsNull()
    {
        NumberEdit edit;

        edit.setNumber(qlonglong(5060));
        QCOMPARE(edit.number(), QVariant(qlonglong(5060)));
        edit.clear();
        QVERIFY(edit.number().isValid() && edit.number().isNull());
        edit.setText(u"many"_s);
        QCOMPARE(edit.number(), QVariant(u"many"_s));
    }

    void explainsNetworksWhileTheyAreTyped()
    {
        NetworksEdit edit;
        auto *meaning = edit.findChild<PlainLabel *>(u"meaning"_s);

        QTest::keyClicks(edit.findChild<QPlainTextEdit *>(), u"10.0.0.0/24"_s);
        QVERIFY(meaning->text().contains("256"_L1));
        edit.setNetworks(u"0.0.0.0/0,::/0,10.0.0.1/8,nonsense"_s);

        const QStringList lines = meaning->text().split(u'\n');
        QVERIFY(lines[0].startsWith(u'⚠') && lines[0].contains("IPv4"_L1));
        QVERIFY(lines[1].startsWith(u'⚠') && lines[1].contains("IPv6"_L1));
        QVERIFY(lines[2].startsWith(u'✗') && lines[2].contains("10.0.0.0/8"_L1));
        QVERIFY(lines[3].startsWith(u'✗'));
        QCOMPARE(edit.networks(), u"0.0.0.0/0,::/0,10.0.0.1/8,nonsense"_s);
    }

    void hidesAPasswordUntilItIsAskedFor()
    {
        SecretEdit edit;
        edit.setSecret(Secret("swordfish"));
        auto *text = edit.findChild<QLineEdit *>();

        QCOMPARE(text->echoMode(), QLineEdit::Password);
        QVERIFY(!text->displayText().contains("swordfish"_L1));
        edit.findChild<QToolButton *>(u"reveal"_s)->click();
        QCOMPARE(text->displayText(), u"swordfish"_s);
        edit.findChild<QToolButton *>(u"copy"_s)->click();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"swordfish"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
        edit.findChild<QToolButton *>(u"generate"_s)->click();
        QCOMPARE(edit.secret().reveal().size(), 20);
        QVERIFY(edit.secret() != Secret("swordfish"));
    }

    void copiesWhatIsShownOfAPasswordAsAPassword_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("isCut");
        QTest::addRow("copied") << QKeySequence(Qt::CTRL | Qt::Key_C) << false;
        QTest::addRow("cut") << QKeySequence(Qt::CTRL | Qt::Key_X) << true;
    }

    void copiesWhatIsShownOfAPasswordAsAPassword()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(bool, isCut);
        SecretEdit edit;
        edit.setSecret(Secret("swordfish"));
        auto *text = edit.findChild<QLineEdit *>();
        const auto press = [&] {
            text->selectAll();
            QTest::keyClick(text, Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
        };
        QGuiApplication::clipboard()->setText(u"before"_s);
        press();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing of what is hidden
        QCOMPARE(text->text(), u"swordfish"_s);

        edit.findChild<QToolButton *>(u"reveal"_s)->click();
        press();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"swordfish"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
        QCOMPARE(text->text().isEmpty(), isCut);
    }

    void bringsNoDeletedPasswordBack()
    {
        SecretEdit edit;
        auto *text = edit.findChild<QLineEdit *>();
        QTest::keyClicks(text, u"swordfish"_s);
        edit.findChild<QToolButton *>(u"reveal"_s)->click();
        QGuiApplication::clipboard()->clear();
        text->setCursorPosition(0);
        QTest::keyClick(text, Qt::Key_K, Qt::ControlModifier); // deletes to the end where keys are so
        text->selectAll();
        QTest::keyClick(text, Qt::Key_Delete);

        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(text->text(), QString());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    /// On a screen that has such a selection: see CMakeLists.txt.
    void putsNothingOfAPasswordIntoTheSelection()
    {
        if (!QGuiApplication::clipboard()->supportsSelection())
            QSKIP("There is no selection here.");
        const auto selectWithTheMouse = [](QLineEdit &line) {
            const int middle = line.height() / 2;
            QTest::mousePress(&line, Qt::LeftButton, {}, {2, middle});
            QTest::mouseMove(&line, {line.width() - 4, middle});
            QTest::mouseRelease(&line, Qt::LeftButton, {}, {line.width() - 4, middle});
        };
        QLineEdit plain(u"plain"_s);
        plain.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plain));
        selectWithTheMouse(plain);
        QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), u"plain"_s);
        SecretEdit edit;
        edit.setSecret(Secret("swordfish"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        edit.findChild<QToolButton *>(u"reveal"_s)->click();
        auto *text = edit.findChild<QLineEdit *>();

        selectWithTheMouse(*text);

        QCOMPARE(text->selectedText(), u"swordfish"_s);
        QCOMPARE(text->displayText(), u"swordfish"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), u"plain"_s);
    }

    void ordersCodecsByKey()
    {
        CodecList list;
        list.setKnown({{u"PCMA"_s, u"PCMA"_s}, {u"PCMU"_s, u"PCMU"_s}, {u"g729"_s, u"G.729"_s}});
        list.setCodecs({u"PCMU"_s, u"G729"_s});
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));

        QTest::keyClick(list.focusProxy(), Qt::Key_Down, Qt::AltModifier);

        QCOMPARE(list.codecs(), (QStringList{u"G729"_s, u"PCMU"_s})); // the platform's spelling stays
    }

    void keepsAChoiceItDoesNotKnow()
    {
        ChoiceBox box;
        box.setChoices({{u"UDP"_s, u"UDP"_s}});

        box.setChoice(u"TLS"_s);
        QCOMPARE(box.choice(), u"TLS"_s);
        box.setChoice(u""_s);
        QVERIFY(box.choice().isEmpty());
    }

    void triesARuleWhileItIsWritten()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const auto addLine = [&](const QString &name) {
            auto *line = new QLineEdit(&window);
            line->setObjectName(name);
            column->addWidget(line);
            return line;
        };
        QLineEdit *rule = addLine(u"rule"_s), *result = addLine(u"result"_s);
        auto *tryOut = new RewriteTryOut(&window);
        tryOut->setRuleField(u"rule"_s);
        tryOut->setResultField(u"result"_s);
        column->addWidget(tryOut);
        window.show();

        QTest::keyClicks(tryOut->findChild<QLineEdit *>(u"tryNumber"_s), u"37052000117"_s);
        QVERIFY(tryOut->outcome().contains("unchanged"_L1));
        QTest::keyClicks(rule, u"^370(.*)$"_s);
        QTest::keyClicks(result, u"0\\1"_s);
        QCOMPARE(tryOut->outcome(), u"→ 052000117"_s);
        rule->setText(u"^370("_s);

        QVERIFY(tryOut->outcome().contains("no regular expression"_L1));
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
