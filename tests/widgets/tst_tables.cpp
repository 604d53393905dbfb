#include "core/secret.h"
#include "support/listserver.h"
#include "support/ngcpfixture.h"
#include "support/telecomcenterfixture.h"
#include "widgets/detailspanel.h"
#include "widgets/filterbar.h"
#include "widgets/plainlabel.h"
#include "widgets/recordtableview.h"
#include "widgets/recordtext.h"
#include "widgets/relationpicker.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cordboard;

class TestTables : public QObject
{
    Q_OBJECT

private:
    static QByteArray lastTarget(const sandbox::Sandbox &sandbox)
    {
        return QByteArray::fromPercentEncoding(sandbox.received().constLast().target);
    }
    static void clickHeader(RecordTableView &view, const QString &key, Qt::KeyboardModifiers modifiers = {})
    {
        const auto *model = static_cast<RecordTableModel *>(view.model());
        const int column = model->columnOf(key);
        const QPoint at(view.horizontalHeader()->sectionViewportPosition(column) + 12, 8);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, modifiers, at);
    }

private Q_SLOTS:
    void asksForRowsAsTheyComeIntoView()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 400);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(800, 500);
        view.show();
        model.setQuery({}, {});
        QTRY_COMPARE(model.rowCount(), 400);
        QVERIFY(!model.isLoaded(399));

        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());

        QTRY_VERIFY(model.isLoaded(399));
        QVERIFY(!view.grab().isNull());
    }

    void asksForRowsBeforeItPaintsTheirPlaces()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 400);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(800, 500);
        view.show();
        model.setQuery({}, {});
        QTRY_VERIFY(model.isLoaded(60));
        QTest::qWait(50); // nobody scrolls now
        platform.sandbox.forgetReceived();

        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());

        // Without one turn of this thread's event loop, so without a frame.
        const auto hasAsked = [&] {
            return std::ranges::any_of(platform.sandbox.received(), [](const sandbox::Received &request) {
                return QByteArray::fromPercentEncoding(request.target).contains("page[number]=8");
            });
        };
        for (int i = 0; i < 5'000 && !hasAsked(); ++i)
            QThread::msleep(1);
        QVERIFY(hasAsked());
    }

    void sortsByOneColumnAndWithShiftByMore()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"A"_s), 5);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(900, 300);
        view.show();
        connect(&view, &RecordTableView::sortChanged, &model, [&] { model.setQuery({}, view.sort()); });

        clickHeader(view, u"enabled"_s);
        QCOMPARE(view.sort(), QList<SortKey>{{u"enabled"_s}});
        clickHeader(view, u"number"_s, Qt::ShiftModifier);
        clickHeader(view, u"number"_s, Qt::ShiftModifier);

        QCOMPARE(view.sort(), (QList<SortKey>{{u"enabled"_s}, {u"number"_s, Qt::DescendingOrder}}));
        QTRY_VERIFY(!platform.sandbox.received().isEmpty()
                    && lastTarget(platform.sandbox).contains("sort=enabled,-number,id"));
        clickHeader(view, u"customer"_s); // the platform cannot sort by it
        QCOMPARE(view.sort().size(), 2);
    }

    void returnsColumnsAsTheyWereLeft()
    {
        test::TelecomCenter platform;
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        QMenu columns;
        view.fillColumnsMenu(&columns);
        for (QAction *action : columns.actions()) {
            if (action->text() == "External ID"_L1)
                action->setChecked(false);
        }
        view.horizontalHeader()->moveSection(0, 2);
        const ColumnLayout layout = view.columnLayout();

        RecordTableView other;
        other.setRecords(&model);
        other.setColumnLayout(layout);

        QVERIFY(other.isColumnHidden(model.columnOf(u"external_id"_s)));
        QCOMPARE(other.horizontalHeader()->visualIndex(model.columnOf(u"number"_s)), 2);
        QCOMPARE(other.columnLayout(), layout);
    }

    void copiesRowsAndCells()
    {
        test::TelecomCenter platform;
        platform.seedNumbers(platform.seedCustomer(u"Ąžuolas"_s), 2);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        model.setQuery({}, {{u"number"_s}});
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);

        view.selectAll();

        QCOMPARE(view.selectedRowsAsTsv(),
                 u"37052000001\tĄžuolas\tenabled\t—\n37052000002\tĄžuolas\tenabled\t—"_s);
        QCOMPARE(view.selectedRecords().size(), 2);
    }

    void tellsWhenSelectedRowsCome()
    {
        test::ListServer server(1'000'000);
        RecordTableModel model(server.client(), telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(800, 500);
        view.show();
        model.setQuery({}, {});
        QTRY_VERIFY(model.isLoaded(60));
        view.selectionModel()->select({model.index(500'000, 0), model.index(500'020, 0)},
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy changed(&view, &RecordTableView::selectedRecordsChanged);

        view.scrollTo(model.index(200'000, 0));
        QTRY_VERIFY(model.isLoaded(200'000) && model.isLoaded(200'050));
        QTest::qWait(20);
        QVERIFY(changed.isEmpty());
        QVERIFY(view.selectedRecords().isEmpty());

        view.scrollTo(model.index(500'000, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE(view.selectedRecords().size(), 21);
        QTRY_COMPARE(changed.size(), 1);
        model.reload();
        QTRY_COMPARE(changed.size(), 2); // they may be others now
    }

    void looksIntoNoneOfAMillionSelectedRows()
    {
        test::ListServer server(1'000'000);
        RecordTableModel model(server.client(), telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(800, 500);
        view.show();
        model.setQuery({}, {});
        QTRY_VERIFY(model.isLoaded(60));
        view.selectAll();
        QCOMPARE(view.selectedCount(), 1'000'000);
        QVERIFY(!view.horizontalHeader()->selectionModel()->hasSelection());
        QSignalSpy changed(&view, &RecordTableView::selectedRecordsChanged);

        for (const int row : {200'000, 400'000, 600'000, 999'999}) {
            view.scrollTo(model.index(row, 0));
            QTRY_VERIFY(model.isLoaded(row));
        }
        model.reload();
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
        QTest::qWait(20);

        QVERIFY(changed.isEmpty());
        QVERIFY(view.selectedRecords().isEmpty());
    }

    void leadsToARelatedRecordOnClick()
    {
        test::TelecomCenter platform;
        const QString customer = platform.seedCustomer(u"A"_s);
        platform.seedNumbers(customer, 1);
        RecordTableModel model(platform.client, telecomcenter::didNumbers);
        RecordTableView view;
        view.setRecords(&model);
        view.resize(800, 200);
        view.show();
        model.setQuery({}, {});
        QTRY_COMPARE(model.state(), RecordTableModel::State::Loaded);
        QSignalSpy activated(&view, &RecordTableView::linkActivated);

        const QRect cell = view.visualRect(model.index(0, model.columnOf(u"customer"_s)));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(10, 8));

        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<RecordRef>(), (RecordRef{u"customers"_s, customer}));
    }

    void offersExactlyTheFiltersOfTheResource()
    {
        test::TelecomCenter platform;
        FilterBar bar(telecomcenter::didNumbers, platform.client);
        auto *add = bar.findChild<QToolButton *>(u"addFilter"_s);

        Q_EMIT add->menu()->aboutToShow();

        QStringList offered;
        for (const QAction *action : add->menu()->actions())
            offered.append(action->text());
        QCOMPARE(offered, (QStringList{u"Customer…"_s, u"Number…"_s, u"State…"_s, u"DID number ID…"_s}));
    }

    void showsAFilterAsAChipThatCanBeRemoved()
    {
        test::TelecomCenter platform;
        FilterBar bar(telecomcenter::didNumbers, platform.client);
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::filtersChanged);

        bar.setValue(u"enabled"_s, {{u"false"_s}, u"disabled"_s});
        QCOMPARE(bar.filters(), (Filters{{u"enabled"_s, {u"false"_s}}}));
        bar.findChild<QToolButton *>(u"removeFilter"_s)->click();

        QCOMPARE(changed.size(), 2);
        QVERIFY(bar.filters().isEmpty());
    }

    void neverLetsGoOfARequiredFilter()
    {
        test::TelecomCenter platform;
        FilterBar bar(telecomcenter::incomingTrunkCdrs, platform.client);

        QVERIFY(bar.filters().contains(u"time_start_gteq"_s));
        QVERIFY(!bar.findChild<QToolButton *>(u"removeFilter"_s));
        bar.setValue(u"src_number"_s, {{u"370"_s}, u"370"_s});
        bar.clear();

        QCOMPARE(bar.filters().keys(), QStringList{u"time_start_gteq"_s});
        QVERIFY(!bar.isNarrowed());
    }

    void oneOfSeveralNeededFiltersIsEnough()
    {
        test::Ngcp platform;
        FilterBar bar(ngcp::callLists, platform.client);
        const auto canBeRemoved = [&](const QString &name) {
            const auto *chip = bar.findChild<QWidget *>(u"chip_"_s + name);
            return chip && chip->findChild<QToolButton *>(u"removeFilter"_s);
        };

        bar.setValue(u"subscriber_id"_s, {{u"101"_s}, u"test_10001"_s});
        QVERIFY(!canBeRemoved(u"subscriber_id"_s));
        bar.setValue(u"customer_id"_s, {{u"42"_s}, u"EXT-42"_s});
        QTRY_COMPARE(bar.findChildren<QWidget *>(u"chip_subscriber_id"_s).size(), 1); // the old one is gone
        QVERIFY(canBeRemoved(u"subscriber_id"_s));
        bar.removeValue(u"subscriber_id"_s);
        QTRY_COMPARE(bar.findChildren<QWidget *>(u"chip_customer_id"_s).size(), 1);
        QVERIFY(!canBeRemoved(u"customer_id"_s));
    }

    void checksSeveralChoicesOfAFilterThatTakesThem()
    {
        test::Ngcp platform;
        FilterEditor editor(ngcp::conversations, *ngcp::conversations.filter(u"type"), platform.client,
                            {{u"call"_s}, u"call"_s}, nullptr);
        editor.show();
        auto *list = editor.findChild<QListWidget *>(u"filterValue"_s);
        QCOMPARE(editor.value().values, QStringList{u"call"_s});

        list->item(3)->setCheckState(Qt::Checked);
        QCOMPARE(editor.value().values, QStringList({u"call"_s, u"fax"_s}));
        QCOMPARE(editor.value().shown, u"call, fax"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(3)->setCheckState(Qt::Unchecked);
        QVERIFY(!editor.isComplete());
    }

    void takesAFilterFromItsEditor()
    {
        test::TelecomCenter platform;
        FilterEditor editor(telecomcenter::didNumbers, *telecomcenter::didNumbers.filter(u"number"),
                            platform.client, {}, nullptr);
        editor.show();
        QSignalSpy accepted(&editor, &QDialog::accepted);

        QTest::keyClick(&editor, Qt::Key_Return);
        QVERIFY(accepted.isEmpty()); // nothing was entered
        QTest::keyClicks(editor.findChild<QLineEdit *>(u"filterValue"_s), u"+370 5 2000117"_s);
        QTest::keyClick(&editor, Qt::Key_Return);

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(editor.value().values, QStringList{u"37052000117"_s});
    }

    void picksARecordByTypingAPartOfItsName()
    {
        test::TelecomCenter platform(sandbox::Size::Small);
        RelationPicker picker;
        picker.setSource(platform.client, telecomcenter::customers);
        picker.resize(300, 30);
        picker.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picker));
        QSignalSpy picked(&picker, &RelationPicker::picked);
        auto *text = picker.findChild<QLineEdit *>();
        text->setFocus();

        QTest::keyClicks(text, u"azuol"_s);
        auto *list = picker.findChild<QListView *>(u"pickerList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(text, Qt::Key_Return);

        QCOMPARE(picked.size(), 1);
        QCOMPARE(picker.recordId(), u"1000"_s);
        QCOMPARE(text->text(), u"Ąžuolas UAB"_s);
    }

    void showsEverythingThePlatformSaid()
    {
        Record number(telecomcenter::didNumbers, u"8c58d9cb"_s);
        number.setValue(u"number", u"37052000117"_s);
        number.setValue(u"enabled", false);
        number.setValue(u"external_id", toldNull());
        number.relate(u"customer", u"7"_s, u"<b>Ąžuolas</b>"_s);
        number.setExtras({{u"beta"_s, QVariantList{1, u"x"_s}}});
        DetailsPanel panel;
        QSignalSpy link(&panel, &DetailsPanel::linkActivated);

        panel.show({number}, 1, {});

        QStringList texts;
        for (const PlainLabel *label : panel.findChildren<PlainLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"37052000117"_s));
        QVERIFY(texts.contains(u"⊘ disabled"_s));
        QVERIFY(texts.contains(u"[1,\"x\"]"_s));
        QVERIFY(texts.contains(u"8c58d9cb"_s));
        auto *customer = panel.findChild<QToolButton *>(u"link_customer"_s);
        QVERIFY(customer->text().contains("<b>"_L1)); // as it came, not as markup
        customer->click();
        QCOMPARE(link[0][0].value<RecordRef>().id, u"7"_s);
    }

    void showsWhatSeveralRecordsShare()
    {
        QList<Record> numbers;
        for (const QString &digits : {u"1"_s, u"2"_s}) {
            Record number(telecomcenter::didNumbers, digits);
            number.setValue(u"number", digits);
            number.setValue(u"enabled", true);
            numbers.append(number);
        }
        DetailsPanel panel;

        panel.show(numbers, 2, {});

        QStringList texts;
        for (const PlainLabel *label : panel.findChildren<PlainLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"enabled"_s));
        QVERIFY(!texts.contains(u"1"_s));
    }

    void writesARecordAsJsonWithoutItsSecrets()
    {
        Record gateway(telecomcenter::terminationGateways, u"gw"_s);
        gateway.setValue(u"name", u"A"_s);
        gateway.setValue(u"authorization_password", QVariant::fromValue(Secret("swordfish")));
        gateway.relate(u"customer", u"7"_s, u"B"_s);

        const QString json = recordAsJson(gateway);

        QVERIFY(json.contains("\"name\": \"A\""_L1));
        QVERIFY(json.contains("\"id\": \"7\""_L1));
        QVERIFY(!json.contains("swordfish"_L1));
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
