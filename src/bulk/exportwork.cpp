#include "bulk/exportwork.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr int largePage = 1000;
    constexpr qsizetype mostWaiting = 8; // pages that were read and not yet written
    constexpr qsizetype fewWaiting = 2;

    /// Only what goes out is asked for, where its name is beyond doubt.
    QStringList fieldsFor(const RowLayout &layout)
    {
        QStringList fields;
        for (const ExportColumn &column : layout.permitted()) {
            if (column.kind == ExportColumn::Kind::Id)
                continue;
            const bool isAttribute = column.kind == ExportColumn::Kind::Attribute;
            if (isAttribute && !layout.resource->attributes[size_t(column.index)].alias.isEmpty())
                return {};
            const QString name(isAttribute ? layout.resource->attributes[size_t(column.index)].name
                                           : layout.resource->relations[size_t(column.index)].name);
            if (!fields.contains(name))
                fields.append(name);
        }
        const auto all = qsizetype(layout.resource->attributes.size() + layout.resource->relations.size());
        return fields.size() < all ? fields : QStringList();
    }

} // namespace

ExportWork::ExportWork(const Client &client, const ExportJob &job, QObject *parent)
    : Work(parent)
    , m_client(client)
    , m_job(job)
    , m_sink(std::make_unique<ExportSink>(job.to))
{
    setTitle(job.title);
    m_job.query.resource = job.to.layout.resource;
    m_job.query.fields = fieldsFor(job.to.layout);
    m_sink->moveToThread(&m_thread);
    connect(m_sink.get(), &ExportSink::wrote, this, &ExportWork::noteWritten);
    connect(m_sink.get(), &ExportSink::finished, this, &ExportWork::noteFinished);
    connect(&m_thread, &QThread::finished, this, &ExportWork::noteStopped);
    m_thread.start();
}

ExportWork::~ExportWork()
{
    if (m_sink)
        m_sink->cancel();
    m_thread.quit();
    m_thread.wait();
}

void ExportWork::start()
{
    setRunning();
    QMetaObject::invokeMethod(m_sink.get(), &ExportSink::begin);
    if (m_job.atHand) {
        m_total = m_job.atHand->size();
        m_walkEnd = WalkEnd{};
        return write(m_job.atHand, {{0, m_job.atHand->size()}}, 0);
    }
    const bool isFarIn = !m_job.rows.isEmpty() && m_job.rows.constFirst().first >= largePage;
    m_pageSize = isFarIn && m_job.knownPageSize > 0 ? m_job.knownPageSize : largePage;
    walkFrom(isFarIn && m_job.knownPageSize > 0 ? int(m_job.rows.constFirst().first / m_pageSize) + 1 : 1);
}

void ExportWork::walkFrom(int page)
{
    m_page = page;
    m_resumePage = page;
    m_walkEnd.reset();
    m_walk = std::make_unique<ListWalk>(m_client, m_job.query, ListWalk::Pace{.pageSize = m_pageSize});
    connect(m_walk.get(), &ListWalk::arrived, this, &ExportWork::take);
    connect(m_walk.get(), &ListWalk::ended, this, &ExportWork::noteWalkEnd);
    m_walk->start(page);
}

void ExportWork::take(const Page &page)
{
    m_hasChanged |= m_total && page.total && *m_total != *page.total;
    m_total = page.total;
    m_pageSize = m_walk->pageSize();
    const qint64 firstRow = qint64(m_page - 1) * m_pageSize;
    m_haveMoved |= m_job.known.disagreesWith(page, firstRow);
    write(page.records, wantedOf(firstRow, page.size()), m_page++);
    const bool isEnough = !m_job.rows.isEmpty()
        && firstRow + page.size() >= m_job.rows.constLast().first + m_job.rows.constLast().count;
    if (isEnough)
        m_walk->stop();
    else if (m_pages.size() >= mostWaiting)
        m_walk->hold(true);
}

/// The part of a page that was asked for, counted from its first row.
QList<RowRange> ExportWork::wantedOf(qint64 firstRow, qint64 count) const
{
    if (m_job.rows.isEmpty())
        return {{0, count}};
    QList<RowRange> wanted;
    for (const RowRange &range : m_job.rows) {
        const qint64 from = std::max(range.first, firstRow);
        const qint64 to = std::min(range.first + range.count, firstRow + count);
        if (from < to)
            wanted.append({from - firstRow, to - from});
    }
    return wanted;
}

void ExportWork::write(const std::shared_ptr<const RecordChunk> &chunk, const QList<RowRange> &rows, int page)
{
    m_pages.append(page);
    QMetaObject::invokeMethod(m_sink.get(), [sink = m_sink.get(), chunk, rows] { sink->write(chunk, rows); });
}

void ExportWork::noteWritten(qint64 rows, const QString &error)
{
    const int page = m_pages.takeFirst();
    if (hasEnded() || m_isStopping)
        return;
    if (!error.isEmpty() && m_writeError.isEmpty()) {
        m_writeError = error;
        m_resumePage = page;
        if (m_walk)
            m_walk->stop();
    }
    if (m_writeError.isEmpty()) {
        m_resumePage = page + 1;
        setProgress(done() + rows, expected());
    }
    if (m_walk && m_pages.size() <= fewWaiting)
        m_walk->hold(false);
    settle();
}

std::optional<qint64> ExportWork::expected() const
{
    if (m_job.rows.isEmpty())
        return m_total;
    qint64 rows = 0;
    for (const RowRange &range : m_job.rows)
        rows += range.count;
    return rows;
}

void ExportWork::noteWalkEnd(const WalkEnd &end)
{
    m_walkEnd = end;
    m_duplicates += end.duplicates;
    m_hasChanged |= end.hasChanged;
    for (const QString &oddity : odditiesOf(end)) {
        if (!m_oddities.contains(oddity))
            m_oddities.append(oddity);
    }
    if (end.isMiscounted)
        m_total.reset();
    settle();
}

/// Once the reading has ended and all that was read is written.
void ExportWork::settle()
{
    if (!m_walkEnd || !m_pages.isEmpty() || hasEnded())
        return;
    if (!m_writeError.isEmpty())
        return fail(m_writeError);
    if (m_walkEnd->kind == WalkEnd::Kind::Failed) {
        const Error &error = m_walkEnd->error;
        return fail(m_job.describe ? m_job.describe(error) : error.detail);
    }
    m_walkEnd.reset();
    QMetaObject::invokeMethod(m_sink.get(), &ExportSink::finish);
}

void ExportWork::noteFinished(const QByteArray &inMemory, const QStringList &remarks, const QString &error)
{
    if (hasEnded() || m_isStopping)
        return;
    if (!error.isEmpty())
        return fail(error);
    m_bytes = inMemory;
    m_remarks = remarks;
    const bool isWhole = m_job.rows.isEmpty() && !m_job.atHand;
    if (isWhole ? m_total && *m_total != done() : expected() && *expected() != done())
        m_hasChanged = true;
    setEnded(State::Done, doneWords());
}

QString ExportWork::doneWords() const
{
    QStringList sentences;
    sentences.append(
        m_job.to.file.isEmpty()
            ? tr("%Ln row(s) were read.", nullptr, int(done()))
            : tr("%Ln row(s) are in %1.", nullptr, int(done())).arg(QDir::toNativeSeparators(m_job.to.file)));
    return (sentences + remarks()).join(u' ');
}

QStringList ExportWork::remarks() const
{
    QStringList sentences = m_oddities;
    if (m_haveMoved)
        sentences.append(
            tr("The list is not what it was when the rows were selected: these may be other ones."));
    if (m_hasChanged)
        sentences.append(tr("The list changed while it was read: rows may be missing or be there twice."));
    if (m_duplicates > 0)
        sentences.append(tr("%Ln row(s) came twice.", nullptr, int(m_duplicates)));
    return sentences + m_remarks;
}

void ExportWork::fail(const QString &reason)
{
    QStringList sentences{tr("It stopped after %Ln row(s).", nullptr, int(done())), reason};
    if (m_sink->keepsRows())
        sentences.append(tr("It can go on from there."));
    else
        sentences.append(tr("It can only begin anew."));
    setEnded(State::Failed, sentences.join(u' '));
}

void ExportWork::resume()
{
    if (!canResume())
        return;
    m_writeError.clear();
    if (!m_sink->keepsRows()) {
        m_hasChanged = false;
        m_haveMoved = false;
        m_oddities.clear();
        m_duplicates = 0;
        m_total.reset();
        setProgress(0, {});
        return start();
    }
    QMetaObject::invokeMethod(m_sink.get(), &ExportSink::goOn);
    setRunning();
    if (m_job.atHand) {
        m_walkEnd = WalkEnd{};
        return done() > 0 ? settle() : write(m_job.atHand, {{0, m_job.atHand->size()}}, 0);
    }
    walkFrom(m_resumePage);
}

void ExportWork::stop()
{
    if (hasEnded() || m_isStopping)
        return;
    m_isStopping = true;
    m_sink->cancel();
    if (m_walk) {
        m_walk->disconnect(this);
        m_walk->stop();
    }
    m_thread.quit(); // comes back as noteStopped() when nothing is being written any more
}

void ExportWork::noteStopped()
{
    if (!m_isStopping)
        return;
    if (m_sink->isInPlace())
        return setEnded(State::Done, doneWords());
    m_sink.reset(); // and the file with it
    setEnded(State::Stopped, m_job.to.file.isEmpty() ? tr("Stopped.") : tr("Stopped. No file was left."));
}

} // namespace cordboard
