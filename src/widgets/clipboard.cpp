#include "widgets/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    /// Takes away what it put there, known by its hash; what the person copied since stays.
    class Guard final : public QObject
    {
    public:
        explicit Guard(QCoreApplication *application)
            : QObject(application)
        {
            m_timer.setSingleShot(true);
            connect(&m_timer, &QTimer::timeout, this, &Guard::clear);
            connect(application, &QCoreApplication::aboutToQuit, this, &Guard::clear);
        }

        void watch(const QString &text, std::chrono::milliseconds time)
        {
            m_hash = hashOf(text);
            m_timer.start(time);
        }

    private:
        static QByteArray hashOf(const QString &text)
        {
            return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        }

        void clear()
        {
            QClipboard *clipboard = QGuiApplication::clipboard();
            if (!m_hash.isEmpty() && hashOf(clipboard->text()) == m_hash)
                clipboard->clear();
            m_hash.clear();
        }

        QTimer m_timer;
        QByteArray m_hash;
    };

    Guard *guard()
    {
        static QPointer<Guard> guard;
        if (!guard)
            guard = new Guard(QCoreApplication::instance());
        return guard;
    }

} // namespace

void copySecret(const QByteArray &utf8, std::chrono::milliseconds time)
{
    auto *data = new QMimeData; // owned by the clipboard
    data->setText(QString::fromUtf8(utf8));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, utf8);
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    guard()->watch(data->text(), time);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace cordboard
