#include "bulk/planstore.h"

#include "bulk/applywork.h"
#include "net/connection.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// A lock of a program that is gone does not count.
    std::unique_ptr<QLockFile> lockOf(const QString &planFile)
    {
        auto lock = std::make_unique<QLockFile>(planFile + ".lock"_L1);
        lock->setStaleLockTime(0);
        return lock->tryLock(0) ? std::move(lock) : nullptr;
    }

} // namespace

QString keptPlanFile(const Connection &connection, const Plan &plan)
{
    return u"%1.%2.plan"_s.arg(connection.journal().file(), plan.id);
}

QString keepPlan(const Connection &connection, const Plan &plan)
{
    const QString file = keptPlanFile(connection, plan);
    const Outcome<Plan> kept = readPlan(file);
    const bool isKept = kept && kept->toJson(Passwords::Withheld) == plan.toJson(Passwords::Withheld);
    return isKept ? QString() : writePlan(plan, file, Passwords::Withheld);
}

QStringList keptPlanFiles(const Connection &connection)
{
    const QFileInfo journal(connection.journal().file());
    QStringList files;
    const QFileInfoList kept =
        journal.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : kept) {
        const bool isOurs = file.fileName().startsWith(journal.fileName() + u'.');
        if (isOurs && file.fileName().endsWith(".plan"_L1) && lockOf(file.filePath()))
            files.append(file.filePath());
    }
    return files;
}

std::unique_ptr<QLockFile> lockPlan(const Connection &connection, const Plan &plan)
{
    return lockOf(keptPlanFile(connection, plan));
}

QStringList ApplyWork::unfinished(const Connection &connection)
{
    return keptPlanFiles(connection);
}

void ApplyWork::forget(const Connection &connection, const Plan &plan)
{
    const QFileInfo kept(keptPlanFile(connection, plan));
    QFile::remove(kept.filePath());
    // What a crash left of the moment in which it was written.
    const QStringList parts =
        kept.dir().entryList({u'.' + kept.fileName() + u".*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts)
        kept.dir().remove(part);
}

} // namespace cordboard
