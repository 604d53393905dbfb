#pragma once

#include "sandbox/ngcp/doorkeeper.h"
#include "sandbox/ngcp/store.h"
#include "sandbox/service.h"

#include <QRandomGenerator>

namespace cordboard::sandbox::ngcp {

/// A Sipwise NGCP: version 1 of its REST API, and what of its panel a console calls.
class NgcpService final : public Service
{
public:
    explicit NgcpService(const Options &options);

    QString open() override;
    Answer answer(const Request &request) override;
    QString seed(const Record &record) override;
    void addCalls(int count) override;

private:
    Answer answerOrRefuse(const Request &request);
    Answer answerApi(const Request &request);

    const Options &m_options;
    Store m_store;
    Doorkeeper m_doorkeeper;
    QRandomGenerator m_dice = QRandomGenerator(2026); // of calls that are still to come
};

} // namespace cordboard::sandbox::ngcp
