#include "widgets/secretedit.h"

#include "widgets/clipboard.h"
#include "widgets/icons.h"
#include "widgets/secretline.h"

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int generatedLength = 20;

    bool hasAllKinds(const QString &text, const QString &signs)
    {
        const auto has = [&text](auto isIt) { return std::ranges::any_of(text, isIt); };
        return has([](QChar c) { return c.isLower(); }) && has([](QChar c) { return c.isUpper(); })
            && has([](QChar c) { return c.isDigit(); })
            && (signs.isEmpty() || has([&signs](QChar c) { return signs.contains(c); }));
    }

} // namespace

/// Drawn anew until it has all kinds, which leaves every such password equally likely.
QString generatedSecret(const SecretRules &rules)
{
    const QString signs(rules.signs);
    const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s + signs;
    QString text;
    while (!hasAllKinds(text, signs)) {
        text.clear();
        for (int i = 0; i < generatedLength; ++i)
            text += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    }
    return text;
}

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new SecretLine(this))
{
    m_text->setObjectName(u"secretText"_s);
    m_text->setAccessibleName(tr("Password"));
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &SecretEdit::secretChanged);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    const auto add = [&](const QString &name, const QString &words) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(words);
        row->addWidget(button);
        return button;
    };
    QToolButton *reveal = add(u"reveal"_s, tr("Show the password"));
    reveal->setCheckable(true);
    reveal->setIcon(themedIcon(u"eye"_s));
    connect(reveal, &QToolButton::toggled, m_text, &SecretLine::setRevealed);
    QToolButton *copy = add(u"copy"_s, tr("Copy the password"));
    copy->setIcon(themedIcon(u"copy"_s));
    connect(copy, &QToolButton::clicked, this, [this] { copySecret(m_text->text().toUtf8()); });
    QToolButton *generate = add(u"generate"_s, tr("Make a new password"));
    generate->setText(tr("Generate"));
    connect(generate, &QToolButton::clicked, this, [this] { m_text->setText(generatedSecret(m_rules)); });
}

Secret SecretEdit::secret() const
{
    return Secret(m_text->text().toUtf8());
}

void SecretEdit::setSecret(const Secret &secret)
{
    m_text->setText(QString::fromUtf8(secret.reveal()));
}

} // namespace cordboard
