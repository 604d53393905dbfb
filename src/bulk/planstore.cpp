#include "bulk/planstore.h"

#include "bulk/applywork.h"
#include "net/connection.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cordboard {

QString keptPlanFile(const Connection &connection, const Plan &plan)
{
    return u"%1.%2.plan"_s.arg(connection.journal().file(), plan.id);
}

QString keepPlan(const Connection &connection, const Plan &plan)
{
    const QString file = keptPlanFile(connection, plan);
    const Outcome<Plan> kept = readPlan(file);
    return kept && kept->toJson() == plan.toJson() ? QString() : writePlan(plan, file);
}

QStringList keptPlanFiles(const Connection &connection)
{
    const QFileInfo journal(connection.journal().file());
    QStringList files;
    const QFileInfoList kept =
        journal.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : kept) {
        const bool isOurs = file.fileName().startsWith(journal.fileName() + u'.');
        if (isOurs && file.fileName().endsWith(".plan"_L1))
            files.append(file.filePath());
    }
    return files;
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
