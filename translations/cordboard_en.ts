<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CallFiguresText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>Line %1 has a cell of more than %n character(s).</source>
        <translation>
            <numerusform>Line %1 has a cell of more than %n character.</numerusform>
            <numerusform>Line %1 has a cell of more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has more than %n column(s).</source>
        <translation>
            <numerusform>Line %1 has more than %n column.</numerusform>
            <numerusform>Line %1 has more than %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n cell(s). Take several files.</source>
        <translation>
            <numerusform>There is more than %n cell. Take several files.</numerusform>
            <numerusform>There are more than %n cells. Take several files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n row(s). Take several files.</source>
        <translation>
            <numerusform>There is more than %n row. Take several files.</numerusform>
            <numerusform>There are more than %n rows. Take several files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB. Take several files.</source>
        <translation>
            <numerusform>The file is larger than %n MiB. Take several files.</numerusform>
            <numerusform>The file is larger than %n MiB. Take several files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The platform asks for a pause of %n second(s) (429).</source>
        <translation>
            <numerusform>The platform asks for a pause of %n second (429).</numerusform>
            <numerusform>The platform asks for a pause of %n seconds (429).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message numerus="yes">
        <source>%Ln of its number(s) are already in the list, beginning with %1.</source>
        <translation>
            <numerusform>One of its numbers is already in the list: %1.</numerusform>
            <numerusform>%Ln of its numbers are already in the list, beginning with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</source>
        <translation>
            <numerusform>What became of %n earlier change could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</numerusform>
            <numerusform>What became of %n earlier changes could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln to change</numerusform>
            <numerusform>%Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>%Ln with nothing to do</numerusform>
            <numerusform>%Ln with nothing to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPlanner</name>
    <message numerus="yes">
        <source>%n have this name. Give the id of one.</source>
        <translation>
            <numerusform>%n has this name. Give the id of one.</numerusform>
            <numerusform>%n have this name. Give the id of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message numerus="yes">
        <source>It goes over %n sheet(s), for one does not hold as many rows.</source>
        <translation>
            <numerusform>It goes over %n sheet, for one does not hold as many rows.</numerusform>
            <numerusform>It goes over %n sheets, for one does not hold as many rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell holds and were cut.</source>
        <translation>
            <numerusform>%n text was longer than a cell holds and was cut.</numerusform>
            <numerusform>%n texts were longer than a cell holds and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ApplyWork</name>
    <message numerus="yes">
        <source>%Ln change(s) were made.</source>
        <translation>
            <numerusform>%Ln change was made.</numerusform>
            <numerusform>%Ln changes were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>%Ln was refused.</numerusform>
            <numerusform>%Ln were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody meanwhile.</source>
        <translation>
            <numerusform>%Ln was changed by somebody meanwhile.</numerusform>
            <numerusform>%Ln were changed by somebody meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are wrong and were not sent.</source>
        <translation>
            <numerusform>%Ln is wrong and was not sent.</numerusform>
            <numerusform>%Ln are wrong and were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln was not sent.</numerusform>
            <numerusform>%Ln were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer and were not done.</source>
        <translation>
            <numerusform>%Ln got no answer and was not done.</numerusform>
            <numerusform>%Ln got no answer and were not done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln is not known.</source>
        <translation>
            <numerusform>The outcome of %Ln is not known.</numerusform>
            <numerusform>The outcome of %Ln is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left, because others use them.</source>
        <translation>
            <numerusform>%Ln was left, because others use it.</numerusform>
            <numerusform>%Ln were left, because others use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryPanel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %L1 of %Ln call(s)</source>
        <translation>
            <numerusform>partial: %L1 of %Ln call</numerusform>
            <numerusform>partial: %L1 of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %Ln call(s) so far</source>
        <translation>
            <numerusform>partial: %Ln call so far</numerusform>
            <numerusform>partial: %Ln calls so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s) since then</source>
        <translation>
            <numerusform>%Ln new call since then</numerusform>
            <numerusform>%Ln new calls since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryWork</name>
    <message numerus="yes">
        <source>%Ln call(s) were counted.</source>
        <translation>
            <numerusform>%Ln call was counted.</numerusform>
            <numerusform>%Ln calls were counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallTools</name>
    <message numerus="yes">
        <source>▲ %n new call(s)</source>
        <translation>
            <numerusform>▲ %n new call</numerusform>
            <numerusform>▲ %n new calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallWindow</name>
    <message numerus="yes">
        <source>%Ln call(s) within 7 days before and after this one, it included</source>
        <translation>
            <numerusform>%Ln call within 7 days before and after this one, it included</numerusform>
            <numerusform>%Ln calls within 7 days before and after this one, it included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CommandDialog</name>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln selected record</numerusform>
            <numerusform>%Ln selected records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::DetailsPanel</name>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n record selected</numerusform>
            <numerusform>%n records selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyDialog</name>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln selected row</numerusform>
            <numerusform>%Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>The only row of the list</numerusform>
            <numerusform>All %Ln rows of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>The %Ln row of the list</numerusform>
            <numerusform>All %Ln rows of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln selected row</numerusform>
            <numerusform>%Ln selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ExportWork</name>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>%Ln row was read.</numerusform>
            <numerusform>%Ln rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came twice.</source>
        <translation>
            <numerusform>%Ln row came twice.</numerusform>
            <numerusform>%Ln rows came twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped after %Ln row(s).</source>
        <translation>
            <numerusform>It stopped after %Ln row.</numerusform>
            <numerusform>It stopped after %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FilterEditor</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln. A filter takes 300 at most.</source>
        <translation>
            <numerusform>This is %Ln. A filter takes 300 at most.</numerusform>
            <numerusform>These are %Ln. A filter takes 300 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FlowFinder</name>
    <message numerus="yes">
        <source>%Ln were found. Choose one.</source>
        <translation>
            <numerusform>%Ln was found. Choose it.</numerusform>
            <numerusform>%Ln were found. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FlowWindow</name>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Create %Ln record</numerusform>
            <numerusform>Create %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FormWindow</name>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n change: %1</numerusform>
            <numerusform>%n changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>It was sent, and no answer came. Looking what became of it in %n second…</numerusform>
            <numerusform>It was sent, and no answer came. Looking what became of it in %n seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryWindow</name>
    <message numerus="yes">
        <source>%n line(s) of the journal are damaged and were left out.</source>
        <translation>
            <numerusform>%n line of the journal is damaged and was left out.</numerusform>
            <numerusform>%n lines of the journal are damaged and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ImportTask</name>
    <message numerus="yes">
        <source>%Ln row(s) are wrong and would not be sent.</source>
        <translation>
            <numerusform>%Ln row is wrong and would not be sent.</numerusform>
            <numerusform>%Ln rows are wrong and would not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; --report FILE writes them all.</source>
        <translation>
            <numerusform>%Ln more; --report FILE writes them all.</numerusform>
            <numerusform>%Ln more; --report FILE writes them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ListTask</name>
    <message numerus="yes">
        <source>%n record(s) came twice.</source>
        <translation>
            <numerusform>%n record came twice.</numerusform>
            <numerusform>%n records came twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) had not ended when Cordboard stopped: %1.</source>
        <translation>
            <numerusform>%n change had not ended when Cordboard stopped: %1.</numerusform>
            <numerusform>%n changes had not ended when Cordboard stopped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard. Export them to a file?</source>
        <translation>
            <numerusform>%Ln row is too many for the clipboard. Export it to a file?</numerusform>
            <numerusform>%Ln rows are too many for the clipboard. Export them to a file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what is not saved. Discard it and close the window?</source>
        <translation>
            <numerusform>%n form holds what is not saved. Discard it and close the window?</numerusform>
            <numerusform>%n forms hold what is not saved. Discard it and close the window?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so new ones wait: %1 Refresh to look again.</source>
        <translation>
            <numerusform>What became of %n earlier change could not be found out, so new ones wait: %1 Refresh to look again.</numerusform>
            <numerusform>What became of %n earlier changes could not be found out, so new ones wait: %1 Refresh to look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what became of %n earlier change(s)…</source>
        <translation>
            <numerusform>Checking what became of %n earlier change…</numerusform>
            <numerusform>Checking what became of %n earlier changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::NetworksEdit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PauseBar</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PlanMaker</name>
    <message numerus="yes">
        <source>%Ln change(s) are planned.</source>
        <translation>
            <numerusform>%Ln change is planned.</numerusform>
            <numerusform>%Ln changes are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PlanModel</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>%Ln to change</numerusform>
            <numerusform>%Ln to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PlanWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) are wrong. Nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln row is wrong. Nothing is sent for it.</numerusform>
            <numerusform>%Ln rows are wrong. Nothing is sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>The only row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln not done</numerusform>
            <numerusform>%Ln not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Create %Ln record</numerusform>
            <numerusform>Create %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PlatformTask</name>
    <message numerus="yes">
        <source>Trying again in %n second(s): %1</source>
        <translation>
            <numerusform>Trying again in %n second: %1</numerusform>
            <numerusform>Trying again in %n seconds: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::QuickFind</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RangeDialog</name>
    <message numerus="yes">
        <source>%Ln number(s), %1 to %2.</source>
        <translation>
            <numerusform>%Ln number, %1 to %2.</numerusform>
            <numerusform>%Ln numbers, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) cannot be read.</source>
        <translation>
            <numerusform>One piece cannot be read.</numerusform>
            <numerusform>%Ln pieces cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are repeated and count once.</source>
        <translation>
            <numerusform>%Ln number is repeated and counts once.</numerusform>
            <numerusform>%Ln numbers are repeated and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s).</source>
        <translation>
            <numerusform>%Ln number.</numerusform>
            <numerusform>%Ln numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RecordActions</name>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation>
            <numerusform>Copied with the first of %n trunk.</numerusform>
            <numerusform>Copied with the first of %n trunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>No answer came. Looking what became of it in %n second…</numerusform>
            <numerusform>No answer came. Looking what became of it in %n seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RemovalGate</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) go with them.</source>
        <translation>
            <numerusform>One more record goes with them.</numerusform>
            <numerusform>%Ln more records go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ResourcePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::WorkRow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::WriteTask</name>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>It was sent, and no answer came. Looking what became of it in %n second…</numerusform>
            <numerusform>It was sent, and no answer came. Looking what became of it in %n seconds…</numerusform>
        </translation>
    </message>
</context>
</TS>
