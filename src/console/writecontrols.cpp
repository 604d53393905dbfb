#include "console/writecontrols.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cordboard {

WriteControls::WriteControls(QWidget *parent)
    : QWidget(parent)
    , m_lookNow(new QPushButton(tr("Look now"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_lookNow->setObjectName(u"lookNow"_s);
    m_lookNow->setToolTip(tr("Find out now what became of it, without waiting any longer."));
    m_stop->setObjectName(u"stopWriting"_s);
    m_stop->setToolTip(tr("What has not left yet is not sent. Of what has left, it is found out what became "
                          "of it; stopping again leaves that open."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lookNow);
    row->addWidget(m_stop);
    connect(m_lookNow, &QPushButton::clicked, this, [this] {
        if (m_operation)
            m_operation->hurry();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_operation)
            m_operation->cancel();
    });
    hide();
}

void WriteControls::follow(WriteOperation *operation)
{
    m_operation = operation;
    m_lookNow->hide();
    show();
    connect(operation, &WriteOperation::progressed, this, [this, operation](WriteOperation::Step step) {
        if (m_operation == operation)
            m_lookNow->setVisible(step == WriteOperation::Step::Pausing);
    });
    connect(operation, &WriteOperation::ended, this, [this, operation] {
        if (m_operation == operation)
            hide();
    });
}

} // namespace cordboard
