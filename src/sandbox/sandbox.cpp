#include "sandbox/sandbox.h"

#include "sandbox/service.h"
#include "sandbox/tls.h"

#include <QMutex>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <httplib.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace cordboard::sandbox {

namespace {

    constexpr size_t threads = 48; // each connection that is kept alive holds one
    constexpr size_t requestsPerConnection = 1'000'000;

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
    Answer serviceAnswer(const Received &raw, const httplib::Request &http);
    std::optional<CannedAnswer> takeCanned(const Received &received);
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
    std::unique_ptr<Service> service;
    std::unique_ptr<QTimer> newCalls; // of the store's thread
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
        service = makeService(options);
        problem =
            service ? service->open() : u"There is no sandbox for the platform “%1”."_s.arg(options.platform);
        if (problem.isEmpty() && options.newCallsEvery.count() > 0) {
            newCalls = std::make_unique<QTimer>();
            newCalls->callOnTimeout(newCalls.get(), [this] { service->addCalls(1); });
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
        server = std::make_unique<httplib::SSLServer>([this](SSL_CTX &context) {
            return prepareTls(&context, options.certificate, options.key, options.clientAuthority);
        });
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
        .Delete(".*", handler)
        .Options(".*", handler);
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
        d->service.reset();
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
    d->onStore([&] { id = d->service->seed(record); });
    return id;
}

void Sandbox::addCalls(int count)
{
    d->onStore([&] { d->service->addCalls(count); });
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

void Sandbox::setNgcpProfile(const NgcpProfile &profile)
{
    d->onStore([&] { d->options.ngcp = profile; });
}

void Sandbox::setGate(Gate gate)
{
    d->gate = std::move(gate);
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
    const auto send = [&out](const auto &answer) {
        std::this_thread::sleep_for(answer.delay);
        out.status = answer.status;
        for (const auto &[name, value] : answer.headers)
            out.set_header(name.constData(), value.constData());
        if (answer.status != 204 && !(answer.body.isEmpty() && answer.contentType.isEmpty()))
            out.set_content(answer.body.constData(), size_t(answer.body.size()),
                            answer.contentType.constData());
    };
    const Received request = receivedFrom(http);
    if (const std::optional<CannedAnswer> answer = takeCanned(request)) {
        if (answer->isAfterTheDeed)
            serviceAnswer(request, http);
        send(*answer);
        return;
    }
    if (gate.before)
        gate.before(request);
    const Answer answer = serviceAnswer(request, http);
    if (gate.after)
        gate.after(request);
    send(answer);
}

Answer Sandbox::Private::serviceAnswer(const Received &raw, const httplib::Request &http)
{
    const QByteArray path = raw.target.split('?').first();
    const bool hasQuery = raw.target.size() > path.size();
    Request request{.method = raw.method,
                    .rawPath = path,
                    .query = queryFrom(hasQuery ? raw.target.sliced(path.size() + 1) : QByteArray()),
                    .headers = raw.headers,
                    .body = raw.body,
                    .origin = url.toEncoded(),
                    .peer = QByteArray::fromStdString(http.remote_addr)};
    readClientCertificate(http.ssl, request);
    Answer answer;
    onStore([&] { answer = service->answer(request); });
    return answer;
}

} // namespace cordboard::sandbox
