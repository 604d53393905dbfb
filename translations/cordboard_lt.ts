<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Paskyros pavadinimas</translation>
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
        <translation>&amp;Aplinka</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Aplinka</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresas</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Platformos adresas</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Naudotojo vardas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s key ring</source>
        <translation>&amp;Laikyti slaptažodį sistemos raktinėje</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Spal&amp;va</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Paskyros spalva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>U&amp;se the environment&apos;s own</source>
        <translation>Na&amp;udoti aplinkos spalvą</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA &amp;failas</translation>
    </message>
    <message>
        <source>File of certificates to trust</source>
        <translation>Patikimų sertifikatų failas</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation>Tik sistemos sertifikatai</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Narš&amp;yti…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tikrinti ryšį</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>S&amp;ertifikatas</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>Pa&amp;miršti</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Ta&amp;rpinis serveris</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Tarpinis serveris</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Tarpinio serverio mazgas ir prievadas</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>&amp;Read-only until it is unlocked</source>
        <translation>Ti&amp;k skaityti, kol neatrakinta</translation>
    </message>
    <message>
        <source>Trust t&amp;his certificate…</source>
        <translation>Pas&amp;itikėti šiuo sertifikatu…</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>Prisi&amp;jungimo sertifikatas</translation>
    </message>
    <message>
        <source>File of the certificate to sign in with</source>
        <translation>Sertifikato, kuriuo prisijungiama, failas</translation>
    </message>
    <message>
        <source>PEM or PKCS#12, with its key. The password above is then what opens the file.</source>
        <translation>PEM arba PKCS#12, kartu su raktu. Tada aukščiau esantis slaptažodis atveria šį failą.</translation>
    </message>
    <message>
        <source>None: sign in with the password</source>
        <translation>Nėra: prisijungiama slaptažodžiu</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Nar&amp;šyti…</translation>
    </message>
    <message>
        <source>A one-time password is asked for, too</source>
        <translation>Prašoma ir vienkartinio slaptažodžio</translation>
    </message>
    <message>
        <source>For people whom the platform lets in with two passwords only. It is kept nowhere.</source>
        <translation>Tiems, kuriuos platforma įleidžia tik su dviem slaptažodžiais. Jis niekur nelaikomas.</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Įveskite platformos adresą.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it like https://api.example.com.</source>
        <translation>„%1“ nėra adresas. Rašykite taip: https://api.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address; it has a field of its own.</source>
        <translation>Nerašykite naudotojo vardo į adresą: jam yra atskiras laukas.</translation>
    </message>
    <message>
        <source>Leave out what follows the “?” or “#” in the address.</source>
        <translation>Nerašykite to, kas adrese eina po „?“ arba „#“.</translation>
    </message>
    <message>
        <source>Use an https address: anything else would send the password in the clear.</source>
        <translation>Naudokite https adresą: kitaip slaptažodis būtų siunčiamas atviru tekstu.</translation>
    </message>
    <message>
        <source>Write the address without “..” in its path.</source>
        <translation>Rašykite adresą be „..“ kelyje.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon.</source>
        <translation>Naudotojo varde negali būti dvitaškio.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent.</source>
        <translation>Naudotojo varde yra simbolių, kurių negalima išsiųsti.</translation>
    </message>
</context>
<context>
    <name>BillingProfileForm</name>
    <message>
        <source>Billing profile</source>
        <translation>Apmokestinimo profilis</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Perpardavėjas</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>P&amp;avadinimas *</translation>
    </message>
    <message>
        <source>&amp;Handle *</source>
        <translation>Trumpasis var&amp;das *</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Būsena</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valiuta</translation>
    </message>
    <message>
        <source>&amp;Prepaid</source>
        <translation>&amp;Išankstinis mokėjimas</translation>
    </message>
    <message>
        <source>Calls are paid for in advance</source>
        <translation>Už skambučius mokama iš anksto</translation>
    </message>
    <message>
        <source>Pr&amp;epaid library</source>
        <translation>Išankstinio mokėjimo bib&amp;lioteka</translation>
    </message>
    <message>
        <source>&amp;Ignore domains</source>
        <translation>&amp;Nepaisyti domenų</translation>
    </message>
    <message>
        <source>Rates do not depend on the domain</source>
        <translation>Tarifai nepriklauso nuo domeno</translation>
    </message>
    <message>
        <source>&amp;Advice of charge</source>
        <translation>Pranešimas apie &amp;mokestį</translation>
    </message>
    <message>
        <source>Telephones are told what a call costs</source>
        <translation>Telefonams pranešama, kiek kainuoja skambutis</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalas</translation>
    </message>
    <message>
        <source>Char&amp;ge</source>
        <translation>Mok&amp;estis</translation>
    </message>
    <message>
        <source>&amp;Free time</source>
        <translation>Nemo&amp;kamas laikas</translation>
    </message>
    <message>
        <source>Free a&amp;mount</source>
        <translation>Nemokama &amp;suma</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Sukčiavimo ribos</translation>
    </message>
    <message>
        <source>&amp;Limit per interval</source>
        <translation>&amp;Riba per intervalą</translation>
    </message>
    <message>
        <source>L&amp;ock beyond it</source>
        <translation>Viršijus &amp;užrakinti</translation>
    </message>
    <message>
        <source>&amp;Tell by e-mail</source>
        <translation>Pranešti el. paš&amp;tu</translation>
    </message>
    <message>
        <source>Limit per &amp;day</source>
        <translation>Dien&amp;os riba</translation>
    </message>
    <message>
        <source>Loc&amp;k beyond the daily limit</source>
        <translation>Užrakinti virši&amp;jus dienos ribą</translation>
    </message>
    <message>
        <source>Tell of the dail&amp;y limit by e-mail</source>
        <translation>El. paštu pranešti apie virš&amp;ytą dienos ribą</translation>
    </message>
    <message>
        <source>Reckon &amp;with the reseller&apos;s rates</source>
        <translation>Skaičiuoti perpardavėjo tari&amp;fais</translation>
    </message>
    <message>
        <source>Not with the customer&apos;s own</source>
        <translation>Ne paties kliento tarifais</translation>
    </message>
</context>
<context>
    <name>CallEndText</name>
    <message>
        <source>answered</source>
        <translation>atsiliepta</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>abonentas užimtas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>neatsiliepta</translation>
    </message>
    <message>
        <source>rejected by the user</source>
        <translation>atmetė abonentas</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>nepriskirtas numeris</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>perkrova</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>tinklo gedimas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>kita</translation>
    </message>
</context>
<context>
    <name>CallFiguresText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n valanda</numerusform>
            <numerusform>%n valandos</numerusform>
            <numerusform>%n valandų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls in every %1 (%2)</source>
        <translation>Skambučiai kas %1 (%2)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>Nuo (%1)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Neatsiliepta</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>%1. The most calls, %2, began in the %3 from %4 on.</source>
        <translation>%1. Daugiausia skambučių, %2, prasidėjo per %3 nuo %4.</translation>
    </message>
    <message>
        <source>Calls by the code that ended them</source>
        <translation>Skambučiai pagal juos užbaigusį kodą</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Žodžiais</translation>
    </message>
    <message>
        <source>Usual Q.850 cause</source>
        <translation>Įprasta Q.850 priežastis</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Laikoma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dalis</translation>
    </message>
    <message>
        <source>no code was told</source>
        <translation>kodas nenurodytas</translation>
    </message>
    <message>
        <source>%1. The most frequent is %2 with %3 calls.</source>
        <translation>%1. Dažniausias yra %2: skambučių – %3.</translation>
    </message>
    <message>
        <source>Destinations that begin with</source>
        <translation>Paskirties numeriai, prasidedantys</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Paskirties numeris</translation>
    </message>
    <message>
        <source>Calls by the leading digits of the destination</source>
        <translation>Skambučiai pagal paskirties numerio pradžią</translation>
    </message>
    <message>
        <source>Calls by destination number</source>
        <translation>Skambučiai pagal paskirties numerį</translation>
    </message>
</context>
<context>
    <name>CallForwardsForm</name>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Abonento skambučių peradresavimas</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Visada</translation>
    </message>
    <message>
        <source>&amp;When busy</source>
        <translation>Kai &amp;užimta</translation>
    </message>
    <message>
        <source>W&amp;ithout answer</source>
        <translation>&amp;Neatsiliepus</translation>
    </message>
    <message>
        <source>W&amp;hen not registered</source>
        <translation>Kai neužsi&amp;registravęs</translation>
    </message>
    <message>
        <source>&amp;On overflow</source>
        <translation>Esant &amp;perkrovai</translation>
    </message>
    <message>
        <source>O&amp;n a response code</source>
        <translation>Gavus atsa&amp;kymo kodą</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>Only what you change is sent; the other kinds stay as they are.</source>
        <translation>Siunčiama tik tai, ką pakeičiate; kitos rūšys lieka, kaip buvo.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The client certificate “%1” cannot be read.</source>
        <translation>Kliento sertifikato „%1“ perskaityti negalima.</translation>
    </message>
    <message>
        <source>The client certificate “%1” could not be opened. Either its passphrase is another, or the file has no certificate with its key.</source>
        <translation>Kliento sertifikato „%1“ atverti nepavyko. Arba jo slaptafrazė kita, arba faile nėra sertifikato su raktu.</translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
    <message>
        <source>is now “%1”</source>
        <translation>dabar yra „%1“</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>buvo pakeista</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Platforma padarė kitaip: %1.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Jo jau nebuvo.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Atsakymo negauta, bet tai padaryta: įrašas yra.</translation>
    </message>
    <message>
        <source>It was changed after the plan was made, so nothing was sent.</source>
        <translation>Tai pasikeitė sudarius planą, todėl nieko neišsiųsta.</translation>
    </message>
    <message>
        <source>No answer came, and it was not done. It can be tried again.</source>
        <translation>Atsakymo negauta, ir tai nepadaryta. Galima bandyti dar kartą.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent, in: %1.</source>
        <translation>Atsakymo negauta, o tai, kas dabar yra, skiriasi nuo to, kas siųsta: %1.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Jo ten nebėra.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Laukia</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Vykdoma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Praleista</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Klaidinga</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Pasikeitė tuo metu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Neišsiųsta</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Neatlikta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nežinoma</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Atsakymo negauta, o patikrinti nepavyko.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Naudokite ne daugiau kaip %n simbolį.</numerusform>
            <numerusform>Naudokite ne daugiau kaip %n simbolius.</numerusform>
            <numerusform>Naudokite ne daugiau simbolių kaip %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Įveskite sveikąjį skaičių.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Įveskite skaičių, ne mažesnį kaip %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Įveskite skaičių nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>„%1“ nėra tinklas. Rašykite taip: 192.0.2.0/24 arba 2001:db8::/32.</translation>
    </message>
    <message>
        <source>“%1” has address bits behind its prefix. The network is %2.</source>
        <translation>„%1“ turi adreso bitų už prefikso. Tinklas yra %2.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Tai ne reguliarusis reiškinys: %1.</translation>
    </message>
    <message>
        <source>Enter a number of 3 to 15 digits with its country code, such as 37052000117.</source>
        <translation>Įveskite 3–15 skaitmenų numerį su šalies kodu, pavyzdžiui, 37052000117.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 only.</source>
        <translation>Naudokite tik skaitmenis nuo 0 iki 9.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, without port or “sip:”.</source>
        <translation>Įveskite mazgo vardą arba IP adresą be prievado ir be „sip:“.</translation>
    </message>
    <message>
        <source>This record has an id that cannot be sent.</source>
        <translation>Šio įrašo identifikatoriaus negalima išsiųsti.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Pasirinkite.</translation>
    </message>
    <message>
        <source>Enter an id.</source>
        <translation>Įveskite identifikatorių.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, “-” or “_”.</source>
        <translation>Naudokite 1–64 raides, skaitmenis, „-“ arba „_“.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Užpildykite.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Pasirinkite taip arba ne.</translation>
    </message>
    <message>
        <source>Choose at least one codec.</source>
        <translation>Pasirinkite bent vieną kodeką.</translation>
    </message>
    <message>
        <source>“%1” is no number in parts. Write country code, area code and number with blanks between, such as 43 9876 10001.</source>
        <translation>„%1“ nėra numeris dalimis. Rašykite šalies kodą, vietovės kodą ir numerį su tarpais, pavyzdžiui, 43 9876 10001.</translation>
    </message>
    <message>
        <source>Enter a number, with a point before its decimals.</source>
        <translation>Įveskite skaičių; dešimtainę dalį atskirkite tašku.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ann@example.com.</source>
        <translation>Įveskite el. pašto adresą, pavyzdžiui, ann@example.com.</translation>
    </message>
    <message>
        <source>Enter a date, or a date and a time, like 2026-11-28 14:05:00.</source>
        <translation>Įveskite datą arba datą ir laiką, pavyzdžiui, 2026-11-28 14:05:00.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Naudokite bent %n simbolį.</numerusform>
            <numerusform>Naudokite bent %n simbolius.</numerusform>
            <numerusform>Naudokite bent %n simbolių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Naudokite raides ir skaitmenis.</translation>
    </message>
    <message>
        <source>It must not contain “%1”.</source>
        <translation>Čia negali būti „%1“.</translation>
    </message>
    <message>
        <source>It contains the character U+%1, which cannot be sent. Take it out.</source>
        <translation>Čia yra simbolis U+%1, kurio negalima išsiųsti. Pašalinkite jį.</translation>
    </message>
    <message>
        <source>A call forward needs destinations, each a number or a service and the whole seconds that it rings, such as %1. Write {} to forward nowhere.</source>
        <translation>Skambučių peradresavimui reikia paskirčių: kiekviena yra numeris arba paslauga ir sveikasis skaičius sekundžių, kiek skambėti, pavyzdžiui, %1. Kad niekur nebūtų peradresuojama, rašykite {}.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 is in use already, by %2.</source>
        <translation>%1 jau naudojamas, jį turi %2.</translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>not taken</source>
        <translation>neimama</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome of an earlier import</source>
        <translation>Ankstesnio importo rezultatas</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (pagal ID)</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (pagal vardą)</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both about “%3”.</source>
        <translation>Stulpeliai „%1“ ir „%2“ yra apie tą patį: „%3“.</translation>
    </message>
    <message>
        <source>No column matches an attribute of %1. The first line has to name the columns, such as: %2.</source>
        <translation>Joks stulpelis neatitinka požymio: %1. Pirmoje eilutėje turi būti stulpelių pavadinimai, pavyzdžiui: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>NAME</source>
        <translation>PAVADINIMAS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FAILAS</translation>
    </message>
    <message>
        <source>Open the saved account of that name.</source>
        <translation>Atidaryti išsaugotą paskyrą tokiu pavadinimu.</translation>
    </message>
    <message>
        <source>Open the sandbox: a platform inside this program.</source>
        <translation>Atidaryti smėlio dėžę: platformą šios programos viduje.</translation>
    </message>
    <message>
        <source>How much is in a new sandbox: small, medium or large.</source>
        <translation>Kiek visko yra naujoje smėlio dėžėje: small, medium arba large.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>DYDIS</translation>
    </message>
    <message>
        <source>Keep the sandbox&apos;s records in this file.</source>
        <translation>Laikyti smėlio dėžės įrašus šiame faile.</translation>
    </message>
    <message>
        <source>Open a platform at this address without saving an account.</source>
        <translation>Atidaryti platformą šiuo adresu neišsaugant paskyros.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Naudotojo vardas parametrui --url.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Pasitikėti ir šio PEM failo sertifikatais (su --url).</translation>
    </message>
    <message>
        <source>Read the password for --url from the first line of standard input.</source>
        <translation>Slaptažodį parametrui --url skaityti iš pirmos standartinės įvesties eilutės.</translation>
    </message>
    <message>
        <source>The kind of platform at --url.</source>
        <translation>Platformos rūšis adresu --url.</translation>
    </message>
    <message>
        <source>“%1” is no platform this program knows.</source>
        <translation>Tokios platformos – „%1“ – ši programa nepažįsta.</translation>
    </message>
    <message>
        <source>--url needs --user.</source>
        <translation>Su --url reikia ir --user.</translation>
    </message>
    <message>
        <source>Choose one of --account, --sandbox and --url.</source>
        <translation>Pasirinkite vieną iš --account, --sandbox ir --url.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 naudojamas kartu su --url.</translation>
    </message>
    <message>
        <source>--sandbox-size is small, medium or large.</source>
        <translation>--sandbox-size yra small, medium arba large.</translation>
    </message>
    <message>
        <source>The console of telephone operators.</source>
        <translation>Telefonijos operatorių pultas.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ nesuprantama.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --sandbox stands for one of these: %2.</source>
        <translation>„%1“ nesuprasta. --sandbox atstoja vieną iš šių: %2.</translation>
    </message>
    <message>
        <source>With --sandbox: the kind of platform that it stands for.</source>
        <translation>Su --sandbox: platformos rūšis, kurią ji atstoja.</translation>
    </message>
    <message>
        <source>[PLATFORM]</source>
        <translation>[PLATFORM]</translation>
    </message>
    <message>
        <source>NAME[=VALUE]</source>
        <translation>PAVADINIMAS[=REIKŠMĖ]</translation>
    </message>
    <message>
        <source>The sandbox of %1 has no switches.</source>
        <translation>%1 smėlio dėžė jungiklių neturi.</translation>
    </message>
    <message>
        <source>--sandbox-switch “%1” is not understood. There are: %2.</source>
        <translation>--sandbox-switch „%1“ nesuprantama. Yra: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --sandbox.</source>
        <translation>--%1 naudojamas kartu su --sandbox.</translation>
    </message>
    <message>
        <source>Let the sandbox do as other releases of the platform do, for example legacy=single. Can be given several times; a wrong name is answered with the list of names.</source>
        <translation>Kad smėlio dėžė elgtųsi kaip kitoks serveris, pavyzdžiui, legacy=single. Galima nurodyti kelis kartus; nurodžius klaidingą pavadinimą, išvardijami esami.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Use the saved account of that name. When exactly one account is saved, that one is used unless said otherwise. Its password comes from the key ring.</source>
        <translation>Naudoti išsaugotą paskyrą šiuo pavadinimu. Kai išsaugota tik viena paskyra, naudojama ji, jei nenurodyta kitaip. Slaptažodis imamas iš raktinės.</translation>
    </message>
    <message>
        <source>Use the platform at this address without a saved account; with --user and --password-stdin. Only https, and plain http to this machine.</source>
        <translation>Naudoti platformą šiuo adresu be išsaugotos paskyros; kartu su --user ir --password-stdin. Tik https, o paprastas http – tik į šį kompiuterį.</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Naudotojo vardas, skirtas --url.</translation>
    </message>
    <message>
        <source>The kind of platform at --url, or for catalogue without an account.</source>
        <translation>Platformos rūšis, skirta --url arba catalogue be paskyros.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Pasitikėti ir šio PEM failo sertifikatais, skirta --url.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input. There is no option that takes a password itself: everybody on this computer can read command lines.</source>
        <translation>Skaityti slaptažodį iš pirmos standartinės įvesties eilutės. Nėra parinkties, kuri priimtų patį slaptažodį: komandų eilutes mato visi šio kompiuterio naudotojai.</translation>
    </message>
    <message>
        <source>Refuse to change anything, whatever the account permits.</source>
        <translation>Nieko nekeisti, kad ir ką leistų paskyra.</translation>
    </message>
    <message>
        <source>Permit this command to change something on an account that is marked read-only.</source>
        <translation>Leisti šiai komandai keisti, nors paskyra pažymėta kaip tik skaitoma.</translation>
    </message>
    <message>
        <source>How the records are written: table (the default), csv (RFC 4180, exact), safe-csv (nothing in it that a spreadsheet takes for a formula), xlsx, ndjson (one object on each line) or json (a JSON:API document).</source>
        <translation>Kaip rašomi įrašai: table (numatytasis), csv (RFC 4180, tikslus), safe-csv (nėra nieko, ką skaičiuoklė palaikytų formule), xlsx, ndjson (po objektą eilutėje) arba json (JSON:API dokumentas).</translation>
    </message>
    <message>
        <source>Only records with this value. Values with commas in between mean any of them; &quot;\,&quot; is a comma. Different filters must all hold. Times are taken as UTC unless they name a zone, and may be words: now, today, yesterday, -90m, -24h, -7d.</source>
        <translation>Tik įrašai su šia reikšme. Kableliais atskirtos reikšmės reiškia bet kurią iš jų; „\,“ yra kablelis. Skirtingi filtrai turi tikti visi. Laikas laikomas UTC, jei nenurodyta juosta, ir gali būti žodis: now, today, yesterday, -90m, -24h, -7d.</translation>
    </message>
    <message>
        <source>Order by these attributes, commas in between, &quot;-&quot; in front for the last first. The platform sorts.</source>
        <translation>Rikiuoti pagal šiuos atributus, atskirtus kableliais; „-“ priekyje – nuo paskutinio. Rikiuoja platforma.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, commas in between: id, attributes, and of related records customer.id and customer.name, for example. &quot;all&quot; means all of them. A table shows the most telling ones by default, every other format all.</source>
        <translation>Tik šie stulpeliai, šia tvarka, atskirti kableliais: id, atributai, o susijusių įrašų, pavyzdžiui, customer.id ir customer.name. „all“ reiškia visus. Lentelė rodo svarbiausius, visi kiti formatai – visus.</translation>
    </message>
    <message>
        <source>Not more than so many records.</source>
        <translation>Ne daugiau kaip tiek įrašų.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It appears once it is whole.</source>
        <translation>Rašyti į šį failą, o ne į standartinę išvestį. Jis atsiranda, kai yra visas.</translation>
    </message>
    <message>
        <source>No remarks and no progress, only errors. After create, print the id alone.</source>
        <translation>Jokių pastabų ir eigos, tik klaidos. Po create spausdinamas tik id.</translation>
    </message>
    <message>
        <source>Write passwords of SIP accounts and the like, too. They are left out otherwise.</source>
        <translation>Rašyti ir SIP paskyrų bei kitus slaptažodžius. Kitaip jie praleidžiami.</translation>
    </message>
    <message>
        <source>Take the values from a JSON object in this file, &quot;-&quot; for standard input: {&quot;name&quot;: …} as ndjson writes it, or a JSON:API document. After --password-stdin, what follows the first line.</source>
        <translation>Imti reikšmes iš šio failo JSON objekto, „-“ – iš standartinės įvesties: {&quot;name&quot;: …}, kaip rašo ndjson, arba JSON:API dokumentas. Po --password-stdin – tai, kas eina po pirmos eilutės.</translation>
    </message>
    <message>
        <source>Do not ask. Without a terminal nobody can be asked, so it is needed there.</source>
        <translation>Neklausti. Be terminalo nėra ko klausti, todėl ten to reikia.</translation>
    </message>
    <message>
        <source>Whose visit it is: administrator (the default) or customer.</source>
        <translation>Kieno vardu: administrator (numatytasis) arba customer.</translation>
    </message>
    <message>
        <source>Print the link instead of opening the browser. It signs in whoever has it.</source>
        <translation>Išspausdinti nuorodą, o ne atverti naršyklę. Ji prijungia kiekvieną, kas ją turi.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Išvardyti išsaugotas paskyras.</translation>
    </message>
    <message>
        <source>They are made in the console. No password is among what is listed.</source>
        <translation>Jos kuriamos konsolėje. Slaptažodžių sąraše nėra.</translation>
    </message>
    <message>
        <source>Which accounts there are.</source>
        <translation>Kokios yra paskyros.</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>Išvardyti įrašus.</translation>
    </message>
    <message>
        <source>Writes every record that the filters let through, page after page as the platform sends them. Whoever reads it may stop early, as head does.</source>
        <translation>Rašo kiekvieną įrašą, kurį praleidžia filtrai, puslapis po puslapio, kaip juos siunčia platforma. Skaitantysis gali sustoti anksčiau, kaip daro head.</translation>
    </message>
    <message>
        <source>The numbers of a customer that are switched off.</source>
        <translation>Išjungti kliento numeriai.</translation>
    </message>
    <message>
        <source>Show one record.</source>
        <translation>Parodyti vieną įrašą.</translation>
    </message>
    <message>
        <source>One customer as a JSON:API document.</source>
        <translation>Vienas klientas kaip JSON:API dokumentas.</translation>
    </message>
    <message>
        <source>Make a record.</source>
        <translation>Sukurti įrašą.</translation>
    </message>
    <message>
        <source>A number for a customer.</source>
        <translation>Numeris klientui.</translation>
    </message>
    <message>
        <source>Change a record.</source>
        <translation>Pakeisti įrašą.</translation>
    </message>
    <message>
        <source>Switch a number off.</source>
        <translation>Išjungti numerį.</translation>
    </message>
    <message>
        <source>Delete a record.</source>
        <translation>Ištrinti įrašą.</translation>
    </message>
    <message>
        <source>Counts and shows what goes with it first, and asks. A record that is not there any more counts as deleted.</source>
        <translation>Pirma suskaičiuoja ir parodo, kas dings kartu, ir paklausia. Įrašas, kurio nebėra, laikomas ištrintu.</translation>
    </message>
    <message>
        <source>A customer and all that belongs to it.</source>
        <translation>Klientas ir visa, kas jam priklauso.</translation>
    </message>
    <message>
        <source>Open a record&apos;s own web interface in the browser.</source>
        <translation>Atverti įrašo žiniatinklio sąsają naršyklėje.</translation>
    </message>
    <message>
        <source>Asks the platform once for a link and hands it to the browser. The link signs in whoever has it, so it is shown only with --print.</source>
        <translation>Vieną kartą paprašo platformos nuorodos ir perduoda ją naršyklei. Nuoroda prijungia kiekvieną, kas ją turi, todėl rodoma tik su --print.</translation>
    </message>
    <message>
        <source>Visit a customer&apos;s PBX.</source>
        <translation>Apsilankyti kliento PBX.</translation>
    </message>
    <message>
        <source>Show what this program knows of a platform&apos;s resources.</source>
        <translation>Parodyti, ką ši programa žino apie platformos išteklius.</translation>
    </message>
    <message>
        <source>Without a resource: all of them, and the words they go by. With one: its attributes, relations and filters. Nothing is sent.</source>
        <translation>Be ištekliaus: visi ir kaip jie vadinami. Su ištekliumi: jo atributai, ryšiai ir filtrai. Niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>What can be said about an incoming trunk.</source>
        <translation>Ką galima pasakyti apie įeinantį kanalą.</translation>
    </message>
    <message>
        <source>Write a whole listing into a file.</source>
        <translation>Įrašyti visą sąrašą į failą.</translation>
    </message>
    <message>
        <source>As list, but as csv unless said otherwise, and into a file that appears once it is whole. Without --output it is named after the account, the resource, the filters and the time, and its name is printed.</source>
        <translation>Kaip list, bet csv, jei nenurodyta kitaip, ir į failą, kuris atsiranda, kai yra visas. Be --output jis pavadinamas pagal paskyrą, išteklių, filtrus ir laiką, o vardas išspausdinamas.</translation>
    </message>
    <message>
        <source>All calls of yesterday, for a data lake.</source>
        <translation>Visi vakarykščiai skambučiai duomenų ežerui.</translation>
    </message>
    <message>
        <source>Values are checked before anything is sent. A related record is named by its id: customer=1001. An empty value or null clears. NAME=- reads the value from the next line of standard input; passwords are taken in no other way. The record as the platform made it is printed. It is sent once; when no answer comes, it looks whether it was done.</source>
        <translation>Reikšmės patikrinamos prieš ką nors siunčiant. Susijęs įrašas nurodomas jo identifikatoriumi: customer=1001. Tuščia reikšmė arba null išvalo. NAME=- reikšmę skaito iš kitos standartinės įvesties eilutės; slaptažodžiai kitaip nepriimami. Išvedamas įrašas, kokį jį padarė platforma. Siunčiama vieną kartą; negavus atsakymo patikrinama, ar tai padaryta.</translation>
    </message>
    <message>
        <source>The id again, for records with which much else goes (customers). It also means --yes. For a plan that deletes more than ten records: how many it deletes.</source>
        <translation>Dar kartą ID tiems įrašams, su kuriais dingsta daug kas (klientams). Tai reiškia ir --yes. Planui, kuris šalina daugiau nei dešimt įrašų: kiek jų šalinama.</translation>
    </message>
    <message>
        <source>Read the file and write into this one what would be created, changed or skipped. Nothing is sent. It holds all that the file said, so passwords, too, if those were in it; only you can read it.</source>
        <translation>Perskaityti failą ir į šį įrašyti, kas būtų sukurta, pakeista ar praleista. Nieko nesiunčiama. Jame yra viskas, kas buvo faile, taigi ir slaptažodžiai, jei jų buvo; skaityti galite tik jūs.</translation>
    </message>
    <message>
        <source>Send what is in this plan, exactly. Applied again, it goes on where it stopped.</source>
        <translation>Išsiųsti tiksliai tai, kas yra šiame plane. Pritaikius dar kartą, tęsiama ten, kur sustota.</translation>
    </message>
    <message>
        <source>Write what became of each row into this file, &quot;-&quot; for standard output: its own columns, outcome and reason. Corrected, it can be imported again; what is done is skipped.</source>
        <translation>Į šį failą įrašyti, kuo baigėsi kiekviena eilutė, „-“ reiškia standartinę išvestį: jos stulpeliai, rezultatas ir priežastis. Pataisytą jį galima importuoti dar kartą; kas atlikta, praleidžiama.</translation>
    </message>
    <message>
        <source>The column with this header is about that attribute or relation. Without a NAME it is not taken.</source>
        <translation>Stulpelis su šia antrašte yra apie tą požymį ar ryšį. Be NAME jis neimamas.</translation>
    </message>
    <message>
        <source>Create and change records from a CSV file, by way of a plan.</source>
        <translation>Kurti ir keisti įrašus iš CSV failo pagal planą.</translation>
    </message>
    <message>
        <source>First import RESOURCE FILE --plan PLAN: it reads the file (UTF-8 or UTF-16; commas, semicolons or tabs), checks every row and prints what would be done, with what is wrong in which line and column. Then import --apply PLAN. The first line of the file names the columns as export does: id, number, customer.id, customer.name. A row is about the record with its id, or else about the only one of its name. An empty cell leaves alone, null clears. At most six requests are under way. Nothing new is begun after an outcome that is not known, three refusals in a row, or a 401 or 403. A record that is no longer what the plan saw is left alone.</source>
        <translation>Pirmiausia import RESOURCE FILE --plan PLAN: perskaito failą (UTF-8 arba UTF-16; kableliai, kabliataškiai ar tabuliacijos), patikrina kiekvieną eilutę ir parodo, kas būtų padaryta ir kas kurioje eilutėje bei stulpelyje negerai. Tada import --apply PLAN. Pirmoje failo eilutėje stulpeliai vadinami taip, kaip eksporte: id, number, customer.id, customer.name. Eilutė yra apie įrašą su jos ID arba apie vienintelį tokiu vardu. Tuščias langelis palieka kaip yra, null išvalo. Vienu metu vykdomos daugiausia šešios užklausos. Nieko naujo nepradedama po nežinomo rezultato, trijų atmetimų iš eilės arba 401 ar 403. Įrašas, kuris nebe toks, kokį matė planas, paliekamas ramybėje.</translation>
    </message>
    <message>
        <source>Numbers from a spreadsheet, if nothing is wrong with them.</source>
        <translation>Numeriai iš skaičiuoklės, jei su jais viskas gerai.</translation>
    </message>
    <message>
        <source>Go on although what became of an earlier change cannot be found out. It stays unknown, and nobody looks again.</source>
        <translation>Tęsti, nors nepavyksta sužinoti, kuo baigėsi ankstesnis pakeitimas. Tai lieka nežinoma, ir niekas daugiau netikrina.</translation>
    </message>
    <message>
        <source>Preferences are records under the id of whoever has them: subscriberpreferences, customerpreferences, domainpreferences. A table shows those that are set.</source>
        <translation>Nuostatos yra įrašai, kurių ID yra jų turėtojo ID: subscriberpreferences, customerpreferences, domainpreferences. Lentelė rodo tik nustatytas.</translation>
    </message>
    <message>
        <source>Only what is named and differs is sent, once. Values are given as for create. Preferences can be changed, too: subscriberpreferences 101 clir=true.</source>
        <translation>Siunčiama tik tai, kas nurodyta ir skiriasi, vieną kartą. Reikšmės nurodomos kaip su create. Galima keisti ir nuostatas: subscriberpreferences 101 clir=true.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 goes on behind the quotation mark that ends a cell. A quotation mark within a cell is written twice.</source>
        <translation>Eilutė %1 tęsiasi už kabučių, kuriomis baigiasi langelis. Kabutės langelio viduje rašomos du kartus.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has a cell of more than %n character(s).</source>
        <translation>
            <numerusform>Eilutėje %1 yra langelis, ilgesnis nei %n ženklas.</numerusform>
            <numerusform>Eilutėje %1 yra langelis, ilgesnis nei %n ženklai.</numerusform>
            <numerusform>Eilutėje %1 yra langelis, ilgesnis nei %n ženklų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has more than %n column(s).</source>
        <translation>
            <numerusform>Eilutėje %1 yra daugiau nei %n stulpelis.</numerusform>
            <numerusform>Eilutėje %1 yra daugiau nei %n stulpeliai.</numerusform>
            <numerusform>Eilutėje %1 yra daugiau nei %n stulpelių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n cell(s). Take several files.</source>
        <translation>
            <numerusform>Yra daugiau nei %n langelis. Imkite kelis failus.</numerusform>
            <numerusform>Yra daugiau nei %n langeliai. Imkite kelis failus.</numerusform>
            <numerusform>Yra daugiau nei %n langelių. Imkite kelis failus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n row(s). Take several files.</source>
        <translation>
            <numerusform>Yra daugiau nei %n eilutė. Imkite kelis failus.</numerusform>
            <numerusform>Yra daugiau nei %n eilutės. Imkite kelis failus.</numerusform>
            <numerusform>Yra daugiau nei %n eilučių. Imkite kelis failus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1 has no end.</source>
        <translation>Eilutėje %1 atvertos kabutės neužvertos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Failas tuščias.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, and the header has %3.</source>
        <translation>Eilutėje %1 langelių yra %2, o antraštėje %3.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB. Take several files.</source>
        <translation>
            <numerusform>Failas didesnis nei %n MiB. Imkite kelis failus.</numerusform>
            <numerusform>Failas didesnis nei %n MiB. Imkite kelis failus.</numerusform>
            <numerusform>Failas didesnis nei %n MiB. Imkite kelis failus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has a NUL in it: this is not text.</source>
        <translation>Eilutėje %1 yra NUL: tai ne tekstas.</translation>
    </message>
    <message>
        <source>Something near line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Ties eilute %1 kažkas nėra UTF-8. Įrašykite failą kaip „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tokio failo nėra.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Failo perskaityti nepavyko: %1</translation>
    </message>
    <message>
        <source>Line %1 has half a character in it: this is not text.</source>
        <translation>Eilutėje %1 yra pusė ženklo: tai ne tekstas.</translation>
    </message>
</context>
<context>
    <name>CustomerContactForm</name>
    <message>
        <source>Customer contact</source>
        <translation>Kliento kontaktas</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Perpardavėjas</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;El. paštas *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vardas</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Pavar&amp;dė</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Į&amp;monė</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefonas</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>Mo&amp;bilusis</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>&amp;Faksas</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Lai&amp;ko juosta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Gatvė</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Pašto koda&amp;s</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>M&amp;iestas</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Ša&amp;lis</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Įmonė ir bankas</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Įm&amp;onės kodas</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>PVM mokėto&amp;jo kodas</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>IB&amp;AN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Ban&amp;k name</source>
        <translation>Ba&amp;nko pavadinimas</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Savi laukai</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Laisvasis laukas 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Laisvasis laukas 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Laisvasis laukas 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Laisvasis laukas 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Laisvasis laukas 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Laisvasis laukas 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Laisvasis laukas 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Laisvasis laukas 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Laisvasis laukas 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Laisvasis laukas 9</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>Kliento &amp;ID</translation>
    </message>
    <message>
        <source>Your own id. Left empty, the platform chooses one.</source>
        <translation>Jūsų pačių identifikatorius. Jei tuščia, parenka platforma.</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kalba</translation>
    </message>
    <message>
        <source>&amp;Termination mode</source>
        <translation>&amp;Terminavimo režimas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ribos</translation>
    </message>
    <message>
        <source>&amp;Capacity limit</source>
        <translation>Vienalaikių &amp;skambučių riba</translation>
    </message>
    <message>
        <source>&amp;SIP account limit</source>
        <translation>SIP p&amp;askyrų riba</translation>
    </message>
    <message>
        <source>Empty means unlimited.</source>
        <translation>Tuščia reiškia neribota.</translation>
    </message>
</context>
<context>
    <name>DidNumberForm</name>
    <message>
        <source>DID number</source>
        <translation>DID numeris</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klientas *</translation>
    </message>
    <message>
        <source>&amp;Number *</source>
        <translation>&amp;Numeris *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Būsena</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Įjungtas</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;Išorinis ID</translation>
    </message>
    <message>
        <source>A new number receives no calls until the customer places it in the call flow. With an external id the customer cannot change it.</source>
        <translation>Naujas numeris negauna skambučių, kol klientas jo neįtraukia į skambučių srautą. Numerio su išoriniu ID klientas keisti negali.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Platforma apie tai nieko nepasakė.</translation>
    </message>
    <message>
        <source>The platform said null.</source>
        <translation>Platforma atsakė „null“.</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>Tuščias tekstas.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>nuoroda</translation>
    </message>
</context>
<context>
    <name>DomainForm</name>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Perpardavėjas</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Domenas *</translation>
    </message>
    <message>
        <source>A domain cannot be renamed. It can only be deleted, with all of its subscribers.</source>
        <translation>Domeno pervadinti negalima. Jį galima tik ištrinti kartu su visais jo abonentais.</translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message>
        <source>Rows</source>
        <translation>Eilutės</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Keisti</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ką keisti</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Į</translation>
    </message>
</context>
<context>
    <name>EnteredValue</name>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Pasirinkite vieną iš: %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>SANDBOX IN THIS PROGRAM</source>
        <translation>SMĖLIO DĖŽĖ ŠIOJE PROGRAMOJE</translation>
    </message>
    <message>
        <source>OTHER ADDRESS</source>
        <translation>KITAS ADRESAS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This account may not do that (403).</source>
        <translation>Šiai paskyrai tai neleidžiama (403).</translation>
    </message>
    <message>
        <source>It is not there any more (404).</source>
        <translation>To jau nebėra (404).</translation>
    </message>
    <message>
        <source>Somebody changed it in the meantime (%1). Read it anew and try again.</source>
        <translation>Kažkas tai spėjo pakeisti (%1). Perskaitykite iš naujo ir bandykite dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks for a pause of %n second(s) (429).</source>
        <translation>
            <numerusform>Platforma prašo %n sekundės pauzės (429).</numerusform>
            <numerusform>Platforma prašo %n sekundžių pauzės (429).</numerusform>
            <numerusform>Platforma prašo pauzės, sekundėmis: %n (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform asks for fewer requests (429). Try again shortly.</source>
        <translation>Platforma prašo rečiau siųsti užklausas (429). Netrukus bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The platform refused it (%1).</source>
        <translation>Platforma to atmetė (%1).</translation>
    </message>
    <message>
        <source>The platform failed (%1). Try again later.</source>
        <translation>Platformoje įvyko klaida (%1). Bandykite vėliau.</translation>
    </message>
    <message>
        <source>The platform refused the user name or the password (401).</source>
        <translation>Platforma nepriėmė naudotojo vardo arba slaptažodžio (401).</translation>
    </message>
    <message>
        <source>The platform pointed to another address (%1), which is not followed: %2. Check the address of the account.</source>
        <translation>Platforma nukreipė kitu adresu (%1), kuriuo neinama: %2. Patikrinkite paskyros adresą.</translation>
    </message>
    <message>
        <source>The answer (%1) is not from this API. Check the address of the account.</source>
        <translation>Atsakymas (%1) ne iš šios API. Patikrinkite paskyros adresą.</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>Mazgo vardu %1 nėra. Patikrinkite adresą ir tinklą.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation>Adresu %1 niekas neatsako: ryšys atmestas.</translation>
    </message>
    <message>
        <source>The platform took too long.</source>
        <translation>Platforma atsakinėjo per ilgai.</translation>
    </message>
    <message>
        <source>The certificate of the platform is not trusted, so nothing was sent.</source>
        <translation>Platformos sertifikatu nepasitikima, todėl niekas nebuvo išsiųsta.</translation>
    </message>
    <message>
        <source>The answer was given up.</source>
        <translation>Atsakymo atsisakyta.</translation>
    </message>
    <message>
        <source>This was not sent, because its id cannot be part of an address: “%1”.</source>
        <translation>Tai neišsiųsta, nes identifikatorius negali būti adreso dalis: „%1“.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Atšaukta.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>Nepavyko pasiekti platformos.</translation>
    </message>
    <message>
        <source>It was sent, and no answer says whether it was done. Look before you try again.</source>
        <translation>Tai buvo išsiųsta, bet nėra atsakymo, kas iš to išėjo. Prieš bandydami dar kartą, pasižiūrėkite.</translation>
    </message>
    <message>
        <source>%1 It said: “%2”</source>
        <translation>%1 Jos žodžiais: „%2“</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <translation>Tarpinis serveris (%1) užklausos nepraleido.</translation>
    </message>
    <message>
        <source>The platform showed another certificate than the one that was confirmed for this account, so nothing was sent and nothing will be. Its SHA-256: %1</source>
        <translation>Platforma pateikė ne tą sertifikatą, kuris patvirtintas šiai paskyrai, todėl niekas neišsiųsta ir nebus siunčiama. Jo SHA-256: %1</translation>
    </message>
    <message>
        <source>This account is read-only, so nothing was sent. Unlock it first.</source>
        <translation>Ši paskyra tik skaitoma, todėl niekas neišsiųsta. Pirma ją atrakinkite.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the journal could not be written: %1</source>
        <translation>Niekas neišsiųsta, nes nepavyko įrašyti žurnalo: %1</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let the request through.</source>
        <translation>Šio kompiuterio tarpinis serveris užklausos nepraleido.</translation>
    </message>
    <message>
        <source>The platform did not let you sign in (%1).</source>
        <translation>Platforma neleido prisijungti (%1).</translation>
    </message>
    <message>
        <source>The platform wants the one-time password of this account, as it is just now. Without it nothing was done.</source>
        <translation>Platforma reikalauja šios paskyros vienkartinio slaptažodžio, galiojančio dabar. Be jo nieko nepadaryta.</translation>
    </message>
    <message>
        <source>The password is too old for this platform. Change it in the platform&apos;s own web interface, and sign in with the new one.</source>
        <translation>Slaptažodis šiai platformai per senas. Pakeiskite jį pačios platformos žiniatinklio sąsajoje ir prisijunkite nauju.</translation>
    </message>
    <message>
        <source>The platform lets nobody sign in from this computer for a while, because there were too many wrong passwords. Wait, at first five minutes: each try before that may prolong it. Cordboard does not try again by itself.</source>
        <translation>Platforma kurį laiką niekam neleidžia prisijungti iš šio kompiuterio, nes per daug kartų įvestas klaidingas slaptažodis. Palaukite, iš pradžių penkias minutes: kiekvienas bandymas anksčiau laiko gali šį laiką pailginti. Cordboard pati iš naujo nebando.</translation>
    </message>
    <message>
        <source>Another record has one of these values already, so nothing was sent.</source>
        <translation>Tai jau turi kiti, todėl niekas neišsiųsta.</translation>
    </message>
</context>
<context>
    <name>ExternalAccountForm</name>
    <message>
        <source>External account</source>
        <translation>Išorinė paskyra</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klientas *</translation>
    </message>
    <message>
        <source>External account &amp;ID *</source>
        <translation>Išorinės paskyros &amp;ID *</translation>
    </message>
    <message>
        <source>&amp;DID number</source>
        <translation>&amp;DID numeris</translation>
    </message>
    <message>
        <source>With a DID number external calls are allowed, and the number becomes the external caller ID.</source>
        <translation>Su DID numeriu leidžiami išoriniai skambučiai, o numeris tampa išoriniu skambintojo ID.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>„%1“ nėra NAME=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ nurodyta du kartus.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed.</source>
        <translation>„%1“ pakeisti negalima.</translation>
    </message>
    <message>
        <source>%1 has no “%2” to write. “cordboardctl catalogue %3” shows what it has.</source>
        <translation>%1 neturi rašomo „%2“. „cordboardctl catalogue %3“ rodo, ką turi.</translation>
    </message>
    <message>
        <source>A password is not taken from the command line, where everybody can read it. Write %1=- and give it on standard input.</source>
        <translation>Slaptažodis neimamas iš komandų eilutės, kur jį gali perskaityti visi. Rašykite %1=- ir pateikite jį standartinėje įvestyje.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>Tai nėra JSON objektas: %1.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>sąrašas</translation>
    </message>
    <message>
        <source>One record at a time: the document has another number of them.</source>
        <translation>Po vieną įrašą: dokumente jų yra ne vienas.</translation>
    </message>
    <message>
        <source>Nothing was sent:</source>
        <translation>Niekas neišsiųsta:</translation>
    </message>
    <message>
        <source>There is no preference “%1”.</source>
        <translation>Nėra nuostatos „%1“.</translation>
    </message>
</context>
<context>
    <name>FlowWindow</name>
    <message>
        <source>Steps</source>
        <translation>Žingsniai</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Ką šis žingsnis siunčia</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Atmesti…</translation>
    </message>
    <message>
        <source>Undo what was made…</source>
        <translation>Atšaukti, kas padaryta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>It is there. Nothing is sent for it.</source>
        <translation>Toks jau yra. Dėl jo nieko nesiunčiama.</translation>
    </message>
    <message>
        <source>Look for it and choose one.</source>
        <translation>Suraskite ir pasirinkite vieną.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, and the steps before to “%2”. Choose another one.</source>
        <translation>Tai priklauso „%1“, o ankstesni žingsniai – „%2“. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>iš %1 žingsnio</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (naujas)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Parinktys:</translation>
    </message>
    <message>
        <source>Which platform:</source>
        <translation>Kuri platforma:</translation>
    </message>
    <message>
        <source>cordboardctl: a telephone operator&apos;s platform from the shell.</source>
        <translation>cordboardctl: telefonijos operatoriaus platforma iš apvalkalo.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Komandos:</translation>
    </message>
    <message>
        <source>“cordboardctl help COMMAND” says more of each, “man cordboardctl” says all.</source>
        <translation>„cordboardctl help COMMAND“ pasako daugiau apie kiekvieną, „man cordboardctl“ – viską.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Pavyzdys:</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Failas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>A CSV file, or drop one here</source>
        <translation>CSV failas; jį galima ir čia nutempti</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Naršyti…</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Skirtukas</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skirtukas</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Koduotė</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Koduotė</translation>
    </message>
    <message>
        <source>The columns of the file, what each is about, and its first rows</source>
        <translation>Failo stulpeliai, apie ką kiekvienas, ir pirmos eilutės</translation>
    </message>
</context>
<context>
    <name>IncomingTrunkForm</name>
    <message>
        <source>Incoming trunk</source>
        <translation>Įeinantis kanalas</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klientas *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Transport protocol</source>
        <translation>&amp;Transporto protokolas</translation>
    </message>
    <message>
        <source>&amp;DID lookup</source>
        <translation>&amp;DID paieška</translation>
    </message>
    <message>
        <source>The platform makes the domain, and never hands it out again once the trunk is deleted.</source>
        <translation>Domeną sukuria platforma ir, kanalą ištrynus, daugiau niekada jo neišduoda.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodekai</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>K&amp;odekai</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Pirmasis pageidautinas. DTMF reikia telephone-event. Nepasirinkus galioja paskyros numatytieji.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nėra parinkties „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 reikšmės nepriima.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 reikia reikšmės: --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 nurodyta du kartus.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>Trūksta %1: %2</translation>
    </message>
    <message>
        <source>“%1” is too much: %2</source>
        <translation>„%1“ yra per daug: %2</translation>
    </message>
    <message>
        <source>What is to be done? “cordboardctl help” names the commands.</source>
        <translation>Ką daryti? „cordboardctl help“ išvardija komandas.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “cordboardctl help” names them.</source>
        <translation>Nėra komandos „%1“. Jas išvardija „cordboardctl help“.</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 nedera su „%2“.</translation>
    </message>
</context>
<context>
    <name>NewNumber</name>
    <message>
        <source>It exists.</source>
        <translation>Jau yra.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1.</source>
        <translation>Jau yra ir priklauso: %1.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1: the platform may refuse it.</source>
        <translation>Jau yra ir priklauso: %1. Platforma gali jį atmesti.</translation>
    </message>
</context>
<context>
    <name>NgcpCustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Kontaktas *</translation>
    </message>
    <message>
        <source>&amp;Billing profile *</source>
        <translation>&amp;Apmokestinimo profilis *</translation>
    </message>
    <message>
        <source>&amp;External ID</source>
        <translation>&amp;Išorinis ID</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Būsena *</translation>
    </message>
    <message>
        <source>&amp;Product *</source>
        <translation>&amp;Produktas *</translation>
    </message>
    <message>
        <source>S&amp;ubscriber limit</source>
        <translation>Abonentų &amp;riba</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all. To end a customer for ever, use Terminate.</source>
        <translation>Užrakinus klientą, užrakinami visi jo abonentai; atrakinus – visi atrakinami. Norėdami baigti su klientu visam laikui, naudokite „Nutraukti“.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Apmokestinimas</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>PVM &amp;tarifas</translation>
    </message>
    <message>
        <source>V&amp;AT is added</source>
        <translation>PVM pri&amp;dedamas</translation>
    </message>
    <message>
        <source>Invoices add VAT to the prices</source>
        <translation>Sąskaitose prie kainų pridedamas PVM</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablonai</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>El. laiškas naujiems abonentams</translation>
    </message>
    <message>
        <source>E-mail for new pass&amp;words</source>
        <translation>El. laiškas dėl &amp;naujų slaptažodžių</translation>
    </message>
    <message>
        <source>E-mail wit&amp;h invoices</source>
        <translation>E&amp;l. laiškas su sąskaitomis</translation>
    </message>
    <message>
        <source>Inv&amp;oice</source>
        <translation>&amp;Sąskaita</translation>
    </message>
    <message>
        <source>IDs of templates of the customer&apos;s reseller.</source>
        <translation>Kliento perpardavėjo šablonų ID.</translation>
    </message>
</context>
<context>
    <name>NgcpText</name>
    <message>
        <source>The platform failed and made nothing. So it does when one of these numbers is already in use: look for each of them under Numbers.</source>
        <translation>Platformoje įvyko klaida, ir ji nieko nesukūrė. Taip būna, kai kuris nors iš šių numerių jau naudojamas: ieškokite kiekvieno jų tarp numerių.</translation>
    </message>
</context>
<context>
    <name>NumberAdvice</name>
    <message>
        <source>No country&apos;s numbers begin like this.</source>
        <translation>Jokios šalies numeriai taip neprasideda.</translation>
    </message>
    <message>
        <source>Too short for a number of its country.</source>
        <translation>Per trumpas savo šalies numeriui.</translation>
    </message>
    <message>
        <source>Too long for a number of its country.</source>
        <translation>Per ilgas savo šalies numeriui.</translation>
    </message>
    <message>
        <source>No number of its country has as many digits.</source>
        <translation>Toje šalyje nėra tokio ilgio numerių.</translation>
    </message>
    <message>
        <source>Not known to be in use in its country.</source>
        <translation>Nežinoma, kad toje šalyje toks būtų naudojamas.</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Abonentas *</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>Įrenginio &amp;ID</translation>
    </message>
    <message>
        <source>Telephones register with it</source>
        <translation>Telefonai juo registruojasi</translation>
    </message>
    <message>
        <source>Choosing another subscriber moves an alias number there in one step. A primary number is changed at its subscriber.</source>
        <translation>Pasirinkus kitą abonentą, papildomas numeris iškart perkeliamas jam. Pagrindinis numeris keičiamas prie jo abonento.</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>That would be more than %L1 numbers. Do it in parts.</source>
        <translation>Tai būtų daugiau nei %L1 numerių. Darykite dalimis.</translation>
    </message>
    <message>
        <source>A number begins with its country code, not with 0.</source>
        <translation>Numeris prasideda šalies kodu, o ne 0.</translation>
    </message>
    <message>
        <source>It has too few digits for a number.</source>
        <translation>Numeriui per mažai skaitmenų.</translation>
    </message>
    <message>
        <source>It has more than 15 digits.</source>
        <translation>Jame daugiau nei 15 skaitmenų.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 jau yra sąraše.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its number(s) are already in the list, beginning with %1.</source>
        <translation>
            <numerusform>Sąraše jau yra %Ln jo numeris, pirmasis %1.</numerusform>
            <numerusform>Sąraše jau yra %Ln jo numeriai, pirmasis %1.</numerusform>
            <numerusform>Sąraše jau yra %Ln jo numerių, pirmasis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much text: %L1 characters, of which %L2 can be read at once.</source>
        <translation>Per daug teksto: %L1 ženklų, o vienu kartu skaitoma %L2.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Čia nėra numerio.</translation>
    </message>
    <message>
        <source>This is not a number: use the digits 0 to 9 only.</source>
        <translation>Tai ne numeris: naudokite tik skaitmenis nuo 0 iki 9.</translation>
    </message>
    <message>
        <source>It is too long for a number.</source>
        <translation>Per ilgas numeriui.</translation>
    </message>
    <message>
        <source>Its last number is longer than its first.</source>
        <translation>Paskutinis numeris ilgesnis už pirmąjį.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins.</source>
        <translation>Baigiasi ties %1, anksčiau, nei prasideda.</translation>
    </message>
    <message>
        <source>Square brackets hold the digits that may stand there: [0-4] or [135].</source>
        <translation>Laužtiniuose skliaustuose rašomi galimi skaitmenys: [0-4] arba [135].</translation>
    </message>
    <message>
        <source>An x stands for any digit, and only at the end.</source>
        <translation>x reiškia bet kurį skaitmenį ir rašomas tik gale.</translation>
    </message>
    <message>
        <source>A number begins with its country code.</source>
        <translation>Numeris prasideda šalies kodu.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nepavyksta įrašyti %1: %2</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>Nepavyko įrašyti rezultato: %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key ring</source>
        <translation>&amp;Laikyti sistemos raktinėje</translation>
    </message>
    <message>
        <source>&amp;One-time password</source>
        <translation>&amp;Vienkartinis slaptažodis</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Vienkartinis slaptažodis</translation>
    </message>
    <message>
        <source>As it is just now; it is not kept</source>
        <translation>Galiojantis dabar; jis nelaikomas</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>An earlier change had not ended: %1. It was done.</source>
        <translation>Ankstesnis pakeitimas liko be pabaigos: %1. Jis atliktas.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. It was not done.</source>
        <translation>Ankstesnis pakeitimas liko be pabaigos: %1. Jis neatliktas.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. Whether it was done is not known.</source>
        <translation>Ankstesnis pakeitimas liko be pabaigos: %1. Ar jis atliktas, nežinoma.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. What is there now differs from what was meant.</source>
        <translation>Ankstesnis pakeitimas liko be pabaigos: %1. Tai, kas dabar yra, skiriasi nuo to, ko norėta.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</source>
        <translation>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesnis pakeitimas, todėl niekas neišsiųsta: %1 Su --leave-unknown tęsiama nežinant.</numerusform>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesni pakeitimai, todėl niekas neišsiųsta: %1 Su --leave-unknown tęsiama nežinant.</numerusform>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesnių pakeitimų, todėl niekas neišsiųsta: %1 Su --leave-unknown tęsiama nežinant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeeringGroupForm</name>
    <message>
        <source>Peering group</source>
        <translation>Sujungimo grupė</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Sutartis *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>P&amp;rioritetas</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Aprašymas</translation>
    </message>
    <message>
        <source>&amp;Time set</source>
        <translation>&amp;Laiko rinkinys</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Pakeitimai iškart veikia vykstančius skambučius.</translation>
    </message>
</context>
<context>
    <name>PeeringInboundRuleForm</name>
    <message>
        <source>Inbound peering rule</source>
        <translation>Įeinančių skambučių sujungimo taisyklė</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Sujungimo grupė *</translation>
    </message>
    <message>
        <source>P&amp;riority *</source>
        <translation>&amp;Prioritetas *</translation>
    </message>
    <message>
        <source>&amp;Field *</source>
        <translation>&amp;Laukas *</translation>
    </message>
    <message>
        <source>P&amp;attern *</source>
        <translation>Ša&amp;blonas *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Būs&amp;ena</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Pakeitimai iškart veikia vykstančius skambučius.</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Atmetimas</translation>
    </message>
    <message>
        <source>R&amp;eject with</source>
        <translation>&amp;Atmesti kodu</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>P&amp;riežastis</translation>
    </message>
</context>
<context>
    <name>PeeringRuleForm</name>
    <message>
        <source>Peering rule</source>
        <translation>Sujungimo taisyklė</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Sujungimo grupė *</translation>
    </message>
    <message>
        <source>&amp;Callee prefix</source>
        <translation>&amp;Kviečiamojo prefiksas</translation>
    </message>
    <message>
        <source>C&amp;allee pattern</source>
        <translation>Kviečiamojo ša&amp;blonas</translation>
    </message>
    <message>
        <source>Ca&amp;ller pattern</source>
        <translation>Skambinto&amp;jo šablonas</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Aprašymas</translation>
    </message>
    <message>
        <source>&amp;Stops the search</source>
        <translation>Baigia &amp;paiešką</translation>
    </message>
    <message>
        <source>No rule behind it is looked at</source>
        <translation>Į tolesnes taisykles nebežiūrima</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Būs&amp;ena</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Pakeitimai iškart veikia vykstančius skambučius.</translation>
    </message>
</context>
<context>
    <name>PeeringServerForm</name>
    <message>
        <source>Peering server</source>
        <translation>Sujungimo serveris</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Sujungimo grupė *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>S&amp;voris</translation>
    </message>
    <message>
        <source>&amp;Is probed</source>
        <translation>&amp;Tikrinamas</translation>
    </message>
    <message>
        <source>Ask by OPTIONS whether it is alive</source>
        <translation>OPTIONS užklausomis klausti, ar jis veikia</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Būs&amp;ena</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Įjungtas</translation>
    </message>
    <message>
        <source>Si&amp;te</source>
        <translation>V&amp;ieta</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Pakeitimai iškart veikia vykstančius skambučius.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>IP &amp;address *</source>
        <translation>IP &amp;adresas *</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Mazgo vardas</translation>
    </message>
    <message>
        <source>P&amp;ort *</source>
        <translation>P&amp;rievadas *</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Transp&amp;ortas</translation>
    </message>
    <message>
        <source>O&amp;utbound proxy</source>
        <translation>Išei&amp;nantis tarpinis serveris</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Last hour</source>
        <translation>Paskutinė valanda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Paskutinės 24 valandos</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Paskutinės 7 dienos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mėnuo</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>%1 may only look at things on this platform, and change nothing.</source>
        <translation>%1 šioje platformoje gali tik žiūrėti, bet nieko nekeisti.</translation>
    </message>
    <message>
        <source>%1 may not do that: the platform gives it the role “%2”.</source>
        <translation>%1 to daryti negali: platforma suteikia vaidmenį „%2“.</translation>
    </message>
    <message>
        <source>This platform has no licence for that.</source>
        <translation>Ši platforma tam neturi licencijos.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>sukurti: %Ln</numerusform>
            <numerusform>sukurti: %Ln</numerusform>
            <numerusform>sukurti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>pakeisti: %Ln</numerusform>
            <numerusform>pakeisti: %Ln</numerusform>
            <numerusform>pakeisti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>šalinti: %Ln</numerusform>
            <numerusform>šalinti: %Ln</numerusform>
            <numerusform>šalinti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>nieko daryti nereikia: %Ln</numerusform>
            <numerusform>nieko daryti nereikia: %Ln</numerusform>
            <numerusform>nieko daryti nereikia: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>klaidingų: %Ln</numerusform>
            <numerusform>klaidingų: %Ln</numerusform>
            <numerusform>klaidingų: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nėra ką daryti</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>eilutė %1</translation>
    </message>
    <message>
        <source>line %1, column “%2” (%3)</source>
        <translation>eilutė %1, stulpelis „%2“ (%3)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Atšaukimas: %1</translation>
    </message>
    <message>
        <source>This plan was changed after it was made, or is no plan of this program. Make it anew.</source>
        <translation>Šis planas po sudarymo pakeistas arba yra ne šios programos. Sudarykite iš naujo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nepavyksta įrašyti %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nepavyksta perskaityti %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a plan.</source>
        <translation>%1 per didelis planui.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Klaidinga</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Sukurti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nieko</translation>
    </message>
    <message>
        <source>What it was before is not known: %1.</source>
        <translation>Kas buvo anksčiau, nežinoma: %1.</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>It is not kept. Enter it again.</source>
        <translation>Tai nelaikoma. Įveskite dar kartą.</translation>
    </message>
</context>
<context>
    <name>PreferenceText</name>
    <message>
        <source>Default: %1</source>
        <translation>Numatytoji reikšmė: %1</translation>
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
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per sekundę</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>liko %n sekundė</numerusform>
            <numerusform>liko %n sekundės</numerusform>
            <numerusform>liko %n sekundžių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningTemplate</name>
    <message>
        <source>Records of “%1” cannot be created here.</source>
        <translation>„%1“ įrašų čia sukurti negalima.</translation>
    </message>
    <message>
        <source>This template is for another platform.</source>
        <translation>Šis šablonas skirtas kitai platformai.</translation>
    </message>
    <message>
        <source>This is not a Cordboard template.</source>
        <translation>Tai ne Cordboard šablonas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nepavyksta įrašyti %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nepavyksta perskaityti %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a template.</source>
        <translation>%1 per didelis šablonui.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 nėra įprastas failas.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is no time. Write it like 2026-11-24T08:00:00Z, or today, yesterday, -24h, -7d.</source>
        <translation>„%1“ nėra laikas. Rašykite 2026-11-24T08:00:00Z arba today, yesterday, -24h, -7d.</translation>
    </message>
    <message>
        <source>--filter %1=%2: %3</source>
        <translation>--filter %1=%2: %3</translation>
    </message>
    <message>
        <source>--filter %1 takes true or false.</source>
        <translation>--filter %1 priima true arba false.</translation>
    </message>
    <message>
        <source>--filter takes NAME=VALUE, not “%1”.</source>
        <translation>--filter priima NAME=VALUE, o ne „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by “%2”. There are: %3.</source>
        <translation>%1 negalima filtruoti pagal „%2“. Yra: %3.</translation>
    </message>
    <message>
        <source>The platform does not sort by “%1”. There are: %2.</source>
        <translation>Platforma nerikiuoja pagal „%1“. Yra: %2.</translation>
    </message>
    <message>
        <source>%1 are listed from some time on only: --filter %2=-24h, for example.</source>
        <translation>%1 pateikiami tik nuo tam tikro laiko: pavyzdžiui, --filter %2=-24h.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. There are: %3.</source>
        <translation>%1 neturi stulpelio „%2“. Yra: %3.</translation>
    </message>
    <message>
        <source>“%1” is a password: it is written with --include-passwords only.</source>
        <translation>„%1“ yra slaptažodis: jis rašomas tik su --include-passwords.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: table, csv, safe-csv, xlsx, ndjson, json.</source>
        <translation>„%1“ nėra formatas. Yra: table, csv, safe-csv, xlsx, ndjson, json.</translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation>--limit priima skaičių, ne mažesnį kaip 1.</translation>
    </message>
    <message>
        <source>--filter %1 takes one value.</source>
        <translation>--filter %1 priima vieną reikšmę.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> arba </translation>
    </message>
    <message>
        <source>%1 are listed only for one customer or the like: %2.</source>
        <translation>%1 pateikiami tik nurodžius, kieno: %2.</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Ką daryti</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ką daryti</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numeriai</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeriai</translation>
    </message>
    <message>
        <source>37052000000-099
+3705200000[0-9]
3705200000x
or a list, pasted in any notation</source>
        <translation>37052000000-099
+3705200000[0-9]
3705200000x
arba sąrašas, įklijuotas bet kokiu pavidalu</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ko nepavyksta perskaityti</translation>
    </message>
</context>
<context>
    <name>RecordSink</name>
    <message>
        <source>A terminal cannot show xlsx: use --output FILE.</source>
        <translation>Terminalas negali parodyti xlsx: naudokite --output FILE.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registration</source>
        <translation>Registracija</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Abonentas *</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Kontaktas *</translation>
    </message>
    <message>
        <source>&amp;Expires *</source>
        <translation>&amp;Galioja iki *</translation>
    </message>
    <message>
        <source>&amp;Preference (q) *</source>
        <translation>&amp;Pirmenybė (q) *</translation>
    </message>
    <message>
        <source>&amp;Behind NAT</source>
        <translation>Už &amp;NAT</translation>
    </message>
    <message>
        <source>The telephone is behind NAT</source>
        <translation>Telefonas yra už NAT</translation>
    </message>
    <message>
        <source>&amp;Received from</source>
        <translation>Gauta &amp;iš</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>&amp;Lizdas</translation>
    </message>
    <message>
        <source>For telephones that cannot register by themselves. The platform may take half a minute.</source>
        <translation>Telefonams, kurie patys užsiregistruoti negali. Platformai gali prireikti pusės minutės.</translation>
    </message>
</context>
<context>
    <name>Remainder</name>
    <message>
        <source>expired</source>
        <translation>baigėsi</translation>
    </message>
    <message>
        <source>online, for good</source>
        <translation>prisijungta visam laikui</translation>
    </message>
    <message>
        <source>online, %1 left</source>
        <translation>prisijungta, liko %1</translation>
    </message>
</context>
<context>
    <name>ResellerForm</name>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Sutartis *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Būsena *</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>There is no resource “%1”. There are: %2.</source>
        <translation>Nėra ištekliaus „%1“. Yra: %2.</translation>
    </message>
    <message>
        <source>“%1” can be: %2.</source>
        <translation>„%1“ gali būti: %2.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleForm</name>
    <message>
        <source>Rewrite rule</source>
        <translation>Perrašymo taisyklė</translation>
    </message>
    <message>
        <source>&amp;Rewrite rule set *</source>
        <translation>&amp;Perrašymo taisyklių rinkinys *</translation>
    </message>
    <message>
        <source>&amp;Direction *</source>
        <translation>&amp;Kryptis *</translation>
    </message>
    <message>
        <source>&amp;Party *</source>
        <translation>P&amp;usė *</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Prio&amp;ritetas</translation>
    </message>
    <message>
        <source>&amp;Match pattern *</source>
        <translation>&amp;Atitikties šablonas *</translation>
    </message>
    <message>
        <source>R&amp;eplacement *</source>
        <translation>Pakei&amp;timas *</translation>
    </message>
    <message>
        <source>De&amp;scription *</source>
        <translation>Apraš&amp;ymas *</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Būsena</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>Rules of a set are tried by priority within their direction and party.</source>
        <translation>Rinkinio taisyklės bandomos pagal prioritetą savo krypties ir pusės ribose.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleSetForm</name>
    <message>
        <source>Rewrite rule set</source>
        <translation>Perrašymo taisyklių rinkinys</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Perpardavėjas</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>Pa&amp;vadinimas *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Aprašymas</translation>
    </message>
</context>
<context>
    <name>RowPlanner</name>
    <message>
        <source>It was done by an earlier import.</source>
        <translation>Tai atlikta ankstesniu importu.</translation>
    </message>
    <message>
        <source>There is none with the id %1.</source>
        <translation>Nėra nė vieno su ID %1.</translation>
    </message>
    <message>
        <source>There is none called “%1”.</source>
        <translation>Nėra nė vieno vardu „%1“.</translation>
    </message>
    <message>
        <source>There is none with the id %1; the platform gives the new one another.</source>
        <translation>Nėra nė vieno su ID %1; naujam platforma duos kitą.</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be written.</source>
        <translation>„%1“ praleidžiama: jo rašyti negalima.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>To pakeisti nebegalima.</translation>
    </message>
    <message>
        <source>Line %1 is about the same record.</source>
        <translation>Eilutė %1 yra apie tą patį įrašą.</translation>
    </message>
    <message>
        <source>There is no such record, and none can be created.</source>
        <translation>Tokio įrašo nėra, o sukurti negalima.</translation>
    </message>
    <message>
        <source>It cannot be changed.</source>
        <translation>Pakeisti negalima.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Niekas nesiskiria.</translation>
    </message>
    <message>
        <source>The id %1 belongs to “%2”, which has another name.</source>
        <translation>ID %1 priklauso „%2“, kurio vardas kitas.</translation>
    </message>
    <message numerus="yes">
        <source>%n have this name. Give the id of one.</source>
        <translation>
            <numerusform>Tokį vardą turi %n. Nurodykite vieno ID.</numerusform>
            <numerusform>Tokį vardą turi %n. Nurodykite vieno ID.</numerusform>
            <numerusform>Tokį vardą turi %n. Nurodykite vieno ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxText</name>
    <message>
        <source>Sandbox</source>
        <translation>Smėlio dėžė</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Smėlio dėžė: %1</translation>
    </message>
</context>
<context>
    <name>SipAccountForm</name>
    <message>
        <source>SIP account</source>
        <translation>SIP paskyra</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registracija</translation>
    </message>
    <message>
        <source>&amp;Check IP addresses</source>
        <translation>&amp;Tikrinti IP adresus</translation>
    </message>
    <message>
        <source>Devices may register from the allowed networks only</source>
        <translation>Įrenginiai gali registruotis tik iš leidžiamų tinklų</translation>
    </message>
    <message>
        <source>&amp;Allowed networks</source>
        <translation>&amp;Leidžiami tinklai</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, one on a line. Everything else about a SIP account is the customer&apos;s own.</source>
        <translation>IPv4 ir IPv6 tinklai CIDR užrašu, po vieną eilutėje. Visa kita SIP paskyroje priklauso klientui.</translation>
    </message>
</context>
<context>
    <name>SipCodeText</name>
    <message>
        <source>answered</source>
        <translation>atsiliepta</translation>
    </message>
    <message>
        <source>accepted for later</source>
        <translation>priimta vėlesniam laikui</translation>
    </message>
    <message>
        <source>several destinations</source>
        <translation>kelios paskirtys</translation>
    </message>
    <message>
        <source>moved for good</source>
        <translation>perkelta visam laikui</translation>
    </message>
    <message>
        <source>moved for now</source>
        <translation>perkelta laikinai</translation>
    </message>
    <message>
        <source>reachable through a proxy only</source>
        <translation>pasiekiama tik per tarpinį serverį</translation>
    </message>
    <message>
        <source>another service is offered</source>
        <translation>siūloma kita paslauga</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>netinkamai sudaryta užklausa</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>neprisijungta</translation>
    </message>
    <message>
        <source>payment required</source>
        <translation>reikia apmokėti</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>draudžiama</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>tokio numerio nėra</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>metodas neleidžiamas</translation>
    </message>
    <message>
        <source>answer not acceptable</source>
        <translation>atsakymas nepriimtinas</translation>
    </message>
    <message>
        <source>proxy asks to sign in</source>
        <translation>tarpinis serveris prašo prisijungti</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>neatsakyta laiku</translation>
    </message>
    <message>
        <source>number is gone</source>
        <translation>numerio nebėra</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>užklausa per didelė</translation>
    </message>
    <message>
        <source>address too long</source>
        <translation>adresas per ilgas</translation>
    </message>
    <message>
        <source>media type not supported</source>
        <translation>laikmenos tipas nepalaikomas</translation>
    </message>
    <message>
        <source>address scheme not supported</source>
        <translation>adreso schema nepalaikoma</translation>
    </message>
    <message>
        <source>extension not supported</source>
        <translation>plėtinys nepalaikomas</translation>
    </message>
    <message>
        <source>extension required</source>
        <translation>reikia plėtinio</translation>
    </message>
    <message>
        <source>session timer too short</source>
        <translation>seanso laikmatis per trumpas</translation>
    </message>
    <message>
        <source>interval too short</source>
        <translation>intervalas per trumpas</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>šiuo metu nepasiekiama</translation>
    </message>
    <message>
        <source>call unknown</source>
        <translation>skambutis nežinomas</translation>
    </message>
    <message>
        <source>call goes in a circle</source>
        <translation>skambutis sukasi ratu</translation>
    </message>
    <message>
        <source>too many hops</source>
        <translation>per daug šuolių</translation>
    </message>
    <message>
        <source>number incomplete</source>
        <translation>numeris nepilnas</translation>
    </message>
    <message>
        <source>number ambiguous</source>
        <translation>numeris nevienareikšmis</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>užimta</translation>
    </message>
    <message>
        <source>caller hung up before the answer</source>
        <translation>skambinantysis padėjo ragelį neatsiliepus</translation>
    </message>
    <message>
        <source>media not acceptable here</source>
        <translation>laikmena čia nepriimtina</translation>
    </message>
    <message>
        <source>another request is under way</source>
        <translation>vyksta kita užklausa</translation>
    </message>
    <message>
        <source>request cannot be decrypted</source>
        <translation>užklausos neįmanoma iššifruoti</translation>
    </message>
    <message>
        <source>error inside the far side</source>
        <translation>kitos pusės vidinė klaida</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>neįgyvendinta</translation>
    </message>
    <message>
        <source>bad answer behind the gateway</source>
        <translation>blogas atsakymas už vartų</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>paslauga neteikiama</translation>
    </message>
    <message>
        <source>far side did not answer in time</source>
        <translation>kita pusė neatsakė laiku</translation>
    </message>
    <message>
        <source>SIP version not supported</source>
        <translation>SIP versija nepalaikoma</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>pranešimas per didelis</translation>
    </message>
    <message>
        <source>busy everywhere</source>
        <translation>visur užimta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>atsisakyta</translation>
    </message>
    <message>
        <source>number exists nowhere</source>
        <translation>numerio niekur nėra</translation>
    </message>
    <message>
        <source>media not acceptable anywhere</source>
        <translation>laikmena niekur nepriimtina</translation>
    </message>
    <message>
        <source>unwanted call</source>
        <translation>nepageidaujamas skambutis</translation>
    </message>
    <message>
        <source>rejected on behalf of the called</source>
        <translation>atmesta kviečiamojo vardu</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>nepriskirtas numeris</translation>
    </message>
    <message>
        <source>no route to the transit network</source>
        <translation>nėra kelio į tranzitinį tinklą</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>nėra kelio iki paskirties</translation>
    </message>
    <message>
        <source>normal clearing</source>
        <translation>įprasta pabaiga</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>abonentas užimtas</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>abonentas nereaguoja</translation>
    </message>
    <message>
        <source>no answer from the user</source>
        <translation>abonentas neatsiliepia</translation>
    </message>
    <message>
        <source>subscriber absent</source>
        <translation>abonento nėra</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>skambutis atmestas</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>numeris pasikeitė</translation>
    </message>
    <message>
        <source>exchange routing error</source>
        <translation>maršrutizavimo klaida stotyje</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>paskirtis neveikia</translation>
    </message>
    <message>
        <source>invalid number format</source>
        <translation>netinkamas numerio formatas</translation>
    </message>
    <message>
        <source>normal, unspecified</source>
        <translation>įprasta, nepatikslinta</translation>
    </message>
    <message>
        <source>no circuit available</source>
        <translation>nėra laisvo kanalo</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>tinklas neveikia</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>laikinas gedimas</translation>
    </message>
    <message>
        <source>switching equipment congestion</source>
        <translation>komutavimo įrangos perkrova</translation>
    </message>
    <message>
        <source>resource unavailable</source>
        <translation>ištekliaus nėra</translation>
    </message>
    <message>
        <source>bearer capability not authorised</source>
        <translation>perdavimo galimybė neleista</translation>
    </message>
    <message>
        <source>bearer capability not available</source>
        <translation>perdavimo galimybės nėra</translation>
    </message>
    <message>
        <source>bearer capability not implemented</source>
        <translation>perdavimo galimybė neįgyvendinta</translation>
    </message>
    <message>
        <source>service not implemented</source>
        <translation>paslauga neįgyvendinta</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>nesuderinama paskirtis</translation>
    </message>
    <message>
        <source>timer expired</source>
        <translation>baigėsi laikmatis</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>protokolo klaida</translation>
    </message>
    <message>
        <source>interworking</source>
        <translation>tinklų sąveika</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>vyksta</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>nukreipta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atsisakyta</translation>
    </message>
    <message>
        <source>failure of the far side</source>
        <translation>kitos pusės gedimas</translation>
    </message>
    <message>
        <source>refused everywhere</source>
        <translation>visur atsisakyta</translation>
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
        <translation>tarpas pabaigoje arba pradžioje</translation>
    </message>
    <message>
        <source>%1, which cannot be seen</source>
        <translation>%1, nematomas ženklas</translation>
    </message>
    <message>
        <source>%1, which looks like a space</source>
        <translation>%1, panašus į tarpą ženklas</translation>
    </message>
    <message>
        <source>letters of two scripts in one word</source>
        <translation>dviejų raštų raidės viename žodyje</translation>
    </message>
    <message>
        <source>letters put together from parts</source>
        <translation>iš dalių sudėtos raidės</translation>
    </message>
    <message>
        <source>%1, in place of what cannot be read</source>
        <translation>%1 vietoj to, ko neįmanoma perskaityti</translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message>
        <source>The spreadsheet could not be begun.</source>
        <translation>Nepavyko pradėti skaičiuoklės failo.</translation>
    </message>
    <message numerus="yes">
        <source>It goes over %n sheet(s), for one does not hold as many rows.</source>
        <translation>
            <numerusform>Užima %n lapą, nes viename tiek eilučių netelpa.</numerusform>
            <numerusform>Užima %n lapus, nes viename tiek eilučių netelpa.</numerusform>
            <numerusform>Užima %n lapų, nes viename tiek eilučių netelpa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell holds and were cut.</source>
        <translation>
            <numerusform>%n tekstas buvo ilgesnis, nei telpa langelyje, ir sutrumpintas.</numerusform>
            <numerusform>%n tekstai buvo ilgesni, nei telpa langelyje, ir sutrumpinti.</numerusform>
            <numerusform>%n tekstų buvo ilgesni, nei telpa langelyje, ir sutrumpinti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberForm</name>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Klientas *</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Domenas *</translation>
    </message>
    <message>
        <source>&amp;Primary number</source>
        <translation>Pagrindinis &amp;numeris</translation>
    </message>
    <message>
        <source>&amp;Alias numbers</source>
        <translation>&amp;Papildomi numeriai</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Būsena</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Užraktas</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;El. paštas</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Laiko juosta</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;Išorinis ID</translation>
    </message>
    <message>
        <source>D&amp;isplay name</source>
        <translation>&amp;Rodomas vardas</translation>
    </message>
    <message>
        <source>User name, customer and domain stay for ever. Numbers that are taken out become free for others at once.</source>
        <translation>Naudotojo vardas, klientas ir domenas lieka visam laikui. Išimti numeriai iškart tampa laisvi kitiems.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>SIP &amp;user name *</source>
        <translation>SIP naudoto&amp;jo vardas *</translation>
    </message>
    <message>
        <source>SIP pass&amp;word *</source>
        <translation>&amp;SIP slaptažodis *</translation>
    </message>
    <message>
        <source>Sel&amp;f-care user name</source>
        <translation>Savitarnos naudotojo &amp;vardas</translation>
    </message>
    <message>
        <source>Self-ca&amp;re password</source>
        <translation>Savi&amp;tarnos slaptažodis</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator</source>
        <translation>&amp;Administratorius</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care</source>
        <translation>Savitarnoje gali keisti visą klientą</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Debesijos PBX</translation>
    </message>
    <message>
        <source>P&amp;BX pilot</source>
        <translation>PB&amp;X pagrindinis abonentas</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX</source>
        <translation>Pirmasis debesijos PBX abonentas</translation>
    </message>
    <message>
        <source>PBX &amp;group</source>
        <translation>PBX &amp;grupė</translation>
    </message>
    <message>
        <source>A hunt group without a telephone</source>
        <translation>Paieškos grupė be telefono</translation>
    </message>
    <message>
        <source>Exte&amp;nsion</source>
        <translation>Vidinis nu&amp;meris</translation>
    </message>
    <message>
        <source>&amp;Hunting</source>
        <translation>Paiešk&amp;os tvarka</translation>
    </message>
    <message>
        <source>Hunt time&amp;out</source>
        <translation>Paie&amp;škos laikas</translation>
    </message>
    <message>
        <source>Hunting is ended b&amp;y</source>
        <translation>Paieškos pabaigos pož&amp;ymis</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>Profilių rinkinio ID</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Profilio ID</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>Paieškos grupėse</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Nariai</translation>
    </message>
</context>
<context>
    <name>Suspension</name>
    <message>
        <source>What is switched off could not be written down, so nothing was sent: a resumption would not know what to switch on again.</source>
        <translation>Nepavyko užrašyti, kas išjungiama, todėl nieko neišsiųsta: atnaujinant nebūtų žinoma, ką vėl įjungti.</translation>
    </message>
</context>
<context>
    <name>SystemContactForm</name>
    <message>
        <source>System contact</source>
        <translation>Sistemos kontaktas</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;El. paštas *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vardas</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Pavar&amp;dė</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Į&amp;monė</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefonas</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>Mo&amp;bilusis</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>&amp;Faksas</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Lai&amp;ko juosta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Gatvė</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Pašto koda&amp;s</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>M&amp;iestas</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>Ša&amp;lis</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Įmonė ir bankas</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Įm&amp;onės kodas</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>PVM mokėto&amp;jo kodas</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>IB&amp;AN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Ban&amp;k name</source>
        <translation>Ba&amp;nko pavadinimas</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Savi laukai</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Laisvasis laukas 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Laisvasis laukas 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Laisvasis laukas 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Laisvasis laukas 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Laisvasis laukas 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Laisvasis laukas 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Laisvasis laukas 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Laisvasis laukas 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Laisvasis laukas 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Laisvasis laukas 9</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>No room for: %1.</source>
        <translation>Netilpo: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Naujas iš šablono</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Šablonas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablonas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ša&amp;linti</translation>
    </message>
    <message>
        <source>Words in curly brackets, such as {customer}, are asked for each time. Passwords are not kept in a template.</source>
        <translation>Žodžių riestiniuose skliaustuose, pavyzdžiui, {customer}, klausiama kiekvieną kartą. Slaptažodžiai šablone nelaikomi.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>Ž&amp;ingsniai</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Žingsniai</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pridėti</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Pašali&amp;nti</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Perkelti žingsnį aukštyn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Perkelti žingsnį žemyn</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Šį kartą</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Įrašyti į &amp;failą…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Įkelti…</translation>
    </message>
</context>
<context>
    <name>TerminationGatewayForm</name>
    <message>
        <source>Termination gateway</source>
        <translation>Terminavimo vartai</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Klientas</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>&amp;Host *</source>
        <translation>&amp;Mazgas *</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;rievadas</translation>
    </message>
    <message>
        <source>Net&amp;work protocol</source>
        <translation>&amp;Tinklo protokolas</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizacija</translation>
    </message>
    <message>
        <source>&amp;Authorization name</source>
        <translation>&amp;Autorizacijos vardas</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>&amp;Slaptažodis</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodekai</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>K&amp;odekai</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Pirmasis pageidautinas. DTMF reikia telephone-event. Nepasirinkus galioja paskyros numatytieji.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numerių perrašymas</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>&amp;Šaltinio taisyklė</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>Šaltinio r&amp;ezultatas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>Pask&amp;irties taisyklė</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>Paskirties re&amp;zultatas</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Reguliarieji reiškiniai; pakeičiama pirmoji atitiktis, \1–\9 reiškia jos grupes. Bandoma čia; sprendžia platforma.</translation>
    </message>
</context>
<context>
    <name>TerminationRouteForm</name>
    <message>
        <source>Termination route</source>
        <translation>Terminavimo maršrutas</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Klientas</translation>
    </message>
    <message>
        <source>Termination &amp;gateway *</source>
        <translation>Terminavimo &amp;vartai *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Pavadinimas *</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Prefiksai</translation>
    </message>
    <message>
        <source>D&amp;estination prefix</source>
        <translation>Paskirties pr&amp;efiksas</translation>
    </message>
    <message>
        <source>&amp;Source prefix</source>
        <translation>Ša&amp;ltinio prefiksas</translation>
    </message>
    <message>
        <source>The longest prefix that matches wins. Empty matches every number.</source>
        <translation>Laimi ilgiausias tinkantis prefiksas. Tuščias tinka bet kuriam numeriui.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numerių perrašymas</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>Š&amp;altinio taisyklė</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>&amp;Šaltinio rezultatas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>Pa&amp;skirties taisyklė</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>Paskirties re&amp;zultatas</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Reguliarieji reiškiniai; pakeičiama pirmoji atitiktis, \1–\9 reiškia jos grupes. Bandoma čia; sprendžia platforma.</translation>
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
        <translation>Telefonijos operatorių pultas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Smėlio dėžė</translation>
    </message>
    <message>
        <source>A small operator inside this program, to look around and to practise. Nothing in it reaches anybody.</source>
        <translation>Mažas operatorius šios programos viduje – apsižvalgyti ir pasimokyti. Niekas iš jo niekur nepatenka.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Atidaryti &amp;smėlio dėžę</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Paskyros</translation>
    </message>
    <message>
        <source>Your sign-in to a platform. The password goes to the system&apos;s key ring or stays in memory.</source>
        <translation>Jūsų prisijungimas prie platformos. Slaptažodis saugomas sistemos raktinėje arba tik atmintyje.</translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation>Išsaugotos paskyros</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atidaryti</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Pridėti paskyrą…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Keisti…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Paša&amp;linti…</translation>
    </message>
    <message>
        <source>Platform of the sandbox</source>
        <translation>Smėlio dėžės platforma</translation>
    </message>
</context>
<context>
    <name>admins</name>
    <message>
        <source>administrator</source>
        <translation>administratorius</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>perpardavėjas</translation>
    </message>
    <message>
        <source>customer care, all resellers</source>
        <translation>klientų aptarnavimas, visi perpardavėjai</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>klientų aptarnavimas</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>teisėtas perėmimas</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>password</source>
        <translation>slaptažodis</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktyvus</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>neaktyvus</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vaidmuo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Vyriausiasis</translation>
    </message>
    <message>
        <source>May manage other administrators.</source>
        <translation>Gali tvarkyti kitus administratorius.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tik skaityti</translation>
    </message>
    <message>
        <source>Sees passwords</source>
        <translation>Mato slaptažodžius</translation>
    </message>
    <message>
        <source>Sees calls</source>
        <translation>Mato skambučius</translation>
    </message>
    <message>
        <source>Sees billing</source>
        <translation>Mato apmokestinimą</translation>
    </message>
    <message>
        <source>May reset the password</source>
        <translation>Gali atkurti slaptažodį</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Vienkartinis slaptažodis</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Prisijungimo būdas</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>Administrator ID</source>
        <translation>Administratoriaus ID</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratorius</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoriai</translation>
    </message>
    <message>
        <source>Who may sign in to the platform&apos;s own interfaces and to this console.</source>
        <translation>Kas gali prisijungti prie pačios platformos sąsajų ir prie šio pulto.</translation>
    </message>
</context>
<context>
    <name>available_did_numbers</name>
    <message>
        <source>enabled</source>
        <translation>įjungtas</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>išjungtas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>In E.164 form, with the country code. The plus, spaces and dashes may be typed and are not sent.</source>
        <translation>E.164 pavidalu, su šalies kodu. Pliusą, tarpus ir brūkšnelius rašyti galima, jie nesiunčiami.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Calls to a disabled number are rejected.</source>
        <translation>Skambučiai į išjungtą numerį atmetami.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>A number with an external id is a system number: the customer cannot change it.</source>
        <translation>Numeris su išoriniu ID yra sisteminis: klientas jo keisti negali.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>DID number ID</source>
        <translation>DID numerio ID</translation>
    </message>
    <message>
        <source>The object of this number in the customer&apos;s call flow is deleted with it.</source>
        <translation>Kartu ištrinamas šio numerio objektas kliento skambučių sraute.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numeris</translation>
    </message>
    <message>
        <source>DID numbers</source>
        <translation>DID numeriai</translation>
    </message>
    <message>
        <source>A number that reaches the customer. It receives no calls until the customer places it in the call flow.</source>
        <translation>Numeris, kuriuo pasiekiamas klientas. Skambučių negauna, kol klientas jo neįtraukia į skambučių srautą.</translation>
    </message>
</context>
<context>
    <name>billingprofiles</name>
    <message>
        <source>active</source>
        <translation>aktyvus</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>nutrauktas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>išeinantys į kitus tinklus</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>visi išeinantys</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>įeinantys ir išeinantys</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>viskas, taip pat savitarna</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>perkeltas</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalas</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Sukčiavimo ribos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Trumpasis vardas</translation>
    </message>
    <message>
        <source>A short name of letters, digits and underscores; other programs find the profile by it.</source>
        <translation>Trumpas vardas iš raidžių, skaitmenų ir pabraukimo brūkšnių; pagal jį profilį randa kitos programos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valiuta</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Išankstinis mokėjimas</translation>
    </message>
    <message>
        <source>Prepaid library</source>
        <translation>Išankstinio mokėjimo biblioteka</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Mokestis</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Nemokamas laikas</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Nemokama suma</translation>
    </message>
    <message>
        <source>In cents.</source>
        <translation>Centais.</translation>
    </message>
    <message>
        <source>Limit per interval</source>
        <translation>Riba per intervalą</translation>
    </message>
    <message>
        <source>Lock beyond it</source>
        <translation>Viršijus užrakinti</translation>
    </message>
    <message>
        <source>Tell by e-mail</source>
        <translation>Pranešti el. paštu</translation>
    </message>
    <message>
        <source>Addresses with commas between.</source>
        <translation>Adresai, atskirti kableliais.</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <translation>Dienos riba</translation>
    </message>
    <message>
        <source>Lock beyond the daily limit</source>
        <translation>Užrakinti viršijus dienos ribą</translation>
    </message>
    <message>
        <source>Tell of the daily limit by e-mail</source>
        <translation>El. paštu pranešti apie viršytą dienos ribą</translation>
    </message>
    <message>
        <source>Reckon with the reseller&apos;s rates</source>
        <translation>Skaičiuoti perpardavėjo tarifais</translation>
    </message>
    <message>
        <source>Ignore domains</source>
        <translation>Nepaisyti domenų</translation>
    </message>
    <message>
        <source>Advice of charge</source>
        <translation>Pranešimas apie mokestį</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Pasirenka administratorius. Perpardavėjui imamas jo paties, kad ir kas čia būtų nurodyta.</translation>
    </message>
    <message>
        <source>Billing profile ID</source>
        <translation>Apmokestinimo profilio ID</translation>
    </message>
    <message>
        <source>Customers that use it keep it and are rated by it; it can be chosen no more.</source>
        <translation>Jį naudojantys klientai jį išlaiko ir pagal jį apmokestinami; pasirinkti jo nebegalima.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Apmokestinimo profilis</translation>
    </message>
    <message>
        <source>Billing profiles</source>
        <translation>Apmokestinimo profiliai</translation>
    </message>
    <message>
        <source>What calls cost. Writing them may need a licence.</source>
        <translation>Kiek kainuoja skambučiai. Jiems rašyti gali reikėti licencijos.</translation>
    </message>
    <message>
        <source>Peak hours of the week</source>
        <translation>Savaitės piko valandos</translation>
    </message>
    <message>
        <source>Special peak hours</source>
        <translation>Ypatingos piko valandos</translation>
    </message>
    <message>
        <source>They are set in the admin interface.</source>
        <translation>Jos nustatomos administravimo sąsajoje.</translation>
    </message>
    <message>
        <source>Day 0 is Monday. The hours are set in the admin interface.</source>
        <translation>0 diena yra pirmadienis. Jos nustatomos administravimo sąsajoje.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sutartys</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
</context>
<context>
    <name>callforwards</name>
    <message>
        <source>Voicebox</source>
        <translation>Balso paštas</translation>
    </message>
    <message>
        <source>Fax to e-mail</source>
        <translation>Faksas į el. paštą</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencija</translation>
    </message>
    <message>
        <source>Calling card</source>
        <translation>Skambinimo kortelė</translation>
    </message>
    <message>
        <source>Call through</source>
        <translation>Perskambinimas per platformą</translation>
    </message>
    <message>
        <source>Auto attendant</source>
        <translation>Automatinis operatorius</translation>
    </message>
    <message>
        <source>Office hours announcement</source>
        <translation>Darbo valandų pranešimas</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Pranešimas</translation>
    </message>
    <message>
        <source>Manager and secretary</source>
        <translation>Vadovas ir sekretorius</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Visada</translation>
    </message>
    <message>
        <source>Every call.</source>
        <translation>Kiekvienas skambutis.</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>Kai užimta</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Neatsiliepus</translation>
    </message>
    <message>
        <source>After the time to ring.</source>
        <translation>Praėjus skambėjimo laikui.</translation>
    </message>
    <message>
        <source>When not registered</source>
        <translation>Kai neužsiregistravęs</translation>
    </message>
    <message>
        <source>On overflow</source>
        <translation>Esant perkrovai</translation>
    </message>
    <message>
        <source>When the subscriber has as many calls as it may.</source>
        <translation>Kai abonentas turi tiek skambučių, kiek jam leidžiama.</translation>
    </message>
    <message>
        <source>On a response code</source>
        <translation>Gavus atsakymo kodą</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Abonento ID</translation>
    </message>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Abonento skambučių peradresavimas</translation>
    </message>
    <message>
        <source>Call forwards</source>
        <translation>Skambučių peradresavimas</translation>
    </message>
    <message>
        <source>Where the calls of each subscriber go. A subscriber whose forwards were made of several sets at once can only be changed there.</source>
        <translation>Kur nukreipiami kiekvieno abonento skambučiai. Jei abonento peradresavimas sudarytas iš kelių rinkinių iškart, jį galima keisti tik ten.</translation>
    </message>
    <message>
        <source>Internal ID</source>
        <translation>Vidinis ID</translation>
    </message>
    <message>
        <source>NGCP&apos;s own, and not the id of the subscriber.</source>
        <translation>Pačios NGCP, o ne abonento ID.</translation>
    </message>
</context>
<context>
    <name>capacity_groups</name>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalų skaičius</translation>
    </message>
    <message>
        <source>Calls at one time, reserved for the customers of the group.</source>
        <translation>Vienu metu galimi skambučiai, rezervuoti grupės klientams.</translation>
    </message>
    <message>
        <source>Capacity group</source>
        <translation>Talpos grupė</translation>
    </message>
    <message>
        <source>Capacity groups</source>
        <translation>Talpos grupės</translation>
    </message>
    <message>
        <source>Channels that several customers share.</source>
        <translation>Kanalai, kuriais dalijasi keli klientai.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bankas</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Savi laukai</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>As people write it; calls do not reach the contact by it.</source>
        <translation>Taip, kaip rašo žmonės; skambučiai juo kontakto nepasiekia.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilusis</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faksas</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatvė</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Pašto kodas</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Two letters, such as AT.</source>
        <translation>Dvi raidės, pavyzdžiui, AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Pavyzdžiui, Europe/Vienna.</translation>
    </message>
    <message>
        <source>Company register number</source>
        <translation>Įmonės kodas</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>PVM mokėtojo kodas</translation>
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
        <translation>Banko pavadinimas</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Laisvasis laukas 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Laisvasis laukas 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Laisvasis laukas 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Laisvasis laukas 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Laisvasis laukas 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Laisvasis laukas 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Laisvasis laukas 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Laisvasis laukas 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Laisvasis laukas 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Laisvasis laukas 9</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Pasirenka administratorius. Perpardavėjui imamas jo paties, kad ir kas čia būtų nurodyta.</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakto ID</translation>
    </message>
    <message>
        <source>A contact that is still in use is not deleted: the platform refuses.</source>
        <translation>Dar naudojamas kontaktas neištrinamas: platforma atsisako.</translation>
    </message>
    <message>
        <source>Customer contact</source>
        <translation>Kliento kontaktas</translation>
    </message>
    <message>
        <source>Customer contacts</source>
        <translation>Klientų kontaktai</translation>
    </message>
    <message>
        <source>Whom a customer&apos;s contract is with. The list also has the private contact of every subscriber with an e-mail address, which has no name.</source>
        <translation>Su kuo sudaryta kliento sutartis. Sąraše yra ir kiekvieno el. pašto adresą turinčio abonento asmeninis kontaktas, kuris vardo neturi.</translation>
    </message>
    <message>
        <source>System contact</source>
        <translation>Sistemos kontaktas</translation>
    </message>
    <message>
        <source>System contacts</source>
        <translation>Sistemos kontaktai</translation>
    </message>
    <message>
        <source>Whom the contracts of resellers and carriers are with.</source>
        <translation>Su kuo sudarytos perpardavėjų ir operatorių sutartys.</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>active</source>
        <translation>aktyvi</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>laukiama</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>užrakinta</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>nutraukta</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>tinklų sujungimas</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>perpardavėjas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Abonentų riba</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neribota</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Apmokestinimo profilis</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>Sutarties ID</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Sutartys</translation>
    </message>
    <message>
        <source>Contracts of resellers and of carriers. Terminated ones are not listed.</source>
        <translation>Perpardavėjų ir operatorių sutartys. Nutrauktos nerodomos.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountBand</name>
    <message>
        <source>%1  ·  via proxy %2</source>
        <translation>%1  ·  per tarpinį serverį %2</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Pridėti paskyrą</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Keisti paskyrą</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nepakeistas</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Išsaugoti paskyrą</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Kitas adresas</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Paskyros spalva</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Patikimi sertifikatai</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikatai (*.pem *.crt *.cer);;Visi failai (*)</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time.</source>
        <translation>Raktinės čia nėra: slaptažodžio klausiama kaskart.</translation>
    </message>
    <message>
        <source>The key ring is locked: the password is asked for each time.</source>
        <translation>Raktinė užrakinta: slaptažodžio klausiama kaskart.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Suteikite paskyrai pavadinimą.</translation>
    </message>
    <message>
        <source>There is another account called “%1”.</source>
        <translation>Jau yra kita paskyra pavadinimu „%1“.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Įveskite naudotojo vardą.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>CA failo nepavyksta perskaityti.</translation>
    </message>
    <message>
        <source>Enter the password to test the connection.</source>
        <translation>Ryšiui patikrinti įveskite slaptažodį.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Signed in. Address, certificate, user name and password are right.</source>
        <translation>Prisijungta. Adresas, sertifikatas, naudotojo vardas ir slaptažodis tinka.</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Pagal šio kompiuterio nuostatas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenaudoti</translation>
    </message>
    <message>
        <source>HTTP proxy:</source>
        <translation>HTTP tarpinis serveris:</translation>
    </message>
    <message>
        <source>Trusted through its authority</source>
        <translation>Patikimas pagal išdavėją</translation>
    </message>
    <message>
        <source>Only the one with the SHA-256 %1</source>
        <translation>Tik tas, kurio SHA-256 yra %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Pasitikėti šiuo sertifikatu</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the platform&apos;s certificate?</source>
        <translation>Ar tai platformos sertifikato skaitmeninis atspaudas?</translation>
    </message>
    <message>
        <source>%1

Compare it with what the platform&apos;s people tell you. From then on no other certificate is accepted for this account.</source>
        <translation>%1

Palyginkite jį su tuo, kurį nurodo platformos darbuotojai. Patvirtinus kito sertifikato šiai paskyrai nebebus priimama.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Pasitikėti</translation>
    </message>
    <message>
        <source>Write the proxy like proxy.example.com:8080.</source>
        <translation>Tarpinį serverį rašykite taip: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Certificate to sign in with</source>
        <translation>Prisijungimo sertifikatas</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem *.p12 *.pfx);;All files (*)</source>
        <translation>Sertifikatai su raktais (*.pem *.p12 *.pfx);;Visi failai (*)</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Kliento sertifikato perskaityti negalima.</translation>
    </message>
    <message>
        <source>Enter the one-time password to test the connection.</source>
        <translation>Ryšiui patikrinti įveskite vienkartinį slaptažodį.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for each time.</source>
        <translation>Slaptažodis nelaikomas: jo klausiama kaskart.</translation>
    </message>
    <message>
        <source>The password belongs to the address and user name from before, so it is not kept. Enter it again.</source>
        <translation>Senojo adreso ar naudotojo vardo slaptažodis naujajam nepaliekamas. Įveskite jį iš naujo.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountList</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Nepavyko perskaityti paskyrų sąrašo: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation>Paskyrų sąrašas buvo sugadintas. Jis paliktas kaip %1.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Paskyrų sąrašas sugadintas: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountsTask</name>
    <message>
        <source>There is no such column. There are: %1.</source>
        <translation>Tokio stulpelio nėra. Yra: %1.</translation>
    </message>
    <message>
        <source>Accounts are written as table, csv, ndjson or json.</source>
        <translation>Paskyros rašomos kaip table, csv, ndjson arba json.</translation>
    </message>
</context>
<context>
    <name>cordboard::ApplyWork</name>
    <message>
        <source>What it depends on was not done.</source>
        <translation>Tai, nuo ko tai priklauso, neatlikta.</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>buvo atmesta</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Buvo atmesta.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent. Look at it.</source>
        <translation>Atsakymo negauta, o tai, kas dabar yra, skiriasi nuo to, kas siųsta. Pažiūrėkite.</translation>
    </message>
    <message>
        <source>This plan was made for another account: %1.</source>
        <translation>Šis planas sudarytas kitai paskyrai: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent: %1.</source>
        <translation>Nepavyksta rašyti į žurnalą, todėl nieko neišsiųsta: %1.</translation>
    </message>
    <message>
        <source>The plan is more than a day old, and what it saw may be long gone. Make it anew.</source>
        <translation>Planui daugiau nei diena, ir tai, ką jis matė, gali būti seniai pasikeitę. Sudarykite iš naujo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made.</source>
        <translation>
            <numerusform>Atliktas %Ln pakeitimas.</numerusform>
            <numerusform>Atlikti %Ln pakeitimai.</numerusform>
            <numerusform>Atlikta %Ln pakeitimų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>Atmestas %Ln.</numerusform>
            <numerusform>Atmesti %Ln.</numerusform>
            <numerusform>Atmesta %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody meanwhile.</source>
        <translation>
            <numerusform>Kažkas tuo metu pakeitė %Ln.</numerusform>
            <numerusform>Kažkas tuo metu pakeitė %Ln.</numerusform>
            <numerusform>Kažkas tuo metu pakeitė %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are wrong and were not sent.</source>
        <translation>
            <numerusform>%Ln klaidingas ir neišsiųstas.</numerusform>
            <numerusform>%Ln klaidingi ir neišsiųsti.</numerusform>
            <numerusform>%Ln klaidingų ir neišsiųstų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>%Ln neišsiųstas.</numerusform>
            <numerusform>%Ln neišsiųsti.</numerusform>
            <numerusform>%Ln neišsiųsta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer and were not done.</source>
        <translation>
            <numerusform>%Ln negavo atsakymo ir neatliktas.</numerusform>
            <numerusform>%Ln negavo atsakymo ir neatlikti.</numerusform>
            <numerusform>%Ln negavo atsakymo ir neatlikta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped because the platform does not permit it.</source>
        <translation>Sustota, nes platforma to neleidžia.</translation>
    </message>
    <message>
        <source>It stopped because the outcome of one of them is not known.</source>
        <translation>Sustota, nes vieno iš jų rezultatas nežinomas.</translation>
    </message>
    <message>
        <source>It stopped because the platform could not be reached.</source>
        <translation>Sustota, nes platforma nepasiekiama.</translation>
    </message>
    <message>
        <source>It stopped because three were refused in a row.</source>
        <translation>Sustota, nes trys iš eilės buvo atmesti.</translation>
    </message>
    <message>
        <source>It stopped because the journal could not be written: %1.</source>
        <translation>Sustota, nes nepavyko rašyti į žurnalą: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Atsakymo negauta, o patikrinti nepavyko.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln is not known.</source>
        <translation>
            <numerusform>%Ln rezultatas nežinomas.</numerusform>
            <numerusform>%Ln rezultatas nežinomas.</numerusform>
            <numerusform>%Ln rezultatas nežinomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is being applied by another window or program.</source>
        <translation>Šį planą jau taiko kitas langas ar programa.</translation>
    </message>
    <message>
        <source>It was left, because nobody could count who uses it.</source>
        <translation>Palikta, nes nepavyko suskaičiuoti, kas tai naudoja.</translation>
    </message>
    <message>
        <source>It was left, because others use it: %1.</source>
        <translation>Palikta, nes tai naudoja kiti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left, because others use them.</source>
        <translation>
            <numerusform>%Ln paliktas, nes jį naudoja kiti.</numerusform>
            <numerusform>%Ln palikti, nes juos naudoja kiti.</numerusform>
            <numerusform>%Ln palikta, nes juos naudoja kiti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::BulkActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuoti…</translation>
    </message>
    <message>
        <source>&amp;Range of numbers…</source>
        <translation>Numerių &amp;sritis…</translation>
    </message>
    <message>
        <source>Edit &amp;many…</source>
        <translation>Keisti &amp;daug…</translation>
    </message>
    <message>
        <source>New from a &amp;template…</source>
        <translation>Naujas iš ša&amp;blono…</translation>
    </message>
    <message>
        <source>S&amp;uspend…</source>
        <translation>Su&amp;stabdyti…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Atnaujinti…</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Paskyra tik skaitoma. Pirmiausia atrakinkite.</translation>
    </message>
    <message>
        <source>%1 are not made in ranges.</source>
        <translation>%1 sritimis nekuriami.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 keisti negalima.</translation>
    </message>
    <message>
        <source>Select one: %1.</source>
        <translation>Pasirinkite vieną: %1.</translation>
    </message>
    <message>
        <source>“%1” was not suspended with this account on this computer, so it is not known what to switch on again.</source>
        <translation>„%1“ nebuvo sustabdytas su šia paskyra šiame kompiuteryje, todėl nežinoma, ką vėl įjungti.</translation>
    </message>
    <message>
        <source>A plan that was being applied when Cordboard stopped cannot be read: %1</source>
        <translation>Nepavyksta perskaityti plano, kuris buvo taikomas, kai Cordboard sustojo: %1</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Rodyti ataskaitą</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 galima tik skaityti.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Suvestinė</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Count the rest</source>
        <translation>Skaičiuoti likusius</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Skaičiuoti iš naujo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramos</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Kodai…</translation>
    </message>
    <message>
        <source>Calls over time, disconnect codes and destinations</source>
        <translation>Skambučiai laike, atjungimo kodai ir paskirtys</translation>
    </message>
    <message>
        <source>Which SIP code counts as what in the network effectiveness ratio</source>
        <translation>Kuris SIP kodas kuo laikomas tinklo veiksmingumo rodiklyje</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Bandymai</translation>
    </message>
    <message>
        <source>Calls, answered or not</source>
        <translation>Skambučiai, atsiliepti ar ne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>Calls that were answered</source>
        <translation>Skambučiai, į kuriuos atsiliepta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutės</translation>
    </message>
    <message>
        <source>Spoken in all answered calls</source>
        <translation>Kalbėta visuose atsilieptuose skambučiuose</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>Answer seizure ratio: answered calls of all calls</source>
        <translation>Atsiliepimų rodiklis: atsiliepti skambučiai iš visų</translation>
    </message>
    <message>
        <source>ACD</source>
        <translation>ACD</translation>
    </message>
    <message>
        <source>Average duration of an answered call</source>
        <translation>Vidutinė atsiliepto skambučio trukmė</translation>
    </message>
    <message>
        <source>NER</source>
        <translation>NER</translation>
    </message>
    <message>
        <source>Network effectiveness ratio (ITU-T E.425): calls that were answered or ended by the called person (busy, no answer, rejected), of all calls. The codes decide.</source>
        <translation>Tinklo veiksmingumo rodiklis (ITU-T E.425): skambučiai, į kuriuos atsiliepta arba kuriuos užbaigė kviečiamasis (užimta, neatsiliepė, atmetė), iš visų skambučių. Sprendžia kodai.</translation>
    </message>
    <message>
        <source>Peak at once</source>
        <translation>Didžiausias vienu metu</translation>
    </message>
    <message>
        <source>Most calls under way at once, from start to end; in parentheses those in which somebody spoke</source>
        <translation>Daugiausia skambučių vienu metu nuo pradžios iki pabaigos; skliausteliuose – kuriuose kalbėta</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Laike</translation>
    </message>
    <message>
        <source>Disconnect codes</source>
        <translation>Atjungimo kodai</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Paskirtys</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Kaip lentelė</translation>
    </message>
    <message>
        <source>Fold the summary away</source>
        <translation>Suskleisti suvestinę</translation>
    </message>
    <message>
        <source>Show the summary</source>
        <translation>Rodyti suvestinę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln skambutis</numerusform>
            <numerusform>%Ln skambučiai</numerusform>
            <numerusform>%Ln skambučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %L1 of %Ln call(s)</source>
        <translation>
            <numerusform>dalinė: %L1 iš %Ln skambučio</numerusform>
            <numerusform>dalinė: %L1 iš %Ln skambučių</numerusform>
            <numerusform>dalinė: %L1 iš %Ln skambučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %Ln call(s) so far</source>
        <translation>
            <numerusform>dalinė: kol kas %Ln skambutis</numerusform>
            <numerusform>dalinė: kol kas %Ln skambučiai</numerusform>
            <numerusform>dalinė: kol kas %Ln skambučių</numerusform>
        </translation>
    </message>
    <message>
        <source>the list changed meanwhile</source>
        <translation>sąrašas tuo metu pasikeitė</translation>
    </message>
    <message>
        <source>⚠ Fewer than 30 calls: the ratios say little.</source>
        <translation>⚠ Mažiau kaip 30 skambučių: rodikliai mažai ką sako.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s) since then</source>
        <translation>
            <numerusform>nuo tada %Ln naujas skambutis</numerusform>
            <numerusform>nuo tada %Ln nauji skambučiai</numerusform>
            <numerusform>nuo tada %Ln naujų skambučių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryWork</name>
    <message>
        <source>Summary of %1</source>
        <translation>Suvestinė: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were counted.</source>
        <translation>
            <numerusform>Suskaičiuotas %Ln skambutis.</numerusform>
            <numerusform>Suskaičiuoti %Ln skambučiai.</numerusform>
            <numerusform>Suskaičiuota %Ln skambučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary was stopped.</source>
        <translation>Suvestinė sustabdyta.</translation>
    </message>
    <message>
        <source>The summary broke off.</source>
        <translation>Suvestinė nutrūko.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTimeline</name>
    <message>
        <source>Course of the call</source>
        <translation>Skambučio eiga</translation>
    </message>
    <message>
        <source>The platform told no start of this call.</source>
        <translation>Platforma nenurodė šio skambučio pradžios.</translation>
    </message>
    <message>
        <source>Began %1 (%2)</source>
        <translation>Prasidėjo %1 (%2)</translation>
    </message>
    <message>
        <source>%1, rang %2, was not answered, ended %3.</source>
        <translation>%1, skambėjo %2, neatsiliepta, baigėsi %3.</translation>
    </message>
    <message>
        <source>%1, rang %2, was answered %3, lasted %4, ended %5.</source>
        <translation>%1, skambėjo %2, atsiliepta %3, truko %4, baigėsi %5.</translation>
    </message>
    <message>
        <source>rings %1</source>
        <translation>skamba %1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>pabaiga</translation>
    </message>
    <message>
        <source>start</source>
        <translation>pradžia</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>kalbama %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>atsiliepta</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTools</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Tiesiogiai</translation>
    </message>
    <message>
        <source>New calls appear at the top, a few seconds after they ended (%1)</source>
        <translation>Nauji skambučiai atsiranda viršuje praėjus kelioms sekundėms po pabaigos (%1)</translation>
    </message>
    <message>
        <source>Live goes on more slowly: %1</source>
        <translation>Tiesioginis rodymas tęsiamas lėčiau: %1</translation>
    </message>
    <message>
        <source>Live was switched off: more new calls than can be shown on top. Refresh to see them.</source>
        <translation>Tiesioginis rodymas išjungtas: naujų skambučių daugiau, nei galima parodyti viršuje. Atnaujinkite, kad juos matytumėte.</translation>
    </message>
    <message>
        <source>Live is off: no new call can belong to a time that is over.</source>
        <translation>Tiesioginis rodymas išjungtas: praėjusiam laikui nauji skambučiai nepriklauso.</translation>
    </message>
    <message>
        <source>Live is off: new calls can only be added on top while the newest come first.</source>
        <translation>Tiesioginis rodymas išjungtas: nauji skambučiai dedami viršuje tik tada, kai naujausi yra pirmi.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n new call(s)</source>
        <translation>
            <numerusform>▲ %n naujas skambutis</numerusform>
            <numerusform>▲ %n nauji skambučiai</numerusform>
            <numerusform>▲ %n naujų skambučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Live was switched off: the newest calls do not come first any more.</source>
        <translation>Tiesioginis rodymas išjungtas: naujausi skambučiai nebėra pirmi.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallWindow</name>
    <message>
        <source>no code was told</source>
        <translation>kodas nenurodytas</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Baigėsi: %1</translation>
    </message>
    <message>
        <source>Ended: %1 – “%2”</source>
        <translation>Baigėsi: %1 – „%2“</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Skambučiai iš %1</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Skambučiai į %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Įkeliama…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) within 7 days before and after this one, it included</source>
        <translation>
            <numerusform>%Ln skambutis per 7 dienas prieš šį ir po jo, kartu su juo</numerusform>
            <numerusform>%Ln skambučiai per 7 dienas prieš šį ir po jo, kartu su juo</numerusform>
            <numerusform>%Ln skambučių per 7 dienas prieš šį ir po jo, kartu su juo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CatalogueTask</name>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>Nėra platformos „%1“.</translation>
    </message>
</context>
<context>
    <name>cordboard::ChoiceBox</name>
    <message>
        <source>Platform&apos;s default</source>
        <translation>Platformos numatytasis</translation>
    </message>
</context>
<context>
    <name>cordboard::CodeTableDialog</name>
    <message>
        <source>What SIP codes count as</source>
        <translation>Kuo laikomi SIP kodai</translation>
    </message>
    <message>
        <source>The network effectiveness ratio counts calls that were answered, and calls that the called person ended: busy, no answer, rejected. Platforms use codes differently. “5xx” stands for all other codes of that hundred; codes that are not listed count as other.</source>
        <translation>Tinklo veiksmingumo rodiklis skaičiuoja skambučius, į kuriuos atsiliepta, ir skambučius, kuriuos užbaigė kviečiamasis: užimta, neatsiliepė, atmetė. Platformos kodus naudoja skirtingai. „5xx“ reiškia visus kitus to šimto kodus; neišvardyti kodai laikomi kitais.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Žodžiais</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Laikoma</translation>
    </message>
    <message>
        <source>In the ratio</source>
        <translation>Rodiklyje</translation>
    </message>
    <message>
        <source>&amp;Add a code</source>
        <translation>&amp;Pridėti kodą</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Pa&amp;šalinti</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>&amp;Įprasta lentelė</translation>
    </message>
    <message>
        <source>What %1 counts as</source>
        <translation>Kuo laikomas %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>“%1” is no SIP code: a number from 100 to 699, or “4xx”.</source>
        <translation>„%1“ nėra SIP kodas: skaičius nuo 100 iki 699 arba „4xx“.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 nurodyta du kartus.</translation>
    </message>
    <message>
        <source>List one code at least, or take the usual table.</source>
        <translation>Nurodykite bent vieną kodą arba naudokite įprastą lentelę.</translation>
    </message>
</context>
<context>
    <name>cordboard::CodecList</name>
    <message>
        <source>Codecs in order of preference</source>
        <translation>Kodekai pageidavimo tvarka</translation>
    </message>
    <message>
        <source>Prefer more</source>
        <translation>Labiau pageidaujamas</translation>
    </message>
    <message>
        <source>Prefer less</source>
        <translation>Mažiau pageidaujamas</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandDialog</name>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln pasirinktas įrašas</numerusform>
            <numerusform>%Ln pasirinkti įrašai</numerusform>
            <numerusform>%Ln pasirinktų įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Sudaryti planą</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandPlan</name>
    <message>
        <source>It is like that already.</source>
        <translation>Taip jau yra.</translation>
    </message>
    <message>
        <source>It goes to another owner. %1: %2 → %3</source>
        <translation>Pereina kitam savininkui. %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>cordboard::CompanionActions</name>
    <message>
        <source>No browser opened the page at %1.</source>
        <translation>Jokia naršyklė neatvėrė puslapio adresu %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Pakeitė kažkas kitas</translation>
    </message>
    <message>
        <source>Choose what each of them should be. Nothing is sent before that.</source>
        <translation>Kiekvienam pasirinkite, kaip turi būti. Iki tol niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Išsaugoti taip</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Buvo</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Dabar yra</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Norite</translation>
    </message>
    <message>
        <source>%1 as it is now: %2</source>
        <translation>%1, kaip dabar yra: %2</translation>
    </message>
    <message>
        <source>%1 as you want it: %2</source>
        <translation>%1, kaip norite: %2</translation>
    </message>
</context>
<context>
    <name>cordboard::Console</name>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Paskyros pavadinimu „%1“ nėra.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Nepavyko paleisti smėlio dėžės: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>Trinti: %1</translation>
    </message>
    <message>
        <source>Delete %1 “%2”?</source>
        <translation>Trinti (%1) „%2“?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To nebus galima atšaukti.</translation>
    </message>
    <message>
        <source>This cannot be undone. Deleted with it:</source>
        <translation>To nebus galima atšaukti. Kartu dings:</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Norėdami ištrinti, įveskite %1:</translation>
    </message>
    <message>
        <source>Id of what is deleted</source>
        <translation>Trinamo įrašo ID</translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>Nutraukti: %1</translation>
    </message>
    <message>
        <source>Terminate %1 “%2” for ever?</source>
        <translation>Nutraukti (%1) „%2“ visam laikui?</translation>
    </message>
    <message>
        <source>It stays in the list and can never be used again. With it go:</source>
        <translation>Įrašas lieka sąraše, bet jo nebegalima naudoti niekada. Kartu dingsta:</translation>
    </message>
    <message>
        <source>Type %1 to terminate it:</source>
        <translation>Norėdami nutraukti, įveskite %1:</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteTask</name>
    <message>
        <source>--confirm %1 is not the id %2.</source>
        <translation>--confirm %1 nėra id %2.</translation>
    </message>
    <message>
        <source>Much goes with it, so the id is wanted again: --confirm %1.</source>
        <translation>Kartu dingsta daug kas, todėl reikia dar kartą id: --confirm %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed.</source>
        <translation>Čia nėra ko klausti: reikia --yes.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>%1 %2 nėra (arba nebėra).</translation>
    </message>
    <message>
        <source>To be deleted for ever: %1.</source>
        <translation>Bus ištrinta visam laikui: %1.</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <translation>Kartu dingsta:</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Niekas neištrinta.</translation>
    </message>
    <message>
        <source>Type the id to delete it:</source>
        <translation>Kad ištrintumėte, įveskite id:</translation>
    </message>
    <message>
        <source>Delete it? (yes/no)</source>
        <translation>Ištrinti? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1 jau nebuvo.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: ištrinta.</translation>
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
        <translation>%1: nepavyko suskaičiuoti</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: skaičiuojama…</translation>
    </message>
    <message>
        <source>Still used by: %1</source>
        <translation>Dar naudoja: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::Delivery</name>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Per %1 s atsakymo nesulaukta.</translation>
    </message>
    <message>
        <source>The answer stopped for %1 s.</source>
        <translation>Atsakymas nutrūko %1 s.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 s.</source>
        <translation>Per %1 s atsakymas nebuvo baigtas.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Atsakymas didesnis nei %1 MiB.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation>Nepavyko užmegzti šifruoto ryšio.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Ryšys nutrauktas nesulaukus viso atsakymo.</translation>
    </message>
    <message>
        <source>The network failed (Qt error %1).</source>
        <translation>Tinklo klaida (Qt klaida %1).</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <translation>Per %1 s ryšio užmegzti nepavyko.</translation>
    </message>
    <message>
        <source>By the clock of this computer it is %1 UTC; if that is wrong, set the clock.</source>
        <translation>Pagal šio kompiuterio laikrodį dabar %1 UTC; jei tai netiesa, nustatykite laikrodį.</translation>
    </message>
    <message>
        <source>This list cannot be narrowed by “%1”.</source>
        <translation>Šio sąrašo negalima siaurinti pagal „%1“.</translation>
    </message>
</context>
<context>
    <name>cordboard::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: paslėpta</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Rodyti: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopijuoti: %1</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Susiję</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nėra.</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Platforma apie tai nieko nepasakė.</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Eiti į: %1 %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Also told by the platform</source>
        <translation>Platforma dar pasakė</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>Pasirinktas %n įrašas</numerusform>
            <numerusform>Pasirinkti %n įrašai</numerusform>
            <numerusform>Pasirinkta įrašų: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared by all of them</source>
        <translation>Bendra visiems</translation>
    </message>
    <message>
        <source>This may not be what it looks like: %1.</source>
        <translation>Tai gali būti ne tai, kuo atrodo: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyDialog</name>
    <message>
        <source>Edit many: %1</source>
        <translation>Keisti daug: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln pasirinkta eilutė</numerusform>
            <numerusform>%Ln pasirinktos eilutės</numerusform>
            <numerusform>%Ln pasirinktų eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Visa %Ln sąrašo eilutė</numerusform>
            <numerusform>Visos %Ln sąrašo eilutės</numerusform>
            <numerusform>Visos %Ln sąrašo eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Visas sąrašas</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Sudaryti planą</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyPlan</name>
    <message>
        <source>Change of %1</source>
        <translation>Keitimas: %1</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Jau taip yra.</translation>
    </message>
</context>
<context>
    <name>cordboard::ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Eksportas: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Eilutės</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatas</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Skirtukas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;tulpeliai</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ailas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuoti</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Visa %Ln sąrašo eilutė</numerusform>
            <numerusform>Visos %Ln sąrašo eilutės</numerusform>
            <numerusform>Visos %Ln sąrašo eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Visas sąrašas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln pažymėta eilutė</numerusform>
            <numerusform>%Ln pažymėtos eilutės</numerusform>
            <numerusform>%Ln pažymėtų eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Skaičiuoklė (XLSX)</translation>
    </message>
    <message>
        <source>CSV, exact</source>
        <translation>CSV, tikslus</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets</source>
        <translation>CSV, saugus skaičiuoklėms</translation>
    </message>
    <message>
        <source>NDJSON, one object on each line</source>
        <translation>NDJSON, po objektą eilutėje</translation>
    </message>
    <message>
        <source>JSON:API document</source>
        <translation>JSON:API dokumentas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Kabliataškis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>With the &amp;names of related records</source>
        <translation>Su susijusių įrašų &amp;vardais</translation>
    </message>
    <message>
        <source>Include &amp;passwords, this time</source>
        <translation>Šį kartą įtraukti slapta&amp;žodžius</translation>
    </message>
    <message>
        <source>They stand in the file in plain text. Whoever can open the file can use them.</source>
        <translation>Faile jie bus paprastu tekstu. Kas atvers failą, galės jais pasinaudoti.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Pasi&amp;rinkti…</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksportuoti į</translation>
    </message>
    <message>
        <source>Numbers of telephones, ids and codes stay text, times are times in UTC, and nothing is a formula.</source>
        <translation>Telefonų numeriai, id ir kodai lieka tekstas, laikas – UTC, formulių nėra.</translation>
    </message>
    <message>
        <source>What a spreadsheet could take for a formula gets an apostrophe in front. Importing the file here takes it off again.</source>
        <translation>Kas skaičiuoklei atrodytų kaip formulė, gauna apostrofą priekyje. Importuojant failą čia, jis vėl nuimamas.</translation>
    </message>
    <message>
        <source>For ClickHouse, DuckDB and data lakes.</source>
        <translation>Skirta ClickHouse, DuckDB ir duomenų ežerams.</translation>
    </message>
    <message>
        <source>As the platform itself writes records.</source>
        <translation>Taip, kaip įrašus rašo pati platforma.</translation>
    </message>
    <message>
        <source>For programs: nothing is changed. A spreadsheet may take a value for a formula.</source>
        <translation>Programoms: niekas nekeičiama. Skaičiuoklė gali palaikyti reikšmę formule.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Failui reikia vardo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Tokio aplanko nėra.</translation>
    </message>
    <message>
        <source>No column is ticked.</source>
        <translation>Nepažymėtas nė vienas stulpelis.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Pakeisti failą</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Šis failas jau yra ir bus pakeistas.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportTask</name>
    <message>
        <source>export writes a file. For standard output there is list.</source>
        <translation>export rašo failą. Standartinei išvesčiai yra list.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportWork</name>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Perskaityta %Ln eilutė.</numerusform>
            <numerusform>Perskaitytos %Ln eilutės.</numerusform>
            <numerusform>Perskaityta %Ln eilučių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln eilutė yra faile %1.</numerusform>
            <numerusform>%Ln eilutės yra faile %1.</numerusform>
            <numerusform>%Ln eilučių yra faile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed while it was read: rows may be missing or be there twice.</source>
        <translation>Skaitant sąrašas pasikeitė: eilučių gali trūkti arba jos gali kartotis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came twice.</source>
        <translation>
            <numerusform>%Ln eilutė pasikartojo.</numerusform>
            <numerusform>%Ln eilutės pasikartojo.</numerusform>
            <numerusform>%Ln eilučių pasikartojo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped after %Ln row(s).</source>
        <translation>
            <numerusform>Sustojo po %Ln eilutės.</numerusform>
            <numerusform>Sustojo po %Ln eilučių.</numerusform>
            <numerusform>Sustojo po %Ln eilučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Galima tęsti nuo ten.</translation>
    </message>
    <message>
        <source>It can only begin anew.</source>
        <translation>Galima tik pradėti iš naujo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Sustabdyta. Failo neliko.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected: these may be other ones.</source>
        <translation>Sąrašas nebe toks, koks buvo, kai eilutės buvo pažymėtos: čia gali būti kitos.</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtrai</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtras</translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+F)</source>
        <translation>Siaurinti sąrašą (Ctrl+F)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atmestas</translation>
    </message>
    <message>
        <source>The platform does not take this filter.</source>
        <translation>Platforma šio filtro nepriima.</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Pašalinti filtrą „%1“</translation>
    </message>
    <message>
        <source>Answered or not: this platform has no such filter (the summary counts both)</source>
        <translation>Atsiliepta ar ne: ši platforma tokio filtro neturi (suvestinė skaičiuoja abu)</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtruoti: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruoti</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation>Įveskite, ko ieškoti.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Vienas ar keli</translation>
    </message>
    <message>
        <source>Several, separated by commas, spaces or line ends, find any of them.</source>
        <translation>Keli, atskirti kableliais, tarpais arba eilutėmis, randa bet kurį iš jų.</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln. A filter takes 300 at most.</source>
        <translation>
            <numerusform>Čia jų %Ln. Filtras priima ne daugiau kaip 300.</numerusform>
            <numerusform>Čia jų %Ln. Filtras priima ne daugiau kaip 300.</numerusform>
            <numerusform>Čia jų %Ln. Filtras priima ne daugiau kaip 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, or with * for anything</source>
        <translation>Visas arba su * vietoj bet ko</translation>
    </message>
    <message>
        <source>“ann*” finds what begins with ann, “*ann*” what contains it. Without a star it must be the whole.</source>
        <translation>„ann*“ randa tai, kas prasideda „ann“, „*ann*“ – tai, kur tai yra. Be žvaigždutės turi sutapti viskas.</translation>
    </message>
    <message>
        <source>Tick one or several.</source>
        <translation>Pažymėkite vieną ar kelis.</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowActions</name>
    <message>
        <source>Show the steps</source>
        <translation>Rodyti žingsnius</translation>
    </message>
    <message>
        <source>An earlier one was not brought to its end.</source>
        <translation>Ankstesnis nebuvo užbaigtas.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tęsti jį</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowFinder</name>
    <message>
        <source>Look for it</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <translation>Pirmiausia įveskite, ko ieškoti.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ieškoma…</translation>
    </message>
    <message>
        <source>There is none yet. It will be made.</source>
        <translation>Tokio dar nėra. Bus sukurtas.</translation>
    </message>
    <message>
        <source>%1: there is none like that.</source>
        <translation>%1: tokio nėra.</translation>
    </message>
    <message>
        <source>There are more than can be shown. Type more of it.</source>
        <translation>Jų daugiau, nei galima parodyti. Įveskite tiksliau.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Toks jau yra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found. Choose one.</source>
        <translation>
            <numerusform>Rastas %Ln. Pasirinkite vieną.</numerusform>
            <numerusform>Rasti %Ln. Pasirinkite vieną.</numerusform>
            <numerusform>Rasta %Ln. Pasirinkite vieną.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FlowPage</name>
    <message>
        <source>A new one</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>One that is there</source>
        <translation>Jau esamas</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Rodyti visus laukus</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowWindow</name>
    <message>
        <source>All steps</source>
        <translation>Visi žingsniai</translation>
    </message>
    <message>
        <source>This was not brought to its end. What is made is marked, and nothing is sent twice.</source>
        <translation>Tai nebuvo užbaigta. Kas sukurta, pažymėta, ir niekas nesiunčiama du kartus.</translation>
    </message>
    <message>
        <source>This was entered before, and nothing was sent yet.</source>
        <translation>Tai įvesta anksčiau, ir dar nieko neišsiųsta.</translation>
    </message>
    <message>
        <source>Passwords are not kept: enter them again.</source>
        <translation>Slaptažodžiai nelaikomi: įveskite juos dar kartą.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Vykdoma.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Atlikta.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Paskyra tik skaitoma. Pirmiausia atrakinkite.</translation>
    </message>
    <message>
        <source>Step %1 is not complete.</source>
        <translation>%1 žingsnis neužpildytas.</translation>
    </message>
    <message>
        <source>Everything is made. %1</source>
        <translation>Viskas sukurta. %1</translation>
    </message>
    <message>
        <source>Step %1, %2:</source>
        <translation>%1 žingsnis, %2:</translation>
    </message>
    <message>
        <source>Going on looks once more before anything is sent.</source>
        <translation>Tęsiant, prieš ką nors siunčiant, patikrinama dar kartą.</translation>
    </message>
    <message>
        <source>What was entered is kept. Put it right and go on from here.</source>
        <translation>Kas įvesta, išsaugota. Pataisykite ir tęskite nuo čia.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Sukurti %Ln įrašą</numerusform>
            <numerusform>Sukurti %Ln įrašus</numerusform>
            <numerusform>Sukurti %Ln įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>Patikrinti ir sukurti</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>sukurta: %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>neužpildyta</translation>
    </message>
    <message>
        <source>not complete: %1</source>
        <translation>neužpildyta: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>naujas</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>naujas: %1</translation>
    </message>
    <message>
        <source>The step in full</source>
        <translation>Visas žingsnis</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Ką šis žingsnis siunčia</translation>
    </message>
    <message>
        <source>Choose a step to see it in full.</source>
        <translation>Pasirinkite žingsnį, kad pamatytumėte jį visą.</translation>
    </message>
    <message>
        <source>It was made, with the ID %1.</source>
        <translation>Sukurta, ID yra %1.</translation>
    </message>
    <message>
        <source>Nothing. “%1” is there, with the ID %2.</source>
        <translation>Nieko. „%1“ jau yra, ID yra %2.</translation>
    </message>
    <message>
        <source>Create: %1</source>
        <translation>Sukurti: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Atmesti tai, ką įvedėte?</translation>
    </message>
    <message>
        <source>What was made stays on the platform. To remove it, undo it first.</source>
        <translation>Kas sukurta, lieka platformoje. Norėdami tai pašalinti, pirmiausia atšaukite.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>Nothing. It is only looked for.</source>
        <translation>Nieko. Jo tik ieškoma.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Kol kas nieko.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormBinder</name>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>This platform does not take it.</source>
        <translation>Ši platforma to nepriima.</translation>
    </message>
    <message>
        <source>This platform does not let it be changed.</source>
        <translation>Ši platforma neleidžia to keisti.</translation>
    </message>
    <message>
        <source>This platform knows this field by neither of its names.</source>
        <translation>Ši platforma to nepriima nė vienu iš abiejų pavadinimų.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Išsaugoma…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Naujas: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Sukurti: %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Išsaugoti pakeitimus</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Pakeitimų nėra</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n pakeitimas: %1</numerusform>
            <numerusform>%n pakeitimai: %1</numerusform>
            <numerusform>Pakeitimų – %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved, but the platform made something else of: %1. This is how it is now.</source>
        <translation>Išsaugota, bet platforma kitaip nustatė: %1. Dabar yra taip.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Užverti formą</translation>
    </message>
    <message>
        <source>The record is being saved. Close the form?</source>
        <translation>Įrašas išsaugomas. Užverti formą?</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Atmesti tai, ką pakeitėte?</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Užverti formą</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmesti pakeitimus</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Tikrinama, kas yra dabar…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Tikrinama, kas iš to išėjo…</translation>
    </message>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Išsiųsta, bet atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundės…</numerusform>
            <numerusform>Išsiųsta, bet atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundžių…</numerusform>
            <numerusform>Išsiųsta, bet atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundžių…</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, but it was saved: it is there.</source>
        <translation>Atsakymo nesulaukta, bet išsaugota: įrašas yra.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>Tuo pat metu kažkas kitas pakeitė: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it was not saved: what is there is as before.</source>
        <translation>Atsakymo nesulaukta ir neišsaugota: viskas liko kaip anksčiau.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Siųsti dar kartą</translation>
    </message>
    <message>
        <source>No answer came. What is there now is other than was sent, in: %1. Look at it before you send anything again.</source>
        <translation>Atsakymo nesulaukta. Dabar yra kitaip, nei siųsta: %1. Pasižiūrėkite, prieš siųsdami ką nors dar kartą.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is neither as before nor as you want it.</source>
        <translation>Atsakymo nesulaukta, o dabar yra nei kaip anksčiau, nei kaip norite.</translation>
    </message>
    <message>
        <source>Somebody else changed it while this form was open.</source>
        <translation>Kol ši forma buvo atverta, kažkas kitas tai pakeitė.</translation>
    </message>
    <message>
        <source>It goes on by itself. The history will show how it ended.</source>
        <translation>Tai tęsis savaime. Kas iš to išėjo, rasite istorijoje.</translation>
    </message>
    <message>
        <source>It was sent, no answer came, and it could not be checked. It is in the history, and is looked at again when the account opens.</source>
        <translation>Išsiųsta, atsakymo negauta, o patikrinti nepavyko. Tai yra istorijoje ir bus patikrinta dar kartą, kai paskyra bus atverta.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Laukiama, kol bus žinoma, kuo baigėsi ankstesni pakeitimai…</translation>
    </message>
    <message>
        <source>It was sent, and you stopped finding out what became of it. It is in the history, and is looked at again when the account opens.</source>
        <translation>Išsiųsta, o tikrinimą, kas iš to išėjo, sustabdėte. Tai yra istorijoje ir bus patikrinta dar kartą, kai paskyra bus atverta.</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingDialog</name>
    <message>
        <source>Number, SIP URI or service</source>
        <translation>Numeris, SIP URI arba paslauga</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundės</translation>
    </message>
    <message>
        <source>Destinations in order</source>
        <translation>Paskirtys iš eilės</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Savaitės dienos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Valandos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutės</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienos</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mėnesiai</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Skambintojas</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Skambintojai</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ring for</source>
        <translation>&amp;Skambėti</translation>
    </message>
    <message>
        <source>Calls go to, one after the other</source>
        <translation>Skambučiai nukreipiami iš eilės į</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Pridėti paslaugą</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Kada ir kam</translation>
    </message>
    <message>
        <source>Without a time, always. Write 2 or 2-6; weekdays count from 1, Sunday.</source>
        <translation>Nenurodžius laiko – visada. Rašykite 2 arba 2-6; savaitės dienos skaičiuojamos nuo 1, sekmadienio.</translation>
    </message>
    <message>
        <source>Only calls from these callers; without any, from all</source>
        <translation>Tik šių skambintojų skambučiai; jei jų nėra – visų</translation>
    </message>
    <message>
        <source>Calls from all but these callers</source>
        <translation>Visų, išskyrus šiuos skambintojus, skambučiai</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Kieno skambučiai</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingEdit</name>
    <message>
        <source>Change…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Change where calls go</source>
        <translation>Keisti, kur nukreipiami skambučiai</translation>
    </message>
    <message>
        <source>not forwarded</source>
        <translation>neperadresuojama</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryModel</name>
    <message>
        <source>not known to have ended</source>
        <translation>ar baigėsi, nežinoma</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>atmesta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>neišsiųsta</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>baigtis nežinoma</translation>
    </message>
    <message>
        <source>no answer, found done</source>
        <translation>be atsakymo; patikrinus – atlikta</translation>
    </message>
    <message>
        <source>no answer, found not done</source>
        <translation>be atsakymo; patikrinus – neatlikta</translation>
    </message>
    <message>
        <source>no answer, found different</source>
        <translation>be atsakymo; patikrinus – kitaip</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>atverta sesija</translation>
    </message>
    <message>
        <source>created</source>
        <translation>sukurta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Reikšmės</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kaip baigėsi</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1 (%2)</source>
        <translation>Kartu ištrinta – %1: %2</translation>
    </message>
    <message>
        <source>The platform complained about: %1</source>
        <translation>Platformai netiko: %1</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1</source>
        <translation>Tuo pačiu metu kažkas kitas pakeitė: %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryWindow</name>
    <message>
        <source>its id</source>
        <translation>identifikatorius</translation>
    </message>
    <message>
        <source>This makes a new record from what was deleted.</source>
        <translation>Iš to, kas ištrinta, bus sukurtas naujas įrašas.</translation>
    </message>
    <message>
        <source>Not coming back: %1.</source>
        <translation>Nebus atkurta: %1.</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Sukurti &amp;iš naujo…</translation>
    </message>
    <message>
        <source>History — %1 · %2</source>
        <translation>Istorija – %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal are damaged and were left out.</source>
        <translation>
            <numerusform>%n žurnalo eilutė sugadinta ir praleista.</numerusform>
            <numerusform>%n žurnalo eilutės sugadintos ir praleistos.</numerusform>
            <numerusform>Sugadintų ir praleistų žurnalo eilučių: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Ieškoti istorijoje</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Nothing was written with this account.</source>
        <translation>Šia paskyra nieko nekeista.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportuoti istoriją</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Eksportuota į %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nepavyko įrašyti failo: %1</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Paieškos neatitinka joks pakeitimas.</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>Skaitoma istorija…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportDialog</name>
    <message>
        <source>Import: %1</source>
        <translation>Importas: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Sudaryti planą</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Kabliataškis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabuliacija</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuoti failą</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.tsv *.txt);;Visi failai (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln eilutė</numerusform>
            <numerusform>%Ln eilutės</numerusform>
            <numerusform>%Ln eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is about</source>
        <translation>Apie ką „%1“</translation>
    </message>
    <message>
        <source>The file has no rows beneath its header.</source>
        <translation>Faile po antrašte nėra eilučių.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Neimama: %1.</translation>
    </message>
    <message>
        <source>The file was written for spreadsheets: what that added is taken off again.</source>
        <translation>Failas parašytas skaičiuoklėms: kas dėl to pridėta, vėl nuimama.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>%1 importas į: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportPlanner</name>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message>
        <source>The plan: %1.</source>
        <translation>Planas: %1.</translation>
    </message>
    <message>
        <source>The records changed while they were read. It is safer to make the plan anew.</source>
        <translation>Skaitant įrašai pasikeitė. Saugiau planą sudaryti iš naujo.</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nepavyksta perskaityti %1: %2</translation>
    </message>
    <message>
        <source>import makes a plan of a file (RESOURCE FILE --plan PLAN) or applies one (--apply PLAN).</source>
        <translation>import sudaro failo planą (RESOURCE FILE --plan PLAN) arba jį pritaiko (--apply PLAN).</translation>
    </message>
    <message>
        <source>The resource and the file to import are missing: import RESOURCE FILE --plan PLAN.</source>
        <translation>Trūksta ištekliaus ir importuojamo failo: import RESOURCE FILE --plan PLAN.</translation>
    </message>
    <message>
        <source>--%1 goes with --apply.</source>
        <translation>--%1 rašoma su --apply.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 importuoti negalima.</translation>
    </message>
    <message>
        <source>Columns that are not taken: %1. --column HEADER=NAME says what one is about.</source>
        <translation>Stulpeliai, kurie neimami: %1. --column HEADER=NAME pasako, apie ką yra stulpelis.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>%1 importas į: %2</translation>
    </message>
    <message>
        <source>--column %1: there is no such column. There are: %2.</source>
        <translation>--column %1: tokio stulpelio nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>--column %1: %2 have no “%3”.</source>
        <translation>--column %1: %2 neturi „%3“.</translation>
    </message>
    <message>
        <source>With --apply everything is in the plan; “%1” is too much.</source>
        <translation>Su --apply viskas yra plane; „%1“ nereikalinga.</translation>
    </message>
    <message>
        <source>--column goes with --plan.</source>
        <translation>--column rašoma su --plan.</translation>
    </message>
    <message>
        <source>This plan was made for another account or another address: %1 at %2.</source>
        <translation>Šis planas sudarytas kitai paskyrai arba kitam adresui: %1 ties %2.</translation>
    </message>
    <message>
        <source>It deletes %1 records. To do so, repeat the number: --confirm %1.</source>
        <translation>Jis šalina įrašus: %1. Kad tai įvyktų, pakartokite skaičių: --confirm %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong and would not be sent.</source>
        <translation>
            <numerusform>%Ln eilutė klaidinga ir nebūtų išsiųsta.</numerusform>
            <numerusform>%Ln eilutės klaidingos ir nebūtų išsiųstos.</numerusform>
            <numerusform>%Ln eilučių klaidingų ir nebūtų išsiųsta.</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>eilutė</translation>
    </message>
    <message>
        <source>action</source>
        <translation>veiksmas</translation>
    </message>
    <message>
        <source>record</source>
        <translation>įrašas</translation>
    </message>
    <message>
        <source>what</source>
        <translation>kas</translation>
    </message>
    <message>
        <source>Nothing more is begun. What is under way is seen to its end; Ctrl+C again stops that.</source>
        <translation>Nieko naujo nepradedama. Kas vykdoma, bus užbaigta; dar kartą Ctrl+C sustabdo ir tai.</translation>
    </message>
    <message>
        <source>Applying the same plan again goes on with the rest.</source>
        <translation>Pritaikius tą patį planą dar kartą, tęsiama su likusiais.</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>Eilutė %1, „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; --report FILE writes them all.</source>
        <translation>
            <numerusform>Dar %Ln; --report FILE įrašo visus.</numerusform>
            <numerusform>Dar %Ln; --report FILE įrašo visus.</numerusform>
            <numerusform>Dar %Ln; --report FILE įrašo visus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nepavyksta įrašyti %1: %2</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Tikrinami ankstesni pakeitimai…</translation>
    </message>
    <message>
        <source>The last changes were not checked. Applying the plan again does that first.</source>
        <translation>Paskutiniai pakeitimai nepatikrinti. Pritaikius planą dar kartą tai padaroma pirmiausia.</translation>
    </message>
</context>
<context>
    <name>cordboard::LinesEdit</name>
    <message>
        <source>One on a line</source>
        <translation>Po vieną eilutėje</translation>
    </message>
</context>
<context>
    <name>cordboard::ListTask</name>
    <message>
        <source>The platform remarks: %1</source>
        <translation>Platforma pastebi: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 iš %2 įrašų</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 įrašų</translation>
    </message>
    <message>
        <source>The listing broke off after %1 records: %2</source>
        <translation>Sąrašas nutrūko po %1 įrašų: %2</translation>
    </message>
    <message>
        <source>The listing changed while it was read: records may be missing. Read it again to be sure.</source>
        <translation>Skaitant sąrašas pasikeitė: įrašų gali trūkti. Kad būtumėte tikri, perskaitykite dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came twice.</source>
        <translation>
            <numerusform>%n įrašas pasikartojo.</numerusform>
            <numerusform>%n įrašai pasikartojo.</numerusform>
            <numerusform>%n įrašų pasikartojo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ListWalk</name>
    <message>
        <source>The platform gives other pages than before.</source>
        <translation>Platforma grąžina kitokius puslapius nei anksčiau.</translation>
    </message>
    <message>
        <source>The platform gives the same page again and again.</source>
        <translation>Platforma vis grąžina tą patį puslapį.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out.</source>
        <translation>Platforma nepaisė filtro „%1“: yra eilučių, kurių pagal jį neturėtų būti.</translation>
    </message>
    <message>
        <source>There are more rows than the platform counts.</source>
        <translation>Eilučių yra daugiau, nei suskaičiuoja platforma.</translation>
    </message>
</context>
<context>
    <name>cordboard::LiveTools</name>
    <message>
        <source>Read anew every few seconds while it is looked at (%1)</source>
        <translation>Kol žiūrima, kas kelias sekundes skaitoma iš naujo (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::MainWindow</name>
    <message>
        <source>&amp;Find: %1…</source>
        <translation>&amp;Rasti: %1…</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Esate neprisijungę.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Failas</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Paskyros…</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Atidaryti &amp;smėlio dėžę</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Užverti langą</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pagalba</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;Apie Cordboard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Taisa</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtras…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Valyti filtrus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Rodymas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atnaujinti</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Išsamiau</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Stulpeliai</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Į&amp;rašas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Rodyti &amp;visus</translation>
    </message>
    <message>
        <source>Narrow to the &amp;selected one</source>
        <translation>Tik &amp;pasirinktas</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Eiti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Pirmyn</translation>
    </message>
    <message>
        <source>About Cordboard</source>
        <translation>Apie Cordboard</translation>
    </message>
    <message>
        <source>Cordboard %1

The console of telephone operators.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Cordboard %1

Telefonijos operatorių pultas.
Laisvoji programinė įranga pagal GNU bendrąją viešąją licenciją, 3 ar vėlesnę versiją.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Atrakinti…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Istorija…</translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation>Atrakinti paskyrą</translation>
    </message>
    <message>
        <source>Allow changes on “%1” for 15 minutes?</source>
        <translation>Leisti keisti paskyroje „%1“ 15 minučių?</translation>
    </message>
    <message>
        <source>After that it locks itself again. Nothing is sent by unlocking.</source>
        <translation>Paskui ji vėl užsirakina. Atrakinus niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Leisti keisti</translation>
    </message>
    <message>
        <source>Changes allowed until %1 · Lock</source>
        <translation>Keisti leidžiama iki %1 · Užrakinti</translation>
    </message>
    <message>
        <source>Read-only · Unlock…</source>
        <translation>Tik skaityti · Atrakinti…</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Kitas sertifikatas</translation>
    </message>
    <message>
        <source>“%1” is blocked: its certificate changed.</source>
        <translation>„%1“ užrakinta: pasikeitė sertifikatas.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Paskyros…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) had not ended when Cordboard stopped: %1.</source>
        <translation>
            <numerusform>Cordboard sustojus nebuvo baigtas %n pakeitimas: %1.</numerusform>
            <numerusform>Cordboard sustojus nebuvo baigti %n pakeitimai: %1.</numerusform>
            <numerusform>Cordboard sustojus nebaigtų pakeitimų buvo – %n: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>%1 is “%2”, you saved “%3”</source>
        <translation>%1 yra „%2“, jūs įrašėte „%3“</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” at the same time as you: %2.</source>
        <translation>Kažkas kitas pakeitė „%1“ tuo pačiu metu kaip jūs: %2.</translation>
    </message>
    <message>
        <source>Somebody else deleted “%1” at the same time as you changed it.</source>
        <translation>Kažkas kitas ištrynė „%1“ tuo metu, kai jį keitėte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Eksportas: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Rodyti aplanką</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopijuojama: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Nukopijuota %Ln eilutė.</numerusform>
            <numerusform>Nukopijuotos %Ln eilutės.</numerusform>
            <numerusform>Nukopijuota %Ln eilučių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopijuoti eilutes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard. Export them to a file?</source>
        <translation>
            <numerusform>%Ln eilutė iškarpinei per daug. Eksportuoti į failą?</numerusform>
            <numerusform>%Ln eilutės iškarpinei per daug. Eksportuoti į failą?</numerusform>
            <numerusform>%Ln eilučių iškarpinei per daug. Eksportuoti į failą?</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %L1 rows can be copied.</source>
        <translation>Galima nukopijuoti iki %L1 eilučių.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>Vyksta darbas</translation>
    </message>
    <message>
        <source>Stop what is still running and close the window?</source>
        <translation>Sustabdyti tai, kas dar vyksta, ir uždaryti langą?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Sustabdyti ir uždaryti</translation>
    </message>
    <message>
        <source>Ask the platform&apos;s people before you trust the new one. To trust it, edit the account, forget its certificate and test the connection.</source>
        <translation>Prieš pasitikėdami naujuoju, paklauskite platformos žmonių. Norėdami juo pasitikėti, taisykite paskyrą, pamirškite jos sertifikatą ir patikrinkite ryšį.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3, %4</source>
        <translation>%1 „%2“: %3, %4</translation>
    </message>
    <message>
        <source>An export that is stopped leaves no file. A plan that is stopped can go on later.</source>
        <translation>Sustabdytas eksportas failo nepalieka. Sustabdytas planas gali būti tęsiamas vėliau.</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Palikti nežinomą</translation>
    </message>
    <message>
        <source>Forms are open</source>
        <translation>Yra atvertų formų</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what is not saved. Discard it and close the window?</source>
        <translation>
            <numerusform>%n formoje yra neišsaugotų duomenų. Atmesti juos ir uždaryti langą?</numerusform>
            <numerusform>%n formose yra neišsaugotų duomenų. Atmesti juos ir uždaryti langą?</numerusform>
            <numerusform>Formų su neišsaugotais duomenimis: %n. Atmesti juos ir uždaryti langą?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being saved right now may be saved or not. It is looked up when the account opens again, and is in the history then.</source>
        <translation>Tai, kas dabar išsaugoma, gali būti išsaugota arba ne. Tai bus patikrinta, kai paskyra vėl bus atverta, ir tada bus istorijoje.</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Atmesti ir uždaryti</translation>
    </message>
    <message>
        <source>The change of %1 “%2” was answered with another id, “%3”. It was read anew: what is shown is how it is now.</source>
        <translation>Į pakeitimą (%1 „%2“) atsakyta su ID „%3“. Perskaityta iš naujo: rodoma taip, kaip yra dabar.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so new ones wait: %1 Refresh to look again.</source>
        <translation>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesnis pakeitimas, todėl nauji laukia, kol pavyks: %1 Atnaujinus tikrinama dar kartą.</numerusform>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesni pakeitimai, todėl nauji laukia, kol pavyks: %1 Atnaujinus tikrinama dar kartą.</numerusform>
            <numerusform>Nepavyko sužinoti, kuo baigėsi %n ankstesnių pakeitimų, todėl nauji laukia, kol pavyks: %1 Atnaujinus tikrinama dar kartą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what became of %n earlier change(s)…</source>
        <translation>
            <numerusform>Tikrinama, kuo baigėsi %n ankstesnis pakeitimas…</numerusform>
            <numerusform>Tikrinama, kuo baigėsi %n ankstesni pakeitimai…</numerusform>
            <numerusform>Tikrinama, kuo baigėsi %n ankstesnių pakeitimų…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::Navigation</name>
    <message>
        <source>Scope</source>
        <translation>Sritis</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Tiekimas</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Skambučių įrašai</translation>
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
        <translation>vienas adresas</translation>
    </message>
    <message>
        <source>%L1 addresses</source>
        <translation>Adresų: %L1</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>Adresų: 2^%1</translation>
    </message>
    <message>
        <source>✗ %1 — no network</source>
        <translation>✗ %1 – ne tinklas</translation>
    </message>
    <message>
        <source>⚠ %1 — the whole %2 world</source>
        <translation>⚠ %1 – visas %2 pasaulis</translation>
    </message>
    <message>
        <source>✗ %1 — lies within %2</source>
        <translation>✗ %1 – yra tinkle %2</translation>
    </message>
    <message>
        <source>✓ %1 — %2</source>
        <translation>✓ %1 – %2</translation>
    </message>
    <message>
        <source>Networks, one on a line</source>
        <translation>Tinklai, po vieną eilutėje</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Prisijungti prie %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>The key ring is locked: the password stays in memory only.</source>
        <translation>Raktinė užrakinta: slaptažodis liks tik atmintyje.</translation>
    </message>
    <message>
        <source>There is no key ring here: the password stays in memory only.</source>
        <translation>Raktinės čia nėra: slaptažodis liks tik atmintyje.</translation>
    </message>
    <message>
        <source>Enter the password of %1 at %2.</source>
        <translation>Įveskite %1 slaptažodį (%2).</translation>
    </message>
    <message>
        <source>%1 refused the user name %2 or its password. Enter the password again.</source>
        <translation>%1 nepriėmė naudotojo vardo %2 arba jo slaptažodžio. Įveskite slaptažodį dar kartą.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the client certificate for %1, if it has one.</source>
        <translation>Įveskite %1 kliento sertifikato slaptafrazę, jei ji yra.</translation>
    </message>
    <message>
        <source>The client certificate for %1 could not be opened or was refused. Enter its passphrase again.</source>
        <translation>%1 kliento sertifikato nepavyko atverti arba jis buvo atmestas. Įveskite jo slaptafrazę dar kartą.</translation>
    </message>
    <message>
        <source>Enter the one-time password of %1 at %2.</source>
        <translation>Įveskite %1 vienkartinį slaptažodį (%2).</translation>
    </message>
</context>
<context>
    <name>cordboard::PauseBar</name>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nebebandyti</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Bus bandoma dar kartą po %n sekundės.</numerusform>
            <numerusform>Bus bandoma dar kartą po %n sekundžių.</numerusform>
            <numerusform>Bus bandoma dar kartą po %n sekundžių.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodButton</name>
    <message>
        <source>since %1</source>
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>Whose clock times are shown and typed in</source>
        <translation>Kieno laikrodžio laikas rodomas ir įvedamas</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Laikas: %1</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Laikas: %1</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Kita…</translation>
    </message>
    <message>
        <source>This computer&apos;s time (%1)</source>
        <translation>Šio kompiuterio laikas (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodDialog</name>
    <message>
        <source>&amp;No end: calls that are still to come belong to it</source>
        <translation>&amp;Be pabaigos: priklauso ir dar būsimi skambučiai</translation>
    </message>
    <message>
        <source>Calls that began between</source>
        <translation>Skambučiai, prasidėję tarp</translation>
    </message>
    <message>
        <source>&amp;From (%1)</source>
        <translation>&amp;Nuo (%1)</translation>
    </message>
    <message>
        <source>&amp;Until (%1)</source>
        <translation>&amp;Iki (%1)</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Rodyti skambučius</translation>
    </message>
    <message>
        <source>The end must lie behind the beginning.</source>
        <translation>Pabaiga turi būti po pradžios.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanMaker</name>
    <message numerus="yes">
        <source>%Ln change(s) are planned.</source>
        <translation>
            <numerusform>Suplanuotas %Ln pakeitimas.</numerusform>
            <numerusform>Suplanuoti %Ln pakeitimai.</numerusform>
            <numerusform>Suplanuota %Ln pakeitimų.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be more than %L1 changes. Do it in parts.</source>
        <translation>Tai būtų daugiau nei %L1 pakeitimų. Darykite dalimis.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanModel</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>Sukurti: %Ln</numerusform>
            <numerusform>Sukurti: %Ln</numerusform>
            <numerusform>Sukurti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>Pakeisti: %Ln</numerusform>
            <numerusform>Pakeisti: %Ln</numerusform>
            <numerusform>Pakeisti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>Šalinti: %Ln</numerusform>
            <numerusform>Šalinti: %Ln</numerusform>
            <numerusform>Šalinti: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>Praleista: %Ln</numerusform>
            <numerusform>Praleista: %Ln</numerusform>
            <numerusform>Praleista: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>Klaidingų: %Ln</numerusform>
            <numerusform>Klaidingų: %Ln</numerusform>
            <numerusform>Klaidingų: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Reikšmės</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>In line %L1 of the file:</source>
        <translation>Failo eilutėje %L1:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>Įrašyti a&amp;taskaitą…</translation>
    </message>
    <message>
        <source>&amp;Undo what was made…</source>
        <translation>&amp;Atšaukti, kas padaryta…</translation>
    </message>
    <message>
        <source>Do &amp;not go on</source>
        <translation>&amp;Netęsti</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stabdyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Rodomos eilutės</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Eilutės išsami informacija</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong. Nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln eilutė klaidinga. Dėl jos nieko nesiunčiama.</numerusform>
            <numerusform>%Ln eilutės klaidingos. Dėl jų nieko nesiunčiama.</numerusform>
            <numerusform>%Ln eilučių klaidingų. Dėl jų nieko nesiunčiama.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Nėra ką daryti.</translation>
    </message>
    <message>
        <source>This was being applied when Cordboard stopped. Going on sends what was not sent yet, and nothing twice.</source>
        <translation>Tai buvo taikoma, kai Cordboard sustojo. Tęsiant siunčiama tai, kas dar neišsiųsta, ir niekas du kartus.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Visa %Ln eilutė</numerusform>
            <numerusform>Visos %Ln eilutės</numerusform>
            <numerusform>Visos %Ln eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln neatlikta</numerusform>
            <numerusform>%Ln neatliktos</numerusform>
            <numerusform>%Ln neatliktų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 iš %L3</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Žiūrima, kas yra</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Taikoma</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Žiūrima, kas yra…</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Vykdoma.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Paskyra tik skaitoma. Pirmiausia atrakinkite.</translation>
    </message>
    <message>
        <source>The plan is too old. Make it anew.</source>
        <translation>Planas per senas. Sudarykite iš naujo.</translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation>Pritaikyta.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tęsti</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Sukurti %Ln įrašą</numerusform>
            <numerusform>Sukurti %Ln įrašus</numerusform>
            <numerusform>Sukurti %Ln įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Šalinti %Ln įrašą</numerusform>
            <numerusform>Šalinti %Ln įrašus</numerusform>
            <numerusform>Šalinti %Ln įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Atlikti %Ln pakeitimą</numerusform>
            <numerusform>Atlikti %Ln pakeitimus</numerusform>
            <numerusform>Atlikti %Ln pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Įrašyti ataskaitą</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Ataskaita yra čia: %1.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Ataskaitos įrašyti nepavyko: %1</translation>
    </message>
    <message>
        <source>Rows with passwords are left out, because passwords are not kept: import them once more.</source>
        <translation>Eilutės su slaptažodžiais praleidžiamos, nes slaptažodžiai nelaikomi: importuokite jas dar kartą.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlatformTask</name>
    <message>
        <source>listed</source>
        <translation>išvardyti</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>parodyti</translation>
    </message>
    <message>
        <source>created</source>
        <translation>sukurti</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeisti</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinti</translation>
    </message>
    <message>
        <source>Choose one of --read-only and --unlock.</source>
        <translation>Pasirinkite vieną iš --read-only ir --unlock.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>Standartinėje įvestyje slaptažodžio nėra.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s): %1</source>
        <translation>
            <numerusform>Vėl bandoma po %n sekundės: %1</numerusform>
            <numerusform>Vėl bandoma po %n sekundžių: %1</numerusform>
            <numerusform>Vėl bandoma po %n sekundžių: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1: %2 negalima.</translation>
    </message>
    <message>
        <source>One-time password:</source>
        <translation>Vienkartinis slaptažodis:</translation>
    </message>
    <message>
        <source>This account signs in with a one-time password, too. Enter it when asked, or write it into the second line of standard input with --password-stdin.</source>
        <translation>Prie šios paskyros jungiamasi ir vienkartiniu slaptažodžiu. Įveskite jį, kai bus paklausta, arba su --password-stdin įrašykite į antrą standartinės įvesties eilutę.</translation>
    </message>
</context>
<context>
    <name>cordboard::PreferencesForm</name>
    <message>
        <source>Search the preferences</source>
        <translation>Ieškoti nuostatų</translation>
    </message>
    <message>
        <source>Search by name or description</source>
        <translation>Ieškoti pagal pavadinimą arba aprašymą</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Nuostatų grupės</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Kitos</translation>
    </message>
    <message>
        <source>Not set, %1 applies</source>
        <translation>Nenustatyta, galioja %1</translation>
    </message>
    <message>
        <source>Only what is &amp;set</source>
        <translation>Tik &amp;nustatytos</translation>
    </message>
</context>
<context>
    <name>cordboard::ProvisioningPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Sustabdyta. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (naujas)</translation>
    </message>
</context>
<context>
    <name>cordboard::QuickFind</name>
    <message>
        <source>Find: %1</source>
        <translation>Rasti: %1</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Pavadinimas arba ID</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Atitiktys</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Rastas %n</numerusform>
            <numerusform>Rasti %n</numerusform>
            <numerusform>Rasta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Įkeliama…</translation>
    </message>
</context>
<context>
    <name>cordboard::RangeDialog</name>
    <message>
        <source>Range of numbers: %1</source>
        <translation>Numerių sritis: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Sudaryti planą</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Sukurti</translation>
    </message>
    <message>
        <source>Enable them</source>
        <translation>Įjungti</translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation>Išjungti</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Šalinti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), %1 to %2.</source>
        <translation>
            <numerusform>%Ln numeris, nuo %1 iki %2.</numerusform>
            <numerusform>%Ln numeriai, nuo %1 iki %2.</numerusform>
            <numerusform>%Ln numerių, nuo %1 iki %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln dalies perskaityti nepavyksta.</numerusform>
            <numerusform>%Ln dalių perskaityti nepavyksta.</numerusform>
            <numerusform>%Ln dalių perskaityti nepavyksta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number yet.</source>
        <translation>Numerio dar nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are repeated and count once.</source>
        <translation>
            <numerusform>%Ln numeris pasikartoja ir skaičiuojamas vieną kartą.</numerusform>
            <numerusform>%Ln numeriai pasikartoja ir skaičiuojami vieną kartą.</numerusform>
            <numerusform>%Ln numerių pasikartoja ir skaičiuojama vieną kartą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s).</source>
        <translation>
            <numerusform>%Ln numeris.</numerusform>
            <numerusform>%Ln numeriai.</numerusform>
            <numerusform>%Ln numerių.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RangePlan</name>
    <message>
        <source>New: %1</source>
        <translation>Nauji: %1</translation>
    </message>
    <message>
        <source>Enabling of %1</source>
        <translation>Įjungimas: %1</translation>
    </message>
    <message>
        <source>Disabling of %1</source>
        <translation>Išjungimas: %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Šalinimas: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Sustabdyta. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Tokio numerio nėra.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Priklauso: %1.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Jau taip yra.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Naujas…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Keisti…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Trinti…</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Atidaryta naršyklėje: %1</translation>
    </message>
    <message>
        <source>The link to %1 is on the clipboard. It signs in whoever has it.</source>
        <translation>Nuoroda į %1 iškarpinėje. Ji prijungia bet ką, kas ją turi.</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Kopijuoti &amp;langelį</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Kopijuoti &amp;eilutes</translation>
    </message>
    <message>
        <source>Copy &amp;SIP URI</source>
        <translation>Kopijuoti &amp;SIP URI</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Kopijuoti kaip &amp;JSON</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Kopijuoti užklausą kaip &amp;curl</translation>
    </message>
    <message>
        <source>Copy a sign-in &amp;link…</source>
        <translation>Kopijuoti &amp;prisijungimo nuorodą…</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Naujas: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 “%2” was deleted.</source>
        <translation>%1 „%2“: ištrinta.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>To jau nebebuvo.</translation>
    </message>
    <message>
        <source>%1: “%2”?</source>
        <translation>%1: „%2“?</translation>
    </message>
    <message>
        <source>There is no incoming trunk whose domain could be in the SIP URI.</source>
        <translation>Nėra įeinančio kanalo, kurio domenas galėtų būti SIP URI.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation>
            <numerusform>Nukopijuota su pirmuoju iš %n kanalo.</numerusform>
            <numerusform>Nukopijuota su pirmuoju iš %n kanalų.</numerusform>
            <numerusform>Nukopijuota su pirmuoju iš kanalų, kurių yra %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nukopijuota.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundės…</numerusform>
            <numerusform>Atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundžių…</numerusform>
            <numerusform>Atsakymo nesulaukta. Kas iš to išėjo, bus tikrinama po %n sekundžių…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Trinama…</translation>
    </message>
    <message>
        <source>It was not deleted: somebody changed it meanwhile.</source>
        <translation>Neištrinta: kažkas tuo metu tai pakeitė.</translation>
    </message>
    <message>
        <source>“%1” was not deleted: it is still there.</source>
        <translation>„%1“: neištrinta, įrašas tebėra.</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>Nutra&amp;ukti…</translation>
    </message>
    <message>
        <source>%1 “%2” was terminated.</source>
        <translation>%1 „%2“: nutraukta.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Laukiama, kol bus žinoma, kuo baigėsi ankstesni pakeitimai…</translation>
    </message>
    <message>
        <source>The deletion of “%1” was sent, and it was not found out whether it was done. It is in the history, and is looked at again when the account opens.</source>
        <translation>„%1“: trynimas išsiųstas, bet ar jis atliktas, nesužinota. Tai yra istorijoje ir bus patikrinta dar kartą, kai paskyra bus atverta.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordForm</name>
    <message>
        <source>This platform knows it by another name. Save once more.</source>
        <translation>Ši platforma tai vadina kitaip. Išsaugokite dar kartą.</translation>
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
        <translation>paslėpta</translation>
    </message>
    <message>
        <source>The list changed while it was read: it now has %L1 rows.</source>
        <translation>Skaitant sąrašas pasikeitė: dabar jame eilučių – %L1.</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent fewer.</source>
        <translation>Platforma suskaičiavo eilučių – %L1, bet atsiuntė mažiau.</translation>
    </message>
    <message>
        <source>The list changed while it was read: some rows came twice. Refresh to read it anew.</source>
        <translation>Skaitant sąrašas pasikeitė: kai kurios eilutės pasikartojo. Atnaujinkite, kad perskaitytumėte iš naujo.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”.</source>
        <translation>Platforma nepaisė filtro „%1“.</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent more.</source>
        <translation>Platforma skaičiuoja %L1 eilučių, bet atsiuntė daugiau.</translation>
    </message>
    <message>
        <source>%1 by the platform&apos;s clock</source>
        <translation>%1 pagal platformos laikrodį</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableView</name>
    <message>
        <source>Usual columns</source>
        <translation>Įprasti stulpeliai</translation>
    </message>
</context>
<context>
    <name>cordboard::RelationPicker</name>
    <message>
        <source>Matches</source>
        <translation>Atitiktys</translation>
    </message>
    <message>
        <source>Type a name or an id</source>
        <translation>Įveskite pavadinimą arba ID</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Įkeliama…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niekas neatitinka.</translation>
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
        <translation>To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Šalinti įrašus</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Šalinti %Ln įrašą?</numerusform>
            <numerusform>Šalinti %Ln įrašus?</numerusform>
            <numerusform>Šalinti %Ln įrašų?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Šalinti %Ln įrašą</numerusform>
            <numerusform>Šalinti %Ln įrašus</numerusform>
            <numerusform>Šalinti %Ln įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them:</source>
        <translation>Kad pašalintumėte, įveskite %1:</translation>
    </message>
    <message>
        <source>Number of records that are deleted</source>
        <translation>Šalinamų įrašų skaičius</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) go with them.</source>
        <translation>
            <numerusform>Su jais dingsta dar %Ln įrašas.</numerusform>
            <numerusform>Su jais dingsta dar %Ln įrašai.</numerusform>
            <numerusform>Su jais dingsta dar %Ln įrašų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RemoveManyPlan</name>
    <message>
        <source>Deletion of %1</source>
        <translation>Šalinimas: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>Kartu pašalinama: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::ResourcePage</name>
    <message>
        <source>Clear filters</source>
        <translation>Valyti filtrus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Įkeliama…</translation>
    </message>
    <message>
        <source>Some rows are missing. %1</source>
        <translation>Trūksta kai kurių eilučių. %1</translation>
    </message>
    <message>
        <source>The rows below are from before.</source>
        <translation>Žemiau – ankstesnės eilutės.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>No %1 match these filters.</source>
        <translation>Šiems filtrams neatitinka: %1.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 neturi: %2.</translation>
    </message>
    <message>
        <source>There are no %1.</source>
        <translation>Kol kas nėra: %1.</translation>
    </message>
    <message>
        <source>Failed; old rows are shown</source>
        <translation>Nepavyko; rodomos senos eilutės</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nepavyko</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L1–%L2 iš %L3</translation>
    </message>
    <message>
        <source>%L1–%L2, total unknown</source>
        <translation>%L1–%L2, iš viso nežinoma</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>nevisas</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>rikiuota: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>pasirinktas %n</numerusform>
            <numerusform>pasirinkti %n</numerusform>
            <numerusform>pasirinkta: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Pirma naujausi</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>Pirmiausia pasirinkite: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source> or </source>
        <translation> arba </translation>
    </message>
    <message>
        <source>This platform cannot limit a list of calls to an end time.</source>
        <translation>Ši platforma negali užbaigti skambučių sąrašo nurodytu laiku.</translation>
    </message>
    <message>
        <source>Show all from the start time on</source>
        <translation>Rodyti visus nuo pradžios</translation>
    </message>
</context>
<context>
    <name>cordboard::RewriteTryOut</name>
    <message>
        <source>Number to try</source>
        <translation>Bandomas numeris</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Išbandyti numerį</translation>
    </message>
    <message>
        <source>Tried out on this computer. The platform decides.</source>
        <translation>Bandoma šiame kompiuteryje. Sprendžia platforma.</translation>
    </message>
    <message>
        <source>→ nothing is left</source>
        <translation>→ nieko nelieka</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (unchanged)</source>
        <translation>→ %1 (nepakito)</translation>
    </message>
    <message>
        <source>The rule is no regular expression.</source>
        <translation>Taisyklė nėra reguliarusis reiškinys.</translation>
    </message>
    <message>
        <source>The rule takes too long on this number.</source>
        <translation>Su šiuo numeriu taisyklė trunka per ilgai.</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Žemyn</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Sustabdyta. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected, so they may not be the same any more. Select them anew.</source>
        <translation>Sąrašas nebe toks, koks buvo, kai eilutės buvo pasirinktos, todėl jos gali būti nebe tos pačios. Pasirinkite jas iš naujo.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out. So there is no plan.</source>
        <translation>Platforma nepaisė filtro „%1“: yra eilučių, kurių pagal jį neturėtų būti. Todėl plano nėra.</translation>
    </message>
</context>
<context>
    <name>cordboard::SaveTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nepavyksta perskaityti %1: %2</translation>
    </message>
    <message>
        <source>That is too much for one record.</source>
        <translation>Vienam įrašui tai per daug.</translation>
    </message>
    <message>
        <source>Choose one of --json and NAME=VALUE.</source>
        <translation>Pasirinkite vieną iš --json ir NAME=VALUE.</translation>
    </message>
    <message>
        <source>There is nothing to change: give NAME=VALUE.</source>
        <translation>Nėra ko keisti: nurodykite NAME=VALUE.</translation>
    </message>
    <message>
        <source>Left out, because it cannot be written: %1.</source>
        <translation>Praleista, nes to rašyti negalima: %1.</translation>
    </message>
    <message>
        <source>%1 was created with the id %2.</source>
        <translation>Sukurta: %1, id %2.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1: pakeista.</translation>
    </message>
    <message>
        <source>%1 is like that already: nothing was sent.</source>
        <translation>%1 jau yra tokia: niekas neišsiųsta.</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Platforma iš to padarė ką kita: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretEdit</name>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Kopijuoti slaptažodį</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Sukurti naują slaptažodį</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Sukurti</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretLine</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iškirpti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Pažymėti &amp;viską</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionLauncher</name>
    <message>
        <source>The platform sent a link that is not https.</source>
        <translation>Platforma atsiuntė ne https nuorodą.</translation>
    </message>
    <message>
        <source>The platform sent a link without a host.</source>
        <translation>Platforma atsiuntė nuorodą be mazgo.</translation>
    </message>
    <message>
        <source>The platform sent a link with a user name in front of its host.</source>
        <translation>Platforma atsiuntė nuorodą su naudotojo vardu prieš mazgą.</translation>
    </message>
    <message>
        <source>The platform sent a link that is malformed.</source>
        <translation>Platforma atsiuntė netaisyklingą nuorodą.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link instead.</source>
        <translation>Nepavyko paleisti naršyklės. Geriau nukopijuokite nuorodą.</translation>
    </message>
    <message>
        <source>No answer came. A session may exist, and one that was open before may have ended. Nothing was asked for a second time.</source>
        <translation>Atsakymo nesulaukta. Sesija gali būti sukurta, o anksčiau atverta – pasibaigusi. Antrą kartą niekas neprašyta.</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionTask</name>
    <message>
        <source>%1 have no web interface of their own.</source>
        <translation>%1 neturi savo žiniatinklio sąsajos.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>„%1“ nėra id.</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>--as priima vieną iš: %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed. %1</source>
        <translation>Čia nėra ko klausti: reikia --yes. %1</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Nieko neprašyta.</translation>
    </message>
    <message>
        <source>Go on? (yes/no)</source>
        <translation>Tęsti? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>A session was made, but no browser could be started. --print prints the link instead.</source>
        <translation>Seansas sukurtas, bet naršyklės paleisti nepavyko. Su --print nuoroda išspausdinama.</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Atverta naršyklėje: %1</translation>
    </message>
    <message>
        <source>It was interrupted after it was asked for. A session may exist, and one that was open before may have ended.</source>
        <translation>Nutraukta po to, kai buvo paprašyta. Seansas gali būti sukurtas, o prieš tai buvęs atviras – pasibaigęs.</translation>
    </message>
</context>
<context>
    <name>cordboard::SignOn</name>
    <message>
        <source>No account is saved. Save one in the console, or use --url.</source>
        <translation>Nėra išsaugotos paskyros. Išsaugokite ją konsolėje arba naudokite --url.</translation>
    </message>
    <message>
        <source>Which account? --account takes one of: %1.</source>
        <translation>Kuri paskyra? --account priima vieną iš: %1.</translation>
    </message>
    <message>
        <source>More than one account is called “%1”.</source>
        <translation>Ne viena paskyra vadinasi „%1“.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Nėra paskyros „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Yra: %1.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 dera su --url.</translation>
    </message>
    <message>
        <source>Choose one of --account and --url.</source>
        <translation>Pasirinkite vieną iš --account ir --url.</translation>
    </message>
    <message>
        <source>--url needs --password-stdin: no password is saved for it.</source>
        <translation>--url reikia --password-stdin: slaptažodis jai neišsaugotas.</translation>
    </message>
    <message>
        <source>The key ring did not answer. Is it locked?</source>
        <translation>Raktinė neatsakė. Gal ji užrakinta?</translation>
    </message>
    <message>
        <source>The password of “%1” could not be read from the key ring: %2 Use --password-stdin.</source>
        <translation>Nepavyko perskaityti „%1“ slaptažodžio iš raktinės: %2 Naudokite --password-stdin.</translation>
    </message>
    <message>
        <source>The key ring has no password of “%1”. Let the console remember it, or use --password-stdin.</source>
        <translation>Raktinėje nėra „%1“ slaptažodžio. Leiskite konsolei jį įsiminti arba naudokite --password-stdin.</translation>
    </message>
</context>
<context>
    <name>cordboard::SuspendPlan</name>
    <message>
        <source>Suspension of %1</source>
        <translation>Sustabdymas: %1</translation>
    </message>
    <message>
        <source>Resumption of %1</source>
        <translation>Atnaujinimas: %1</translation>
    </message>
    <message>
        <source>It is off already, and stays so when resumed.</source>
        <translation>Jau išjungta ir atnaujinus tokia liks.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Jau įjungta.</translation>
    </message>
    <message>
        <source>It was off before the suspension.</source>
        <translation>Buvo išjungta dar prieš sustabdymą.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Tuo metu pašalinta.</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <translation>Priklauso kažkam kitam.</translation>
    </message>
</context>
<context>
    <name>cordboard::Task</name>
    <message>
        <source>--unlock permits this one command.</source>
        <translation>--unlock leidžia šią vieną komandą.</translation>
    </message>
</context>
<context>
    <name>cordboard::TemplateDialog</name>
    <message>
        <source>Make a plan</source>
        <translation>Sudaryti planą</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>iš %1 žingsnio</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeriai</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umeriai</translation>
    </message>
    <message>
        <source>Type a name for it first.</source>
        <translation>Pirmiausia įveskite pavadinimą.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ išsaugotas.</translation>
    </message>
    <message>
        <source>New from the template “%1”</source>
        <translation>Naujas iš šablono „%1“</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Šablonai (*.json)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Įrašyti šabloną</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>Įkelti šabloną</translation>
    </message>
    <message>
        <source>The template was saved to %1.</source>
        <translation>Šablonas įrašytas čia: %1.</translation>
    </message>
    <message>
        <source>The template was loaded from %1.</source>
        <translation>Šablonas įkeltas iš %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ValueEditor</name>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
</context>
<context>
    <name>cordboard::WelcomeWindow</name>
    <message>
        <source>The account could not be saved to disk.</source>
        <translation>Paskyros nepavyko įrašyti į diską.</translation>
    </message>
    <message>
        <source>The key ring did not take the password. It will be asked for.</source>
        <translation>Raktinė slaptažodžio nepriėmė. Jo bus klausiama.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Pašalinti paskyrą</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Pašalinti paskyrą „%1“?</translation>
    </message>
    <message>
        <source>Its password goes from the key ring. Nothing changes on the platform.</source>
        <translation>Slaptažodis bus pašalintas iš raktinės. Platformoje niekas nesikeis.</translation>
    </message>
    <message>
        <source>The account is gone. Whether its password is still in the key ring could not be seen.</source>
        <translation>Paskyra pašalinta. Ar jos slaptažodis liko raktinėje, patikrinti nepavyko.</translation>
    </message>
    <message>
        <source>Whether the old password is still in the key ring could not be seen. It would be sent to the account&apos;s address.</source>
        <translation>Ar senasis slaptažodis liko raktinėje, patikrinti nepavyko. Jis būtų siunčiamas paskyros adresu.</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkPanel</name>
    <message>
        <source>Long work</source>
        <translation>Ilgi darbai</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Paslėpti</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 iš %L2</translation>
    </message>
    <message>
        <source>%L1 per second</source>
        <translation>%L1 per sekundę</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>liko %n sekundė</numerusform>
            <numerusform>liko %n sekundės</numerusform>
            <numerusform>liko %n sekundžių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>liko %n minutė</numerusform>
            <numerusform>liko %n minutės</numerusform>
            <numerusform>liko %n minučių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::WriteControls</name>
    <message>
        <source>Look now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Find out now what became of it, without waiting any longer.</source>
        <translation>Nebelaukti ir iškart tikrinti, kas iš to išėjo.</translation>
    </message>
    <message>
        <source>What has not left yet is not sent. Of what has left, it is found out what became of it; stopping again leaves that open.</source>
        <translation>Kol neišsiųsta: niekas nebus siunčiama. Paskui: tikrinama, kas iš to išėjo, kol sustabdysite ir tai.</translation>
    </message>
</context>
<context>
    <name>cordboard::WriteTask</name>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Išsiųsta, bet atsakymo negauta. Po %n sekundės tikrinama, kas nutiko…</numerusform>
            <numerusform>Išsiųsta, bet atsakymo negauta. Po %n sekundžių tikrinama, kas nutiko…</numerusform>
            <numerusform>Išsiųsta, bet atsakymo negauta. Po %n sekundžių tikrinama, kas nutiko…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Siunčiama…</translation>
    </message>
    <message>
        <source>It was already sent. Checking what happened; Ctrl+C again stops that.</source>
        <translation>Jau išsiųsta. Tikrinama, kas nutiko; Ctrl+C dar kartą tai nutraukia.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Atsakymo negauta, bet atlikta: tai yra.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>Tuo pačiu metu kažkas kitas pakeitė: %1.</translation>
    </message>
    <message>
        <source>%1: somebody changed it meanwhile, so nothing was sent: %2.</source>
        <translation>%1: kažkas tuo metu pakeitė, todėl niekas neišsiųsta: %2.</translation>
    </message>
    <message>
        <source>%1: no answer came, and it was not done. It can be tried again.</source>
        <translation>%1: atsakymo negauta ir neatlikta. Galima bandyti vėl.</translation>
    </message>
    <message>
        <source>%1: no answer came, and what is there now is other than was sent, in: %2. Look at it before trying again.</source>
        <translation>%1: atsakymo negauta, o dabar yra kas kita, nei siųsta: %2. Prieš bandydami vėl, pasižiūrėkite.</translation>
    </message>
    <message>
        <source>%1: it was sent, and nobody looked whether it was done. Look before trying again; the console does when it opens the account.</source>
        <translation>%1: išsiųsta, ir niekas nepatikrino, ar tai padaryta. Prieš bandydami dar kartą, pažiūrėkite; programos langas tai patikrina atverdamas paskyrą.</translation>
    </message>
    <message>
        <source>%1: it was sent, no answer came, and it could not be checked. Look before trying again.</source>
        <translation>%1: išsiųsta, atsakymo negauta, o patikrinti nepavyko. Prieš bandydami dar kartą, pažiūrėkite.</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Tikrinami ankstesni pakeitimai…</translation>
    </message>
    <message>
        <source>The change of %1 was answered with another id, %2. It was read anew.</source>
        <translation>%1: atsakyta su id %2, perskaityta iš naujo.</translation>
    </message>
</context>
<context>
    <name>customer_admin_sessions</name>
    <message>
        <source>Link</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Administrator session</source>
        <translation>Administratoriaus sesija</translation>
    </message>
    <message>
        <source>Administrator sessions</source>
        <translation>Administratoriaus sesijos</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s web interface that leaves the customer&apos;s own session alone.</source>
        <translation>Prisijungimas prie kliento žiniatinklio sąsajos, neliečiantis paties kliento sesijos.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>English</source>
        <translation>Anglų</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lietuvių</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvių</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusų</translation>
    </message>
    <message>
        <source>Operator&apos;s gateways</source>
        <translation>Operatoriaus vartai</translation>
    </message>
    <message>
        <source>Operator&apos;s and customer&apos;s gateways</source>
        <translation>Operatoriaus ir kliento vartai</translation>
    </message>
    <message>
        <source>Platform&apos;s gateways</source>
        <translation>Platformos vartai</translation>
    </message>
    <message>
        <source>Platform&apos;s and customer&apos;s gateways</source>
        <translation>Platformos ir kliento vartai</translation>
    </message>
    <message>
        <source>Customer&apos;s gateways</source>
        <translation>Kliento vartai</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ribos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Language of the customer&apos;s own web interface. The customer may change it.</source>
        <translation>Kliento žiniatinklio sąsajos kalba. Klientas gali ją pakeisti.</translation>
    </message>
    <message>
        <source>Termination mode</source>
        <translation>Terminavimo režimas</translation>
    </message>
    <message>
        <source>Whose termination gateways the customer&apos;s outgoing calls may use.</source>
        <translation>Kieno terminavimo vartais gali eiti kliento išeinantys skambučiai.</translation>
    </message>
    <message>
        <source>Capacity limit</source>
        <translation>Vienalaikių skambučių riba</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neribota</translation>
    </message>
    <message>
        <source>Calls at one time, internal and external together. Beyond it calls are rejected with 480 Temporarily Unavailable.</source>
        <translation>Skambučiai vienu metu, vidiniai ir išoriniai kartu. Viršijus skambučiai atmetami su 480 Temporarily Unavailable.</translation>
    </message>
    <message>
        <source>SIP account limit</source>
        <translation>SIP paskyrų riba</translation>
    </message>
    <message>
        <source>SIP accounts the customer may create. Existing ones keep working when the limit is lowered.</source>
        <translation>Kiek SIP paskyrų klientas gali sukurti. Sumažinus ribą, esamos veikia toliau.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kliento ID</translation>
    </message>
    <message>
        <source>All of the customer&apos;s call routing is deleted for ever, and nobody of the customer can sign in any more.</source>
        <translation>Visas kliento skambučių maršrutizavimas ištrinamas visam laikui, ir niekas iš kliento nebegali prisijungti.</translation>
    </message>
    <message>
        <source>Open as administrator</source>
        <translation>Atidaryti kaip administratorių</translation>
    </message>
    <message>
        <source>Open as customer</source>
        <translation>Atidaryti kaip klientą</translation>
    </message>
    <message>
        <source>If the customer is signed in now, that session ends at once. Open as administrator leaves it alone.</source>
        <translation>Jei klientas dabar prisijungęs, ta sesija iškart nutrūks. Atidarymas kaip administratoriaus jos neliečia.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. Left empty, the platform chooses one.</source>
        <translation>Jūsų pačių kliento identifikatorius, pavyzdžiui, iš apskaitos. Jei tuščia, parenka platforma.</translation>
    </message>
    <message>
        <source>An isolated PBX with its own numbers, trunks and users.</source>
        <translation>Atskira telefonų stotelė (PBX) su savo numeriais, kanalais ir naudotojais.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktyvus</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>laukiama</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>užrakintas</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>nutrauktas</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP paskyra</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Debesijos PBX</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Apmokestinimas</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. NGCP does not mind two customers with the same one.</source>
        <translation>Jūsų pačių kliento ID, pavyzdžiui, iš jūsų apskaitos. NGCP neprieštarauja, jei du klientai turi tą patį.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all, also those that were locked one by one.</source>
        <translation>Užrakinus klientą, užrakinami visi jo abonentai; atrakinus – atrakinami visi, taip pat ir užrakinti po vieną.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produktas</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Abonentų riba</translation>
    </message>
    <message>
        <source>Subscribers the customer may have at the most.</source>
        <translation>Kiek daugiausia abonentų gali turėti klientas.</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>PVM tarifas</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>Procentais.</translation>
    </message>
    <message>
        <source>VAT is added</source>
        <translation>PVM pridedamas</translation>
    </message>
    <message>
        <source>Whether invoices add VAT to the prices, rather than contain it.</source>
        <translation>Ar sąskaitose PVM pridedamas prie kainų, o ne yra į jas įskaičiuotas.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sukurta</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktyvinta</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Nutraukta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Whom the contract is with. The contact belongs to the same reseller as the billing profile.</source>
        <translation>Su kuo sudaryta sutartis. Kontaktas priklauso tam pačiam perpardavėjui kaip ir apmokestinimo profilis.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Apmokestinimo profilis</translation>
    </message>
    <message>
        <source>What the calls cost. A change takes effect at once.</source>
        <translation>Kiek kainuoja skambučiai. Pakeitimas įsigalioja iškart.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Sukurta nuo</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Sukurta iki</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Pakeista nuo</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Pakeista iki</translation>
    </message>
    <message>
        <source>All of its numbers become free. A terminated customer can never be changed or brought back.</source>
        <translation>Visi jo numeriai tampa laisvi. Nutraukto kliento nebegalima nei keisti, nei grąžinti.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Atidaryti administravimo sąsajoje</translation>
    </message>
    <message>
        <source>A contract with a contact and a billing profile, and the subscribers beneath it.</source>
        <translation>Sutartis su kontaktu ir apmokestinimo profiliu bei jai priklausantys abonentai.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablonai</translation>
    </message>
    <message>
        <source>Profile package ID</source>
        <translation>Profilių paketo ID</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>El. laiškas naujiems abonentams</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>ID of an e-mail template of the customer&apos;s reseller.</source>
        <translation>Kliento perpardavėjo el. laiško šablono ID.</translation>
    </message>
    <message>
        <source>E-mail for new passwords</source>
        <translation>El. laiškas dėl naujų slaptažodžių</translation>
    </message>
    <message>
        <source>E-mail with invoices</source>
        <translation>El. laiškas su sąskaitomis</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Sąskaita</translation>
    </message>
    <message>
        <source>ID of an invoice template of the customer&apos;s reseller. Without one there are no invoices.</source>
        <translation>Kliento perpardavėjo sąskaitos šablono ID. Be jo sąskaitų nėra.</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Būsena, išskyrus</translation>
    </message>
    <message>
        <source>Activated from</source>
        <translation>Aktyvinta nuo</translation>
    </message>
    <message>
        <source>Activated until</source>
        <translation>Aktyvinta iki</translation>
    </message>
    <message>
        <source>Terminated from</source>
        <translation>Nutraukta nuo</translation>
    </message>
    <message>
        <source>Terminated until</source>
        <translation>Nutraukta iki</translation>
    </message>
    <message>
        <source>The package that brings the customer its billing profile. It is chosen in the admin interface.</source>
        <translation>Kliento, kuriam apmokestinimo profilį suteikia paketas; jis pasirenkamas administravimo sąsajoje.</translation>
    </message>
</context>
<context>
    <name>domains</name>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>A host name or an address that telephones register at.</source>
        <translation>Mazgo vardas arba adresas, kuriuo registruojasi telefonai.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Pasirenka administratorius. Perpardavėjui imamas jo paties, kad ir kas čia būtų nurodyta.</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domeno ID</translation>
    </message>
    <message>
        <source>The platform does not ask: all subscribers of the domain lose their service at once, and nothing brings them back.</source>
        <translation>Platforma neklausia: visi domeno abonentai iškart netenka paslaugos, ir niekas jų nebegrąžina.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domenai</translation>
    </message>
    <message>
        <source>What stands behind the @ of a subscriber&apos;s SIP address.</source>
        <translation>Kas rašoma po @ abonento SIP adrese.</translation>
    </message>
</context>
<context>
    <name>external_account_routes</name>
    <message>
        <source>allowed</source>
        <translation>leidžiami</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>neleidžiami</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Skambučių įrašymas</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Skambintojo vardas</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Vidinis skambintojo ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Vidinis numeris, rodomas per vidinius skambučius.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Išorinis skambintojo ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Numeris, rodomas iš PBX išeinančiuose skambučiuose.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Išoriniai skambučiai</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Įrašyti įeinančius vidinius</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Įrašyti įeinančius išorinius</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Įrašyti išeinančius vidinius</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Įrašyti išeinančius išorinius</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Įrašyti pareikalavus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numeris</translation>
    </message>
    <message>
        <source>A DID number makes it the external caller ID and allows external calls.</source>
        <translation>Su DID numeriu jis tampa išoriniu skambintojo ID ir leidžia išorinius skambučius.</translation>
    </message>
    <message>
        <source>External account ID</source>
        <translation>Išorinės paskyros ID</translation>
    </message>
    <message>
        <source>External account</source>
        <translation>Išorinė paskyra</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>Išorinės paskyros</translation>
    </message>
    <message>
        <source>Your own id of letters and digits, such as the number of a SIM card. It cannot be changed later.</source>
        <translation>Jūsų pačių ID iš raidžių ir skaitmenų, pavyzdžiui, SIM kortelės numeris. Vėliau pakeisti nebus galima.</translation>
    </message>
    <message>
        <source>A telephone outside the PBX, such as a SIM card, that belongs to a customer.</source>
        <translation>Klientui priklausantis telefonas už PBX ribų, pavyzdžiui, SIM kortelė.</translation>
    </message>
</context>
<context>
    <name>incoming_trunk_cdrs</name>
    <message>
        <source>answered</source>
        <translation>atsiliepta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>neatsiliepta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Šaltinio numeris</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Šaltinio vardas</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>DID numeris</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Paskirties numeris</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Baigtis</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Pabaiga</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Įeinantis kanalas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Trunk domain</source>
        <translation>Kanalo domenas</translation>
    </message>
    <message>
        <source>Incoming trunk CDR</source>
        <translation>Įeinančio kanalo CDR</translation>
    </message>
    <message>
        <source>Incoming trunk CDRs</source>
        <translation>Įeinančių kanalų CDR</translation>
    </message>
    <message>
        <source>Calls that arrived on incoming trunks. Calls between extensions are not among them.</source>
        <translation>Skambučiai, atėję įeinančiais kanalais. Skambučių tarp vidinių numerių čia nėra.</translation>
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
        <translation>To antraštė</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>Where the DID provider sends calls: sip:&lt;number&gt;@&lt;domain&gt;. The platform makes it and never hands it out again.</source>
        <translation>Kur DID tiekėjas siunčia skambučius: sip:&lt;numeris&gt;@&lt;domenas&gt;. Jį sukuria platforma ir daugiau niekada neišduoda.</translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation>Transporto protokolas</translation>
    </message>
    <message>
        <source>DID lookup</source>
        <translation>DID paieška</translation>
    </message>
    <message>
        <source>Where in the INVITE the called DID number is looked up.</source>
        <translation>Kurioje INVITE vietoje ieškoma skambinamo DID numerio.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodekai</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>Pageidavimo tvarka, pirmasis pageidautinas. DTMF reikia telephone-event. Nepasirinkus galioja paskyros numatytieji.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Incoming trunk ID</source>
        <translation>Įeinančio kanalo ID</translation>
    </message>
    <message>
        <source>Its domain %1 is lost for ever: the platform never hands it out again, and calls sent there fail.</source>
        <translation>Domenas %1 prarandamas visam laikui: platforma daugiau jo neišduoda, ir ten siunčiami skambučiai nepavyksta.</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Įeinantis kanalas</translation>
    </message>
    <message>
        <source>Incoming trunks</source>
        <translation>Įeinantys kanalai</translation>
    </message>
    <message>
        <source>Where calls come in from a DID provider. One for each customer is normally enough.</source>
        <translation>Kur ateina skambučiai iš DID tiekėjo. Paprastai klientui užtenka vieno.</translation>
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
        <translation>Apmokestinimo profilis</translation>
    </message>
    <message>
        <source>What the customer&apos;s calls cost. Look for the profile by its handle. Resellers may have profiles of the same handle: the one that is chosen decides whose customer it is.</source>
        <translation>Kiek kainuoja kliento skambučiai. Profilio ieškokite pagal trumpąjį vardą. Keli perpardavėjai gali turėti profilius tuo pačiu trumpuoju vardu: pasirinktasis lemia, kieno yra klientas.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Whom the contract is with: somebody new, or a contact that is there. It belongs to the reseller of the billing profile.</source>
        <translation>Su kuo sudaryta sutartis: naujas arba jau esamas kontaktas. Jis priklauso apmokestinimo profilio perpardavėjui.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>The contract that joins the contact and the billing profile.</source>
        <translation>Sutartis, siejanti kontaktą ir apmokestinimo profilį.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>What stands behind the @ of the SIP address. A domain that is there is used, another one is made.</source>
        <translation>Kas SIP adrese eina po @. Esamas domenas naudojamas, o jei tokio nėra – sukuriamas.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>The first line: its numbers, what telephones register with, and the sign-in to self-care.</source>
        <translation>Pirmoji linija: jos numeriai, kuo registruojasi telefonai, ir prisijungimas prie savitarnos.</translation>
    </message>
    <message>
        <source>New customer step by step</source>
        <translation>Naujas klientas žingsnis po žingsnio</translation>
    </message>
    <message>
        <source>From the billing profile to the first telephone. Nothing is sent before the last step.</source>
        <translation>Nuo apmokestinimo profilio iki pirmojo telefono. Iki paskutinio žingsnio nieko nesiunčiama.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratorius</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>perpardavėjas</translation>
    </message>
    <message>
        <source>customer care of all resellers</source>
        <translation>visų perpardavėjų klientų aptarnavimas</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>klientų aptarnavimas</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>teisėtas perėmimas</translation>
    </message>
</context>
<context>
    <name>ngcpcalls</name>
    <message>
        <source>Quality</source>
        <translation>Kokybė</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kryptis</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Savas numeris</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Kitas numeris</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gauta</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numeris slepiamas</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Within the customer</source>
        <translation>Kliento viduje</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>Cost with VAT</source>
        <translation>Kaina su PVM</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Nemokamas laikas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Įkainojimas</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Paketų praradimas</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Virpėjimas</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Laikas pirmyn ir atgal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Būsena, išskyrus</translation>
    </message>
    <message>
        <source>Type other than</source>
        <translation>Tipas, išskyrus</translation>
    </message>
    <message>
        <source>Call-ID begins with</source>
        <translation>Call-ID prasideda</translation>
    </message>
    <message>
        <source>At least seconds</source>
        <translation>Sekundžių ne mažiau kaip</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Sekundžių ne daugiau kaip</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Gauta nuo</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Gauta iki</translation>
    </message>
    <message>
        <source>Call of a customer</source>
        <translation>Kliento skambutis</translation>
    </message>
    <message>
        <source>Calls of a customer</source>
        <translation>Kliento skambučiai</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Skambintojas</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Kviečiamasis</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Šaltinio numeris</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Paskirties numeris</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodas</translation>
    </message>
    <message>
        <source>SIP code that ended the call.</source>
        <translation>SIP kodas, kuriuo baigėsi skambutis.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Naudotojas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP adresas</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Cost of the caller</source>
        <translation>Skambintojo kaina</translation>
    </message>
    <message>
        <source>Callee user</source>
        <translation>Kviečiamojo naudotojas</translation>
    </message>
    <message>
        <source>Callee domain</source>
        <translation>Kviečiamojo domenas</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Rinkta</translation>
    </message>
    <message>
        <source>UUID of the callee</source>
        <translation>Kviečiamojo UUID</translation>
    </message>
    <message>
        <source>Cost of the callee</source>
        <translation>Kviečiamojo kaina</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Įkainota</translation>
    </message>
    <message>
        <source>Customer of the caller</source>
        <translation>Skambintojo klientas</translation>
    </message>
    <message>
        <source>Customer of the callee</source>
        <translation>Kviečiamojo klientas</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Įrašo ID</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Every call of the platform, the newest first. It cannot be narrowed by time.</source>
        <translation>Visi platformos skambučiai, naujausi pirmi. Laiku jų apriboti negalima.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atsiliepta</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>užimta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>neatsiliepta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atšaukta</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>neprisijungęs</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>baigėsi laikas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>kita</translation>
    </message>
    <message>
        <source>call</source>
        <translation>skambutis</translation>
    </message>
    <message>
        <source>forwarded always</source>
        <translation>peradresuota visada</translation>
    </message>
    <message>
        <source>forwarded when busy</source>
        <translation>peradresuota, kai užimta</translation>
    </message>
    <message>
        <source>forwarded without answer</source>
        <translation>peradresuota neatsiliepus</translation>
    </message>
    <message>
        <source>forwarded when not registered</source>
        <translation>peradresuota, kai neužsiregistravęs</translation>
    </message>
    <message>
        <source>forwarded SMS</source>
        <translation>peradresuota SMS</translation>
    </message>
    <message>
        <source>forwarded on a response code</source>
        <translation>peradresuota gavus atsakymo kodą</translation>
    </message>
    <message>
        <source>forwarded on overflow</source>
        <translation>peradresuota esant perkrovai</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>įkainota</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>neįkainota</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>įeinantis</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>išeinantis</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>balso pašto žinutė</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faksas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valiuta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Pokalbis</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Calls as one customer or subscriber sees them, with their cost.</source>
        <translation>Skambučiai, kokius mato vienas klientas arba abonentas, su jų kaina.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Sujungimo serveris</translation>
    </message>
    <message>
        <source>Porting prefix of the caller</source>
        <translation>Skambintojo perkėlimo prefiksas</translation>
    </message>
    <message>
        <source>Provider ID of the caller</source>
        <translation>Skambintojo teikėjo ID</translation>
    </message>
    <message>
        <source>External ID of the caller&apos;s contract</source>
        <translation>Skambintojo sutarties išorinis ID</translation>
    </message>
    <message>
        <source>Free time of the caller</source>
        <translation>Skambintojo nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the caller</source>
        <translation>Skambintojo įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller</source>
        <translation>Skambintojo zonos ID</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s reseller</source>
        <translation>Skambintojo perpardavėjo nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s reseller</source>
        <translation>Skambintojo perpardavėjo įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s reseller</source>
        <translation>Skambintojo perpardavėjo zonos ID</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s carrier</source>
        <translation>Skambintojo operatoriaus nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s carrier</source>
        <translation>Skambintojo operatoriaus įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s carrier</source>
        <translation>Skambintojo operatoriaus zonos ID</translation>
    </message>
    <message>
        <source>Parameter 0 of the caller</source>
        <translation>Skambintojo parametras 0</translation>
    </message>
    <message>
        <source>Parameter 1 of the caller</source>
        <translation>Skambintojo parametras 1</translation>
    </message>
    <message>
        <source>Parameter 2 of the caller</source>
        <translation>Skambintojo parametras 2</translation>
    </message>
    <message>
        <source>Parameter 3 of the caller</source>
        <translation>Skambintojo parametras 3</translation>
    </message>
    <message>
        <source>Parameter 4 of the caller</source>
        <translation>Skambintojo parametras 4</translation>
    </message>
    <message>
        <source>Parameter 5 of the caller</source>
        <translation>Skambintojo parametras 5</translation>
    </message>
    <message>
        <source>Parameter 6 of the caller</source>
        <translation>Skambintojo parametras 6</translation>
    </message>
    <message>
        <source>Parameter 7 of the caller</source>
        <translation>Skambintojo parametras 7</translation>
    </message>
    <message>
        <source>Parameter 8 of the caller</source>
        <translation>Skambintojo parametras 8</translation>
    </message>
    <message>
        <source>Parameter 9 of the caller</source>
        <translation>Skambintojo parametras 9</translation>
    </message>
    <message>
        <source>Dialled domain</source>
        <translation>Rinktas domenas</translation>
    </message>
    <message>
        <source>External ID of the callee</source>
        <translation>Kviečiamojo išorinis ID</translation>
    </message>
    <message>
        <source>Porting prefix of the callee</source>
        <translation>Kviečiamojo perkėlimo prefiksas</translation>
    </message>
    <message>
        <source>Provider ID of the callee</source>
        <translation>Kviečiamojo teikėjo ID</translation>
    </message>
    <message>
        <source>External ID of the callee&apos;s contract</source>
        <translation>Kviečiamojo sutarties išorinis ID</translation>
    </message>
    <message>
        <source>Free time of the callee</source>
        <translation>Kviečiamojo nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the callee</source>
        <translation>Kviečiamojo įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee</source>
        <translation>Kviečiamojo zonos ID</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s reseller</source>
        <translation>Kviečiamojo perpardavėjo nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s reseller</source>
        <translation>Kviečiamojo perpardavėjo įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s reseller</source>
        <translation>Kviečiamojo perpardavėjo zonos ID</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s carrier</source>
        <translation>Kviečiamojo operatoriaus nemokamas laikas</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s carrier</source>
        <translation>Kviečiamojo operatoriaus įkainio ID</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s carrier</source>
        <translation>Kviečiamojo operatoriaus zonos ID</translation>
    </message>
    <message>
        <source>Parameter 0 of the callee</source>
        <translation>Kviečiamojo parametras 0</translation>
    </message>
    <message>
        <source>Parameter 1 of the callee</source>
        <translation>Kviečiamojo parametras 1</translation>
    </message>
    <message>
        <source>Parameter 2 of the callee</source>
        <translation>Kviečiamojo parametras 2</translation>
    </message>
    <message>
        <source>Parameter 3 of the callee</source>
        <translation>Kviečiamojo parametras 3</translation>
    </message>
    <message>
        <source>Parameter 4 of the callee</source>
        <translation>Kviečiamojo parametras 4</translation>
    </message>
    <message>
        <source>Parameter 5 of the callee</source>
        <translation>Kviečiamojo parametras 5</translation>
    </message>
    <message>
        <source>Parameter 6 of the callee</source>
        <translation>Kviečiamojo parametras 6</translation>
    </message>
    <message>
        <source>Parameter 7 of the callee</source>
        <translation>Kviečiamojo parametras 7</translation>
    </message>
    <message>
        <source>Parameter 8 of the callee</source>
        <translation>Kviečiamojo parametras 8</translation>
    </message>
    <message>
        <source>Parameter 9 of the callee</source>
        <translation>Kviečiamojo parametras 9</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportuota</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>User at the peer</source>
        <translation>Naudotojas sujungimo serveryje</translation>
    </message>
    <message>
        <source>Realm of the peer</source>
        <translation>Sujungimo serverio sritis (realm)</translation>
    </message>
    <message>
        <source>Calls, voicemails, messages and faxes of one customer or subscriber in one list.</source>
        <translation>Vieno kliento arba abonento skambučiai, balso pašto žinutės, SMS ir faksai viename sąraše.</translation>
    </message>
    <message>
        <source>Outgoing user of the caller</source>
        <translation>Toliau perduotas skambintojo naudotojas</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s reseller</source>
        <translation>Skambintojo perpardavėjo kaina</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s carrier</source>
        <translation>Skambintojo operatoriaus kaina</translation>
    </message>
    <message>
        <source>Outgoing user of the callee</source>
        <translation>Toliau perduotas kviečiamojo naudotojas</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s reseller</source>
        <translation>Kviečiamojo perpardavėjo kaina</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s carrier</source>
        <translation>Kviečiamojo operatoriaus kaina</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>primary</source>
        <translation>pagrindinis</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>papildomas</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Šalies kodas</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Vietovės kodas</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>Abonento numeris</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Eilė</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Įrenginio ID</translation>
    </message>
    <message>
        <source>Telephones register with this number as their own user name.</source>
        <translation>Telefonai registruojasi šiuo numeriu kaip savo naudotojo vardu.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>Another one moves the number there at once. A primary number cannot be moved.</source>
        <translation>Nurodžius kitą, numeris iškart perkeliamas jam. Pagrindinio numerio perkelti negalima.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Number ID</source>
        <translation>Numerio ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeriai</translation>
    </message>
    <message>
        <source>Numbers that a subscriber has. Free ones are listed nowhere.</source>
        <translation>Numeriai, kuriuos turi abonentai. Laisvi niekur nerodomi.</translation>
    </message>
    <message>
        <source>A primary number cannot be moved. Give its subscriber another one, and it is free.</source>
        <translation>Pagrindinio numerio perkelti negalima. Duokite jo abonentui kitą, ir šis taps laisvas.</translation>
    </message>
    <message>
        <source>Move to another subscriber</source>
        <translation>Perkelti kitam abonentui</translation>
    </message>
    <message>
        <source>Calls to the number reach the other subscriber at once. Which numbers each of the two may show is a preference of its own, allowed_clis: look at it afterwards.</source>
        <translation>Skambučiai šiuo numeriu iškart pasiekia kitą abonentą. Kokius numerius kuris iš jų gali rodyti, nustato atskira nuostata allowed_clis: paskui ją peržiūrėkite.</translation>
    </message>
</context>
<context>
    <name>peerings</name>
    <message>
        <source>enabled</source>
        <translation>įjungta</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>išjungta</translation>
    </message>
    <message>
        <source>From user</source>
        <translation>From naudotojas</translation>
    </message>
    <message>
        <source>From domain</source>
        <translation>From domenas</translation>
    </message>
    <message>
        <source>From URI</source>
        <translation>From URI</translation>
    </message>
    <message>
        <source>To user</source>
        <translation>To naudotojas</translation>
    </message>
    <message>
        <source>To domain</source>
        <translation>To domenas</translation>
    </message>
    <message>
        <source>To URI</source>
        <translation>To URI</translation>
    </message>
    <message>
        <source>Request-URI user</source>
        <translation>Request-URI naudotojas</translation>
    </message>
    <message>
        <source>Request-URI domain</source>
        <translation>Request-URI domenas</translation>
    </message>
    <message>
        <source>Request-URI URI</source>
        <translation>Request-URI URI</translation>
    </message>
    <message>
        <source>P-Asserted-Identity user</source>
        <translation>P-Asserted-Identity naudotojas</translation>
    </message>
    <message>
        <source>P-Asserted-Identity domain</source>
        <translation>P-Asserted-Identity domenas</translation>
    </message>
    <message>
        <source>P-Asserted-Identity URI</source>
        <translation>P-Asserted-Identity URI</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Atmetimas</translation>
    </message>
    <message>
        <source>Peering group</source>
        <translation>Sujungimo grupė</translation>
    </message>
    <message>
        <source>Callee prefix</source>
        <translation>Kviečiamojo prefiksas</translation>
    </message>
    <message>
        <source>Digits that the called number begins with; empty for any.</source>
        <translation>Skaitmenys, kuriais prasideda skambinamas numeris; tuščia – bet kokie.</translation>
    </message>
    <message>
        <source>Callee pattern</source>
        <translation>Kviečiamojo šablonas</translation>
    </message>
    <message>
        <source>Caller pattern</source>
        <translation>Skambintojo šablonas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Stops the search</source>
        <translation>Baigia paiešką</translation>
    </message>
    <message>
        <source>No rule behind it is looked at.</source>
        <translation>Į tolesnes taisykles nebežiūrima.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritetas</translation>
    </message>
    <message>
        <source>The lowest is looked at first; no two rules of a group have the same.</source>
        <translation>Pirmiausia žiūrima mažiausio; dviejų grupės taisyklių jis negali būti vienodas.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Šablonas</translation>
    </message>
    <message>
        <source>Reject with</source>
        <translation>Atmesti kodu</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>neatmetama</translation>
    </message>
    <message>
        <source>A SIP code.</source>
        <translation>SIP kodas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Peering rule</source>
        <translation>Sujungimo taisyklė</translation>
    </message>
    <message>
        <source>Peering rules</source>
        <translation>Sujungimo taisyklės</translation>
    </message>
    <message>
        <source>Which outgoing calls a peering group takes. Each change acts on live calls at once.</source>
        <translation>Kuriuos išeinančius skambučius priima sujungimo grupė. Kiekvienas pakeitimas iškart veikia vykstančius skambučius.</translation>
    </message>
    <message>
        <source>Inbound peering rule</source>
        <translation>Įeinančių skambučių sujungimo taisyklė</translation>
    </message>
    <message>
        <source>Inbound peering rules</source>
        <translation>Įeinančių skambučių sujungimo taisyklės</translation>
    </message>
    <message>
        <source>Which incoming calls belong to a peering group. Each change acts on live calls at once.</source>
        <translation>Kurie įeinantys skambučiai priklauso sujungimo grupei. Kiekvienas pakeitimas iškart veikia vykstančius skambučius.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Groups with 1 are tried first.</source>
        <translation>Grupės su 1 bandomos pirmiausia.</translation>
    </message>
    <message>
        <source>Time set</source>
        <translation>Laiko rinkinys</translation>
    </message>
    <message>
        <source>always</source>
        <translation>visada</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>A contract of type peering: the carrier&apos;s.</source>
        <translation>Tinklų sujungimo tipo sutartis: operatoriaus.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP adresas</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Mazgo vardas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Prievadas</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svoris</translation>
    </message>
    <message>
        <source>Servers of a group share its calls by weight.</source>
        <translation>Grupės serveriai dalijasi jos skambučiais pagal svorį.</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Išeinantis tarpinis serveris</translation>
    </message>
    <message>
        <source>Is probed</source>
        <translation>Tikrinamas</translation>
    </message>
    <message>
        <source>The platform asks the server by OPTIONS whether it is alive.</source>
        <translation>Platforma OPTIONS užklausomis klausia serverio, ar jis veikia.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Peering groups</source>
        <translation>Sujungimo grupės</translation>
    </message>
    <message>
        <source>A carrier: servers that take calls, and rules for which ones.</source>
        <translation>Operatorius: skambučius priimantys serveriai ir taisyklės, kuriuos skambučius.</translation>
    </message>
    <message>
        <source>Peering server</source>
        <translation>Sujungimo serveris</translation>
    </message>
    <message>
        <source>Peering servers</source>
        <translation>Sujungimo serveriai</translation>
    </message>
    <message>
        <source>A gateway of a peering group. Each change acts on live calls at once.</source>
        <translation>Sujungimo grupės vartai. Kiekvienas pakeitimas iškart veikia vykstančius skambučius.</translation>
    </message>
</context>
<context>
    <name>resellers</name>
    <message>
        <source>active</source>
        <translation>aktyvus</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>užrakintas</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>nutrauktas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>A contract of type reseller that no other reseller has.</source>
        <translation>Perpardavėjo tipo sutartis, kurios neturi joks kitas perpardavėjas.</translation>
    </message>
    <message>
        <source>Reseller ID</source>
        <translation>Perpardavėjo ID</translation>
    </message>
    <message>
        <source>Everything the reseller has ends with it, for ever.</source>
        <translation>Viskas, ką perpardavėjas turi, baigiasi kartu su juo visam laikui.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Perpardavėjai</translation>
    </message>
    <message>
        <source>Who sells the platform&apos;s service. Customers, domains and billing profiles belong to one each.</source>
        <translation>Kas parduoda platformos paslaugą. Klientai, domenai ir apmokestinimo profiliai priklauso kiekvienas vienam perpardavėjui.</translation>
    </message>
</context>
<context>
    <name>rewriterules</name>
    <message>
        <source>enabled</source>
        <translation>įjungta</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>išjungta</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>įeinanti</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>išeinanti</translation>
    </message>
    <message>
        <source>number portability</source>
        <translation>numerio perkeliamumas</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>skambintojas</translation>
    </message>
    <message>
        <source>callee</source>
        <translation>kviečiamasis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Preferences of subscribers, domains and peerings refer to the set by it.</source>
        <translation>Juo rinkinį nurodo abonentų, domenų ir sujungimų nuostatos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Pasirenka administratorius. Perpardavėjui imamas jo paties, kad ir kas čia būtų nurodyta.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscribers, domains and peerings that use it rewrite no numbers any more.</source>
        <translation>Jį naudojantys abonentai, domenai ir sujungimai numerių nebeperrašo.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kryptis</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Pusė</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritetas</translation>
    </message>
    <message>
        <source>The order within a set, direction and party.</source>
        <translation>Eilės tvarka rinkinio, krypties ir pusės ribose.</translation>
    </message>
    <message>
        <source>Match pattern</source>
        <translation>Atitikties šablonas</translation>
    </message>
    <message>
        <source>A Perl regular expression.</source>
        <translation>Perl reguliarusis reiškinys.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Pakeitimas</translation>
    </message>
    <message>
        <source>\1 to \9 stand for the groups of the match.</source>
        <translation>\1–\9 atstoja atitikties grupes.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Rewrite rule set</source>
        <translation>Perrašymo taisyklių rinkinys</translation>
    </message>
    <message>
        <source>Rewrite rule sets</source>
        <translation>Perrašymo taisyklių rinkiniai</translation>
    </message>
    <message>
        <source>How numbers are rewritten on their way in and out.</source>
        <translation>Kaip perrašomi įeinantys ir išeinantys numeriai.</translation>
    </message>
    <message>
        <source>Rewrite rule</source>
        <translation>Perrašymo taisyklė</translation>
    </message>
    <message>
        <source>Rewrite rules</source>
        <translation>Perrašymo taisyklės</translation>
    </message>
    <message>
        <source>One step of a rewrite rule set.</source>
        <translation>Vienas perrašymo taisyklių rinkinio žingsnis.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Link</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Kliento sesija</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Kliento sesijos</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s own web interface, as the customer. A new one ends the customer&apos;s last.</source>
        <translation>Prisijungimas prie kliento žiniatinklio sąsajos kliento vardu. Nauja sesija užbaigia ankstesnę.</translation>
    </message>
</context>
<context>
    <name>sip_device_routes</name>
    <message>
        <source>allowed</source>
        <translation>leidžiami</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>neleidžiami</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Skambučių įrašymas</translation>
    </message>
    <message>
        <source>online</source>
        <translation>prisijungęs</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>neprisijungęs</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registracija</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Skambintojo vardas</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Vidinis skambintojo ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Vidinis numeris, rodomas per vidinius skambučius.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Išorinis skambintojo ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Numeris, rodomas iš PBX išeinančiuose skambučiuose.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Išoriniai skambučiai</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Buvimas</translation>
    </message>
    <message>
        <source>Whether a device is registered now.</source>
        <translation>Ar dabar užsiregistravęs koks nors įrenginys.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Įrenginio programa</translation>
    </message>
    <message>
        <source>Check IP addresses</source>
        <translation>Tikrinti IP adresus</translation>
    </message>
    <message>
        <source>Devices may register only from the allowed networks.</source>
        <translation>Įrenginiai gali registruotis tik iš leidžiamų tinklų.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Leidžiami tinklai</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, separated by commas or on lines of their own.</source>
        <translation>IPv4 ir IPv6 tinklai CIDR užrašu, atskirti kableliais arba po vieną eilutėje.</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Įrašyti įeinančius vidinius</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Įrašyti įeinančius išorinius</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Įrašyti išeinančius vidinius</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Įrašyti išeinančius išorinius</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Įrašyti pareikalavus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>SIP account ID</source>
        <translation>SIP paskyros ID</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP paskyra</translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation>SIP paskyros</translation>
    </message>
    <message>
        <source>A SIP device of a customer. Customers make and delete them; the operator may restrict from where they register.</source>
        <translation>Kliento SIP įrenginys. Klientai juos kuria ir trina patys; operatorius gali riboti, iš kur registruojamasi.</translation>
    </message>
</context>
<context>
    <name>subscriberregistrations</name>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>The telephone&apos;s SIP URI, such as sip:alice@192.0.2.7:5060.</source>
        <translation>Telefono SIP URI, pavyzdžiui, sip:alice@192.0.2.7:5060.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Įrenginio programa</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>By the platform&apos;s clock. A far future makes the registration permanent.</source>
        <translation>Pagal platformos laikrodį. Tolima ateitis padaro registraciją nuolatinę.</translation>
    </message>
    <message>
        <source>Preference (q)</source>
        <translation>Pirmenybė (q)</translation>
    </message>
    <message>
        <source>From 0 to 1; the highest is called first.</source>
        <translation>Nuo 0 iki 1; didžiausiai skambinama pirmiausia.</translation>
    </message>
    <message>
        <source>Behind NAT</source>
        <translation>Už NAT</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Gauta iš</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Lizdas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Kelias</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>Registracijos ID</translation>
    </message>
    <message>
        <source>The telephone gets no calls until it registers again.</source>
        <translation>Telefonas negauna skambučių, kol vėl neužsiregistruoja.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registracija</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registracijos</translation>
    </message>
    <message>
        <source>Telephones that are registered now. Before mr26.0.1 the platform does not count them all.</source>
        <translation>Dabar užsiregistravę telefonai. Iki mr26.0.1 platforma suskaičiuoja ne visus.</translation>
    </message>
</context>
<context>
    <name>subscribers</name>
    <message>
        <source>active</source>
        <translation>aktyvus</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>užrakintas</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>nutrauktas</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>išeinantys į kitus tinklus</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>visi išeinantys</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>įeinantys ir išeinantys</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>viskas, taip pat savitarna</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>perkeltas</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>vienas po kito</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>visi iškart</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>atsitiktinai</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>pakaitomis</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Debesijos PBX</translation>
    </message>
    <message>
        <source>SIP user name</source>
        <translation>SIP naudotojo vardas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domenas</translation>
    </message>
    <message>
        <source>Primary number</source>
        <translation>Pagrindinis numeris</translation>
    </message>
    <message>
        <source>Country code, area code and number with blanks between, such as 43 9876 10001. An extension of a cloud PBX gets its own from the pilot.</source>
        <translation>Šalies kodas, vietovės kodas ir numeris su tarpais, pavyzdžiui, 43 9876 10001. Debesijos PBX vidinis numeris savąjį gauna iš pagrindinio abonento.</translation>
    </message>
    <message>
        <source>Alias numbers</source>
        <translation>Papildomi numeriai</translation>
    </message>
    <message>
        <source>Further numbers that reach the subscriber. A number that is taken out becomes free for others at once.</source>
        <translation>Kiti numeriai, kuriais pasiekiamas abonentas. Išimtas numeris iškart tampa laisvas kitiems.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užraktas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>Which calls the subscriber may not make.</source>
        <translation>Kokie skambučiai abonentui neleidžiami.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP slaptažodis</translation>
    </message>
    <message>
        <source>Self-care user name</source>
        <translation>Savitarnos naudotojo vardas</translation>
    </message>
    <message>
        <source>For the customer&apos;s own web pages. Left empty, it is the SIP user name.</source>
        <translation>Paties kliento tinklalapiams. Palikus tuščią, tai SIP naudotojo vardas.</translation>
    </message>
    <message>
        <source>Self-care password</source>
        <translation>Savitarnos slaptažodis</translation>
    </message>
    <message>
        <source>Another one than the SIP password. Without one, nobody can sign in to self-care. It cannot be read back.</source>
        <translation>Kitas nei SIP slaptažodis. Be jo niekas negali prisijungti prie savitarnos. Vėliau jo perskaityti negalima.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratorius</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care.</source>
        <translation>Savitarnoje gali keisti visą klientą.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Pavyzdžiui, Europe/Vienna.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Rodomas vardas</translation>
    </message>
    <message>
        <source>What called parties see. For a cloud PBX only.</source>
        <translation>Ką mato tie, kuriems skambinama. Tik debesijos PBX.</translation>
    </message>
    <message>
        <source>PBX pilot</source>
        <translation>PBX pagrindinis abonentas</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX, for ever.</source>
        <translation>Pirmasis debesijos PBX abonentas, visam laikui.</translation>
    </message>
    <message>
        <source>PBX group</source>
        <translation>PBX grupė</translation>
    </message>
    <message>
        <source>A hunt group: it has no telephone of its own.</source>
        <translation>Paieškos grupė: savo telefono ji neturi.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Vidinis numeris</translation>
    </message>
    <message>
        <source>The primary number is the pilot&apos;s with this behind it.</source>
        <translation>Pagrindinis numeris yra pagrindinio abonento numeris su šiuo gale.</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Paieškos tvarka</translation>
    </message>
    <message>
        <source>Hunt timeout</source>
        <translation>Paieškos laikas</translation>
    </message>
    <message>
        <source>Hunting is ended by</source>
        <translation>Paieškos pabaigos požymis</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>How call records name the subscriber.</source>
        <translation>Kaip abonentas vadinamas skambučių įrašuose.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Sukurta</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Of the customer&apos;s reseller.</source>
        <translation>Kliento perpardavėjo.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Bet kuris numeris</translation>
    </message>
    <message>
        <source>Customer&apos;s external ID</source>
        <translation>Kliento išorinis ID</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Perpardavėjas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Sukurta nuo</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Sukurta iki</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Pakeista nuo</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Pakeista iki</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>Abonento ID</translation>
    </message>
    <message>
        <source>Its numbers become free; its call forwards, preferences and voicemail are gone for ever.</source>
        <translation>Jo numeriai tampa laisvi; skambučių peradresavimas, nuostatos ir balso pašto žinutės dingsta visam laikui.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Atidaryti administravimo sąsajoje</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonentas</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonentai</translation>
    </message>
    <message>
        <source>A telephone line: a SIP user of a domain, with its numbers.</source>
        <translation>Telefono linija: SIP domeno naudotojas su savo numeriais.</translation>
    </message>
    <message>
        <source>What telephones register with: letters and digits, without the user name in it. The platform may have more rules.</source>
        <translation>Kuo registruojasi telefonai: raidės ir skaitmenys, be naudotojo vardo. Platforma gali turėti daugiau taisyklių.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nenustatyta</translation>
    </message>
    <message>
        <source>Open self-care</source>
        <translation>Atidaryti savitarną</translation>
    </message>
    <message>
        <source>It is locked altogether. Unlock it first.</source>
        <translation>Jis visiškai užrakintas. Pirmiausia atrakinkite.</translation>
    </message>
    <message>
        <source>Choose which calls it may not make or take any more. Its numbers, passwords and call forwards stay as they are.</source>
        <translation>Pasirinkite, kokių skambučių jis nebegalės atlikti ar priimti. Numeriai, slaptažodžiai ir skambučių peradresavimas lieka, kaip buvo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
    </message>
    <message>
        <source>Ends whatever lock there is.</source>
        <translation>Panaikina bet kokį užraktą.</translation>
    </message>
    <message>
        <source>Move a number</source>
        <translation>Perkelti numerį</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>Profilių rinkinio ID</translation>
    </message>
    <message>
        <source>Which profiles the subscriber may have. Without a profile of its own it gets the set&apos;s usual one.</source>
        <translation>Kokius profilius abonentas gali turėti. Neturėdamas savo profilio, jis gauna įprastą rinkinio profilį.</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>Profilio ID</translation>
    </message>
    <message>
        <source>Which preferences the subscriber may change in self-care.</source>
        <translation>Kurias nuostatas abonentas gali keisti savitarnoje.</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>Paieškos grupėse</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Nariai</translation>
    </message>
    <message>
        <source>Of a PBX group: subscriber IDs in the order in which they are called.</source>
        <translation>PBX grupės: abonentų ID ta tvarka, kuria jiems skambinama.</translation>
    </message>
    <message>
        <source>Extensions from</source>
        <translation>Vidiniai numeriai nuo</translation>
    </message>
    <message>
        <source>Extensions to</source>
        <translation>Vidiniai numeriai iki</translation>
    </message>
    <message>
        <source>IDs of the hunt groups of this PBX that it is in; each is a subscriber.</source>
        <translation>Kliento PBX grupių abonentų ID.</translation>
    </message>
</context>
<context>
    <name>telecomcenter</name>
    <message>
        <source>Production</source>
        <translation>Produkcinė</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Smėlio dėžė</translation>
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
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Šaltinio numeris</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Šaltinio vardas</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Paskirties numeris</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>SIP kodas</translation>
    </message>
    <message>
        <source>SIP code that ended leg A of the call.</source>
        <translation>SIP kodas, kuriuo baigėsi skambučio A pusė.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atsiliepta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Pabaiga</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Local tag</source>
        <translation>Vietinė žyma</translation>
    </message>
    <message>
        <source>Global tag</source>
        <translation>Visuotinė žyma</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Terminavimo maršrutas</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminavimo vartai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Exact start</source>
        <translation>Tiksli pradžia</translation>
    </message>
    <message>
        <source>CDR ID</source>
        <translation>CDR ID</translation>
    </message>
    <message>
        <source>Termination CDR</source>
        <translation>Terminavimo CDR</translation>
    </message>
    <message>
        <source>Termination CDRs</source>
        <translation>Terminavimo CDR</translation>
    </message>
    <message>
        <source>Calls from the PBX to termination gateways, answered or not.</source>
        <translation>Skambučiai iš PBX į terminavimo vartus, atsiliepti ir neatsiliepti.</translation>
    </message>
</context>
<context>
    <name>termination_gateways</name>
    <message>
        <source>IPv4 only</source>
        <translation>Tik IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Tik IPv6</translation>
    </message>
    <message>
        <source>IPv4 preferred</source>
        <translation>Pirmiausia IPv4</translation>
    </message>
    <message>
        <source>IPv6 preferred</source>
        <translation>Pirmiausia IPv6</translation>
    </message>
    <message>
        <source>Dual stack</source>
        <translation>Abu (dual stack)</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatorius</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klientas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizacija</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numerių perrašymas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Mazgas</translation>
    </message>
    <message>
        <source>Host name or IP address of the peer that takes the calls.</source>
        <translation>Skambučius priimančio mazgo vardas arba IP adresas.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Prievadas</translation>
    </message>
    <message>
        <source>default (5060)</source>
        <translation>numatytasis (5060)</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Tinklo protokolas</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Kodekai</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>Pageidavimo tvarka, pirmasis pageidautinas. DTMF reikia telephone-event. Nepasirinkus galioja paskyros numatytieji.</translation>
    </message>
    <message>
        <source>Authorization name</source>
        <translation>Autorizacijos vardas</translation>
    </message>
    <message>
        <source>Authorization password</source>
        <translation>Autorizacijos slaptažodis</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Šaltinio perrašymo taisyklė</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Reguliarusis reiškinys; tai, ką jis atitinka skambintojo numeryje, pakeičiama.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Šaltinio perrašymo rezultatas</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Kas pakeičia atitiktį; \1–\9 reiškia jos grupes.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Paskirties perrašymo taisyklė</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Reguliarusis reiškinys; tai, ką jis atitinka skambinamame numeryje, pakeičiama.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Paskirties perrašymo rezultatas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Sukūrė</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Ar jį sukūrė operatorius per API, ar klientas savo PBX.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Without one the gateway is shared by all customers.</source>
        <translation>Be kliento vartai bendri visiems klientams.</translation>
    </message>
    <message>
        <source>Gateway ID</source>
        <translation>Vartų ID</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminavimo vartai</translation>
    </message>
    <message>
        <source>Termination gateways</source>
        <translation>Terminavimo vartai</translation>
    </message>
    <message>
        <source>A peer that takes outgoing calls. It gets none until a termination route points to it.</source>
        <translation>Išeinančius skambučius priimanti pusė. Skambučių negauna, kol į ją nerodo terminavimo maršrutas.</translation>
    </message>
</context>
<context>
    <name>termination_routes</name>
    <message>
        <source>operator</source>
        <translation>operatorius</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klientas</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Numerių perrašymas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Destination prefix</source>
        <translation>Paskirties prefiksas</translation>
    </message>
    <message>
        <source>Calls to numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Šiuo maršrutu eina skambučiai į taip prasidedančius numerius; laimi ilgiausias prefiksas. Tuščias tinka bet kuriam numeriui.</translation>
    </message>
    <message>
        <source>Source prefix</source>
        <translation>Šaltinio prefiksas</translation>
    </message>
    <message>
        <source>Calls from numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Šiuo maršrutu eina skambučiai iš taip prasidedančių numerių; laimi ilgiausias prefiksas. Tuščias tinka bet kuriam numeriui.</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Šaltinio perrašymo taisyklė</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Reguliarusis reiškinys; tai, ką jis atitinka skambintojo numeryje, pakeičiama.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Šaltinio perrašymo rezultatas</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Kas pakeičia atitiktį; \1–\9 reiškia jos grupes.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Paskirties perrašymo taisyklė</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Reguliarusis reiškinys; tai, ką jis atitinka skambinamame numeryje, pakeičiama.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Paskirties perrašymo rezultatas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Sukūrė</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Ar jį sukūrė operatorius per API, ar klientas savo PBX.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Terminavimo vartai</translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation>Maršruto ID</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Terminavimo maršrutas</translation>
    </message>
    <message>
        <source>Termination routes</source>
        <translation>Terminavimo maršrutai</translation>
    </message>
    <message>
        <source>A prefix rule that picks the termination gateway of an outgoing call.</source>
        <translation>Prefikso taisyklė, parenkanti išeinančio skambučio terminavimo vartus.</translation>
    </message>
</context>
</TS>
