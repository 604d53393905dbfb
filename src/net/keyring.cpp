#include "net/keyring.h"

#include <QUuid>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace cordboard::keyring {

namespace {

    constexpr auto service = "Cordboard"_L1;

    /// A job that is gone when it ended, and whose end nobody hears once the context died.
    template <typename Job>
    Job *jobFor(const QString &key, QObject *context, std::function<void(Job *)> ended)
    {
        auto *job = new Job(QString(service)); // deletes itself
        job->setAutoDelete(true);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, context,
                         [job, ended = std::move(ended)](QKeychain::Job *) { ended(job); });
        return job;
    }

    Error failure(const QKeychain::Job &job)
    {
        return {.kind = Error::Kind::Forbidden, .fate = Error::Fate::NotSent, .detail = job.errorString()};
    }

    State stateFrom(const QKeychain::Job &job)
    {
        switch (job.error()) {
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser: return State::Locked;
        case QKeychain::NoError: return State::Usable;
        default: return State::Missing;
        }
    }

} // namespace

void probe(QObject *context, std::function<void(State)> handler)
{
    const QString key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QUuid::createUuid().toByteArray();
    auto *writing = jobFor<QKeychain::WritePasswordJob>(
        key, context, [key, value, context, handler](QKeychain::WritePasswordJob *written) {
            if (written->error() != QKeychain::NoError)
                return handler(stateFrom(*written));
            auto *reading = jobFor<QKeychain::ReadPasswordJob>(
                key, context, [key, value, context, handler](QKeychain::ReadPasswordJob *read) {
                    const bool isSame = read->error() == QKeychain::NoError && read->binaryData() == value;
                    jobFor<QKeychain::DeletePasswordJob>(key, context, [](QKeychain::DeletePasswordJob *) {
                    })->start();
                    handler(isSame ? State::Usable : State::Missing);
                });
            reading->start();
        });
    writing->setBinaryData(value);
    writing->start();
}

void read(const QString &accountId, QObject *context, std::function<void(Outcome<Secret>)> handler)
{
    auto *job =
        jobFor<QKeychain::ReadPasswordJob>(accountId, context, [handler](QKeychain::ReadPasswordJob *read) {
            if (read->error() == QKeychain::NoError)
                handler(Secret(read->binaryData()));
            else if (read->error() == QKeychain::EntryNotFound)
                handler(Secret());
            else
                handler(failure(*read));
        });
    job->start();
}

void write(const QString &accountId, const Secret &password, QObject *context,
           std::function<void(Outcome<Done>)> handler)
{
    auto *job = jobFor<QKeychain::WritePasswordJob>(accountId, context,
                                                    [handler](QKeychain::WritePasswordJob *written) {
                                                        if (written->error() == QKeychain::NoError)
                                                            handler(Done{});
                                                        else
                                                            handler(failure(*written));
                                                    });
    job->setBinaryData(password.reveal());
    job->start();
}

void remove(const QString &accountId, QObject *context, std::function<void(Outcome<Done>)> handler)
{
    auto *job = jobFor<QKeychain::DeletePasswordJob>(
        accountId, context, [accountId, context, handler](QKeychain::DeletePasswordJob *removed) {
            const QKeychain::Error error = removed->error();
            if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
                return handler(failure(*removed));
            read(accountId, context, [handler](const Outcome<Secret> &left) {
                if (left && left->isEmpty())
                    handler(Done{});
                else
                    handler(left ? Error{.kind = Error::Kind::Forbidden, .fate = Error::Fate::NotSent}
                                 : left.error());
            });
        });
    job->start();
}

} // namespace cordboard::keyring
