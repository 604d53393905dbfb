<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Konta nosaukums</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>Platf&amp;orma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Vide</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;drese</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Platformas adrese</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Lietotājvārds</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s key ring</source>
        <translation>&amp;Glabāt paroli sistēmas atslēgu saišķī</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Krāsa</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Konta krāsa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>U&amp;se the environment&apos;s own</source>
        <translation>&amp;Izmantot vides krāsu</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA &amp;fails</translation>
    </message>
    <message>
        <source>File of certificates to trust</source>
        <translation>Uzticamo sertifikātu fails</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation>Tikai sistēmas sertifikāti</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pā&amp;rlūkot…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pār&amp;baudīt savienojumu</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>&amp;Sertifikāts</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>Ai&amp;zmirst</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>St&amp;arpniekserveris</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Starpniekserveris</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Starpniekservera resursdators un ports</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>&amp;Read-only until it is unlocked</source>
        <translation>&amp;Tikai lasāms, līdz to atbloķē</translation>
    </message>
    <message>
        <source>Trust t&amp;his certificate…</source>
        <translation>&amp;Uzticēties šim sertifikātam…</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>Kli&amp;enta sertifikāts</translation>
    </message>
    <message>
        <source>File of the certificate to sign in with</source>
        <translation>Sertifikāta fails, ar ko pierakstīties</translation>
    </message>
    <message>
        <source>PEM or PKCS#12, with its key. The password above is then what opens the file.</source>
        <translation>PEM vai PKCS#12 kopā ar atslēgu. Tad failu atver augstāk norādītā parole.</translation>
    </message>
    <message>
        <source>None: sign in with the password</source>
        <translation>Nav: pierakstās ar paroli</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Pārlūkot &amp;mapes…</translation>
    </message>
    <message>
        <source>A one-time password is asked for, too</source>
        <translation>Prasa arī vienreizēju paroli</translation>
    </message>
    <message>
        <source>For people whom the platform lets in with two passwords only. It is kept nowhere.</source>
        <translation>Lietotājiem, kurus platforma ielaiž tikai ar divām parolēm. To nekur neglabā.</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Ievadiet platformas adresi.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it like https://api.example.com.</source>
        <translation>“%1” nav adrese. Rakstiet šādi: https://api.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address; it has a field of its own.</source>
        <translation>Nerakstiet lietotājvārdu adresē: tam ir savs lauks.</translation>
    </message>
    <message>
        <source>Leave out what follows the “?” or “#” in the address.</source>
        <translation>Nerakstiet to, kas adresē seko aiz “?” vai “#”.</translation>
    </message>
    <message>
        <source>Use an https address: anything else would send the password in the clear.</source>
        <translation>Izmantojiet https adresi: citādi parole tiktu sūtīta atklātā tekstā.</translation>
    </message>
    <message>
        <source>Write the address without “..” in its path.</source>
        <translation>Rakstiet adresi bez “..” ceļā.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon.</source>
        <translation>Lietotājvārdā nevar būt kola.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent.</source>
        <translation>Lietotājvārdā ir rakstzīmes, ko nevar nosūtīt.</translation>
    </message>
</context>
<context>
    <name>BillingProfileForm</name>
    <message>
        <source>Billing profile</source>
        <translation>Norēķinu profils</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Tālākpārdevējs</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Handle *</source>
        <translation>&amp;Apzīmējums *</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statuss</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valūta</translation>
    </message>
    <message>
        <source>&amp;Prepaid</source>
        <translation>&amp;Priekšapmaksa</translation>
    </message>
    <message>
        <source>Calls are paid for in advance</source>
        <translation>Par zvaniem maksā iepriekš</translation>
    </message>
    <message>
        <source>Pr&amp;epaid library</source>
        <translation>Priekšapmaksas &amp;bibliotēka</translation>
    </message>
    <message>
        <source>&amp;Ignore domains</source>
        <translation>Neņemt vērā &amp;domēnus</translation>
    </message>
    <message>
        <source>Rates do not depend on the domain</source>
        <translation>Likmes nav atkarīgas no domēna</translation>
    </message>
    <message>
        <source>&amp;Advice of charge</source>
        <translation>Ziņot par izma&amp;ksām</translation>
    </message>
    <message>
        <source>Telephones are told what a call costs</source>
        <translation>Tālruņiem paziņo, cik zvans maksā</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervāls</translation>
    </message>
    <message>
        <source>Char&amp;ge</source>
        <translation>&amp;Maksa</translation>
    </message>
    <message>
        <source>&amp;Free time</source>
        <translation>Be&amp;zmaksas laiks</translation>
    </message>
    <message>
        <source>Free a&amp;mount</source>
        <translation>Bezmaksas s&amp;umma</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Ierobežojumi pret krāpšanu</translation>
    </message>
    <message>
        <source>&amp;Limit per interval</source>
        <translation>&amp;Limits intervālā</translation>
    </message>
    <message>
        <source>L&amp;ock beyond it</source>
        <translation>Bl&amp;oķēt, ja pārsniegts</translation>
    </message>
    <message>
        <source>&amp;Tell by e-mail</source>
        <translation>Ziņot pa &amp;e-pastu</translation>
    </message>
    <message>
        <source>Limit per &amp;day</source>
        <translation>L&amp;imits dienā</translation>
    </message>
    <message>
        <source>Loc&amp;k beyond the daily limit</source>
        <translation>Bloķēt, &amp;ja pārsniegts dienas limits</translation>
    </message>
    <message>
        <source>Tell of the dail&amp;y limit by e-mail</source>
        <translation>Ziņot pa&amp;r dienas limitu pa e-pastu</translation>
    </message>
    <message>
        <source>Reckon &amp;with the reseller&apos;s rates</source>
        <translation>Rēķināt pē&amp;c tālākpārdevēja likmēm</translation>
    </message>
    <message>
        <source>Not with the customer&apos;s own</source>
        <translation>Nevis pēc paša klienta likmēm</translation>
    </message>
</context>
<context>
    <name>CallEndText</name>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>abonents aizņemts</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>neatbildēts</translation>
    </message>
    <message>
        <source>rejected by the user</source>
        <translation>noraidīja abonents</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>nepiešķirts numurs</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>pārslodze</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>tīkla kļūme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>cits</translation>
    </message>
</context>
<context>
    <name>CallFiguresText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls in every %1 (%2)</source>
        <translation>Zvani ik pēc %1 (%2)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>No (%1)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Zvani</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Neatbildēti</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>%1. The most calls, %2, began in the %3 from %4 on.</source>
        <translation>%1. Visvairāk zvanu, %2, sākās %3 laikā no %4.</translation>
    </message>
    <message>
        <source>Calls by the code that ended them</source>
        <translation>Zvani pēc koda, kas tos beidza</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kods</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Vārdiem</translation>
    </message>
    <message>
        <source>Usual Q.850 cause</source>
        <translation>Parastais Q.850 cēlonis</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Skaitās kā</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Daļa</translation>
    </message>
    <message>
        <source>no code was told</source>
        <translation>kods nav norādīts</translation>
    </message>
    <message>
        <source>%1. The most frequent is %2 with %3 calls.</source>
        <translation>%1. Biežākais ir %2: zvanu skaits – %3.</translation>
    </message>
    <message>
        <source>Destinations that begin with</source>
        <translation>Galamērķi, kas sākas ar</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Galamērķa numurs</translation>
    </message>
    <message>
        <source>Calls by the leading digits of the destination</source>
        <translation>Zvani pēc galamērķa numura sākuma</translation>
    </message>
    <message>
        <source>Calls by destination number</source>
        <translation>Zvani pēc galamērķa numura</translation>
    </message>
</context>
<context>
    <name>CallForwardsForm</name>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Abonenta zvanu pāradresācijas</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Vienmēr</translation>
    </message>
    <message>
        <source>&amp;When busy</source>
        <translation>&amp;Ja aizņemts</translation>
    </message>
    <message>
        <source>W&amp;ithout answer</source>
        <translation>Ja &amp;neatbild</translation>
    </message>
    <message>
        <source>W&amp;hen not registered</source>
        <translation>Ja nav &amp;reģistrēts</translation>
    </message>
    <message>
        <source>&amp;On overflow</source>
        <translation>Pie &amp;pārpildes</translation>
    </message>
    <message>
        <source>O&amp;n a response code</source>
        <translation>Pie atbildes &amp;koda</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>Only what you change is sent; the other kinds stay as they are.</source>
        <translation>Tiek sūtīts tikai tas, ko maināt; pārējie veidi paliek, kā ir.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The client certificate “%1” cannot be read.</source>
        <translation>Klienta sertifikātu “%1” nevar nolasīt.</translation>
    </message>
    <message>
        <source>The client certificate “%1” could not be opened. Either its passphrase is another, or the file has no certificate with its key.</source>
        <translation>Klienta sertifikātu “%1” neizdevās atvērt. Vai nu tā paroles frāze ir cita, vai arī failā nav sertifikāta ar atslēgu.</translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
    <message>
        <source>is now “%1”</source>
        <translation>tagad ir “%1”</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>tika mainīts</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Platforma izdarīja citādi: %1.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Tā jau vairs nebija.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Atbildes nav, bet tas ir izdarīts: ieraksts ir.</translation>
    </message>
    <message>
        <source>It was changed after the plan was made, so nothing was sent.</source>
        <translation>Tas mainījās pēc plāna izveides, tāpēc nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>No answer came, and it was not done. It can be tried again.</source>
        <translation>Atbildes nav, un tas nav izdarīts. Var mēģināt vēlreiz.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent, in: %1.</source>
        <translation>Atbildes nav, un tas, kas tagad ir, atšķiras no nosūtītā: %1.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Tā vairs nav.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Notiek</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izdarīts</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Izlaists</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Kļūdains</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Noraidīts</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Pa to laiku mainīts</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nav nosūtīts</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nav izdarīts</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Atbildes nav, un pārbaudīt neizdevās.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Lietojiet ne vairāk kā %n rakstzīmi.</numerusform>
            <numerusform>Lietojiet ne vairāk kā %n rakstzīmes.</numerusform>
            <numerusform>Lietojiet ne vairāk kā %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ievadiet veselu skaitli.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Ievadiet skaitli, kas nav mazāks par %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Ievadiet skaitli no %1 līdz %2.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>“%1” nav tīkls. Rakstiet šādi: 192.0.2.0/24 vai 2001:db8::/32.</translation>
    </message>
    <message>
        <source>“%1” has address bits behind its prefix. The network is %2.</source>
        <translation>“%1” ir adreses biti aiz prefiksa. Tīkls ir %2.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Šī nav regulārā izteiksme: %1.</translation>
    </message>
    <message>
        <source>Enter a number of 3 to 15 digits with its country code, such as 37052000117.</source>
        <translation>Ievadiet 3–15 ciparu numuru ar valsts kodu, piemēram, 37052000117.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 only.</source>
        <translation>Lietojiet tikai ciparus no 0 līdz 9.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, without port or “sip:”.</source>
        <translation>Ievadiet resursdatora vārdu vai IP adresi bez porta un “sip:”.</translation>
    </message>
    <message>
        <source>This record has an id that cannot be sent.</source>
        <translation>Šī ieraksta identifikatoru nevar nosūtīt.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Izvēlieties.</translation>
    </message>
    <message>
        <source>Enter an id.</source>
        <translation>Ievadiet identifikatoru.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, “-” or “_”.</source>
        <translation>Lietojiet 1–64 burtus, ciparus, “-” vai “_”.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Aizpildiet.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Izvēlieties jā vai nē.</translation>
    </message>
    <message>
        <source>Choose at least one codec.</source>
        <translation>Izvēlieties vismaz vienu kodeku.</translation>
    </message>
    <message>
        <source>“%1” is no number in parts. Write country code, area code and number with blanks between, such as 43 9876 10001.</source>
        <translation>“%1” nav numurs pa daļām. Rakstiet valsts kodu, apgabala kodu un numuru ar atstarpēm starp tiem, piemēram, 43 9876 10001.</translation>
    </message>
    <message>
        <source>Enter a number, with a point before its decimals.</source>
        <translation>Ievadiet skaitli ar punktu pirms decimāldaļām.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ann@example.com.</source>
        <translation>Ievadiet e-pasta adresi, piemēram, ann@example.com.</translation>
    </message>
    <message>
        <source>Enter a date, or a date and a time, like 2026-11-28 14:05:00.</source>
        <translation>Ievadiet datumu vai datumu un laiku, piemēram, 2026-11-28 14:05:00.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Lietojiet vismaz %n rakstzīmi.</numerusform>
            <numerusform>Lietojiet vismaz %n rakstzīmes.</numerusform>
            <numerusform>Lietojiet vismaz %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Lietojiet burtus un ciparus.</translation>
    </message>
    <message>
        <source>It must not contain “%1”.</source>
        <translation>Tajā nedrīkst būt “%1”.</translation>
    </message>
    <message>
        <source>It contains the character U+%1, which cannot be sent. Take it out.</source>
        <translation>Tajā ir rakstzīme U+%1, ko nevar nosūtīt. Izņemiet to.</translation>
    </message>
    <message>
        <source>A call forward needs destinations, each a number or a service and the whole seconds that it rings, such as %1. Write {} to forward nowhere.</source>
        <translation>Zvanu pāradresācijai vajag galamērķus, katram – numuru vai pakalpojumu un to, cik veselas sekundes zvanīt, piemēram, %1. Rakstiet {}, lai nekur nepāradresētu.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 is in use already, by %2.</source>
        <translation>%1 jau ir aizņemts: to lieto %2.</translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>not taken</source>
        <translation>netiek ņemta</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome of an earlier import</source>
        <translation>Agrāka importa iznākums</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (pēc ID)</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (pēc nosaukuma)</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both about “%3”.</source>
        <translation>Kolonnas “%1” un “%2” abas ir par “%3”.</translation>
    </message>
    <message>
        <source>No column matches an attribute of %1. The first line has to name the columns, such as: %2.</source>
        <translation>Neviena kolonna neatbilst atribūtam: %1. Pirmajā rindā jābūt kolonnu nosaukumiem, piemēram: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>NAME</source>
        <translation>NOSAUKUMS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FAILS</translation>
    </message>
    <message>
        <source>Open the saved account of that name.</source>
        <translation>Atvērt saglabāto kontu ar šādu nosaukumu.</translation>
    </message>
    <message>
        <source>Open the sandbox: a platform inside this program.</source>
        <translation>Atvērt smilškasti: platformu šīs programmas iekšienē.</translation>
    </message>
    <message>
        <source>How much is in a new sandbox: small, medium or large.</source>
        <translation>Cik daudz ir jaunā smilškastē: small, medium vai large.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>IZMĒRS</translation>
    </message>
    <message>
        <source>Keep the sandbox&apos;s records in this file.</source>
        <translation>Glabāt smilškastes ierakstus šajā failā.</translation>
    </message>
    <message>
        <source>Open a platform at this address without saving an account.</source>
        <translation>Atvērt platformu šajā adresē, nesaglabājot kontu.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Lietotājvārds parametram --url.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Uzticēties arī šī PEM faila sertifikātiem (ar --url).</translation>
    </message>
    <message>
        <source>Read the password for --url from the first line of standard input.</source>
        <translation>Paroli parametram --url lasīt no standarta ievades pirmās rindas.</translation>
    </message>
    <message>
        <source>The kind of platform at --url.</source>
        <translation>Platformas veids adresē --url.</translation>
    </message>
    <message>
        <source>“%1” is no platform this program knows.</source>
        <translation>Platformu “%1” šī programma nepazīst.</translation>
    </message>
    <message>
        <source>--url needs --user.</source>
        <translation>Ar --url vajag arī --user.</translation>
    </message>
    <message>
        <source>Choose one of --account, --sandbox and --url.</source>
        <translation>Izvēlieties vienu no --account, --sandbox un --url.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 lieto kopā ar --url.</translation>
    </message>
    <message>
        <source>--sandbox-size is small, medium or large.</source>
        <translation>--sandbox-size ir small, medium vai large.</translation>
    </message>
    <message>
        <source>The console of telephone operators.</source>
        <translation>Telefonijas operatoru pults.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” nav saprotams.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --sandbox stands for one of these: %2.</source>
        <translation>“%1” nav saprotams. --sandbox apzīmē vienu no šīm: %2.</translation>
    </message>
    <message>
        <source>With --sandbox: the kind of platform that it stands for.</source>
        <translation>Ar --sandbox: platformas veids, ko tā attēlo.</translation>
    </message>
    <message>
        <source>[PLATFORM]</source>
        <translation>[PLATFORMA]</translation>
    </message>
    <message>
        <source>NAME[=VALUE]</source>
        <translation>NOSAUKUMS[=VĒRTĪBA]</translation>
    </message>
    <message>
        <source>The sandbox of %1 has no switches.</source>
        <translation>%1 smilškastei nav slēdžu.</translation>
    </message>
    <message>
        <source>--sandbox-switch “%1” is not understood. There are: %2.</source>
        <translation>--sandbox-switch “%1” nav saprotams. Ir: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --sandbox.</source>
        <translation>--%1 lieto kopā ar --sandbox.</translation>
    </message>
    <message>
        <source>Let the sandbox do as other releases of the platform do, for example legacy=single. Can be given several times; a wrong name is answered with the list of names.</source>
        <translation>Likt smilškastei rīkoties kā citam serverim, piemēram, legacy=single. Var norādīt vairākas reizes; uz nepareizu nosaukumu atbild ar esošajiem.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Use the saved account of that name. When exactly one account is saved, that one is used unless said otherwise. Its password comes from the key ring.</source>
        <translation>Izmantot saglabāto kontu ar šo nosaukumu. Ja saglabāts tikai viens konts, tiek izmantots tas, ja vien nav norādīts citādi. Tā parole tiek ņemta no atslēgu saišķa.</translation>
    </message>
    <message>
        <source>Use the platform at this address without a saved account; with --user and --password-stdin. Only https, and plain http to this machine.</source>
        <translation>Izmantot platformu šajā adresē bez saglabāta konta; kopā ar --user un --password-stdin. Tikai https, bet parasts http – tikai uz šo datoru.</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Lietotājvārds, paredzēts --url.</translation>
    </message>
    <message>
        <source>The kind of platform at --url, or for catalogue without an account.</source>
        <translation>Platformas veids, paredzēts --url vai catalogue bez konta.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Uzticēties arī šī PEM faila sertifikātiem, paredzēts --url.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input. There is no option that takes a password itself: everybody on this computer can read command lines.</source>
        <translation>Lasīt paroli no standarta ievades pirmās rindas. Nav opcijas, kas pieņemtu pašu paroli: komandrindas redz visi šī datora lietotāji.</translation>
    </message>
    <message>
        <source>Refuse to change anything, whatever the account permits.</source>
        <translation>Neko nemainīt, lai ko atļautu konts.</translation>
    </message>
    <message>
        <source>Permit this command to change something on an account that is marked read-only.</source>
        <translation>Atļaut šai komandai kaut ko mainīt kontā, kas atzīmēts kā tikai lasāms.</translation>
    </message>
    <message>
        <source>How the records are written: table (the default), csv (RFC 4180, exact), safe-csv (nothing in it that a spreadsheet takes for a formula), xlsx, ndjson (one object on each line) or json (a JSON:API document).</source>
        <translation>Kā tiek rakstīti ieraksti: table (noklusējums), csv (RFC 4180, precīzs), safe-csv (nav nekā, ko izklājlapa uzskatītu par formulu), xlsx, ndjson (viens objekts rindā) vai json (JSON:API dokuments).</translation>
    </message>
    <message>
        <source>Only records with this value. Values with commas in between mean any of them; &quot;\,&quot; is a comma. Different filters must all hold. Times are taken as UTC unless they name a zone, and may be words: now, today, yesterday, -90m, -24h, -7d.</source>
        <translation>Tikai ieraksti ar šo vērtību. Ar komatiem atdalītas vērtības nozīmē jebkuru no tām; “\,” ir komats. Dažādiem filtriem jāatbilst visiem. Laiks ir UTC, ja nav norādīta josla, un var būt vārds: now, today, yesterday, -90m, -24h, -7d.</translation>
    </message>
    <message>
        <source>Order by these attributes, commas in between, &quot;-&quot; in front for the last first. The platform sorts.</source>
        <translation>Kārtot pēc šiem atribūtiem, kas atdalīti ar komatiem; “-” priekšā – no pēdējā. Kārto platforma.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, commas in between: id, attributes, and of related records customer.id and customer.name, for example. &quot;all&quot; means all of them. A table shows the most telling ones by default, every other format all.</source>
        <translation>Tikai šīs kolonnas, šādā secībā, atdalītas ar komatiem: id, atribūti un saistīto ierakstu, piemēram, customer.id un customer.name. “all” nozīmē visas. Tabula parāda svarīgākās, visi citi formāti – visas.</translation>
    </message>
    <message>
        <source>Not more than so many records.</source>
        <translation>Ne vairāk kā tik ierakstu.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It appears once it is whole.</source>
        <translation>Rakstīt šajā failā, nevis standarta izvadē. Tas parādās, kad ir pilns.</translation>
    </message>
    <message>
        <source>No remarks and no progress, only errors. After create, print the id alone.</source>
        <translation>Nekādu piezīmju un norises, tikai kļūdas. Pēc create tiek izdrukāts tikai id.</translation>
    </message>
    <message>
        <source>Write passwords of SIP accounts and the like, too. They are left out otherwise.</source>
        <translation>Rakstīt arī SIP kontu un citas paroles. Citādi tās tiek izlaistas.</translation>
    </message>
    <message>
        <source>Take the values from a JSON object in this file, &quot;-&quot; for standard input: {&quot;name&quot;: …} as ndjson writes it, or a JSON:API document. After --password-stdin, what follows the first line.</source>
        <translation>Ņemt vērtības no JSON objekta šajā failā, “-” – no standarta ievades: {&quot;name&quot;: …}, kā raksta ndjson, vai JSON:API dokuments. Pēc --password-stdin – tas, kas seko pirmajai rindai.</translation>
    </message>
    <message>
        <source>Do not ask. Without a terminal nobody can be asked, so it is needed there.</source>
        <translation>Nejautāt. Bez termināļa nav, kam jautāt, tāpēc tur tas ir vajadzīgs.</translation>
    </message>
    <message>
        <source>Whose visit it is: administrator (the default) or customer.</source>
        <translation>Kā vārdā: administrator (noklusējums) vai customer.</translation>
    </message>
    <message>
        <source>Print the link instead of opening the browser. It signs in whoever has it.</source>
        <translation>Izdrukāt saiti, nevis atvērt pārlūku. Tā pieslēdz ikvienu, kam tā ir.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Uzskaitīt saglabātos kontus.</translation>
    </message>
    <message>
        <source>They are made in the console. No password is among what is listed.</source>
        <translation>Tos izveido konsolē. Paroļu sarakstā nav.</translation>
    </message>
    <message>
        <source>Which accounts there are.</source>
        <translation>Kādi konti ir.</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>Uzskaitīt ierakstus.</translation>
    </message>
    <message>
        <source>Writes every record that the filters let through, page after page as the platform sends them. Whoever reads it may stop early, as head does.</source>
        <translation>Raksta katru ierakstu, ko filtri laiž cauri, lapu pēc lapas, kā platforma tās sūta. Lasītājs drīkst apstāties agrāk, kā to dara head.</translation>
    </message>
    <message>
        <source>The numbers of a customer that are switched off.</source>
        <translation>Klienta izslēgtie numuri.</translation>
    </message>
    <message>
        <source>Show one record.</source>
        <translation>Parādīt vienu ierakstu.</translation>
    </message>
    <message>
        <source>One customer as a JSON:API document.</source>
        <translation>Viens klients kā JSON:API dokuments.</translation>
    </message>
    <message>
        <source>Make a record.</source>
        <translation>Izveidot ierakstu.</translation>
    </message>
    <message>
        <source>A number for a customer.</source>
        <translation>Numurs klientam.</translation>
    </message>
    <message>
        <source>Change a record.</source>
        <translation>Mainīt ierakstu.</translation>
    </message>
    <message>
        <source>Switch a number off.</source>
        <translation>Izslēgt numuru.</translation>
    </message>
    <message>
        <source>Delete a record.</source>
        <translation>Dzēst ierakstu.</translation>
    </message>
    <message>
        <source>Counts and shows what goes with it first, and asks. A record that is not there any more counts as deleted.</source>
        <translation>Vispirms saskaita un parāda, kas pazudīs līdzi, un pajautā. Ieraksts, kura vairs nav, skaitās dzēsts.</translation>
    </message>
    <message>
        <source>A customer and all that belongs to it.</source>
        <translation>Klients un viss, kas tam pieder.</translation>
    </message>
    <message>
        <source>Open a record&apos;s own web interface in the browser.</source>
        <translation>Atvērt ieraksta tīmekļa saskarni pārlūkā.</translation>
    </message>
    <message>
        <source>Asks the platform once for a link and hands it to the browser. The link signs in whoever has it, so it is shown only with --print.</source>
        <translation>Vienreiz palūdz platformai saiti un nodod to pārlūkam. Saite pieslēdz ikvienu, kam tā ir, tāpēc tā tiek rādīta tikai ar --print.</translation>
    </message>
    <message>
        <source>Visit a customer&apos;s PBX.</source>
        <translation>Apmeklēt klienta PBX.</translation>
    </message>
    <message>
        <source>Show what this program knows of a platform&apos;s resources.</source>
        <translation>Parādīt, ko šī programma zina par platformas resursiem.</translation>
    </message>
    <message>
        <source>Without a resource: all of them, and the words they go by. With one: its attributes, relations and filters. Nothing is sent.</source>
        <translation>Bez resursa: visi un kā tos sauc. Ar resursu: tā atribūti, saistības un filtri. Nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>What can be said about an incoming trunk.</source>
        <translation>Ko var pateikt par ienākošo kanālu.</translation>
    </message>
    <message>
        <source>Write a whole listing into a file.</source>
        <translation>Ierakstīt visu sarakstu failā.</translation>
    </message>
    <message>
        <source>As list, but as csv unless said otherwise, and into a file that appears once it is whole. Without --output it is named after the account, the resource, the filters and the time, and its name is printed.</source>
        <translation>Kā list, bet csv, ja nav teikts citādi, un failā, kas parādās, kad ir pilns. Bez --output to nosauc pēc konta, resursa, filtriem un laika, un nosaukums tiek izdrukāts.</translation>
    </message>
    <message>
        <source>All calls of yesterday, for a data lake.</source>
        <translation>Visi vakardienas zvani datu ezeram.</translation>
    </message>
    <message>
        <source>Values are checked before anything is sent. A related record is named by its id: customer=1001. An empty value or null clears. NAME=- reads the value from the next line of standard input; passwords are taken in no other way. The record as the platform made it is printed. It is sent once; when no answer comes, it looks whether it was done.</source>
        <translation>Vērtības pārbauda, pirms kaut ko nosūta. Saistītu ierakstu norāda ar tā identifikatoru: customer=1001. Tukša vērtība vai null notīra. NAME=- vērtību nolasa no nākamās standarta ievades rindas; citādi paroles nepieņem. Izvada ierakstu tādu, kādu to izveidoja platforma. Nosūta vienu reizi; ja atbildes nav, pārbauda, vai tas izdarīts.</translation>
    </message>
    <message>
        <source>The id again, for records with which much else goes (customers). It also means --yes. For a plan that deletes more than ten records: how many it deletes.</source>
        <translation>Vēlreiz ID tiem ierakstiem, ar kuriem zūd daudz kas (klientiem). Tas nozīmē arī --yes. Plānam, kas dzēš vairāk nekā desmit ierakstus: cik tas dzēš.</translation>
    </message>
    <message>
        <source>Read the file and write into this one what would be created, changed or skipped. Nothing is sent. It holds all that the file said, so passwords, too, if those were in it; only you can read it.</source>
        <translation>Nolasīt failu un šajā ierakstīt, kas tiktu izveidots, mainīts vai izlaists. Nekas netiek nosūtīts. Tajā ir viss, kas bija failā, tātad arī paroles, ja tādas bija; lasīt to varat tikai jūs.</translation>
    </message>
    <message>
        <source>Send what is in this plan, exactly. Applied again, it goes on where it stopped.</source>
        <translation>Nosūtīt tieši to, kas ir šajā plānā. Lietots vēlreiz, tas turpina, kur apstājās.</translation>
    </message>
    <message>
        <source>Write what became of each row into this file, &quot;-&quot; for standard output: its own columns, outcome and reason. Corrected, it can be imported again; what is done is skipped.</source>
        <translation>Ierakstīt šajā failā, kas notika ar katru rindu, “-” nozīmē standarta izvadi: tās kolonnas, iznākums un iemesls. Izlabotu to var importēt vēlreiz; izdarītais tiek izlaists.</translation>
    </message>
    <message>
        <source>The column with this header is about that attribute or relation. Without a NAME it is not taken.</source>
        <translation>Kolonna ar šo virsrakstu ir par šo atribūtu vai saiti. Bez NAME to neņem.</translation>
    </message>
    <message>
        <source>Create and change records from a CSV file, by way of a plan.</source>
        <translation>Izveidot un mainīt ierakstus no CSV faila pēc plāna.</translation>
    </message>
    <message>
        <source>First import RESOURCE FILE --plan PLAN: it reads the file (UTF-8 or UTF-16; commas, semicolons or tabs), checks every row and prints what would be done, with what is wrong in which line and column. Then import --apply PLAN. The first line of the file names the columns as export does: id, number, customer.id, customer.name. A row is about the record with its id, or else about the only one of its name. An empty cell leaves alone, null clears. At most six requests are under way. Nothing new is begun after an outcome that is not known, three refusals in a row, or a 401 or 403. A record that is no longer what the plan saw is left alone.</source>
        <translation>Vispirms import RESOURCE FILE --plan PLAN: nolasa failu (UTF-8 vai UTF-16; komati, semikoli vai tabulatori), pārbauda katru rindu un parāda, kas tiktu darīts un kas kurā rindā un kolonnā nav pareizi. Tad import --apply PLAN. Faila pirmajā rindā kolonnas sauc tā, kā eksportā: id, number, customer.id, customer.name. Rinda ir par ierakstu ar tās ID vai par vienīgo ar tādu nosaukumu. Tukša šūna atstāj kā ir, null notīra. Vienlaikus notiek ne vairāk kā seši pieprasījumi. Nekas jauns netiek sākts pēc nezināma iznākuma, trim noraidījumiem pēc kārtas vai 401 vai 403. Ieraksts, kas vairs nav tāds, kādu redzēja plāns, netiek aiztikts.</translation>
    </message>
    <message>
        <source>Numbers from a spreadsheet, if nothing is wrong with them.</source>
        <translation>Numuri no izklājlapas, ja ar tiem viss ir kārtībā.</translation>
    </message>
    <message>
        <source>Go on although what became of an earlier change cannot be found out. It stays unknown, and nobody looks again.</source>
        <translation>Turpināt, lai gan nevar noskaidrot, kas iznāca no kādas agrākas izmaiņas. Tas paliek nezināms, un neviens to vairs nepārbauda.</translation>
    </message>
    <message>
        <source>Preferences are records under the id of whoever has them: subscriberpreferences, customerpreferences, domainpreferences. A table shows those that are set.</source>
        <translation>Iestatījumi ir ieraksti ar tā ID, kam tie pieder: subscriberpreferences, customerpreferences, domainpreferences. Tabula parāda tos, kuriem ir vērtība.</translation>
    </message>
    <message>
        <source>Only what is named and differs is sent, once. Values are given as for create. Preferences can be changed, too: subscriberpreferences 101 clir=true.</source>
        <translation>Tiek sūtīts tikai tas, kas nosaukts un atšķiras, vienreiz. Vērtības norāda tāpat kā ar create. Var mainīt arī iestatījumus: subscriberpreferences 101 clir=true.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 goes on behind the quotation mark that ends a cell. A quotation mark within a cell is written twice.</source>
        <translation>Rinda %1 turpinās aiz pēdiņām, ar kurām šūna beidzas. Pēdiņas šūnas iekšienē raksta divreiz.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has a cell of more than %n character(s).</source>
        <translation>
            <numerusform>Rindā %1 ir šūna, garāka par %n rakstzīmi.</numerusform>
            <numerusform>Rindā %1 ir šūna, garāka par %n rakstzīmēm.</numerusform>
            <numerusform>Rindā %1 ir šūna, garāka par %n rakstzīmēm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has more than %n column(s).</source>
        <translation>
            <numerusform>Rindā %1 ir vairāk nekā %n kolonna.</numerusform>
            <numerusform>Rindā %1 ir vairāk nekā %n kolonnas.</numerusform>
            <numerusform>Rindā %1 ir vairāk nekā %n kolonnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n cell(s). Take several files.</source>
        <translation>
            <numerusform>Ir vairāk nekā %n šūna. Ņemiet vairākus failus.</numerusform>
            <numerusform>Ir vairāk nekā %n šūnas. Ņemiet vairākus failus.</numerusform>
            <numerusform>Ir vairāk nekā %n šūnu. Ņemiet vairākus failus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n row(s). Take several files.</source>
        <translation>
            <numerusform>Ir vairāk nekā %n rinda. Ņemiet vairākus failus.</numerusform>
            <numerusform>Ir vairāk nekā %n rindas. Ņemiet vairākus failus.</numerusform>
            <numerusform>Ir vairāk nekā %n rindu. Ņemiet vairākus failus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1 has no end.</source>
        <translation>Rindā %1 atvērtās pēdiņas nav aizvērtas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fails ir tukšs.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, and the header has %3.</source>
        <translation>Rindā %1 šūnu ir %2, bet virsrakstā %3.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB. Take several files.</source>
        <translation>
            <numerusform>Fails ir lielāks par %n MiB. Ņemiet vairākus failus.</numerusform>
            <numerusform>Fails ir lielāks par %n MiB. Ņemiet vairākus failus.</numerusform>
            <numerusform>Fails ir lielāks par %n MiB. Ņemiet vairākus failus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has a NUL in it: this is not text.</source>
        <translation>Rindā %1 ir NUL: tas nav teksts.</translation>
    </message>
    <message>
        <source>Something near line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Pie rindas %1 kaut kas nav UTF-8. Saglabājiet failu kā “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tāda faila nav.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Failu neizdevās nolasīt: %1</translation>
    </message>
    <message>
        <source>Line %1 has half a character in it: this is not text.</source>
        <translation>Rindā %1 ir puse rakstzīmes: tas nav teksts.</translation>
    </message>
</context>
<context>
    <name>CustomerContactForm</name>
    <message>
        <source>Customer contact</source>
        <translation>Klienta kontaktpersona</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Tālākpārdevējs</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;E-pasts *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vārds</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Uzvārds</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Uzņēmu&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tā&amp;lrunis</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>M&amp;obilais</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>&amp;Fakss</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Laika &amp;josla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Iela</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Pasta indekss</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Pil&amp;sēta</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>V&amp;alsts</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Uzņēmums un banka</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Uzņēmuma &amp;reģistrācijas numurs</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>PV&amp;N numurs</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Ban&amp;k name</source>
        <translation>Bankas nosau&amp;kums</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Jūsu pašu lauki</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Brīvais lauks 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Brīvais lauks 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Brīvais lauks 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Brīvais lauks 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Brīvais lauks 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Brīvais lauks 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Brīvais lauks 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Brīvais lauks 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Brīvais lauks 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Brīvais lauks 9</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>Klienta &amp;ID</translation>
    </message>
    <message>
        <source>Your own id. Left empty, the platform chooses one.</source>
        <translation>Jūsu pašu identifikators. Ja tukšs, izvēlas platforma.</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Valoda</translation>
    </message>
    <message>
        <source>&amp;Termination mode</source>
        <translation>&amp;Terminācijas režīms</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ierobežojumi</translation>
    </message>
    <message>
        <source>&amp;Capacity limit</source>
        <translation>Vienlaicīgu &amp;zvanu limits</translation>
    </message>
    <message>
        <source>&amp;SIP account limit</source>
        <translation>SIP &amp;kontu limits</translation>
    </message>
    <message>
        <source>Empty means unlimited.</source>
        <translation>Tukšs nozīmē neierobežots.</translation>
    </message>
</context>
<context>
    <name>DidNumberForm</name>
    <message>
        <source>DID number</source>
        <translation>DID numurs</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klients *</translation>
    </message>
    <message>
        <source>&amp;Number *</source>
        <translation>&amp;Numurs *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stāvoklis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;Ārējais ID</translation>
    </message>
    <message>
        <source>A new number receives no calls until the customer places it in the call flow. With an external id the customer cannot change it.</source>
        <translation>Jauns numurs nesaņem zvanus, kamēr klients to neieliek zvanu plūsmā. Numuru ar ārējo ID klients mainīt nevar.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Platforma par to neko neteica.</translation>
    </message>
    <message>
        <source>The platform said null.</source>
        <translation>Platforma atbildēja “null”.</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>Tukšs teksts.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>saite</translation>
    </message>
</context>
<context>
    <name>DomainForm</name>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Tālākpārdevējs</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Domēns *</translation>
    </message>
    <message>
        <source>A domain cannot be renamed. It can only be deleted, with all of its subscribers.</source>
        <translation>Domēnu nevar pārdēvēt. To var tikai dzēst kopā ar visiem tā abonentiem.</translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message>
        <source>Rows</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Mainīt</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ko mainīt</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Uz</translation>
    </message>
</context>
<context>
    <name>EnteredValue</name>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Izvēlieties vienu no: %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>SANDBOX IN THIS PROGRAM</source>
        <translation>SMILŠKASTE ŠAJĀ PROGRAMMĀ</translation>
    </message>
    <message>
        <source>OTHER ADDRESS</source>
        <translation>CITA ADRESE</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This account may not do that (403).</source>
        <translation>Šim kontam tas nav atļauts (403).</translation>
    </message>
    <message>
        <source>It is not there any more (404).</source>
        <translation>Tā vairs nav (404).</translation>
    </message>
    <message>
        <source>Somebody changed it in the meantime (%1). Read it anew and try again.</source>
        <translation>Kāds to pa to laiku ir mainījis (%1). Nolasiet no jauna un mēģiniet vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks for a pause of %n second(s) (429).</source>
        <translation>
            <numerusform>Platforma lūdz %n sekundes pauzi (429).</numerusform>
            <numerusform>Platforma lūdz %n sekunžu pauzi (429).</numerusform>
            <numerusform>Platforma lūdz %n sekunžu pauzi (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform asks for fewer requests (429). Try again shortly.</source>
        <translation>Platforma lūdz sūtīt mazāk pieprasījumu (429). Drīz mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The platform refused it (%1).</source>
        <translation>Platforma to noraidīja (%1).</translation>
    </message>
    <message>
        <source>The platform failed (%1). Try again later.</source>
        <translation>Platformā radās kļūda (%1). Mēģiniet vēlāk.</translation>
    </message>
    <message>
        <source>The platform refused the user name or the password (401).</source>
        <translation>Platforma nepieņēma lietotājvārdu vai paroli (401).</translation>
    </message>
    <message>
        <source>The platform pointed to another address (%1), which is not followed: %2. Check the address of the account.</source>
        <translation>Platforma norādīja uz citu adresi (%1), kurai neseko: %2. Pārbaudiet konta adresi.</translation>
    </message>
    <message>
        <source>The answer (%1) is not from this API. Check the address of the account.</source>
        <translation>Atbilde (%1) nav no šīs API. Pārbaudiet konta adresi.</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>Resursdatora %1 nav. Pārbaudiet adresi un tīklu.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation>Adresē %1 neviens neatbild: savienojums atteikts.</translation>
    </message>
    <message>
        <source>The platform took too long.</source>
        <translation>Platforma atbildēja pārāk ilgi.</translation>
    </message>
    <message>
        <source>The certificate of the platform is not trusted, so nothing was sent.</source>
        <translation>Platformas sertifikātam neuzticas, tāpēc nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>The answer was given up.</source>
        <translation>Atbilde tika atmesta.</translation>
    </message>
    <message>
        <source>This was not sent, because its id cannot be part of an address: “%1”.</source>
        <translation>Tas netika nosūtīts, jo identifikators nevar būt adreses daļa: “%1”.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Atcelts.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>Platformu neizdevās sasniegt.</translation>
    </message>
    <message>
        <source>It was sent, and no answer says whether it was done. Look before you try again.</source>
        <translation>Tas tika nosūtīts, bet nav atbildes, kas no tā iznāca. Pirms mēģināt vēlreiz, apskatieties.</translation>
    </message>
    <message>
        <source>%1 It said: “%2”</source>
        <translation>%1 Tās vārdiem: “%2”</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <translation>Starpniekserveris (%1) pieprasījumu nelaida cauri.</translation>
    </message>
    <message>
        <source>The platform showed another certificate than the one that was confirmed for this account, so nothing was sent and nothing will be. Its SHA-256: %1</source>
        <translation>Platforma uzrādīja citu sertifikātu nekā šim kontam apstiprinātais, tāpēc nekas netika un netiks nosūtīts. Tā SHA-256: %1</translation>
    </message>
    <message>
        <source>This account is read-only, so nothing was sent. Unlock it first.</source>
        <translation>Šis konts ir tikai lasāms, tāpēc nekas netika nosūtīts. Vispirms to atbloķējiet.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the journal could not be written: %1</source>
        <translation>Nekas netika nosūtīts, jo neizdevās ierakstīt žurnālu: %1</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let the request through.</source>
        <translation>Šī datora starpniekserveris pieprasījumu nelaida cauri.</translation>
    </message>
    <message>
        <source>The platform did not let you sign in (%1).</source>
        <translation>Platforma neļāva pierakstīties (%1).</translation>
    </message>
    <message>
        <source>The platform wants the one-time password of this account, as it is just now. Without it nothing was done.</source>
        <translation>Platforma prasa šī konta pašreizējo vienreizējo paroli. Bez tās nekas netika izdarīts.</translation>
    </message>
    <message>
        <source>The password is too old for this platform. Change it in the platform&apos;s own web interface, and sign in with the new one.</source>
        <translation>Šai platformai parole ir pārāk veca. Nomainiet to pašas platformas tīmekļa saskarnē un pierakstieties ar jauno.</translation>
    </message>
    <message>
        <source>The platform lets nobody sign in from this computer for a while, because there were too many wrong passwords. Wait, at first five minutes: each try before that may prolong it. Cordboard does not try again by itself.</source>
        <translation>Platforma kādu laiku nevienam neļauj pierakstīties no šī datora, jo bija pārāk daudz nepareizu paroļu. Pagaidiet, sākumā piecas minūtes: katrs agrāks mēģinājums var šo laiku pagarināt. Cordboard pats vēlreiz nemēģina.</translation>
    </message>
    <message>
        <source>Another record has one of these values already, so nothing was sent.</source>
        <translation>Tas jau ir citiem, tāpēc nekas netika nosūtīts.</translation>
    </message>
</context>
<context>
    <name>ExternalAccountForm</name>
    <message>
        <source>External account</source>
        <translation>Ārējais konts</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klients *</translation>
    </message>
    <message>
        <source>External account &amp;ID *</source>
        <translation>Ārējā konta &amp;ID *</translation>
    </message>
    <message>
        <source>&amp;DID number</source>
        <translation>&amp;DID numurs</translation>
    </message>
    <message>
        <source>With a DID number external calls are allowed, and the number becomes the external caller ID.</source>
        <translation>Ar DID numuru ir atļauti ārējie zvani, un numurs kļūst par ārējo zvanītāja ID.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>“%1” nav NAME=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” norādīts divreiz.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed.</source>
        <translation>“%1” nevar mainīt.</translation>
    </message>
    <message>
        <source>%1 has no “%2” to write. “cordboardctl catalogue %3” shows what it has.</source>
        <translation>%1 nav rakstāma “%2”. “cordboardctl catalogue %3” parāda, kas ir.</translation>
    </message>
    <message>
        <source>A password is not taken from the command line, where everybody can read it. Write %1=- and give it on standard input.</source>
        <translation>Parole netiek ņemta no komandrindas, kur to var izlasīt visi. Rakstiet %1=- un sniedziet to standarta ievadē.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>Tas nav JSON objekts: %1.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>saraksts</translation>
    </message>
    <message>
        <source>One record at a time: the document has another number of them.</source>
        <translation>Pa vienam ierakstam: dokumentā to ir cits skaits.</translation>
    </message>
    <message>
        <source>Nothing was sent:</source>
        <translation>Nekas netika nosūtīts:</translation>
    </message>
    <message>
        <source>There is no preference “%1”.</source>
        <translation>Nav iestatījuma “%1”.</translation>
    </message>
</context>
<context>
    <name>FlowWindow</name>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Ko šis solis sūta</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Atmest…</translation>
    </message>
    <message>
        <source>Undo what was made…</source>
        <translation>Atsaukt izdarīto…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>It is there. Nothing is sent for it.</source>
        <translation>Tas jau ir. Nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>Look for it and choose one.</source>
        <translation>Uzmeklējiet un izvēlieties vienu.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, and the steps before to “%2”. Choose another one.</source>
        <translation>Tas pieder “%1”, bet iepriekšējie soļi – “%2”. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>no %1. soļa</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (jauns)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Opcijas:</translation>
    </message>
    <message>
        <source>Which platform:</source>
        <translation>Kura platforma:</translation>
    </message>
    <message>
        <source>cordboardctl: a telephone operator&apos;s platform from the shell.</source>
        <translation>cordboardctl: telefonijas operatora platforma no čaulas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Komandas:</translation>
    </message>
    <message>
        <source>“cordboardctl help COMMAND” says more of each, “man cordboardctl” says all.</source>
        <translation>“cordboardctl help COMMAND” pasaka vairāk par katru, “man cordboardctl” – visu.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Piemērs:</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>A CSV file, or drop one here</source>
        <translation>CSV fails; to var arī ievilkt šeit</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Pārlūkot…</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Atdalītājs</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Atdalītājs</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodējums</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodējums</translation>
    </message>
    <message>
        <source>The columns of the file, what each is about, and its first rows</source>
        <translation>Faila kolonnas, par ko ir katra, un pirmās rindas</translation>
    </message>
</context>
<context>
    <name>IncomingTrunkForm</name>
    <message>
        <source>Incoming trunk</source>
        <translation>Ienākošais trunks</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klients *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nosaukums</translation>
    </message>
    <message>
        <source>&amp;Transport protocol</source>
        <translation>&amp;Transporta protokols</translation>
    </message>
    <message>
        <source>&amp;DID lookup</source>
        <translation>&amp;DID meklēšana</translation>
    </message>
    <message>
        <source>The platform makes the domain, and never hands it out again once the trunk is deleted.</source>
        <translation>Domēnu izveido platforma un pēc trunka dzēšanas to vairs nekad neizdod.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodeki</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>K&amp;odeki</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Pirmais ir vēlamais. DTMF vajag telephone-event. Bez izvēles der konta noklusējums.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nav opcijas “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nepieņem vērtību.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 vajag vērtību: --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 norādīts divreiz.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>Trūkst %1: %2</translation>
    </message>
    <message>
        <source>“%1” is too much: %2</source>
        <translation>“%1” ir par daudz: %2</translation>
    </message>
    <message>
        <source>What is to be done? “cordboardctl help” names the commands.</source>
        <translation>Ko darīt? “cordboardctl help” nosauc komandas.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “cordboardctl help” names them.</source>
        <translation>Nav komandas “%1”. Tās nosauc “cordboardctl help”.</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 neder kopā ar “%2”.</translation>
    </message>
</context>
<context>
    <name>NewNumber</name>
    <message>
        <source>It exists.</source>
        <translation>Tas jau ir.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1.</source>
        <translation>Tas jau ir un pieder: %1.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1: the platform may refuse it.</source>
        <translation>Tas jau ir un pieder: %1. Platforma to var noraidīt.</translation>
    </message>
</context>
<context>
    <name>NgcpCustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Kontaktpersona *</translation>
    </message>
    <message>
        <source>&amp;Billing profile *</source>
        <translation>&amp;Norēķinu profils *</translation>
    </message>
    <message>
        <source>&amp;External ID</source>
        <translation>Ārējais &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Statuss *</translation>
    </message>
    <message>
        <source>&amp;Product *</source>
        <translation>&amp;Produkts *</translation>
    </message>
    <message>
        <source>S&amp;ubscriber limit</source>
        <translation>&amp;Abonentu limits</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all. To end a customer for ever, use Terminate.</source>
        <translation>Bloķējot klientu, tiek bloķēti visi tā abonenti; atbloķējot tiek atbloķēti visi. Lai klientu izbeigtu uz visiem laikiem, lietojiet “Izbeigt”.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Norēķini</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>PVN &amp;likme</translation>
    </message>
    <message>
        <source>V&amp;AT is added</source>
        <translation>PVN &amp;tiek pieskaitīts</translation>
    </message>
    <message>
        <source>Invoices add VAT to the prices</source>
        <translation>Rēķinos cenām pieskaita PVN</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Veidnes</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>E-pasts jauniem abonentiem</translation>
    </message>
    <message>
        <source>E-mail for new pass&amp;words</source>
        <translation>E-pasts &amp;jaunām parolēm</translation>
    </message>
    <message>
        <source>E-mail wit&amp;h invoices</source>
        <translation>&amp;E-pasts ar rēķiniem</translation>
    </message>
    <message>
        <source>Inv&amp;oice</source>
        <translation>&amp;Rēķins</translation>
    </message>
    <message>
        <source>IDs of templates of the customer&apos;s reseller.</source>
        <translation>Klienta tālākpārdevēja veidņu ID.</translation>
    </message>
</context>
<context>
    <name>NgcpText</name>
    <message>
        <source>The platform failed and made nothing. So it does when one of these numbers is already in use: look for each of them under Numbers.</source>
        <translation>Platformā radās kļūda, un nekas netika izveidots. Tā notiek, ja kāds no šiem numuriem jau tiek lietots: katru no tiem pameklējiet sadaļā “Numuri”.</translation>
    </message>
</context>
<context>
    <name>NumberAdvice</name>
    <message>
        <source>No country&apos;s numbers begin like this.</source>
        <translation>Nevienas valsts numuri tā nesākas.</translation>
    </message>
    <message>
        <source>Too short for a number of its country.</source>
        <translation>Par īsu savas valsts numuram.</translation>
    </message>
    <message>
        <source>Too long for a number of its country.</source>
        <translation>Par garu savas valsts numuram.</translation>
    </message>
    <message>
        <source>No number of its country has as many digits.</source>
        <translation>Tajā valstī nav tik garu numuru.</translation>
    </message>
    <message>
        <source>Not known to be in use in its country.</source>
        <translation>Nav zināms, ka tajā valstī tādu lietotu.</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Abonents *</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;Ierīces ID</translation>
    </message>
    <message>
        <source>Telephones register with it</source>
        <translation>Tālruņi ar to reģistrējas</translation>
    </message>
    <message>
        <source>Choosing another subscriber moves an alias number there in one step. A primary number is changed at its subscriber.</source>
        <translation>Izvēloties citu abonentu, papildu numurs tiek pārcelts pie tā vienā solī. Primāro numuru maina pie tā abonenta.</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>That would be more than %L1 numbers. Do it in parts.</source>
        <translation>Tas būtu vairāk nekā %L1 numuru. Dariet pa daļām.</translation>
    </message>
    <message>
        <source>A number begins with its country code, not with 0.</source>
        <translation>Numurs sākas ar valsts kodu, nevis ar 0.</translation>
    </message>
    <message>
        <source>It has too few digits for a number.</source>
        <translation>Numuram par maz ciparu.</translation>
    </message>
    <message>
        <source>It has more than 15 digits.</source>
        <translation>Tajā ir vairāk nekā 15 ciparu.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 jau ir sarakstā.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its number(s) are already in the list, beginning with %1.</source>
        <translation>
            <numerusform>Sarakstā jau ir %Ln tā numurs, pirmais %1.</numerusform>
            <numerusform>Sarakstā jau ir %Ln tā numuri, pirmais %1.</numerusform>
            <numerusform>Sarakstā jau ir %Ln tā numuru, pirmais %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much text: %L1 characters, of which %L2 can be read at once.</source>
        <translation>Par daudz teksta: %L1 rakstzīmju, bet reizē lasa %L2.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Tajā nav numura.</translation>
    </message>
    <message>
        <source>This is not a number: use the digits 0 to 9 only.</source>
        <translation>Tas nav numurs: lietojiet tikai ciparus no 0 līdz 9.</translation>
    </message>
    <message>
        <source>It is too long for a number.</source>
        <translation>Par garu numuram.</translation>
    </message>
    <message>
        <source>Its last number is longer than its first.</source>
        <translation>Pēdējais numurs ir garāks par pirmo.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins.</source>
        <translation>Tas beidzas pie %1, pirms sākas.</translation>
    </message>
    <message>
        <source>Square brackets hold the digits that may stand there: [0-4] or [135].</source>
        <translation>Kvadrātiekavās raksta ciparus, kas tur var būt: [0-4] vai [135].</translation>
    </message>
    <message>
        <source>An x stands for any digit, and only at the end.</source>
        <translation>x nozīmē jebkuru ciparu, un tikai beigās.</translation>
    </message>
    <message>
        <source>A number begins with its country code.</source>
        <translation>Numurs sākas ar valsts kodu.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nevar ierakstīt: %2</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>Rezultātu neizdevās ierakstīt: %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Pierakstīties</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key ring</source>
        <translation>&amp;Glabāt sistēmas atslēgu saišķī</translation>
    </message>
    <message>
        <source>&amp;One-time password</source>
        <translation>&amp;Vienreizēja parole</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Vienreizēja parole</translation>
    </message>
    <message>
        <source>As it is just now; it is not kept</source>
        <translation>Pašreizējā; to neglabā</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>An earlier change had not ended: %1. It was done.</source>
        <translation>Agrāka izmaiņa nebija beigusies: %1. Tā ir izdarīta.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. It was not done.</source>
        <translation>Agrāka izmaiņa nebija beigusies: %1. Tā nav izdarīta.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. Whether it was done is not known.</source>
        <translation>Agrāka izmaiņa nebija beigusies: %1. Nav zināms, vai tā ir izdarīta.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. What is there now differs from what was meant.</source>
        <translation>Agrāka izmaiņa nebija beigusies: %1. Tagad ir citādi, nekā bija domāts.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</source>
        <translation>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākas izmaiņas, tāpēc nekas netika nosūtīts: %1 Ar --leave-unknown turpina, to nezinot.</numerusform>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākām izmaiņām, tāpēc nekas netika nosūtīts: %1 Ar --leave-unknown turpina, to nezinot.</numerusform>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākām izmaiņām, tāpēc nekas netika nosūtīts: %1 Ar --leave-unknown turpina, to nezinot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeeringGroupForm</name>
    <message>
        <source>Peering group</source>
        <translation>Starpsavienojumu grupa</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Līgums *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritāte</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Apraksts</translation>
    </message>
    <message>
        <source>&amp;Time set</source>
        <translation>Laika &amp;kopa</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Izmaiņas uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
</context>
<context>
    <name>PeeringInboundRuleForm</name>
    <message>
        <source>Inbound peering rule</source>
        <translation>Ienākošo starpsavienojumu kārtula</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Starpsavienojumu grupa *</translation>
    </message>
    <message>
        <source>P&amp;riority *</source>
        <translation>&amp;Prioritāte *</translation>
    </message>
    <message>
        <source>&amp;Field *</source>
        <translation>&amp;Lauks *</translation>
    </message>
    <message>
        <source>P&amp;attern *</source>
        <translation>Ša&amp;blons *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>S&amp;tāvoklis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Izmaiņas uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Noraidīšana</translation>
    </message>
    <message>
        <source>R&amp;eject with</source>
        <translation>&amp;Noraidīt ar</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>&amp;Iemesls</translation>
    </message>
</context>
<context>
    <name>PeeringRuleForm</name>
    <message>
        <source>Peering rule</source>
        <translation>Starpsavienojumu kārtula</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Starpsavienojumu grupa *</translation>
    </message>
    <message>
        <source>&amp;Callee prefix</source>
        <translation>Izsauktā &amp;prefikss</translation>
    </message>
    <message>
        <source>C&amp;allee pattern</source>
        <translation>&amp;Izsauktā šablons</translation>
    </message>
    <message>
        <source>Ca&amp;ller pattern</source>
        <translation>&amp;Zvanītāja šablons</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Apraksts</translation>
    </message>
    <message>
        <source>&amp;Stops the search</source>
        <translation>&amp;Beidz meklēšanu</translation>
    </message>
    <message>
        <source>No rule behind it is looked at</source>
        <translation>Tālākās kārtulas vairs neskata</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tāvoklis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Izmaiņas uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
</context>
<context>
    <name>PeeringServerForm</name>
    <message>
        <source>Peering server</source>
        <translation>Starpsavienojumu serveris</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Starpsavienojumu grupa *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>S&amp;vars</translation>
    </message>
    <message>
        <source>&amp;Is probed</source>
        <translation>Tiek pār&amp;baudīts</translation>
    </message>
    <message>
        <source>Ask by OPTIONS whether it is alive</source>
        <translation>Ar OPTIONS jautāt, vai tas darbojas</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>S&amp;tāvoklis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Si&amp;te</source>
        <translation>Vi&amp;eta</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Izmaiņas uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>IP &amp;address *</source>
        <translation>IP &amp;adrese *</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Resursdatora vārds</translation>
    </message>
    <message>
        <source>P&amp;ort *</source>
        <translation>P&amp;orts *</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Trans&amp;ports</translation>
    </message>
    <message>
        <source>O&amp;utbound proxy</source>
        <translation>&amp;Izejošais starpniekserveris</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Last hour</source>
        <translation>Pēdējā stunda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Pēdējās 24 stundas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Pēdējās 7 dienas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mēnesis</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>%1 may only look at things on this platform, and change nothing.</source>
        <translation>%1 šajā platformā drīkst tikai skatīties un neko nedrīkst mainīt.</translation>
    </message>
    <message>
        <source>%1 may not do that: the platform gives it the role “%2”.</source>
        <translation>%1 to nedrīkst: platforma piešķīrusi lomu “%2”.</translation>
    </message>
    <message>
        <source>This platform has no licence for that.</source>
        <translation>Šai platformai tam nav licences.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>izveidot: %Ln</numerusform>
            <numerusform>izveidot: %Ln</numerusform>
            <numerusform>izveidot: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>mainīt: %Ln</numerusform>
            <numerusform>mainīt: %Ln</numerusform>
            <numerusform>mainīt: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>dzēst: %Ln</numerusform>
            <numerusform>dzēst: %Ln</numerusform>
            <numerusform>dzēst: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>nav ko darīt: %Ln</numerusform>
            <numerusform>nav ko darīt: %Ln</numerusform>
            <numerusform>nav ko darīt: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>kļūdaini: %Ln</numerusform>
            <numerusform>kļūdaini: %Ln</numerusform>
            <numerusform>kļūdaini: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nav ko darīt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rinda %1</translation>
    </message>
    <message>
        <source>line %1, column “%2” (%3)</source>
        <translation>rinda %1, kolonna “%2” (%3)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Atsaukšana: %1</translation>
    </message>
    <message>
        <source>This plan was changed after it was made, or is no plan of this program. Make it anew.</source>
        <translation>Šis plāns pēc izveides ir mainīts vai nav šīs programmas. Izveidojiet no jauna.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nevar ierakstīt %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nevar nolasīt %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a plan.</source>
        <translation>%1 ir par lielu plānam.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Kļūdains</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Izveidot</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nekas</translation>
    </message>
    <message>
        <source>What it was before is not known: %1.</source>
        <translation>Kas bija iepriekš, nav zināms: %1.</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>It is not kept. Enter it again.</source>
        <translation>To neglabā. Ievadiet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>PreferenceText</name>
    <message>
        <source>Default: %1</source>
        <translation>Noklusējums: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 sekundē</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>atlikusi %n sekunde</numerusform>
            <numerusform>atlikušas %n sekundes</numerusform>
            <numerusform>atlicis %n sekunžu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningTemplate</name>
    <message>
        <source>Records of “%1” cannot be created here.</source>
        <translation>“%1” ierakstus šeit izveidot nevar.</translation>
    </message>
    <message>
        <source>This template is for another platform.</source>
        <translation>Šī veidne ir citai platformai.</translation>
    </message>
    <message>
        <source>This is not a Cordboard template.</source>
        <translation>Tā nav Cordboard veidne.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nevar ierakstīt %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nevar nolasīt %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a template.</source>
        <translation>%1 ir par lielu veidnei.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 nav parasts fails.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is no time. Write it like 2026-11-24T08:00:00Z, or today, yesterday, -24h, -7d.</source>
        <translation>“%1” nav laiks. Rakstiet kā 2026-11-24T08:00:00Z vai today, yesterday, -24h, -7d.</translation>
    </message>
    <message>
        <source>--filter %1=%2: %3</source>
        <translation>--filter %1=%2: %3</translation>
    </message>
    <message>
        <source>--filter %1 takes true or false.</source>
        <translation>--filter %1 pieņem true vai false.</translation>
    </message>
    <message>
        <source>--filter takes NAME=VALUE, not “%1”.</source>
        <translation>--filter pieņem NAME=VALUE, nevis “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by “%2”. There are: %3.</source>
        <translation>%1 nevar filtrēt pēc “%2”. Ir: %3.</translation>
    </message>
    <message>
        <source>The platform does not sort by “%1”. There are: %2.</source>
        <translation>Platforma nekārto pēc “%1”. Ir: %2.</translation>
    </message>
    <message>
        <source>%1 are listed from some time on only: --filter %2=-24h, for example.</source>
        <translation>%1 tiek uzskaitīti tikai no kāda laika: piemēram, --filter %2=-24h.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. There are: %3.</source>
        <translation>%1 nav kolonnas “%2”. Ir: %3.</translation>
    </message>
    <message>
        <source>“%1” is a password: it is written with --include-passwords only.</source>
        <translation>“%1” ir parole: tā tiek rakstīta tikai ar --include-passwords.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: table, csv, safe-csv, xlsx, ndjson, json.</source>
        <translation>“%1” nav formāts. Ir: table, csv, safe-csv, xlsx, ndjson, json.</translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation>--limit pieņem skaitli, kas ir vismaz 1.</translation>
    </message>
    <message>
        <source>--filter %1 takes one value.</source>
        <translation>--filter %1 pieņem vienu vērtību.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> vai </translation>
    </message>
    <message>
        <source>%1 are listed only for one customer or the like: %2.</source>
        <translation>%1 tiek uzskaitīti tikai par kādu: %2.</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Ko darīt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ko darīt</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numuri</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numuri</translation>
    </message>
    <message>
        <source>37052000000-099
+3705200000[0-9]
3705200000x
or a list, pasted in any notation</source>
        <translation>37052000000-099
+3705200000[0-9]
3705200000x
vai saraksts, ielīmēts jebkādā pierakstā</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ko nevar nolasīt</translation>
    </message>
</context>
<context>
    <name>RecordSink</name>
    <message>
        <source>A terminal cannot show xlsx: use --output FILE.</source>
        <translation>Terminālis nevar parādīt xlsx: izmantojiet --output FILE.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registration</source>
        <translation>Reģistrācija</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Abonents *</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Kontaktadrese *</translation>
    </message>
    <message>
        <source>&amp;Expires *</source>
        <translation>&amp;Beidzas *</translation>
    </message>
    <message>
        <source>&amp;Preference (q) *</source>
        <translation>&amp;Prioritāte (q) *</translation>
    </message>
    <message>
        <source>&amp;Behind NAT</source>
        <translation>Aiz &amp;NAT</translation>
    </message>
    <message>
        <source>The telephone is behind NAT</source>
        <translation>Tālrunis ir aiz NAT</translation>
    </message>
    <message>
        <source>&amp;Received from</source>
        <translation>&amp;Saņemts no</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>&amp;Ligzda</translation>
    </message>
    <message>
        <source>For telephones that cannot register by themselves. The platform may take half a minute.</source>
        <translation>Tālruņiem, kas paši nevar reģistrēties. Platformai tam var vajadzēt pusminūti.</translation>
    </message>
</context>
<context>
    <name>Remainder</name>
    <message>
        <source>expired</source>
        <translation>beigusies</translation>
    </message>
    <message>
        <source>online, for good</source>
        <translation>tiešsaistē, pastāvīgi</translation>
    </message>
    <message>
        <source>online, %1 left</source>
        <translation>tiešsaistē, vēl %1</translation>
    </message>
</context>
<context>
    <name>ResellerForm</name>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Līgums *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Statuss *</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>There is no resource “%1”. There are: %2.</source>
        <translation>Nav resursa “%1”. Ir: %2.</translation>
    </message>
    <message>
        <source>“%1” can be: %2.</source>
        <translation>“%1” var būt: %2.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleForm</name>
    <message>
        <source>Rewrite rule</source>
        <translation>Pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>&amp;Rewrite rule set *</source>
        <translation>&amp;Pārrakstīšanas kārtulu kopa *</translation>
    </message>
    <message>
        <source>&amp;Direction *</source>
        <translation>&amp;Virziens *</translation>
    </message>
    <message>
        <source>&amp;Party *</source>
        <translation>P&amp;use *</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>P&amp;rioritāte</translation>
    </message>
    <message>
        <source>&amp;Match pattern *</source>
        <translation>&amp;Meklējamais šablons *</translation>
    </message>
    <message>
        <source>R&amp;eplacement *</source>
        <translation>&amp;Aizstājējs *</translation>
    </message>
    <message>
        <source>De&amp;scription *</source>
        <translation>Apra&amp;ksts *</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stāvoklis</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Rules of a set are tried by priority within their direction and party.</source>
        <translation>Kopas kārtulas izmēģina pēc prioritātes sava virziena un puses ietvaros.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleSetForm</name>
    <message>
        <source>Rewrite rule set</source>
        <translation>Pārrakstīšanas kārtulu kopa</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Tālākpārdevējs</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Apraksts</translation>
    </message>
</context>
<context>
    <name>RowPlanner</name>
    <message>
        <source>It was done by an earlier import.</source>
        <translation>To izdarīja agrāks imports.</translation>
    </message>
    <message>
        <source>There is none with the id %1.</source>
        <translation>Nav neviena ar ID %1.</translation>
    </message>
    <message>
        <source>There is none called “%1”.</source>
        <translation>Nav neviena ar nosaukumu “%1”.</translation>
    </message>
    <message>
        <source>There is none with the id %1; the platform gives the new one another.</source>
        <translation>Nav neviena ar ID %1; jaunajam platforma dos citu.</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be written.</source>
        <translation>“%1” izlaiž: to nevar rakstīt.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>To vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>Line %1 is about the same record.</source>
        <translation>Rinda %1 ir par to pašu ierakstu.</translation>
    </message>
    <message>
        <source>There is no such record, and none can be created.</source>
        <translation>Tāda ieraksta nav, un izveidot nevar.</translation>
    </message>
    <message>
        <source>It cannot be changed.</source>
        <translation>To nevar mainīt.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nekas neatšķiras.</translation>
    </message>
    <message>
        <source>The id %1 belongs to “%2”, which has another name.</source>
        <translation>ID %1 pieder “%2”, kuram ir cits nosaukums.</translation>
    </message>
    <message numerus="yes">
        <source>%n have this name. Give the id of one.</source>
        <translation>
            <numerusform>Tāds nosaukums ir %n. Norādiet viena ID.</numerusform>
            <numerusform>Tāds nosaukums ir %n. Norādiet viena ID.</numerusform>
            <numerusform>Tāds nosaukums ir %n. Norādiet viena ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxText</name>
    <message>
        <source>Sandbox</source>
        <translation>Smilškaste</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Smilškaste: %1</translation>
    </message>
</context>
<context>
    <name>SipAccountForm</name>
    <message>
        <source>SIP account</source>
        <translation>SIP konts</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Reģistrācija</translation>
    </message>
    <message>
        <source>&amp;Check IP addresses</source>
        <translation>&amp;Pārbaudīt IP adreses</translation>
    </message>
    <message>
        <source>Devices may register from the allowed networks only</source>
        <translation>Ierīces drīkst reģistrēties tikai no atļautajiem tīkliem</translation>
    </message>
    <message>
        <source>&amp;Allowed networks</source>
        <translation>&amp;Atļautie tīkli</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, one on a line. Everything else about a SIP account is the customer&apos;s own.</source>
        <translation>IPv4 un IPv6 tīkli CIDR pierakstā, pa vienam rindā. Viss pārējais SIP kontā ir paša klienta.</translation>
    </message>
</context>
<context>
    <name>SipCodeText</name>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>accepted for later</source>
        <translation>pieņemts vēlākam laikam</translation>
    </message>
    <message>
        <source>several destinations</source>
        <translation>vairāki galamērķi</translation>
    </message>
    <message>
        <source>moved for good</source>
        <translation>pārcelts pavisam</translation>
    </message>
    <message>
        <source>moved for now</source>
        <translation>pārcelts uz laiku</translation>
    </message>
    <message>
        <source>reachable through a proxy only</source>
        <translation>sasniedzams tikai caur starpniekserveri</translation>
    </message>
    <message>
        <source>another service is offered</source>
        <translation>piedāvāts cits pakalpojums</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>nepareizi veidots pieprasījums</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nav pieslēdzies</translation>
    </message>
    <message>
        <source>payment required</source>
        <translation>jāsamaksā</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>aizliegts</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>tāda numura nav</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>metode nav atļauta</translation>
    </message>
    <message>
        <source>answer not acceptable</source>
        <translation>atbilde nav pieņemama</translation>
    </message>
    <message>
        <source>proxy asks to sign in</source>
        <translation>starpniekserveris prasa pieslēgties</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nav atbildes laikā</translation>
    </message>
    <message>
        <source>number is gone</source>
        <translation>numura vairs nav</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>pieprasījums pārāk liels</translation>
    </message>
    <message>
        <source>address too long</source>
        <translation>adrese pārāk gara</translation>
    </message>
    <message>
        <source>media type not supported</source>
        <translation>multivides tips nav atbalstīts</translation>
    </message>
    <message>
        <source>address scheme not supported</source>
        <translation>adreses shēma nav atbalstīta</translation>
    </message>
    <message>
        <source>extension not supported</source>
        <translation>paplašinājums nav atbalstīts</translation>
    </message>
    <message>
        <source>extension required</source>
        <translation>vajadzīgs paplašinājums</translation>
    </message>
    <message>
        <source>session timer too short</source>
        <translation>sesijas taimeris pārāk īss</translation>
    </message>
    <message>
        <source>interval too short</source>
        <translation>intervāls pārāk īss</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>pašlaik nav sasniedzams</translation>
    </message>
    <message>
        <source>call unknown</source>
        <translation>zvans nav zināms</translation>
    </message>
    <message>
        <source>call goes in a circle</source>
        <translation>zvans iet riņķī</translation>
    </message>
    <message>
        <source>too many hops</source>
        <translation>pārāk daudz lēcienu</translation>
    </message>
    <message>
        <source>number incomplete</source>
        <translation>numurs nepilnīgs</translation>
    </message>
    <message>
        <source>number ambiguous</source>
        <translation>numurs neviennozīmīgs</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aizņemts</translation>
    </message>
    <message>
        <source>caller hung up before the answer</source>
        <translation>zvanītājs pārtrauca pirms atbildes</translation>
    </message>
    <message>
        <source>media not acceptable here</source>
        <translation>multivide šeit nav pieņemama</translation>
    </message>
    <message>
        <source>another request is under way</source>
        <translation>notiek cits pieprasījums</translation>
    </message>
    <message>
        <source>request cannot be decrypted</source>
        <translation>pieprasījumu nevar atšifrēt</translation>
    </message>
    <message>
        <source>error inside the far side</source>
        <translation>otras puses iekšēja kļūda</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>nav realizēts</translation>
    </message>
    <message>
        <source>bad answer behind the gateway</source>
        <translation>slikta atbilde aiz vārtejas</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>pakalpojums nav pieejams</translation>
    </message>
    <message>
        <source>far side did not answer in time</source>
        <translation>otra puse neatbildēja laikā</translation>
    </message>
    <message>
        <source>SIP version not supported</source>
        <translation>SIP versija nav atbalstīta</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>ziņojums pārāk liels</translation>
    </message>
    <message>
        <source>busy everywhere</source>
        <translation>visur aizņemts</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>atteikts</translation>
    </message>
    <message>
        <source>number exists nowhere</source>
        <translation>numurs nekur nepastāv</translation>
    </message>
    <message>
        <source>media not acceptable anywhere</source>
        <translation>multivide nekur nav pieņemama</translation>
    </message>
    <message>
        <source>unwanted call</source>
        <translation>nevēlams zvans</translation>
    </message>
    <message>
        <source>rejected on behalf of the called</source>
        <translation>noraidīts izsauktā vārdā</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>nepiešķirts numurs</translation>
    </message>
    <message>
        <source>no route to the transit network</source>
        <translation>nav ceļa uz tranzīta tīklu</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>nav ceļa uz galamērķi</translation>
    </message>
    <message>
        <source>normal clearing</source>
        <translation>parastas beigas</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>abonents aizņemts</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>abonents nereaģē</translation>
    </message>
    <message>
        <source>no answer from the user</source>
        <translation>abonents neatbild</translation>
    </message>
    <message>
        <source>subscriber absent</source>
        <translation>abonenta nav</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>zvans noraidīts</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>numurs mainīts</translation>
    </message>
    <message>
        <source>exchange routing error</source>
        <translation>centrāles maršrutēšanas kļūda</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>galamērķis nedarbojas</translation>
    </message>
    <message>
        <source>invalid number format</source>
        <translation>nederīgs numura formāts</translation>
    </message>
    <message>
        <source>normal, unspecified</source>
        <translation>parasti, nav precizēts</translation>
    </message>
    <message>
        <source>no circuit available</source>
        <translation>nav brīva kanāla</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>tīkls nedarbojas</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>īslaicīga kļūme</translation>
    </message>
    <message>
        <source>switching equipment congestion</source>
        <translation>komutācijas iekārtas pārslodze</translation>
    </message>
    <message>
        <source>resource unavailable</source>
        <translation>resurss nav pieejams</translation>
    </message>
    <message>
        <source>bearer capability not authorised</source>
        <translation>pārraides iespēja nav atļauta</translation>
    </message>
    <message>
        <source>bearer capability not available</source>
        <translation>pārraides iespēja nav pieejama</translation>
    </message>
    <message>
        <source>bearer capability not implemented</source>
        <translation>pārraides iespēja nav realizēta</translation>
    </message>
    <message>
        <source>service not implemented</source>
        <translation>pakalpojums nav realizēts</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>nesaderīgs galamērķis</translation>
    </message>
    <message>
        <source>timer expired</source>
        <translation>beidzās taimeris</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>protokola kļūda</translation>
    </message>
    <message>
        <source>interworking</source>
        <translation>tīklu sadarbība</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>notiek</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>pāradresēts</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atteikts</translation>
    </message>
    <message>
        <source>failure of the far side</source>
        <translation>otras puses kļūme</translation>
    </message>
    <message>
        <source>refused everywhere</source>
        <translation>visur atteikts</translation>
    </message>
    <message>
        <source>%1 %2 (Q.850 %3, %4)</source>
        <translation>%1 %2 (Q.850 %3, %4)</translation>
    </message>
</context>
<context>
    <name>SpoofingText</name>
    <message>
        <source>a space at its end or beginning</source>
        <translation>atstarpe beigās vai sākumā</translation>
    </message>
    <message>
        <source>%1, which cannot be seen</source>
        <translation>%1, neredzama rakstzīme</translation>
    </message>
    <message>
        <source>%1, which looks like a space</source>
        <translation>%1, atstarpei līdzīga rakstzīme</translation>
    </message>
    <message>
        <source>letters of two scripts in one word</source>
        <translation>divu rakstību burti vienā vārdā</translation>
    </message>
    <message>
        <source>letters put together from parts</source>
        <translation>no daļām salikti burti</translation>
    </message>
    <message>
        <source>%1, in place of what cannot be read</source>
        <translation>%1 tā vietā, ko nevar izlasīt</translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message>
        <source>The spreadsheet could not be begun.</source>
        <translation>Izklājlapu neizdevās sākt.</translation>
    </message>
    <message numerus="yes">
        <source>It goes over %n sheet(s), for one does not hold as many rows.</source>
        <translation>
            <numerusform>Tā aizņem %n lapu, jo vienā tik daudz rindu neietilpst.</numerusform>
            <numerusform>Tā aizņem %n lapas, jo vienā tik daudz rindu neietilpst.</numerusform>
            <numerusform>Tā aizņem %n lapu, jo vienā tik daudz rindu neietilpst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell holds and were cut.</source>
        <translation>
            <numerusform>%n teksts bija garāks, nekā ietilpst šūnā, un tika apgriezts.</numerusform>
            <numerusform>%n teksti bija garāki, nekā ietilpst šūnā, un tika apgriezti.</numerusform>
            <numerusform>%n tekstu bija garāki, nekā ietilpst šūnā, un tika apgriezti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberForm</name>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klients *</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Domēns *</translation>
    </message>
    <message>
        <source>&amp;Primary number</source>
        <translation>&amp;Primārais numurs</translation>
    </message>
    <message>
        <source>&amp;Alias numbers</source>
        <translation>Papild&amp;u numuri</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statuss</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloķēšana</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-pasts</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Laika &amp;josla</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>Ārējais &amp;ID</translation>
    </message>
    <message>
        <source>D&amp;isplay name</source>
        <translation>Rādāmais &amp;vārds</translation>
    </message>
    <message>
        <source>User name, customer and domain stay for ever. Numbers that are taken out become free for others at once.</source>
        <translation>Lietotājvārds, klients un domēns paliek uz visiem laikiem. Izņemtie numuri uzreiz kļūst brīvi citiem.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Pierakstīšanās</translation>
    </message>
    <message>
        <source>SIP &amp;user name *</source>
        <translation>SIP &amp;lietotājvārds *</translation>
    </message>
    <message>
        <source>SIP pass&amp;word *</source>
        <translation>SIP pa&amp;role *</translation>
    </message>
    <message>
        <source>Sel&amp;f-care user name</source>
        <translation>Pašapkalpošanās lieto&amp;tājvārds</translation>
    </message>
    <message>
        <source>Self-ca&amp;re password</source>
        <translation>P&amp;ašapkalpošanās parole</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator</source>
        <translation>Ad&amp;ministrators</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care</source>
        <translation>Pašapkalpošanās vietnē drīkst mainīt visu klientu</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Mākoņa PBX</translation>
    </message>
    <message>
        <source>P&amp;BX pilot</source>
        <translation>PBX pil&amp;ots</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX</source>
        <translation>Mākoņa PBX pirmais abonents</translation>
    </message>
    <message>
        <source>PBX &amp;group</source>
        <translation>PB&amp;X grupa</translation>
    </message>
    <message>
        <source>A hunt group without a telephone</source>
        <translation>Zvanu grupa bez tālruņa</translation>
    </message>
    <message>
        <source>Exte&amp;nsion</source>
        <translation>Iekšējais &amp;numurs</translation>
    </message>
    <message>
        <source>&amp;Hunting</source>
        <translation>Grupas &amp;zvanīšana</translation>
    </message>
    <message>
        <source>Hunt time&amp;out</source>
        <translation>Beigt grupas zvanīšanu pē&amp;c</translation>
    </message>
    <message>
        <source>Hunting is ended b&amp;y</source>
        <translation>&amp;Grupas zvanīšanu beidz</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>Profilu kopas ID</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Profila ID</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>Zvanu grupās</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Dalībnieki</translation>
    </message>
</context>
<context>
    <name>Suspension</name>
    <message>
        <source>What is switched off could not be written down, so nothing was sent: a resumption would not know what to switch on again.</source>
        <translation>Nevarēja pierakstīt, kas tiek izslēgts, tāpēc nekas netika nosūtīts: atjaunojot nebūtu zināms, ko atkal ieslēgt.</translation>
    </message>
</context>
<context>
    <name>SystemContactForm</name>
    <message>
        <source>System contact</source>
        <translation>Sistēmas kontaktpersona</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;E-pasts *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vārds</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Uzvārds</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Uzņēmu&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tā&amp;lrunis</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>M&amp;obilais</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>&amp;Fakss</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Laika &amp;josla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Iela</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Pasta indekss</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Pil&amp;sēta</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>V&amp;alsts</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Uzņēmums un banka</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Uzņēmuma &amp;reģistrācijas numurs</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>PV&amp;N numurs</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Ban&amp;k name</source>
        <translation>Bankas nosau&amp;kums</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Jūsu pašu lauki</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Brīvais lauks 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Brīvais lauks 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Brīvais lauks 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Brīvais lauks 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Brīvais lauks 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Brīvais lauks 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Brīvais lauks 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Brīvais lauks 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Brīvais lauks 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Brīvais lauks 9</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>No room for: %1.</source>
        <translation>Nepietika vietas: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Jauns no veidnes</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Veidne</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Veidne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dzēst</translation>
    </message>
    <message>
        <source>Words in curly brackets, such as {customer}, are asked for each time. Passwords are not kept in a template.</source>
        <translation>Vārdus figūriekavās, piemēram, {customer}, jautā katru reizi. Paroles veidnē neglabā.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>S&amp;oļi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pievienot</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Noņemt</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Pārvietot soli augšup</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Pārvietot soli lejup</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Lejup</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Šoreiz</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Saglabāt &amp;failā…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Ielādēt…</translation>
    </message>
</context>
<context>
    <name>TerminationGatewayForm</name>
    <message>
        <source>Termination gateway</source>
        <translation>Terminācijas vārteja</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Klients</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>&amp;Host *</source>
        <translation>&amp;Resursdators *</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;orts</translation>
    </message>
    <message>
        <source>Net&amp;work protocol</source>
        <translation>&amp;Tīkla protokols</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizācija</translation>
    </message>
    <message>
        <source>&amp;Authorization name</source>
        <translation>&amp;Autorizācijas vārds</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>&amp;Parole</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodeki</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>Ko&amp;deki</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Pirmais ir vēlamais. DTMF vajag telephone-event. Bez izvēles der konta noklusējums.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numuru pārrakstīšana</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>A&amp;vota kārtula</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>Avota re&amp;zultāts</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>&amp;Galamērķa kārtula</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>Ga&amp;lamērķa rezultāts</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Regulārās izteiksmes; aizstāj pirmo atbilstību, \1–\9 apzīmē tās grupas. Izmēģināts šeit; izlemj platforma.</translation>
    </message>
</context>
<context>
    <name>TerminationRouteForm</name>
    <message>
        <source>Termination route</source>
        <translation>Terminācijas maršruts</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Klients</translation>
    </message>
    <message>
        <source>Termination &amp;gateway *</source>
        <translation>Terminācijas &amp;vārteja *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nosaukums *</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Prefiksi</translation>
    </message>
    <message>
        <source>D&amp;estination prefix</source>
        <translation>Galamērķa pr&amp;efikss</translation>
    </message>
    <message>
        <source>&amp;Source prefix</source>
        <translation>Avota pre&amp;fikss</translation>
    </message>
    <message>
        <source>The longest prefix that matches wins. Empty matches every number.</source>
        <translation>Uzvar garākais atbilstošais prefikss. Tukšs der jebkuram numuram.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numuru pārrakstīšana</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>&amp;Avota kārtula</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>Avota re&amp;zultāts</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>&amp;Galamērķa kārtula</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>Galamērķa rezul&amp;tāts</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Regulārās izteiksmes; aizstāj pirmo atbilstību, \1–\9 apzīmē tās grupas. Izmēģināts šeit; izlemj platforma.</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Cordboard</source>
        <translation>Cordboard</translation>
    </message>
    <message>
        <source>The console of telephone operators</source>
        <translation>Telefonijas operatoru pults</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Smilškaste</translation>
    </message>
    <message>
        <source>A small operator inside this program, to look around and to practise. Nothing in it reaches anybody.</source>
        <translation>Neliels operators šīs programmas iekšienē, ko apskatīt un kur vingrināties. Nekas no tā nevienu nesasniedz.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Atvērt &amp;smilškasti</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Your sign-in to a platform. The password goes to the system&apos;s key ring or stays in memory.</source>
        <translation>Jūsu pieslēgums platformai. Parole glabājas sistēmas atslēgu saišķī vai paliek atmiņā.</translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation>Saglabātie konti</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atvērt</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Pievienot kontu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediģēt…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Noņemt…</translation>
    </message>
    <message>
        <source>Platform of the sandbox</source>
        <translation>Smilškastes platforma</translation>
    </message>
</context>
<context>
    <name>admins</name>
    <message>
        <source>administrator</source>
        <translation>administrators</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>tālākpārdevējs</translation>
    </message>
    <message>
        <source>customer care, all resellers</source>
        <translation>klientu apkalpošana, visi tālākpārdevēji</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>klientu apkalpošana</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>likumīga pārtveršana</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistēma</translation>
    </message>
    <message>
        <source>password</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>neaktīvs</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Galvenais</translation>
    </message>
    <message>
        <source>May manage other administrators.</source>
        <translation>Drīkst pārvaldīt citus administratorus.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tikai lasīšana</translation>
    </message>
    <message>
        <source>Sees passwords</source>
        <translation>Redz paroles</translation>
    </message>
    <message>
        <source>Sees calls</source>
        <translation>Redz zvanus</translation>
    </message>
    <message>
        <source>Sees billing</source>
        <translation>Redz norēķinus</translation>
    </message>
    <message>
        <source>May reset the password</source>
        <translation>Drīkst atiestatīt paroli</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Vienreizēja parole</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Pierakstās ar</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>Administrator ID</source>
        <translation>Administratora ID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratori</translation>
    </message>
    <message>
        <source>Who may sign in to the platform&apos;s own interfaces and to this console.</source>
        <translation>Kas drīkst pierakstīties platformas saskarnēs un šajā pultī.</translation>
    </message>
</context>
<context>
    <name>available_did_numbers</name>
    <message>
        <source>enabled</source>
        <translation>ieslēgts</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>izslēgts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>In E.164 form, with the country code. The plus, spaces and dashes may be typed and are not sent.</source>
        <translation>E.164 formā, ar valsts kodu. Plusu, atstarpes un domuzīmes drīkst rakstīt, tās nesūta.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Calls to a disabled number are rejected.</source>
        <translation>Zvani uz izslēgtu numuru tiek noraidīti.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Ārējais ID</translation>
    </message>
    <message>
        <source>A number with an external id is a system number: the customer cannot change it.</source>
        <translation>Numurs ar ārējo ID ir sistēmas numurs: klients to mainīt nevar.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>DID number ID</source>
        <translation>DID numura ID</translation>
    </message>
    <message>
        <source>The object of this number in the customer&apos;s call flow is deleted with it.</source>
        <translation>Līdz ar to tiek dzēsts šī numura objekts klienta zvanu plūsmā.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numurs</translation>
    </message>
    <message>
        <source>DID numbers</source>
        <translation>DID numuri</translation>
    </message>
    <message>
        <source>A number that reaches the customer. It receives no calls until the customer places it in the call flow.</source>
        <translation>Numurs, ar kuru sasniedz klientu. Zvanus nesaņem, kamēr klients to neieliek zvanu plūsmā.</translation>
    </message>
</context>
<context>
    <name>billingprofiles</name>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>izbeigts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>izejošie uz citiem tīkliem</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>visi izejošie</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>ienākošie un izejošie</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>viss, arī pašapkalpošanās</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>pārnests</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervāls</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Ierobežojumi pret krāpšanu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Apzīmējums</translation>
    </message>
    <message>
        <source>A short name of letters, digits and underscores; other programs find the profile by it.</source>
        <translation>Īss nosaukums no burtiem, cipariem un pasvītrām; pēc tā profilu atrod citas programmas.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Priekšapmaksa</translation>
    </message>
    <message>
        <source>Prepaid library</source>
        <translation>Priekšapmaksas bibliotēka</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Bezmaksas laiks</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Bezmaksas summa</translation>
    </message>
    <message>
        <source>In cents.</source>
        <translation>Centos.</translation>
    </message>
    <message>
        <source>Limit per interval</source>
        <translation>Limits intervālā</translation>
    </message>
    <message>
        <source>Lock beyond it</source>
        <translation>Bloķēt, ja pārsniegts</translation>
    </message>
    <message>
        <source>Tell by e-mail</source>
        <translation>Ziņot pa e-pastu</translation>
    </message>
    <message>
        <source>Addresses with commas between.</source>
        <translation>Adreses, atdalītas ar komatiem.</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <translation>Limits dienā</translation>
    </message>
    <message>
        <source>Lock beyond the daily limit</source>
        <translation>Bloķēt, ja pārsniegts dienas limits</translation>
    </message>
    <message>
        <source>Tell of the daily limit by e-mail</source>
        <translation>Ziņot par dienas limitu pa e-pastu</translation>
    </message>
    <message>
        <source>Reckon with the reseller&apos;s rates</source>
        <translation>Rēķināt pēc tālākpārdevēja likmēm</translation>
    </message>
    <message>
        <source>Ignore domains</source>
        <translation>Neņemt vērā domēnus</translation>
    </message>
    <message>
        <source>Advice of charge</source>
        <translation>Ziņot par izmaksām</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>To izvēlas administrators. Tālākpārdevējam ņem viņu pašu, lai kas te būtu norādīts.</translation>
    </message>
    <message>
        <source>Billing profile ID</source>
        <translation>Norēķinu profila ID</translation>
    </message>
    <message>
        <source>Customers that use it keep it and are rated by it; it can be chosen no more.</source>
        <translation>Klienti, kas to lieto, to patur un tiek tarificēti pēc tā; izvēlēties to vairs nevar.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Norēķinu profils</translation>
    </message>
    <message>
        <source>Billing profiles</source>
        <translation>Norēķinu profili</translation>
    </message>
    <message>
        <source>What calls cost. Writing them may need a licence.</source>
        <translation>Cik maksā zvani. Lai tos rakstītu, var būt vajadzīga licence.</translation>
    </message>
    <message>
        <source>Peak hours of the week</source>
        <translation>Nedēļas maksimumstundas</translation>
    </message>
    <message>
        <source>Special peak hours</source>
        <translation>Īpašās maksimumstundas</translation>
    </message>
    <message>
        <source>They are set in the admin interface.</source>
        <translation>Tās iestata administratora saskarnē.</translation>
    </message>
    <message>
        <source>Day 0 is Monday. The hours are set in the admin interface.</source>
        <translation>0. diena ir pirmdiena. Tās iestata administratora saskarnē.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Līgumi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Līgums</translation>
    </message>
</context>
<context>
    <name>callforwards</name>
    <message>
        <source>Voicebox</source>
        <translation>Balss pastkaste</translation>
    </message>
    <message>
        <source>Fax to e-mail</source>
        <translation>Fakss uz e-pastu</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Calling card</source>
        <translation>Zvanu karte</translation>
    </message>
    <message>
        <source>Call through</source>
        <translation>Caurzvans</translation>
    </message>
    <message>
        <source>Auto attendant</source>
        <translation>Automātiskais atbildētājs</translation>
    </message>
    <message>
        <source>Office hours announcement</source>
        <translation>Darba laika paziņojums</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Paziņojums</translation>
    </message>
    <message>
        <source>Manager and secretary</source>
        <translation>Vadītājs un sekretārs</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Vienmēr</translation>
    </message>
    <message>
        <source>Every call.</source>
        <translation>Katrs zvans.</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Ja aizņemts</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Ja neatbild</translation>
    </message>
    <message>
        <source>After the time to ring.</source>
        <translation>Pēc zvanīšanas laika beigām.</translation>
    </message>
    <message>
        <source>When not registered</source>
        <translation>Ja nav reģistrēts</translation>
    </message>
    <message>
        <source>On overflow</source>
        <translation>Pie pārpildes</translation>
    </message>
    <message>
        <source>When the subscriber has as many calls as it may.</source>
        <translation>Kad abonentam ir tik zvanu, cik atļauts.</translation>
    </message>
    <message>
        <source>On a response code</source>
        <translation>Pie atbildes koda</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Abonenta ID</translation>
    </message>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Abonenta zvanu pāradresācijas</translation>
    </message>
    <message>
        <source>Call forwards</source>
        <translation>Zvanu pāradresācijas</translation>
    </message>
    <message>
        <source>Where the calls of each subscriber go. A subscriber whose forwards were made of several sets at once can only be changed there.</source>
        <translation>Kurp iet katra abonenta zvani. Ja abonenta pāradresācijas veidotas no vairākām kopām reizē, tās var mainīt tikai tur.</translation>
    </message>
    <message>
        <source>Internal ID</source>
        <translation>Iekšējais ID</translation>
    </message>
    <message>
        <source>NGCP&apos;s own, and not the id of the subscriber.</source>
        <translation>Paša NGCP identifikators, nevis abonenta ID.</translation>
    </message>
</context>
<context>
    <name>capacity_groups</name>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanāli</translation>
    </message>
    <message>
        <source>Calls at one time, reserved for the customers of the group.</source>
        <translation>Vienlaicīgi zvani, kas rezervēti grupas klientiem.</translation>
    </message>
    <message>
        <source>Capacity group</source>
        <translation>Kapacitātes grupa</translation>
    </message>
    <message>
        <source>Capacity groups</source>
        <translation>Kapacitātes grupas</translation>
    </message>
    <message>
        <source>Channels that several customers share.</source>
        <translation>Kanāli, kas kopīgi vairākiem klientiem.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Jūsu pašu lauki</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>As people write it; calls do not reach the contact by it.</source>
        <translation>Tā, kā to raksta cilvēki; zvani kontaktpersonu pēc tā nesasniedz.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilais</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fakss</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Iela</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Pasta indekss</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Two letters, such as AT.</source>
        <translation>Divi burti, piemēram, AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laika josla</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Piemēram, Europe/Vienna.</translation>
    </message>
    <message>
        <source>Company register number</source>
        <translation>Uzņēmuma reģistrācijas numurs</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>PVN numurs</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank name</source>
        <translation>Bankas nosaukums</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Brīvais lauks 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Brīvais lauks 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Brīvais lauks 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Brīvais lauks 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Brīvais lauks 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Brīvais lauks 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Brīvais lauks 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Brīvais lauks 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Brīvais lauks 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Brīvais lauks 9</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>To izvēlas administrators. Tālākpārdevējam ņem viņu pašu, lai kas te būtu norādīts.</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontaktpersonas ID</translation>
    </message>
    <message>
        <source>A contact that is still in use is not deleted: the platform refuses.</source>
        <translation>Kontaktpersonu, kas vēl tiek lietota, nedzēš: platforma atsakās.</translation>
    </message>
    <message>
        <source>Customer contact</source>
        <translation>Klienta kontaktpersona</translation>
    </message>
    <message>
        <source>Customer contacts</source>
        <translation>Klientu kontaktpersonas</translation>
    </message>
    <message>
        <source>Whom a customer&apos;s contract is with. The list also has the private contact of every subscriber with an e-mail address, which has no name.</source>
        <translation>Ar ko noslēgts klienta līgums. Sarakstā ir arī katra tā abonenta privātā kontaktpersona, kuram ir e-pasta adrese; tai nav vārda.</translation>
    </message>
    <message>
        <source>System contact</source>
        <translation>Sistēmas kontaktpersona</translation>
    </message>
    <message>
        <source>System contacts</source>
        <translation>Sistēmas kontaktpersonas</translation>
    </message>
    <message>
        <source>Whom the contracts of resellers and carriers are with.</source>
        <translation>Ar ko noslēgti tālākpārdevēju un operatoru līgumi.</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>izbeigts</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>starpsavienojumi</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>tālākpārdevējs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Ārējais ID</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Abonentu limits</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neierobežots</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Norēķinu profils</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>Līguma ID</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Līgums</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Līgumi</translation>
    </message>
    <message>
        <source>Contracts of resellers and of carriers. Terminated ones are not listed.</source>
        <translation>Tālākpārdevēju un operatoru līgumi. Izbeigto sarakstā nav.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountBand</name>
    <message>
        <source>%1  ·  via proxy %2</source>
        <translation>%1  ·  caur starpniekserveri %2</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Pievienot kontu</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Rediģēt kontu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nemainīta</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Saglabāt kontu</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Cita adrese</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Konta krāsa</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Uzticami sertifikāti</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikāti (*.pem *.crt *.cer);;Visi faili (*)</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time.</source>
        <translation>Atslēgu saišķa šeit nav: paroli jautā katru reizi.</translation>
    </message>
    <message>
        <source>The key ring is locked: the password is asked for each time.</source>
        <translation>Atslēgu saišķis ir slēgts: paroli jautā katru reizi.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Piešķiriet kontam nosaukumu.</translation>
    </message>
    <message>
        <source>There is another account called “%1”.</source>
        <translation>Jau ir cits konts ar nosaukumu “%1”.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Ievadiet lietotājvārdu.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA failu nevar nolasīt.</translation>
    </message>
    <message>
        <source>Enter the password to test the connection.</source>
        <translation>Lai pārbaudītu savienojumu, ievadiet paroli.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>Signed in. Address, certificate, user name and password are right.</source>
        <translation>Pierakstīts. Adrese, sertifikāts, lietotājvārds un parole ir pareizi.</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Kā iestatīts šajā datorā</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Neizmantot</translation>
    </message>
    <message>
        <source>HTTP proxy:</source>
        <translation>HTTP starpniekserveris:</translation>
    </message>
    <message>
        <source>Trusted through its authority</source>
        <translation>Uzticams pēc izdevēja</translation>
    </message>
    <message>
        <source>Only the one with the SHA-256 %1</source>
        <translation>Tikai tas, kura SHA-256 ir %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Uzticēties šim sertifikātam</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the platform&apos;s certificate?</source>
        <translation>Vai tas ir platformas sertifikāta pirkstu nospiedums?</translation>
    </message>
    <message>
        <source>%1

Compare it with what the platform&apos;s people tell you. From then on no other certificate is accepted for this account.</source>
        <translation>%1

Salīdziniet to ar platformas darbinieku nosaukto. Pēc apstiprināšanas nevienu citu sertifikātu šim kontam vairs nepieņems.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Uzticēties</translation>
    </message>
    <message>
        <source>Write the proxy like proxy.example.com:8080.</source>
        <translation>Starpniekserveri rakstiet šādi: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Certificate to sign in with</source>
        <translation>Sertifikāts, ar ko pierakstīties</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem *.p12 *.pfx);;All files (*)</source>
        <translation>Sertifikāti ar atslēgām (*.pem *.p12 *.pfx);;Visi faili (*)</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Klienta sertifikātu nevar nolasīt.</translation>
    </message>
    <message>
        <source>Enter the one-time password to test the connection.</source>
        <translation>Lai pārbaudītu savienojumu, ievadiet vienreizējo paroli.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for each time.</source>
        <translation>Paroli neglabā: to jautā katru reizi.</translation>
    </message>
    <message>
        <source>The password belongs to the address and user name from before, so it is not kept. Enter it again.</source>
        <translation>Vecās adreses vai lietotājvārda paroli jaunajam neglabā. Ievadiet to vēlreiz.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountList</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Kontu sarakstu neizdevās nolasīt: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation>Kontu saraksts bija bojāts. Tas saglabāts kā %1.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Kontu saraksts ir bojāts: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountsTask</name>
    <message>
        <source>There is no such column. There are: %1.</source>
        <translation>Tādas kolonnas nav. Ir: %1.</translation>
    </message>
    <message>
        <source>Accounts are written as table, csv, ndjson or json.</source>
        <translation>Konti tiek rakstīti kā table, csv, ndjson vai json.</translation>
    </message>
</context>
<context>
    <name>cordboard::ApplyWork</name>
    <message>
        <source>What it depends on was not done.</source>
        <translation>Tas, no kā tas atkarīgs, nav izdarīts.</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>tika noraidīts</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Tas tika noraidīts.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent. Look at it.</source>
        <translation>Atbildes nav, un tas, kas tagad ir, atšķiras no nosūtītā. Apskatiet.</translation>
    </message>
    <message>
        <source>This plan was made for another account: %1.</source>
        <translation>Šis plāns ir citam kontam: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent: %1.</source>
        <translation>Žurnālā nevar ierakstīt, tāpēc nekas netika nosūtīts: %1.</translation>
    </message>
    <message>
        <source>The plan is more than a day old, and what it saw may be long gone. Make it anew.</source>
        <translation>Plāns ir vecāks par diennakti, un tas, ko tas redzēja, var būt sen mainījies. Izveidojiet no jauna.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Apturēts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made.</source>
        <translation>
            <numerusform>Veikta %Ln izmaiņa.</numerusform>
            <numerusform>Veiktas %Ln izmaiņas.</numerusform>
            <numerusform>Veikts %Ln izmaiņu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>Noraidīta %Ln.</numerusform>
            <numerusform>Noraidītas %Ln.</numerusform>
            <numerusform>Noraidīts %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody meanwhile.</source>
        <translation>
            <numerusform>%Ln kāds pa to laiku mainīja.</numerusform>
            <numerusform>%Ln kāds pa to laiku mainīja.</numerusform>
            <numerusform>%Ln kāds pa to laiku mainīja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are wrong and were not sent.</source>
        <translation>
            <numerusform>%Ln ir kļūdaina un netika nosūtīta.</numerusform>
            <numerusform>%Ln ir kļūdainas un netika nosūtītas.</numerusform>
            <numerusform>%Ln ir kļūdainas un netika nosūtītas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln netika nosūtīta.</numerusform>
            <numerusform>%Ln netika nosūtītas.</numerusform>
            <numerusform>%Ln netika nosūtītas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer and were not done.</source>
        <translation>
            <numerusform>%Ln nesaņēma atbildi un nav izdarīta.</numerusform>
            <numerusform>%Ln nesaņēma atbildi un nav izdarītas.</numerusform>
            <numerusform>%Ln nesaņēma atbildi un nav izdarītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped because the platform does not permit it.</source>
        <translation>Apstājās, jo platforma to neatļauj.</translation>
    </message>
    <message>
        <source>It stopped because the outcome of one of them is not known.</source>
        <translation>Apstājās, jo vienas iznākums nav zināms.</translation>
    </message>
    <message>
        <source>It stopped because the platform could not be reached.</source>
        <translation>Apstājās, jo platforma nav sasniedzama.</translation>
    </message>
    <message>
        <source>It stopped because three were refused in a row.</source>
        <translation>Apstājās, jo trīs pēc kārtas tika noraidītas.</translation>
    </message>
    <message>
        <source>It stopped because the journal could not be written: %1.</source>
        <translation>Apstājās, jo žurnālā nevarēja ierakstīt: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Atbildes nav, un pārbaudīt neizdevās.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln is not known.</source>
        <translation>
            <numerusform>%Ln iznākums nav zināms.</numerusform>
            <numerusform>%Ln iznākums nav zināms.</numerusform>
            <numerusform>%Ln iznākums nav zināms.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is being applied by another window or program.</source>
        <translation>Šo plānu jau lieto cits logs vai programma.</translation>
    </message>
    <message>
        <source>It was left, because nobody could count who uses it.</source>
        <translation>Tas palika, jo neizdevās saskaitīt, kas to lieto.</translation>
    </message>
    <message>
        <source>It was left, because others use it: %1.</source>
        <translation>Tas palika, jo to lieto citi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left, because others use them.</source>
        <translation>
            <numerusform>%Ln palika, jo to lieto citi.</numerusform>
            <numerusform>%Ln palika, jo tos lieto citi.</numerusform>
            <numerusform>%Ln palika, jo tos lieto citi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::BulkActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importēt…</translation>
    </message>
    <message>
        <source>&amp;Range of numbers…</source>
        <translation>&amp;Numuru diapazons…</translation>
    </message>
    <message>
        <source>Edit &amp;many…</source>
        <translation>Mainīt &amp;daudzus…</translation>
    </message>
    <message>
        <source>New from a &amp;template…</source>
        <translation>Jauns no &amp;veidnes…</translation>
    </message>
    <message>
        <source>S&amp;uspend…</source>
        <translation>&amp;Apturēt…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>A&amp;tjaunot…</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Konts ir tikai lasāms. Vispirms atslēdziet to.</translation>
    </message>
    <message>
        <source>%1 are not made in ranges.</source>
        <translation>%1 diapazonos neizveido.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 mainīt nevar.</translation>
    </message>
    <message>
        <source>Select one: %1.</source>
        <translation>Izvēlieties vienu: %1.</translation>
    </message>
    <message>
        <source>“%1” was not suspended with this account on this computer, so it is not known what to switch on again.</source>
        <translation>“%1” nav apturēts ar šo kontu šajā datorā, tāpēc nav zināms, ko atkal ieslēgt.</translation>
    </message>
    <message>
        <source>A plan that was being applied when Cordboard stopped cannot be read: %1</source>
        <translation>Nevar nolasīt plānu, kas tika lietots, kad Cordboard apstājās: %1</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Rādīt pārskatu</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 var tikai lasīt.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Kopsavilkums</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Count the rest</source>
        <translation>Skaitīt pārējos</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Skaitīt no jauna</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammas</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Kodi…</translation>
    </message>
    <message>
        <source>Calls over time, disconnect codes and destinations</source>
        <translation>Zvani laikā, atvienošanas kodi un galamērķi</translation>
    </message>
    <message>
        <source>Which SIP code counts as what in the network effectiveness ratio</source>
        <translation>Kurš SIP kods par ko skaitās tīkla efektivitātes rādītājā</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Mēģinājumi</translation>
    </message>
    <message>
        <source>Calls, answered or not</source>
        <translation>Zvani, atbildēti vai ne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Calls that were answered</source>
        <translation>Zvani, uz kuriem atbildēja</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minūtes</translation>
    </message>
    <message>
        <source>Spoken in all answered calls</source>
        <translation>Runāts visos atbildētajos zvanos</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>Answer seizure ratio: answered calls of all calls</source>
        <translation>Atbilžu rādītājs: atbildētie zvani no visiem</translation>
    </message>
    <message>
        <source>ACD</source>
        <translation>ACD</translation>
    </message>
    <message>
        <source>Average duration of an answered call</source>
        <translation>Atbildēta zvana vidējais ilgums</translation>
    </message>
    <message>
        <source>NER</source>
        <translation>NER</translation>
    </message>
    <message>
        <source>Network effectiveness ratio (ITU-T E.425): calls that were answered or ended by the called person (busy, no answer, rejected), of all calls. The codes decide.</source>
        <translation>Tīkla efektivitātes rādītājs (ITU-T E.425): zvani, uz kuriem atbildēja vai kurus beidza izsauktais (aizņemts, neatbild, noraidīts), no visiem zvaniem. Izšķir kodi.</translation>
    </message>
    <message>
        <source>Peak at once</source>
        <translation>Maksimums reizē</translation>
    </message>
    <message>
        <source>Most calls under way at once, from start to end; in parentheses those in which somebody spoke</source>
        <translation>Visvairāk zvanu vienlaikus no sākuma līdz beigām; iekavās – tie, kuros runāja</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Laikā</translation>
    </message>
    <message>
        <source>Disconnect codes</source>
        <translation>Atvienošanas kodi</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Galamērķi</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Kā tabula</translation>
    </message>
    <message>
        <source>Fold the summary away</source>
        <translation>Sakļaut kopsavilkumu</translation>
    </message>
    <message>
        <source>Show the summary</source>
        <translation>Rādīt kopsavilkumu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln zvans</numerusform>
            <numerusform>%Ln zvani</numerusform>
            <numerusform>%Ln zvanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %L1 of %Ln call(s)</source>
        <translation>
            <numerusform>daļējs: %L1 no %Ln zvana</numerusform>
            <numerusform>daļējs: %L1 no %Ln zvaniem</numerusform>
            <numerusform>daļējs: %L1 no %Ln zvaniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %Ln call(s) so far</source>
        <translation>
            <numerusform>daļējs: pagaidām %Ln zvans</numerusform>
            <numerusform>daļējs: pagaidām %Ln zvani</numerusform>
            <numerusform>daļējs: pagaidām %Ln zvanu</numerusform>
        </translation>
    </message>
    <message>
        <source>the list changed meanwhile</source>
        <translation>saraksts pa to laiku mainījās</translation>
    </message>
    <message>
        <source>⚠ Fewer than 30 calls: the ratios say little.</source>
        <translation>⚠ Mazāk par 30 zvaniem: rādītāji maz ko pasaka.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s) since then</source>
        <translation>
            <numerusform>kopš tā laika %Ln jauns zvans</numerusform>
            <numerusform>kopš tā laika %Ln jauni zvani</numerusform>
            <numerusform>kopš tā laika %Ln jaunu zvanu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryWork</name>
    <message>
        <source>Summary of %1</source>
        <translation>Kopsavilkums: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were counted.</source>
        <translation>
            <numerusform>Saskaitīts %Ln zvans.</numerusform>
            <numerusform>Saskaitīti %Ln zvani.</numerusform>
            <numerusform>Saskaitīts %Ln zvanu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary was stopped.</source>
        <translation>Kopsavilkums apturēts.</translation>
    </message>
    <message>
        <source>The summary broke off.</source>
        <translation>Kopsavilkums pārtrūka.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTimeline</name>
    <message>
        <source>Course of the call</source>
        <translation>Zvana gaita</translation>
    </message>
    <message>
        <source>The platform told no start of this call.</source>
        <translation>Platforma nenorādīja šī zvana sākumu.</translation>
    </message>
    <message>
        <source>Began %1 (%2)</source>
        <translation>Sākās %1 (%2)</translation>
    </message>
    <message>
        <source>%1, rang %2, was not answered, ended %3.</source>
        <translation>%1, zvanīja %2, neatbildēts, beidzās %3.</translation>
    </message>
    <message>
        <source>%1, rang %2, was answered %3, lasted %4, ended %5.</source>
        <translation>%1, zvanīja %2, atbildēts %3, ilga %4, beidzās %5.</translation>
    </message>
    <message>
        <source>rings %1</source>
        <translation>zvana %1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>beigas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>sākums</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>runā %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>atbilde</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTools</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Tiešraide</translation>
    </message>
    <message>
        <source>New calls appear at the top, a few seconds after they ended (%1)</source>
        <translation>Jauni zvani parādās augšā dažas sekundes pēc beigām (%1)</translation>
    </message>
    <message>
        <source>Live goes on more slowly: %1</source>
        <translation>Tiešraide turpinās lēnāk: %1</translation>
    </message>
    <message>
        <source>Live was switched off: more new calls than can be shown on top. Refresh to see them.</source>
        <translation>Tiešraide izslēgta: jaunu zvanu ir vairāk, nekā var parādīt augšā. Atsvaidziniet, lai tos redzētu.</translation>
    </message>
    <message>
        <source>Live is off: no new call can belong to a time that is over.</source>
        <translation>Tiešraide ir izslēgta: pagājušam laikam jauni zvani nevar piederēt.</translation>
    </message>
    <message>
        <source>Live is off: new calls can only be added on top while the newest come first.</source>
        <translation>Tiešraide ir izslēgta: jaunus zvanus var pievienot augšā tikai tad, ja jaunākie ir pirmie.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n new call(s)</source>
        <translation>
            <numerusform>▲ %n jauns zvans</numerusform>
            <numerusform>▲ %n jauni zvani</numerusform>
            <numerusform>▲ %n jaunu zvanu</numerusform>
        </translation>
    </message>
    <message>
        <source>Live was switched off: the newest calls do not come first any more.</source>
        <translation>Tiešraide izslēgta: jaunākie zvani vairs nav pirmie.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallWindow</name>
    <message>
        <source>no code was told</source>
        <translation>kods nav norādīts</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beidzās: %1</translation>
    </message>
    <message>
        <source>Ended: %1 – “%2”</source>
        <translation>Beidzās: %1 – “%2”</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Zvani no %1</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Zvani uz %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ielādē…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) within 7 days before and after this one, it included</source>
        <translation>
            <numerusform>%Ln zvans 7 dienu laikā pirms un pēc šī, ieskaitot šo</numerusform>
            <numerusform>%Ln zvani 7 dienu laikā pirms un pēc šī, ieskaitot šo</numerusform>
            <numerusform>%Ln zvanu 7 dienu laikā pirms un pēc šī, ieskaitot šo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CatalogueTask</name>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>Nav platformas “%1”.</translation>
    </message>
</context>
<context>
    <name>cordboard::ChoiceBox</name>
    <message>
        <source>Platform&apos;s default</source>
        <translation>Platformas noklusējums</translation>
    </message>
</context>
<context>
    <name>cordboard::CodeTableDialog</name>
    <message>
        <source>What SIP codes count as</source>
        <translation>Par ko skaitās SIP kodi</translation>
    </message>
    <message>
        <source>The network effectiveness ratio counts calls that were answered, and calls that the called person ended: busy, no answer, rejected. Platforms use codes differently. “5xx” stands for all other codes of that hundred; codes that are not listed count as other.</source>
        <translation>Tīkla efektivitātes rādītājs skaita zvanus, uz kuriem atbildēja, un zvanus, kurus beidza izsauktais: aizņemts, neatbild, noraidīts. Platformas kodus lieto dažādi. “5xx” apzīmē visus citus tā simta kodus; neuzskaitītie kodi skaitās kā citi.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kods</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Vārdiem</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Skaitās kā</translation>
    </message>
    <message>
        <source>In the ratio</source>
        <translation>Rādītājā</translation>
    </message>
    <message>
        <source>&amp;Add a code</source>
        <translation>&amp;Pievienot kodu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Noņemt</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>Pa&amp;rastā tabula</translation>
    </message>
    <message>
        <source>What %1 counts as</source>
        <translation>Par ko skaitās %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>“%1” is no SIP code: a number from 100 to 699, or “4xx”.</source>
        <translation>“%1” nav SIP kods: skaitlis no 100 līdz 699 vai “4xx”.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ir norādīts divreiz.</translation>
    </message>
    <message>
        <source>List one code at least, or take the usual table.</source>
        <translation>Norādiet vismaz vienu kodu vai izmantojiet parasto tabulu.</translation>
    </message>
</context>
<context>
    <name>cordboard::CodecList</name>
    <message>
        <source>Codecs in order of preference</source>
        <translation>Kodeki vēlamības secībā</translation>
    </message>
    <message>
        <source>Prefer more</source>
        <translation>Vairāk vēlams</translation>
    </message>
    <message>
        <source>Prefer less</source>
        <translation>Mazāk vēlams</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandDialog</name>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln atlasīts ieraksts</numerusform>
            <numerusform>%Ln atlasīti ieraksti</numerusform>
            <numerusform>%Ln atlasītu ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Izveidot plānu</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandPlan</name>
    <message>
        <source>It is like that already.</source>
        <translation>Tā jau ir.</translation>
    </message>
    <message>
        <source>It goes to another owner. %1: %2 → %3</source>
        <translation>Tas pāriet citam īpašniekam. %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>cordboard::CompanionActions</name>
    <message>
        <source>No browser opened the page at %1.</source>
        <translation>Neviens pārlūks neatvēra lapu %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Mainījis kāds cits</translation>
    </message>
    <message>
        <source>Choose what each of them should be. Nothing is sent before that.</source>
        <translation>Katram izvēlieties, kā tam jābūt. Līdz tam nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Saglabāt šādi</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Bija</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Tagad ir</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Vēlaties</translation>
    </message>
    <message>
        <source>%1 as it is now: %2</source>
        <translation>%1, kā tagad ir: %2</translation>
    </message>
    <message>
        <source>%1 as you want it: %2</source>
        <translation>%1, kā vēlaties: %2</translation>
    </message>
</context>
<context>
    <name>cordboard::Console</name>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Konta ar nosaukumu “%1” nav.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Smilškasti neizdevās palaist: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>Dzēst: %1</translation>
    </message>
    <message>
        <source>Delete %1 “%2”?</source>
        <translation>Dzēst (%1) “%2”?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To nevarēs atsaukt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Deleted with it:</source>
        <translation>To nevarēs atsaukt. Līdzi pazudīs:</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Lai dzēstu, ievadiet %1:</translation>
    </message>
    <message>
        <source>Id of what is deleted</source>
        <translation>Dzēšamā ieraksta ID</translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>Izbeigt: %1</translation>
    </message>
    <message>
        <source>Terminate %1 “%2” for ever?</source>
        <translation>Izbeigt (%1) “%2” uz visiem laikiem?</translation>
    </message>
    <message>
        <source>It stays in the list and can never be used again. With it go:</source>
        <translation>Tas paliek sarakstā, bet to vairs nekad nevar lietot. Līdzi pazudīs:</translation>
    </message>
    <message>
        <source>Type %1 to terminate it:</source>
        <translation>Lai izbeigtu, ievadiet %1:</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteTask</name>
    <message>
        <source>--confirm %1 is not the id %2.</source>
        <translation>--confirm %1 nav id %2.</translation>
    </message>
    <message>
        <source>Much goes with it, so the id is wanted again: --confirm %1.</source>
        <translation>Līdzi pazūd daudz kas, tāpēc vajag vēlreiz id: --confirm %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed.</source>
        <translation>Šeit nav, kam jautāt: vajag --yes.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>%1 %2 nav (vai vairs nav).</translation>
    </message>
    <message>
        <source>To be deleted for ever: %1.</source>
        <translation>Tiks dzēsts uz visiem laikiem: %1.</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <translation>Līdzi pazūd:</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nekas netika dzēsts.</translation>
    </message>
    <message>
        <source>Type the id to delete it:</source>
        <translation>Lai dzēstu, ierakstiet id:</translation>
    </message>
    <message>
        <source>Delete it? (yes/no)</source>
        <translation>Dzēst? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 jau nebija.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: dzēsts.</translation>
    </message>
</context>
<context>
    <name>cordboard::DeletionPreview</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%1: could not be counted</source>
        <translation>%1: neizdevās saskaitīt</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: skaita…</translation>
    </message>
    <message>
        <source>Still used by: %1</source>
        <translation>To vēl lieto – %1</translation>
    </message>
</context>
<context>
    <name>cordboard::Delivery</name>
    <message>
        <source>No answer within %1 s.</source>
        <translation>%1 s laikā atbilde nav saņemta.</translation>
    </message>
    <message>
        <source>The answer stopped for %1 s.</source>
        <translation>Atbilde apstājās uz %1 s.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 s.</source>
        <translation>%1 s laikā atbilde nebija pabeigta.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Atbilde ir lielāka par %1 MiB.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation>Neizdevās izveidot šifrētu savienojumu.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Savienojums tika slēgts, pirms atbilde bija pilnīga.</translation>
    </message>
    <message>
        <source>The network failed (Qt error %1).</source>
        <translation>Tīkla kļūda (Qt kļūda %1).</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <translation>%1 s laikā savienojums nav izveidots.</translation>
    </message>
    <message>
        <source>By the clock of this computer it is %1 UTC; if that is wrong, set the clock.</source>
        <translation>Pēc šī datora pulksteņa ir %1 UTC; ja tas nav pareizi, iestatiet pulksteni.</translation>
    </message>
    <message>
        <source>This list cannot be narrowed by “%1”.</source>
        <translation>Šo sarakstu nevar sašaurināt pēc “%1”.</translation>
    </message>
</context>
<context>
    <name>cordboard::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detaļas</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nekas nav atlasīts</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: paslēpts</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Rādīt: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopēt: %1</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Saistītie</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nav.</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Platforma par to neko neteica.</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Iet uz: %1 %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitāte</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Also told by the platform</source>
        <translation>Platforma vēl teica</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>Atlasīts %n ieraksts</numerusform>
            <numerusform>Atlasīti %n ieraksti</numerusform>
            <numerusform>Atlasīti %n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared by all of them</source>
        <translation>Kopīgs visiem</translation>
    </message>
    <message>
        <source>This may not be what it looks like: %1.</source>
        <translation>Tas var nebūt tas, kas izskatās: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyDialog</name>
    <message>
        <source>Edit many: %1</source>
        <translation>Mainīt daudzus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln izvēlēta rinda</numerusform>
            <numerusform>%Ln izvēlētas rindas</numerusform>
            <numerusform>%Ln izvēlētu rindu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Visa %Ln saraksta rinda</numerusform>
            <numerusform>Visas %Ln saraksta rindas</numerusform>
            <numerusform>Visas %Ln saraksta rindas</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Viss saraksts</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Izveidot plānu</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyPlan</name>
    <message>
        <source>Change of %1</source>
        <translation>Maiņa: %1</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Tā jau ir.</translation>
    </message>
</context>
<context>
    <name>cordboard::ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Eksports: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formāts</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Atdalītājs</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonnas</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fa&amp;ils</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportēt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Visa %Ln saraksta rinda</numerusform>
            <numerusform>Visas %Ln saraksta rindas</numerusform>
            <numerusform>Visas %Ln saraksta rindu</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Viss saraksts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln izvēlēta rinda</numerusform>
            <numerusform>%Ln izvēlētas rindas</numerusform>
            <numerusform>%Ln izvēlētu rindu</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formāts</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Izklājlapa (XLSX)</translation>
    </message>
    <message>
        <source>CSV, exact</source>
        <translation>CSV, precīzs</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets</source>
        <translation>CSV, drošs izklājlapām</translation>
    </message>
    <message>
        <source>NDJSON, one object on each line</source>
        <translation>NDJSON, viens objekts rindā</translation>
    </message>
    <message>
        <source>JSON:API document</source>
        <translation>JSON:API dokuments</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komats</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikols</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <source>With the &amp;names of related records</source>
        <translation>Ar saistīto ierakstu &amp;nosaukumiem</translation>
    </message>
    <message>
        <source>Include &amp;passwords, this time</source>
        <translation>Šoreiz iekļaut &amp;paroles</translation>
    </message>
    <message>
        <source>They stand in the file in plain text. Whoever can open the file can use them.</source>
        <translation>Failā tās ir vienkāršā tekstā. Kas var atvērt failu, var tās izmantot.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>I&amp;zvēlēties…</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportēt uz</translation>
    </message>
    <message>
        <source>Numbers of telephones, ids and codes stay text, times are times in UTC, and nothing is a formula.</source>
        <translation>Telefona numuri, id un kodi paliek teksts, laiks ir UTC, un formulu nav.</translation>
    </message>
    <message>
        <source>What a spreadsheet could take for a formula gets an apostrophe in front. Importing the file here takes it off again.</source>
        <translation>Tas, ko izklājlapa varētu uzskatīt par formulu, saņem apostrofu priekšā. Importējot failu šeit, tas atkal tiek noņemts.</translation>
    </message>
    <message>
        <source>For ClickHouse, DuckDB and data lakes.</source>
        <translation>Paredzēts ClickHouse, DuckDB un datu ezeriem.</translation>
    </message>
    <message>
        <source>As the platform itself writes records.</source>
        <translation>Tā, kā ierakstus raksta pati platforma.</translation>
    </message>
    <message>
        <source>For programs: nothing is changed. A spreadsheet may take a value for a formula.</source>
        <translation>Programmām: nekas netiek mainīts. Izklājlapa var uzskatīt vērtību par formulu.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Failam vajag nosaukumu.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Tādas mapes nav.</translation>
    </message>
    <message>
        <source>No column is ticked.</source>
        <translation>Nav atzīmēta neviena kolonna.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Aizstāt failu</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Šis fails jau pastāv un tiks aizstāts.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportTask</name>
    <message>
        <source>export writes a file. For standard output there is list.</source>
        <translation>export raksta failu. Standarta izvadei ir list.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportWork</name>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Izlasīta %Ln rinda.</numerusform>
            <numerusform>Izlasītas %Ln rindas.</numerusform>
            <numerusform>Izlasīts %Ln rindu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln rinda ir failā %1.</numerusform>
            <numerusform>%Ln rindas ir failā %1.</numerusform>
            <numerusform>%Ln rindu ir failā %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed while it was read: rows may be missing or be there twice.</source>
        <translation>Saraksts lasīšanas laikā mainījās: rindas var trūkt vai atkārtoties.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came twice.</source>
        <translation>
            <numerusform>%Ln rinda atkārtojās.</numerusform>
            <numerusform>%Ln rindas atkārtojās.</numerusform>
            <numerusform>%Ln rindu atkārtojās.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped after %Ln row(s).</source>
        <translation>
            <numerusform>Apstājās pēc %Ln rindas.</numerusform>
            <numerusform>Apstājās pēc %Ln rindām.</numerusform>
            <numerusform>Apstājās pēc %Ln rindām.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Var turpināt no turienes.</translation>
    </message>
    <message>
        <source>It can only begin anew.</source>
        <translation>Var tikai sākt no jauna.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Apturēts.</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Apturēts. Fails nepalika.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected: these may be other ones.</source>
        <translation>Saraksts vairs nav tāds, kāds bija, kad rindas izvēlējās: tās var būt citas.</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtrs</translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+F)</source>
        <translation>Sašaurināt sarakstu (Ctrl+F)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>noraidīts</translation>
    </message>
    <message>
        <source>The platform does not take this filter.</source>
        <translation>Platforma šo filtru nepieņem.</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Noņemt filtru “%1”</translation>
    </message>
    <message>
        <source>Answered or not: this platform has no such filter (the summary counts both)</source>
        <translation>Atbildēts vai ne: šai platformai tāda filtra nav (kopsavilkums skaita abus)</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrēt: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrēt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation>Ievadiet, ko meklēt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
            <numerusform>%1 un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Viens vai vairāki</translation>
    </message>
    <message>
        <source>Several, separated by commas, spaces or line ends, find any of them.</source>
        <translation>Vairāki, atdalīti ar komatiem, atstarpēm vai rindām, atrod jebkuru no tiem.</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln. A filter takes 300 at most.</source>
        <translation>
            <numerusform>Te to ir %Ln. Filtrs pieņem ne vairāk kā 300.</numerusform>
            <numerusform>Te to ir %Ln. Filtrs pieņem ne vairāk kā 300.</numerusform>
            <numerusform>Te to ir %Ln. Filtrs pieņem ne vairāk kā 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, or with * for anything</source>
        <translation>Viss vai ar *, kas apzīmē jebko</translation>
    </message>
    <message>
        <source>“ann*” finds what begins with ann, “*ann*” what contains it. Without a star it must be the whole.</source>
        <translation>“ann*” atrod to, kas sākas ar ann, “*ann*” to, kurā tas ir. Bez zvaigznītes jābūt visam.</translation>
    </message>
    <message>
        <source>Tick one or several.</source>
        <translation>Atzīmējiet vienu vai vairākus.</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowActions</name>
    <message>
        <source>Show the steps</source>
        <translation>Rādīt soļus</translation>
    </message>
    <message>
        <source>An earlier one was not brought to its end.</source>
        <translation>Kāds agrāk sākts darbs nav pabeigts.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Turpināt to</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowFinder</name>
    <message>
        <source>Look for it</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <translation>Vispirms ierakstiet, ko meklēt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Meklē…</translation>
    </message>
    <message>
        <source>There is none yet. It will be made.</source>
        <translation>Tāda vēl nav. Tiks izveidots.</translation>
    </message>
    <message>
        <source>%1: there is none like that.</source>
        <translation>%1: tāda nav.</translation>
    </message>
    <message>
        <source>There are more than can be shown. Type more of it.</source>
        <translation>Ir vairāk, nekā var parādīt. Ierakstiet precīzāk.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Tas jau ir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found. Choose one.</source>
        <translation>
            <numerusform>Atrasts %Ln. Izvēlieties vienu.</numerusform>
            <numerusform>Atrasti %Ln. Izvēlieties vienu.</numerusform>
            <numerusform>Atrasti %Ln. Izvēlieties vienu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FlowPage</name>
    <message>
        <source>A new one</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>One that is there</source>
        <translation>Esošs</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Rādīt visus laukus</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowWindow</name>
    <message>
        <source>All steps</source>
        <translation>Visi soļi</translation>
    </message>
    <message>
        <source>This was not brought to its end. What is made is marked, and nothing is sent twice.</source>
        <translation>Tas nav pabeigts. Izveidotais ir atzīmēts, un nekas netiek sūtīts divreiz.</translation>
    </message>
    <message>
        <source>This was entered before, and nothing was sent yet.</source>
        <translation>Tas ievadīts agrāk, un vēl nekas nav nosūtīts.</translation>
    </message>
    <message>
        <source>Passwords are not kept: enter them again.</source>
        <translation>Paroles neglabā: ievadiet tās vēlreiz.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Notiek.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Izdarīts.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Konts ir tikai lasāms. Vispirms atslēdziet to.</translation>
    </message>
    <message>
        <source>Step %1 is not complete.</source>
        <translation>%1. solis nav pilnīgs.</translation>
    </message>
    <message>
        <source>Everything is made. %1</source>
        <translation>Viss ir izveidots. %1</translation>
    </message>
    <message>
        <source>Step %1, %2:</source>
        <translation>%1. solis, %2:</translation>
    </message>
    <message>
        <source>Going on looks once more before anything is sent.</source>
        <translation>Turpinot vispirms vēlreiz pārbauda, un tikai tad kaut ko sūta.</translation>
    </message>
    <message>
        <source>What was entered is kept. Put it right and go on from here.</source>
        <translation>Ievadītais ir saglabāts. Izlabojiet to un turpiniet no šejienes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Izveidot %Ln ierakstu</numerusform>
            <numerusform>Izveidot %Ln ierakstus</numerusform>
            <numerusform>Izveidot %Ln ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>Pārbaudīt un izveidot</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>izveidots: %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nepilnīgs</translation>
    </message>
    <message>
        <source>not complete: %1</source>
        <translation>nepilnīgs: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>jauns</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>jauns: %1</translation>
    </message>
    <message>
        <source>The step in full</source>
        <translation>Viss solis</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Ko šis solis sūta</translation>
    </message>
    <message>
        <source>Choose a step to see it in full.</source>
        <translation>Izvēlieties soli, lai to redzētu pilnībā.</translation>
    </message>
    <message>
        <source>It was made, with the ID %1.</source>
        <translation>Tas ir izveidots ar ID %1.</translation>
    </message>
    <message>
        <source>Nothing. “%1” is there, with the ID %2.</source>
        <translation>Neko. “%1” jau ir, ar ID %2.</translation>
    </message>
    <message>
        <source>Create: %1</source>
        <translation>Izveidot: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Atmest to, ko ievadījāt?</translation>
    </message>
    <message>
        <source>What was made stays on the platform. To remove it, undo it first.</source>
        <translation>Izveidotais paliek platformā. Lai to noņemtu, vispirms atsauciet izdarīto.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>izdarīts</translation>
    </message>
    <message>
        <source>Nothing. It is only looked for.</source>
        <translation>Neko. To tikai meklē.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Pagaidām neko.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormBinder</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>This platform does not take it.</source>
        <translation>Šī platforma to nepieņem.</translation>
    </message>
    <message>
        <source>This platform does not let it be changed.</source>
        <translation>Šī platforma to neļauj mainīt.</translation>
    </message>
    <message>
        <source>This platform knows this field by neither of its names.</source>
        <translation>Šī platforma to nepieņem ne ar vienu, ne otru nosaukumu.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Saglabā…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Izveidot: %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Saglabāt izmaiņas</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nav izmaiņu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n izmaiņa: %1</numerusform>
            <numerusform>%n izmaiņas: %1</numerusform>
            <numerusform>%n izmaiņu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved, but the platform made something else of: %1. This is how it is now.</source>
        <translation>Saglabāts, bet platforma citādi iestatīja: %1. Tagad ir šādi.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Aizvērt veidlapu</translation>
    </message>
    <message>
        <source>The record is being saved. Close the form?</source>
        <translation>Ieraksts tiek saglabāts. Aizvērt veidlapu?</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Atmest to, ko mainījāt?</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Aizvērt veidlapu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Pārbauda, kas ir tagad…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Pārbauda, kas no tā iznāca…</translation>
    </message>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Nosūtīts, bet atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundes…</numerusform>
            <numerusform>Nosūtīts, bet atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundēm…</numerusform>
            <numerusform>Nosūtīts, bet atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundēm…</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, but it was saved: it is there.</source>
        <translation>Atbilde nav saņemta, bet ir saglabāts: ieraksts tur ir.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>Tajā pašā laikā kāds cits mainīja: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it was not saved: what is there is as before.</source>
        <translation>Atbilde nav saņemta, un nav saglabāts: viss ir kā iepriekš.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Sūtīt vēlreiz</translation>
    </message>
    <message>
        <source>No answer came. What is there now is other than was sent, in: %1. Look at it before you send anything again.</source>
        <translation>Atbilde nav saņemta. Tagad ir citādi, nekā nosūtīts: %1. Apskatieties, pirms ko sūtāt vēlreiz.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is neither as before nor as you want it.</source>
        <translation>Atbilde nav saņemta, un tagad nav ne kā iepriekš, ne kā vēlaties.</translation>
    </message>
    <message>
        <source>Somebody else changed it while this form was open.</source>
        <translation>Kamēr šī veidlapa bija atvērta, kāds cits to mainīja.</translation>
    </message>
    <message>
        <source>It goes on by itself. The history will show how it ended.</source>
        <translation>Tas turpināsies pats. Kas no tā iznāca, būs redzams vēsturē.</translation>
    </message>
    <message>
        <source>It was sent, no answer came, and it could not be checked. It is in the history, and is looked at again when the account opens.</source>
        <translation>Nosūtīts, atbildes nav, un pārbaudīt neizdevās. Tas ir vēsturē un tiks pārbaudīts vēlreiz, kad konts tiks atvērts.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Gaida, līdz būs zināms, kas iznāca no agrākajām izmaiņām…</translation>
    </message>
    <message>
        <source>It was sent, and you stopped finding out what became of it. It is in the history, and is looked at again when the account opens.</source>
        <translation>Nosūtīts, bet jūs apturējāt pārbaudi, kas no tā iznāca. Tas ir vēsturē un tiks pārbaudīts vēlreiz, kad konts tiks atvērts.</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingDialog</name>
    <message>
        <source>Number, SIP URI or service</source>
        <translation>Numurs, SIP URI vai pakalpojums</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundes</translation>
    </message>
    <message>
        <source>Destinations in order</source>
        <translation>Galamērķi pēc kārtas</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Nedēļas dienas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minūtes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mēneši</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Gadi</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Laiki</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Zvanītājs</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Zvanītāji</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ring for</source>
        <translation>&amp;Zvanīt</translation>
    </message>
    <message>
        <source>Calls go to, one after the other</source>
        <translation>Zvani iet uz, cits pēc cita</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Pievienot pakalpojumu</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Kad un kam</translation>
    </message>
    <message>
        <source>Without a time, always. Write 2 or 2-6; weekdays count from 1, Sunday.</source>
        <translation>Bez laika – vienmēr. Rakstiet 2 vai 2-6; nedēļas dienas skaita no 1, svētdienas.</translation>
    </message>
    <message>
        <source>Only calls from these callers; without any, from all</source>
        <translation>Tikai šo zvanītāju zvani; ja neviena nav, tad visu</translation>
    </message>
    <message>
        <source>Calls from all but these callers</source>
        <translation>Visu zvanītāju zvani, izņemot šos</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Kuru zvani</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingEdit</name>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Change where calls go</source>
        <translation>Mainīt, kurp iet zvani</translation>
    </message>
    <message>
        <source>not forwarded</source>
        <translation>nav pāradresēts</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryModel</name>
    <message>
        <source>not known to have ended</source>
        <translation>vai beidzās, nav zināms</translation>
    </message>
    <message>
        <source>done</source>
        <translation>izdarīts</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>noraidīts</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nav nosūtīts</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>iznākums nav zināms</translation>
    </message>
    <message>
        <source>no answer, found done</source>
        <translation>bez atbildes; pārbaudot – izdarīts</translation>
    </message>
    <message>
        <source>no answer, found not done</source>
        <translation>bez atbildes; pārbaudot – nav izdarīts</translation>
    </message>
    <message>
        <source>no answer, found different</source>
        <translation>bez atbildes; pārbaudot – citādi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dzēsts</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīts</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>atvērta sesija</translation>
    </message>
    <message>
        <source>created</source>
        <translation>izveidots</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Vērtības</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kā beidzās</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1 (%2)</source>
        <translation>Līdzi dzēsts – %1: %2</translation>
    </message>
    <message>
        <source>The platform complained about: %1</source>
        <translation>Platformai nederēja: %1</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1</source>
        <translation>Tajā pašā laikā kāds cits mainīja: %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryWindow</name>
    <message>
        <source>its id</source>
        <translation>identifikators</translation>
    </message>
    <message>
        <source>This makes a new record from what was deleted.</source>
        <translation>No dzēstā tiks izveidots jauns ieraksts.</translation>
    </message>
    <message>
        <source>Not coming back: %1.</source>
        <translation>Netiks atjaunots: %1.</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Izveidot &amp;no jauna…</translation>
    </message>
    <message>
        <source>History — %1 · %2</source>
        <translation>Vēsture – %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal are damaged and were left out.</source>
        <translation>
            <numerusform>%n žurnāla rinda ir bojāta un izlaista.</numerusform>
            <numerusform>%n žurnāla rindas ir bojātas un izlaistas.</numerusform>
            <numerusform>%n žurnāla rindu ir bojātas un izlaistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Meklēt vēsturē</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaļas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportēt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Nothing was written with this account.</source>
        <translation>Ar šo kontu nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportēt vēsturi</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Eksportēts uz %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Failu neizdevās ierakstīt: %1</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Meklētajam neatbilst neviena izmaiņa.</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>Lasa vēsturi…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportDialog</name>
    <message>
        <source>Import: %1</source>
        <translation>Imports: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Izveidot plānu</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komats</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikols</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulators</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importēt failu</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.tsv *.txt);;Visi faili (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rinda</numerusform>
            <numerusform>%Ln rindas</numerusform>
            <numerusform>%Ln rindu</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is about</source>
        <translation>Par ko ir “%1”</translation>
    </message>
    <message>
        <source>The file has no rows beneath its header.</source>
        <translation>Failā zem virsraksta nav rindu.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Netiek ņemts: %1.</translation>
    </message>
    <message>
        <source>The file was written for spreadsheets: what that added is taken off again.</source>
        <translation>Fails rakstīts izklājlapām: kas tādēļ pielikts, tiek atkal noņemts.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>%1 imports: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lasa…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportPlanner</name>
    <message>
        <source>Stopped.</source>
        <translation>Apturēts.</translation>
    </message>
    <message>
        <source>The plan: %1.</source>
        <translation>Plāns: %1.</translation>
    </message>
    <message>
        <source>The records changed while they were read. It is safer to make the plan anew.</source>
        <translation>Lasot ieraksti mainījās. Drošāk ir izveidot plānu no jauna.</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nevar nolasīt %1: %2</translation>
    </message>
    <message>
        <source>import makes a plan of a file (RESOURCE FILE --plan PLAN) or applies one (--apply PLAN).</source>
        <translation>import izveido faila plānu (RESOURCE FILE --plan PLAN) vai to lieto (--apply PLAN).</translation>
    </message>
    <message>
        <source>The resource and the file to import are missing: import RESOURCE FILE --plan PLAN.</source>
        <translation>Trūkst resursa un importējamā faila: import RESOURCE FILE --plan PLAN.</translation>
    </message>
    <message>
        <source>--%1 goes with --apply.</source>
        <translation>--%1 raksta kopā ar --apply.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 importēt nevar.</translation>
    </message>
    <message>
        <source>Columns that are not taken: %1. --column HEADER=NAME says what one is about.</source>
        <translation>Kolonnas, ko neņem: %1. --column HEADER=NAME pasaka, par ko kolonna ir.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>%1 imports: %2</translation>
    </message>
    <message>
        <source>--column %1: there is no such column. There are: %2.</source>
        <translation>--column %1: tādas kolonnas nav. Ir: %2.</translation>
    </message>
    <message>
        <source>--column %1: %2 have no “%3”.</source>
        <translation>--column %1: %2 nav “%3”.</translation>
    </message>
    <message>
        <source>With --apply everything is in the plan; “%1” is too much.</source>
        <translation>Ar --apply viss ir plānā; “%1” ir lieks.</translation>
    </message>
    <message>
        <source>--column goes with --plan.</source>
        <translation>--column raksta kopā ar --plan.</translation>
    </message>
    <message>
        <source>This plan was made for another account or another address: %1 at %2.</source>
        <translation>Šis plāns ir citam kontam vai citai adresei: %1 pie %2.</translation>
    </message>
    <message>
        <source>It deletes %1 records. To do so, repeat the number: --confirm %1.</source>
        <translation>Tas dzēš ierakstus: %1. Lai to darītu, atkārtojiet skaitli: --confirm %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong and would not be sent.</source>
        <translation>
            <numerusform>%Ln rinda ir kļūdaina un netiktu nosūtīta.</numerusform>
            <numerusform>%Ln rindas ir kļūdainas un netiktu nosūtītas.</numerusform>
            <numerusform>%Ln rindu ir kļūdainas un netiktu nosūtītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>rinda</translation>
    </message>
    <message>
        <source>action</source>
        <translation>darbība</translation>
    </message>
    <message>
        <source>record</source>
        <translation>ieraksts</translation>
    </message>
    <message>
        <source>what</source>
        <translation>kas</translation>
    </message>
    <message>
        <source>Nothing more is begun. What is under way is seen to its end; Ctrl+C again stops that.</source>
        <translation>Nekas jauns netiek sākts. Kas notiek, tiks pabeigts; Ctrl+C vēlreiz aptur arī to.</translation>
    </message>
    <message>
        <source>Applying the same plan again goes on with the rest.</source>
        <translation>Lietojot to pašu plānu vēlreiz, turpinās ar pārējo.</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>Rinda %1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; --report FILE writes them all.</source>
        <translation>
            <numerusform>Vēl %Ln; --report FILE ieraksta visas.</numerusform>
            <numerusform>Vēl %Ln; --report FILE ieraksta visas.</numerusform>
            <numerusform>Vēl %Ln; --report FILE ieraksta visas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nevar ierakstīt %1: %2</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Pārbauda agrākās izmaiņas…</translation>
    </message>
    <message>
        <source>The last changes were not checked. Applying the plan again does that first.</source>
        <translation>Pēdējās izmaiņas nav pārbaudītas. Lietojot plānu vēlreiz, to izdara vispirms.</translation>
    </message>
</context>
<context>
    <name>cordboard::LinesEdit</name>
    <message>
        <source>One on a line</source>
        <translation>Pa vienam rindā</translation>
    </message>
</context>
<context>
    <name>cordboard::ListTask</name>
    <message>
        <source>The platform remarks: %1</source>
        <translation>Platforma piezīmē: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 no %2 ierakstiem</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 ieraksti</translation>
    </message>
    <message>
        <source>The listing broke off after %1 records: %2</source>
        <translation>Saraksts pārtrūka pēc %1 ierakstiem: %2</translation>
    </message>
    <message>
        <source>The listing changed while it was read: records may be missing. Read it again to be sure.</source>
        <translation>Saraksts lasīšanas laikā mainījās: ieraksti var trūkt. Lai būtu droši, izlasiet vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came twice.</source>
        <translation>
            <numerusform>%n ieraksts atkārtojās.</numerusform>
            <numerusform>%n ieraksti atkārtojās.</numerusform>
            <numerusform>%n ierakstu atkārtojās.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ListWalk</name>
    <message>
        <source>The platform gives other pages than before.</source>
        <translation>Platforma dod citādas lapas nekā iepriekš.</translation>
    </message>
    <message>
        <source>The platform gives the same page again and again.</source>
        <translation>Platforma atkal un atkal dod to pašu lapu.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out.</source>
        <translation>Platforma neievēroja filtru “%1”: ir rindas, kuras filtram vajadzēja atsijāt.</translation>
    </message>
    <message>
        <source>There are more rows than the platform counts.</source>
        <translation>Rindu ir vairāk, nekā platforma skaita.</translation>
    </message>
</context>
<context>
    <name>cordboard::LiveTools</name>
    <message>
        <source>Read anew every few seconds while it is looked at (%1)</source>
        <translation>Kamēr to skatās, nolasa no jauna ik pēc dažām sekundēm (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::MainWindow</name>
    <message>
        <source>&amp;Find: %1…</source>
        <translation>&amp;Atrast: %1…</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Jūs neesat pierakstījies.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pierakstīties</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fails</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konti…</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Atvērt &amp;smilškasti</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Aizvērt logu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Iziet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;Par Cordboard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediģēšana</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrs…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Notīrīt filtrus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atsvaidzināt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaļas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonnas</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>I&amp;eraksts</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Rādīt &amp;visus</translation>
    </message>
    <message>
        <source>Narrow to the &amp;selected one</source>
        <translation>Tikai &amp;atlasītais</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Doties</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atpakaļ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Uz priekšu</translation>
    </message>
    <message>
        <source>About Cordboard</source>
        <translation>Par Cordboard</translation>
    </message>
    <message>
        <source>Cordboard %1

The console of telephone operators.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Cordboard %1

Telefonijas operatoru pults.
Brīvā programmatūra saskaņā ar GNU Vispārējo publisko licenci, 3. vai jaunāku versiju.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Atbloķēt…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Vēsture…</translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation>Atbloķēt kontu</translation>
    </message>
    <message>
        <source>Allow changes on “%1” for 15 minutes?</source>
        <translation>Atļaut izmaiņas kontā “%1” uz 15 minūtēm?</translation>
    </message>
    <message>
        <source>After that it locks itself again. Nothing is sent by unlocking.</source>
        <translation>Pēc tam tas atkal nobloķējas. Atbloķējot nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Atļaut izmaiņas</translation>
    </message>
    <message>
        <source>Changes allowed until %1 · Lock</source>
        <translation>Izmaiņas atļautas līdz %1 · Bloķēt</translation>
    </message>
    <message>
        <source>Read-only · Unlock…</source>
        <translation>Tikai lasāms · Atbloķēt…</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Cits sertifikāts</translation>
    </message>
    <message>
        <source>“%1” is blocked: its certificate changed.</source>
        <translation>“%1” ir bloķēts: mainījies sertifikāts.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konti…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) had not ended when Cordboard stopped: %1.</source>
        <translation>
            <numerusform>Kad Cordboard apstājās, nebija beigusies %n izmaiņa: %1.</numerusform>
            <numerusform>Kad Cordboard apstājās, nebija beigušās %n izmaiņas: %1.</numerusform>
            <numerusform>Kad Cordboard apstājās, nebija beigušās %n izmaiņu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>%1 is “%2”, you saved “%3”</source>
        <translation>%1 ir “%2”, jūs saglabājāt “%3”</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” at the same time as you: %2.</source>
        <translation>Kāds cits mainīja “%1” vienlaikus ar jums: %2.</translation>
    </message>
    <message>
        <source>Somebody else deleted “%1” at the same time as you changed it.</source>
        <translation>Kāds cits izdzēsa “%1”, kamēr jūs to mainījāt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportēt…</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Eksports: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Rādīt mapi</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopē: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Nokopēta %Ln rinda.</numerusform>
            <numerusform>Nokopētas %Ln rindas.</numerusform>
            <numerusform>Nokopēts %Ln rindu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopēt rindas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard. Export them to a file?</source>
        <translation>
            <numerusform>%Ln rinda starpliktuvei ir par daudz. Eksportēt failā?</numerusform>
            <numerusform>%Ln rindas starpliktuvei ir par daudz. Eksportēt failā?</numerusform>
            <numerusform>%Ln rindu starpliktuvei ir par daudz. Eksportēt failā?</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %L1 rows can be copied.</source>
        <translation>Var nokopēt līdz %L1 rindām.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>Notiek darbs</translation>
    </message>
    <message>
        <source>Stop what is still running and close the window?</source>
        <translation>Apturēt to, kas vēl notiek, un aizvērt logu?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Apturēt un aizvērt</translation>
    </message>
    <message>
        <source>Ask the platform&apos;s people before you trust the new one. To trust it, edit the account, forget its certificate and test the connection.</source>
        <translation>Pirms uzticaties jaunajam, pajautājiet platformas cilvēkiem. Lai tam uzticētos, labojiet kontu, aizmirstiet tā sertifikātu un pārbaudiet savienojumu.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3, %4</source>
        <translation>%1 “%2”: %3, %4</translation>
    </message>
    <message>
        <source>An export that is stopped leaves no file. A plan that is stopped can go on later.</source>
        <translation>Apturēts eksports neatstāj failu. Apturētu plānu var turpināt vēlāk.</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Atstāt nezināmu</translation>
    </message>
    <message>
        <source>Forms are open</source>
        <translation>Ir atvērtas veidlapas</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what is not saved. Discard it and close the window?</source>
        <translation>
            <numerusform>%n veidlapā ir kas nesaglabāts. Atmest to un aizvērt logu?</numerusform>
            <numerusform>%n veidlapās ir kas nesaglabāts. Atmest to un aizvērt logu?</numerusform>
            <numerusform>%n veidlapās ir kas nesaglabāts. Atmest to un aizvērt logu?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being saved right now may be saved or not. It is looked up when the account opens again, and is in the history then.</source>
        <translation>Tas, ko pašlaik saglabā, var būt saglabāts vai ne. To pārbaudīs, kad konts atkal tiks atvērts, un tad tas būs vēsturē.</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Atmest un aizvērt</translation>
    </message>
    <message>
        <source>The change of %1 “%2” was answered with another id, “%3”. It was read anew: what is shown is how it is now.</source>
        <translation>Uz izmaiņu (%1 “%2”) atbildēts ar identifikatoru “%3”. Ieraksts nolasīts no jauna: redzams, kā ir tagad.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so new ones wait: %1 Refresh to look again.</source>
        <translation>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākas izmaiņas, tāpēc jaunās gaida, līdz tas izdosies: %1 Atsvaidzinot pārbauda vēlreiz.</numerusform>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākām izmaiņām, tāpēc jaunās gaida, līdz tas izdosies: %1 Atsvaidzinot pārbauda vēlreiz.</numerusform>
            <numerusform>Neizdevās noskaidrot, kas iznāca no %n agrākām izmaiņām, tāpēc jaunās gaida, līdz tas izdosies: %1 Atsvaidzinot pārbauda vēlreiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what became of %n earlier change(s)…</source>
        <translation>
            <numerusform>Pārbauda, kas noticis ar %n agrāku izmaiņu…</numerusform>
            <numerusform>Pārbauda, kas noticis ar %n agrākām izmaiņām…</numerusform>
            <numerusform>Pārbauda, kas noticis ar %n agrākām izmaiņām…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::Navigation</name>
    <message>
        <source>Scope</source>
        <translation>Tvērums</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Nodrošināšana</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Zvanu ieraksti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
</context>
<context>
    <name>cordboard::NetworksEdit</name>
    <message>
        <source>one address</source>
        <translation>viena adrese</translation>
    </message>
    <message>
        <source>%L1 addresses</source>
        <translation>Adreses: %L1</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>Adreses: 2^%1</translation>
    </message>
    <message>
        <source>✗ %1 — no network</source>
        <translation>✗ %1 – nav tīkls</translation>
    </message>
    <message>
        <source>⚠ %1 — the whole %2 world</source>
        <translation>⚠ %1 – visa %2 pasaule</translation>
    </message>
    <message>
        <source>✗ %1 — lies within %2</source>
        <translation>✗ %1 – atrodas tīklā %2</translation>
    </message>
    <message>
        <source>✓ %1 — %2</source>
        <translation>✓ %1 – %2</translation>
    </message>
    <message>
        <source>Networks, one on a line</source>
        <translation>Tīkli, pa vienam rindā</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Pierakstīties: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pierakstīties</translation>
    </message>
    <message>
        <source>The key ring is locked: the password stays in memory only.</source>
        <translation>Atslēgu saišķis ir slēgts: parole paliek tikai atmiņā.</translation>
    </message>
    <message>
        <source>There is no key ring here: the password stays in memory only.</source>
        <translation>Atslēgu saišķa šeit nav: parole paliek tikai atmiņā.</translation>
    </message>
    <message>
        <source>Enter the password of %1 at %2.</source>
        <translation>Ievadiet %1 paroli (%2).</translation>
    </message>
    <message>
        <source>%1 refused the user name %2 or its password. Enter the password again.</source>
        <translation>%1 nepieņēma lietotājvārdu %2 vai tā paroli. Ievadiet paroli vēlreiz.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the client certificate for %1, if it has one.</source>
        <translation>Ievadiet %1 klienta sertifikāta paroles frāzi, ja tāda ir.</translation>
    </message>
    <message>
        <source>The client certificate for %1 could not be opened or was refused. Enter its passphrase again.</source>
        <translation>%1 klienta sertifikātu neizdevās atvērt, vai tas tika noraidīts. Ievadiet tā paroles frāzi vēlreiz.</translation>
    </message>
    <message>
        <source>Enter the one-time password of %1 at %2.</source>
        <translation>Ievadiet %1 vienreizējo paroli (%2).</translation>
    </message>
</context>
<context>
    <name>cordboard::PauseBar</name>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tagad</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Vairs nemēģināt</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Mēģinās vēlreiz pēc %n sekundes.</numerusform>
            <numerusform>Mēģinās vēlreiz pēc %n sekundēm.</numerusform>
            <numerusform>Mēģinās vēlreiz pēc %n sekundēm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodButton</name>
    <message>
        <source>since %1</source>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>Whose clock times are shown and typed in</source>
        <translation>Kura pulksteņa laiks tiek rādīts un ievadīts</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Laiks: %1</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Laiks: %1</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Cits…</translation>
    </message>
    <message>
        <source>This computer&apos;s time (%1)</source>
        <translation>Šī datora laiks (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodDialog</name>
    <message>
        <source>&amp;No end: calls that are still to come belong to it</source>
        <translation>&amp;Bez beigām: pieder arī zvani, kas vēl būs</translation>
    </message>
    <message>
        <source>Calls that began between</source>
        <translation>Zvani, kas sākās starp</translation>
    </message>
    <message>
        <source>&amp;From (%1)</source>
        <translation>&amp;No (%1)</translation>
    </message>
    <message>
        <source>&amp;Until (%1)</source>
        <translation>&amp;Līdz (%1)</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Rādīt zvanus</translation>
    </message>
    <message>
        <source>The end must lie behind the beginning.</source>
        <translation>Beigām jābūt pēc sākuma.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanMaker</name>
    <message numerus="yes">
        <source>%Ln change(s) are planned.</source>
        <translation>
            <numerusform>Plānota %Ln izmaiņa.</numerusform>
            <numerusform>Plānotas %Ln izmaiņas.</numerusform>
            <numerusform>Plānots %Ln izmaiņu.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be more than %L1 changes. Do it in parts.</source>
        <translation>Tas būtu vairāk nekā %L1 izmaiņu. Dariet pa daļām.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanModel</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>Izveidot: %Ln</numerusform>
            <numerusform>Izveidot: %Ln</numerusform>
            <numerusform>Izveidot: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>Mainīt: %Ln</numerusform>
            <numerusform>Mainīt: %Ln</numerusform>
            <numerusform>Mainīt: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>Dzēst: %Ln</numerusform>
            <numerusform>Dzēst: %Ln</numerusform>
            <numerusform>Dzēst: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>Izlaists: %Ln</numerusform>
            <numerusform>Izlaisti: %Ln</numerusform>
            <numerusform>Izlaisti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>Kļūdains: %Ln</numerusform>
            <numerusform>Kļūdaini: %Ln</numerusform>
            <numerusform>Kļūdaini: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Vērtības</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>In line %L1 of the file:</source>
        <translation>Faila rindā %L1:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>Saglabāt pā&amp;rskatu…</translation>
    </message>
    <message>
        <source>&amp;Undo what was made…</source>
        <translation>&amp;Atsaukt izdarīto…</translation>
    </message>
    <message>
        <source>Do &amp;not go on</source>
        <translation>&amp;Neturpināt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;pturēt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gaita</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Parādītās rindas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plāns</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Sīkāk par rindu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong. Nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln rinda ir kļūdaina. Par to neko nesūta.</numerusform>
            <numerusform>%Ln rindas ir kļūdainas. Par tām neko nesūta.</numerusform>
            <numerusform>%Ln rindu ir kļūdainas. Par tām neko nesūta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Nav ko darīt.</translation>
    </message>
    <message>
        <source>This was being applied when Cordboard stopped. Going on sends what was not sent yet, and nothing twice.</source>
        <translation>Tas tika lietots, kad Cordboard apstājās. Turpinot nosūta to, kas vēl nav nosūtīts, un neko divreiz.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Visa %Ln rinda</numerusform>
            <numerusform>Visas %Ln rindas</numerusform>
            <numerusform>Visas %Ln rindas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln nav izdarīta</numerusform>
            <numerusform>%Ln nav izdarītas</numerusform>
            <numerusform>%Ln nav izdarītas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 no %L3</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Skatās, kas ir</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Lieto</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Skatās, kas ir…</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Notiek.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Konts ir tikai lasāms. Vispirms atslēdziet to.</translation>
    </message>
    <message>
        <source>The plan is too old. Make it anew.</source>
        <translation>Plāns ir par vecu. Izveidojiet no jauna.</translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation>Tas ir lietots.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Turpināt</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Izveidot %Ln ierakstu</numerusform>
            <numerusform>Izveidot %Ln ierakstus</numerusform>
            <numerusform>Izveidot %Ln ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Dzēst %Ln ierakstu</numerusform>
            <numerusform>Dzēst %Ln ierakstus</numerusform>
            <numerusform>Dzēst %Ln ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Veikt %Ln izmaiņu</numerusform>
            <numerusform>Veikt %Ln izmaiņas</numerusform>
            <numerusform>Veikt %Ln izmaiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Saglabāt pārskatu</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Pārskats ir šeit: %1.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Pārskatu nevarēja ierakstīt: %1</translation>
    </message>
    <message>
        <source>Rows with passwords are left out, because passwords are not kept: import them once more.</source>
        <translation>Rindas ar parolēm ir izlaistas, jo paroles neglabā: importējiet tās vēlreiz.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlatformTask</name>
    <message>
        <source>listed</source>
        <translation>uzskaitīt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>parādīt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>izveidot</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mainīt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dzēst</translation>
    </message>
    <message>
        <source>Choose one of --read-only and --unlock.</source>
        <translation>Izvēlieties vienu no --read-only un --unlock.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>Standarta ievadē nav paroles.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s): %1</source>
        <translation>
            <numerusform>Mēģina vēlreiz pēc %n sekundes: %1</numerusform>
            <numerusform>Mēģina vēlreiz pēc %n sekundēm: %1</numerusform>
            <numerusform>Mēģina vēlreiz pēc %n sekundēm: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1: %2 nevar.</translation>
    </message>
    <message>
        <source>One-time password:</source>
        <translation>Vienreizēja parole:</translation>
    </message>
    <message>
        <source>This account signs in with a one-time password, too. Enter it when asked, or write it into the second line of standard input with --password-stdin.</source>
        <translation>Šis konts pierakstās arī ar vienreizēju paroli. Ievadiet to, kad to prasa, vai ar --password-stdin ierakstiet to standarta ievades otrajā rindā.</translation>
    </message>
</context>
<context>
    <name>cordboard::PreferencesForm</name>
    <message>
        <source>Search the preferences</source>
        <translation>Meklēt iestatījumos</translation>
    </message>
    <message>
        <source>Search by name or description</source>
        <translation>Meklēt pēc nosaukuma vai apraksta</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Iestatījumu grupas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Citi</translation>
    </message>
    <message>
        <source>Not set, %1 applies</source>
        <translation>Nav iestatīts, spēkā ir %1</translation>
    </message>
    <message>
        <source>Only what is &amp;set</source>
        <translation>Tikai &amp;iestatītie</translation>
    </message>
</context>
<context>
    <name>cordboard::ProvisioningPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Apturēts. Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (jauns)</translation>
    </message>
</context>
<context>
    <name>cordboard::QuickFind</name>
    <message>
        <source>Find: %1</source>
        <translation>Atrast: %1</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Nosaukums vai ID</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Atbilstības</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Atrasts %n</numerusform>
            <numerusform>Atrasti %n</numerusform>
            <numerusform>Atrasti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ielādē…</translation>
    </message>
</context>
<context>
    <name>cordboard::RangeDialog</name>
    <message>
        <source>Range of numbers: %1</source>
        <translation>Numuru diapazons: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Izveidot plānu</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Izveidot</translation>
    </message>
    <message>
        <source>Enable them</source>
        <translation>Ieslēgt</translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation>Izslēgt</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Dzēst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), %1 to %2.</source>
        <translation>
            <numerusform>%Ln numurs, no %1 līdz %2.</numerusform>
            <numerusform>%Ln numuri, no %1 līdz %2.</numerusform>
            <numerusform>%Ln numuru, no %1 līdz %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln daļu nevar nolasīt.</numerusform>
            <numerusform>%Ln daļas nevar nolasīt.</numerusform>
            <numerusform>%Ln daļu nevar nolasīt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number yet.</source>
        <translation>Numura vēl nav.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are repeated and count once.</source>
        <translation>
            <numerusform>%Ln numurs atkārtojas un skaitās vienreiz.</numerusform>
            <numerusform>%Ln numuri atkārtojas un skaitās vienreiz.</numerusform>
            <numerusform>%Ln numuru atkārtojas un skaitās vienreiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s).</source>
        <translation>
            <numerusform>%Ln numurs.</numerusform>
            <numerusform>%Ln numuri.</numerusform>
            <numerusform>%Ln numuru.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RangePlan</name>
    <message>
        <source>New: %1</source>
        <translation>Jauni: %1</translation>
    </message>
    <message>
        <source>Enabling of %1</source>
        <translation>Ieslēgšana: %1</translation>
    </message>
    <message>
        <source>Disabling of %1</source>
        <translation>Izslēgšana: %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Dzēšana: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Apturēts. Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Tāda numura nav.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Tas pieder: %1.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Tā jau ir.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Jauns…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Rediģēt…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Dzēst…</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Atvērts pārlūkā: %1</translation>
    </message>
    <message>
        <source>The link to %1 is on the clipboard. It signs in whoever has it.</source>
        <translation>Saite uz %1 ir starpliktuvē. Tā pieraksta ikvienu, kam tā ir.</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Kopēt &amp;šūnu</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopēt &amp;rindas</translation>
    </message>
    <message>
        <source>Copy &amp;SIP URI</source>
        <translation>Kopēt &amp;SIP URI</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopēt kā &amp;JSON</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Kopēt pieprasījumu kā &amp;curl</translation>
    </message>
    <message>
        <source>Copy a sign-in &amp;link…</source>
        <translation>Kopēt &amp;pierakstīšanās saiti…</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Jauns: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 “%2” was deleted.</source>
        <translation>%1 “%2”: dzēsts.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Tā jau vairs nebija.</translation>
    </message>
    <message>
        <source>%1: “%2”?</source>
        <translation>%1: “%2”?</translation>
    </message>
    <message>
        <source>There is no incoming trunk whose domain could be in the SIP URI.</source>
        <translation>Nav ienākošā trunka, kura domēns varētu būt SIP URI.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation>
            <numerusform>Nokopēts ar pirmo no %n trunka.</numerusform>
            <numerusform>Nokopēts ar pirmo no %n trunkiem.</numerusform>
            <numerusform>Nokopēts ar pirmo no %n trunkiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nokopēts.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundes…</numerusform>
            <numerusform>Atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundēm…</numerusform>
            <numerusform>Atbilde nav saņemta. Kas no tā iznāca, pārbaudīs pēc %n sekundēm…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Dzēš…</translation>
    </message>
    <message>
        <source>It was not deleted: somebody changed it meanwhile.</source>
        <translation>Nav dzēsts: kāds to pa to laiku mainīja.</translation>
    </message>
    <message>
        <source>“%1” was not deleted: it is still there.</source>
        <translation>“%1”: nav dzēsts, ieraksts joprojām ir.</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>Iz&amp;beigt…</translation>
    </message>
    <message>
        <source>%1 “%2” was terminated.</source>
        <translation>%1 “%2”: izbeigts.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Gaida, līdz būs zināms, kas iznāca no agrākajām izmaiņām…</translation>
    </message>
    <message>
        <source>The deletion of “%1” was sent, and it was not found out whether it was done. It is in the history, and is looked at again when the account opens.</source>
        <translation>“%1”: dzēšana nosūtīta, bet nav noskaidrots, vai tā ir izdarīta. Tā ir vēsturē un tiks pārbaudīta vēlreiz, kad konts tiks atvērts.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordForm</name>
    <message>
        <source>This platform knows it by another name. Save once more.</source>
        <translation>Šī platforma to sauc citādi. Saglabājiet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>paslēpts</translation>
    </message>
    <message>
        <source>The list changed while it was read: it now has %L1 rows.</source>
        <translation>Lasīšanas laikā saraksts mainījās: tagad tajā rindu – %L1.</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent fewer.</source>
        <translation>Platforma saskaitīja rindas – %L1, bet atsūtīja mazāk.</translation>
    </message>
    <message>
        <source>The list changed while it was read: some rows came twice. Refresh to read it anew.</source>
        <translation>Lasīšanas laikā saraksts mainījās: dažas rindas atkārtojās. Atsvaidziniet, lai nolasītu no jauna.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”.</source>
        <translation>Platforma neievēroja filtru “%1”.</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent more.</source>
        <translation>Platforma skaita %L1 rindas, bet atsūtīja vairāk.</translation>
    </message>
    <message>
        <source>%1 by the platform&apos;s clock</source>
        <translation>%1 pēc platformas pulksteņa</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableView</name>
    <message>
        <source>Usual columns</source>
        <translation>Parastās kolonnas</translation>
    </message>
</context>
<context>
    <name>cordboard::RelationPicker</name>
    <message>
        <source>Matches</source>
        <translation>Atbilstības</translation>
    </message>
    <message>
        <source>Type a name or an id</source>
        <translation>Ievadiet nosaukumu vai ID</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ielādē…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nekas neatbilst.</translation>
    </message>
</context>
<context>
    <name>cordboard::RemovalGate</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To nevar atsaukt.</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Dzēst ierakstus</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Dzēst %Ln ierakstu?</numerusform>
            <numerusform>Dzēst %Ln ierakstus?</numerusform>
            <numerusform>Dzēst %Ln ierakstu?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Dzēst %Ln ierakstu</numerusform>
            <numerusform>Dzēst %Ln ierakstus</numerusform>
            <numerusform>Dzēst %Ln ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them:</source>
        <translation>Lai dzēstu, ierakstiet %1:</translation>
    </message>
    <message>
        <source>Number of records that are deleted</source>
        <translation>Dzēšamo ierakstu skaits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) go with them.</source>
        <translation>
            <numerusform>Līdz ar tiem zūd vēl %Ln ieraksts.</numerusform>
            <numerusform>Līdz ar tiem zūd vēl %Ln ieraksti.</numerusform>
            <numerusform>Līdz ar tiem zūd vēl %Ln ierakstu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RemoveManyPlan</name>
    <message>
        <source>Deletion of %1</source>
        <translation>Dzēšana: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>Līdzi dzēš: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::ResourcePage</name>
    <message>
        <source>Clear filters</source>
        <translation>Notīrīt filtrus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ielādē…</translation>
    </message>
    <message>
        <source>Some rows are missing. %1</source>
        <translation>Trūkst dažu rindu. %1</translation>
    </message>
    <message>
        <source>The rows below are from before.</source>
        <translation>Zemāk ir iepriekšējās rindas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>No %1 match these filters.</source>
        <translation>Šiem filtriem neatbilst: %1.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 nav: %2.</translation>
    </message>
    <message>
        <source>There are no %1.</source>
        <translation>Pagaidām nav: %1.</translation>
    </message>
    <message>
        <source>Failed; old rows are shown</source>
        <translation>Neizdevās; rāda vecās rindas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Neizdevās</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L1–%L2 no %L3</translation>
    </message>
    <message>
        <source>%L1–%L2, total unknown</source>
        <translation>%L1–%L2, kopskaits nav zināms</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>nepilnīgs</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>kārtots: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>atlasīts %n</numerusform>
            <numerusform>atlasīti %n</numerusform>
            <numerusform>atlasīti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Vispirms jaunākie</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>Vispirms izvēlieties: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source> or </source>
        <translation> vai </translation>
    </message>
    <message>
        <source>This platform cannot limit a list of calls to an end time.</source>
        <translation>Šī platforma nevar beigt zvanu sarakstu noteiktā laikā.</translation>
    </message>
    <message>
        <source>Show all from the start time on</source>
        <translation>Rādīt visus kopš sākuma</translation>
    </message>
</context>
<context>
    <name>cordboard::RewriteTryOut</name>
    <message>
        <source>Number to try</source>
        <translation>Izmēģināmais numurs</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Izmēģināt numuru</translation>
    </message>
    <message>
        <source>Tried out on this computer. The platform decides.</source>
        <translation>Izmēģināts šajā datorā. Izlemj platforma.</translation>
    </message>
    <message>
        <source>→ nothing is left</source>
        <translation>→ nekas nepaliek</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (unchanged)</source>
        <translation>→ %1 (nemainīts)</translation>
    </message>
    <message>
        <source>The rule is no regular expression.</source>
        <translation>Kārtula nav regulārā izteiksme.</translation>
    </message>
    <message>
        <source>The rule takes too long on this number.</source>
        <translation>Ar šo numuru kārtula darbojas pārāk ilgi.</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lejup</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Apturēts. Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Apturēts.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected, so they may not be the same any more. Select them anew.</source>
        <translation>Saraksts vairs nav tāds, kāds bija, kad rindas izvēlējās, tāpēc tās var būt citas. Izvēlieties tās no jauna.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out. So there is no plan.</source>
        <translation>Platforma neievēroja filtru “%1”: ir rindas, kuras filtram vajadzēja atsijāt. Tāpēc plāna nav.</translation>
    </message>
</context>
<context>
    <name>cordboard::SaveTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nevar izlasīt: %2</translation>
    </message>
    <message>
        <source>That is too much for one record.</source>
        <translation>Vienam ierakstam tas ir par daudz.</translation>
    </message>
    <message>
        <source>Choose one of --json and NAME=VALUE.</source>
        <translation>Izvēlieties vienu no --json un NAME=VALUE.</translation>
    </message>
    <message>
        <source>There is nothing to change: give NAME=VALUE.</source>
        <translation>Nav ko mainīt: norādiet NAME=VALUE.</translation>
    </message>
    <message>
        <source>Left out, because it cannot be written: %1.</source>
        <translation>Izlaists, jo to nevar rakstīt: %1.</translation>
    </message>
    <message>
        <source>%1 was created with the id %2.</source>
        <translation>Izveidots: %1, id %2.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1: mainīts.</translation>
    </message>
    <message>
        <source>%1 is like that already: nothing was sent.</source>
        <translation>%1 jau ir tāds: nekas netika nosūtīts.</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Platforma no tā izveidoja ko citu: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretEdit</name>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rādīt paroli</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kopēt paroli</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Izveidot jaunu paroli</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Ģenerēt</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretLine</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iz&amp;griezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ielīmēt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Atlasīt &amp;visu</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionLauncher</name>
    <message>
        <source>The platform sent a link that is not https.</source>
        <translation>Platforma atsūtīja saiti, kas nav https.</translation>
    </message>
    <message>
        <source>The platform sent a link without a host.</source>
        <translation>Platforma atsūtīja saiti bez resursdatora.</translation>
    </message>
    <message>
        <source>The platform sent a link with a user name in front of its host.</source>
        <translation>Platforma atsūtīja saiti ar lietotājvārdu pirms resursdatora.</translation>
    </message>
    <message>
        <source>The platform sent a link that is malformed.</source>
        <translation>Platforma atsūtīja nepareizi veidotu saiti.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link instead.</source>
        <translation>Pārlūku neizdevās palaist. Tā vietā nokopējiet saiti.</translation>
    </message>
    <message>
        <source>No answer came. A session may exist, and one that was open before may have ended. Nothing was asked for a second time.</source>
        <translation>Atbilde nav saņemta. Sesija var būt izveidota, un iepriekš atvērtā var būt beigusies. Otrreiz nekas nav prasīts.</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionTask</name>
    <message>
        <source>%1 have no web interface of their own.</source>
        <translation>%1 nav savas tīmekļa saskarnes.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>“%1” nav id.</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>--as pieņem vienu no: %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed. %1</source>
        <translation>Šeit nav, kam jautāt: vajag --yes. %1</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Nekas netika lūgts.</translation>
    </message>
    <message>
        <source>Go on? (yes/no)</source>
        <translation>Turpināt? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>A session was made, but no browser could be started. --print prints the link instead.</source>
        <translation>Sesija izveidota, bet pārlūku neizdevās palaist. Ar --print saite tiek izdrukāta.</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Atvērts pārlūkā: %1</translation>
    </message>
    <message>
        <source>It was interrupted after it was asked for. A session may exist, and one that was open before may have ended.</source>
        <translation>Pārtraukts pēc tam, kad tika lūgts. Sesija var pastāvēt, un tā, kas bija atvērta iepriekš, var būt beigusies.</translation>
    </message>
</context>
<context>
    <name>cordboard::SignOn</name>
    <message>
        <source>No account is saved. Save one in the console, or use --url.</source>
        <translation>Nav saglabāta neviena konta. Saglabājiet to konsolē vai izmantojiet --url.</translation>
    </message>
    <message>
        <source>Which account? --account takes one of: %1.</source>
        <translation>Kurš konts? --account pieņem vienu no: %1.</translation>
    </message>
    <message>
        <source>More than one account is called “%1”.</source>
        <translation>Vairāk nekā viens konts saucas “%1”.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Nav konta “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Ir: %1.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 der kopā ar --url.</translation>
    </message>
    <message>
        <source>Choose one of --account and --url.</source>
        <translation>Izvēlieties vienu no --account un --url.</translation>
    </message>
    <message>
        <source>--url needs --password-stdin: no password is saved for it.</source>
        <translation>--url vajag --password-stdin: parole tai nav saglabāta.</translation>
    </message>
    <message>
        <source>The key ring did not answer. Is it locked?</source>
        <translation>Atslēgu saišķis neatbildēja. Vai tas ir aizslēgts?</translation>
    </message>
    <message>
        <source>The password of “%1” could not be read from the key ring: %2 Use --password-stdin.</source>
        <translation>“%1” paroli neizdevās nolasīt no atslēgu saišķa: %2 Izmantojiet --password-stdin.</translation>
    </message>
    <message>
        <source>The key ring has no password of “%1”. Let the console remember it, or use --password-stdin.</source>
        <translation>Atslēgu saišķī nav “%1” paroles. Ļaujiet konsolei to atcerēties vai izmantojiet --password-stdin.</translation>
    </message>
</context>
<context>
    <name>cordboard::SuspendPlan</name>
    <message>
        <source>Suspension of %1</source>
        <translation>Apturēšana: %1</translation>
    </message>
    <message>
        <source>Resumption of %1</source>
        <translation>Atjaunošana: %1</translation>
    </message>
    <message>
        <source>It is off already, and stays so when resumed.</source>
        <translation>Jau izslēgts un tāds paliks pēc atjaunošanas.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Jau ieslēgts.</translation>
    </message>
    <message>
        <source>It was off before the suspension.</source>
        <translation>Bija izslēgts jau pirms apturēšanas.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Pa to laiku dzēsts.</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <translation>Pieder kādam citam.</translation>
    </message>
</context>
<context>
    <name>cordboard::Task</name>
    <message>
        <source>--unlock permits this one command.</source>
        <translation>--unlock atļauj šo vienu komandu.</translation>
    </message>
</context>
<context>
    <name>cordboard::TemplateDialog</name>
    <message>
        <source>Make a plan</source>
        <translation>Izveidot plānu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Parastais</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>no %1. soļa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numuri</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umuri</translation>
    </message>
    <message>
        <source>Type a name for it first.</source>
        <translation>Vispirms ierakstiet nosaukumu.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1” ir saglabāts.</translation>
    </message>
    <message>
        <source>New from the template “%1”</source>
        <translation>Jauns no veidnes “%1”</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Veidnes (*.json)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Saglabāt veidni</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>Ielādēt veidni</translation>
    </message>
    <message>
        <source>The template was saved to %1.</source>
        <translation>Veidne ir saglabāta šeit: %1.</translation>
    </message>
    <message>
        <source>The template was loaded from %1.</source>
        <translation>Veidne ir ielādēta no faila %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ValueEditor</name>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
</context>
<context>
    <name>cordboard::WelcomeWindow</name>
    <message>
        <source>The account could not be saved to disk.</source>
        <translation>Kontu neizdevās saglabāt diskā.</translation>
    </message>
    <message>
        <source>The key ring did not take the password. It will be asked for.</source>
        <translation>Atslēgu saišķis paroli nepieņēma. To jautās.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Noņemt kontu</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Noņemt kontu “%1”?</translation>
    </message>
    <message>
        <source>Its password goes from the key ring. Nothing changes on the platform.</source>
        <translation>Parole tiek noņemta no atslēgu saišķa. Platformā nekas nemainās.</translation>
    </message>
    <message>
        <source>The account is gone. Whether its password is still in the key ring could not be seen.</source>
        <translation>Konts ir noņemts. Vai tā parole vēl ir atslēgu saišķī, nevarēja redzēt.</translation>
    </message>
    <message>
        <source>Whether the old password is still in the key ring could not be seen. It would be sent to the account&apos;s address.</source>
        <translation>Vai vecā parole vēl ir atslēgu saišķī, nevarēja redzēt. Ja ir, to sūtītu uz konta adresi.</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkPanel</name>
    <message>
        <source>Long work</source>
        <translation>Ilgi darbi</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 no %L2</translation>
    </message>
    <message>
        <source>%L1 per second</source>
        <translation>%L1 sekundē</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>atlikusi %n sekunde</numerusform>
            <numerusform>atlikušas %n sekundes</numerusform>
            <numerusform>atlicis %n sekunžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>atlikusi %n minūte</numerusform>
            <numerusform>atlikušas %n minūtes</numerusform>
            <numerusform>atlicis %n minūšu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::WriteControls</name>
    <message>
        <source>Look now</source>
        <translation>Pārbaudīt tagad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Find out now what became of it, without waiting any longer.</source>
        <translation>Vairs negaidīt un tūlīt pārbaudīt, kas no tā iznāca.</translation>
    </message>
    <message>
        <source>What has not left yet is not sent. Of what has left, it is found out what became of it; stopping again leaves that open.</source>
        <translation>Pirms nosūtīšanas: nekas netiek nosūtīts. Pēc tās: tiek pārbaudīts, kas no tā iznāca, līdz apturat arī to.</translation>
    </message>
</context>
<context>
    <name>cordboard::WriteTask</name>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Nosūtīts, bet atbildes nav. Pēc %n sekundes pārbauda, kas noticis…</numerusform>
            <numerusform>Nosūtīts, bet atbildes nav. Pēc %n sekundēm pārbauda, kas noticis…</numerusform>
            <numerusform>Nosūtīts, bet atbildes nav. Pēc %n sekundēm pārbauda, kas noticis…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message>
        <source>It was already sent. Checking what happened; Ctrl+C again stops that.</source>
        <translation>Jau nosūtīts. Pārbauda, kas noticis; Ctrl+C vēlreiz to aptur.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Atbildes nebija, bet tas ir izdarīts: ieraksts tur ir.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>Tajā pašā laikā kāds cits mainīja: %1.</translation>
    </message>
    <message>
        <source>%1: somebody changed it meanwhile, so nothing was sent: %2.</source>
        <translation>%1: kāds to pa to laiku mainīja, tāpēc nekas netika nosūtīts: %2.</translation>
    </message>
    <message>
        <source>%1: no answer came, and it was not done. It can be tried again.</source>
        <translation>%1: atbildes nebija, un tas nav izdarīts. Var mēģināt vēlreiz.</translation>
    </message>
    <message>
        <source>%1: no answer came, and what is there now is other than was sent, in: %2. Look at it before trying again.</source>
        <translation>%1: atbildes nebija, un tagad ir kas cits, nekā sūtīts: %2. Pirms mēģināt vēlreiz, apskatieties.</translation>
    </message>
    <message>
        <source>%1: it was sent, and nobody looked whether it was done. Look before trying again; the console does when it opens the account.</source>
        <translation>%1: nosūtīts, un neviens nepārbaudīja, vai tas izdarīts. Pirms mēģināt vēlreiz, apskatieties; programmas logs to pārbauda, atverot kontu.</translation>
    </message>
    <message>
        <source>%1: it was sent, no answer came, and it could not be checked. Look before trying again.</source>
        <translation>%1: nosūtīts, atbildes nav, un pārbaudīt neizdevās. Pirms mēģināt vēlreiz, apskatieties.</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Pārbauda agrākās izmaiņas…</translation>
    </message>
    <message>
        <source>The change of %1 was answered with another id, %2. It was read anew.</source>
        <translation>Uz %1 atbildēts ar identifikatoru %2; ieraksts nolasīts no jauna.</translation>
    </message>
</context>
<context>
    <name>customer_admin_sessions</name>
    <message>
        <source>Link</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Administrator session</source>
        <translation>Administratora sesija</translation>
    </message>
    <message>
        <source>Administrator sessions</source>
        <translation>Administratora sesijas</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s web interface that leaves the customer&apos;s own session alone.</source>
        <translation>Pieslēgums klienta tīmekļa saskarnei, kas neskar paša klienta sesiju.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>English</source>
        <translation>Angļu</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lietuviešu</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviešu</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Krievu</translation>
    </message>
    <message>
        <source>Operator&apos;s gateways</source>
        <translation>Operatora vārtejas</translation>
    </message>
    <message>
        <source>Operator&apos;s and customer&apos;s gateways</source>
        <translation>Operatora un klienta vārtejas</translation>
    </message>
    <message>
        <source>Platform&apos;s gateways</source>
        <translation>Platformas vārtejas</translation>
    </message>
    <message>
        <source>Platform&apos;s and customer&apos;s gateways</source>
        <translation>Platformas un klienta vārtejas</translation>
    </message>
    <message>
        <source>Customer&apos;s gateways</source>
        <translation>Klienta vārtejas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ierobežojumi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Language of the customer&apos;s own web interface. The customer may change it.</source>
        <translation>Klienta tīmekļa saskarnes valoda. Klients to var mainīt.</translation>
    </message>
    <message>
        <source>Termination mode</source>
        <translation>Terminācijas režīms</translation>
    </message>
    <message>
        <source>Whose termination gateways the customer&apos;s outgoing calls may use.</source>
        <translation>Kuru terminācijas vārtejas drīkst izmantot klienta izejošie zvani.</translation>
    </message>
    <message>
        <source>Capacity limit</source>
        <translation>Vienlaicīgu zvanu limits</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neierobežots</translation>
    </message>
    <message>
        <source>Calls at one time, internal and external together. Beyond it calls are rejected with 480 Temporarily Unavailable.</source>
        <translation>Zvani vienlaikus, iekšējie un ārējie kopā. Virs tā zvanus noraida ar 480 Temporarily Unavailable.</translation>
    </message>
    <message>
        <source>SIP account limit</source>
        <translation>SIP kontu limits</translation>
    </message>
    <message>
        <source>SIP accounts the customer may create. Existing ones keep working when the limit is lowered.</source>
        <translation>Cik SIP kontu klients drīkst izveidot. Esošie darbojas arī pēc limita samazināšanas.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Klienta ID</translation>
    </message>
    <message>
        <source>All of the customer&apos;s call routing is deleted for ever, and nobody of the customer can sign in any more.</source>
        <translation>Visa klienta zvanu maršrutēšana tiek dzēsta uz visiem laikiem, un neviens no klienta vairs nevar pierakstīties.</translation>
    </message>
    <message>
        <source>Open as administrator</source>
        <translation>Atvērt kā administratoram</translation>
    </message>
    <message>
        <source>Open as customer</source>
        <translation>Atvērt kā klientam</translation>
    </message>
    <message>
        <source>If the customer is signed in now, that session ends at once. Open as administrator leaves it alone.</source>
        <translation>Ja klients tagad ir pierakstījies, šī sesija tūlīt beigsies. Atvēršana kā administratoram to neskar.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. Left empty, the platform chooses one.</source>
        <translation>Jūsu pašu klienta identifikators, piemēram, no norēķiniem. Ja tukšs, izvēlas platforma.</translation>
    </message>
    <message>
        <source>An isolated PBX with its own numbers, trunks and users.</source>
        <translation>Nošķirta PBX ar saviem numuriem, trunkiem un lietotājiem.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>izbeigts</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP konts</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Mākoņa PBX</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Norēķini</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Ārējais ID</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. NGCP does not mind two customers with the same one.</source>
        <translation>Jūsu pašu klienta identifikators, piemēram, no jūsu norēķinu sistēmas. NGCP neiebilst, ja diviem klientiem tas ir vienāds.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all, also those that were locked one by one.</source>
        <translation>Bloķējot klientu, tiek bloķēti visi tā abonenti; atbloķējot tiek atbloķēti visi, arī tie, kas bija bloķēti atsevišķi.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkts</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Abonentu limits</translation>
    </message>
    <message>
        <source>Subscribers the customer may have at the most.</source>
        <translation>Cik abonentu klientam drīkst būt, ne vairāk.</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>PVN likme</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>Procentos.</translation>
    </message>
    <message>
        <source>VAT is added</source>
        <translation>PVN tiek pieskaitīts</translation>
    </message>
    <message>
        <source>Whether invoices add VAT to the prices, rather than contain it.</source>
        <translation>Vai rēķinos cenām PVN pieskaita, nevis tas jau ir cenās.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktivizēts</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Izbeigts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Whom the contract is with. The contact belongs to the same reseller as the billing profile.</source>
        <translation>Ar ko noslēgts līgums. Kontaktpersona pieder tam pašam tālākpārdevējam, kam norēķinu profils.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Norēķinu profils</translation>
    </message>
    <message>
        <source>What the calls cost. A change takes effect at once.</source>
        <translation>Cik maksā zvani. Izmaiņas stājas spēkā uzreiz.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Izveidots no</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Izveidots līdz</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Mainīts no</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Mainīts līdz</translation>
    </message>
    <message>
        <source>All of its numbers become free. A terminated customer can never be changed or brought back.</source>
        <translation>Visi tā numuri kļūst brīvi. Izbeigtu klientu vairs nekad nevar mainīt vai atjaunot.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Atvērt administratora saskarnē</translation>
    </message>
    <message>
        <source>A contract with a contact and a billing profile, and the subscribers beneath it.</source>
        <translation>Līgums ar kontaktpersonu un norēķinu profilu un tam pakļautie abonenti.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Veidnes</translation>
    </message>
    <message>
        <source>Profile package ID</source>
        <translation>Profilu paketes ID</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>E-pasts jauniem abonentiem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>ID of an e-mail template of the customer&apos;s reseller.</source>
        <translation>Klienta tālākpārdevēja e-pasta veidnes ID.</translation>
    </message>
    <message>
        <source>E-mail for new passwords</source>
        <translation>E-pasts jaunām parolēm</translation>
    </message>
    <message>
        <source>E-mail with invoices</source>
        <translation>E-pasts ar rēķiniem</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rēķins</translation>
    </message>
    <message>
        <source>ID of an invoice template of the customer&apos;s reseller. Without one there are no invoices.</source>
        <translation>Klienta tālākpārdevēja rēķinu veidnes ID. Bez tās rēķinu nav.</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Statuss nav</translation>
    </message>
    <message>
        <source>Activated from</source>
        <translation>Aktivizēts no</translation>
    </message>
    <message>
        <source>Activated until</source>
        <translation>Aktivizēts līdz</translation>
    </message>
    <message>
        <source>Terminated from</source>
        <translation>Izbeigts no</translation>
    </message>
    <message>
        <source>Terminated until</source>
        <translation>Izbeigts līdz</translation>
    </message>
    <message>
        <source>The package that brings the customer its billing profile. It is chosen in the admin interface.</source>
        <translation>Klientam, kura norēķinu profilu nosaka pakete; to izvēlas administratora saskarnē.</translation>
    </message>
</context>
<context>
    <name>domains</name>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>A host name or an address that telephones register at.</source>
        <translation>Resursdatora vārds vai adrese, kur reģistrējas tālruņi.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>To izvēlas administrators. Tālākpārdevējam ņem viņu pašu, lai kas te būtu norādīts.</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domēna ID</translation>
    </message>
    <message>
        <source>The platform does not ask: all subscribers of the domain lose their service at once, and nothing brings them back.</source>
        <translation>Platforma nejautā: visi domēna abonenti uzreiz zaudē pakalpojumu, un nekas tos neatgriež.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domēni</translation>
    </message>
    <message>
        <source>What stands behind the @ of a subscriber&apos;s SIP address.</source>
        <translation>Kas abonenta SIP adresē ir aiz @.</translation>
    </message>
</context>
<context>
    <name>external_account_routes</name>
    <message>
        <source>allowed</source>
        <translation>atļauti</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nav atļauti</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Zvanu ierakstīšana</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Zvanītāja vārds</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Iekšējais zvanītāja ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Iekšējais numurs, ko rāda iekšējos zvanos.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Ārējais zvanītāja ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Numurs, ko rāda zvanos ārpus PBX.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Ārējie zvani</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Ierakstīt ienākošos iekšējos</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Ierakstīt ienākošos ārējos</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Ierakstīt izejošos iekšējos</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Ierakstīt izejošos ārējos</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Ierakstīt pēc pieprasījuma</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numurs</translation>
    </message>
    <message>
        <source>A DID number makes it the external caller ID and allows external calls.</source>
        <translation>DID numurs kļūst par ārējo zvanītāja ID un atļauj ārējos zvanus.</translation>
    </message>
    <message>
        <source>External account ID</source>
        <translation>Ārējā konta ID</translation>
    </message>
    <message>
        <source>External account</source>
        <translation>Ārējais konts</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>Ārējie konti</translation>
    </message>
    <message>
        <source>Your own id of letters and digits, such as the number of a SIM card. It cannot be changed later.</source>
        <translation>Jūsu pašu ID no burtiem un cipariem, piemēram, SIM kartes numurs. Vēlāk to nevar mainīt.</translation>
    </message>
    <message>
        <source>A telephone outside the PBX, such as a SIM card, that belongs to a customer.</source>
        <translation>Klientam piederošs tālrunis ārpus PBX, piemēram, SIM karte.</translation>
    </message>
</context>
<context>
    <name>incoming_trunk_cdrs</name>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nav atbildēts</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Avota numurs</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Avota vārds</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numurs</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Galamērķa numurs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kods</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēts</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Ienākošais trunks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Trunk domain</source>
        <translation>Trunka domēns</translation>
    </message>
    <message>
        <source>Incoming trunk CDR</source>
        <translation>Ienākošā trunka CDR</translation>
    </message>
    <message>
        <source>Incoming trunk CDRs</source>
        <translation>Ienākošo trunku CDR</translation>
    </message>
    <message>
        <source>Calls that arrived on incoming trunks. Calls between extensions are not among them.</source>
        <translation>Zvani, kas ienāca pa ienākošajiem trunkiem. Zvanu starp iekšējiem numuriem te nav.</translation>
    </message>
</context>
<context>
    <name>incoming_trunks</name>
    <message>
        <source>Request-URI</source>
        <translation>Request-URI</translation>
    </message>
    <message>
        <source>To header</source>
        <translation>To galvene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>Where the DID provider sends calls: sip:&lt;number&gt;@&lt;domain&gt;. The platform makes it and never hands it out again.</source>
        <translation>Kurp DID nodrošinātājs sūta zvanus: sip:&lt;numurs&gt;@&lt;domēns&gt;. To izveido platforma un vairs nekad neizdod.</translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation>Transporta protokols</translation>
    </message>
    <message>
        <source>DID lookup</source>
        <translation>DID meklēšana</translation>
    </message>
    <message>
        <source>Where in the INVITE the called DID number is looked up.</source>
        <translation>Kurā INVITE vietā meklē zvanīto DID numuru.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodeki</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>Vēlamības secībā, pirmais ir vēlamais. DTMF vajag telephone-event. Bez izvēles der konta noklusējums.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Incoming trunk ID</source>
        <translation>Ienākošā trunka ID</translation>
    </message>
    <message>
        <source>Its domain %1 is lost for ever: the platform never hands it out again, and calls sent there fail.</source>
        <translation>Domēns %1 tiek zaudēts uz visiem laikiem: platforma to vairs neizdod, un turp sūtītie zvani neizdodas.</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Ienākošais trunks</translation>
    </message>
    <message>
        <source>Incoming trunks</source>
        <translation>Ienākošie trunki</translation>
    </message>
    <message>
        <source>Where calls come in from a DID provider. One for each customer is normally enough.</source>
        <translation>Kur ienāk zvani no DID nodrošinātāja. Klientam parasti pietiek ar vienu.</translation>
    </message>
</context>
<context>
    <name>ngcp</name>
    <message>
        <source>Sipwise NGCP</source>
        <translation>Sipwise NGCP</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Norēķinu profils</translation>
    </message>
    <message>
        <source>What the customer&apos;s calls cost. Look for the profile by its handle. Resellers may have profiles of the same handle: the one that is chosen decides whose customer it is.</source>
        <translation>Cik maksā klienta zvani. Meklējiet profilu pēc apzīmējuma. Tālākpārdevējiem var būt profili ar vienādu apzīmējumu: izvēlētais nosaka, kura tālākpārdevēja klients tas ir.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Whom the contract is with: somebody new, or a contact that is there. It belongs to the reseller of the billing profile.</source>
        <translation>Ar ko ir līgums: jauna vai jau esoša kontaktpersona. Tā pieder norēķinu profila tālākpārdevējam.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>The contract that joins the contact and the billing profile.</source>
        <translation>Līgums, kas savieno kontaktpersonu un norēķinu profilu.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>What stands behind the @ of the SIP address. A domain that is there is used, another one is made.</source>
        <translation>Kas SIP adresē stāv aiz @. Esošu domēnu izmanto, citu izveido.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>The first line: its numbers, what telephones register with, and the sign-in to self-care.</source>
        <translation>Pirmā līnija: tās numuri, ar ko tālruņi reģistrējas, un pierakstīšanās pašapkalpošanās vietnē.</translation>
    </message>
    <message>
        <source>New customer step by step</source>
        <translation>Jauns klients soli pa solim</translation>
    </message>
    <message>
        <source>From the billing profile to the first telephone. Nothing is sent before the last step.</source>
        <translation>No norēķinu profila līdz pirmajam tālrunim. Pirms pēdējā soļa nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistēma</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrators</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>tālākpārdevējs</translation>
    </message>
    <message>
        <source>customer care of all resellers</source>
        <translation>visu tālākpārdevēju klientu apkalpošana</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>klientu apkalpošana</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>likumīga pārtveršana</translation>
    </message>
</context>
<context>
    <name>ngcpcalls</name>
    <message>
        <source>Quality</source>
        <translation>Kvalitāte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Virziens</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Savs numurs</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Otrs numurs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numurs slēpts</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Within the customer</source>
        <translation>Klienta iekšējs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>Cost with VAT</source>
        <translation>Maksa ar PVN</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Bezmaksas laiks</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Tarifikācija</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Pakešu zudums</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Trīce</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aprites laiks</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Statuss nav</translation>
    </message>
    <message>
        <source>Type other than</source>
        <translation>Tips nav</translation>
    </message>
    <message>
        <source>Call-ID begins with</source>
        <translation>Call-ID sākas ar</translation>
    </message>
    <message>
        <source>At least seconds</source>
        <translation>Vismaz sekundes</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Ne vairāk kā sekundes</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Saņemts no</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Saņemts līdz</translation>
    </message>
    <message>
        <source>Call of a customer</source>
        <translation>Klienta zvans</translation>
    </message>
    <message>
        <source>Calls of a customer</source>
        <translation>Klienta zvani</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Zvanītājs</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Izsauktais</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Avota numurs</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Galamērķa numurs</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kods</translation>
    </message>
    <message>
        <source>SIP code that ended the call.</source>
        <translation>SIP kods, ar kuru beidzās zvans.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Lietotājs</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP adrese</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Ārējais ID</translation>
    </message>
    <message>
        <source>Cost of the caller</source>
        <translation>Zvanītāja maksa</translation>
    </message>
    <message>
        <source>Callee user</source>
        <translation>Izsauktais lietotājs</translation>
    </message>
    <message>
        <source>Callee domain</source>
        <translation>Izsauktā domēns</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Sastādīts</translation>
    </message>
    <message>
        <source>UUID of the callee</source>
        <translation>Izsauktā UUID</translation>
    </message>
    <message>
        <source>Cost of the callee</source>
        <translation>Izsauktā maksa</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Tarificēts</translation>
    </message>
    <message>
        <source>Customer of the caller</source>
        <translation>Zvanītāja klients</translation>
    </message>
    <message>
        <source>Customer of the callee</source>
        <translation>Izsauktā klients</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Ieraksta ID</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvans</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Zvani</translation>
    </message>
    <message>
        <source>Every call of the platform, the newest first. It cannot be narrowed by time.</source>
        <translation>Visi platformas zvani, jaunākie vispirms. Sašaurināt pēc laika nevar.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atbildēts</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aizņemts</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nav atbildēts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>bezsaistē</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>beidzies laiks</translation>
    </message>
    <message>
        <source>other</source>
        <translation>cits</translation>
    </message>
    <message>
        <source>call</source>
        <translation>zvans</translation>
    </message>
    <message>
        <source>forwarded always</source>
        <translation>pāradresēts vienmēr</translation>
    </message>
    <message>
        <source>forwarded when busy</source>
        <translation>pāradresēts, jo aizņemts</translation>
    </message>
    <message>
        <source>forwarded without answer</source>
        <translation>pāradresēts, jo neatbildēja</translation>
    </message>
    <message>
        <source>forwarded when not registered</source>
        <translation>pāradresēts, jo nav reģistrēts</translation>
    </message>
    <message>
        <source>forwarded SMS</source>
        <translation>pāradresēta SMS</translation>
    </message>
    <message>
        <source>forwarded on a response code</source>
        <translation>pāradresēts pie atbildes koda</translation>
    </message>
    <message>
        <source>forwarded on overflow</source>
        <translation>pāradresēts pie pārpildes</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>tarificēts</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nav tarificēts</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>neizdevās</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>ienākošs</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>izejošs</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>balss pasts</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fakss</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Saziņa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Saziņa</translation>
    </message>
    <message>
        <source>Calls as one customer or subscriber sees them, with their cost.</source>
        <translation>Zvani, kā tos redz viens klients vai abonents, ar maksu.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Starpsavienojums</translation>
    </message>
    <message>
        <source>Porting prefix of the caller</source>
        <translation>Zvanītāja pārnešanas prefikss</translation>
    </message>
    <message>
        <source>Provider ID of the caller</source>
        <translation>Zvanītāja nodrošinātāja ID</translation>
    </message>
    <message>
        <source>External ID of the caller&apos;s contract</source>
        <translation>Zvanītāja līguma ārējais ID</translation>
    </message>
    <message>
        <source>Free time of the caller</source>
        <translation>Zvanītāja bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the caller</source>
        <translation>Zvanītāja likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller</source>
        <translation>Zvanītāja zonas ID</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s reseller</source>
        <translation>Zvanītāja tālākpārdevēja bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s reseller</source>
        <translation>Zvanītāja tālākpārdevēja likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s reseller</source>
        <translation>Zvanītāja tālākpārdevēja zonas ID</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s carrier</source>
        <translation>Zvanītāja operatora bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s carrier</source>
        <translation>Zvanītāja operatora likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s carrier</source>
        <translation>Zvanītāja operatora zonas ID</translation>
    </message>
    <message>
        <source>Parameter 0 of the caller</source>
        <translation>Zvanītāja parametrs 0</translation>
    </message>
    <message>
        <source>Parameter 1 of the caller</source>
        <translation>Zvanītāja parametrs 1</translation>
    </message>
    <message>
        <source>Parameter 2 of the caller</source>
        <translation>Zvanītāja parametrs 2</translation>
    </message>
    <message>
        <source>Parameter 3 of the caller</source>
        <translation>Zvanītāja parametrs 3</translation>
    </message>
    <message>
        <source>Parameter 4 of the caller</source>
        <translation>Zvanītāja parametrs 4</translation>
    </message>
    <message>
        <source>Parameter 5 of the caller</source>
        <translation>Zvanītāja parametrs 5</translation>
    </message>
    <message>
        <source>Parameter 6 of the caller</source>
        <translation>Zvanītāja parametrs 6</translation>
    </message>
    <message>
        <source>Parameter 7 of the caller</source>
        <translation>Zvanītāja parametrs 7</translation>
    </message>
    <message>
        <source>Parameter 8 of the caller</source>
        <translation>Zvanītāja parametrs 8</translation>
    </message>
    <message>
        <source>Parameter 9 of the caller</source>
        <translation>Zvanītāja parametrs 9</translation>
    </message>
    <message>
        <source>Dialled domain</source>
        <translation>Sastādītais domēns</translation>
    </message>
    <message>
        <source>External ID of the callee</source>
        <translation>Izsauktā ārējais ID</translation>
    </message>
    <message>
        <source>Porting prefix of the callee</source>
        <translation>Izsauktā pārnešanas prefikss</translation>
    </message>
    <message>
        <source>Provider ID of the callee</source>
        <translation>Izsauktā nodrošinātāja ID</translation>
    </message>
    <message>
        <source>External ID of the callee&apos;s contract</source>
        <translation>Izsauktā līguma ārējais ID</translation>
    </message>
    <message>
        <source>Free time of the callee</source>
        <translation>Izsauktā bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the callee</source>
        <translation>Izsauktā likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee</source>
        <translation>Izsauktā zonas ID</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s reseller</source>
        <translation>Izsauktā tālākpārdevēja bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s reseller</source>
        <translation>Izsauktā tālākpārdevēja likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s reseller</source>
        <translation>Izsauktā tālākpārdevēja zonas ID</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s carrier</source>
        <translation>Izsauktā operatora bezmaksas laiks</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s carrier</source>
        <translation>Izsauktā operatora likmes ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s carrier</source>
        <translation>Izsauktā operatora zonas ID</translation>
    </message>
    <message>
        <source>Parameter 0 of the callee</source>
        <translation>Izsauktā parametrs 0</translation>
    </message>
    <message>
        <source>Parameter 1 of the callee</source>
        <translation>Izsauktā parametrs 1</translation>
    </message>
    <message>
        <source>Parameter 2 of the callee</source>
        <translation>Izsauktā parametrs 2</translation>
    </message>
    <message>
        <source>Parameter 3 of the callee</source>
        <translation>Izsauktā parametrs 3</translation>
    </message>
    <message>
        <source>Parameter 4 of the callee</source>
        <translation>Izsauktā parametrs 4</translation>
    </message>
    <message>
        <source>Parameter 5 of the callee</source>
        <translation>Izsauktā parametrs 5</translation>
    </message>
    <message>
        <source>Parameter 6 of the callee</source>
        <translation>Izsauktā parametrs 6</translation>
    </message>
    <message>
        <source>Parameter 7 of the callee</source>
        <translation>Izsauktā parametrs 7</translation>
    </message>
    <message>
        <source>Parameter 8 of the callee</source>
        <translation>Izsauktā parametrs 8</translation>
    </message>
    <message>
        <source>Parameter 9 of the callee</source>
        <translation>Izsauktā parametrs 9</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportēts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksports</translation>
    </message>
    <message>
        <source>User at the peer</source>
        <translation>Lietotājs starpsavienojumā</translation>
    </message>
    <message>
        <source>Realm of the peer</source>
        <translation>Starpsavienojuma apgabals (realm)</translation>
    </message>
    <message>
        <source>Calls, voicemails, messages and faxes of one customer or subscriber in one list.</source>
        <translation>Viena klienta vai abonenta zvani, balss pasts, ziņojumi un faksi vienā sarakstā.</translation>
    </message>
    <message>
        <source>Outgoing user of the caller</source>
        <translation>Tālāk nosūtītais zvanītāja lietotājs</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s reseller</source>
        <translation>Zvanītāja tālākpārdevēja maksa</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s carrier</source>
        <translation>Zvanītāja operatora maksa</translation>
    </message>
    <message>
        <source>Outgoing user of the callee</source>
        <translation>Tālāk nosūtītais izsauktā lietotājs</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s reseller</source>
        <translation>Izsauktā tālākpārdevēja maksa</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s carrier</source>
        <translation>Izsauktā operatora maksa</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>primary</source>
        <translation>primārais</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>papildu</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Valsts kods</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Apgabala kods</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>Abonenta numurs</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kārta</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Ierīces ID</translation>
    </message>
    <message>
        <source>Telephones register with this number as their own user name.</source>
        <translation>Tālruņi reģistrējas ar šo numuru kā savu lietotājvārdu.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>Another one moves the number there at once. A primary number cannot be moved.</source>
        <translation>Ja cits, numurs uzreiz tiek pārcelts pie tā. Primāro numuru pārcelt nevar.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Number ID</source>
        <translation>Numura ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numuri</translation>
    </message>
    <message>
        <source>Numbers that a subscriber has. Free ones are listed nowhere.</source>
        <translation>Numuri, kas ir kādam abonentam. Brīvo nav nevienā sarakstā.</translation>
    </message>
    <message>
        <source>A primary number cannot be moved. Give its subscriber another one, and it is free.</source>
        <translation>Primāro numuru pārcelt nevar. Piešķiriet tā abonentam citu, un tas būs brīvs.</translation>
    </message>
    <message>
        <source>Move to another subscriber</source>
        <translation>Pārcelt pie cita abonenta</translation>
    </message>
    <message>
        <source>Calls to the number reach the other subscriber at once. Which numbers each of the two may show is a preference of its own, allowed_clis: look at it afterwards.</source>
        <translation>Zvani uz šo numuru uzreiz nonāk pie otra abonenta. Kādus numurus katrs no abiem drīkst rādīt, nosaka atsevišķs iestatījums allowed_clis: pēc tam to pārbaudiet.</translation>
    </message>
</context>
<context>
    <name>peerings</name>
    <message>
        <source>enabled</source>
        <translation>ieslēgts</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>izslēgts</translation>
    </message>
    <message>
        <source>From user</source>
        <translation>From lietotājs</translation>
    </message>
    <message>
        <source>From domain</source>
        <translation>From domēns</translation>
    </message>
    <message>
        <source>From URI</source>
        <translation>From URI</translation>
    </message>
    <message>
        <source>To user</source>
        <translation>To lietotājs</translation>
    </message>
    <message>
        <source>To domain</source>
        <translation>To domēns</translation>
    </message>
    <message>
        <source>To URI</source>
        <translation>To URI</translation>
    </message>
    <message>
        <source>Request-URI user</source>
        <translation>Request-URI lietotājs</translation>
    </message>
    <message>
        <source>Request-URI domain</source>
        <translation>Request-URI domēns</translation>
    </message>
    <message>
        <source>Request-URI URI</source>
        <translation>Request-URI URI</translation>
    </message>
    <message>
        <source>P-Asserted-Identity user</source>
        <translation>P-Asserted-Identity lietotājs</translation>
    </message>
    <message>
        <source>P-Asserted-Identity domain</source>
        <translation>P-Asserted-Identity domēns</translation>
    </message>
    <message>
        <source>P-Asserted-Identity URI</source>
        <translation>P-Asserted-Identity URI</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Noraidīšana</translation>
    </message>
    <message>
        <source>Peering group</source>
        <translation>Starpsavienojumu grupa</translation>
    </message>
    <message>
        <source>Callee prefix</source>
        <translation>Izsauktā prefikss</translation>
    </message>
    <message>
        <source>Digits that the called number begins with; empty for any.</source>
        <translation>Cipari, ar kuriem sākas zvanītais numurs; tukšs der jebkuram.</translation>
    </message>
    <message>
        <source>Callee pattern</source>
        <translation>Izsauktā šablons</translation>
    </message>
    <message>
        <source>Caller pattern</source>
        <translation>Zvanītāja šablons</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Stops the search</source>
        <translation>Beidz meklēšanu</translation>
    </message>
    <message>
        <source>No rule behind it is looked at.</source>
        <translation>Tālākās kārtulas vairs neskata.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>The lowest is looked at first; no two rules of a group have the same.</source>
        <translation>Vispirms skata zemāko; divām grupas kārtulām tā nav vienāda.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Šablons</translation>
    </message>
    <message>
        <source>Reject with</source>
        <translation>Noraidīt ar</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>nenoraida</translation>
    </message>
    <message>
        <source>A SIP code.</source>
        <translation>SIP kods.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Peering rule</source>
        <translation>Starpsavienojumu kārtula</translation>
    </message>
    <message>
        <source>Peering rules</source>
        <translation>Starpsavienojumu kārtulas</translation>
    </message>
    <message>
        <source>Which outgoing calls a peering group takes. Each change acts on live calls at once.</source>
        <translation>Kurus izejošos zvanus pieņem starpsavienojumu grupa. Katra izmaiņa uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
    <message>
        <source>Inbound peering rule</source>
        <translation>Ienākošo starpsavienojumu kārtula</translation>
    </message>
    <message>
        <source>Inbound peering rules</source>
        <translation>Ienākošo starpsavienojumu kārtulas</translation>
    </message>
    <message>
        <source>Which incoming calls belong to a peering group. Each change acts on live calls at once.</source>
        <translation>Kuri ienākošie zvani pieder starpsavienojumu grupai. Katra izmaiņa uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Groups with 1 are tried first.</source>
        <translation>Vispirms izmēģina grupas ar 1.</translation>
    </message>
    <message>
        <source>Time set</source>
        <translation>Laika kopa</translation>
    </message>
    <message>
        <source>always</source>
        <translation>vienmēr</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Līgums</translation>
    </message>
    <message>
        <source>A contract of type peering: the carrier&apos;s.</source>
        <translation>Starpsavienojumu tipa līgums: ar operatoru.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP adrese</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Resursdatora vārds</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Servers of a group share its calls by weight.</source>
        <translation>Grupas serveri tās zvanus sadala pēc svara.</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Izejošais starpniekserveris</translation>
    </message>
    <message>
        <source>Is probed</source>
        <translation>Tiek pārbaudīts</translation>
    </message>
    <message>
        <source>The platform asks the server by OPTIONS whether it is alive.</source>
        <translation>Platforma ar OPTIONS jautā serverim, vai tas darbojas.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Peering groups</source>
        <translation>Starpsavienojumu grupas</translation>
    </message>
    <message>
        <source>A carrier: servers that take calls, and rules for which ones.</source>
        <translation>Operators: serveri, kas pieņem zvanus, un kārtulas, kurus.</translation>
    </message>
    <message>
        <source>Peering server</source>
        <translation>Starpsavienojumu serveris</translation>
    </message>
    <message>
        <source>Peering servers</source>
        <translation>Starpsavienojumu serveri</translation>
    </message>
    <message>
        <source>A gateway of a peering group. Each change acts on live calls at once.</source>
        <translation>Starpsavienojumu grupas vārteja. Katra izmaiņa uzreiz ietekmē notiekošos zvanus.</translation>
    </message>
</context>
<context>
    <name>resellers</name>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>izbeigts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Līgums</translation>
    </message>
    <message>
        <source>A contract of type reseller that no other reseller has.</source>
        <translation>Tālākpārdevēja tipa līgums, kura nav nevienam citam tālākpārdevējam.</translation>
    </message>
    <message>
        <source>Reseller ID</source>
        <translation>Tālākpārdevēja ID</translation>
    </message>
    <message>
        <source>Everything the reseller has ends with it, for ever.</source>
        <translation>Līdz ar to uz visiem laikiem beidzas viss, kas tālākpārdevējam ir.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Tālākpārdevēji</translation>
    </message>
    <message>
        <source>Who sells the platform&apos;s service. Customers, domains and billing profiles belong to one each.</source>
        <translation>Kas pārdod platformas pakalpojumu. Katrs klients, domēns un norēķinu profils pieder vienam no tiem.</translation>
    </message>
</context>
<context>
    <name>rewriterules</name>
    <message>
        <source>enabled</source>
        <translation>ieslēgts</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>izslēgts</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>ienākošs</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>izejošs</translation>
    </message>
    <message>
        <source>number portability</source>
        <translation>numuru pārnešana</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>zvanītājs</translation>
    </message>
    <message>
        <source>callee</source>
        <translation>izsauktais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Preferences of subscribers, domains and peerings refer to the set by it.</source>
        <translation>Abonentu, domēnu un starpsavienojumu iestatījumi uz kopu atsaucas pēc tā.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>To izvēlas administrators. Tālākpārdevējam ņem viņu pašu, lai kas te būtu norādīts.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscribers, domains and peerings that use it rewrite no numbers any more.</source>
        <translation>Abonenti, domēni un starpsavienojumi, kas to lieto, numurus vairs nepārraksta.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Virziens</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Puse</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>The order within a set, direction and party.</source>
        <translation>Secība kopas, virziena un puses ietvaros.</translation>
    </message>
    <message>
        <source>Match pattern</source>
        <translation>Meklējamais šablons</translation>
    </message>
    <message>
        <source>A Perl regular expression.</source>
        <translation>Perl regulārā izteiksme.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Aizstājējs</translation>
    </message>
    <message>
        <source>\1 to \9 stand for the groups of the match.</source>
        <translation>\1–\9 apzīmē atbilstības grupas.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Rewrite rule set</source>
        <translation>Pārrakstīšanas kārtulu kopa</translation>
    </message>
    <message>
        <source>Rewrite rule sets</source>
        <translation>Pārrakstīšanas kārtulu kopas</translation>
    </message>
    <message>
        <source>How numbers are rewritten on their way in and out.</source>
        <translation>Kā numurus pārraksta, tiem ienākot un izejot.</translation>
    </message>
    <message>
        <source>Rewrite rule</source>
        <translation>Pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>Rewrite rules</source>
        <translation>Pārrakstīšanas kārtulas</translation>
    </message>
    <message>
        <source>One step of a rewrite rule set.</source>
        <translation>Viens pārrakstīšanas kārtulu kopas solis.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Link</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Klienta sesija</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Klienta sesijas</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s own web interface, as the customer. A new one ends the customer&apos;s last.</source>
        <translation>Pieslēgums klienta tīmekļa saskarnei klienta vārdā. Jauna sesija beidz klienta iepriekšējo.</translation>
    </message>
</context>
<context>
    <name>sip_device_routes</name>
    <message>
        <source>allowed</source>
        <translation>atļauti</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nav atļauti</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Zvanu ierakstīšana</translation>
    </message>
    <message>
        <source>online</source>
        <translation>tiešsaistē</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>bezsaistē</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Reģistrācija</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Zvanītāja vārds</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Iekšējais zvanītāja ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Iekšējais numurs, ko rāda iekšējos zvanos.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Ārējais zvanītāja ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Numurs, ko rāda zvanos ārpus PBX.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Ārējie zvani</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Klātbūtne</translation>
    </message>
    <message>
        <source>Whether a device is registered now.</source>
        <translation>Vai kāda ierīce tagad ir reģistrēta.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Lietotāja aģents</translation>
    </message>
    <message>
        <source>Check IP addresses</source>
        <translation>Pārbaudīt IP adreses</translation>
    </message>
    <message>
        <source>Devices may register only from the allowed networks.</source>
        <translation>Ierīces drīkst reģistrēties tikai no atļautajiem tīkliem.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Atļautie tīkli</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, separated by commas or on lines of their own.</source>
        <translation>IPv4 un IPv6 tīkli CIDR pierakstā, atdalīti ar komatiem vai savās rindās.</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Ierakstīt ienākošos iekšējos</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Ierakstīt ienākošos ārējos</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Ierakstīt izejošos iekšējos</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Ierakstīt izejošos ārējos</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Ierakstīt pēc pieprasījuma</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>SIP account ID</source>
        <translation>SIP konta ID</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP konts</translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation>SIP konti</translation>
    </message>
    <message>
        <source>A SIP device of a customer. Customers make and delete them; the operator may restrict from where they register.</source>
        <translation>Klienta SIP ierīce. Klienti tās veido un dzēš; operators drīkst ierobežot, no kurienes tās reģistrējas.</translation>
    </message>
</context>
<context>
    <name>subscriberregistrations</name>
    <message>
        <source>Contact</source>
        <translation>Kontaktadrese</translation>
    </message>
    <message>
        <source>The telephone&apos;s SIP URI, such as sip:alice@192.0.2.7:5060.</source>
        <translation>Tālruņa SIP URI, piemēram, sip:alice@192.0.2.7:5060.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Lietotāja aģents</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Beidzas</translation>
    </message>
    <message>
        <source>By the platform&apos;s clock. A far future makes the registration permanent.</source>
        <translation>Pēc platformas pulksteņa. Tāla nākotne padara reģistrāciju pastāvīgu.</translation>
    </message>
    <message>
        <source>Preference (q)</source>
        <translation>Prioritāte (q)</translation>
    </message>
    <message>
        <source>From 0 to 1; the highest is called first.</source>
        <translation>No 0 līdz 1; augstākajam zvana vispirms.</translation>
    </message>
    <message>
        <source>Behind NAT</source>
        <translation>Aiz NAT</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Saņemts no</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Ligzda</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ceļš</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>Reģistrācijas ID</translation>
    </message>
    <message>
        <source>The telephone gets no calls until it registers again.</source>
        <translation>Tālrunis nesaņem zvanus, līdz atkal reģistrējas.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Reģistrācija</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Reģistrācijas</translation>
    </message>
    <message>
        <source>Telephones that are registered now. Before mr26.0.1 the platform does not count them all.</source>
        <translation>Tālruņi, kas tagad ir reģistrēti. Pirms mr26.0.1 platforma neskaita visus.</translation>
    </message>
</context>
<context>
    <name>subscribers</name>
    <message>
        <source>active</source>
        <translation>aktīvs</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>izbeigts</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>izejošie uz citiem tīkliem</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>visi izejošie</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>ienākošie un izejošie</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>viss, arī pašapkalpošanās</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>pārnests</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>cits pēc cita</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>visi reizē</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>nejauši</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>pa riņķi</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Pierakstīšanās</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Mākoņa PBX</translation>
    </message>
    <message>
        <source>SIP user name</source>
        <translation>SIP lietotājvārds</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domēns</translation>
    </message>
    <message>
        <source>Primary number</source>
        <translation>Primārais numurs</translation>
    </message>
    <message>
        <source>Country code, area code and number with blanks between, such as 43 9876 10001. An extension of a cloud PBX gets its own from the pilot.</source>
        <translation>Valsts kods, apgabala kods un numurs ar atstarpēm starp tiem, piemēram, 43 9876 10001. Mākoņa PBX iekšējais numurs savējo saņem no pilota.</translation>
    </message>
    <message>
        <source>Alias numbers</source>
        <translation>Papildu numuri</translation>
    </message>
    <message>
        <source>Further numbers that reach the subscriber. A number that is taken out becomes free for others at once.</source>
        <translation>Citi numuri, pa kuriem sasniedz abonentu. Izņemts numurs uzreiz kļūst brīvs citiem.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloķēšana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>Which calls the subscriber may not make.</source>
        <translation>Kādus zvanus abonents nedrīkst veikt.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP parole</translation>
    </message>
    <message>
        <source>Self-care user name</source>
        <translation>Pašapkalpošanās lietotājvārds</translation>
    </message>
    <message>
        <source>For the customer&apos;s own web pages. Left empty, it is the SIP user name.</source>
        <translation>Klienta tīmekļa lapām. Ja tukšs, tas ir SIP lietotājvārds.</translation>
    </message>
    <message>
        <source>Self-care password</source>
        <translation>Pašapkalpošanās parole</translation>
    </message>
    <message>
        <source>Another one than the SIP password. Without one, nobody can sign in to self-care. It cannot be read back.</source>
        <translation>Cita nekā SIP parole. Bez tās pašapkalpošanās vietnē neviens nevar pierakstīties. To nevar nolasīt.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care.</source>
        <translation>Pašapkalpošanās vietnē drīkst mainīt visu klientu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laika josla</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Piemēram, Europe/Vienna.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Ārējais ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Rādāmais vārds</translation>
    </message>
    <message>
        <source>What called parties see. For a cloud PBX only.</source>
        <translation>Ko redz izsauktie. Tikai mākoņa PBX.</translation>
    </message>
    <message>
        <source>PBX pilot</source>
        <translation>PBX pilots</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX, for ever.</source>
        <translation>Mākoņa PBX pirmais abonents, uz visiem laikiem.</translation>
    </message>
    <message>
        <source>PBX group</source>
        <translation>PBX grupa</translation>
    </message>
    <message>
        <source>A hunt group: it has no telephone of its own.</source>
        <translation>Zvanu grupa: tai nav sava tālruņa.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Iekšējais numurs</translation>
    </message>
    <message>
        <source>The primary number is the pilot&apos;s with this behind it.</source>
        <translation>Primārais numurs ir pilota numurs ar šo aiz tā.</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Grupas zvanīšana</translation>
    </message>
    <message>
        <source>Hunt timeout</source>
        <translation>Beigt grupas zvanīšanu pēc</translation>
    </message>
    <message>
        <source>Hunting is ended by</source>
        <translation>Grupas zvanīšanu beidz</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>How call records name the subscriber.</source>
        <translation>Kā abonentu sauc zvanu ieraksti.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Of the customer&apos;s reseller.</source>
        <translation>No klienta tālākpārdevēja.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Jebkurš numurs</translation>
    </message>
    <message>
        <source>Customer&apos;s external ID</source>
        <translation>Klienta ārējais ID</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Tālākpārdevējs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Izveidots no</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Izveidots līdz</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Mainīts no</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Mainīts līdz</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Abonenta ID</translation>
    </message>
    <message>
        <source>Its numbers become free; its call forwards, preferences and voicemail are gone for ever.</source>
        <translation>Tā numuri kļūst brīvi; zvanu pāradresācijas, iestatījumi un balss pasts pazūd uz visiem laikiem.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Atvērt administratora saskarnē</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonents</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonenti</translation>
    </message>
    <message>
        <source>A telephone line: a SIP user of a domain, with its numbers.</source>
        <translation>Tālruņa līnija: domēna SIP lietotājs ar saviem numuriem.</translation>
    </message>
    <message>
        <source>What telephones register with: letters and digits, without the user name in it. The platform may have more rules.</source>
        <translation>Ar ko tālruņi reģistrējas: burti un cipari, bez lietotājvārda tajā. Platformai var būt vēl citi noteikumi.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nav iestatīts</translation>
    </message>
    <message>
        <source>Open self-care</source>
        <translation>Atvērt pašapkalpošanos</translation>
    </message>
    <message>
        <source>It is locked altogether. Unlock it first.</source>
        <translation>Tas ir pilnībā bloķēts. Vispirms to atbloķējiet.</translation>
    </message>
    <message>
        <source>Choose which calls it may not make or take any more. Its numbers, passwords and call forwards stay as they are.</source>
        <translation>Izvēlieties, kādus zvanus tas vairs nedrīkst veikt vai saņemt. Tā numuri, paroles un zvanu pāradresācijas paliek, kā ir.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atbloķēt</translation>
    </message>
    <message>
        <source>Ends whatever lock there is.</source>
        <translation>Noņem jebkādu bloķēšanu.</translation>
    </message>
    <message>
        <source>Move a number</source>
        <translation>Pārcelt numuru</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>Profilu kopas ID</translation>
    </message>
    <message>
        <source>Which profiles the subscriber may have. Without a profile of its own it gets the set&apos;s usual one.</source>
        <translation>Kādi profili abonentam drīkst būt. Bez sava profila tas saņem kopas parasto.</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Profila ID</translation>
    </message>
    <message>
        <source>Which preferences the subscriber may change in self-care.</source>
        <translation>Kurus iestatījumus abonents drīkst mainīt pašapkalpošanās vietnē.</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>Zvanu grupās</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Of a PBX group: subscriber IDs in the order in which they are called.</source>
        <translation>PBX grupai: abonentu ID secībā, kādā tiem zvana.</translation>
    </message>
    <message>
        <source>Extensions from</source>
        <translation>Iekšējie numuri no</translation>
    </message>
    <message>
        <source>Extensions to</source>
        <translation>Iekšējie numuri līdz</translation>
    </message>
    <message>
        <source>IDs of the hunt groups of this PBX that it is in; each is a subscriber.</source>
        <translation>Klienta PBX grupu ID (tie ir abonentu ID).</translation>
    </message>
</context>
<context>
    <name>telecomcenter</name>
    <message>
        <source>Production</source>
        <translation>Produkcija</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Smilškaste</translation>
    </message>
    <message>
        <source>telecom.center</source>
        <translation>telecom.center</translation>
    </message>
</context>
<context>
    <name>termination_cdrs</name>
    <message>
        <source>Start</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Avota numurs</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Avota vārds</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Galamērķa numurs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Ilgums</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kods</translation>
    </message>
    <message>
        <source>SIP code that ended leg A of the call.</source>
        <translation>SIP kods, ar kuru beidzās zvana A puse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēts</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Local tag</source>
        <translation>Vietējā iezīme</translation>
    </message>
    <message>
        <source>Global tag</source>
        <translation>Globālā iezīme</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Terminācijas maršruts</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminācijas vārteja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Exact start</source>
        <translation>Precīzs sākums</translation>
    </message>
    <message>
        <source>CDR ID</source>
        <translation>CDR ID</translation>
    </message>
    <message>
        <source>Termination CDR</source>
        <translation>Terminācijas CDR</translation>
    </message>
    <message>
        <source>Termination CDRs</source>
        <translation>Terminācijas CDR</translation>
    </message>
    <message>
        <source>Calls from the PBX to termination gateways, answered or not.</source>
        <translation>Zvani no PBX uz terminācijas vārtejām, atbildēti vai ne.</translation>
    </message>
</context>
<context>
    <name>termination_gateways</name>
    <message>
        <source>IPv4 only</source>
        <translation>Tikai IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Tikai IPv6</translation>
    </message>
    <message>
        <source>IPv4 preferred</source>
        <translation>Vispirms IPv4</translation>
    </message>
    <message>
        <source>IPv6 preferred</source>
        <translation>Vispirms IPv6</translation>
    </message>
    <message>
        <source>Dual stack</source>
        <translation>Abi (dual stack)</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operators</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klients</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizācija</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numuru pārrakstīšana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Resursdators</translation>
    </message>
    <message>
        <source>Host name or IP address of the peer that takes the calls.</source>
        <translation>Zvanus pieņemošā resursdatora vārds vai IP adrese.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>default (5060)</source>
        <translation>noklusējums (5060)</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Tīkla protokols</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodeki</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>Vēlamības secībā, pirmais ir vēlamais. DTMF vajag telephone-event. Bez izvēles der konta noklusējums.</translation>
    </message>
    <message>
        <source>Authorization name</source>
        <translation>Autorizācijas vārds</translation>
    </message>
    <message>
        <source>Authorization password</source>
        <translation>Autorizācijas parole</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Avota pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Regulārā izteiksme; to, kam tā atbilst zvanītāja numurā, aizstāj.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Avota pārrakstīšanas rezultāts</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Kas stājas atbilstības vietā; \1–\9 apzīmē tās grupas.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Galamērķa pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Regulārā izteiksme; to, kam tā atbilst zvanītajā numurā, aizstāj.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Galamērķa pārrakstīšanas rezultāts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Izveidoja</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Vai to izveidoja operators caur API vai klients PBX.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Without one the gateway is shared by all customers.</source>
        <translation>Bez klienta vārteja ir kopīga visiem klientiem.</translation>
    </message>
    <message>
        <source>Gateway ID</source>
        <translation>Vārtejas ID</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminācijas vārteja</translation>
    </message>
    <message>
        <source>Termination gateways</source>
        <translation>Terminācijas vārtejas</translation>
    </message>
    <message>
        <source>A peer that takes outgoing calls. It gets none until a termination route points to it.</source>
        <translation>Puse, kas pieņem izejošos zvanus. Tos nesaņem, kamēr uz to nerāda terminācijas maršruts.</translation>
    </message>
</context>
<context>
    <name>termination_routes</name>
    <message>
        <source>operator</source>
        <translation>operators</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klients</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numuru pārrakstīšana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Destination prefix</source>
        <translation>Galamērķa prefikss</translation>
    </message>
    <message>
        <source>Calls to numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Šo maršrutu izmanto zvani uz numuriem, kas tā sākas; uzvar garākais prefikss. Tukšs der jebkuram numuram.</translation>
    </message>
    <message>
        <source>Source prefix</source>
        <translation>Avota prefikss</translation>
    </message>
    <message>
        <source>Calls from numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Šo maršrutu izmanto zvani no numuriem, kas tā sākas; uzvar garākais prefikss. Tukšs der jebkuram numuram.</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Avota pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Regulārā izteiksme; to, kam tā atbilst zvanītāja numurā, aizstāj.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Avota pārrakstīšanas rezultāts</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Kas stājas atbilstības vietā; \1–\9 apzīmē tās grupas.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Galamērķa pārrakstīšanas kārtula</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Regulārā izteiksme; to, kam tā atbilst zvanītajā numurā, aizstāj.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Galamērķa pārrakstīšanas rezultāts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Izveidoja</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Vai to izveidoja operators caur API vai klients PBX.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminācijas vārteja</translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation>Maršruta ID</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Terminācijas maršruts</translation>
    </message>
    <message>
        <source>Termination routes</source>
        <translation>Terminācijas maršruti</translation>
    </message>
    <message>
        <source>A prefix rule that picks the termination gateway of an outgoing call.</source>
        <translation>Prefiksa kārtula, kas izvēlas izejošā zvana terminācijas vārteju.</translation>
    </message>
</context>
</TS>
