#include "cli/accountstask.h"

#include "cli/output.h"
#include "cli/plainrows.h"
#include "net/accountfile.h"

using namespace Qt::StringLiterals;

namespace cordboard {

void AccountsTask::start()
{
    const AccountFile saved({}, AccountFile::Damaged::LeaveAlone);
    if (!saved.trouble().isEmpty())
        return end(ExitCode::Refused, saved.trouble());
    PlainRows table{
        .header = {u"name"_s, u"platform"_s, u"environment"_s, u"url"_s, u"user"_s, u"read_only"_s}};
    for (const Account &account : saved.accounts())
        table.rows.append(QJsonArray{account.name, account.platform, account.environment,
                                     account.url.toString(), account.userName, account.isReadOnly});
    const QString names = table.header.join(u", "_s);
    const QString columns = invocation().value("columns"_L1);
    if (!columns.isEmpty() && columns != "all"_L1 && !table.choose(columns.split(u',', Qt::SkipEmptyParts)))
        return reject(usageError(tr("There is no such column. There are: %1.").arg(names)));
    Output output;
    if (const QString wrong = output.open(invocation().value("output"_L1)); !wrong.isEmpty())
        return end(ExitCode::Refused, wrong);
    const QString text = table.text(invocation().value("format"_L1, u"table"_s),
                                    output.isFile() ? 0 : Terminal::outputWidth());
    if (text.isEmpty() && !table.rows.isEmpty())
        return reject(usageError(tr("Accounts are written as table, csv, ndjson or json.")));
    output.put(text);
    if (output.isUnread() || (!output.hasFailed() && output.commit()))
        return end(ExitCode::Done);
    end(ExitCode::Refused, output.error());
}

} // namespace cordboard
