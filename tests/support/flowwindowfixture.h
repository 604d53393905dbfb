#pragma once

#include "console/flowwindow.h"
#include "support/flowfixture.h"
#include "support/ngcpfixture.h"
#include "widgets/errorbanner.h"
#include "widgets/secretedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

namespace cordboard::test {

/// A person in front of a guided flow.
struct FlowHands
{
    FlowWindow *window = nullptr;

    QWidget *page() const
    {
        return window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
    }
    int step() const { return window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentIndex(); }
    QPushButton *button(const QString &name) const { return window->findChild<QPushButton *>(name); }
    void press(const QString &name) const { button(name)->click(); }
    QString sending() const
    {
        return window->findChild<QPlainTextEdit *>(QStringLiteral("sending"))->toPlainText();
    }
    QString banner() const { return window->findChild<ErrorBanner *>(QStringLiteral("banner"))->text(); }
    QString stepText(int step) const
    {
        return window->findChild<QListWidget *>(QStringLiteral("steps"))->item(step)->text();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = page()->findChild<QLineEdit *>(QStringLiteral("field_") + field);
        line->setText(text);
    }
    QString typed(const QString &field) const
    {
        return page()->findChild<QLineEdit *>(QStringLiteral("field_") + field)->text();
    }
    SecretEdit *secret(const QString &field) const
    {
        return page()->findChild<SecretEdit *>(QStringLiteral("field_") + field);
    }
    void setList(const QString &field, const QStringList &lines) const
    {
        page()->findChild<QWidget *>(QStringLiteral("field_") + field)->setProperty("lines", lines);
    }
    QString note(const QString &field) const
    {
        auto *label = page()->findChild<QLabel *>(QStringLiteral("note_for_field_") + field);
        return label->isVisible() ? label->text() : QString();
    }
    /// Whether there is room for all of its lines.
    bool isNoteWhole(const QString &field) const
    {
        auto *label = page()->findChild<QLabel *>(QStringLiteral("note_for_field_") + field);
        return label->isVisible() && label->height() >= label->heightForWidth(label->width());
    }
    QTreeWidget *found() const { return page()->findChild<QTreeWidget *>(QStringLiteral("found")); }
    QString findState() const { return page()->findChild<QLabel *>(QStringLiteral("findState"))->text(); }
    /// Whether an answer came.
    bool lookFor(const QString &text) const
    {
        auto *line = page()->findChild<QLineEdit *>(QStringLiteral("sought"));
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !findState().isEmpty() && !findState().endsWith(u'…'); });
    }
    void choose(int row) const { found()->topLevelItem(row)->setSelected(true); }

    bool fillProfile() const
    {
        if (!lookFor(QStringLiteral("my_test_profile")))
            return false;
        choose(0);
        press(QStringLiteral("next"));
        return step() == ContactStep;
    }
    bool fillContact() const
    {
        type(QStringLiteral("email"), QStringLiteral("flow@example.com"));
        type(QStringLiteral("firstname"), QStringLiteral("Žofia"));
        type(QStringLiteral("lastname"), QStringLiteral("Müller"));
        press(QStringLiteral("next"));
        return step() == CustomerStep;
    }
    bool fillCustomer() const
    {
        type(QStringLiteral("external_id"), QStringLiteral("FLOW-1"));
        press(QStringLiteral("next"));
        return step() == DomainStep;
    }
    bool fillDomain(const QString &name = QStringLiteral("flow.example.org")) const
    {
        if (!lookFor(name))
            return false;
        press(QStringLiteral("next"));
        return step() == SubscriberStep;
    }
    void enterPasswords() const
    {
        secret(QStringLiteral("password"))->setSecret(Secret(sipCanary));
        secret(QStringLiteral("webpassword"))->setSecret(Secret(webCanary));
    }
    bool fillSubscriber(const QString &alias = QStringLiteral("43 9877 88001")) const
    {
        type(QStringLiteral("username"), QStringLiteral("flow_1"));
        type(QStringLiteral("primary_number"), QStringLiteral("43 9876 88001"));
        setList(QStringLiteral("alias_numbers"), {alias});
        enterPasswords();
        press(QStringLiteral("next"));
        return step() == SubscriberStep + 1;
    }
    bool fillAll(const QString &alias = QStringLiteral("43 9877 88001")) const
    {
        return fillProfile() && fillContact() && fillCustomer() && fillDomain() && fillSubscriber(alias);
    }
    bool create() const
    {
        press(QStringLiteral("apply"));
        return QTest::qWaitFor([this] { return !window->isApplying(); }, 20'000);
    }
};

} // namespace cordboard::test
