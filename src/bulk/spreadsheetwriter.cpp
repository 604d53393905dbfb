#include "bulk/spreadsheetwriter.h"

#include "bulk/textbuffer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    using Type = CellReader::Type;

    constexpr qsizetype longestText = 32767;             // UTF-16 units in a cell
    constexpr qint64 largestExact = 999'999'999'999'999; // what a spreadsheet shows digit by digit
    constexpr qint64 blockSize = 1 << 20;
    constexpr double usualWidth = 20.0;

    struct SpreadsheetText
    {
        Q_DECLARE_TR_FUNCTIONS(SpreadsheetText)
    };

    QString folderBeside(const QIODevice &device)
    {
        const auto *file = qobject_cast<const QFileDevice *>(&device);
        return file && !file->fileName().isEmpty() ? QFileInfo(file->fileName()).absolutePath()
                                                   : QDir::tempPath();
    }

    /// "_x0041_" would be read as "A": its first "_" is written as an escape itself.
    QByteArray withoutEscapes(const QByteArray &utf8)
    {
        static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
        return QString::fromUtf8(utf8).replace(escape, u"_x005F_"_s).toUtf8();
    }

    int number(QByteArrayView digits)
    {
        return digits.toByteArray().toInt();
    }

} // namespace

SpreadsheetWriter::SpreadsheetWriter(QIODevice &device)
    : RowWriter(device)
    , m_file(folderBeside(device) + u"/.cordboard-XXXXXX.xlsx.part"_s)
{
}

SpreadsheetWriter::~SpreadsheetWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void SpreadsheetWriter::writeBegin()
{
    m_cells.emplace(resource());
    if (!m_file.open())
        return fail(m_file.errorString());
    QByteArray folder = QFile::encodeName(QFileInfo(m_file.fileName()).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_workbook)
        return fail(SpreadsheetText::tr("The spreadsheet could not be begun."));
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_time = workbook_add_format(m_workbook);
    format_set_num_format(m_time, "yyyy-mm-dd\"T\"hh:mm:ss.000\"Z\"");
    for (const ExportColumn &column : columns())
        m_numeric.append(isNumeric(column));
    addSheet();
}

/// Codes are names made of digits; nobody adds them up.
bool SpreadsheetWriter::isNumeric(const ExportColumn &column) const
{
    return column.kind == ExportColumn::Kind::Attribute
        && resource().attributes[size_t(column.index)].name != resource().calls.code;
}

void SpreadsheetWriter::addSheet()
{
    if (m_sheet)
        noticeFullDisk();
    ++m_sheets;
    QByteArray name = QByteArray(resource().type.data(), resource().type.size())
                          .first(std::min<qsizetype>(resource().type.size(), 27));
    if (m_sheets > 1)
        name += ' ' + QByteArray::number(m_sheets);
    m_sheet = workbook_add_worksheet(m_workbook, name.constData());
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_column(m_sheet, 0, lxw_col_t(columns().size() - 1), usualWidth, nullptr);
    for (qsizetype i = 0; i < columns().size(); ++i)
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), columnName(columns()[i]).constData(), m_bold);
    m_row = 1;
}

void SpreadsheetWriter::writeRows(const RecordChunk &chunk, qsizetype first, qsizetype count)
{
    m_cells->setChunk(chunk);
    for (qsizetype row = first; row < first + count; ++row) {
        if (m_row >= LXW_ROW_MAX)
            addSheet();
        for (qsizetype i = 0; i < columns().size(); ++i)
            put(quint16(i), m_cells->cell(row, columns()[i]));
        ++m_row;
    }
    noticeFullDisk();
}

/// The library does not look whether its rows got onto the disk.
void SpreadsheetWriter::noticeFullDisk()
{
    FILE *rows = m_sheet->optimize_tmpfile;
    errno = 0;
    if (rows && (fflush(rows) != 0 || ferror(rows)))
        fail(qt_error_string(errno != 0 ? errno : ENOSPC));
}

void SpreadsheetWriter::put(quint16 column, const CellReader::Cell &cell)
{
    switch (cell.type) {
    case Type::NotTold:
    case Type::Null: return;
    case Type::Flag: worksheet_write_boolean(m_sheet, m_row, column, cell.text == "true", nullptr); return;
    case Type::Time: return putTime(column, cell.text);
    case Type::Number: {
        const double value = cell.text.toByteArray().toDouble();
        if (!m_numeric[column] || qAbs(value) > double(largestExact))
            break;
        worksheet_write_number(m_sheet, m_row, column, value, nullptr);
        return;
    }
    case Type::Text:
    case Type::Structure: break;
    }
    putText(column, cell.text);
}

void SpreadsheetWriter::putTime(quint16 column, QByteArrayView iso)
{
    const int year = iso.size() == 24 ? number(iso.first(4)) : 0;
    if (year < 1900)
        return putText(column, iso);
    lxw_datetime time{};
    time.year = year;
    time.month = number(iso.sliced(5, 2));
    time.day = number(iso.sliced(8, 2));
    time.hour = number(iso.sliced(11, 2));
    time.min = number(iso.sliced(14, 2));
    time.sec = iso.sliced(17, 6).toByteArray().toDouble();
    worksheet_write_datetime(m_sheet, m_row, column, &time, m_time);
}

void SpreadsheetWriter::putText(quint16 column, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    QByteArray text = utf8.toByteArray();
    text.replace('\0', "\xE2\x90\x80"); // ␀: a sheet cannot hold the real one
    if (text.contains("_x"))
        text = withoutEscapes(text);
    if (text.size() > longestText) {
        QString whole = QString::fromUtf8(text);
        if (whole.size() > longestText) {
            ++m_cut;
            whole.truncate(whole[longestText - 1].isHighSurrogate() ? longestText - 1 : longestText);
            text = whole.toUtf8();
        }
    }
    worksheet_write_string(m_sheet, m_row, column, text.constData(), nullptr);
}

void SpreadsheetWriter::writeEnd()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    m_sheet = nullptr;
    if (error != LXW_NO_ERROR)
        return fail(QString::fromUtf8(lxw_strerror(error)));
    copyToDevice();
}

void SpreadsheetWriter::copyToDevice()
{
    QFile whole(m_file.fileName());
    if (!whole.open(QIODevice::ReadOnly))
        return fail(whole.errorString());
    while (!whole.atEnd()) {
        TextBuffer block;
        block.put(whole.read(blockSize));
        if (!block.flushTo(device()))
            return failWithDevice();
    }
}

QStringList SpreadsheetWriter::remarks() const
{
    QStringList remarks;
    if (m_sheets > 1)
        remarks.append(SpreadsheetText::tr("It goes over %n sheet(s), for one does not hold as many rows.",
                                           nullptr, m_sheets));
    if (m_cut > 0)
        remarks.append(
            SpreadsheetText::tr("%n text(s) were longer than a cell holds and were cut.", nullptr, m_cut));
    return remarks;
}

} // namespace cordboard
