#include "writes/secondlook.h"

#include "catalogue/snapshot.h"
#include "writes/writeoperation.h"

using namespace Qt::StringLiterals;

namespace cordboard {

SecondLook::SecondLook(const Client &client, Record sent, Record saved, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_sent(std::move(sent))
    , m_saved(std::move(saved))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecondLook::look);
}

void SecondLook::start(std::chrono::milliseconds wait)
{
    m_timer.start(wait);
}

void SecondLook::forget(const WriteOperation &newer)
{
    const WriteOperation::Plan &plan = newer.plan();
    if (plan.base.ref() != m_saved.ref())
        return;
    const Resource &resource = m_sent.resource();
    const bool isRemoval = plan.action == WriteOperation::Action::Remove;
    for (qsizetype i = 0; i < qsizetype(resource.attributes.size()); ++i) {
        if (isRemoval || newer.sent().value(i).isValid())
            m_sent.setValue(i, QVariant());
    }
    for (qsizetype i = 0; i < qsizetype(resource.relations.size()); ++i) {
        if (isRemoval || newer.sent().related(i).state != Related::State::NotTold)
            m_sent.setRelated(i, {});
    }
}

void SecondLook::look()
{
    if (m_sent.isBlank())
        return Q_EMIT ended({.saved = m_saved});
    m_client.read(m_saved.resource(), m_saved.id()).then(this, [this](const Outcome<Record> &read) {
        Overtaking overtaking{.saved = m_saved};
        if (read) {
            overtaking.now = *read;
            // Some platforms answer with values from before and take the new ones all the same.
            const QStringList sinceSaved = differences(toSnapshot(m_saved), *read);
            for (const QString &field : differences(toSnapshot(m_sent), *read)) {
                if (sinceSaved.contains(field))
                    overtaking.fields.append(field);
            }
        } else if (read.error().kind == Error::Kind::NotFound) {
            const QJsonObject sent = toSnapshot(m_sent);
            overtaking.fields =
                sent["attributes"_L1].toObject().keys() + sent["relations"_L1].toObject().keys();
        }
        Q_EMIT ended(overtaking);
    });
}

} // namespace cordboard
