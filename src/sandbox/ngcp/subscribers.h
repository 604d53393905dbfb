#pragma once

#include "sandbox/ngcp/handler.h"

namespace cordboard::sandbox::ngcp {

/// A number as it is given: each part as text.
struct NumberParts
{
    QString cc = {};
    QString ac = {};
    QString sn = {};
    bool isDeviceId = false;

    QString digits() const { return cc + ac + sn; }
    friend bool operator==(const NumberParts &, const NumberParts &) = default;
};

NumberParts numberPartsFrom(const QJsonValue &value);
/// "primary_number" or an element of "alias_numbers".
QJsonObject shownNumber(const Row &number, bool isPrimary);

class SubscriberHandler : public Handler
{
public:
    using Handler::Handler;

    QJsonObject shown(const Row &row) const override;
    Row create(const QJsonObject &body) override;
    Row replace(const Row &before, const QJsonObject &body) override;
    void remove(const Row &row) override;

protected:
    void check(Row &row, const Row *before) override;
    void written(const Row &row, const Row *before, const QJsonObject &body) override;

private:
    // What is asked of a new subscriber, and of a changed one.
    void checkOwner(Row &row, const Row *before) const;
    void checkDomain(Row &row, const Row *before) const;
    void checkNames(Row &row, const Row *before) const;
    void checkPassword(const Row &row, const Row *before) const;
    void checkQuota(const Row &row) const;
    void checkPbx(Row &row, const Row *before);
    void checkProfile(Row &row) const;
    void takeIds(Row &row, QLatin1StringView name) const;
    void settleLock(Row &row, const Row *before) const;

    // Its numbers.
    void readNumbers(const QJsonObject &body);
    void checkNumbers(const Row &row, const Row *before) const;
    void refuseTakenAliases(const QStringList &taken, bool isNew) const;
    void writeNumbers(const Row &row);
    void writeNumber(const Row &row, const NumberParts &number, bool isPrimary);

    void keepContact(Row row);
    void setFirstPreferences(const Row &row) const;

    QJsonObject m_body;
    std::optional<NumberParts> m_primary;
    QList<NumberParts> m_aliases;
};

} // namespace cordboard::sandbox::ngcp
