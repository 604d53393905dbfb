#include "cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cordboard {

namespace {

    constexpr CommandOption options[] = {
        {"account"_L1, "NAME",
         QT_TRANSLATE_NOOP("Commands",
                           "Use the saved account of that name. When exactly one account is saved, that one "
                           "is used unless said otherwise. Its password comes from the key ring."),
         Words::Accounts},
        {"url"_L1, "URL",
         QT_TRANSLATE_NOOP("Commands",
                           "Use the platform at this address without a saved account; with --user and "
                           "--password-stdin. Only https, and plain http to this machine.")},
        {"user"_L1, "NAME", QT_TRANSLATE_NOOP("Commands", "The user name for --url.")},
        {"platform"_L1, "NAME",
         QT_TRANSLATE_NOOP("Commands", "The kind of platform at --url, or for catalogue without an account."),
         Words::Platforms},
        {"ca"_L1, "FILE",
         QT_TRANSLATE_NOOP("Commands", "Trust the certificates in this PEM file too, for --url."),
         Words::Files},
        {"password-stdin"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands",
                           "Read the password from the first line of standard input. There is no option that "
                           "takes a password itself: everybody on this computer can read command lines.")},
        {"read-only"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands", "Refuse to change anything, whatever the account permits.")},
        {"unlock"_L1, nullptr,
         QT_TRANSLATE_NOOP(
             "Commands", "Permit this command to change something on an account that is marked read-only.")},
        {"leave-unknown"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands",
                           "Go on although what became of an earlier change cannot be found out. It stays "
                           "unknown, and nobody looks again.")},
        {"format"_L1, "FORMAT",
         QT_TRANSLATE_NOOP("Commands",
                           "How the records are written: table (the default), csv (RFC 4180, exact), "
                           "safe-csv (nothing in it that a spreadsheet takes for a formula), xlsx, ndjson "
                           "(one object on each line) or json (a JSON:API document)."),
         Words::Formats},
        {"filter"_L1, "NAME=VALUE",
         QT_TRANSLATE_NOOP(
             "Commands",
             "Only records with this value. Values with commas in between mean any of them; \"\\,\" is a "
             "comma. Different filters must all hold. Times are taken as UTC unless they name a zone, and "
             "may be words: now, today, yesterday, -90m, -24h, -7d."),
         Words::FilterNames, true},
        {"sort"_L1, "KEYS",
         QT_TRANSLATE_NOOP("Commands",
                           "Order by these attributes, commas in between, \"-\" in front for the last first. "
                           "The platform sorts."),
         Words::SortKeys},
        {"columns"_L1, "NAMES",
         QT_TRANSLATE_NOOP("Commands",
                           "Only these columns, in this order, commas in between: id, attributes, and of "
                           "related records customer.id and customer.name, for example. \"all\" means all of "
                           "them. A table shows the most telling ones by default, every other format all."),
         Words::Columns},
        {"limit"_L1, "N", QT_TRANSLATE_NOOP("Commands", "Not more than so many records.")},
        {"output"_L1, "FILE",
         QT_TRANSLATE_NOOP("Commands",
                           "Write to this file instead of standard output. It appears once it is whole."),
         Words::Files},
        {"quiet"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands",
                           "No remarks and no progress, only errors. After create, print the id alone.")},
        {"include-passwords"_L1, nullptr,
         QT_TRANSLATE_NOOP(
             "Commands", "Write passwords of SIP accounts and the like, too. They are left out otherwise.")},
        {"json"_L1, "FILE",
         QT_TRANSLATE_NOOP("Commands",
                           "Take the values from a JSON object in this file, \"-\" for standard input: "
                           "{\"name\": …} as ndjson writes it, or a JSON:API document. After "
                           "--password-stdin, what follows the first line."),
         Words::Files},
        {"yes"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands",
                           "Do not ask. Without a terminal nobody can be asked, so it is needed there.")},
        {"confirm"_L1, "ID",
         QT_TRANSLATE_NOOP(
             "Commands",
             "The id again, for records with which much else goes (customers). It also means --yes. For "
             "a plan that deletes more than ten records: how many it deletes.")},
        {"plan"_L1, "PLAN",
         QT_TRANSLATE_NOOP("Commands",
                           "Read the file and write into this one what would be created, changed or skipped. "
                           "Nothing is sent. It holds all that the file said, so passwords, too, if those "
                           "were in it; only you can read it."),
         Words::Files},
        {"apply"_L1, "PLAN",
         QT_TRANSLATE_NOOP("Commands",
                           "Send what is in this plan, exactly. Applied again, it goes on where it stopped."),
         Words::Files},
        {"report"_L1, "FILE",
         QT_TRANSLATE_NOOP(
             "Commands",
             "Write what became of each row into this file, \"-\" for standard output: its own "
             "columns, outcome and reason. Corrected, it can be imported again; what is done is "
             "skipped."),
         Words::Files},
        {"column"_L1, "HEADER=NAME",
         QT_TRANSLATE_NOOP(
             "Commands",
             "The column with this header is about that attribute or relation. Without a NAME it "
             "is not taken."),
         Words::Any, true},
        {"as"_L1, "WHOM",
         QT_TRANSLATE_NOOP("Commands", "Whose visit it is: administrator (the default) or customer."),
         Words::Visits},
        {"print"_L1, nullptr,
         QT_TRANSLATE_NOOP("Commands",
                           "Print the link instead of opening the browser. It signs in whoever has it.")},
    };

    constexpr CommandOperand resource[] = {{"RESOURCE", Words::Resources}};
    constexpr CommandOperand optionalResource[] = {{"RESOURCE", Words::Resources, true}};
    constexpr CommandOperand resourceAndId[] = {{"RESOURCE", Words::Resources}, {"ID"}};
    constexpr CommandOperand newValues[] = {{"RESOURCE", Words::Resources},
                                            {"NAME=VALUE", Words::Fields, true, true}};
    constexpr CommandOperand otherValues[] = {
        {"RESOURCE", Words::Resources}, {"ID"}, {"NAME=VALUE", Words::Fields, true, true}};

    constexpr CommandOperand importedFile[] = {{"RESOURCE", Words::Resources, true},
                                               {"FILE", Words::Files, true}};

    constexpr QLatin1StringView accountsOptions[] = {"format"_L1, "columns"_L1, "output"_L1};
    constexpr QLatin1StringView listOptions[] = {
        "format"_L1, "filter"_L1, "sort"_L1, "columns"_L1, "limit"_L1, "output"_L1, "include-passwords"_L1,
        "quiet"_L1};
    constexpr QLatin1StringView getOptions[] = {"format"_L1, "columns"_L1, "output"_L1,
                                                "include-passwords"_L1, "quiet"_L1};
    constexpr QLatin1StringView writeOptions[] = {
        "json"_L1, "format"_L1, "columns"_L1, "unlock"_L1, "read-only"_L1, "leave-unknown"_L1, "quiet"_L1};
    constexpr QLatin1StringView deleteOptions[] = {"yes"_L1,       "confirm"_L1,       "unlock"_L1,
                                                   "read-only"_L1, "leave-unknown"_L1, "quiet"_L1};
    constexpr QLatin1StringView importOptions[] = {"plan"_L1,      "apply"_L1,         "report"_L1,
                                                   "column"_L1,    "confirm"_L1,       "unlock"_L1,
                                                   "read-only"_L1, "leave-unknown"_L1, "quiet"_L1};
    constexpr QLatin1StringView sessionOptions[] = {"as"_L1,     "print"_L1,     "yes"_L1,
                                                    "unlock"_L1, "read-only"_L1, "quiet"_L1};
    constexpr QLatin1StringView catalogueOptions[] = {"account"_L1, "platform"_L1, "output"_L1};

    constexpr QLatin1StringView platformOptions[] = {"account"_L1,  "url"_L1, "user"_L1,
                                                     "platform"_L1, "ca"_L1,  "password-stdin"_L1};

    constexpr Command all[] = {
        {.name = "accounts"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "List the saved accounts."),
         .options = accountsOptions,
         .needsPlatform = false,
         .about = QT_TRANSLATE_NOOP("Commands",
                                    "They are made in the console. No password is among what is listed."),
         .example = "cordboardctl accounts",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "Which accounts there are.")},
        {.name = "list"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "List records."),
         .operands = resource,
         .options = listOptions,
         .about =
             QT_TRANSLATE_NOOP("Commands",
                               "Writes every record that the filters let through, page after page as the "
                               "platform sends them. Whoever reads it may stop early, as head does."),
         .example = "cordboardctl list numbers --filter customer.id=1001 --filter enabled=false",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "The numbers of a customer that are switched off.")},
        {.name = "get"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Show one record."),
         .operands = resourceAndId,
         .options = getOptions,
         .about = QT_TRANSLATE_NOOP(
             "Commands",
             "Preferences are records under the id of whoever has them: subscriberpreferences, "
             "customerpreferences, domainpreferences. A table shows those that are set."),
         .example = "cordboardctl get customers 1001 --format json",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "One customer as a JSON:API document.")},
        {.name = "create"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Make a record."),
         .operands = newValues,
         .options = writeOptions,
         .about = QT_TRANSLATE_NOOP(
             "Commands",
             "Values are checked before anything is sent. A related record is named by its id: "
             "customer=1001. An empty value or null clears. NAME=- reads the value from the next line of "
             "standard input; passwords are taken in no other way. The record as the platform made it is "
             "printed. It is sent once; when no answer comes, it looks whether it was done."),
         .example = "cordboardctl create numbers number=37052000117 customer=1001",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "A number for a customer.")},
        {.name = "update"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Change a record."),
         .operands = otherValues,
         .options = writeOptions,
         .about = QT_TRANSLATE_NOOP(
             "Commands",
             "Only what is named and differs is sent, once. Values are given as for create. "
             "Preferences can be changed, too: subscriberpreferences 101 clir=true."),
         .example = "cordboardctl update numbers 5 enabled=false",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "Switch a number off.")},
        {.name = "delete"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Delete a record."),
         .operands = resourceAndId,
         .options = deleteOptions,
         .about = QT_TRANSLATE_NOOP("Commands",
                                    "Counts and shows what goes with it first, and asks. A record that is "
                                    "not there any more counts as deleted."),
         .example = "cordboardctl delete customers 1001 --confirm 1001",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "A customer and all that belongs to it.")},
        {.name = "export"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Write a whole listing into a file."),
         .operands = resource,
         .options = listOptions,
         .about = QT_TRANSLATE_NOOP("Commands",
                                    "As list, but as csv unless said otherwise, and into a file that appears "
                                    "once it is whole. Without --output it is named after the account, the "
                                    "resource, the filters and the time, and its name is printed."),
         .example = "cordboardctl export termination-cdrs --filter time_start_gteq=yesterday --filter "
                    "time_start_lted=today --format ndjson --output yesterday.ndjson",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "All calls of yesterday, for a data lake.")},
        {.name = "import"_L1,
         .summary =
             QT_TRANSLATE_NOOP("Commands", "Create and change records from a CSV file, by way of a plan."),
         .operands = importedFile,
         .options = importOptions,
         .about = QT_TRANSLATE_NOOP(
             "Commands",
             "First import RESOURCE FILE --plan PLAN: it reads the file (UTF-8 or UTF-16; commas, semicolons "
             "or "
             "tabs), checks every row and prints what would be done, with what is wrong in which line and "
             "column. Then import --apply PLAN. The first line of the file names the columns as export does: "
             "id, number, customer.id, customer.name. A row is about the record with its id, or else about "
             "the "
             "only one of its name. An empty cell leaves alone, null clears. At most six requests are under "
             "way. Nothing new is begun after an outcome that is not known, three refusals in a row, or a "
             "401 "
             "or 403. A record that is no longer what the plan saw is left alone."),
         .example =
             "cordboardctl import numbers numbers.csv --plan numbers.plan && cordboardctl import --apply "
             "numbers.plan --report report.csv",
         .exampleSays =
             QT_TRANSLATE_NOOP("Commands", "Numbers from a spreadsheet, if nothing is wrong with them.")},
        {.name = "session"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Open a record's own web interface in the browser."),
         .operands = resourceAndId,
         .options = sessionOptions,
         .about = QT_TRANSLATE_NOOP("Commands",
                                    "Asks the platform once for a link and hands it to the browser. The link "
                                    "signs in whoever has it, so it is shown only with --print."),
         .example = "cordboardctl session customers 1001 --as administrator",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "Visit a customer's PBX.")},
        {.name = "catalogue"_L1,
         .summary = QT_TRANSLATE_NOOP("Commands", "Show what this program knows of a platform's resources."),
         .operands = optionalResource,
         .options = catalogueOptions,
         .needsPlatform = false,
         .about = QT_TRANSLATE_NOOP("Commands",
                                    "Without a resource: all of them, and the words they go by. With one: "
                                    "its attributes, relations and filters. Nothing is sent."),
         .example = "cordboardctl catalogue trunks",
         .exampleSays = QT_TRANSLATE_NOOP("Commands", "What can be said about an incoming trunk.")},
    };

} // namespace

bool Command::takes(const QString &option) const
{
    const auto isIt = [&option](QLatin1StringView known) { return option == known; };
    return std::ranges::any_of(options, isIt)
        || (needsPlatform && std::ranges::any_of(platformOptions, isIt));
}

std::span<const Command> commands()
{
    return all;
}

const Command *commandNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(all, [name](const Command &command) { return name == command.name; });
    return found == std::end(all) ? nullptr : found;
}

std::span<const CommandOption> commandOptions()
{
    return options;
}

const CommandOption *optionNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(options, [name](const CommandOption &option) { return name == option.name; });
    return found == std::end(options) ? nullptr : found;
}

QString commandText(const char *source)
{
    return source ? QCoreApplication::translate("Commands", source) : QString();
}

QString synopsisOf(const Command &command)
{
    QString text(command.name);
    for (const CommandOperand &operand : command.operands) {
        QString word = QString::fromLatin1(operand.name);
        if (operand.isRepeatable)
            word += u'…';
        text += operand.isOptional ? u" [%1]"_s.arg(word) : u' ' + word;
    }
    return text;
}

} // namespace cordboard
