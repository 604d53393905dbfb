#pragma once

#include <QDialog>
#include <QVariantMap>

class QComboBox;
class QSpinBox;

namespace cordboard {

class RowsEdit;

/// Asks where calls go, when, and from whom.
class ForwardingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Keywords: on the wire, and what the person reads.
    using Keywords = QList<QPair<QString, QString>>;

    ForwardingDialog(const QString &title, const QVariantMap &forwarding, const Keywords &keywords,
                     bool hasRingTime, QWidget *parent);

    /// Empty: nowhere.
    QVariantMap forwarding() const;

private:
    QWidget *makeDestinations(const Keywords &keywords);
    QWidget *makeConditions();

    QVariantMap m_before;
    RowsEdit *m_destinations;
    RowsEdit *m_times;
    RowsEdit *m_sources;
    QComboBox *m_sourcesMode;
    QSpinBox *m_ringTime = nullptr;
};

} // namespace cordboard
