#pragma once

#include <QIODevice>

namespace cordboard {

/// A request body that can be read once and never again. QNetworkAccessManager silently sends a write a
/// second time (a fourth over TLS) when the connection closes before the answer, unless its body cannot be
/// rewound.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    /// Whether any of it, or its end, was asked for: from then on the request may have left.
    bool wasTouched() const { return m_wasTouched; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_wasTouched = false;
};

} // namespace cordboard
