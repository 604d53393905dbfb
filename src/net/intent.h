#pragma once

#include "catalogue/record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace cordboard {

/// What a write is meant to do, as the journal keeps it from before it leaves until it is known what became
/// of it. No password is in it.
struct Intent
{
    QString operation = {}; ///< our own id of this write
    QDateTime time = {};
    QByteArray verb = {};
    QString path = {};
    QString resource = {}; ///< Resource::type
    QString id = {};       ///< of the record; empty for one that the platform names
    QString title = {};
    QJsonObject before = {}; ///< the record as it was (a snapshot); empty for a new one
    QJsonObject wanted = {}; ///< what is sent, as a snapshot
    /// Ids of the records that looked like the new one before it was sent.
    QStringList twins = {};
    QJsonObject along = {}; ///< what a removal takes along: counts by resource
    QString run = {};       ///< of the program that began it; the journal adds it
    /// The journal has it on the disk already, put there together with others. Not part of what it keeps.
    bool isOnRecord = false;

    static Intent begin();

    QJsonObject toJson() const;
    static Intent fromJson(const QJsonObject &json);

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// How a write ended, or what was found out about it later.
enum class WriteState : quint8 { UnderWay, Done, Refused, NotSent, Unknown, Applied, NotApplied, Differs };

QLatin1StringView wireName(WriteState state);
WriteState writeStateFrom(QStringView wire);
/// What the journal keeps of it, as of now: "end" of its sending, "settled" for what was found out later.
QJsonObject outcomeLine(QLatin1StringView event, const QString &operation, WriteState state);
/// Whether somebody still has to look what became of it.
inline bool isOpenEnded(WriteState state)
{
    return state == WriteState::UnderWay || state == WriteState::Unknown;
}

} // namespace cordboard
