#include "widgets/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    const QString hint = u"x-kde-passwordManagerHint"_s;

    /// Ours is known by its mark; what the person copied since stays.
    void clearIfOurs()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        const QMimeData *data = clipboard->mimeData();
        if (clipboard->ownsClipboard() && data && data->hasFormat(hint))
            clipboard->clear();
    }

    QTimer *clearingTimer()
    {
        static QPointer<QTimer> timer;
        if (!timer) {
            timer = new QTimer(QCoreApplication::instance());
            timer->setSingleShot(true);
            QObject::connect(timer, &QTimer::timeout, timer, clearIfOurs);
            QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, clearIfOurs);
        }
        return timer;
    }

} // namespace

void copySecret(const QByteArray &utf8, std::chrono::milliseconds time)
{
    auto *data = new QMimeData; // owned by the clipboard
    data->setText(QString::fromUtf8(utf8));
    data->setData(hint, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, utf8);
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    QGuiApplication::clipboard()->setMimeData(data);
    clearingTimer()->start(time);
}

} // namespace cordboard
