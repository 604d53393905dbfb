#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cordboard::bench {

/// Call records as a platform writes them, made once: any row of any listing is copied from here.
class CallRows
{
public:
    CallRows();

    /// Rows `first` to `last` (not included) of a listing of `total`, with commas in between.
    void put(std::string &out, std::uint64_t first, std::uint64_t last, std::uint64_t total,
             bool isReversed) const;
    std::size_t bytesPerRow() const { return m_text.size() / m_rows.size(); }

private:
    struct Row
    {
        std::size_t offset;
        std::size_t length;
    };

    std::string makeRow(std::uint64_t number);
    std::string uuid();
    std::uint64_t random();

    std::uint64_t m_state = 88172645463325252;
    std::string m_text; // rows with a comma behind each
    std::vector<Row> m_rows;
};

} // namespace cordboard::bench
