#include "sandbox/sandbox.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "sandbox/api.h"
#include "sandbox/refusal.h"
#include "sandbox/seed.h"
#include "sandbox/seedcdrs.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <httplib.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

namespace {

    constexpr size_t threads = 48; // each connection that is kept alive holds one
    constexpr size_t requestsPerConnection = 1'000'000;

    QList<QPair<QString, QString>> queryOf(const QByteArray &text)
    {
        QList<QPair<QString, QString>> query;
        for (QByteArray part : text.split('&')) {
            if (part.isEmpty())
                continue;
            part.replace('+', ' ');
            const qsizetype equals = part.indexOf('=');
            const auto decoded = [](const QByteArray &bytes) {
                return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
            };
            const QString name = decoded(equals < 0 ? part : part.first(equals));
            // The last of a name counts.
            query.removeIf([&](const auto &entry) { return entry.first == name; });
            query.append({name, equals < 0 ? QString() : decoded(part.sliced(equals + 1))});
        }
        return query;
    }

    Received receivedFrom(const httplib::Request &http)
    {
        Received received{.method = QByteArray::fromStdString(http.method),
                          .target = QByteArray::fromStdString(http.target),
                          .body = QByteArray::fromStdString(http.body)};
        for (const auto &[name, value] : http.headers)
            received.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
        return received;
    }

} // namespace

class Sandbox::Private
{
public:
    explicit Private(Options wanted)
        : options(std::move(wanted))
    {
    }

    void serve(const httplib::Request &http, httplib::Response &out);
    Answer apiAnswer(const httplib::Request &http);
    std::optional<CannedAnswer> takeCanned(const Received &received);
    bool isSignedIn(const httplib::Request &http) const;
    Outcome<Done> openStore();
    Outcome<Done> listen();
    /// Runs on the store's thread, and waits for it.
    template <typename Work>
    void onStore(Work work)
    {
        QMetaObject::invokeMethod(&worker, std::move(work), Qt::BlockingQueuedConnection);
    }

    Options options;
    Gate gate;
    QThread storeThread;
    QObject worker; // stands for the store's thread
    std::unique_ptr<Store> store;
    QRandomGenerator dice = QRandomGenerator(2026); // of calls that are still to come
    std::unique_ptr<QTimer> newCalls;               // of the store's thread
    std::unique_ptr<httplib::Server> server;
    std::thread listener;
    QUrl url;
    mutable QMutex mutex; // guards what follows
    QList<CannedAnswer> canned;
    QList<Received> received;
};

Sandbox::Sandbox(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Sandbox::~Sandbox()
{
    stop();
}

Outcome<Done> Sandbox::Private::openStore()
{
    storeThread.setObjectName(u"sandbox store"_s);
    storeThread.start();
    worker.moveToThread(&storeThread);
    QString problem;
    onStore([&] {
        store = std::make_unique<Store>(telecomcenter::platform.resources, options.dataFile);
        problem = store->open();
        if (problem.isEmpty() && store->isNew())
            seedStore(*store, options.size);
        if (problem.isEmpty() && options.newCallsEvery.count() > 0) {
            newCalls = std::make_unique<QTimer>();
            newCalls->callOnTimeout(newCalls.get(), [this] { addCallNow(*store, dice); });
            newCalls->start(options.newCallsEvery);
        }
    });
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::Unreachable, .fate = Error::Fate::NotSent, .detail = problem};
    return Done{};
}

Outcome<Done> Sandbox::Private::listen()
{
    const bool isTls = !options.certificate.isEmpty();
    if (isTls)
        server = std::make_unique<httplib::SSLServer>(options.certificate.toLocal8Bit().constData(),
                                                      options.key.toLocal8Bit().constData());
    else
        server = std::make_unique<httplib::Server>();
    const auto failed = [](const QString &detail) {
        return Error{.kind = Error::Kind::NotListening, .fate = Error::Fate::NotSent, .detail = detail};
    };
    if (!server->is_valid())
        return failed(u"The certificate or the key cannot be used."_s);
    server->set_tcp_nodelay(true);
    server->set_keep_alive_max_count(requestsPerConnection);
    server->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    const auto handler = [this](const httplib::Request &http, httplib::Response &out) { serve(http, out); };
    server->Get(".*", handler)
        .Post(".*", handler)
        .Put(".*", handler)
        .Patch(".*", handler)
        .Delete(".*", handler);
    int port = options.port;
    if (port == 0)
        port = server->bind_to_any_port("127.0.0.1");
    else if (!server->bind_to_port("127.0.0.1", port))
        port = -1;
    if (port < 0)
        return failed(u"Port %1 is taken."_s.arg(options.port));
    url = QUrl(u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(port));
    listener = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running()) // stop() before that would be forgotten
        std::this_thread::yield();
    return Done{};
}

Outcome<QUrl> Sandbox::start()
{
    if (const Outcome<Done> opened = d->openStore(); !opened)
        return opened.error();
    if (const Outcome<Done> listening = d->listen(); !listening)
        return listening.error();
    return d->url;
}

void Sandbox::stop()
{
    if (d->server)
        d->server->stop();
    if (d->listener.joinable())
        d->listener.join();
    d->server.reset();
    if (!d->storeThread.isRunning())
        return;
    d->onStore([this] {
        d->newCalls.reset();
        d->store.reset();
    });
    d->storeThread.quit();
    d->storeThread.wait();
}

QUrl Sandbox::url() const
{
    return d->url;
}

const Options &Sandbox::options() const
{
    return d->options;
}

QString Sandbox::seed(const Record &record)
{
    QString id = record.id();
    d->onStore([&] { id = seedRecord(*d->store, record); });
    return id;
}

void Sandbox::addCalls(int count)
{
    d->onStore([&] {
        for (int i = 0; i < count; ++i)
            addCallNow(*d->store, d->dice);
    });
}

void Sandbox::answerNext(CannedAnswer answer)
{
    const QMutexLocker lock(&d->mutex);
    d->canned.append(std::move(answer));
}

QList<Received> Sandbox::received() const
{
    const QMutexLocker lock(&d->mutex);
    return d->received;
}

void Sandbox::forgetReceived()
{
    const QMutexLocker lock(&d->mutex);
    d->received.clear();
}

void Sandbox::setProfile(const Profile &profile)
{
    d->onStore([&] { d->options.profile = profile; });
}

void Sandbox::setGate(Gate gate)
{
    d->gate = std::move(gate);
}

bool Sandbox::Private::isSignedIn(const httplib::Request &http) const
{
    const std::string told = http.get_header_value("Authorization");
    return std::ranges::any_of(options.colleagues + QStringList{options.userName}, [&](const QString &name) {
        return told == "Basic " + (name.toUtf8() + ':' + options.password.reveal()).toBase64().toStdString();
    });
}

std::optional<CannedAnswer> Sandbox::Private::takeCanned(const Received &request)
{
    const QMutexLocker lock(&mutex);
    received.append(request);
    const auto fits = [&](const CannedAnswer &answer) {
        return answer.method.isEmpty() || answer.method == request.method;
    };
    const auto found = std::ranges::find_if(canned, fits);
    if (found == canned.end())
        return {};
    CannedAnswer answer = std::move(*found);
    canned.erase(found);
    return answer;
}

void Sandbox::Private::serve(const httplib::Request &http, httplib::Response &out)
{
    const auto set = [&out](int status, const QByteArray &body, const QByteArray &contentType) {
        out.status = status;
        if (status != 204)
            out.set_content(body.constData(), size_t(body.size()), contentType.constData());
    };
    const Received request = receivedFrom(http);
    if (const std::optional<CannedAnswer> answer = takeCanned(request)) {
        if (answer->isAfterTheDeed)
            apiAnswer(http);
        std::this_thread::sleep_for(answer->delay);
        for (const auto &[name, value] : answer->headers)
            out.set_header(name.constData(), value.constData());
        set(answer->status, answer->body, answer->contentType);
        return;
    }
    if (gate.before)
        gate.before(request);
    const Answer answer = apiAnswer(http);
    if (gate.after)
        gate.after(request);
    if (answer.status == 401)
        out.set_header("WWW-Authenticate", "Basic realm=\"Application\"");
    set(answer.status, answer.body, answer.contentType);
}

Answer Sandbox::Private::apiAnswer(const httplib::Request &http)
{
    const QByteArray target = QByteArray::fromStdString(http.target);
    const QByteArray path = target.split('?').first();
    const QByteArray root(telecomcenter::platform.root.latin1());
    Request request{.method = QByteArray::fromStdString(http.method),
                    .query = queryOf(target.contains('?') ? target.sliced(path.size() + 1) : QByteArray()),
                    .contentType = QByteArray::fromStdString(http.get_header_value("Content-Type")),
                    .accept = QByteArray::fromStdString(http.get_header_value("Accept")),
                    .body = QByteArray::fromStdString(http.body),
                    .origin = url.toEncoded()};
    if (request.method == "HEAD")
        request.method = "GET";
    const bool isKnown = isSignedIn(http);
    Answer answer;
    onStore([&] {
        if (!isKnown) {
            answer = options.profile.htmlUnauthorized
                ? Answer{401, "HTTP Basic: Access denied.\n", "text/html; charset=utf-8"}
                : answerFor({refusal::unauthorized()}, options.profile.textErrorCodes);
        } else if (!path.startsWith(root + '/')) {
            answer = routerNotFound();
        } else {
            for (const QByteArray &step : path.sliced(root.size() + 1).split('/'))
                request.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(step)));
            answer = Api(*store, options.profile).answer(request);
        }
    });
    return answer;
}

} // namespace cordboard::sandbox
