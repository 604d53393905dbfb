<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
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
    <name>cordboard::FormWindow</name>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n change: %1</numerusform>
            <numerusform>%n changes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent, and no answer came. Looking what became of it in %n second(s)…</source>
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
    <name>cordboard::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) had not ended when Cordboard stopped: %1.</source>
        <translation>
            <numerusform>%n change had not ended when Cordboard stopped: %1.</numerusform>
            <numerusform>%n changes had not ended when Cordboard stopped: %1.</numerusform>
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
    <name>cordboard::RecordActions</name>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation>
            <numerusform>Copied with the first of %n trunk.</numerusform>
            <numerusform>Copied with the first of %n trunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came. Looking what became of it in %n second(s)…</source>
        <translation>
            <numerusform>No answer came. Looking what became of it in %n second…</numerusform>
            <numerusform>No answer came. Looking what became of it in %n seconds…</numerusform>
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
</TS>
