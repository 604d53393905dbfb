<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>П&amp;латформа</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Среда</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Среда</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Адрес платформы</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s key ring</source>
        <translation>&amp;Хранить пароль в системной связке ключей</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Цвет учётной записи</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>U&amp;se the environment&apos;s own</source>
        <translation>Как у с&amp;реды</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Файл CA</translation>
    </message>
    <message>
        <source>File of certificates to trust</source>
        <translation>Файл доверенных сертификатов</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation>Только системные сертификаты</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>Cert&amp;ificate</source>
        <translation>С&amp;ертификат</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Про&amp;кси</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Host and port of the proxy</source>
        <translation>Узел и порт прокси</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>&amp;Read-only until it is unlocked</source>
        <translation>&amp;Только чтение, пока не разблокирована</translation>
    </message>
    <message>
        <source>Trust t&amp;his certificate…</source>
        <translation>&amp;Доверять этому сертификату…</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>Клиентски&amp;й сертификат</translation>
    </message>
    <message>
        <source>File of the certificate to sign in with</source>
        <translation>Файл сертификата, с которым выполняется вход</translation>
    </message>
    <message>
        <source>PEM or PKCS#12, with its key. The password above is then what opens the file.</source>
        <translation>PEM или PKCS#12, вместе с ключом. Пароль выше тогда служит для открытия файла.</translation>
    </message>
    <message>
        <source>None: sign in with the password</source>
        <translation>Нет: вход по паролю</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>A one-time password is asked for, too</source>
        <translation>Запрашивать и одноразовый пароль</translation>
    </message>
    <message>
        <source>For people whom the platform lets in with two passwords only. It is kept nowhere.</source>
        <translation>Для тех, кого платформа пускает только с двумя паролями. Нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation>Введите адрес платформы.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it like https://api.example.com.</source>
        <translation>«%1» — не адрес. Пишите так: https://api.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name out of the address; it has a field of its own.</source>
        <translation>Не указывайте имя пользователя в адресе: для него есть отдельное поле.</translation>
    </message>
    <message>
        <source>Leave out what follows the “?” or “#” in the address.</source>
        <translation>Уберите то, что в адресе следует за «?» или «#».</translation>
    </message>
    <message>
        <source>Use an https address: anything else would send the password in the clear.</source>
        <translation>Используйте адрес https: иначе пароль ушёл бы открытым текстом.</translation>
    </message>
    <message>
        <source>Write the address without “..” in its path.</source>
        <translation>Напишите адрес без «..» в пути.</translation>
    </message>
    <message>
        <source>A user name cannot contain a colon.</source>
        <translation>В имени пользователя не может быть двоеточия.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent.</source>
        <translation>В имени пользователя есть символы, которые нельзя отправить.</translation>
    </message>
</context>
<context>
    <name>BillingProfileForm</name>
    <message>
        <source>Billing profile</source>
        <translation>Биллинговый профиль</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Реселлер</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Handle *</source>
        <translation>&amp;Краткое имя *</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Prepaid</source>
        <translation>&amp;Предоплата</translation>
    </message>
    <message>
        <source>Calls are paid for in advance</source>
        <translation>Вызовы оплачиваются заранее</translation>
    </message>
    <message>
        <source>Pr&amp;epaid library</source>
        <translation>&amp;Библиотека предоплаты</translation>
    </message>
    <message>
        <source>&amp;Ignore domains</source>
        <translation>Не учитывать &amp;домены</translation>
    </message>
    <message>
        <source>Rates do not depend on the domain</source>
        <translation>Тарифы не зависят от домена</translation>
    </message>
    <message>
        <source>&amp;Advice of charge</source>
        <translation>&amp;Уведомление о стоимости</translation>
    </message>
    <message>
        <source>Telephones are told what a call costs</source>
        <translation>Телефонам сообщается, сколько стоит вызов</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Char&amp;ge</source>
        <translation>П&amp;лата</translation>
    </message>
    <message>
        <source>&amp;Free time</source>
        <translation>Бесплатно&amp;е время</translation>
    </message>
    <message>
        <source>Free a&amp;mount</source>
        <translation>Бесплатная су&amp;мма</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Пределы против мошенничества</translation>
    </message>
    <message>
        <source>&amp;Limit per interval</source>
        <translation>Предел за &amp;интервал</translation>
    </message>
    <message>
        <source>L&amp;ock beyond it</source>
        <translation>Бл&amp;окировать сверх него</translation>
    </message>
    <message>
        <source>&amp;Tell by e-mail</source>
        <translation>Сооб&amp;щать по эл. почте</translation>
    </message>
    <message>
        <source>Limit per &amp;day</source>
        <translation>Предел &amp;за день</translation>
    </message>
    <message>
        <source>Loc&amp;k beyond the daily limit</source>
        <translation>Блокировать сверх дневно&amp;го предела</translation>
    </message>
    <message>
        <source>Tell of the dail&amp;y limit by e-mail</source>
        <translation>Сообщать о дневном пределе по эл. по&amp;чте</translation>
    </message>
    <message>
        <source>Reckon &amp;with the reseller&apos;s rates</source>
        <translation>Считать по &amp;тарифам реселлера</translation>
    </message>
    <message>
        <source>Not with the customer&apos;s own</source>
        <translation>А не по собственным тарифам клиента</translation>
    </message>
</context>
<context>
    <name>CallEndText</name>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>абонент занят</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>rejected by the user</source>
        <translation>отклонён абонентом</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>номер не назначен</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>перегрузка</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>сбой сети</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
</context>
<context>
    <name>CallFiguresText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls in every %1 (%2)</source>
        <translation>Вызовы за каждые %1 (%2)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>С (%1)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Не отвечено</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>%1. The most calls, %2, began in the %3 from %4 on.</source>
        <translation>%1. Больше всего вызовов, %2, началось за %3 с %4.</translation>
    </message>
    <message>
        <source>Calls by the code that ended them</source>
        <translation>Вызовы по завершившему коду</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Код SIP</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Usual Q.850 cause</source>
        <translation>Обычная причина Q.850</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается как</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>no code was told</source>
        <translation>код не сообщён</translation>
    </message>
    <message>
        <source>%1. The most frequent is %2 with %3 calls.</source>
        <translation>%1. Чаще всего %2: вызовов — %3.</translation>
    </message>
    <message>
        <source>Destinations that begin with</source>
        <translation>Назначения, начинающиеся с</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Номер назначения</translation>
    </message>
    <message>
        <source>Calls by the leading digits of the destination</source>
        <translation>Вызовы по первым цифрам назначения</translation>
    </message>
    <message>
        <source>Calls by destination number</source>
        <translation>Вызовы по номеру назначения</translation>
    </message>
</context>
<context>
    <name>CallForwardsForm</name>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Переадресация абонента</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Всегда</translation>
    </message>
    <message>
        <source>&amp;When busy</source>
        <translation>При &amp;занятости</translation>
    </message>
    <message>
        <source>W&amp;ithout answer</source>
        <translation>Без &amp;ответа</translation>
    </message>
    <message>
        <source>W&amp;hen not registered</source>
        <translation>Без &amp;регистрации</translation>
    </message>
    <message>
        <source>&amp;On overflow</source>
        <translation>При &amp;переполнении</translation>
    </message>
    <message>
        <source>O&amp;n a response code</source>
        <translation>По &amp;коду ответа</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>Only what you change is sent; the other kinds stay as they are.</source>
        <translation>Отправляется только то, что вы меняете; остальные виды остаются как есть.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The client certificate “%1” cannot be read.</source>
        <translation>Не удаётся прочитать клиентский сертификат «%1».</translation>
    </message>
    <message>
        <source>The client certificate “%1” could not be opened. Either its passphrase is another, or the file has no certificate with its key.</source>
        <translation>Не удалось открыть клиентский сертификат «%1». Либо его парольная фраза другая, либо в файле нет сертификата с ключом.</translation>
    </message>
</context>
<context>
    <name>ChangeResult</name>
    <message>
        <source>is now “%1”</source>
        <translation>теперь «%1»</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Платформа сделала иначе: %1.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Её уже не было.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Ответа нет, но это выполнено: запись есть.</translation>
    </message>
    <message>
        <source>It was changed after the plan was made, so nothing was sent.</source>
        <translation>Она изменилась после составления плана, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>No answer came, and it was not done. It can be tried again.</source>
        <translation>Ответа нет, и это не выполнено. Можно попробовать ещё раз.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent, in: %1.</source>
        <translation>Ответа нет, а то, что есть сейчас, отличается от отправленного: %1.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Её больше нет.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Тем временем изменено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Ответа нет, проверить не удалось.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation>
            <numerusform>Не более %n символа.</numerusform>
            <numerusform>Не более %n символов.</numerusform>
            <numerusform>Не более %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введите целое число.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Введите число не меньше %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Введите число от %1 до %2.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>«%1» — не сеть. Пишите так: 192.0.2.0/24 или 2001:db8::/32.</translation>
    </message>
    <message>
        <source>“%1” has address bits behind its prefix. The network is %2.</source>
        <translation>У «%1» есть биты адреса за префиксом. Сеть — %2.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Это не регулярное выражение: %1.</translation>
    </message>
    <message>
        <source>Enter a number of 3 to 15 digits with its country code, such as 37052000117.</source>
        <translation>Введите номер из 3–15 цифр с кодом страны, например 37052000117.</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 only.</source>
        <translation>Используйте только цифры от 0 до 9.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, without port or “sip:”.</source>
        <translation>Введите имя узла или IP-адрес без порта и «sip:».</translation>
    </message>
    <message>
        <source>This record has an id that cannot be sent.</source>
        <translation>Идентификатор этой записи нельзя отправить.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Выберите.</translation>
    </message>
    <message>
        <source>Enter an id.</source>
        <translation>Введите идентификатор.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, “-” or “_”.</source>
        <translation>Используйте от 1 до 64 букв, цифр, «-» или «_».</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Выберите да или нет.</translation>
    </message>
    <message>
        <source>Choose at least one codec.</source>
        <translation>Выберите хотя бы один кодек.</translation>
    </message>
    <message>
        <source>“%1” is no number in parts. Write country code, area code and number with blanks between, such as 43 9876 10001.</source>
        <translation>«%1» — не номер по частям. Напишите код страны, код зоны и номер через пробелы, например 43 9876 10001.</translation>
    </message>
    <message>
        <source>Enter a number, with a point before its decimals.</source>
        <translation>Введите число; десятичные знаки отделяются точкой.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ann@example.com.</source>
        <translation>Введите адрес электронной почты, например ann@example.com.</translation>
    </message>
    <message>
        <source>Enter a date, or a date and a time, like 2026-11-28 14:05:00.</source>
        <translation>Введите дату или дату и время, например 2026-11-28 14:05:00.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Не менее %n символа.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>Используйте буквы и цифры.</translation>
    </message>
    <message>
        <source>It must not contain “%1”.</source>
        <translation>Здесь не должно быть «%1».</translation>
    </message>
    <message>
        <source>It contains the character U+%1, which cannot be sent. Take it out.</source>
        <translation>Здесь есть U+%1, такое не отправляется. Уберите этот символ.</translation>
    </message>
    <message>
        <source>A call forward needs destinations, each a number or a service and the whole seconds that it rings, such as %1. Write {} to forward nowhere.</source>
        <translation>Для переадресации нужны назначения: номер или услуга, у каждого целое число секунд: %1. Чтобы не переадресовывать, напишите {}.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>%1 is in use already, by %2.</source>
        <translation>%1 уже занят: его использует %2.</translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>not taken</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome of an earlier import</source>
        <translation>Итог прежнего импорта</translation>
    </message>
    <message>
        <source>%1 (by ID)</source>
        <translation>%1 (по ID)</translation>
    </message>
    <message>
        <source>%1 (by name)</source>
        <translation>%1 (по имени)</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both about “%3”.</source>
        <translation>Столбцы «%1» и «%2» оба относятся к «%3».</translation>
    </message>
    <message>
        <source>No column matches an attribute of %1. The first line has to name the columns, such as: %2.</source>
        <translation>Ни один столбец не соответствует атрибуту: %1. В первой строке должны быть названия столбцов, например: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>NAME</source>
        <translation>НАЗВАНИЕ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>Open the saved account of that name.</source>
        <translation>Открыть сохранённую учётную запись с этим названием.</translation>
    </message>
    <message>
        <source>Open the sandbox: a platform inside this program.</source>
        <translation>Открыть песочницу: платформу внутри этой программы.</translation>
    </message>
    <message>
        <source>How much is in a new sandbox: small, medium or large.</source>
        <translation>Сколько всего в новой песочнице: small, medium или large.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>РАЗМЕР</translation>
    </message>
    <message>
        <source>Keep the sandbox&apos;s records in this file.</source>
        <translation>Хранить записи песочницы в этом файле.</translation>
    </message>
    <message>
        <source>Open a platform at this address without saving an account.</source>
        <translation>Открыть платформу по этому адресу, не сохраняя учётную запись.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Имя пользователя для --url.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Доверять и сертификатам из этого файла PEM (для --url).</translation>
    </message>
    <message>
        <source>Read the password for --url from the first line of standard input.</source>
        <translation>Прочитать пароль для --url из первой строки стандартного ввода.</translation>
    </message>
    <message>
        <source>The kind of platform at --url.</source>
        <translation>Вид платформы по адресу --url.</translation>
    </message>
    <message>
        <source>“%1” is no platform this program knows.</source>
        <translation>Платформа «%1» этой программе неизвестна.</translation>
    </message>
    <message>
        <source>--url needs --user.</source>
        <translation>С --url нужен --user.</translation>
    </message>
    <message>
        <source>Choose one of --account, --sandbox and --url.</source>
        <translation>Выберите одно из --account, --sandbox и --url.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 используется вместе с --url.</translation>
    </message>
    <message>
        <source>--sandbox-size is small, medium or large.</source>
        <translation>--sandbox-size — это small, medium или large.</translation>
    </message>
    <message>
        <source>The console of telephone operators.</source>
        <translation>Пульт операторов телефонии.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» непонятно.</translation>
    </message>
    <message>
        <source>“%1” is not understood. --sandbox stands for one of these: %2.</source>
        <translation>«%1» непонятно. --sandbox изображает одну из платформ: %2.</translation>
    </message>
    <message>
        <source>With --sandbox: the kind of platform that it stands for.</source>
        <translation>Вместе с --sandbox: вид платформы, которую она изображает.</translation>
    </message>
    <message>
        <source>[PLATFORM]</source>
        <translation>[PLATFORM]</translation>
    </message>
    <message>
        <source>NAME[=VALUE]</source>
        <translation>НАЗВАНИЕ[=ЗНАЧЕНИЕ]</translation>
    </message>
    <message>
        <source>The sandbox of %1 has no switches.</source>
        <translation>У песочницы %1 нет переключателей.</translation>
    </message>
    <message>
        <source>--sandbox-switch “%1” is not understood. There are: %2.</source>
        <translation>--sandbox-switch «%1» непонятно. Есть: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --sandbox.</source>
        <translation>--%1 используется вместе с --sandbox.</translation>
    </message>
    <message>
        <source>Let the sandbox do as other releases of the platform do, for example legacy=single. Can be given several times; a wrong name is answered with the list of names.</source>
        <translation>Велеть песочнице вести себя как другой сервер, например legacy=single. Можно указать несколько раз; в ответ на неверное название перечисляются имеющиеся.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Use the saved account of that name. When exactly one account is saved, that one is used unless said otherwise. Its password comes from the key ring.</source>
        <translation>Использовать сохранённую учётную запись с этим названием. Если сохранена ровно одна, используется она, если не сказано иное. Её пароль берётся из связки ключей.</translation>
    </message>
    <message>
        <source>Use the platform at this address without a saved account; with --user and --password-stdin. Only https, and plain http to this machine.</source>
        <translation>Использовать платформу по этому адресу без сохранённой учётной записи; вместе с --user и --password-stdin. Только https, а простой http — лишь к этому компьютеру.</translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation>Имя пользователя для --url.</translation>
    </message>
    <message>
        <source>The kind of platform at --url, or for catalogue without an account.</source>
        <translation>Вид платформы для --url или для catalogue без учётной записи.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation>Доверять и сертификатам из этого файла PEM, для --url.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input. There is no option that takes a password itself: everybody on this computer can read command lines.</source>
        <translation>Читать пароль из первой строки стандартного ввода. Параметра, принимающего сам пароль, нет: командные строки видят все на этом компьютере.</translation>
    </message>
    <message>
        <source>Refuse to change anything, whatever the account permits.</source>
        <translation>Ничего не менять, что бы ни разрешала учётная запись.</translation>
    </message>
    <message>
        <source>Permit this command to change something on an account that is marked read-only.</source>
        <translation>Разрешить этой команде изменить что-то в учётной записи, отмеченной как «только чтение».</translation>
    </message>
    <message>
        <source>How the records are written: table (the default), csv (RFC 4180, exact), safe-csv (nothing in it that a spreadsheet takes for a formula), xlsx, ndjson (one object on each line) or json (a JSON:API document).</source>
        <translation>Как пишутся записи: table (по умолчанию), csv (RFC 4180, точный), safe-csv (ничего, что таблица приняла бы за формулу), xlsx, ndjson (по объекту в строке) или json (документ JSON:API).</translation>
    </message>
    <message>
        <source>Only records with this value. Values with commas in between mean any of them; &quot;\,&quot; is a comma. Different filters must all hold. Times are taken as UTC unless they name a zone, and may be words: now, today, yesterday, -90m, -24h, -7d.</source>
        <translation>Только записи с этим значением. Значения через запятую означают любое из них; «\,» — это запятая. Разные фильтры должны выполняться все. Время считается UTC, если не указан пояс, и может быть словом: now, today, yesterday, -90m, -24h, -7d.</translation>
    </message>
    <message>
        <source>Order by these attributes, commas in between, &quot;-&quot; in front for the last first. The platform sorts.</source>
        <translation>Сортировать по этим атрибутам через запятую; «-» впереди — с конца. Сортирует платформа.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, commas in between: id, attributes, and of related records customer.id and customer.name, for example. &quot;all&quot; means all of them. A table shows the most telling ones by default, every other format all.</source>
        <translation>Только эти столбцы, в этом порядке, через запятую: id, атрибуты, а у связанных записей, например, customer.id и customer.name. «all» означает все. Таблица показывает самые важные, остальные форматы — все.</translation>
    </message>
    <message>
        <source>Not more than so many records.</source>
        <translation>Не больше стольких записей.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It appears once it is whole.</source>
        <translation>Писать в этот файл, а не в стандартный вывод. Он появляется, когда готов целиком.</translation>
    </message>
    <message>
        <source>No remarks and no progress, only errors. After create, print the id alone.</source>
        <translation>Без замечаний и хода работы, только ошибки. После create печатается только id.</translation>
    </message>
    <message>
        <source>Write passwords of SIP accounts and the like, too. They are left out otherwise.</source>
        <translation>Писать и пароли учётных записей SIP и подобные. Иначе они опускаются.</translation>
    </message>
    <message>
        <source>Take the values from a JSON object in this file, &quot;-&quot; for standard input: {&quot;name&quot;: …} as ndjson writes it, or a JSON:API document. After --password-stdin, what follows the first line.</source>
        <translation>Брать значения из объекта JSON в этом файле, «-» — из стандартного ввода: {&quot;name&quot;: …}, как пишет ndjson, или документ JSON:API. После --password-stdin — то, что следует за первой строкой.</translation>
    </message>
    <message>
        <source>Do not ask. Without a terminal nobody can be asked, so it is needed there.</source>
        <translation>Не спрашивать. Без терминала спросить некого, поэтому там это нужно.</translation>
    </message>
    <message>
        <source>Whose visit it is: administrator (the default) or customer.</source>
        <translation>От чьего имени: administrator (по умолчанию) или customer.</translation>
    </message>
    <message>
        <source>Print the link instead of opening the browser. It signs in whoever has it.</source>
        <translation>Напечатать ссылку, а не открывать браузер. По ней войдёт любой, у кого она есть.</translation>
    </message>
    <message>
        <source>List the saved accounts.</source>
        <translation>Перечислить сохранённые учётные записи.</translation>
    </message>
    <message>
        <source>They are made in the console. No password is among what is listed.</source>
        <translation>Они создаются в консоли. Паролей в списке нет.</translation>
    </message>
    <message>
        <source>Which accounts there are.</source>
        <translation>Какие есть учётные записи.</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>Перечислить записи.</translation>
    </message>
    <message>
        <source>Writes every record that the filters let through, page after page as the platform sends them. Whoever reads it may stop early, as head does.</source>
        <translation>Пишет каждую запись, которую пропускают фильтры, страница за страницей, как их присылает платформа. Читающий может остановиться раньше, как делает head.</translation>
    </message>
    <message>
        <source>The numbers of a customer that are switched off.</source>
        <translation>Отключённые номера клиента.</translation>
    </message>
    <message>
        <source>Show one record.</source>
        <translation>Показать одну запись.</translation>
    </message>
    <message>
        <source>One customer as a JSON:API document.</source>
        <translation>Один клиент как документ JSON:API.</translation>
    </message>
    <message>
        <source>Make a record.</source>
        <translation>Создать запись.</translation>
    </message>
    <message>
        <source>A number for a customer.</source>
        <translation>Номер для клиента.</translation>
    </message>
    <message>
        <source>Change a record.</source>
        <translation>Изменить запись.</translation>
    </message>
    <message>
        <source>Switch a number off.</source>
        <translation>Отключить номер.</translation>
    </message>
    <message>
        <source>Delete a record.</source>
        <translation>Удалить запись.</translation>
    </message>
    <message>
        <source>Counts and shows what goes with it first, and asks. A record that is not there any more counts as deleted.</source>
        <translation>Сначала считает и показывает, что пропадёт вместе с ней, и спрашивает. Запись, которой уже нет, считается удалённой.</translation>
    </message>
    <message>
        <source>A customer and all that belongs to it.</source>
        <translation>Клиент и всё, что ему принадлежит.</translation>
    </message>
    <message>
        <source>Open a record&apos;s own web interface in the browser.</source>
        <translation>Открыть веб-интерфейс записи в браузере.</translation>
    </message>
    <message>
        <source>Asks the platform once for a link and hands it to the browser. The link signs in whoever has it, so it is shown only with --print.</source>
        <translation>Один раз просит у платформы ссылку и передаёт её браузеру. По ссылке войдёт любой, у кого она есть, поэтому она показывается только с --print.</translation>
    </message>
    <message>
        <source>Visit a customer&apos;s PBX.</source>
        <translation>Зайти в PBX клиента.</translation>
    </message>
    <message>
        <source>Show what this program knows of a platform&apos;s resources.</source>
        <translation>Показать, что эта программа знает о ресурсах платформы.</translation>
    </message>
    <message>
        <source>Without a resource: all of them, and the words they go by. With one: its attributes, relations and filters. Nothing is sent.</source>
        <translation>Без ресурса: все и как они называются. С ресурсом: его атрибуты, связи и фильтры. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>What can be said about an incoming trunk.</source>
        <translation>Что можно сказать о входящем транке.</translation>
    </message>
    <message>
        <source>Write a whole listing into a file.</source>
        <translation>Записать весь список в файл.</translation>
    </message>
    <message>
        <source>As list, but as csv unless said otherwise, and into a file that appears once it is whole. Without --output it is named after the account, the resource, the filters and the time, and its name is printed.</source>
        <translation>Как list, но csv, если не сказано иное, и в файл, который появляется, когда готов целиком. Без --output он называется по учётной записи, ресурсу, фильтрам и времени, и имя печатается.</translation>
    </message>
    <message>
        <source>All calls of yesterday, for a data lake.</source>
        <translation>Все вчерашние вызовы для озера данных.</translation>
    </message>
    <message>
        <source>Values are checked before anything is sent. A related record is named by its id: customer=1001. An empty value or null clears. NAME=- reads the value from the next line of standard input; passwords are taken in no other way. The record as the platform made it is printed. It is sent once; when no answer comes, it looks whether it was done.</source>
        <translation>Значения проверяются до отправки. Связанная запись указывается идентификатором: customer=1001. Пустое значение или null очищает. NAME=- читает значение из следующей строки стандартного ввода; иначе пароли не принимаются. Выводится запись, какой её сделала платформа. Отправляется один раз; если ответа нет, проверяется, выполнено ли это.</translation>
    </message>
    <message>
        <source>The id again, for records with which much else goes (customers). It also means --yes. For a plan that deletes more than ten records: how many it deletes.</source>
        <translation>Ещё раз ID для записей, с которыми пропадает многое (клиентов). Означает и --yes. Для плана, удаляющего больше десяти записей: сколько их удаляется.</translation>
    </message>
    <message>
        <source>Read the file and write into this one what would be created, changed or skipped. Nothing is sent. It holds all that the file said, so passwords, too, if those were in it; only you can read it.</source>
        <translation>Прочитать файл и записать сюда, что было бы создано, изменено или пропущено. Ничего не отправляется. Здесь всё, что было в файле, значит, и пароли, если они там были; читать можете только вы.</translation>
    </message>
    <message>
        <source>Send what is in this plan, exactly. Applied again, it goes on where it stopped.</source>
        <translation>Отправить в точности то, что есть в этом плане. При повторном применении продолжается с того места, где остановилось.</translation>
    </message>
    <message>
        <source>Write what became of each row into this file, &quot;-&quot; for standard output: its own columns, outcome and reason. Corrected, it can be imported again; what is done is skipped.</source>
        <translation>Записать в этот файл, чем закончилась каждая строка, «-» означает стандартный вывод: её столбцы, итог и причина. Исправленный файл можно импортировать снова; выполненное пропускается.</translation>
    </message>
    <message>
        <source>The column with this header is about that attribute or relation. Without a NAME it is not taken.</source>
        <translation>Столбец с этим заголовком относится к этому атрибуту или связи. Без NAME он не берётся.</translation>
    </message>
    <message>
        <source>Create and change records from a CSV file, by way of a plan.</source>
        <translation>Создавать и изменять записи из файла CSV по плану.</translation>
    </message>
    <message>
        <source>First import RESOURCE FILE --plan PLAN: it reads the file (UTF-8 or UTF-16; commas, semicolons or tabs), checks every row and prints what would be done, with what is wrong in which line and column. Then import --apply PLAN. The first line of the file names the columns as export does: id, number, customer.id, customer.name. A row is about the record with its id, or else about the only one of its name. An empty cell leaves alone, null clears. At most six requests are under way. Nothing new is begun after an outcome that is not known, three refusals in a row, or a 401 or 403. A record that is no longer what the plan saw is left alone.</source>
        <translation>Сначала import RESOURCE FILE --plan PLAN: читает файл (UTF-8 или UTF-16; запятые, точки с запятой или табуляции), проверяет каждую строку и выводит, что было бы сделано и что в какой строке и столбце неверно. Затем import --apply PLAN. В первой строке файла столбцы называются как при экспорте: id, number, customer.id, customer.name. Строка относится к записи с её ID или к единственной с таким именем. Пустая ячейка оставляет как есть, null очищает. Одновременно выполняется не больше шести запросов. Ничего нового не начинается после неизвестного итога, трёх отказов подряд, 401 или 403. Запись, которая уже не такая, какой её видел план, не трогается.</translation>
    </message>
    <message>
        <source>Numbers from a spreadsheet, if nothing is wrong with them.</source>
        <translation>Номера из таблицы, если с ними всё в порядке.</translation>
    </message>
    <message>
        <source>Go on although what became of an earlier change cannot be found out. It stays unknown, and nobody looks again.</source>
        <translation>Продолжить, хотя узнать, чем закончилось прежнее изменение, не удаётся. Это остаётся неизвестным, и больше никто не проверяет.</translation>
    </message>
    <message>
        <source>Preferences are records under the id of whoever has them: subscriberpreferences, customerpreferences, domainpreferences. A table shows those that are set.</source>
        <translation>Настройки — это записи под ID того, чьи они: subscriberpreferences, customerpreferences, domainpreferences. Таблица показывает те, что заданы.</translation>
    </message>
    <message>
        <source>Only what is named and differs is sent, once. Values are given as for create. Preferences can be changed, too: subscriberpreferences 101 clir=true.</source>
        <translation>Отправляется только то, что названо и отличается, один раз. Значения задаются как для create. Можно изменять и настройки: subscriberpreferences 101 clir=true.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1 goes on behind the quotation mark that ends a cell. A quotation mark within a cell is written twice.</source>
        <translation>Строка %1 продолжается после кавычки, завершающей ячейку. Кавычка внутри ячейки пишется дважды.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has a cell of more than %n character(s).</source>
        <translation>
            <numerusform>В строке %1 есть ячейка длиннее %n символа.</numerusform>
            <numerusform>В строке %1 есть ячейка длиннее %n символов.</numerusform>
            <numerusform>В строке %1 есть ячейка длиннее %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has more than %n column(s).</source>
        <translation>
            <numerusform>В строке %1 больше %n столбца.</numerusform>
            <numerusform>В строке %1 больше %n столбцов.</numerusform>
            <numerusform>В строке %1 больше %n столбцов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n cell(s). Take several files.</source>
        <translation>
            <numerusform>Больше %n ячейки. Возьмите несколько файлов.</numerusform>
            <numerusform>Больше %n ячеек. Возьмите несколько файлов.</numerusform>
            <numerusform>Больше %n ячеек. Возьмите несколько файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n row(s). Take several files.</source>
        <translation>
            <numerusform>Больше %n строки. Возьмите несколько файлов.</numerusform>
            <numerusform>Больше %n строк. Возьмите несколько файлов.</numerusform>
            <numerusform>Больше %n строк. Возьмите несколько файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark in line %1 has no end.</source>
        <translation>Кавычка, открытая в строке %1, не закрыта.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, and the header has %3.</source>
        <translation>В строке %1 ячеек %2, а в заголовке %3.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MiB. Take several files.</source>
        <translation>
            <numerusform>Файл больше %n МиБ. Возьмите несколько файлов.</numerusform>
            <numerusform>Файл больше %n МиБ. Возьмите несколько файлов.</numerusform>
            <numerusform>Файл больше %n МиБ. Возьмите несколько файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has a NUL in it: this is not text.</source>
        <translation>В строке %1 есть NUL: это не текст.</translation>
    </message>
    <message>
        <source>Something near line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Около строки %1 что-то не в UTF-8. Сохраните файл как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
    <message>
        <source>Line %1 has half a character in it: this is not text.</source>
        <translation>В строке %1 есть половина символа: это не текст.</translation>
    </message>
</context>
<context>
    <name>CustomerContactForm</name>
    <message>
        <source>Customer contact</source>
        <translation>Контакт клиента</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Реселлер</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;Эл. почта *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Мобильный</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>Ф&amp;акс</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Улица</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>И&amp;ндекс</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Компания и банк</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Номер в р&amp;еестре компаний</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>Номер Н&amp;ДС</translation>
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
        <translation>На&amp;звание банка</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Свободное поле 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Свободное поле 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Свободное поле 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Свободное поле 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Свободное поле 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Свободное поле 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Свободное поле 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Свободное поле 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Свободное поле 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Свободное поле 9</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation>&amp;ID клиента</translation>
    </message>
    <message>
        <source>Your own id. Left empty, the platform chooses one.</source>
        <translation>Ваш собственный идентификатор. Если пусто, выберет платформа.</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Termination mode</source>
        <translation>&amp;Режим терминации</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>&amp;Capacity limit</source>
        <translation>Предел &amp;вызовов</translation>
    </message>
    <message>
        <source>&amp;SIP account limit</source>
        <translation>Предел SIP-&amp;аккаунтов</translation>
    </message>
    <message>
        <source>Empty means unlimited.</source>
        <translation>Пусто — без ограничений.</translation>
    </message>
</context>
<context>
    <name>DidNumberForm</name>
    <message>
        <source>DID number</source>
        <translation>Номер DID</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Клиент *</translation>
    </message>
    <message>
        <source>&amp;Number *</source>
        <translation>&amp;Номер *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;Внешний ID</translation>
    </message>
    <message>
        <source>A new number receives no calls until the customer places it in the call flow. With an external id the customer cannot change it.</source>
        <translation>Новый номер не принимает вызовы, пока клиент не поместит его в схему вызовов. Номер с внешним ID клиент изменить не может.</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Платформа об этом ничего не сообщила.</translation>
    </message>
    <message>
        <source>The platform said null.</source>
        <translation>Платформа ответила «null».</translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation>Пустой текст.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
</context>
<context>
    <name>DomainForm</name>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Реселлер</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Домен *</translation>
    </message>
    <message>
        <source>A domain cannot be renamed. It can only be deleted, with all of its subscribers.</source>
        <translation>Домен нельзя переименовать. Его можно только удалить вместе со всеми его абонентами.</translation>
    </message>
</context>
<context>
    <name>EditManyDialog</name>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Что изменить</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;На</translation>
    </message>
</context>
<context>
    <name>EnteredValue</name>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Выберите одно из: %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>SANDBOX IN THIS PROGRAM</source>
        <translation>ПЕСОЧНИЦА В ЭТОЙ ПРОГРАММЕ</translation>
    </message>
    <message>
        <source>OTHER ADDRESS</source>
        <translation>ДРУГОЙ АДРЕС</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This account may not do that (403).</source>
        <translation>Этой учётной записи это не разрешено (403).</translation>
    </message>
    <message>
        <source>It is not there any more (404).</source>
        <translation>Этого уже нет (404).</translation>
    </message>
    <message>
        <source>Somebody changed it in the meantime (%1). Read it anew and try again.</source>
        <translation>Кто-то уже изменил это (%1). Прочитайте заново и повторите.</translation>
    </message>
    <message numerus="yes">
        <source>The platform asks for a pause of %n second(s) (429).</source>
        <translation>
            <numerusform>Платформа просит паузу в %n секунду (429).</numerusform>
            <numerusform>Платформа просит паузу в %n секунды (429).</numerusform>
            <numerusform>Платформа просит паузу в %n секунд (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform asks for fewer requests (429). Try again shortly.</source>
        <translation>Платформа просит реже посылать запросы (429). Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The platform refused it (%1).</source>
        <translation>Платформа это отклонила (%1).</translation>
    </message>
    <message>
        <source>The platform failed (%1). Try again later.</source>
        <translation>На платформе произошла ошибка (%1). Повторите позже.</translation>
    </message>
    <message>
        <source>The platform refused the user name or the password (401).</source>
        <translation>Платформа не приняла имя пользователя или пароль (401).</translation>
    </message>
    <message>
        <source>The platform pointed to another address (%1), which is not followed: %2. Check the address of the account.</source>
        <translation>Платформа указала на другой адрес (%1), переход не выполнен: %2. Проверьте адрес учётной записи.</translation>
    </message>
    <message>
        <source>The answer (%1) is not from this API. Check the address of the account.</source>
        <translation>Ответ (%1) не от этого API. Проверьте адрес учётной записи.</translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation>Узла %1 нет. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation>По адресу %1 никто не отвечает: в соединении отказано.</translation>
    </message>
    <message>
        <source>The platform took too long.</source>
        <translation>Платформа отвечала слишком долго.</translation>
    </message>
    <message>
        <source>The certificate of the platform is not trusted, so nothing was sent.</source>
        <translation>Сертификат платформы не вызывает доверия, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>The answer was given up.</source>
        <translation>Ответ не принят.</translation>
    </message>
    <message>
        <source>This was not sent, because its id cannot be part of an address: “%1”.</source>
        <translation>Это не отправлено: идентификатор не может быть частью адреса: «%1».</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>Не удалось связаться с платформой.</translation>
    </message>
    <message>
        <source>It was sent, and no answer says whether it was done. Look before you try again.</source>
        <translation>Это отправлено, но ответа о результате нет. Посмотрите, прежде чем повторять.</translation>
    </message>
    <message>
        <source>%1 It said: “%2”</source>
        <translation>%1 Её слова: «%2»</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <translation>Прокси (%1) не пропустил запрос.</translation>
    </message>
    <message>
        <source>The platform showed another certificate than the one that was confirmed for this account, so nothing was sent and nothing will be. Its SHA-256: %1</source>
        <translation>Платформа предъявила не тот сертификат, который подтверждён для этой учётной записи, поэтому ничего не отправлено и не будет отправлено. Его SHA-256: %1</translation>
    </message>
    <message>
        <source>This account is read-only, so nothing was sent. Unlock it first.</source>
        <translation>Эта учётная запись только для чтения, поэтому ничего не отправлено. Сначала разблокируйте её.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the journal could not be written: %1</source>
        <translation>Ничего не отправлено: не удалось записать журнал: %1</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let the request through.</source>
        <translation>Прокси-сервер этого компьютера не пропустил запрос.</translation>
    </message>
    <message>
        <source>The platform did not let you sign in (%1).</source>
        <translation>Платформа не разрешила вам войти (%1).</translation>
    </message>
    <message>
        <source>The platform wants the one-time password of this account, as it is just now. Without it nothing was done.</source>
        <translation>Платформа требует одноразовый пароль этой учётной записи, действующий прямо сейчас. Без него ничего не сделано.</translation>
    </message>
    <message>
        <source>The password is too old for this platform. Change it in the platform&apos;s own web interface, and sign in with the new one.</source>
        <translation>Пароль слишком старый для этой платформы. Смените его в собственном веб-интерфейсе платформы и войдите с новым.</translation>
    </message>
    <message>
        <source>The platform lets nobody sign in from this computer for a while, because there were too many wrong passwords. Wait, at first five minutes: each try before that may prolong it. Cordboard does not try again by itself.</source>
        <translation>Платформа временно никого не пускает с этого компьютера: было слишком много неверных паролей. Подождите, для начала пять минут: каждая попытка раньше срока может продлить ожидание. Cordboard сам повторять не будет.</translation>
    </message>
    <message>
        <source>Another record has one of these values already, so nothing was sent.</source>
        <translation>Это уже есть у других, поэтому ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>ExternalAccountForm</name>
    <message>
        <source>External account</source>
        <translation>Внешний аккаунт</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Клиент *</translation>
    </message>
    <message>
        <source>External account &amp;ID *</source>
        <translation>&amp;ID внешнего аккаунта *</translation>
    </message>
    <message>
        <source>&amp;DID number</source>
        <translation>Номер &amp;DID</translation>
    </message>
    <message>
        <source>With a DID number external calls are allowed, and the number becomes the external caller ID.</source>
        <translation>С номером DID разрешены внешние вызовы, а номер становится внешним Caller ID.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>«%1» — не NAME=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«%1» задано дважды.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed.</source>
        <translation>«%1» изменить нельзя.</translation>
    </message>
    <message>
        <source>%1 has no “%2” to write. “cordboardctl catalogue %3” shows what it has.</source>
        <translation>%1: нет «%2» для записи. «cordboardctl catalogue %3» показывает, что есть.</translation>
    </message>
    <message>
        <source>A password is not taken from the command line, where everybody can read it. Write %1=- and give it on standard input.</source>
        <translation>Пароль не принимается из командной строки, где его может прочитать каждый. Напишите %1=- и передайте его через стандартный ввод.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>Это не объект JSON: %1.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>One record at a time: the document has another number of them.</source>
        <translation>По одной записи: в документе их другое число.</translation>
    </message>
    <message>
        <source>Nothing was sent:</source>
        <translation>Ничего не отправлено:</translation>
    </message>
    <message>
        <source>There is no preference “%1”.</source>
        <translation>Нет настройки «%1».</translation>
    </message>
</context>
<context>
    <name>FlowWindow</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Что отправляет этот шаг</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Undo what was made…</source>
        <translation>Отменить сделанное…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>It is there. Nothing is sent for it.</source>
        <translation>Уже есть. Для этого ничего не отправляется.</translation>
    </message>
    <message>
        <source>Look for it and choose one.</source>
        <translation>Найдите и выберите нужное.</translation>
    </message>
    <message>
        <source>It belongs to “%1”, and the steps before to “%2”. Choose another one.</source>
        <translation>Принадлежит «%1», а предыдущие шаги — «%2». Выберите другое.</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>из шага %1</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новая)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Which platform:</source>
        <translation>Какая платформа:</translation>
    </message>
    <message>
        <source>cordboardctl: a telephone operator&apos;s platform from the shell.</source>
        <translation>cordboardctl: платформа оператора телефонии из командной строки.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>“cordboardctl help COMMAND” says more of each, “man cordboardctl” says all.</source>
        <translation>«cordboardctl help COMMAND» расскажет больше о каждой, «man cordboardctl» — всё.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A CSV file, or drop one here</source>
        <translation>Файл CSV; его можно и перетащить сюда</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>The columns of the file, what each is about, and its first rows</source>
        <translation>Столбцы файла, к чему относится каждый, и первые строки</translation>
    </message>
</context>
<context>
    <name>IncomingTrunkForm</name>
    <message>
        <source>Incoming trunk</source>
        <translation>Входящий транк</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Клиент *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Transport protocol</source>
        <translation>&amp;Транспортный протокол</translation>
    </message>
    <message>
        <source>&amp;DID lookup</source>
        <translation>Поиск &amp;DID</translation>
    </message>
    <message>
        <source>The platform makes the domain, and never hands it out again once the trunk is deleted.</source>
        <translation>Домен создаёт платформа и после удаления транка никогда больше его не выдаёт.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Кодеки</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>К&amp;одеки</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Первый предпочтителен. Для DTMF нужен telephone-event. Без выбора действует умолчание учётной записи.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Нет параметра «%1».</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 не принимает значения.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 требует значения: --%1 %2.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 задан дважды.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>Не хватает %1: %2</translation>
    </message>
    <message>
        <source>“%1” is too much: %2</source>
        <translation>«%1» лишнее: %2</translation>
    </message>
    <message>
        <source>What is to be done? “cordboardctl help” names the commands.</source>
        <translation>Что сделать? «cordboardctl help» называет команды.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “cordboardctl help” names them.</source>
        <translation>Нет команды «%1». Их называет «cordboardctl help».</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 не сочетается с «%2».</translation>
    </message>
</context>
<context>
    <name>NewNumber</name>
    <message>
        <source>It exists.</source>
        <translation>Уже есть.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1.</source>
        <translation>Уже есть и принадлежит: %1.</translation>
    </message>
    <message>
        <source>It exists, and belongs to %1: the platform may refuse it.</source>
        <translation>Уже есть и принадлежит: %1. Платформа может отказать.</translation>
    </message>
</context>
<context>
    <name>NgcpCustomerForm</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Контакт *</translation>
    </message>
    <message>
        <source>&amp;Billing profile *</source>
        <translation>&amp;Биллинговый профиль *</translation>
    </message>
    <message>
        <source>&amp;External ID</source>
        <translation>&amp;Внешний ID</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Статус *</translation>
    </message>
    <message>
        <source>&amp;Product *</source>
        <translation>&amp;Продукт *</translation>
    </message>
    <message>
        <source>S&amp;ubscriber limit</source>
        <translation>Предел &amp;абонентов</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all. To end a customer for ever, use Terminate.</source>
        <translation>Блокировка клиента блокирует всех его абонентов, а разблокировка всех разблокирует. Чтобы закрыть клиента навсегда, используйте «Прекратить».</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Биллинг</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>Ставка &amp;НДС</translation>
    </message>
    <message>
        <source>V&amp;AT is added</source>
        <translation>НДС &amp;добавляется</translation>
    </message>
    <message>
        <source>Invoices add VAT to the prices</source>
        <translation>В счетах НДС добавляется к ценам</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>Письмо новым абонентам</translation>
    </message>
    <message>
        <source>E-mail for new pass&amp;words</source>
        <translation>Письмо &amp;о новых паролях</translation>
    </message>
    <message>
        <source>E-mail wit&amp;h invoices</source>
        <translation>П&amp;исьмо со счетами</translation>
    </message>
    <message>
        <source>Inv&amp;oice</source>
        <translation>С&amp;чёт</translation>
    </message>
    <message>
        <source>IDs of templates of the customer&apos;s reseller.</source>
        <translation>ID шаблонов реселлера клиента.</translation>
    </message>
</context>
<context>
    <name>NgcpText</name>
    <message>
        <source>The platform failed and made nothing. So it does when one of these numbers is already in use: look for each of them under Numbers.</source>
        <translation>На платформе произошёл сбой, и она ничего не создала. Так бывает, когда один из этих номеров уже занят: поищите каждый из них в разделе «Номера».</translation>
    </message>
</context>
<context>
    <name>NumberAdvice</name>
    <message>
        <source>No country&apos;s numbers begin like this.</source>
        <translation>Номера ни одной страны так не начинаются.</translation>
    </message>
    <message>
        <source>Too short for a number of its country.</source>
        <translation>Слишком короткий для номера своей страны.</translation>
    </message>
    <message>
        <source>Too long for a number of its country.</source>
        <translation>Слишком длинный для номера своей страны.</translation>
    </message>
    <message>
        <source>No number of its country has as many digits.</source>
        <translation>В этой стране нет номеров такой длины.</translation>
    </message>
    <message>
        <source>Not known to be in use in its country.</source>
        <translation>Неизвестно, чтобы в этой стране такой использовался.</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Абонент *</translation>
    </message>
    <message>
        <source>&amp;Device ID</source>
        <translation>&amp;ID устройства</translation>
    </message>
    <message>
        <source>Telephones register with it</source>
        <translation>С ним регистрируются телефоны</translation>
    </message>
    <message>
        <source>Choosing another subscriber moves an alias number there in one step. A primary number is changed at its subscriber.</source>
        <translation>Выбор другого абонента переносит дополнительный номер к нему за один шаг. Основной номер меняют у его абонента.</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>That would be more than %L1 numbers. Do it in parts.</source>
        <translation>Это было бы больше %L1 номеров. Делайте по частям.</translation>
    </message>
    <message>
        <source>A number begins with its country code, not with 0.</source>
        <translation>Номер начинается с кода страны, а не с 0.</translation>
    </message>
    <message>
        <source>It has too few digits for a number.</source>
        <translation>Для номера слишком мало цифр.</translation>
    </message>
    <message>
        <source>It has more than 15 digits.</source>
        <translation>Больше 15 цифр.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 уже есть в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its number(s) are already in the list, beginning with %1.</source>
        <translation>
            <numerusform>В списке уже есть %Ln его номер, начиная с %1.</numerusform>
            <numerusform>В списке уже есть %Ln его номера, начиная с %1.</numerusform>
            <numerusform>В списке уже есть %Ln его номеров, начиная с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much text: %L1 characters, of which %L2 can be read at once.</source>
        <translation>Слишком много текста: %L1 символов, а за раз читается %L2.</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>Здесь нет номера.</translation>
    </message>
    <message>
        <source>This is not a number: use the digits 0 to 9 only.</source>
        <translation>Это не номер: используйте только цифры от 0 до 9.</translation>
    </message>
    <message>
        <source>It is too long for a number.</source>
        <translation>Слишком длинно для номера.</translation>
    </message>
    <message>
        <source>Its last number is longer than its first.</source>
        <translation>Последний номер длиннее первого.</translation>
    </message>
    <message>
        <source>It ends at %1, before it begins.</source>
        <translation>Заканчивается на %1, раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Square brackets hold the digits that may stand there: [0-4] or [135].</source>
        <translation>В квадратных скобках — возможные цифры: [0-4] или [135].</translation>
    </message>
    <message>
        <source>An x stands for any digit, and only at the end.</source>
        <translation>x означает любую цифру и пишется только в конце.</translation>
    </message>
    <message>
        <source>A number begins with its country code.</source>
        <translation>Номер начинается с кода страны.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>Не удалось записать результат: %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key ring</source>
        <translation>&amp;Хранить в системной связке ключей</translation>
    </message>
    <message>
        <source>&amp;One-time password</source>
        <translation>&amp;Одноразовый пароль</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>As it is just now; it is not kept</source>
        <translation>Действующий прямо сейчас; не хранится</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>An earlier change had not ended: %1. It was done.</source>
        <translation>Прежнее изменение осталось без итога: %1. Оно выполнено.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. It was not done.</source>
        <translation>Прежнее изменение осталось без итога: %1. Оно не выполнено.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. Whether it was done is not known.</source>
        <translation>Прежнее изменение осталось без итога: %1. Выполнено ли оно, неизвестно.</translation>
    </message>
    <message>
        <source>An earlier change had not ended: %1. What is there now differs from what was meant.</source>
        <translation>Прежнее изменение осталось без итога: %1. То, что есть сейчас, отличается от задуманного.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so nothing was sent: %1 Go on without knowing with --leave-unknown.</source>
        <translation>
            <numerusform>Не удалось узнать, чем закончилось %n прежнее изменение, поэтому ничего не отправлено: %1 С --leave-unknown можно продолжить, не зная этого.</numerusform>
            <numerusform>Не удалось узнать, чем закончились %n прежних изменения, поэтому ничего не отправлено: %1 С --leave-unknown можно продолжить, не зная этого.</numerusform>
            <numerusform>Не удалось узнать, чем закончилось %n прежних изменений, поэтому ничего не отправлено: %1 С --leave-unknown можно продолжить, не зная этого.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeeringGroupForm</name>
    <message>
        <source>Peering group</source>
        <translation>Пиринговая группа</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Договор *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Приоритет</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>&amp;Time set</source>
        <translation>&amp;Расписание</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Изменения сразу действуют на текущие вызовы.</translation>
    </message>
</context>
<context>
    <name>PeeringInboundRuleForm</name>
    <message>
        <source>Inbound peering rule</source>
        <translation>Входящее пиринговое правило</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>П&amp;иринговая группа *</translation>
    </message>
    <message>
        <source>P&amp;riority *</source>
        <translation>&amp;Приоритет *</translation>
    </message>
    <message>
        <source>&amp;Field *</source>
        <translation>По&amp;ле *</translation>
    </message>
    <message>
        <source>P&amp;attern *</source>
        <translation>&amp;Шаблон *</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Изменения сразу действуют на текущие вызовы.</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>R&amp;eject with</source>
        <translation>Отклонять с &amp;кодом</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>П&amp;ричина</translation>
    </message>
</context>
<context>
    <name>PeeringRuleForm</name>
    <message>
        <source>Peering rule</source>
        <translation>Пиринговое правило</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Пиринговая группа *</translation>
    </message>
    <message>
        <source>&amp;Callee prefix</source>
        <translation>П&amp;рефикс вызываемого</translation>
    </message>
    <message>
        <source>C&amp;allee pattern</source>
        <translation>&amp;Шаблон вызываемого</translation>
    </message>
    <message>
        <source>Ca&amp;ller pattern</source>
        <translation>Ша&amp;блон вызывающего</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
    <message>
        <source>&amp;Stops the search</source>
        <translation>Прекращает поис&amp;к</translation>
    </message>
    <message>
        <source>No rule behind it is looked at</source>
        <translation>Правила после него не рассматриваются</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Изменения сразу действуют на текущие вызовы.</translation>
    </message>
</context>
<context>
    <name>PeeringServerForm</name>
    <message>
        <source>Peering server</source>
        <translation>Пиринговый сервер</translation>
    </message>
    <message>
        <source>&amp;Peering group *</source>
        <translation>&amp;Пиринговая группа *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Вес</translation>
    </message>
    <message>
        <source>&amp;Is probed</source>
        <translation>&amp;Опрашивается</translation>
    </message>
    <message>
        <source>Ask by OPTIONS whether it is alive</source>
        <translation>Проверять запросом OPTIONS, работает ли он</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Si&amp;te</source>
        <translation>Пло&amp;щадка</translation>
    </message>
    <message>
        <source>Changes act on live calls at once.</source>
        <translation>Изменения сразу действуют на текущие вызовы.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>IP &amp;address *</source>
        <translation>IP-&amp;адрес *</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Имя узла</translation>
    </message>
    <message>
        <source>P&amp;ort *</source>
        <translation>По&amp;рт *</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>&amp;Транспорт</translation>
    </message>
    <message>
        <source>O&amp;utbound proxy</source>
        <translation>Исходящий про&amp;кси</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>%1 may only look at things on this platform, and change nothing.</source>
        <translation>%1 может на этой платформе только смотреть и ничего не менять.</translation>
    </message>
    <message>
        <source>%1 may not do that: the platform gives it the role “%2”.</source>
        <translation>Для %1 это не разрешено: на платформе это роль «%2».</translation>
    </message>
    <message>
        <source>This platform has no licence for that.</source>
        <translation>У этой платформы нет на это лицензии.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>создать: %Ln</numerusform>
            <numerusform>создать: %Ln</numerusform>
            <numerusform>создать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>изменить: %Ln</numerusform>
            <numerusform>изменить: %Ln</numerusform>
            <numerusform>изменить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>удалить: %Ln</numerusform>
            <numerusform>удалить: %Ln</numerusform>
            <numerusform>удалить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>нечего делать: %Ln</numerusform>
            <numerusform>нечего делать: %Ln</numerusform>
            <numerusform>нечего делать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>с ошибками: %Ln</numerusform>
            <numerusform>с ошибками: %Ln</numerusform>
            <numerusform>с ошибками: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нечего делать</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>line %1, column “%2” (%3)</source>
        <translation>строка %1, столбец «%2» (%3)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>This plan was changed after it was made, or is no plan of this program. Make it anew.</source>
        <translation>Этот план изменён после составления или составлен не этой программой. Составьте его заново.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a plan.</source>
        <translation>%1 слишком велик для плана.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>What it was before is not known: %1.</source>
        <translation>Что было раньше, неизвестно: %1.</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>It is not kept. Enter it again.</source>
        <translation>Не хранится. Введите ещё раз.</translation>
    </message>
</context>
<context>
    <name>PreferenceText</name>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
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
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningTemplate</name>
    <message>
        <source>Records of “%1” cannot be created here.</source>
        <translation>Записи «%1» здесь создавать нельзя.</translation>
    </message>
    <message>
        <source>This template is for another platform.</source>
        <translation>Этот шаблон для другой платформы.</translation>
    </message>
    <message>
        <source>This is not a Cordboard template.</source>
        <translation>Это не шаблон Cordboard.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a template.</source>
        <translation>Файл %1 слишком большой для шаблона.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 — не файл.</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is no time. Write it like 2026-11-24T08:00:00Z, or today, yesterday, -24h, -7d.</source>
        <translation>«%1» — не время. Пишите как 2026-11-24T08:00:00Z или today, yesterday, -24h, -7d.</translation>
    </message>
    <message>
        <source>--filter %1=%2: %3</source>
        <translation>--filter %1=%2: %3</translation>
    </message>
    <message>
        <source>--filter %1 takes true or false.</source>
        <translation>--filter %1 принимает true или false.</translation>
    </message>
    <message>
        <source>--filter takes NAME=VALUE, not “%1”.</source>
        <translation>--filter принимает NAME=VALUE, а не «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by “%2”. There are: %3.</source>
        <translation>%1: нельзя фильтровать по «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>The platform does not sort by “%1”. There are: %2.</source>
        <translation>Платформа не сортирует по «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>%1 are listed from some time on only: --filter %2=-24h, for example.</source>
        <translation>%1 перечисляются только с некоторого времени: например, --filter %2=-24h.</translation>
    </message>
    <message>
        <source>%1 have no column “%2”. There are: %3.</source>
        <translation>%1: нет столбца «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>“%1” is a password: it is written with --include-passwords only.</source>
        <translation>«%1» — пароль: он пишется только с --include-passwords.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: table, csv, safe-csv, xlsx, ndjson, json.</source>
        <translation>«%1» — не формат. Есть: table, csv, safe-csv, xlsx, ndjson, json.</translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation>--limit принимает число не меньше 1.</translation>
    </message>
    <message>
        <source>--filter %1 takes one value.</source>
        <translation>--filter %1 принимает одно значение.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>%1 are listed only for one customer or the like: %2.</source>
        <translation>%1 перечисляются только для кого-то одного: %2.</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Что сделать</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Номера</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>37052000000-099
+3705200000[0-9]
3705200000x
or a list, pasted in any notation</source>
        <translation>37052000000-099
+3705200000[0-9]
3705200000x
или список, вставленный в любой записи</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Что не удаётся прочитать</translation>
    </message>
</context>
<context>
    <name>RecordSink</name>
    <message>
        <source>A terminal cannot show xlsx: use --output FILE.</source>
        <translation>Терминал не может показать xlsx: используйте --output FILE.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>&amp;Subscriber *</source>
        <translation>&amp;Абонент *</translation>
    </message>
    <message>
        <source>&amp;Contact *</source>
        <translation>&amp;Контакт *</translation>
    </message>
    <message>
        <source>&amp;Expires *</source>
        <translation>&amp;Истекает *</translation>
    </message>
    <message>
        <source>&amp;Preference (q) *</source>
        <translation>&amp;Предпочтение (q) *</translation>
    </message>
    <message>
        <source>&amp;Behind NAT</source>
        <translation>За &amp;NAT</translation>
    </message>
    <message>
        <source>The telephone is behind NAT</source>
        <translation>Телефон находится за NAT</translation>
    </message>
    <message>
        <source>&amp;Received from</source>
        <translation>П&amp;олучено от</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>&amp;Сокет</translation>
    </message>
    <message>
        <source>For telephones that cannot register by themselves. The platform may take half a minute.</source>
        <translation>Для телефонов, которые не могут зарегистрироваться сами. Платформе может понадобиться полминуты.</translation>
    </message>
</context>
<context>
    <name>Remainder</name>
    <message>
        <source>expired</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>online, for good</source>
        <translation>в сети, бессрочно</translation>
    </message>
    <message>
        <source>online, %1 left</source>
        <translation>в сети, осталось %1</translation>
    </message>
</context>
<context>
    <name>ResellerForm</name>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>&amp;Contract *</source>
        <translation>&amp;Договор *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Status *</source>
        <translation>&amp;Статус *</translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>There is no resource “%1”. There are: %2.</source>
        <translation>Нет ресурса «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” can be: %2.</source>
        <translation>«%1» может быть: %2.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleForm</name>
    <message>
        <source>Rewrite rule</source>
        <translation>Правило перезаписи</translation>
    </message>
    <message>
        <source>&amp;Rewrite rule set *</source>
        <translation>&amp;Набор правил перезаписи *</translation>
    </message>
    <message>
        <source>&amp;Direction *</source>
        <translation>Н&amp;аправление *</translation>
    </message>
    <message>
        <source>&amp;Party *</source>
        <translation>&amp;Сторона *</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>&amp;Приоритет</translation>
    </message>
    <message>
        <source>&amp;Match pattern *</source>
        <translation>&amp;Шаблон поиска *</translation>
    </message>
    <message>
        <source>R&amp;eplacement *</source>
        <translation>&amp;Замена *</translation>
    </message>
    <message>
        <source>De&amp;scription *</source>
        <translation>&amp;Описание *</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Состо&amp;яние</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Rules of a set are tried by priority within their direction and party.</source>
        <translation>Правила набора пробуются по приоритету в пределах своего направления и стороны.</translation>
    </message>
</context>
<context>
    <name>RewriteRuleSetForm</name>
    <message>
        <source>Rewrite rule set</source>
        <translation>Набор правил перезаписи</translation>
    </message>
    <message>
        <source>&amp;Reseller</source>
        <translation>&amp;Реселлер</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Описание</translation>
    </message>
</context>
<context>
    <name>RowPlanner</name>
    <message>
        <source>It was done by an earlier import.</source>
        <translation>Это выполнено прежним импортом.</translation>
    </message>
    <message>
        <source>There is none with the id %1.</source>
        <translation>Нет ни одной с ID %1.</translation>
    </message>
    <message>
        <source>There is none called “%1”.</source>
        <translation>Нет ни одной с именем «%1».</translation>
    </message>
    <message>
        <source>There is none with the id %1; the platform gives the new one another.</source>
        <translation>Нет ни одной с ID %1; новой платформа даст другой.</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be written.</source>
        <translation>«%1» пропускается: его нельзя записать.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>Это больше нельзя изменить.</translation>
    </message>
    <message>
        <source>Line %1 is about the same record.</source>
        <translation>Строка %1 относится к той же записи.</translation>
    </message>
    <message>
        <source>There is no such record, and none can be created.</source>
        <translation>Такой записи нет, а создать её нельзя.</translation>
    </message>
    <message>
        <source>It cannot be changed.</source>
        <translation>Изменить нельзя.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>The id %1 belongs to “%2”, which has another name.</source>
        <translation>ID %1 принадлежит «%2», у которой другое имя.</translation>
    </message>
    <message numerus="yes">
        <source>%n have this name. Give the id of one.</source>
        <translation>
            <numerusform>Такое имя у %n. Укажите ID одной.</numerusform>
            <numerusform>Такое имя у %n. Укажите ID одной.</numerusform>
            <numerusform>Такое имя у %n. Укажите ID одной.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SandboxText</name>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Песочница: %1</translation>
    </message>
</context>
<context>
    <name>SipAccountForm</name>
    <message>
        <source>SIP account</source>
        <translation>SIP-аккаунт</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>&amp;Check IP addresses</source>
        <translation>&amp;Проверять IP-адреса</translation>
    </message>
    <message>
        <source>Devices may register from the allowed networks only</source>
        <translation>Устройства могут регистрироваться только из разрешённых сетей</translation>
    </message>
    <message>
        <source>&amp;Allowed networks</source>
        <translation>&amp;Разрешённые сети</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, one on a line. Everything else about a SIP account is the customer&apos;s own.</source>
        <translation>Сети IPv4 и IPv6 в нотации CIDR, по одной в строке. Всем остальным в SIP-аккаунте распоряжается клиент.</translation>
    </message>
</context>
<context>
    <name>SipCodeText</name>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>accepted for later</source>
        <translation>принято на потом</translation>
    </message>
    <message>
        <source>several destinations</source>
        <translation>несколько назначений</translation>
    </message>
    <message>
        <source>moved for good</source>
        <translation>перемещён навсегда</translation>
    </message>
    <message>
        <source>moved for now</source>
        <translation>перемещён временно</translation>
    </message>
    <message>
        <source>reachable through a proxy only</source>
        <translation>доступен только через прокси</translation>
    </message>
    <message>
        <source>another service is offered</source>
        <translation>предложена другая услуга</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>неправильный запрос</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>вход не выполнен</translation>
    </message>
    <message>
        <source>payment required</source>
        <translation>требуется оплата</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>такого номера нет</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>метод не разрешён</translation>
    </message>
    <message>
        <source>answer not acceptable</source>
        <translation>ответ неприемлем</translation>
    </message>
    <message>
        <source>proxy asks to sign in</source>
        <translation>прокси требует входа</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>нет ответа вовремя</translation>
    </message>
    <message>
        <source>number is gone</source>
        <translation>номера больше нет</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>запрос слишком велик</translation>
    </message>
    <message>
        <source>address too long</source>
        <translation>адрес слишком длинный</translation>
    </message>
    <message>
        <source>media type not supported</source>
        <translation>тип данных не поддерживается</translation>
    </message>
    <message>
        <source>address scheme not supported</source>
        <translation>схема адреса не поддерживается</translation>
    </message>
    <message>
        <source>extension not supported</source>
        <translation>расширение не поддерживается</translation>
    </message>
    <message>
        <source>extension required</source>
        <translation>требуется расширение</translation>
    </message>
    <message>
        <source>session timer too short</source>
        <translation>таймер сеанса слишком мал</translation>
    </message>
    <message>
        <source>interval too short</source>
        <translation>интервал слишком мал</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступен</translation>
    </message>
    <message>
        <source>call unknown</source>
        <translation>вызов неизвестен</translation>
    </message>
    <message>
        <source>call goes in a circle</source>
        <translation>вызов ходит по кругу</translation>
    </message>
    <message>
        <source>too many hops</source>
        <translation>слишком много переходов</translation>
    </message>
    <message>
        <source>number incomplete</source>
        <translation>номер неполный</translation>
    </message>
    <message>
        <source>number ambiguous</source>
        <translation>номер неоднозначен</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>caller hung up before the answer</source>
        <translation>вызывающий повесил трубку до ответа</translation>
    </message>
    <message>
        <source>media not acceptable here</source>
        <translation>параметры связи здесь неприемлемы</translation>
    </message>
    <message>
        <source>another request is under way</source>
        <translation>выполняется другой запрос</translation>
    </message>
    <message>
        <source>request cannot be decrypted</source>
        <translation>запрос не расшифровать</translation>
    </message>
    <message>
        <source>error inside the far side</source>
        <translation>внутренняя ошибка той стороны</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>не реализовано</translation>
    </message>
    <message>
        <source>bad answer behind the gateway</source>
        <translation>плохой ответ за шлюзом</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>услуга недоступна</translation>
    </message>
    <message>
        <source>far side did not answer in time</source>
        <translation>та сторона не ответила вовремя</translation>
    </message>
    <message>
        <source>SIP version not supported</source>
        <translation>версия SIP не поддерживается</translation>
    </message>
    <message>
        <source>message too large</source>
        <translation>сообщение слишком велико</translation>
    </message>
    <message>
        <source>busy everywhere</source>
        <translation>везде занято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>number exists nowhere</source>
        <translation>номера нигде нет</translation>
    </message>
    <message>
        <source>media not acceptable anywhere</source>
        <translation>параметры связи нигде неприемлемы</translation>
    </message>
    <message>
        <source>unwanted call</source>
        <translation>нежелательный вызов</translation>
    </message>
    <message>
        <source>rejected on behalf of the called</source>
        <translation>отклонён от имени вызываемого</translation>
    </message>
    <message>
        <source>unallocated number</source>
        <translation>номер не назначен</translation>
    </message>
    <message>
        <source>no route to the transit network</source>
        <translation>нет маршрута к транзитной сети</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>нет маршрута к назначению</translation>
    </message>
    <message>
        <source>normal clearing</source>
        <translation>обычное завершение</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>абонент занят</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>абонент не реагирует</translation>
    </message>
    <message>
        <source>no answer from the user</source>
        <translation>абонент не отвечает</translation>
    </message>
    <message>
        <source>subscriber absent</source>
        <translation>абонент отсутствует</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>вызов отклонён</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>номер изменён</translation>
    </message>
    <message>
        <source>exchange routing error</source>
        <translation>ошибка маршрутизации станции</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>назначение не работает</translation>
    </message>
    <message>
        <source>invalid number format</source>
        <translation>неверный формат номера</translation>
    </message>
    <message>
        <source>normal, unspecified</source>
        <translation>обычное, без уточнения</translation>
    </message>
    <message>
        <source>no circuit available</source>
        <translation>нет свободного канала</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>сеть не работает</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>временный сбой</translation>
    </message>
    <message>
        <source>switching equipment congestion</source>
        <translation>перегрузка коммутатора</translation>
    </message>
    <message>
        <source>resource unavailable</source>
        <translation>ресурс недоступен</translation>
    </message>
    <message>
        <source>bearer capability not authorised</source>
        <translation>услуга передачи не разрешена</translation>
    </message>
    <message>
        <source>bearer capability not available</source>
        <translation>услуга передачи недоступна</translation>
    </message>
    <message>
        <source>bearer capability not implemented</source>
        <translation>услуга передачи не реализована</translation>
    </message>
    <message>
        <source>service not implemented</source>
        <translation>услуга не реализована</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>несовместимое назначение</translation>
    </message>
    <message>
        <source>timer expired</source>
        <translation>истёк таймер</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>ошибка протокола</translation>
    </message>
    <message>
        <source>interworking</source>
        <translation>взаимодействие сетей</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>перенаправлен</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>failure of the far side</source>
        <translation>сбой той стороны</translation>
    </message>
    <message>
        <source>refused everywhere</source>
        <translation>отказ везде</translation>
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
        <translation>пробел в конце или в начале</translation>
    </message>
    <message>
        <source>%1, which cannot be seen</source>
        <translation>%1, невидимый символ</translation>
    </message>
    <message>
        <source>%1, which looks like a space</source>
        <translation>%1, символ, похожий на пробел</translation>
    </message>
    <message>
        <source>letters of two scripts in one word</source>
        <translation>буквы двух алфавитов в одном слове</translation>
    </message>
    <message>
        <source>letters put together from parts</source>
        <translation>буквы, составленные из частей</translation>
    </message>
    <message>
        <source>%1, in place of what cannot be read</source>
        <translation>%1 вместо того, что не читается</translation>
    </message>
</context>
<context>
    <name>SpreadsheetText</name>
    <message>
        <source>The spreadsheet could not be begun.</source>
        <translation>Не удалось начать таблицу.</translation>
    </message>
    <message numerus="yes">
        <source>It goes over %n sheet(s), for one does not hold as many rows.</source>
        <translation>
            <numerusform>Занимает %n лист, потому что на одном столько строк не помещается.</numerusform>
            <numerusform>Занимает %n листа, потому что на одном столько строк не помещается.</numerusform>
            <numerusform>Занимает %n листов, потому что на одном столько строк не помещается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell holds and were cut.</source>
        <translation>
            <numerusform>%n текст был длиннее, чем вмещает ячейка, и обрезан.</numerusform>
            <numerusform>%n текста были длиннее, чем вмещает ячейка, и обрезаны.</numerusform>
            <numerusform>%n текстов были длиннее, чем вмещает ячейка, и обрезаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberForm</name>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation>&amp;Клиент *</translation>
    </message>
    <message>
        <source>&amp;Domain *</source>
        <translation>&amp;Домен *</translation>
    </message>
    <message>
        <source>&amp;Primary number</source>
        <translation>&amp;Основной номер</translation>
    </message>
    <message>
        <source>&amp;Alias numbers</source>
        <translation>До&amp;полнительные номера</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Блокировка</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;Внешний ID</translation>
    </message>
    <message>
        <source>D&amp;isplay name</source>
        <translation>Отобра&amp;жаемое имя</translation>
    </message>
    <message>
        <source>User name, customer and domain stay for ever. Numbers that are taken out become free for others at once.</source>
        <translation>Имя пользователя, клиент и домен остаются навсегда. Убранные номера сразу становятся свободными для других.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>SIP &amp;user name *</source>
        <translation>SIP-им&amp;я пользователя *</translation>
    </message>
    <message>
        <source>SIP pass&amp;word *</source>
        <translation>SIP-паро&amp;ль *</translation>
    </message>
    <message>
        <source>Sel&amp;f-care user name</source>
        <translation>&amp;Имя для самообслуживания</translation>
    </message>
    <message>
        <source>Self-ca&amp;re password</source>
        <translation>Пароль для са&amp;мообслуживания</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator</source>
        <translation>&amp;Администратор</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care</source>
        <translation>Может менять в самообслуживании всего клиента</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Облачная PBX</translation>
    </message>
    <message>
        <source>P&amp;BX pilot</source>
        <translation>Пило&amp;т PBX</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX</source>
        <translation>Первый абонент облачной PBX</translation>
    </message>
    <message>
        <source>PBX &amp;group</source>
        <translation>&amp;Группа PBX</translation>
    </message>
    <message>
        <source>A hunt group without a telephone</source>
        <translation>Группа обзвона без телефона</translation>
    </message>
    <message>
        <source>Exte&amp;nsion</source>
        <translation>Вн&amp;утренний номер</translation>
    </message>
    <message>
        <source>&amp;Hunting</source>
        <translation>Об&amp;звон</translation>
    </message>
    <message>
        <source>Hunt time&amp;out</source>
        <translation>Тайм-аут обзво&amp;на</translation>
    </message>
    <message>
        <source>Hunting is ended b&amp;y</source>
        <translation>Обзвон заверша&amp;ет</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>ID набора профилей</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>ID профиля</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>В группах обзвона</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>Suspension</name>
    <message>
        <source>What is switched off could not be written down, so nothing was sent: a resumption would not know what to switch on again.</source>
        <translation>Не удалось записать, что выключается, поэтому ничего не отправлено: при возобновлении было бы неизвестно, что снова включить.</translation>
    </message>
</context>
<context>
    <name>SystemContactForm</name>
    <message>
        <source>System contact</source>
        <translation>Системный контакт</translation>
    </message>
    <message>
        <source>&amp;E-mail *</source>
        <translation>&amp;Эл. почта *</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Мобильный</translation>
    </message>
    <message>
        <source>F&amp;ax</source>
        <translation>Ф&amp;акс</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Улица</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>И&amp;ндекс</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Company and bank</source>
        <translation>Компания и банк</translation>
    </message>
    <message>
        <source>Compa&amp;ny register number</source>
        <translation>Номер в р&amp;еестре компаний</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>Номер Н&amp;ДС</translation>
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
        <translation>На&amp;звание банка</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Свободное поле 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Свободное поле 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Свободное поле 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Свободное поле 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Свободное поле 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Свободное поле 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Свободное поле 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Свободное поле 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Свободное поле 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Свободное поле 9</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>No room for: %1.</source>
        <translation>Не хватило места: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>New from a template</source>
        <translation>Новые из шаблона</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Words in curly brackets, such as {customer}, are asked for each time. Passwords are not kept in a template.</source>
        <translation>Слова в фигурных скобках, например {customer}, спрашиваются каждый раз. Пароли в шаблоне не хранятся.</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>Ша&amp;ги</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Переместить шаг вверх</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Переместить шаг вниз</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>На этот раз</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Загрузить…</translation>
    </message>
</context>
<context>
    <name>TerminationGatewayForm</name>
    <message>
        <source>Termination gateway</source>
        <translation>Терминационный шлюз</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Host *</source>
        <translation>&amp;Узел *</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Net&amp;work protocol</source>
        <translation>&amp;Сетевой протокол</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Авторизация</translation>
    </message>
    <message>
        <source>&amp;Authorization name</source>
        <translation>&amp;Имя для авторизации</translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Кодеки</translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation>Ко&amp;деки</translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation>Первый предпочтителен. Для DTMF нужен telephone-event. Без выбора действует умолчание учётной записи.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Перезапись номеров</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>&amp;Правило источника</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>Результат исто&amp;чника</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>П&amp;равило назначения</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>Результат на&amp;значения</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Регулярные выражения; заменяется первое совпадение, \1–\9 — его группы. Проба выполняется здесь; решает платформа.</translation>
    </message>
</context>
<context>
    <name>TerminationRouteForm</name>
    <message>
        <source>Termination route</source>
        <translation>Терминационный маршрут</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>Termination &amp;gateway *</source>
        <translation>Терминационный &amp;шлюз *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Название *</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Префиксы</translation>
    </message>
    <message>
        <source>D&amp;estination prefix</source>
        <translation>Префикс на&amp;значения</translation>
    </message>
    <message>
        <source>&amp;Source prefix</source>
        <translation>Префикс и&amp;сточника</translation>
    </message>
    <message>
        <source>The longest prefix that matches wins. Empty matches every number.</source>
        <translation>Побеждает самый длинный подходящий префикс. Пустой подходит к любому номеру.</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Перезапись номеров</translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation>Правило &amp;источника</translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation>Результат исто&amp;чника</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation>&amp;Правило назначения</translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation>&amp;Результат назначения</translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation>Регулярные выражения; заменяется первое совпадение, \1–\9 — его группы. Проба выполняется здесь; решает платформа.</translation>
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
        <translation>Пульт операторов телефонии</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>A small operator inside this program, to look around and to practise. Nothing in it reaches anybody.</source>
        <translation>Небольшой оператор внутри программы, чтобы осмотреться и поупражняться. Наружу из него ничего не попадает.</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Открыть &amp;песочницу</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Your sign-in to a platform. The password goes to the system&apos;s key ring or stays in memory.</source>
        <translation>Ваш вход на платформу. Пароль хранится в системной связке ключей или остаётся в памяти.</translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation>Сохранённые учётные записи</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Platform of the sandbox</source>
        <translation>Платформа песочницы</translation>
    </message>
</context>
<context>
    <name>admins</name>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>реселлер</translation>
    </message>
    <message>
        <source>customer care, all resellers</source>
        <translation>поддержка клиентов, все реселлеры</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>поддержка клиентов</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>законный перехват</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>неактивен</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Главный</translation>
    </message>
    <message>
        <source>May manage other administrators.</source>
        <translation>Может управлять другими администраторами.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Sees passwords</source>
        <translation>Видит пароли</translation>
    </message>
    <message>
        <source>Sees calls</source>
        <translation>Видит вызовы</translation>
    </message>
    <message>
        <source>Sees billing</source>
        <translation>Видит биллинг</translation>
    </message>
    <message>
        <source>May reset the password</source>
        <translation>Может сбросить пароль</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Одноразовый пароль</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>Administrator ID</source>
        <translation>ID администратора</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>Who may sign in to the platform&apos;s own interfaces and to this console.</source>
        <translation>Кто может входить в собственные интерфейсы платформы и в эту консоль.</translation>
    </message>
</context>
<context>
    <name>available_did_numbers</name>
    <message>
        <source>enabled</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>In E.164 form, with the country code. The plus, spaces and dashes may be typed and are not sent.</source>
        <translation>В виде E.164, с кодом страны. Плюс, пробелы и дефисы вводить можно, они не отправляются.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Calls to a disabled number are rejected.</source>
        <translation>Вызовы на выключенный номер отклоняются.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>A number with an external id is a system number: the customer cannot change it.</source>
        <translation>Номер с внешним ID — системный: клиент не может его изменить.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>DID number ID</source>
        <translation>ID номера DID</translation>
    </message>
    <message>
        <source>The object of this number in the customer&apos;s call flow is deleted with it.</source>
        <translation>Вместе с ним удаляется объект этого номера в схеме вызовов клиента.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Номер DID</translation>
    </message>
    <message>
        <source>DID numbers</source>
        <translation>Номера DID</translation>
    </message>
    <message>
        <source>A number that reaches the customer. It receives no calls until the customer places it in the call flow.</source>
        <translation>Номер, по которому дозваниваются до клиента. Не принимает вызовы, пока клиент не поместит его в схему вызовов.</translation>
    </message>
</context>
<context>
    <name>billingprofiles</name>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>исходящие в другие сети</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>все исходящие</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>входящие и исходящие</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>всё, и самообслуживание</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>перенесён</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Fraud limits</source>
        <translation>Пределы против мошенничества</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>A short name of letters, digits and underscores; other programs find the profile by it.</source>
        <translation>Короткое имя из букв, цифр и подчёркиваний; по нему профиль находят другие программы.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Предоплата</translation>
    </message>
    <message>
        <source>Prepaid library</source>
        <translation>Библиотека предоплаты</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Плата</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Бесплатное время</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Бесплатная сумма</translation>
    </message>
    <message>
        <source>In cents.</source>
        <translation>В центах.</translation>
    </message>
    <message>
        <source>Limit per interval</source>
        <translation>Предел за интервал</translation>
    </message>
    <message>
        <source>Lock beyond it</source>
        <translation>Блокировать сверх него</translation>
    </message>
    <message>
        <source>Tell by e-mail</source>
        <translation>Сообщать по эл. почте</translation>
    </message>
    <message>
        <source>Addresses with commas between.</source>
        <translation>Адреса через запятую.</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <translation>Предел за день</translation>
    </message>
    <message>
        <source>Lock beyond the daily limit</source>
        <translation>Блокировать сверх дневного предела</translation>
    </message>
    <message>
        <source>Tell of the daily limit by e-mail</source>
        <translation>Сообщать о дневном пределе по эл. почте</translation>
    </message>
    <message>
        <source>Reckon with the reseller&apos;s rates</source>
        <translation>Считать по тарифам реселлера</translation>
    </message>
    <message>
        <source>Ignore domains</source>
        <translation>Не учитывать домены</translation>
    </message>
    <message>
        <source>Advice of charge</source>
        <translation>Уведомление о стоимости</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Администратор выбирает реселлера. Для самого реселлера берётся он сам, что бы здесь ни было указано.</translation>
    </message>
    <message>
        <source>Billing profile ID</source>
        <translation>ID биллингового профиля</translation>
    </message>
    <message>
        <source>Customers that use it keep it and are rated by it; it can be chosen no more.</source>
        <translation>Клиенты, у которых он есть, сохраняют его и тарифицируются по нему; выбрать его больше нельзя.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Биллинговый профиль</translation>
    </message>
    <message>
        <source>Billing profiles</source>
        <translation>Биллинговые профили</translation>
    </message>
    <message>
        <source>What calls cost. Writing them may need a licence.</source>
        <translation>Сколько стоят вызовы. Для их записи может понадобиться лицензия.</translation>
    </message>
    <message>
        <source>Peak hours of the week</source>
        <translation>Пиковые часы недели</translation>
    </message>
    <message>
        <source>Special peak hours</source>
        <translation>Особые пиковые часы</translation>
    </message>
    <message>
        <source>They are set in the admin interface.</source>
        <translation>Задаются в интерфейсе администратора.</translation>
    </message>
    <message>
        <source>Day 0 is Monday. The hours are set in the admin interface.</source>
        <translation>День 0 — понедельник. Задаются в интерфейсе администратора.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
</context>
<context>
    <name>callforwards</name>
    <message>
        <source>Voicebox</source>
        <translation>Голосовая почта</translation>
    </message>
    <message>
        <source>Fax to e-mail</source>
        <translation>Факс на эл. почту</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Calling card</source>
        <translation>Телефонная карта</translation>
    </message>
    <message>
        <source>Call through</source>
        <translation>Сквозной вызов</translation>
    </message>
    <message>
        <source>Auto attendant</source>
        <translation>Автосекретарь</translation>
    </message>
    <message>
        <source>Office hours announcement</source>
        <translation>Объявление о часах работы</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Manager and secretary</source>
        <translation>Руководитель и секретарь</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Every call.</source>
        <translation>Каждый вызов.</translation>
    </message>
    <message>
        <source>When busy</source>
        <translation>При занятости</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>After the time to ring.</source>
        <translation>По истечении времени звонка.</translation>
    </message>
    <message>
        <source>When not registered</source>
        <translation>Без регистрации</translation>
    </message>
    <message>
        <source>On overflow</source>
        <translation>При переполнении</translation>
    </message>
    <message>
        <source>When the subscriber has as many calls as it may.</source>
        <translation>Когда у абонента столько вызовов, сколько ему разрешено.</translation>
    </message>
    <message>
        <source>On a response code</source>
        <translation>По коду ответа</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ID абонента</translation>
    </message>
    <message>
        <source>Call forwards of a subscriber</source>
        <translation>Переадресация абонента</translation>
    </message>
    <message>
        <source>Call forwards</source>
        <translation>Переадресация</translation>
    </message>
    <message>
        <source>Where the calls of each subscriber go. A subscriber whose forwards were made of several sets at once can only be changed there.</source>
        <translation>Куда идут вызовы каждого абонента. Если переадресация абонента составлена сразу из нескольких наборов, менять её можно только там.</translation>
    </message>
    <message>
        <source>Internal ID</source>
        <translation>Внутренний ID</translation>
    </message>
    <message>
        <source>NGCP&apos;s own, and not the id of the subscriber.</source>
        <translation>Собственный ID NGCP, а не ID абонента.</translation>
    </message>
</context>
<context>
    <name>capacity_groups</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Calls at one time, reserved for the customers of the group.</source>
        <translation>Одновременные вызовы, зарезервированные за клиентами группы.</translation>
    </message>
    <message>
        <source>Capacity group</source>
        <translation>Группа ёмкости</translation>
    </message>
    <message>
        <source>Capacity groups</source>
        <translation>Группы ёмкости</translation>
    </message>
    <message>
        <source>Channels that several customers share.</source>
        <translation>Каналы, общие для нескольких клиентов.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>As people write it; calls do not reach the contact by it.</source>
        <translation>Так, как его пишут люди; вызовы по нему к контакту не приходят.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Two letters, such as AT.</source>
        <translation>Две буквы, например AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Например, Europe/Vienna.</translation>
    </message>
    <message>
        <source>Company register number</source>
        <translation>Номер в реестре компаний</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер НДС</translation>
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
        <translation>Название банка</translation>
    </message>
    <message>
        <source>Free field 0</source>
        <translation>Свободное поле 0</translation>
    </message>
    <message>
        <source>Free field 1</source>
        <translation>Свободное поле 1</translation>
    </message>
    <message>
        <source>Free field 2</source>
        <translation>Свободное поле 2</translation>
    </message>
    <message>
        <source>Free field 3</source>
        <translation>Свободное поле 3</translation>
    </message>
    <message>
        <source>Free field 4</source>
        <translation>Свободное поле 4</translation>
    </message>
    <message>
        <source>Free field 5</source>
        <translation>Свободное поле 5</translation>
    </message>
    <message>
        <source>Free field 6</source>
        <translation>Свободное поле 6</translation>
    </message>
    <message>
        <source>Free field 7</source>
        <translation>Свободное поле 7</translation>
    </message>
    <message>
        <source>Free field 8</source>
        <translation>Свободное поле 8</translation>
    </message>
    <message>
        <source>Free field 9</source>
        <translation>Свободное поле 9</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Администратор выбирает реселлера. Для самого реселлера берётся он сам, что бы здесь ни было указано.</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID контакта</translation>
    </message>
    <message>
        <source>A contact that is still in use is not deleted: the platform refuses.</source>
        <translation>Контакт, который ещё используется, не удаляется: платформа отказывает.</translation>
    </message>
    <message>
        <source>Customer contact</source>
        <translation>Контакт клиента</translation>
    </message>
    <message>
        <source>Customer contacts</source>
        <translation>Контакты клиентов</translation>
    </message>
    <message>
        <source>Whom a customer&apos;s contract is with. The list also has the private contact of every subscriber with an e-mail address, which has no name.</source>
        <translation>С кем заключён договор клиента. В списке есть и личный контакт каждого абонента с адресом электронной почты; имени у него нет.</translation>
    </message>
    <message>
        <source>System contact</source>
        <translation>Системный контакт</translation>
    </message>
    <message>
        <source>System contacts</source>
        <translation>Системные контакты</translation>
    </message>
    <message>
        <source>Whom the contracts of resellers and carriers are with.</source>
        <translation>С кем заключены договоры реселлеров и операторов связи.</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>peering</source>
        <translation>пиринг</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>реселлер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Предел абонентов</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Биллинговый профиль</translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation>ID договора</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Contracts of resellers and of carriers. Terminated ones are not listed.</source>
        <translation>Договоры реселлеров и операторов связи. Прекращённые не перечисляются.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountBand</name>
    <message>
        <source>%1  ·  via proxy %2</source>
        <translation>%1  ·  через прокси %2</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Изменить учётную запись</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Сохранить учётную запись</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation>Цвет учётной записи</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time.</source>
        <translation>Связки ключей здесь нет: пароль запрашивается каждый раз.</translation>
    </message>
    <message>
        <source>The key ring is locked: the password is asked for each time.</source>
        <translation>Связка ключей заблокирована: пароль запрашивается каждый раз.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте учётной записи название.</translation>
    </message>
    <message>
        <source>There is another account called “%1”.</source>
        <translation>Уже есть другая учётная запись «%1».</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation>Файл CA не читается.</translation>
    </message>
    <message>
        <source>Enter the password to test the connection.</source>
        <translation>Введите пароль, чтобы проверить соединение.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Signed in. Address, certificate, user name and password are right.</source>
        <translation>Вход выполнен. Адрес, сертификат, имя пользователя и пароль верны.</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Как настроено на этом компьютере</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>HTTP proxy:</source>
        <translation>HTTP-прокси:</translation>
    </message>
    <message>
        <source>Trusted through its authority</source>
        <translation>Доверенный по издателю</translation>
    </message>
    <message>
        <source>Only the one with the SHA-256 %1</source>
        <translation>Только тот, чей SHA-256 — %1</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>Is this the fingerprint of the platform&apos;s certificate?</source>
        <translation>Это отпечаток сертификата платформы?</translation>
    </message>
    <message>
        <source>%1

Compare it with what the platform&apos;s people tell you. From then on no other certificate is accepted for this account.</source>
        <translation>%1

Сравните его с тем, что сообщат сотрудники платформы. После подтверждения никакой другой сертификат для этой учётной записи не принимается.</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Доверять</translation>
    </message>
    <message>
        <source>Write the proxy like proxy.example.com:8080.</source>
        <translation>Прокси пишите так: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Certificate to sign in with</source>
        <translation>Сертификат для входа</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem *.p12 *.pfx);;All files (*)</source>
        <translation>Сертификаты с ключами (*.pem *.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Не удаётся прочитать клиентский сертификат.</translation>
    </message>
    <message>
        <source>Enter the one-time password to test the connection.</source>
        <translation>Введите одноразовый пароль, чтобы проверить соединение.</translation>
    </message>
    <message>
        <source>The password is not kept: it is asked for each time.</source>
        <translation>Пароль не хранится: он запрашивается каждый раз.</translation>
    </message>
    <message>
        <source>The password belongs to the address and user name from before, so it is not kept. Enter it again.</source>
        <translation>Пароль для прежнего адреса или имени пользователя за новым не сохраняется. Введите его ещё раз.</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountList</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation>Не удалось прочитать список учётных записей: %1</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation>Список учётных записей повреждён. Он сохранён как %1.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Список учётных записей повреждён: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::AccountsTask</name>
    <message>
        <source>There is no such column. There are: %1.</source>
        <translation>Такого столбца нет. Есть: %1.</translation>
    </message>
    <message>
        <source>Accounts are written as table, csv, ndjson or json.</source>
        <translation>Учётные записи пишутся как table, csv, ndjson или json.</translation>
    </message>
</context>
<context>
    <name>cordboard::ApplyWork</name>
    <message>
        <source>What it depends on was not done.</source>
        <translation>То, от чего это зависит, не выполнено.</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is other than was sent. Look at it.</source>
        <translation>Ответа нет, а то, что есть сейчас, отличается от отправленного. Посмотрите.</translation>
    </message>
    <message>
        <source>This plan was made for another account: %1.</source>
        <translation>Этот план составлен для другой учётной записи: %1.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent: %1.</source>
        <translation>В журнал не удаётся писать, поэтому ничего не отправлено: %1.</translation>
    </message>
    <message>
        <source>The plan is more than a day old, and what it saw may be long gone. Make it anew.</source>
        <translation>Плану больше суток, и то, что он видел, могло давно измениться. Составьте его заново.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made.</source>
        <translation>
            <numerusform>Выполнено %Ln изменение.</numerusform>
            <numerusform>Выполнено %Ln изменения.</numerusform>
            <numerusform>Выполнено %Ln изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>Отклонено %Ln.</numerusform>
            <numerusform>Отклонено %Ln.</numerusform>
            <numerusform>Отклонено %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by somebody meanwhile.</source>
        <translation>
            <numerusform>Кто-то тем временем изменил %Ln.</numerusform>
            <numerusform>Кто-то тем временем изменил %Ln.</numerusform>
            <numerusform>Кто-то тем временем изменил %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are wrong and were not sent.</source>
        <translation>
            <numerusform>%Ln с ошибками, не отправлено.</numerusform>
            <numerusform>%Ln с ошибками, не отправлено.</numerusform>
            <numerusform>%Ln с ошибками, не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent.</source>
        <translation>
            <numerusform>Не отправлено %Ln.</numerusform>
            <numerusform>Не отправлено %Ln.</numerusform>
            <numerusform>Не отправлено %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer and were not done.</source>
        <translation>
            <numerusform>%Ln без ответа и не выполнено.</numerusform>
            <numerusform>%Ln без ответа и не выполнено.</numerusform>
            <numerusform>%Ln без ответа и не выполнено.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stopped because the platform does not permit it.</source>
        <translation>Остановлено, потому что платформа этого не разрешает.</translation>
    </message>
    <message>
        <source>It stopped because the outcome of one of them is not known.</source>
        <translation>Остановлено, потому что итог одного из них неизвестен.</translation>
    </message>
    <message>
        <source>It stopped because the platform could not be reached.</source>
        <translation>Остановлено, потому что платформа недоступна.</translation>
    </message>
    <message>
        <source>It stopped because three were refused in a row.</source>
        <translation>Остановлено, потому что три подряд отклонены.</translation>
    </message>
    <message>
        <source>It stopped because the journal could not be written: %1.</source>
        <translation>Остановлено, потому что не удалось писать в журнал: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it could not be checked.</source>
        <translation>Ответа нет, проверить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln is not known.</source>
        <translation>
            <numerusform>Итог %Ln неизвестен.</numerusform>
            <numerusform>Итог %Ln неизвестен.</numerusform>
            <numerusform>Итог %Ln неизвестен.</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is being applied by another window or program.</source>
        <translation>Этот план уже применяет другое окно или программа.</translation>
    </message>
    <message>
        <source>It was left, because nobody could count who uses it.</source>
        <translation>Оставлено: не удалось посчитать, кто это использует.</translation>
    </message>
    <message>
        <source>It was left, because others use it: %1.</source>
        <translation>Оставлено: используется и другими (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left, because others use them.</source>
        <translation>
            <numerusform>Оставлено %Ln: используется и другими.</numerusform>
            <numerusform>Оставлено %Ln: используются и другими.</numerusform>
            <numerusform>Оставлено %Ln: используются и другими.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::BulkActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Range of numbers…</source>
        <translation>&amp;Диапазон номеров…</translation>
    </message>
    <message>
        <source>Edit &amp;many…</source>
        <translation>Изменить &amp;многие…</translation>
    </message>
    <message>
        <source>New from a &amp;template…</source>
        <translation>Новые из &amp;шаблона…</translation>
    </message>
    <message>
        <source>S&amp;uspend…</source>
        <translation>&amp;Приостановить…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Возобновить…</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Учётная запись только для чтения. Сначала разблокируйте её.</translation>
    </message>
    <message>
        <source>%1 are not made in ranges.</source>
        <translation>%1 диапазонами не создаются.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 изменять нельзя.</translation>
    </message>
    <message>
        <source>Select one: %1.</source>
        <translation>Выберите одну: %1.</translation>
    </message>
    <message>
        <source>“%1” was not suspended with this account on this computer, so it is not known what to switch on again.</source>
        <translation>«%1» не приостанавливали с этой учётной записью на этом компьютере, поэтому неизвестно, что снова включить.</translation>
    </message>
    <message>
        <source>A plan that was being applied when Cordboard stopped cannot be read: %1</source>
        <translation>Не удаётся прочитать план, который применялся, когда Cordboard остановился: %1</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 можно только читать.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Count the rest</source>
        <translation>Посчитать остальные</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Посчитать заново</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Коды…</translation>
    </message>
    <message>
        <source>Calls over time, disconnect codes and destinations</source>
        <translation>Вызовы во времени, коды завершения и назначения</translation>
    </message>
    <message>
        <source>Which SIP code counts as what in the network effectiveness ratio</source>
        <translation>Какой код SIP чем считается в показателе эффективности сети</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Calls, answered or not</source>
        <translation>Вызовы, отвеченные или нет</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Calls that were answered</source>
        <translation>Вызовы, на которые ответили</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Spoken in all answered calls</source>
        <translation>Проговорено во всех отвеченных вызовах</translation>
    </message>
    <message>
        <source>ASR</source>
        <translation>ASR</translation>
    </message>
    <message>
        <source>Answer seizure ratio: answered calls of all calls</source>
        <translation>Доля отвеченных вызовов от всех</translation>
    </message>
    <message>
        <source>ACD</source>
        <translation>ACD</translation>
    </message>
    <message>
        <source>Average duration of an answered call</source>
        <translation>Средняя длительность отвеченного вызова</translation>
    </message>
    <message>
        <source>NER</source>
        <translation>NER</translation>
    </message>
    <message>
        <source>Network effectiveness ratio (ITU-T E.425): calls that were answered or ended by the called person (busy, no answer, rejected), of all calls. The codes decide.</source>
        <translation>Показатель эффективности сети (ITU-T E.425): вызовы, на которые ответили или которые завершил вызываемый (занято, нет ответа, отклонён), от всех вызовов. Решают коды.</translation>
    </message>
    <message>
        <source>Peak at once</source>
        <translation>Пик одновременно</translation>
    </message>
    <message>
        <source>Most calls under way at once, from start to end; in parentheses those in which somebody spoke</source>
        <translation>Больше всего вызовов одновременно, от начала до конца; в скобках — в которых говорили</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Disconnect codes</source>
        <translation>Коды завершения</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Fold the summary away</source>
        <translation>Свернуть сводку</translation>
    </message>
    <message>
        <source>Show the summary</source>
        <translation>Показать сводку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln вызов</numerusform>
            <numerusform>%Ln вызова</numerusform>
            <numerusform>%Ln вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %L1 of %Ln call(s)</source>
        <translation>
            <numerusform>частично: %L1 из %Ln вызова</numerusform>
            <numerusform>частично: %L1 из %Ln вызовов</numerusform>
            <numerusform>частично: %L1 из %Ln вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partial: %Ln call(s) so far</source>
        <translation>
            <numerusform>частично: пока %Ln вызов</numerusform>
            <numerusform>частично: пока %Ln вызова</numerusform>
            <numerusform>частично: пока %Ln вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>the list changed meanwhile</source>
        <translation>список за это время изменился</translation>
    </message>
    <message>
        <source>⚠ Fewer than 30 calls: the ratios say little.</source>
        <translation>⚠ Меньше 30 вызовов: показатели мало о чём говорят.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new call(s) since then</source>
        <translation>
            <numerusform>с тех пор %Ln новый вызов</numerusform>
            <numerusform>с тех пор %Ln новых вызова</numerusform>
            <numerusform>с тех пор %Ln новых вызовов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CallSummaryWork</name>
    <message>
        <source>Summary of %1</source>
        <translation>Сводка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) were counted.</source>
        <translation>
            <numerusform>Посчитан %Ln вызов.</numerusform>
            <numerusform>Посчитаны %Ln вызова.</numerusform>
            <numerusform>Посчитано %Ln вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary was stopped.</source>
        <translation>Сводка остановлена.</translation>
    </message>
    <message>
        <source>The summary broke off.</source>
        <translation>Сводка оборвалась.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTimeline</name>
    <message>
        <source>Course of the call</source>
        <translation>Ход вызова</translation>
    </message>
    <message>
        <source>The platform told no start of this call.</source>
        <translation>Платформа не сообщила начала этого вызова.</translation>
    </message>
    <message>
        <source>Began %1 (%2)</source>
        <translation>Начался %1 (%2)</translation>
    </message>
    <message>
        <source>%1, rang %2, was not answered, ended %3.</source>
        <translation>%1, звонил %2, не отвечен, завершён %3.</translation>
    </message>
    <message>
        <source>%1, rang %2, was answered %3, lasted %4, ended %5.</source>
        <translation>%1, звонил %2, отвечен %3, длился %4, завершён %5.</translation>
    </message>
    <message>
        <source>rings %1</source>
        <translation>звонит %1</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>говорят %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
</context>
<context>
    <name>cordboard::CallTools</name>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Вживую</translation>
    </message>
    <message>
        <source>New calls appear at the top, a few seconds after they ended (%1)</source>
        <translation>Новые вызовы появляются вверху через несколько секунд после окончания (%1)</translation>
    </message>
    <message>
        <source>Live goes on more slowly: %1</source>
        <translation>Показ вживую идёт медленнее: %1</translation>
    </message>
    <message>
        <source>Live was switched off: more new calls than can be shown on top. Refresh to see them.</source>
        <translation>Показ вживую выключен: новых вызовов больше, чем можно показать вверху. Обновите, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>Live is off: no new call can belong to a time that is over.</source>
        <translation>Показ вживую выключен: к прошедшему времени новые вызовы не относятся.</translation>
    </message>
    <message>
        <source>Live is off: new calls can only be added on top while the newest come first.</source>
        <translation>Показ вживую выключен: новые вызовы добавляются вверху, только когда новейшие идут первыми.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n new call(s)</source>
        <translation>
            <numerusform>▲ %n новый вызов</numerusform>
            <numerusform>▲ %n новых вызова</numerusform>
            <numerusform>▲ %n новых вызовов</numerusform>
        </translation>
    </message>
    <message>
        <source>Live was switched off: the newest calls do not come first any more.</source>
        <translation>Показ вживую выключен: новейшие вызовы больше не первые.</translation>
    </message>
</context>
<context>
    <name>cordboard::CallWindow</name>
    <message>
        <source>no code was told</source>
        <translation>код не сообщён</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Завершён: %1</translation>
    </message>
    <message>
        <source>Ended: %1 – “%2”</source>
        <translation>Завершён: %1 — «%2»</translation>
    </message>
    <message>
        <source>Calls from %1</source>
        <translation>Вызовы с %1</translation>
    </message>
    <message>
        <source>Calls to %1</source>
        <translation>Вызовы на %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружается…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) within 7 days before and after this one, it included</source>
        <translation>
            <numerusform>%Ln вызов за 7 дней до и после этого, включая его</numerusform>
            <numerusform>%Ln вызова за 7 дней до и после этого, включая его</numerusform>
            <numerusform>%Ln вызовов за 7 дней до и после этого, включая его</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::CatalogueTask</name>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>Нет платформы «%1».</translation>
    </message>
</context>
<context>
    <name>cordboard::ChoiceBox</name>
    <message>
        <source>Platform&apos;s default</source>
        <translation>По умолчанию платформы</translation>
    </message>
</context>
<context>
    <name>cordboard::CodeTableDialog</name>
    <message>
        <source>What SIP codes count as</source>
        <translation>Чем считаются коды SIP</translation>
    </message>
    <message>
        <source>The network effectiveness ratio counts calls that were answered, and calls that the called person ended: busy, no answer, rejected. Platforms use codes differently. “5xx” stands for all other codes of that hundred; codes that are not listed count as other.</source>
        <translation>Показатель эффективности сети считает вызовы, на которые ответили, и вызовы, которые завершил вызываемый: занято, нет ответа, отклонён. Платформы используют коды по-разному. «5xx» означает все прочие коды этой сотни; коды не из списка считаются прочими.</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Код SIP</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается как</translation>
    </message>
    <message>
        <source>In the ratio</source>
        <translation>В показателе</translation>
    </message>
    <message>
        <source>&amp;Add a code</source>
        <translation>&amp;Добавить код</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Usual table</source>
        <translation>&amp;Обычная таблица</translation>
    </message>
    <message>
        <source>What %1 counts as</source>
        <translation>Чем считается %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>“%1” is no SIP code: a number from 100 to 699, or “4xx”.</source>
        <translation>«%1» — не код SIP: число от 100 до 699 или «4xx».</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 указан дважды.</translation>
    </message>
    <message>
        <source>List one code at least, or take the usual table.</source>
        <translation>Укажите хотя бы один код или возьмите обычную таблицу.</translation>
    </message>
</context>
<context>
    <name>cordboard::CodecList</name>
    <message>
        <source>Codecs in order of preference</source>
        <translation>Кодеки в порядке предпочтения</translation>
    </message>
    <message>
        <source>Prefer more</source>
        <translation>Предпочтительнее</translation>
    </message>
    <message>
        <source>Prefer less</source>
        <translation>Менее предпочтителен</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandDialog</name>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln выбранная запись</numerusform>
            <numerusform>%Ln выбранные записи</numerusform>
            <numerusform>%Ln выбранных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
</context>
<context>
    <name>cordboard::CommandPlan</name>
    <message>
        <source>It is like that already.</source>
        <translation>Уже так.</translation>
    </message>
    <message>
        <source>It goes to another owner. %1: %2 → %3</source>
        <translation>Переходит к другому владельцу. %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>cordboard::CompanionActions</name>
    <message>
        <source>No browser opened the page at %1.</source>
        <translation>Ни один браузер не открыл страницу %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено кем-то другим</translation>
    </message>
    <message>
        <source>Choose what each of them should be. Nothing is sent before that.</source>
        <translation>Для каждого выберите, как должно быть. До этого ничего не отправляется.</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Сохранить так</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>Вы хотите</translation>
    </message>
    <message>
        <source>%1 as it is now: %2</source>
        <translation>%1, как сейчас: %2</translation>
    </message>
    <message>
        <source>%1 as you want it: %2</source>
        <translation>%1, как хотите вы: %2</translation>
    </message>
</context>
<context>
    <name>cordboard::Console</name>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Учётной записи «%1» нет.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Не удалось запустить песочницу: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>Delete %1 “%2”?</source>
        <translation>Удалить (%1) «%2»?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>This cannot be undone. Deleted with it:</source>
        <translation>Это нельзя отменить. Вместе исчезнут:</translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation>Чтобы удалить, введите %1:</translation>
    </message>
    <message>
        <source>Id of what is deleted</source>
        <translation>ID удаляемой записи</translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>Прекратить: %1</translation>
    </message>
    <message>
        <source>Terminate %1 “%2” for ever?</source>
        <translation>Прекратить (%1) «%2» навсегда?</translation>
    </message>
    <message>
        <source>It stays in the list and can never be used again. With it go:</source>
        <translation>Запись останется в списке, но использовать её больше будет нельзя. Вместе с ней исчезнут:</translation>
    </message>
    <message>
        <source>Type %1 to terminate it:</source>
        <translation>Чтобы прекратить, введите %1:</translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteTask</name>
    <message>
        <source>--confirm %1 is not the id %2.</source>
        <translation>--confirm %1 — не id %2.</translation>
    </message>
    <message>
        <source>Much goes with it, so the id is wanted again: --confirm %1.</source>
        <translation>Вместе с этим пропадёт многое, поэтому нужен ещё раз id: --confirm %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed.</source>
        <translation>Здесь спросить некого: нужен --yes.</translation>
    </message>
    <message>
        <source>%1 %2 is not there (any more).</source>
        <translation>%1 %2 нет (или уже нет).</translation>
    </message>
    <message>
        <source>To be deleted for ever: %1.</source>
        <translation>Будет удалено навсегда: %1.</translation>
    </message>
    <message>
        <source>Deleted with it:</source>
        <translation>Вместе с этим пропадёт:</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Type the id to delete it:</source>
        <translation>Чтобы удалить, введите id:</translation>
    </message>
    <message>
        <source>Delete it? (yes/no)</source>
        <translation>Удалить? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>%1 was already gone.</source>
        <translation>%1: уже не было.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1: удалено.</translation>
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
        <translation>%1: не удалось сосчитать</translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation>%1: подсчёт…</translation>
    </message>
    <message>
        <source>Still used by: %1</source>
        <translation>Ещё используется (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::Delivery</name>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Нет ответа в течение %1 с.</translation>
    </message>
    <message>
        <source>The answer stopped for %1 s.</source>
        <translation>Ответ прервался на %1 с.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 s.</source>
        <translation>Ответ не завершён за %1 с.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Ответ больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation>Не удалось установить шифрованное соединение.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Соединение закрыто до завершения ответа.</translation>
    </message>
    <message>
        <source>The network failed (Qt error %1).</source>
        <translation>Сбой сети (ошибка Qt %1).</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <translation>Соединение не установлено за %1 с.</translation>
    </message>
    <message>
        <source>By the clock of this computer it is %1 UTC; if that is wrong, set the clock.</source>
        <translation>По часам этого компьютера сейчас %1 UTC; если это неверно, переведите часы.</translation>
    </message>
    <message>
        <source>This list cannot be narrowed by “%1”.</source>
        <translation>Этот список нельзя сузить по «%1».</translation>
    </message>
</context>
<context>
    <name>cordboard::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: скрыто</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанное</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation>Платформа об этом ничего не сообщила.</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Перейти: %1 %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Also told by the platform</source>
        <translation>Платформа также сообщила</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбраны %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared by all of them</source>
        <translation>Общее для всех</translation>
    </message>
    <message>
        <source>This may not be what it looks like: %1.</source>
        <translation>Это может быть не тем, чем кажется: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyDialog</name>
    <message>
        <source>Edit many: %1</source>
        <translation>Изменить многие: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln выбранная строка</numerusform>
            <numerusform>%Ln выбранные строки</numerusform>
            <numerusform>%Ln выбранных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Вся %Ln строка списка</numerusform>
            <numerusform>Все %Ln строки списка</numerusform>
            <numerusform>Все %Ln строк списка</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Весь список</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
</context>
<context>
    <name>cordboard::EditManyPlan</name>
    <message>
        <source>Change of %1</source>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Уже так.</translation>
    </message>
</context>
<context>
    <name>cordboard::ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Ф&amp;айл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of the list</source>
        <translation>
            <numerusform>Вся %Ln строка списка</numerusform>
            <numerusform>Все %Ln строки списка</numerusform>
            <numerusform>Все %Ln строк списка</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Весь список</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln выделенная строка</numerusform>
            <numerusform>%Ln выделенные строки</numerusform>
            <numerusform>%Ln выделенных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Таблица (XLSX)</translation>
    </message>
    <message>
        <source>CSV, exact</source>
        <translation>CSV, точный</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets</source>
        <translation>CSV, безопасный для таблиц</translation>
    </message>
    <message>
        <source>NDJSON, one object on each line</source>
        <translation>NDJSON, по объекту в строке</translation>
    </message>
    <message>
        <source>JSON:API document</source>
        <translation>Документ JSON:API</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>With the &amp;names of related records</source>
        <translation>С &amp;названиями связанных записей</translation>
    </message>
    <message>
        <source>Include &amp;passwords, this time</source>
        <translation>В этот раз включить &amp;пароли</translation>
    </message>
    <message>
        <source>They stand in the file in plain text. Whoever can open the file can use them.</source>
        <translation>В файле они будут открытым текстом. Кто откроет файл, сможет ими воспользоваться.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
    <message>
        <source>Numbers of telephones, ids and codes stay text, times are times in UTC, and nothing is a formula.</source>
        <translation>Телефонные номера, id и коды остаются текстом, время — в UTC, формул нет.</translation>
    </message>
    <message>
        <source>What a spreadsheet could take for a formula gets an apostrophe in front. Importing the file here takes it off again.</source>
        <translation>То, что таблица могла бы принять за формулу, получает апостроф впереди. При импорте файла здесь он снова снимается.</translation>
    </message>
    <message>
        <source>For ClickHouse, DuckDB and data lakes.</source>
        <translation>Для ClickHouse, DuckDB и озёр данных.</translation>
    </message>
    <message>
        <source>As the platform itself writes records.</source>
        <translation>Так, как записи пишет сама платформа.</translation>
    </message>
    <message>
        <source>For programs: nothing is changed. A spreadsheet may take a value for a formula.</source>
        <translation>Для программ: ничего не меняется. Таблица может принять значение за формулу.</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Файлу нужно имя.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>No column is ticked.</source>
        <translation>Не отмечен ни один столбец.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Этот файл уже есть и будет заменён.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportTask</name>
    <message>
        <source>export writes a file. For standard output there is list.</source>
        <translation>export пишет файл. Для стандартного вывода есть list.</translation>
    </message>
</context>
<context>
    <name>cordboard::ExportWork</name>
    <message numerus="yes">
        <source>%Ln row(s) were read.</source>
        <translation>
            <numerusform>Прочитана %Ln строка.</numerusform>
            <numerusform>Прочитаны %Ln строки.</numerusform>
            <numerusform>Прочитано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln строка в файле %1.</numerusform>
            <numerusform>%Ln строки в файле %1.</numerusform>
            <numerusform>%Ln строк в файле %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed while it was read: rows may be missing or be there twice.</source>
        <translation>Список изменился во время чтения: строк может не хватать, или они повторяются.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came twice.</source>
        <translation>
            <numerusform>%Ln строка повторилась.</numerusform>
            <numerusform>%Ln строки повторились.</numerusform>
            <numerusform>%Ln строк повторилось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped after %Ln row(s).</source>
        <translation>
            <numerusform>Остановлено после %Ln строки.</numerusform>
            <numerusform>Остановлено после %Ln строк.</numerusform>
            <numerusform>Остановлено после %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from there.</source>
        <translation>Можно продолжить с этого места.</translation>
    </message>
    <message>
        <source>It can only begin anew.</source>
        <translation>Можно только начать заново.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Остановлено. Файла не осталось.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected: these may be other ones.</source>
        <translation>Список уже не такой, каким был при выделении строк: это могут быть другие строки.</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Фильтр</translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+F)</source>
        <translation>Сузить список (Ctrl+F)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>The platform does not take this filter.</source>
        <translation>Платформа не принимает этот фильтр.</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Убрать фильтр «%1»</translation>
    </message>
    <message>
        <source>Answered or not: this platform has no such filter (the summary counts both)</source>
        <translation>Отвечен или нет: у этой платформы нет такого фильтра (сводка считает и те, и другие)</translation>
    </message>
</context>
<context>
    <name>cordboard::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтровать</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation>Введите, что искать.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One or several</source>
        <translation>Один или несколько</translation>
    </message>
    <message>
        <source>Several, separated by commas, spaces or line ends, find any of them.</source>
        <translation>Несколько, через запятую, пробел или с новой строки, находят любой из них.</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln. A filter takes 300 at most.</source>
        <translation>
            <numerusform>Их здесь %Ln. Фильтр принимает не больше 300.</numerusform>
            <numerusform>Их здесь %Ln. Фильтр принимает не больше 300.</numerusform>
            <numerusform>Их здесь %Ln. Фильтр принимает не больше 300.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, or with * for anything</source>
        <translation>Целиком или со * вместо чего угодно</translation>
    </message>
    <message>
        <source>“ann*” finds what begins with ann, “*ann*” what contains it. Without a star it must be the whole.</source>
        <translation>«ann*» находит то, что начинается с ann, «*ann*» — то, что содержит ann. Без звёздочки нужно целое значение.</translation>
    </message>
    <message>
        <source>Tick one or several.</source>
        <translation>Отметьте один или несколько.</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowActions</name>
    <message>
        <source>Show the steps</source>
        <translation>Показать шаги</translation>
    </message>
    <message>
        <source>An earlier one was not brought to its end.</source>
        <translation>Начатое раньше не доведено до конца.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowFinder</name>
    <message>
        <source>Look for it</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <translation>Сначала введите, что искать.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>There is none yet. It will be made.</source>
        <translation>Пока нет. Будет создано.</translation>
    </message>
    <message>
        <source>%1: there is none like that.</source>
        <translation>%1: ничего подходящего нет.</translation>
    </message>
    <message>
        <source>There are more than can be shown. Type more of it.</source>
        <translation>Найдено больше, чем можно показать. Введите подробнее.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were found. Choose one.</source>
        <translation>
            <numerusform>Найдена %Ln запись. Выберите одну.</numerusform>
            <numerusform>Найдено %Ln записи. Выберите одну.</numerusform>
            <numerusform>Найдено %Ln записей. Выберите одну.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::FlowPage</name>
    <message>
        <source>A new one</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>One that is there</source>
        <translation>Имеющаяся запись</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Показать все поля</translation>
    </message>
</context>
<context>
    <name>cordboard::FlowWindow</name>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>This was not brought to its end. What is made is marked, and nothing is sent twice.</source>
        <translation>Начатое не доведено до конца. Созданное отмечено, и ничего не отправляется дважды.</translation>
    </message>
    <message>
        <source>This was entered before, and nothing was sent yet.</source>
        <translation>Это введено раньше, и ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>Passwords are not kept: enter them again.</source>
        <translation>Пароли не хранятся: введите их ещё раз.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Выполняется.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Выполнено.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Учётная запись только для чтения. Сначала разблокируйте её.</translation>
    </message>
    <message>
        <source>Step %1 is not complete.</source>
        <translation>Шаг %1 заполнен не полностью.</translation>
    </message>
    <message>
        <source>Everything is made. %1</source>
        <translation>Всё создано. %1</translation>
    </message>
    <message>
        <source>Step %1, %2:</source>
        <translation>Шаг %1, %2:</translation>
    </message>
    <message>
        <source>Going on looks once more before anything is sent.</source>
        <translation>При продолжении всё проверяется ещё раз, прежде чем что-либо отправляется.</translation>
    </message>
    <message>
        <source>What was entered is kept. Put it right and go on from here.</source>
        <translation>Введённое сохранено. Исправьте его и продолжите отсюда.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Создать %Ln запись</numerusform>
            <numerusform>Создать %Ln записи</numerusform>
            <numerusform>Создать %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>Проверить и создать</translation>
    </message>
    <message>
        <source>made: %1</source>
        <translation>создано: %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не полностью</translation>
    </message>
    <message>
        <source>not complete: %1</source>
        <translation>не полностью: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>будет создано</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>будет создано: %1</translation>
    </message>
    <message>
        <source>The step in full</source>
        <translation>Шаг полностью</translation>
    </message>
    <message>
        <source>What this step sends</source>
        <translation>Что отправляет этот шаг</translation>
    </message>
    <message>
        <source>Choose a step to see it in full.</source>
        <translation>Выберите шаг, чтобы увидеть его полностью.</translation>
    </message>
    <message>
        <source>It was made, with the ID %1.</source>
        <translation>Создано, ID — %1.</translation>
    </message>
    <message>
        <source>Nothing. “%1” is there, with the ID %2.</source>
        <translation>Ничего. «%1» уже есть, ID — %2.</translation>
    </message>
    <message>
        <source>Create: %1</source>
        <translation>Создать: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Отбросить введённое?</translation>
    </message>
    <message>
        <source>What was made stays on the platform. To remove it, undo it first.</source>
        <translation>Созданное остаётся на платформе. Чтобы убрать его, сначала отмените сделанное.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Nothing. It is only looked for.</source>
        <translation>Ничего. Он только ищется.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormBinder</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>This platform does not take it.</source>
        <translation>Эта платформа это не принимает.</translation>
    </message>
    <message>
        <source>This platform does not let it be changed.</source>
        <translation>Эта платформа не позволяет это менять.</translation>
    </message>
    <message>
        <source>This platform knows this field by neither of its names.</source>
        <translation>Эта платформа не принимает это ни под одним из двух названий.</translation>
    </message>
</context>
<context>
    <name>cordboard::FormWindow</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новая запись: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Создать: %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Нет изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n изменение: %1</numerusform>
            <numerusform>%n изменения: %1</numerusform>
            <numerusform>%n изменений: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved, but the platform made something else of: %1. This is how it is now.</source>
        <translation>Сохранено, но платформа изменила: %1. Вот как сейчас.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Закрыть форму</translation>
    </message>
    <message>
        <source>The record is being saved. Close the form?</source>
        <translation>Запись сохраняется. Закрыть форму?</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Отбросить ваши изменения?</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Закрыть форму</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Looking at what is there now…</source>
        <translation>Проверяем, что есть сейчас…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Проверяем, что получилось…</translation>
    </message>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Отправлено, но ответа нет. Проверим, что получилось, через %n секунду…</numerusform>
            <numerusform>Отправлено, но ответа нет. Проверим, что получилось, через %n секунды…</numerusform>
            <numerusform>Отправлено, но ответа нет. Проверим, что получилось, через %n секунд…</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, but it was saved: it is there.</source>
        <translation>Ответа нет, но сохранено: запись на месте.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>Одновременно кто-то другой изменил: %1.</translation>
    </message>
    <message>
        <source>No answer came, and it was not saved: what is there is as before.</source>
        <translation>Ответа нет, и не сохранено: всё осталось как прежде.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>No answer came. What is there now is other than was sent, in: %1. Look at it before you send anything again.</source>
        <translation>Ответа нет. Сейчас не так, как было отправлено: %1. Посмотрите, прежде чем отправлять что-либо снова.</translation>
    </message>
    <message>
        <source>No answer came, and what is there now is neither as before nor as you want it.</source>
        <translation>Ответа нет, а сейчас не так, как прежде, и не так, как вы хотите.</translation>
    </message>
    <message>
        <source>Somebody else changed it while this form was open.</source>
        <translation>Пока эта форма была открыта, кто-то другой это изменил.</translation>
    </message>
    <message>
        <source>It goes on by itself. The history will show how it ended.</source>
        <translation>Это продолжится само. Что получилось, будет видно в истории.</translation>
    </message>
    <message>
        <source>It was sent, no answer came, and it could not be checked. It is in the history, and is looked at again when the account opens.</source>
        <translation>Отправлено, ответа нет, проверить не удалось. Это есть в истории и будет проверено ещё раз, когда учётная запись откроется.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Ждём, пока станет известно, чем закончились прежние изменения…</translation>
    </message>
    <message>
        <source>It was sent, and you stopped finding out what became of it. It is in the history, and is looked at again when the account opens.</source>
        <translation>Отправлено, но проверку того, что получилось, вы остановили. Это есть в истории и будет проверено ещё раз, когда учётная запись откроется.</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingDialog</name>
    <message>
        <source>Number, SIP URI or service</source>
        <translation>Номер, SIP URI или услуга</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Destinations in order</source>
        <translation>Назначения по порядку</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Вызывающий</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Вызывающие</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Ring for</source>
        <translation>&amp;Звонить в течение</translation>
    </message>
    <message>
        <source>Calls go to, one after the other</source>
        <translation>Вызовы идут по очереди на</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>When, and for whom</source>
        <translation>Когда и для кого</translation>
    </message>
    <message>
        <source>Without a time, always. Write 2 or 2-6; weekdays count from 1, Sunday.</source>
        <translation>Без времени — всегда. Пишите 2 или 2-6; дни недели считаются с 1, воскресенья.</translation>
    </message>
    <message>
        <source>Only calls from these callers; without any, from all</source>
        <translation>Только вызовы от этих вызывающих; если их нет — от всех</translation>
    </message>
    <message>
        <source>Calls from all but these callers</source>
        <translation>Вызовы от всех, кроме этих вызывающих</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Чьи вызовы</translation>
    </message>
</context>
<context>
    <name>cordboard::ForwardingEdit</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change where calls go</source>
        <translation>Изменить, куда идут вызовы</translation>
    </message>
    <message>
        <source>not forwarded</source>
        <translation>не переадресуется</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryModel</name>
    <message>
        <source>not known to have ended</source>
        <translation>завершение неизвестно</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>no answer, found done</source>
        <translation>без ответа; при проверке — выполнено</translation>
    </message>
    <message>
        <source>no answer, found not done</source>
        <translation>без ответа; при проверке — не выполнено</translation>
    </message>
    <message>
        <source>no answer, found different</source>
        <translation>без ответа; при проверке — иначе</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>открыт сеанс</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1 (%2)</source>
        <translation>Вместе удалено — %1: %2</translation>
    </message>
    <message>
        <source>The platform complained about: %1</source>
        <translation>Платформа не приняла: %1</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1</source>
        <translation>В то же время кто-то другой изменил: %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>cordboard::HistoryWindow</name>
    <message>
        <source>its id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>This makes a new record from what was deleted.</source>
        <translation>Из удалённого будет создана новая запись.</translation>
    </message>
    <message>
        <source>Not coming back: %1.</source>
        <translation>Не будет восстановлено: %1.</translation>
    </message>
    <message>
        <source>Create &amp;again…</source>
        <translation>Создать &amp;заново…</translation>
    </message>
    <message>
        <source>History — %1 · %2</source>
        <translation>История — %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal are damaged and were left out.</source>
        <translation>
            <numerusform>%n строка журнала повреждена и пропущена.</numerusform>
            <numerusform>%n строки журнала повреждены и пропущены.</numerusform>
            <numerusform>%n строк журнала повреждено и пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was written with this account.</source>
        <translation>Под этой учётной записью ничего не изменялось.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Экспортировано в %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>Поиску не соответствует ни одно изменение.</translation>
    </message>
    <message>
        <source>The history is being read…</source>
        <translation>История читается…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportDialog</name>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is about</source>
        <translation>К чему относится «%1»</translation>
    </message>
    <message>
        <source>The file has no rows beneath its header.</source>
        <translation>Под заголовком файла нет строк.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Не берётся: %1.</translation>
    </message>
    <message>
        <source>The file was written for spreadsheets: what that added is taken off again.</source>
        <translation>Файл записан для таблиц: добавленное для них снимается.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>Импорт %1 в: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportPlanner</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The plan: %1.</source>
        <translation>План: %1.</translation>
    </message>
    <message>
        <source>The records changed while they were read. It is safer to make the plan anew.</source>
        <translation>Во время чтения записи изменились. Надёжнее составить план заново.</translation>
    </message>
</context>
<context>
    <name>cordboard::ImportTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>import makes a plan of a file (RESOURCE FILE --plan PLAN) or applies one (--apply PLAN).</source>
        <translation>import составляет план по файлу (RESOURCE FILE --plan PLAN) или применяет его (--apply PLAN).</translation>
    </message>
    <message>
        <source>The resource and the file to import are missing: import RESOURCE FILE --plan PLAN.</source>
        <translation>Не указаны ресурс и файл для импорта: import RESOURCE FILE --plan PLAN.</translation>
    </message>
    <message>
        <source>--%1 goes with --apply.</source>
        <translation>--%1 пишется с --apply.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 импортировать нельзя.</translation>
    </message>
    <message>
        <source>Columns that are not taken: %1. --column HEADER=NAME says what one is about.</source>
        <translation>Столбцы, которые не берутся: %1. --column HEADER=NAME говорит, к чему относится столбец.</translation>
    </message>
    <message>
        <source>Import of %1 into %2</source>
        <translation>Импорт %1 в: %2</translation>
    </message>
    <message>
        <source>--column %1: there is no such column. There are: %2.</source>
        <translation>--column %1: такого столбца нет. Есть: %2.</translation>
    </message>
    <message>
        <source>--column %1: %2 have no “%3”.</source>
        <translation>--column %1: у %2 нет «%3».</translation>
    </message>
    <message>
        <source>With --apply everything is in the plan; “%1” is too much.</source>
        <translation>С --apply всё есть в плане; «%1» лишнее.</translation>
    </message>
    <message>
        <source>--column goes with --plan.</source>
        <translation>--column пишется с --plan.</translation>
    </message>
    <message>
        <source>This plan was made for another account or another address: %1 at %2.</source>
        <translation>Этот план составлен для другой учётной записи или другого адреса: %1, %2.</translation>
    </message>
    <message>
        <source>It deletes %1 records. To do so, repeat the number: --confirm %1.</source>
        <translation>Он удаляет записи: %1. Чтобы сделать это, повторите число: --confirm %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong and would not be sent.</source>
        <translation>
            <numerusform>%Ln строка с ошибками и не была бы отправлена.</numerusform>
            <numerusform>%Ln строки с ошибками и не были бы отправлены.</numerusform>
            <numerusform>%Ln строк с ошибками и не были бы отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>Nothing more is begun. What is under way is seen to its end; Ctrl+C again stops that.</source>
        <translation>Ничего нового не начинается. Начатое будет доведено до конца; Ctrl+C ещё раз прекращает и это.</translation>
    </message>
    <message>
        <source>Applying the same plan again goes on with the rest.</source>
        <translation>Повторное применение того же плана продолжит с остального.</translation>
    </message>
    <message>
        <source>Line %1, “%2”</source>
        <translation>Строка %1, «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; --report FILE writes them all.</source>
        <translation>
            <numerusform>Ещё %Ln; --report FILE записывает все.</numerusform>
            <numerusform>Ещё %Ln; --report FILE записывает все.</numerusform>
            <numerusform>Ещё %Ln; --report FILE записывает все.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Проверяются прежние изменения…</translation>
    </message>
    <message>
        <source>The last changes were not checked. Applying the plan again does that first.</source>
        <translation>Последние изменения не проверены. При повторном применении плана это делается сначала.</translation>
    </message>
</context>
<context>
    <name>cordboard::LinesEdit</name>
    <message>
        <source>One on a line</source>
        <translation>По одному на строке</translation>
    </message>
</context>
<context>
    <name>cordboard::ListTask</name>
    <message>
        <source>The platform remarks: %1</source>
        <translation>Платформа замечает: %1</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 из %2 записей</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 записей</translation>
    </message>
    <message>
        <source>The listing broke off after %1 records: %2</source>
        <translation>Список оборвался после %1 записей: %2</translation>
    </message>
    <message>
        <source>The listing changed while it was read: records may be missing. Read it again to be sure.</source>
        <translation>Список изменился во время чтения: записей может не хватать. Чтобы быть уверенным, прочитайте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came twice.</source>
        <translation>
            <numerusform>%n запись повторилась.</numerusform>
            <numerusform>%n записи повторились.</numerusform>
            <numerusform>%n записей повторилось.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::ListWalk</name>
    <message>
        <source>The platform gives other pages than before.</source>
        <translation>Платформа выдаёт не такие страницы, как раньше.</translation>
    </message>
    <message>
        <source>The platform gives the same page again and again.</source>
        <translation>Платформа снова и снова выдаёт одну и ту же страницу.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out.</source>
        <translation>Платформа не учла фильтр «%1»: есть строки, которые она должна была отсеять.</translation>
    </message>
    <message>
        <source>There are more rows than the platform counts.</source>
        <translation>Строк больше, чем насчитывает платформа.</translation>
    </message>
</context>
<context>
    <name>cordboard::LiveTools</name>
    <message>
        <source>Read anew every few seconds while it is looked at (%1)</source>
        <translation>Перечитывается каждые несколько секунд, пока открыто (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::MainWindow</name>
    <message>
        <source>&amp;Find: %1…</source>
        <translation>&amp;Найти: %1…</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation>Открыть &amp;песочницу</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;О Cordboard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Фильтр…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>О&amp;чистить фильтры</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>Narrow to the &amp;selected one</source>
        <translation>Только &amp;выбранный</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>About Cordboard</source>
        <translation>О программе Cordboard</translation>
    </message>
    <message>
        <source>Cordboard %1

The console of telephone operators.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Cordboard %1

Пульт операторов телефонии.
Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;История…</translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation>Разблокировать учётную запись</translation>
    </message>
    <message>
        <source>Allow changes on “%1” for 15 minutes?</source>
        <translation>Разрешить изменения в «%1» на 15 минут?</translation>
    </message>
    <message>
        <source>After that it locks itself again. Nothing is sent by unlocking.</source>
        <translation>Потом учётная запись снова заблокируется. При разблокировании ничего не отправляется.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Разрешить изменения</translation>
    </message>
    <message>
        <source>Changes allowed until %1 · Lock</source>
        <translation>Изменения разрешены до %1 · Заблокировать</translation>
    </message>
    <message>
        <source>Read-only · Unlock…</source>
        <translation>Только чтение · Разблокировать…</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Другой сертификат</translation>
    </message>
    <message>
        <source>“%1” is blocked: its certificate changed.</source>
        <translation>«%1» заблокирована: сертификат изменился.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Учётные записи…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) had not ended when Cordboard stopped: %1.</source>
        <translation>
            <numerusform>Когда Cordboard остановился, не завершилось %n изменение: %1.</numerusform>
            <numerusform>Когда Cordboard остановился, не завершились %n изменения: %1.</numerusform>
            <numerusform>Когда Cordboard остановился, не завершилось %n изменений: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1 is “%2”, you saved “%3”</source>
        <translation>%1: сейчас «%2», вы сохранили «%3»</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” at the same time as you: %2.</source>
        <translation>Кто-то другой изменил «%1» одновременно с вами: %2.</translation>
    </message>
    <message>
        <source>Somebody else deleted “%1” at the same time as you changed it.</source>
        <translation>Кто-то другой удалил «%1», пока вы меняли.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Копируется: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard. Export them to a file?</source>
        <translation>
            <numerusform>%Ln строка — слишком много для буфера обмена. Экспортировать в файл?</numerusform>
            <numerusform>%Ln строки — слишком много для буфера обмена. Экспортировать в файл?</numerusform>
            <numerusform>%Ln строк — слишком много для буфера обмена. Экспортировать в файл?</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %L1 rows can be copied.</source>
        <translation>Скопировать можно до %L1 строк.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Stop what is still running and close the window?</source>
        <translation>Остановить то, что ещё идёт, и закрыть окно?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>Ask the platform&apos;s people before you trust the new one. To trust it, edit the account, forget its certificate and test the connection.</source>
        <translation>Прежде чем доверять новому, спросите сотрудников платформы. Чтобы доверять ему, измените учётную запись, забудьте её сертификат и проверьте соединение.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3, %4</source>
        <translation>%1 «%2»: %3, %4</translation>
    </message>
    <message>
        <source>An export that is stopped leaves no file. A plan that is stopped can go on later.</source>
        <translation>Остановленный экспорт не оставляет файла. Остановленный план можно продолжить позже.</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Оставить неизвестным</translation>
    </message>
    <message>
        <source>Forms are open</source>
        <translation>Открыты формы</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold what is not saved. Discard it and close the window?</source>
        <translation>
            <numerusform>В %n форме есть несохранённое. Отбросить его и закрыть окно?</numerusform>
            <numerusform>В %n формах есть несохранённое. Отбросить его и закрыть окно?</numerusform>
            <numerusform>В %n формах есть несохранённое. Отбросить его и закрыть окно?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is being saved right now may be saved or not. It is looked up when the account opens again, and is in the history then.</source>
        <translation>То, что сохраняется прямо сейчас, может сохраниться или нет. Это будет проверено, когда учётная запись откроется снова, и тогда появится в истории.</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Отбросить и закрыть</translation>
    </message>
    <message>
        <source>The change of %1 “%2” was answered with another id, “%3”. It was read anew: what is shown is how it is now.</source>
        <translation>%1 «%2»: в ответ на изменение пришёл ID «%3». Запись прочитана заново: показано, как есть сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier change(s) could not be found out, so new ones wait: %1 Refresh to look again.</source>
        <translation>
            <numerusform>Не удалось узнать, чем закончилось %n прежнее изменение, поэтому новые ждут, пока это не выяснится: %1 Обновите, чтобы проверить ещё раз.</numerusform>
            <numerusform>Не удалось узнать, чем закончились %n прежних изменения, поэтому новые ждут, пока это не выяснится: %1 Обновите, чтобы проверить ещё раз.</numerusform>
            <numerusform>Не удалось узнать, чем закончилось %n прежних изменений, поэтому новые ждут, пока это не выяснится: %1 Обновите, чтобы проверить ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what became of %n earlier change(s)…</source>
        <translation>
            <numerusform>Проверяется, чем закончилось %n прежнее изменение…</numerusform>
            <numerusform>Проверяется, чем закончились %n прежних изменения…</numerusform>
            <numerusform>Проверяется, чем закончились %n прежних изменений…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::Navigation</name>
    <message>
        <source>Scope</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Обеспечение</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Записи о вызовах</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>cordboard::NetworksEdit</name>
    <message>
        <source>one address</source>
        <translation>один адрес</translation>
    </message>
    <message>
        <source>%L1 addresses</source>
        <translation>Адресов: %L1</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>Адресов: 2^%1</translation>
    </message>
    <message>
        <source>✗ %1 — no network</source>
        <translation>✗ %1 — не сеть</translation>
    </message>
    <message>
        <source>⚠ %1 — the whole %2 world</source>
        <translation>⚠ %1 — весь мир %2</translation>
    </message>
    <message>
        <source>✗ %1 — lies within %2</source>
        <translation>✗ %1 — лежит в %2</translation>
    </message>
    <message>
        <source>✓ %1 — %2</source>
        <translation>✓ %1 — %2</translation>
    </message>
    <message>
        <source>Networks, one on a line</source>
        <translation>Сети, по одной в строке</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Вход: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The key ring is locked: the password stays in memory only.</source>
        <translation>Связка ключей заблокирована: пароль остаётся только в памяти.</translation>
    </message>
    <message>
        <source>There is no key ring here: the password stays in memory only.</source>
        <translation>Связки ключей здесь нет: пароль остаётся только в памяти.</translation>
    </message>
    <message>
        <source>Enter the password of %1 at %2.</source>
        <translation>Введите пароль %1 на %2.</translation>
    </message>
    <message>
        <source>%1 refused the user name %2 or its password. Enter the password again.</source>
        <translation>%1 не принял имя пользователя %2 или пароль. Введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the client certificate for %1, if it has one.</source>
        <translation>Введите парольную фразу клиентского сертификата для %1, если она есть.</translation>
    </message>
    <message>
        <source>The client certificate for %1 could not be opened or was refused. Enter its passphrase again.</source>
        <translation>Клиентский сертификат для %1 не удалось открыть, или он был отклонён. Введите его парольную фразу ещё раз.</translation>
    </message>
    <message>
        <source>Enter the one-time password of %1 at %2.</source>
        <translation>Введите одноразовый пароль %1 на %2.</translation>
    </message>
</context>
<context>
    <name>cordboard::PauseBar</name>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Не повторять</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Повтор через %n секунду.</numerusform>
            <numerusform>Повтор через %n секунды.</numerusform>
            <numerusform>Повтор через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodButton</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Whose clock times are shown and typed in</source>
        <translation>Время каких часов показывается и вводится</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>This computer&apos;s time (%1)</source>
        <translation>Время этого компьютера (%1)</translation>
    </message>
</context>
<context>
    <name>cordboard::PeriodDialog</name>
    <message>
        <source>&amp;No end: calls that are still to come belong to it</source>
        <translation>&amp;Без конца: относятся и будущие вызовы</translation>
    </message>
    <message>
        <source>Calls that began between</source>
        <translation>Вызовы, начавшиеся между</translation>
    </message>
    <message>
        <source>&amp;From (%1)</source>
        <translation>&amp;С (%1)</translation>
    </message>
    <message>
        <source>&amp;Until (%1)</source>
        <translation>&amp;По (%1)</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Показать вызовы</translation>
    </message>
    <message>
        <source>The end must lie behind the beginning.</source>
        <translation>Конец должен быть позже начала.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanMaker</name>
    <message numerus="yes">
        <source>%Ln change(s) are planned.</source>
        <translation>
            <numerusform>Запланировано %Ln изменение.</numerusform>
            <numerusform>Запланировано %Ln изменения.</numerusform>
            <numerusform>Запланировано %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>That would be more than %L1 changes. Do it in parts.</source>
        <translation>Это было бы больше %L1 изменений. Делайте по частям.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanModel</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>Создать: %Ln</numerusform>
            <numerusform>Создать: %Ln</numerusform>
            <numerusform>Создать: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>Изменить: %Ln</numerusform>
            <numerusform>Изменить: %Ln</numerusform>
            <numerusform>Изменить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to delete</source>
        <translation>
            <numerusform>Удалить: %Ln</numerusform>
            <numerusform>Удалить: %Ln</numerusform>
            <numerusform>Удалить: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>Пропущено: %Ln</numerusform>
            <numerusform>Пропущено: %Ln</numerusform>
            <numerusform>Пропущено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>С ошибками: %Ln</numerusform>
            <numerusform>С ошибками: %Ln</numerusform>
            <numerusform>С ошибками: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>In line %L1 of the file:</source>
        <translation>В строке %L1 файла:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>cordboard::PlanWindow</name>
    <message>
        <source>Save &amp;report…</source>
        <translation>Сохранить &amp;отчёт…</translation>
    </message>
    <message>
        <source>&amp;Undo what was made…</source>
        <translation>О&amp;тменить сделанное…</translation>
    </message>
    <message>
        <source>Do &amp;not go on</source>
        <translation>&amp;Не продолжать</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Показанные строки</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Подробности строки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are wrong. Nothing is sent for them.</source>
        <translation>
            <numerusform>%Ln строка с ошибками. По ней ничего не отправляется.</numerusform>
            <numerusform>%Ln строки с ошибками. По ним ничего не отправляется.</numerusform>
            <numerusform>%Ln строк с ошибками. По ним ничего не отправляется.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать нечего.</translation>
    </message>
    <message>
        <source>This was being applied when Cordboard stopped. Going on sends what was not sent yet, and nothing twice.</source>
        <translation>Это применялось, когда Cordboard остановился. При продолжении отправляется то, что ещё не отправлено, и ничего дважды.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Вся %Ln строка</numerusform>
            <numerusform>Все %Ln строки</numerusform>
            <numerusform>Все %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln не выполнена</numerusform>
            <numerusform>%Ln не выполнены</numerusform>
            <numerusform>%Ln не выполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 из %L3</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Смотрим, что есть</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Применяется</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Смотрим, что есть…</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Выполняется.</translation>
    </message>
    <message>
        <source>The account is read-only. Unlock it first.</source>
        <translation>Учётная запись только для чтения. Сначала разблокируйте её.</translation>
    </message>
    <message>
        <source>The plan is too old. Make it anew.</source>
        <translation>План слишком старый. Составьте его заново.</translation>
    </message>
    <message>
        <source>It was applied.</source>
        <translation>Применено.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s)</source>
        <translation>
            <numerusform>Создать %Ln запись</numerusform>
            <numerusform>Создать %Ln записи</numerusform>
            <numerusform>Создать %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Удалить %Ln запись</numerusform>
            <numerusform>Удалить %Ln записи</numerusform>
            <numerusform>Удалить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Выполнить %Ln изменение</numerusform>
            <numerusform>Выполнить %Ln изменения</numerusform>
            <numerusform>Выполнить %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Отчёт здесь: %1.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Не удалось записать отчёт: %1</translation>
    </message>
    <message>
        <source>Rows with passwords are left out, because passwords are not kept: import them once more.</source>
        <translation>Строки с паролями пропущены, потому что пароли не хранятся: импортируйте их ещё раз.</translation>
    </message>
</context>
<context>
    <name>cordboard::PlatformTask</name>
    <message>
        <source>listed</source>
        <translation>перечислить</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показать</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создать</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>Choose one of --read-only and --unlock.</source>
        <translation>Выберите одно из --read-only и --unlock.</translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation>В стандартном вводе нет пароля.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s): %1</source>
        <translation>
            <numerusform>Повтор через %n секунду: %1</numerusform>
            <numerusform>Повтор через %n секунды: %1</numerusform>
            <numerusform>Повтор через %n секунд: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1: %2 нельзя.</translation>
    </message>
    <message>
        <source>One-time password:</source>
        <translation>Одноразовый пароль:</translation>
    </message>
    <message>
        <source>This account signs in with a one-time password, too. Enter it when asked, or write it into the second line of standard input with --password-stdin.</source>
        <translation>Для входа этой учётной записи нужен и одноразовый пароль. Введите его по запросу или, с --password-stdin, запишите во вторую строку стандартного ввода.</translation>
    </message>
</context>
<context>
    <name>cordboard::PreferencesForm</name>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Search by name or description</source>
        <translation>Поиск по имени или описанию</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Not set, %1 applies</source>
        <translation>Не задано, действует %1</translation>
    </message>
    <message>
        <source>Only what is &amp;set</source>
        <translation>Только &amp;заданные</translation>
    </message>
</context>
<context>
    <name>cordboard::ProvisioningPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новая)</translation>
    </message>
</context>
<context>
    <name>cordboard::QuickFind</name>
    <message>
        <source>Find: %1</source>
        <translation>Найти: %1</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Название или ID</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найден %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>cordboard::RangeDialog</name>
    <message>
        <source>Range of numbers: %1</source>
        <translation>Диапазон номеров: %1</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Enable them</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Disable them</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s), %1 to %2.</source>
        <translation>
            <numerusform>%Ln номер, с %1 по %2.</numerusform>
            <numerusform>%Ln номера, с %1 по %2.</numerusform>
            <numerusform>%Ln номеров, с %1 по %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) cannot be read.</source>
        <translation>
            <numerusform>Не удаётся прочитать %Ln часть.</numerusform>
            <numerusform>Не удаётся прочитать %Ln части.</numerusform>
            <numerusform>Не удаётся прочитать %Ln частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number yet.</source>
        <translation>Номера ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are repeated and count once.</source>
        <translation>
            <numerusform>%Ln номер повторяется и считается один раз.</numerusform>
            <numerusform>%Ln номера повторяются и считаются один раз.</numerusform>
            <numerusform>%Ln номеров повторяются и считаются один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s).</source>
        <translation>
            <numerusform>%Ln номер.</numerusform>
            <numerusform>%Ln номера.</numerusform>
            <numerusform>%Ln номеров.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RangePlan</name>
    <message>
        <source>New: %1</source>
        <translation>Новые: %1</translation>
    </message>
    <message>
        <source>Enabling of %1</source>
        <translation>Включение: %1</translation>
    </message>
    <message>
        <source>Disabling of %1</source>
        <translation>Выключение: %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Такого номера нет.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Принадлежит: %1.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Уже так.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Создать…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Открыто в браузере: %1</translation>
    </message>
    <message>
        <source>The link to %1 is on the clipboard. It signs in whoever has it.</source>
        <translation>Ссылка на %1 в буфере обмена. По ней войдёт любой, у кого она есть.</translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation>Копировать &amp;ячейку</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Копировать &amp;строки</translation>
    </message>
    <message>
        <source>Copy &amp;SIP URI</source>
        <translation>Копировать SIP &amp;URI</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Копировать как &amp;JSON</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Копировать запрос как &amp;curl</translation>
    </message>
    <message>
        <source>Copy a sign-in &amp;link…</source>
        <translation>Копировать сс&amp;ылку для входа…</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Создать: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 “%2” was deleted.</source>
        <translation>%1 «%2»: удалено.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Этого уже не было.</translation>
    </message>
    <message>
        <source>%1: “%2”?</source>
        <translation>%1: «%2»?</translation>
    </message>
    <message>
        <source>There is no incoming trunk whose domain could be in the SIP URI.</source>
        <translation>Нет входящего транка, домен которого мог бы стоять в SIP URI.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation>
            <numerusform>Скопировано с первым из %n транка.</numerusform>
            <numerusform>Скопировано с первым из %n транков.</numerusform>
            <numerusform>Скопировано с первым из %n транков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Ответа нет. Проверим, что получилось, через %n секунду…</numerusform>
            <numerusform>Ответа нет. Проверим, что получилось, через %n секунды…</numerusform>
            <numerusform>Ответа нет. Проверим, что получилось, через %n секунд…</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>It was not deleted: somebody changed it meanwhile.</source>
        <translation>Не удалено: кто-то тем временем это изменил.</translation>
    </message>
    <message>
        <source>“%1” was not deleted: it is still there.</source>
        <translation>«%1»: не удалено, запись на месте.</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Прекратить…</translation>
    </message>
    <message>
        <source>%1 “%2” was terminated.</source>
        <translation>%1 «%2»: прекращено.</translation>
    </message>
    <message>
        <source>Waiting until it is known what became of earlier changes…</source>
        <translation>Ждём, пока станет известно, чем закончились прежние изменения…</translation>
    </message>
    <message>
        <source>The deletion of “%1” was sent, and it was not found out whether it was done. It is in the history, and is looked at again when the account opens.</source>
        <translation>Удаление «%1» отправлено, но узнать, выполнено ли оно, не удалось. Это есть в истории и будет проверено ещё раз, когда учётная запись откроется.</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordForm</name>
    <message>
        <source>This platform knows it by another name. Save once more.</source>
        <translation>Эта платформа называет это иначе. Сохраните ещё раз.</translation>
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
        <translation>скрыто</translation>
    </message>
    <message>
        <source>The list changed while it was read: it now has %L1 rows.</source>
        <translation>Пока список читался, он изменился: теперь в нём строк — %L1.</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent fewer.</source>
        <translation>Платформа насчитала строк — %L1, но прислала меньше.</translation>
    </message>
    <message>
        <source>The list changed while it was read: some rows came twice. Refresh to read it anew.</source>
        <translation>Пока список читался, он изменился: некоторые строки повторились. Обновите, чтобы прочитать заново.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”.</source>
        <translation>Платформа не учла фильтр «%1».</translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent more.</source>
        <translation>Платформа считает %L1 строк, а прислала больше.</translation>
    </message>
    <message>
        <source>%1 by the platform&apos;s clock</source>
        <translation>%1 по часам платформы</translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableView</name>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>cordboard::RelationPicker</name>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Type a name or an id</source>
        <translation>Введите название или ID</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ничего не подходит.</translation>
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
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Удаление записей</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Удалить %Ln запись?</numerusform>
            <numerusform>Удалить %Ln записи?</numerusform>
            <numerusform>Удалить %Ln записей?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Удалить %Ln запись</numerusform>
            <numerusform>Удалить %Ln записи</numerusform>
            <numerusform>Удалить %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them:</source>
        <translation>Чтобы удалить, введите %1:</translation>
    </message>
    <message>
        <source>Number of records that are deleted</source>
        <translation>Число удаляемых записей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) go with them.</source>
        <translation>
            <numerusform>Вместе с ними пропадает ещё %Ln запись.</numerusform>
            <numerusform>Вместе с ними пропадают ещё %Ln записи.</numerusform>
            <numerusform>Вместе с ними пропадает ещё %Ln записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RemoveManyPlan</name>
    <message>
        <source>Deletion of %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>Вместе с ней удаляется: %1</translation>
    </message>
</context>
<context>
    <name>cordboard::ResourcePage</name>
    <message>
        <source>Clear filters</source>
        <translation>Очистить фильтры</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Some rows are missing. %1</source>
        <translation>Некоторых строк нет. %1</translation>
    </message>
    <message>
        <source>The rows below are from before.</source>
        <translation>Ниже — прежние строки.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No %1 match these filters.</source>
        <translation>Под эти фильтры не подходит: %1.</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>У «%1» нет: %2.</translation>
    </message>
    <message>
        <source>There are no %1.</source>
        <translation>Пока нет: %1.</translation>
    </message>
    <message>
        <source>Failed; old rows are shown</source>
        <translation>Не удалось; показаны старые строки</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation>%L1–%L2 из %L3</translation>
    </message>
    <message>
        <source>%L1–%L2, total unknown</source>
        <translation>%L1–%L2, всего неизвестно</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>не полностью</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>сортировка: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>Сначала выберите: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>This platform cannot limit a list of calls to an end time.</source>
        <translation>Эта платформа не может ограничить список вызовов конечным временем.</translation>
    </message>
    <message>
        <source>Show all from the start time on</source>
        <translation>Показать все с начального времени</translation>
    </message>
</context>
<context>
    <name>cordboard::RewriteTryOut</name>
    <message>
        <source>Number to try</source>
        <translation>Номер для пробы</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Попробовать номер</translation>
    </message>
    <message>
        <source>Tried out on this computer. The platform decides.</source>
        <translation>Проба на этом компьютере. Решает платформа.</translation>
    </message>
    <message>
        <source>→ nothing is left</source>
        <translation>→ ничего не остаётся</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (unchanged)</source>
        <translation>→ %1 (без изменений)</translation>
    </message>
    <message>
        <source>The rule is no regular expression.</source>
        <translation>Правило — не регулярное выражение.</translation>
    </message>
    <message>
        <source>The rule takes too long on this number.</source>
        <translation>На этом номере правило работает слишком долго.</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsEdit</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>cordboard::RowsPlan</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The list is not what it was when the rows were selected, so they may not be the same any more. Select them anew.</source>
        <translation>Список уже не такой, каким был при выделении строк, поэтому это могут быть другие строки. Выделите их заново.</translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”: there are rows that it should have kept out. So there is no plan.</source>
        <translation>Платформа не учла фильтр «%1»: в списке есть строки, которых быть не должно. Поэтому план не составлен.</translation>
    </message>
</context>
<context>
    <name>cordboard::SaveTask</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>That is too much for one record.</source>
        <translation>Для одной записи это слишком много.</translation>
    </message>
    <message>
        <source>Choose one of --json and NAME=VALUE.</source>
        <translation>Выберите одно из --json и NAME=VALUE.</translation>
    </message>
    <message>
        <source>There is nothing to change: give NAME=VALUE.</source>
        <translation>Менять нечего: задайте NAME=VALUE.</translation>
    </message>
    <message>
        <source>Left out, because it cannot be written: %1.</source>
        <translation>Опущено, потому что записать это нельзя: %1.</translation>
    </message>
    <message>
        <source>%1 was created with the id %2.</source>
        <translation>Создано: %1, id %2.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1: изменено.</translation>
    </message>
    <message>
        <source>%1 is like that already: nothing was sent.</source>
        <translation>%1: уже так, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The platform made something else of: %1.</source>
        <translation>Платформа сделала из этого другое: %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretEdit</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Копировать пароль</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Создать новый пароль</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>cordboard::SecretLine</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вс&amp;тавить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вы&amp;делить всё</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionLauncher</name>
    <message>
        <source>The platform sent a link that is not https.</source>
        <translation>Платформа прислала ссылку не https.</translation>
    </message>
    <message>
        <source>The platform sent a link without a host.</source>
        <translation>Платформа прислала ссылку без узла.</translation>
    </message>
    <message>
        <source>The platform sent a link with a user name in front of its host.</source>
        <translation>Платформа прислала ссылку с именем пользователя перед узлом.</translation>
    </message>
    <message>
        <source>The platform sent a link that is malformed.</source>
        <translation>Платформа прислала неправильную ссылку.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link instead.</source>
        <translation>Не удалось запустить браузер. Лучше скопируйте ссылку.</translation>
    </message>
    <message>
        <source>No answer came. A session may exist, and one that was open before may have ended. Nothing was asked for a second time.</source>
        <translation>Ответа нет. Сеанс, возможно, создан, а открытый раньше мог завершиться. Второй раз ничего не запрашивалось.</translation>
    </message>
</context>
<context>
    <name>cordboard::SessionTask</name>
    <message>
        <source>%1 have no web interface of their own.</source>
        <translation>%1: своего веб-интерфейса нет.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>«%1» — не id.</translation>
    </message>
    <message>
        <source>--as takes one of: %1.</source>
        <translation>--as принимает одно из: %1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes is needed. %1</source>
        <translation>Здесь спросить некого: нужен --yes. %1</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>Ничего не запрошено.</translation>
    </message>
    <message>
        <source>Go on? (yes/no)</source>
        <translation>Продолжить? (yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>A session was made, but no browser could be started. --print prints the link instead.</source>
        <translation>Сеанс создан, но браузер запустить не удалось. С --print ссылка печатается.</translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation>Открыто в браузере: %1</translation>
    </message>
    <message>
        <source>It was interrupted after it was asked for. A session may exist, and one that was open before may have ended.</source>
        <translation>Прервано после запроса. Сеанс мог быть создан, а открытый до него — завершиться.</translation>
    </message>
</context>
<context>
    <name>cordboard::SignOn</name>
    <message>
        <source>No account is saved. Save one in the console, or use --url.</source>
        <translation>Нет сохранённых учётных записей. Сохраните одну в консоли или используйте --url.</translation>
    </message>
    <message>
        <source>Which account? --account takes one of: %1.</source>
        <translation>Какая учётная запись? --account принимает одно из: %1.</translation>
    </message>
    <message>
        <source>More than one account is called “%1”.</source>
        <translation>Больше одной учётной записи называется «%1».</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Нет учётной записи «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Есть: %1.</translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation>--%1 сочетается с --url.</translation>
    </message>
    <message>
        <source>Choose one of --account and --url.</source>
        <translation>Выберите одно из --account и --url.</translation>
    </message>
    <message>
        <source>--url needs --password-stdin: no password is saved for it.</source>
        <translation>--url требует --password-stdin: пароль для неё не сохранён.</translation>
    </message>
    <message>
        <source>The key ring did not answer. Is it locked?</source>
        <translation>Связка ключей не ответила. Может быть, она заблокирована?</translation>
    </message>
    <message>
        <source>The password of “%1” could not be read from the key ring: %2 Use --password-stdin.</source>
        <translation>Не удалось прочитать пароль «%1» из связки ключей: %2 Используйте --password-stdin.</translation>
    </message>
    <message>
        <source>The key ring has no password of “%1”. Let the console remember it, or use --password-stdin.</source>
        <translation>В связке ключей нет пароля «%1». Разрешите консоли запомнить его или используйте --password-stdin.</translation>
    </message>
</context>
<context>
    <name>cordboard::SuspendPlan</name>
    <message>
        <source>Suspension of %1</source>
        <translation>Приостановка: %1</translation>
    </message>
    <message>
        <source>Resumption of %1</source>
        <translation>Возобновление: %1</translation>
    </message>
    <message>
        <source>It is off already, and stays so when resumed.</source>
        <translation>Уже выключен и останется таким после возобновления.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Уже включён.</translation>
    </message>
    <message>
        <source>It was off before the suspension.</source>
        <translation>Был выключен до приостановки.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Тем временем удалён.</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <translation>Принадлежит кому-то другому.</translation>
    </message>
</context>
<context>
    <name>cordboard::Task</name>
    <message>
        <source>--unlock permits this one command.</source>
        <translation>--unlock разрешает эту одну команду.</translation>
    </message>
</context>
<context>
    <name>cordboard::TemplateDialog</name>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>the one of step %1</source>
        <translation>из шага %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Но&amp;мера</translation>
    </message>
    <message>
        <source>Type a name for it first.</source>
        <translation>Сначала введите название.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«%1» сохранён.</translation>
    </message>
    <message>
        <source>New from the template “%1”</source>
        <translation>Новые из шаблона «%1»</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Шаблоны (*.json)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>Загрузить шаблон</translation>
    </message>
    <message>
        <source>The template was saved to %1.</source>
        <translation>Шаблон сохранён в файле %1.</translation>
    </message>
    <message>
        <source>The template was loaded from %1.</source>
        <translation>Это шаблон из файла %1.</translation>
    </message>
</context>
<context>
    <name>cordboard::ValueEditor</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>cordboard::WelcomeWindow</name>
    <message>
        <source>The account could not be saved to disk.</source>
        <translation>Не удалось сохранить учётную запись на диск.</translation>
    </message>
    <message>
        <source>The key ring did not take the password. It will be asked for.</source>
        <translation>Связка ключей не приняла пароль. Он будет запрашиваться.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Убрать учётную запись</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Убрать учётную запись «%1»?</translation>
    </message>
    <message>
        <source>Its password goes from the key ring. Nothing changes on the platform.</source>
        <translation>Пароль удаляется из связки ключей. На платформе ничего не меняется.</translation>
    </message>
    <message>
        <source>The account is gone. Whether its password is still in the key ring could not be seen.</source>
        <translation>Учётная запись убрана. Остался ли её пароль в связке ключей, узнать не удалось.</translation>
    </message>
    <message>
        <source>Whether the old password is still in the key ring could not be seen. It would be sent to the account&apos;s address.</source>
        <translation>Остался ли старый пароль в связке ключей, узнать не удалось. Если остался, он будет отправляться на адрес учётной записи.</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkPanel</name>
    <message>
        <source>Long work</source>
        <translation>Долгие работы</translation>
    </message>
</context>
<context>
    <name>cordboard::WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>%L1 per second</source>
        <translation>%L1 в секунду</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>осталась %n минута</numerusform>
            <numerusform>осталось %n минуты</numerusform>
            <numerusform>осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::WriteControls</name>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Find out now what became of it, without waiting any longer.</source>
        <translation>Больше не ждать и сразу проверить, что получилось.</translation>
    </message>
    <message>
        <source>What has not left yet is not sent. Of what has left, it is found out what became of it; stopping again leaves that open.</source>
        <translation>До отправки: ничего не отправится. После неё: проверяется, что получилось, пока вы не остановите и это.</translation>
    </message>
</context>
<context>
    <name>cordboard::WriteTask</name>
    <message numerus="yes">
        <source>It was sent, and no answer came. Checking what happened in %n second(s)…</source>
        <translation>
            <numerusform>Отправлено, ответа нет. Через %n секунду проверим, что стало…</numerusform>
            <numerusform>Отправлено, ответа нет. Через %n секунды проверим, что стало…</numerusform>
            <numerusform>Отправлено, ответа нет. Через %n секунд проверим, что стало…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>It was already sent. Checking what happened; Ctrl+C again stops that.</source>
        <translation>Уже отправлено. Проверяем, что стало; ещё раз Ctrl+C прервёт это.</translation>
    </message>
    <message>
        <source>No answer came, but it was done: it is there.</source>
        <translation>Ответа не было, но выполнено: запись есть.</translation>
    </message>
    <message>
        <source>Somebody else changed at the same time: %1.</source>
        <translation>В то же время кто-то другой изменил: %1.</translation>
    </message>
    <message>
        <source>%1: somebody changed it meanwhile, so nothing was sent: %2.</source>
        <translation>%1: за это время кто-то изменил, поэтому ничего не отправлено: %2.</translation>
    </message>
    <message>
        <source>%1: no answer came, and it was not done. It can be tried again.</source>
        <translation>%1: ответа не было, и не выполнено. Можно попробовать снова.</translation>
    </message>
    <message>
        <source>%1: no answer came, and what is there now is other than was sent, in: %2. Look at it before trying again.</source>
        <translation>%1: ответа не было, а сейчас там не то, что отправлено: %2. Посмотрите, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>%1: it was sent, and nobody looked whether it was done. Look before trying again; the console does when it opens the account.</source>
        <translation>%1: отправлено, и никто не проверил, выполнено ли это. Посмотрите, прежде чем пробовать ещё раз; окно программы проверяет это, открывая учётную запись.</translation>
    </message>
    <message>
        <source>%1: it was sent, no answer came, and it could not be checked. Look before trying again.</source>
        <translation>%1: отправлено, ответа нет, проверить не удалось. Посмотрите, прежде чем пробовать ещё раз.</translation>
    </message>
    <message>
        <source>Checking earlier changes…</source>
        <translation>Проверяются прежние изменения…</translation>
    </message>
    <message>
        <source>The change of %1 was answered with another id, %2. It was read anew.</source>
        <translation>%1: в ответе пришёл ID %2, запись прочитана заново.</translation>
    </message>
</context>
<context>
    <name>customer_admin_sessions</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Administrator session</source>
        <translation>Сеанс администратора</translation>
    </message>
    <message>
        <source>Administrator sessions</source>
        <translation>Сеансы администратора</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s web interface that leaves the customer&apos;s own session alone.</source>
        <translation>Вход в веб-интерфейс клиента, не затрагивающий сеанс самого клиента.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Operator&apos;s gateways</source>
        <translation>Шлюзы оператора</translation>
    </message>
    <message>
        <source>Operator&apos;s and customer&apos;s gateways</source>
        <translation>Шлюзы оператора и клиента</translation>
    </message>
    <message>
        <source>Platform&apos;s gateways</source>
        <translation>Шлюзы платформы</translation>
    </message>
    <message>
        <source>Platform&apos;s and customer&apos;s gateways</source>
        <translation>Шлюзы платформы и клиента</translation>
    </message>
    <message>
        <source>Customer&apos;s gateways</source>
        <translation>Шлюзы клиента</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the customer&apos;s own web interface. The customer may change it.</source>
        <translation>Язык веб-интерфейса клиента. Клиент может его изменить.</translation>
    </message>
    <message>
        <source>Termination mode</source>
        <translation>Режим терминации</translation>
    </message>
    <message>
        <source>Whose termination gateways the customer&apos;s outgoing calls may use.</source>
        <translation>Через чьи терминационные шлюзы могут идти исходящие вызовы клиента.</translation>
    </message>
    <message>
        <source>Capacity limit</source>
        <translation>Предел вызовов</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>Calls at one time, internal and external together. Beyond it calls are rejected with 480 Temporarily Unavailable.</source>
        <translation>Одновременные вызовы, внутренние и внешние вместе. Сверх предела отклоняются с 480 Temporarily Unavailable.</translation>
    </message>
    <message>
        <source>SIP account limit</source>
        <translation>Предел SIP-аккаунтов</translation>
    </message>
    <message>
        <source>SIP accounts the customer may create. Existing ones keep working when the limit is lowered.</source>
        <translation>Сколько SIP-аккаунтов может создать клиент. При снижении предела существующие работают дальше.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>All of the customer&apos;s call routing is deleted for ever, and nobody of the customer can sign in any more.</source>
        <translation>Вся маршрутизация вызовов клиента удаляется навсегда, и никто из клиента больше не сможет войти.</translation>
    </message>
    <message>
        <source>Open as administrator</source>
        <translation>Открыть как администратор</translation>
    </message>
    <message>
        <source>Open as customer</source>
        <translation>Открыть как клиент</translation>
    </message>
    <message>
        <source>If the customer is signed in now, that session ends at once. Open as administrator leaves it alone.</source>
        <translation>Если клиент сейчас в системе, его сеанс сразу завершится. Вход администратором его не затрагивает.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. Left empty, the platform chooses one.</source>
        <translation>Ваш собственный идентификатор клиента, например из биллинга. Если пусто, выберет платформа.</translation>
    </message>
    <message>
        <source>An isolated PBX with its own numbers, trunks and users.</source>
        <translation>Отдельная АТС со своими номерами, транками и пользователями.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP-аккаунт</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Облачная PBX</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Биллинг</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. NGCP does not mind two customers with the same one.</source>
        <translation>Ваш собственный идентификатор клиента, например из вашего биллинга. NGCP допускает двух клиентов с одним и тем же.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Locking a customer locks all of its subscribers; unlocking it unlocks them all, also those that were locked one by one.</source>
        <translation>Блокировка клиента блокирует всех его абонентов, а разблокировка разблокирует всех, в том числе заблокированных по одному.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Subscriber limit</source>
        <translation>Предел абонентов</translation>
    </message>
    <message>
        <source>Subscribers the customer may have at the most.</source>
        <translation>Сколько абонентов может быть у клиента самое большее.</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>В процентах.</translation>
    </message>
    <message>
        <source>VAT is added</source>
        <translation>НДС добавляется</translation>
    </message>
    <message>
        <source>Whether invoices add VAT to the prices, rather than contain it.</source>
        <translation>Добавляется ли НДС в счетах к ценам, а не входит в них.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Активирован</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Прекращён</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Whom the contract is with. The contact belongs to the same reseller as the billing profile.</source>
        <translation>С кем заключён договор. Контакт принадлежит тому же реселлеру, что и биллинговый профиль.</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Биллинговый профиль</translation>
    </message>
    <message>
        <source>What the calls cost. A change takes effect at once.</source>
        <translation>Сколько стоят вызовы. Изменение действует сразу.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Создан с</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Создан до</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Изменён с</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Изменён до</translation>
    </message>
    <message>
        <source>All of its numbers become free. A terminated customer can never be changed or brought back.</source>
        <translation>Все его номера становятся свободными. Прекращённого клиента уже нельзя ни изменить, ни вернуть.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Открыть в интерфейсе администратора</translation>
    </message>
    <message>
        <source>A contract with a contact and a billing profile, and the subscribers beneath it.</source>
        <translation>Договор с контактом и биллинговым профилем и абоненты под ним.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Profile package ID</source>
        <translation>ID пакета профилей</translation>
    </message>
    <message>
        <source>E-mail to new subscribers</source>
        <translation>Письмо новым абонентам</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>ID of an e-mail template of the customer&apos;s reseller.</source>
        <translation>ID шаблона письма у реселлера клиента.</translation>
    </message>
    <message>
        <source>E-mail for new passwords</source>
        <translation>Письмо о новых паролях</translation>
    </message>
    <message>
        <source>E-mail with invoices</source>
        <translation>Письмо со счетами</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>ID of an invoice template of the customer&apos;s reseller. Without one there are no invoices.</source>
        <translation>ID шаблона счёта у реселлера клиента. Без него счетов нет.</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Статус, кроме</translation>
    </message>
    <message>
        <source>Activated from</source>
        <translation>Активирован с</translation>
    </message>
    <message>
        <source>Activated until</source>
        <translation>Активирован до</translation>
    </message>
    <message>
        <source>Terminated from</source>
        <translation>Прекращён с</translation>
    </message>
    <message>
        <source>Terminated until</source>
        <translation>Прекращён до</translation>
    </message>
    <message>
        <source>The package that brings the customer its billing profile. It is chosen in the admin interface.</source>
        <translation>Для клиента, чей биллинговый профиль задан пакетом; выбирается в интерфейсе администратора.</translation>
    </message>
</context>
<context>
    <name>domains</name>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>A host name or an address that telephones register at.</source>
        <translation>Имя узла или адрес, на котором регистрируются телефоны.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Администратор выбирает реселлера. Для самого реселлера берётся он сам, что бы здесь ни было указано.</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>ID домена</translation>
    </message>
    <message>
        <source>The platform does not ask: all subscribers of the domain lose their service at once, and nothing brings them back.</source>
        <translation>Платформа не переспрашивает: все абоненты домена сразу теряют связь, и вернуть их ничем нельзя.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>What stands behind the @ of a subscriber&apos;s SIP address.</source>
        <translation>То, что стоит после @ в SIP-адресе абонента.</translation>
    </message>
</context>
<context>
    <name>external_account_routes</name>
    <message>
        <source>allowed</source>
        <translation>разрешены</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешены</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Запись разговоров</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Имя звонящего</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Внутренний Caller ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Внутренний номер, показываемый при внутренних вызовах.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Внешний Caller ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Номер, показываемый при вызовах наружу.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Внешние вызовы</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Записывать входящие внутренние</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Записывать входящие внешние</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Записывать исходящие внутренние</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Записывать исходящие внешние</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Запись по требованию</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Номер DID</translation>
    </message>
    <message>
        <source>A DID number makes it the external caller ID and allows external calls.</source>
        <translation>Номер DID становится внешним Caller ID и разрешает внешние вызовы.</translation>
    </message>
    <message>
        <source>External account ID</source>
        <translation>ID внешнего аккаунта</translation>
    </message>
    <message>
        <source>External account</source>
        <translation>Внешний аккаунт</translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation>Внешние аккаунты</translation>
    </message>
    <message>
        <source>Your own id of letters and digits, such as the number of a SIM card. It cannot be changed later.</source>
        <translation>Ваш собственный ID из букв и цифр, например номер SIM-карты. Позже изменить нельзя.</translation>
    </message>
    <message>
        <source>A telephone outside the PBX, such as a SIM card, that belongs to a customer.</source>
        <translation>Телефон клиента вне АТС, например SIM-карта.</translation>
    </message>
</context>
<context>
    <name>incoming_trunk_cdrs</name>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>не отвечен</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Номер источника</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Имя источника</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Номер DID</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Номер назначения</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Код SIP</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Входящий транк</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Trunk domain</source>
        <translation>Домен транка</translation>
    </message>
    <message>
        <source>Incoming trunk CDR</source>
        <translation>CDR входящего транка</translation>
    </message>
    <message>
        <source>Incoming trunk CDRs</source>
        <translation>CDR входящих транков</translation>
    </message>
    <message>
        <source>Calls that arrived on incoming trunks. Calls between extensions are not among them.</source>
        <translation>Вызовы, пришедшие по входящим транкам. Вызовов между внутренними номерами здесь нет.</translation>
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
        <translation>Заголовок To</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Where the DID provider sends calls: sip:&lt;number&gt;@&lt;domain&gt;. The platform makes it and never hands it out again.</source>
        <translation>Куда провайдер DID направляет вызовы: sip:&lt;номер&gt;@&lt;домен&gt;. Его создаёт платформа и больше никогда не выдаёт.</translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation>Транспортный протокол</translation>
    </message>
    <message>
        <source>DID lookup</source>
        <translation>Поиск DID</translation>
    </message>
    <message>
        <source>Where in the INVITE the called DID number is looked up.</source>
        <translation>Где в INVITE ищется вызываемый номер DID.</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Кодеки</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>В порядке предпочтения, первый предпочтителен. Для DTMF нужен telephone-event. Без выбора действует умолчание учётной записи.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Incoming trunk ID</source>
        <translation>ID входящего транка</translation>
    </message>
    <message>
        <source>Its domain %1 is lost for ever: the platform never hands it out again, and calls sent there fail.</source>
        <translation>Домен %1 теряется навсегда: платформа больше его не выдаёт, и вызовы на него не проходят.</translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation>Входящий транк</translation>
    </message>
    <message>
        <source>Incoming trunks</source>
        <translation>Входящие транки</translation>
    </message>
    <message>
        <source>Where calls come in from a DID provider. One for each customer is normally enough.</source>
        <translation>Куда приходят вызовы от провайдера DID. Обычно клиенту хватает одного.</translation>
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
        <translation>Биллинговый профиль</translation>
    </message>
    <message>
        <source>What the customer&apos;s calls cost. Look for the profile by its handle. Resellers may have profiles of the same handle: the one that is chosen decides whose customer it is.</source>
        <translation>Сколько стоят вызовы клиента. Ищите профиль по краткому имени. У разных реселлеров могут быть профили с одинаковым кратким именем: от выбранного зависит, чей это клиент.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Whom the contract is with: somebody new, or a contact that is there. It belongs to the reseller of the billing profile.</source>
        <translation>С кем заключён договор: новый контакт или уже имеющийся. Он принадлежит реселлеру биллингового профиля.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The contract that joins the contact and the billing profile.</source>
        <translation>Договор, связывающий контакт и биллинговый профиль.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>What stands behind the @ of the SIP address. A domain that is there is used, another one is made.</source>
        <translation>То, что стоит после @ в адресе SIP. Имеющийся домен используется, другой создаётся.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>The first line: its numbers, what telephones register with, and the sign-in to self-care.</source>
        <translation>Первая линия: её номера, данные для регистрации телефонов и вход в самообслуживание.</translation>
    </message>
    <message>
        <source>New customer step by step</source>
        <translation>Новый клиент шаг за шагом</translation>
    </message>
    <message>
        <source>From the billing profile to the first telephone. Nothing is sent before the last step.</source>
        <translation>От биллингового профиля до первого телефона. До последнего шага ничего не отправляется.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>реселлер</translation>
    </message>
    <message>
        <source>customer care of all resellers</source>
        <translation>поддержка клиентов, все реселлеры</translation>
    </message>
    <message>
        <source>customer care</source>
        <translation>поддержка клиентов</translation>
    </message>
    <message>
        <source>lawful interception</source>
        <translation>законный перехват</translation>
    </message>
</context>
<context>
    <name>ngcpcalls</name>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Свой номер</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Номер скрыт</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Within the customer</source>
        <translation>Внутри клиента</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost with VAT</source>
        <translation>Стоимость с НДС</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Бесплатное время</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Тарификация</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Packet loss</source>
        <translation>Потеря пакетов</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Джиттер</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Время оборота</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Status other than</source>
        <translation>Статус, кроме</translation>
    </message>
    <message>
        <source>Type other than</source>
        <translation>Тип, кроме</translation>
    </message>
    <message>
        <source>Call-ID begins with</source>
        <translation>Call-ID начинается с</translation>
    </message>
    <message>
        <source>At least seconds</source>
        <translation>Не меньше секунд</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Не больше секунд</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Получен с</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Получен до</translation>
    </message>
    <message>
        <source>Call of a customer</source>
        <translation>Вызов клиента</translation>
    </message>
    <message>
        <source>Calls of a customer</source>
        <translation>Вызовы клиента</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Вызывающий</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Вызываемый</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Номер источника</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Номер назначения</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Код SIP</translation>
    </message>
    <message>
        <source>SIP code that ended the call.</source>
        <translation>Код SIP, которым завершился вызов.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Cost of the caller</source>
        <translation>Стоимость для вызывающего</translation>
    </message>
    <message>
        <source>Callee user</source>
        <translation>Пользователь вызываемого</translation>
    </message>
    <message>
        <source>Callee domain</source>
        <translation>Домен вызываемого</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <source>UUID of the callee</source>
        <translation>UUID вызываемого</translation>
    </message>
    <message>
        <source>Cost of the callee</source>
        <translation>Стоимость для вызываемого</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Тарифицирован</translation>
    </message>
    <message>
        <source>Customer of the caller</source>
        <translation>Клиент вызывающего</translation>
    </message>
    <message>
        <source>Customer of the callee</source>
        <translation>Клиент вызываемого</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID записи</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Every call of the platform, the newest first. It cannot be narrowed by time.</source>
        <translation>Все вызовы платформы, сначала новые. Ограничить их по времени нельзя.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>не отвечен</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>истекло время</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>call</source>
        <translation>вызов</translation>
    </message>
    <message>
        <source>forwarded always</source>
        <translation>переадресован всегда</translation>
    </message>
    <message>
        <source>forwarded when busy</source>
        <translation>переадресован при занятости</translation>
    </message>
    <message>
        <source>forwarded without answer</source>
        <translation>переадресован без ответа</translation>
    </message>
    <message>
        <source>forwarded when not registered</source>
        <translation>переадресован без регистрации</translation>
    </message>
    <message>
        <source>forwarded SMS</source>
        <translation>переадресованное SMS</translation>
    </message>
    <message>
        <source>forwarded on a response code</source>
        <translation>переадресован по коду ответа</translation>
    </message>
    <message>
        <source>forwarded on overflow</source>
        <translation>переадресован при переполнении</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>тарифицирован</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>не тарифицирован</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>голосовое сообщение</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Calls as one customer or subscriber sees them, with their cost.</source>
        <translation>Вызовы, какими их видит один клиент или абонент, с их стоимостью.</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Пиринговый сервер</translation>
    </message>
    <message>
        <source>Porting prefix of the caller</source>
        <translation>Префикс переноса номера вызывающего</translation>
    </message>
    <message>
        <source>Provider ID of the caller</source>
        <translation>ID провайдера вызывающего</translation>
    </message>
    <message>
        <source>External ID of the caller&apos;s contract</source>
        <translation>Внешний ID договора вызывающего</translation>
    </message>
    <message>
        <source>Free time of the caller</source>
        <translation>Бесплатное время вызывающего</translation>
    </message>
    <message>
        <source>Fee ID of the caller</source>
        <translation>ID тарифа вызывающего</translation>
    </message>
    <message>
        <source>Zone ID of the caller</source>
        <translation>ID тарифной зоны вызывающего</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s reseller</source>
        <translation>Бесплатное время реселлера вызывающего</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s reseller</source>
        <translation>ID тарифа реселлера вызывающего</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s reseller</source>
        <translation>ID тарифной зоны реселлера вызывающего</translation>
    </message>
    <message>
        <source>Free time of the caller&apos;s carrier</source>
        <translation>Бесплатное время оператора связи вызывающего</translation>
    </message>
    <message>
        <source>Fee ID of the caller&apos;s carrier</source>
        <translation>ID тарифа оператора связи вызывающего</translation>
    </message>
    <message>
        <source>Zone ID of the caller&apos;s carrier</source>
        <translation>ID тарифной зоны оператора связи вызывающего</translation>
    </message>
    <message>
        <source>Parameter 0 of the caller</source>
        <translation>Параметр 0 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 1 of the caller</source>
        <translation>Параметр 1 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 2 of the caller</source>
        <translation>Параметр 2 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 3 of the caller</source>
        <translation>Параметр 3 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 4 of the caller</source>
        <translation>Параметр 4 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 5 of the caller</source>
        <translation>Параметр 5 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 6 of the caller</source>
        <translation>Параметр 6 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 7 of the caller</source>
        <translation>Параметр 7 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 8 of the caller</source>
        <translation>Параметр 8 вызывающего</translation>
    </message>
    <message>
        <source>Parameter 9 of the caller</source>
        <translation>Параметр 9 вызывающего</translation>
    </message>
    <message>
        <source>Dialled domain</source>
        <translation>Набранный домен</translation>
    </message>
    <message>
        <source>External ID of the callee</source>
        <translation>Внешний ID вызываемого</translation>
    </message>
    <message>
        <source>Porting prefix of the callee</source>
        <translation>Префикс переноса номера вызываемого</translation>
    </message>
    <message>
        <source>Provider ID of the callee</source>
        <translation>ID провайдера вызываемого</translation>
    </message>
    <message>
        <source>External ID of the callee&apos;s contract</source>
        <translation>Внешний ID договора вызываемого</translation>
    </message>
    <message>
        <source>Free time of the callee</source>
        <translation>Бесплатное время вызываемого</translation>
    </message>
    <message>
        <source>Fee ID of the callee</source>
        <translation>ID тарифа вызываемого</translation>
    </message>
    <message>
        <source>Zone ID of the callee</source>
        <translation>ID тарифной зоны вызываемого</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s reseller</source>
        <translation>Бесплатное время реселлера вызываемого</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s reseller</source>
        <translation>ID тарифа реселлера вызываемого</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s reseller</source>
        <translation>ID тарифной зоны реселлера вызываемого</translation>
    </message>
    <message>
        <source>Free time of the callee&apos;s carrier</source>
        <translation>Бесплатное время оператора связи вызываемого</translation>
    </message>
    <message>
        <source>Fee ID of the callee&apos;s carrier</source>
        <translation>ID тарифа оператора связи вызываемого</translation>
    </message>
    <message>
        <source>Zone ID of the callee&apos;s carrier</source>
        <translation>ID тарифной зоны оператора связи вызываемого</translation>
    </message>
    <message>
        <source>Parameter 0 of the callee</source>
        <translation>Параметр 0 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 1 of the callee</source>
        <translation>Параметр 1 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 2 of the callee</source>
        <translation>Параметр 2 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 3 of the callee</source>
        <translation>Параметр 3 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 4 of the callee</source>
        <translation>Параметр 4 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 5 of the callee</source>
        <translation>Параметр 5 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 6 of the callee</source>
        <translation>Параметр 6 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 7 of the callee</source>
        <translation>Параметр 7 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 8 of the callee</source>
        <translation>Параметр 8 вызываемого</translation>
    </message>
    <message>
        <source>Parameter 9 of the callee</source>
        <translation>Параметр 9 вызываемого</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортирован</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>User at the peer</source>
        <translation>Пользователь на пиринговом сервере</translation>
    </message>
    <message>
        <source>Realm of the peer</source>
        <translation>Realm пирингового сервера</translation>
    </message>
    <message>
        <source>Calls, voicemails, messages and faxes of one customer or subscriber in one list.</source>
        <translation>Вызовы, голосовая почта, сообщения и факсы одного клиента или абонента в одном списке.</translation>
    </message>
    <message>
        <source>Outgoing user of the caller</source>
        <translation>Переданный дальше пользователь вызывающего</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s reseller</source>
        <translation>Стоимость для реселлера вызывающего</translation>
    </message>
    <message>
        <source>Cost to the caller&apos;s carrier</source>
        <translation>Стоимость для оператора связи вызывающего</translation>
    </message>
    <message>
        <source>Outgoing user of the callee</source>
        <translation>Переданный дальше пользователь вызываемого</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s reseller</source>
        <translation>Стоимость для реселлера вызываемого</translation>
    </message>
    <message>
        <source>Cost to the callee&apos;s carrier</source>
        <translation>Стоимость для оператора связи вызываемого</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>primary</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>дополнительный</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Код зоны</translation>
    </message>
    <message>
        <source>Subscriber number</source>
        <translation>Номер абонента</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>ID устройства</translation>
    </message>
    <message>
        <source>Telephones register with this number as their own user name.</source>
        <translation>Телефоны регистрируются с этим номером как с собственным именем пользователя.</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Another one moves the number there at once. A primary number cannot be moved.</source>
        <translation>Выбор другого сразу переносит номер к нему. Основной номер перенести нельзя.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number ID</source>
        <translation>ID номера</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Numbers that a subscriber has. Free ones are listed nowhere.</source>
        <translation>Номера, которые есть у абонентов. Свободные нигде не перечислены.</translation>
    </message>
    <message>
        <source>A primary number cannot be moved. Give its subscriber another one, and it is free.</source>
        <translation>Основной номер перенести нельзя. Дайте его абоненту другой, и этот станет свободным.</translation>
    </message>
    <message>
        <source>Move to another subscriber</source>
        <translation>Перенести к другому абоненту</translation>
    </message>
    <message>
        <source>Calls to the number reach the other subscriber at once. Which numbers each of the two may show is a preference of its own, allowed_clis: look at it afterwards.</source>
        <translation>Вызовы на этот номер сразу поступают другому абоненту. Какие номера может показывать каждый из двух, задаёт отдельная настройка allowed_clis: проверьте её после переноса.</translation>
    </message>
</context>
<context>
    <name>peerings</name>
    <message>
        <source>enabled</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>From user</source>
        <translation>Пользователь From</translation>
    </message>
    <message>
        <source>From domain</source>
        <translation>Домен From</translation>
    </message>
    <message>
        <source>From URI</source>
        <translation>URI From</translation>
    </message>
    <message>
        <source>To user</source>
        <translation>Пользователь To</translation>
    </message>
    <message>
        <source>To domain</source>
        <translation>Домен To</translation>
    </message>
    <message>
        <source>To URI</source>
        <translation>URI To</translation>
    </message>
    <message>
        <source>Request-URI user</source>
        <translation>Пользователь Request-URI</translation>
    </message>
    <message>
        <source>Request-URI domain</source>
        <translation>Домен Request-URI</translation>
    </message>
    <message>
        <source>Request-URI URI</source>
        <translation>URI Request-URI</translation>
    </message>
    <message>
        <source>P-Asserted-Identity user</source>
        <translation>Пользователь P-Asserted-Identity</translation>
    </message>
    <message>
        <source>P-Asserted-Identity domain</source>
        <translation>Домен P-Asserted-Identity</translation>
    </message>
    <message>
        <source>P-Asserted-Identity URI</source>
        <translation>URI P-Asserted-Identity</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>Peering group</source>
        <translation>Пиринговая группа</translation>
    </message>
    <message>
        <source>Callee prefix</source>
        <translation>Префикс вызываемого</translation>
    </message>
    <message>
        <source>Digits that the called number begins with; empty for any.</source>
        <translation>Цифры, с которых начинается вызываемый номер; пусто — любой.</translation>
    </message>
    <message>
        <source>Callee pattern</source>
        <translation>Шаблон вызываемого</translation>
    </message>
    <message>
        <source>Caller pattern</source>
        <translation>Шаблон вызывающего</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Stops the search</source>
        <translation>Прекращает поиск</translation>
    </message>
    <message>
        <source>No rule behind it is looked at.</source>
        <translation>Правила после него не рассматриваются.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>The lowest is looked at first; no two rules of a group have the same.</source>
        <translation>Наименьший рассматривается первым; двух правил с одинаковым приоритетом в группе не бывает.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Reject with</source>
        <translation>Отклонять с кодом</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>не отклоняется</translation>
    </message>
    <message>
        <source>A SIP code.</source>
        <translation>Код SIP.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Peering rule</source>
        <translation>Пиринговое правило</translation>
    </message>
    <message>
        <source>Peering rules</source>
        <translation>Пиринговые правила</translation>
    </message>
    <message>
        <source>Which outgoing calls a peering group takes. Each change acts on live calls at once.</source>
        <translation>Какие исходящие вызовы берёт пиринговая группа. Каждое изменение сразу действует на текущие вызовы.</translation>
    </message>
    <message>
        <source>Inbound peering rule</source>
        <translation>Входящее пиринговое правило</translation>
    </message>
    <message>
        <source>Inbound peering rules</source>
        <translation>Входящие пиринговые правила</translation>
    </message>
    <message>
        <source>Which incoming calls belong to a peering group. Each change acts on live calls at once.</source>
        <translation>Какие входящие вызовы относятся к пиринговой группе. Каждое изменение сразу действует на текущие вызовы.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Groups with 1 are tried first.</source>
        <translation>Группы с 1 пробуются первыми.</translation>
    </message>
    <message>
        <source>Time set</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>A contract of type peering: the carrier&apos;s.</source>
        <translation>Договор типа «пиринг»: договор оператора связи.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Имя узла</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Servers of a group share its calls by weight.</source>
        <translation>Серверы группы делят её вызовы по весу.</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Исходящий прокси</translation>
    </message>
    <message>
        <source>Is probed</source>
        <translation>Опрашивается</translation>
    </message>
    <message>
        <source>The platform asks the server by OPTIONS whether it is alive.</source>
        <translation>Платформа проверяет запросом OPTIONS, работает ли сервер.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Peering groups</source>
        <translation>Пиринговые группы</translation>
    </message>
    <message>
        <source>A carrier: servers that take calls, and rules for which ones.</source>
        <translation>Оператор связи: серверы, принимающие вызовы, и правила, какие именно.</translation>
    </message>
    <message>
        <source>Peering server</source>
        <translation>Пиринговый сервер</translation>
    </message>
    <message>
        <source>Peering servers</source>
        <translation>Пиринговые серверы</translation>
    </message>
    <message>
        <source>A gateway of a peering group. Each change acts on live calls at once.</source>
        <translation>Шлюз пиринговой группы. Каждое изменение сразу действует на текущие вызовы.</translation>
    </message>
</context>
<context>
    <name>resellers</name>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>A contract of type reseller that no other reseller has.</source>
        <translation>Договор типа «реселлер», которого нет у другого реселлера.</translation>
    </message>
    <message>
        <source>Reseller ID</source>
        <translation>ID реселлера</translation>
    </message>
    <message>
        <source>Everything the reseller has ends with it, for ever.</source>
        <translation>Всё, что есть у реселлера, прекращается вместе с ним, навсегда.</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Реселлеры</translation>
    </message>
    <message>
        <source>Who sells the platform&apos;s service. Customers, domains and billing profiles belong to one each.</source>
        <translation>Кто продаёт услуги платформы. Клиенты, домены и биллинговые профили принадлежат каждый одному реселлеру.</translation>
    </message>
</context>
<context>
    <name>rewriterules</name>
    <message>
        <source>enabled</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>входящее</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>исходящее</translation>
    </message>
    <message>
        <source>number portability</source>
        <translation>переносимость номеров</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>вызывающий</translation>
    </message>
    <message>
        <source>callee</source>
        <translation>вызываемый</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Preferences of subscribers, domains and peerings refer to the set by it.</source>
        <translation>По нему на набор ссылаются настройки абонентов, доменов и пирингов.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>An administrator chooses one. A reseller&apos;s own is taken whatever is said here.</source>
        <translation>Администратор выбирает реселлера. Для самого реселлера берётся он сам, что бы здесь ни было указано.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscribers, domains and peerings that use it rewrite no numbers any more.</source>
        <translation>Абоненты, домены и пиринги, которые его используют, больше не перезаписывают номера.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>The order within a set, direction and party.</source>
        <translation>Порядок в пределах набора, направления и стороны.</translation>
    </message>
    <message>
        <source>Match pattern</source>
        <translation>Шаблон поиска</translation>
    </message>
    <message>
        <source>A Perl regular expression.</source>
        <translation>Регулярное выражение Perl.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>\1 to \9 stand for the groups of the match.</source>
        <translation>От \1 до \9 — группы найденного совпадения.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Rewrite rule set</source>
        <translation>Набор правил перезаписи</translation>
    </message>
    <message>
        <source>Rewrite rule sets</source>
        <translation>Наборы правил перезаписи</translation>
    </message>
    <message>
        <source>How numbers are rewritten on their way in and out.</source>
        <translation>Как перезаписываются номера на входе и на выходе.</translation>
    </message>
    <message>
        <source>Rewrite rule</source>
        <translation>Правило перезаписи</translation>
    </message>
    <message>
        <source>Rewrite rules</source>
        <translation>Правила перезаписи</translation>
    </message>
    <message>
        <source>One step of a rewrite rule set.</source>
        <translation>Один шаг набора правил перезаписи.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Сеанс клиента</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Сеансы клиента</translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s own web interface, as the customer. A new one ends the customer&apos;s last.</source>
        <translation>Вход в веб-интерфейс клиента от имени клиента. Новый сеанс завершает предыдущий.</translation>
    </message>
</context>
<context>
    <name>sip_device_routes</name>
    <message>
        <source>allowed</source>
        <translation>разрешены</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешены</translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation>Запись разговоров</translation>
    </message>
    <message>
        <source>online</source>
        <translation>в сети</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation>Имя звонящего</translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation>Внутренний Caller ID</translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation>Внутренний номер, показываемый при внутренних вызовах.</translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation>Внешний Caller ID</translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation>Номер, показываемый при вызовах наружу.</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Внешние вызовы</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Whether a device is registered now.</source>
        <translation>Зарегистрировано ли сейчас устройство.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>Check IP addresses</source>
        <translation>Проверка IP-адресов</translation>
    </message>
    <message>
        <source>Devices may register only from the allowed networks.</source>
        <translation>Устройства могут регистрироваться только из разрешённых сетей.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Разрешённые сети</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, separated by commas or on lines of their own.</source>
        <translation>Сети IPv4 и IPv6 в нотации CIDR, через запятую или по одной в строке.</translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation>Записывать входящие внутренние</translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation>Записывать входящие внешние</translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation>Записывать исходящие внутренние</translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation>Записывать исходящие внешние</translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation>Запись по требованию</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>SIP account ID</source>
        <translation>ID SIP-аккаунта</translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation>SIP-аккаунт</translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation>SIP-аккаунты</translation>
    </message>
    <message>
        <source>A SIP device of a customer. Customers make and delete them; the operator may restrict from where they register.</source>
        <translation>SIP-устройство клиента. Клиенты создают и удаляют их сами; оператор может ограничить, откуда они регистрируются.</translation>
    </message>
</context>
<context>
    <name>subscriberregistrations</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>The telephone&apos;s SIP URI, such as sip:alice@192.0.2.7:5060.</source>
        <translation>SIP URI телефона, например sip:alice@192.0.2.7:5060.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>By the platform&apos;s clock. A far future makes the registration permanent.</source>
        <translation>По часам платформы. Далёкое будущее делает регистрацию постоянной.</translation>
    </message>
    <message>
        <source>Preference (q)</source>
        <translation>Предпочтение (q)</translation>
    </message>
    <message>
        <source>From 0 to 1; the highest is called first.</source>
        <translation>От 0 до 1; первым вызывается наибольшее.</translation>
    </message>
    <message>
        <source>Behind NAT</source>
        <translation>За NAT</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Получено от</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Сокет</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>ID регистрации</translation>
    </message>
    <message>
        <source>The telephone gets no calls until it registers again.</source>
        <translation>Телефон не получает вызовов, пока не зарегистрируется снова.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Telephones that are registered now. Before mr26.0.1 the platform does not count them all.</source>
        <translation>Телефоны, зарегистрированные сейчас. До mr26.0.1 платформа считает их не все.</translation>
    </message>
</context>
<context>
    <name>subscribers</name>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>прекращён</translation>
    </message>
    <message>
        <source>outgoing to other networks</source>
        <translation>исходящие в другие сети</translation>
    </message>
    <message>
        <source>all outgoing</source>
        <translation>все исходящие</translation>
    </message>
    <message>
        <source>incoming and outgoing</source>
        <translation>входящие и исходящие</translation>
    </message>
    <message>
        <source>everything, self-care too</source>
        <translation>всё, и самообслуживание</translation>
    </message>
    <message>
        <source>ported</source>
        <translation>перенесён</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>один за другим</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>все сразу</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>по кругу</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Cloud PBX</source>
        <translation>Облачная PBX</translation>
    </message>
    <message>
        <source>SIP user name</source>
        <translation>SIP-имя пользователя</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Primary number</source>
        <translation>Основной номер</translation>
    </message>
    <message>
        <source>Country code, area code and number with blanks between, such as 43 9876 10001. An extension of a cloud PBX gets its own from the pilot.</source>
        <translation>Код страны, код зоны и номер через пробелы, например 43 9876 10001. Внутренний номер облачной PBX получает свой от пилота.</translation>
    </message>
    <message>
        <source>Alias numbers</source>
        <translation>Дополнительные номера</translation>
    </message>
    <message>
        <source>Further numbers that reach the subscriber. A number that is taken out becomes free for others at once.</source>
        <translation>Другие номера, по которым доступен абонент. Убранный номер сразу становится свободным для других.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Which calls the subscriber may not make.</source>
        <translation>Какие вызовы абоненту запрещены.</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP-пароль</translation>
    </message>
    <message>
        <source>Self-care user name</source>
        <translation>Имя для самообслуживания</translation>
    </message>
    <message>
        <source>For the customer&apos;s own web pages. Left empty, it is the SIP user name.</source>
        <translation>Для собственных веб-страниц клиента. Если пусто, это SIP-имя пользователя.</translation>
    </message>
    <message>
        <source>Self-care password</source>
        <translation>Пароль для самообслуживания</translation>
    </message>
    <message>
        <source>Another one than the SIP password. Without one, nobody can sign in to self-care. It cannot be read back.</source>
        <translation>Не тот, что SIP-пароль. Без него никто не может войти в самообслуживание. Прочитать его обратно нельзя.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>May change the whole customer in self-care.</source>
        <translation>Может менять в самообслуживании всего клиента.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Such as Europe/Vienna.</source>
        <translation>Например, Europe/Vienna.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Внешний ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Отображаемое имя</translation>
    </message>
    <message>
        <source>What called parties see. For a cloud PBX only.</source>
        <translation>Что видят вызываемые. Только для облачной PBX.</translation>
    </message>
    <message>
        <source>PBX pilot</source>
        <translation>Пилот PBX</translation>
    </message>
    <message>
        <source>The first subscriber of a cloud PBX, for ever.</source>
        <translation>Первый абонент облачной PBX, навсегда.</translation>
    </message>
    <message>
        <source>PBX group</source>
        <translation>Группа PBX</translation>
    </message>
    <message>
        <source>A hunt group: it has no telephone of its own.</source>
        <translation>Группа обзвона: собственного телефона у неё нет.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <source>The primary number is the pilot&apos;s with this behind it.</source>
        <translation>Основной номер — это номер пилота, за которым следует этот.</translation>
    </message>
    <message>
        <source>Hunting</source>
        <translation>Обзвон</translation>
    </message>
    <message>
        <source>Hunt timeout</source>
        <translation>Тайм-аут обзвона</translation>
    </message>
    <message>
        <source>Hunting is ended by</source>
        <translation>Обзвон завершает</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>How call records name the subscriber.</source>
        <translation>Так абонента называют записи о вызовах.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Of the customer&apos;s reseller.</source>
        <translation>Реселлера клиента.</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Любой номер</translation>
    </message>
    <message>
        <source>Customer&apos;s external ID</source>
        <translation>Внешний ID клиента</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Реселлер</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Создан с</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Создан до</translation>
    </message>
    <message>
        <source>Modified from</source>
        <translation>Изменён с</translation>
    </message>
    <message>
        <source>Modified until</source>
        <translation>Изменён до</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ID абонента</translation>
    </message>
    <message>
        <source>Its numbers become free; its call forwards, preferences and voicemail are gone for ever.</source>
        <translation>Его номера становятся свободными; его переадресация, настройки и голосовая почта исчезают навсегда.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open in the admin interface</source>
        <translation>Открыть в интерфейсе администратора</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Абоненты</translation>
    </message>
    <message>
        <source>A telephone line: a SIP user of a domain, with its numbers.</source>
        <translation>Телефонная линия: пользователь SIP в домене, с его номерами.</translation>
    </message>
    <message>
        <source>What telephones register with: letters and digits, without the user name in it. The platform may have more rules.</source>
        <translation>С чем регистрируются телефоны: буквы и цифры, без имени пользователя внутри. У платформы могут быть и другие правила.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Open self-care</source>
        <translation>Открыть самообслуживание</translation>
    </message>
    <message>
        <source>It is locked altogether. Unlock it first.</source>
        <translation>Полностью заблокирован. Сначала разблокируйте.</translation>
    </message>
    <message>
        <source>Choose which calls it may not make or take any more. Its numbers, passwords and call forwards stay as they are.</source>
        <translation>Выберите, какие вызовы абонент больше не может совершать или принимать. Его номера, пароли и переадресация остаются прежними.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Ends whatever lock there is.</source>
        <translation>Снимает любую блокировку.</translation>
    </message>
    <message>
        <source>Move a number</source>
        <translation>Перенести номер</translation>
    </message>
    <message>
        <source>Profile set ID</source>
        <translation>ID набора профилей</translation>
    </message>
    <message>
        <source>Which profiles the subscriber may have. Without a profile of its own it gets the set&apos;s usual one.</source>
        <translation>Какие профили могут быть у абонента. Без собственного профиля он получает обычный профиль набора.</translation>
    </message>
    <message>
        <source>Profile ID</source>
        <translation>ID профиля</translation>
    </message>
    <message>
        <source>Which preferences the subscriber may change in self-care.</source>
        <translation>Какие настройки абонент может менять в самообслуживании.</translation>
    </message>
    <message>
        <source>In hunt groups</source>
        <translation>В группах обзвона</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Of a PBX group: subscriber IDs in the order in which they are called.</source>
        <translation>Для группы PBX: ID абонентов в том порядке, в котором их вызывают.</translation>
    </message>
    <message>
        <source>Extensions from</source>
        <translation>Внутренние номера с</translation>
    </message>
    <message>
        <source>Extensions to</source>
        <translation>Внутренние номера по</translation>
    </message>
    <message>
        <source>IDs of the hunt groups of this PBX that it is in; each is a subscriber.</source>
        <translation>Группы PBX клиента: их ID абонента.</translation>
    </message>
</context>
<context>
    <name>telecomcenter</name>
    <message>
        <source>Production</source>
        <translation>Рабочая</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
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
        <translation>Начало</translation>
    </message>
    <message>
        <source>Source number</source>
        <translation>Номер источника</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Имя источника</translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation>Номер назначения</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation>Код SIP</translation>
    </message>
    <message>
        <source>SIP code that ended leg A of the call.</source>
        <translation>Код SIP, которым завершилось плечо A вызова.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation>Call-ID</translation>
    </message>
    <message>
        <source>Local tag</source>
        <translation>Локальная метка</translation>
    </message>
    <message>
        <source>Global tag</source>
        <translation>Глобальная метка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Терминационный маршрут</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Терминационный шлюз</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Exact start</source>
        <translation>Точное начало</translation>
    </message>
    <message>
        <source>CDR ID</source>
        <translation>ID CDR</translation>
    </message>
    <message>
        <source>Termination CDR</source>
        <translation>CDR терминации</translation>
    </message>
    <message>
        <source>Termination CDRs</source>
        <translation>CDR терминации</translation>
    </message>
    <message>
        <source>Calls from the PBX to termination gateways, answered or not.</source>
        <translation>Вызовы с АТС на терминационные шлюзы, отвеченные и нет.</translation>
    </message>
</context>
<context>
    <name>termination_gateways</name>
    <message>
        <source>IPv4 only</source>
        <translation>Только IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Только IPv6</translation>
    </message>
    <message>
        <source>IPv4 preferred</source>
        <translation>Предпочтительно IPv4</translation>
    </message>
    <message>
        <source>IPv6 preferred</source>
        <translation>Предпочтительно IPv6</translation>
    </message>
    <message>
        <source>Dual stack</source>
        <translation>Оба (dual stack)</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Авторизация</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Перезапись номеров</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Host name or IP address of the peer that takes the calls.</source>
        <translation>Имя узла или IP-адрес стороны, принимающей вызовы.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>default (5060)</source>
        <translation>по умолчанию (5060)</translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation>Сетевой протокол</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Кодеки</translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation>В порядке предпочтения, первый предпочтителен. Для DTMF нужен telephone-event. Без выбора действует умолчание учётной записи.</translation>
    </message>
    <message>
        <source>Authorization name</source>
        <translation>Имя для авторизации</translation>
    </message>
    <message>
        <source>Authorization password</source>
        <translation>Пароль для авторизации</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Правило перезаписи источника</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Регулярное выражение; совпадение в номере звонящего заменяется.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Результат перезаписи источника</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Что встаёт на место совпадения; \1–\9 — его группы.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Правило перезаписи назначения</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Регулярное выражение; совпадение в вызываемом номере заменяется.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Результат перезаписи назначения</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Создал</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Создан оператором через API или клиентом в АТС.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Without one the gateway is shared by all customers.</source>
        <translation>Без клиента шлюз общий для всех.</translation>
    </message>
    <message>
        <source>Gateway ID</source>
        <translation>ID шлюза</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Терминационный шлюз</translation>
    </message>
    <message>
        <source>Termination gateways</source>
        <translation>Терминационные шлюзы</translation>
    </message>
    <message>
        <source>A peer that takes outgoing calls. It gets none until a termination route points to it.</source>
        <translation>Сторона, принимающая исходящие вызовы. Не получает их, пока на неё не указывает терминационный маршрут.</translation>
    </message>
</context>
<context>
    <name>termination_routes</name>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation>Перезапись номеров</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Destination prefix</source>
        <translation>Префикс назначения</translation>
    </message>
    <message>
        <source>Calls to numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Этим маршрутом идут вызовы на номера, которые так начинаются; побеждает самый длинный префикс. Пустой подходит к любому номеру.</translation>
    </message>
    <message>
        <source>Source prefix</source>
        <translation>Префикс источника</translation>
    </message>
    <message>
        <source>Calls from numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation>Этим маршрутом идут вызовы с номеров, которые так начинаются; побеждает самый длинный префикс. Пустой подходит к любому номеру.</translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation>Правило перезаписи источника</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation>Регулярное выражение; совпадение в номере звонящего заменяется.</translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation>Результат перезаписи источника</translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation>Что встаёт на место совпадения; \1–\9 — его группы.</translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation>Правило перезаписи назначения</translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation>Регулярное выражение; совпадение в вызываемом номере заменяется.</translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation>Результат перезаписи назначения</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Создал</translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation>Создан оператором через API или клиентом в АТС.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation>Терминационный шлюз</translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation>ID маршрута</translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation>Терминационный маршрут</translation>
    </message>
    <message>
        <source>Termination routes</source>
        <translation>Терминационные маршруты</translation>
    </message>
    <message>
        <source>A prefix rule that picks the termination gateway of an outgoing call.</source>
        <translation>Правило по префиксу, выбирающее терминационный шлюз исходящего вызова.</translation>
    </message>
</context>
</TS>
