#include "catalogue/telecomcenter/telecomcenter.h"
#include "net/connection.h"
#include "writes/writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cordboard;
namespace tc = cordboard::telecomcenter;

namespace {

/// Creates a customer, renames it, deletes every third, and begins anew, until somebody kills the program.
class Run : public QObject
{
public:
    Run(const Client &client, QString name)
        : m_writer(client)
        , m_name(std::move(name))
    {
    }

    void next()
    {
        Record draft(tc::customers);
        draft.setValue(u"name", u"%1-%2"_s.arg(m_name).arg(++m_number));
        follow(m_writer.create(draft), [this](const WriteEnd &end) {
            if (end.record)
                rename(*end.record);
            else
                next();
        });
    }

private:
    void follow(WriteOperation *operation, std::function<void(const WriteEnd &)> then)
    {
        connect(operation, &WriteOperation::ended, this, std::move(then));
    }

    void rename(const Record &record)
    {
        Record draft(tc::customers);
        draft.setValue(u"name", record.value(u"name").toString() + u'b');
        follow(m_writer.update(record, draft), [this](const WriteEnd &end) {
            if (end.record && m_number % 3 == 0)
                follow(m_writer.remove(*end.record), [this](const WriteEnd &) { next(); });
            else
                next();
        });
    }

    Writer m_writer;
    QString m_name;
    int m_number = 0;
};

} // namespace

/// crashwriter URL JOURNAL NAME; the password comes by standard input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    char password[200] = {};
    if (!std::fgets(password, sizeof password, stdin))
        return 2;
    Connection connection({.id = u"crash"_s,
                           .platform = u"telecomcenter"_s,
                           .environment = u"custom"_s,
                           .url = QUrl(arguments[1]),
                           .userName = u"operator"_s,
                           .journalFile = arguments[2]},
                          Secret(QByteArray(password).trimmed()));
    Run run{Client(connection), arguments[3]};
    run.next();
    std::puts("writing");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
