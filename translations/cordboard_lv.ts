<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;se the environment&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>Enter the address of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address. Write it like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name out of the address; it has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows the “?” or “#” in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address: anything else would send the password in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address without “..” in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name cannot contain a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>Use at most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has address bits behind its prefix. The network is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of 3 to 15 digits with its country code, such as 37052000117.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the digits 0 to 9 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, without port or “sip:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has an id that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, “-” or “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one codec.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved account of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox: a platform inside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is in a new sandbox: small, medium or large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sandbox&apos;s records in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a platform at this address without saving an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name for --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password for --url from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of platform at --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no platform this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url needs --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --account, --sandbox and --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox-size and --sandbox-data go with --sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox-size is small, medium or large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of telephone operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id. Left empty, the platform chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Termination mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capacity limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SIP account limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DidNumberForm</name>
    <message>
        <source>DID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new number receives no calls until the customer places it in the call flow. With an external id the customer cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform said null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message>
        <source>SANDBOX IN THIS PROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This account may not do that (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it in the meantime (%1). Read it anew and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The platform asks for a pause of %n second(s) (429).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The platform asks for fewer requests (429). Try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform failed (%1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the user name or the password (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform pointed to another address (%1), which is not followed: %2. Check the address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (%1) is not from this API. Check the address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host called %1. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the platform is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not sent, because its id cannot be part of an address: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no answer says what became of it. Look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExternalAccountForm</name>
    <message>
        <source>External account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External account &amp;ID *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a DID number external calls are allowed, and the number becomes the external caller ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingTrunkForm</name>
    <message>
        <source>Incoming trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DID lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform makes the domain, and never hands it out again once the trunk is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s key ring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxText</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SipAccountForm</name>
    <message>
        <source>SIP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices may register from the allowed networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allowed networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, one on a line. Everything else about a SIP account is the customer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerminationGatewayForm</name>
    <message>
        <source>Termination gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorization name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;odecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s default applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerminationRouteForm</name>
    <message>
        <source>Termination route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination &amp;gateway *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;estination prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest prefix that matches wins. Empty matches every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sour&amp;ce result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expressions; the first match is replaced, \1 to \9 stand for its groups. Tried out here; the platform decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console of telephone operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small operator inside this program, to look around and to practise. Nothing in it reaches anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in to a platform. The password goes to the system&apos;s key ring or stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>available_did_numbers</name>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In E.164 form, with the country code. The plus, spaces and dashes may be typed and are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to a disabled number are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with an external id is a system number: the customer cannot change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID number ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object of this number in the customer&apos;s call flow is deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that reaches the customer. It receives no calls until the customer places it in the call flow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capacity_groups</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls at one time, reserved for the customers of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that several customers share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring is locked: the password is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another account called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password to test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. Address, certificate, user name and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::AccountList</name>
    <message>
        <source>The list of accounts could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged. It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::ChoiceBox</name>
    <message>
        <source>Platform&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::CodecList</name>
    <message>
        <source>Codecs in order of preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::Console</name>
    <message>
        <source>There is no account called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::DeleteDialog</name>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. With it go:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to delete it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of what is deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::DeletionPreview</name>
    <message>
        <source>%1: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::Delivery</name>
    <message>
        <source>No answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stopped for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not complete within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this system did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed (Qt error %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform said nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also told by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared by all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not take this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::FormWindow</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved, but the platform made something else of: %1. This is how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being saved. Close the form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it will not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::MainWindow</name>
    <message>
        <source>&amp;Find: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to the &amp;selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard %1

The console of telephone operators.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::Navigation</name>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::NetworksEdit</name>
    <message>
        <source>one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 — no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 — the whole %2 world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1 — lies within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks, one on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::PasswordDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring is locked: the password stays in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key ring here: the password stays in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user name %2 or its password. Enter the password again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::QuickFind</name>
    <message>
        <source>Find: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::RecordActions</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to %1 is on the clipboard. It signs in whoever has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;SIP URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a sign-in &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incoming trunk whose domain could be in the SIP URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied with the first of %n trunk(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::RecordForm</name>
    <message>
        <source>This platform does not let it be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform knows it by another name. Save once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableModel</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed while it was read: it now has %L1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform counts %L1 rows but sent fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed while it was read: some rows came twice. Refresh to read it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not heed the filter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::RecordTableView</name>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::RelationPicker</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::ResourcePage</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows are missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows below are from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 match these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed; old rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1–%L2 of %L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1–%L2, total unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordboard::RewriteTryOut</name>
    <message>
        <source>Number to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out on this computer. The platform decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1 (unchanged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule takes too long on this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::SecretEdit</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::SessionLauncher</name>
    <message>
        <source>The platform sent a link that is not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform sent a link without a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform sent a link with a user name in front of its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform sent a link that is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordboard::WelcomeWindow</name>
    <message>
        <source>The account could not be saved to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring did not take the password. It will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password goes from the key ring. Nothing changes on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is gone. Whether its password is still in the key ring could not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customer_admin_sessions</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s web interface that leaves the customer&apos;s own session alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator&apos;s gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator&apos;s and customer&apos;s gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s and customer&apos;s gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the customer&apos;s own web interface. The customer may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose termination gateways the customer&apos;s outgoing calls may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls at one time, internal and external together. Beyond it calls are rejected with 480 Temporarily Unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP account limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP accounts the customer may create. Existing ones keep working when the limit is lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the customer&apos;s call routing is deleted for ever, and nobody of the customer can sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the customer is signed in now, that session ends at once. Open as administrator leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id for the customer, such as the one in your billing. Left empty, the platform chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An isolated PBX with its own numbers, trunks and users.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>external_account_routes</name>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DID number makes it the external caller ID and allows external calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id of letters and digits, such as the number of a SIM card. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone outside the PBX, such as a SIM card, that belongs to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>incoming_trunk_cdrs</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunk CDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunk CDRs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that arrived on incoming trunks. Calls between extensions are not among them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>incoming_trunks</name>
    <message>
        <source>Request-URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the DID provider sends calls: sip:&lt;number&gt;@&lt;domain&gt;. The platform makes it and never hands it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the INVITE the called DID number is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunk ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its domain %1 is lost for ever: the platform never hands it out again, and calls sent there fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where calls come in from a DID provider. One for each customer is normally enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed-in visit of the customer&apos;s own web interface, as the customer. A new one ends the customer&apos;s last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sip_device_routes</name>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller ID name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension shown on internal calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number shown on calls that leave the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a device is registered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices may register only from the allowed networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6 networks in CIDR notation, separated by commas or on lines of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record incoming internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record incoming external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outgoing internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outgoing external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIP device of a customer. Customers make and delete them; the operator may restrict from where they register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telecomcenter</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telecom.center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>termination_cdrs</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP code that ended leg A of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDR ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination CDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination CDRs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from the PBX to termination gateways, answered or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>termination_gateways</name>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name or IP address of the peer that takes the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default (5060)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of preference, the first is preferred. DTMF needs telephone-event. Without a choice the account&apos;s own default applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the gateway is shared by all customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer that takes outgoing calls. It gets none until a termination route points to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>termination_routes</name>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from numbers that begin so take this route; the longest prefix wins. Empty matches every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rewrite rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the caller&apos;s number is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source rewrite result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes the place of the match; \1 to \9 stand for its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination rewrite rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; what it matches in the called number is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination rewrite result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the operator made it through the API or the customer in the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix rule that picks the termination gateway of an outgoing call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
