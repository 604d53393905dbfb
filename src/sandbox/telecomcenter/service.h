#pragma once

#include "sandbox/service.h"
#include "sandbox/telecomcenter/store.h"

#include <QRandomGenerator>

namespace cordboard::sandbox::telecomcenter {

/// The Operator API of telecom.center.
class TelecomCenterService final : public Service
{
public:
    explicit TelecomCenterService(const Options &options);

    QString open() override;
    Answer answer(const Request &request) override;
    QString seed(const Record &record) override;
    void addCalls(int count) override;

private:
    Answer answerOrRefusal(Request request);
    bool isSignedIn(const Request &request) const;

    const Options &m_options;
    Store m_store;
    QRandomGenerator m_dice = QRandomGenerator(2026); // of calls that are still to come
};

} // namespace cordboard::sandbox::telecomcenter
