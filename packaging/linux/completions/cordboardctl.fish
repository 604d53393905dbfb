# Made of src/cli/commands.cpp; see tests/cli/tst_commandwords.cpp.

function __cordboardctl_plain --description 'The words that are no options'
    set -l words (commandline -opc)
    set -l skip 1
    for word in $words
        if test $skip = 1
            set skip 0
        else if contains -- $word --account --url --user --platform --ca --format --filter --sort --columns --limit --output --json --confirm --plan --apply --report --column --as
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __cordboardctl_is --description 'Whether the command is one of these'
    set -l plain (__cordboardctl_plain)
    test (count $plain) -ge 1; and contains -- $plain[1] $argv
end

function __cordboardctl_count --description 'Whether so many words stand there'
    test (count (__cordboardctl_plain)) $argv
end

function __cordboardctl_filters
    set -l plain (__cordboardctl_plain)
    switch "$plain[2]"
        case customers customer
            printf '%s\n' id=
        case incoming-trunks trunks incoming-trunk trunk incoming_trunks
            printf '%s\n' customer.id= domain= id=
        case did-numbers numbers did-number number available_did_numbers
            printf '%s\n' customer.id= number= enabled= id=
        case termination-gateways gateways termination-gateway gateway termination_gateways
            printf '%s\n' customer.id= name= host= id=
        case termination-routes routes termination-route route termination_routes
            printf '%s\n' customer.id= name= id=
        case external-accounts external-account external_account_routes
            printf '%s\n' customer.id= external_caller_id= allow_external_calls= id=
        case sip-accounts sip-account sip_device_routes
            printf '%s\n' customer.id= username= caller_id_name= internal_caller_id= external_caller_id= allow_external_calls= id=
        case termination-cdrs termination-cdr termination_cdrs
            printf '%s\n' time_start_gteq= time_start_lted= customer.id= src_number_in= dst_number_in= src_name_in= aleg_code= aleg_reason= termination_gateway.id= termination_route.id= time_start= orig_call_id= local_tag= global_tag= id=
        case incoming-trunk-cdrs trunk-cdrs incoming-trunk-cdr trunk-cdr incoming_trunk_cdrs
            printf '%s\n' time_start_gteq= time_start_lted= customer.id= src_number= dst_number= success= incoming_trunk.id= domain=
    end
end

function __cordboardctl_sortkeys
    set -l plain (__cordboardctl_plain)
    switch "$plain[2]"
        case customers customer
            printf '%s\n' id name -name language -language trm_mode -trm_mode capacity_limit -capacity_limit sip_account_limit -sip_account_limit
        case incoming-trunks trunks incoming-trunk trunk incoming_trunks
            printf '%s\n' id name -name domain -domain transport_protocol -transport_protocol destination_field -destination_field
        case did-numbers numbers did-number number available_did_numbers
            printf '%s\n' id number -number enabled -enabled external_id -external_id
        case termination-gateways gateways termination-gateway gateway termination_gateways
            printf '%s\n' id name -name host -host port -port network_protocol -network_protocol operator -operator
        case termination-routes routes termination-route route termination_routes
            printf '%s\n' id name -name dst_prefix -dst_prefix src_prefix -src_prefix operator -operator
        case external-accounts external-account external_account_routes
            printf '%s\n' id caller_id_name -caller_id_name internal_caller_id -internal_caller_id external_caller_id -external_caller_id allow_external_calls -allow_external_calls incoming_internal -incoming_internal incoming_external -incoming_external outgoing_internal -outgoing_internal outgoing_external -outgoing_external on_demand -on_demand
        case sip-accounts sip-account sip_device_routes
            printf '%s\n' id username -username caller_id_name -caller_id_name internal_caller_id -internal_caller_id external_caller_id -external_caller_id allow_external_calls -allow_external_calls is_online -is_online user_agent -user_agent use_allowed_ips -use_allowed_ips incoming_internal -incoming_internal incoming_external -incoming_external outgoing_internal -outgoing_internal outgoing_external -outgoing_external on_demand -on_demand
        case capacity-groups groups capacity-group group capacity_groups
            printf '%s\n' id
        case termination-cdrs termination-cdr termination_cdrs
            printf '%s\n' id time_start -time_start src_number_in -src_number_in src_name_in -src_name_in dst_number_in -dst_number_in duration -duration aleg_code -aleg_code aleg_reason -aleg_reason time_connect -time_connect time_end -time_end orig_call_id -orig_call_id local_tag -local_tag global_tag -global_tag
        case incoming-trunk-cdrs trunk-cdrs incoming-trunk-cdr trunk-cdr incoming_trunk_cdrs
            printf '%s\n' id time_start -time_start src_number -src_number src_name -src_name did_number -did_number dst_number -dst_number duration -duration success -success lega_disconnect_code -lega_disconnect_code lega_disconnect_reason -lega_disconnect_reason time_connect -time_connect time_end -time_end lega_call_id -lega_call_id
    end
end

function __cordboardctl_columns
    set -l plain (__cordboardctl_plain)
    switch "$plain[2]"
        case customers customer
            printf '%s\n' id name language trm_mode capacity_limit sip_account_limit
        case incoming-trunks trunks incoming-trunk trunk incoming_trunks
            printf '%s\n' id name domain transport_protocol destination_field codecs customer.id customer.name
        case did-numbers numbers did-number number available_did_numbers
            printf '%s\n' id number enabled external_id customer.id customer.name
        case termination-gateways gateways termination-gateway gateway termination_gateways
            printf '%s\n' id name host port network_protocol codecs authorization_name authorization_password src_rewrite_rule src_rewrite_result dst_rewrite_rule dst_rewrite_result operator customer.id customer.name
        case termination-routes routes termination-route route termination_routes
            printf '%s\n' id name dst_prefix src_prefix src_rewrite_rule src_rewrite_result dst_rewrite_rule dst_rewrite_result operator customer.id customer.name gateway.id gateway.name
        case external-accounts external-account external_account_routes
            printf '%s\n' id caller_id_name internal_caller_id external_caller_id allow_external_calls incoming_internal incoming_external outgoing_internal outgoing_external on_demand customer.id customer.name available_did_number.id available_did_number.number
        case sip-accounts sip-account sip_device_routes
            printf '%s\n' id username password caller_id_name internal_caller_id external_caller_id allow_external_calls is_online user_agent use_allowed_ips allowed_ips incoming_internal incoming_external outgoing_internal outgoing_external on_demand customer.id customer.name
        case capacity-groups groups capacity-group group capacity_groups
            printf '%s\n' id name capacity_limit
        case termination-cdrs termination-cdr termination_cdrs
            printf '%s\n' id time_start src_number_in src_name_in dst_number_in duration aleg_code aleg_reason time_connect time_end orig_call_id local_tag global_tag customer.id customer.name termination_route.id termination_route.name termination_gateway.id termination_gateway.name
        case incoming-trunk-cdrs trunk-cdrs incoming-trunk-cdr trunk-cdr incoming_trunk_cdrs
            printf '%s\n' id time_start src_number src_name did_number dst_number duration success lega_disconnect_code lega_disconnect_reason time_connect time_end lega_call_id customer.id customer.name incoming_trunk.id incoming_trunk.name
    end
end

function __cordboardctl_fields
    set -l plain (__cordboardctl_plain)
    switch "$plain[2]"
        case customers customer
            printf '%s\n' id= name= language= trm_mode= capacity_limit= sip_account_limit=
        case incoming-trunks trunks incoming-trunk trunk incoming_trunks
            printf '%s\n' name= transport_protocol= destination_field= codecs= customer=
        case did-numbers numbers did-number number available_did_numbers
            printf '%s\n' number= enabled= external_id= customer=
        case termination-gateways gateways termination-gateway gateway termination_gateways
            printf '%s\n' name= host= port= network_protocol= codecs= authorization_name= authorization_password= src_rewrite_rule= src_rewrite_result= dst_rewrite_rule= dst_rewrite_result= customer=
        case termination-routes routes termination-route route termination_routes
            printf '%s\n' name= dst_prefix= src_prefix= src_rewrite_rule= src_rewrite_result= dst_rewrite_rule= dst_rewrite_result= customer= gateway=
        case external-accounts external-account external_account_routes
            printf '%s\n' id= customer= available_did_number=
        case sip-accounts sip-account sip_device_routes
            printf '%s\n' use_allowed_ips= allowed_ips=
    end
end

complete -c cordboardctl -f
complete -c cordboardctl -n '__cordboardctl_count = 0' -a accounts -d 'List the saved accounts.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a list -d 'List records.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a get -d 'Show one record.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a create -d 'Make a record.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a update -d 'Change a record.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a delete -d 'Delete a record.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a export -d 'Write a whole listing into a file.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a import -d 'Create and change records from a CSV file, by way of a plan.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a session -d 'Open a record\'s own web interface in the browser.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a catalogue -d 'Show what this program knows of a platform\'s resources.'
complete -c cordboardctl -n '__cordboardctl_count = 0' -a help -d 'Say more of a command.'
complete -c cordboardctl -n '__cordboardctl_is help; and __cordboardctl_count = 1' -a 'accounts list get create update delete export import session catalogue help'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue; and __cordboardctl_count = 1' -a 'customers incoming-trunks did-numbers termination-gateways termination-routes external-accounts sip-accounts capacity-groups termination-cdrs incoming-trunk-cdrs'
complete -c cordboardctl -n '__cordboardctl_is create update; and __cordboardctl_count -ge 2' -a '(__cordboardctl_fields)'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue' -l account -x -a "(cordboardctl accounts --columns name --format csv 2>/dev/null | tail -n +2 | tr -d '\r')" -d 'Use the saved account of that name.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l url -x -d 'Use the platform at this address without a saved account; with --user and --password-stdin.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l user -x -d 'The user name for --url.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue' -l platform -x -a 'telecomcenter' -d 'The kind of platform at --url, or for catalogue without an account.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l ca -r -F -d 'Trust the certificates in this PEM file too, for --url.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l password-stdin -d 'Read the password from the first line of standard input.'
complete -c cordboardctl -n '__cordboardctl_is create update delete import session' -l read-only -d 'Refuse to change anything, whatever the account permits.'
complete -c cordboardctl -n '__cordboardctl_is create update delete import session' -l unlock -d 'Permit this command to change something on an account that is marked read-only.'
complete -c cordboardctl -n '__cordboardctl_is accounts list get create update export' -l format -x -a 'table csv safe-csv xlsx ndjson json' -d 'How the records are written: table (the default), csv (RFC 4180, exact), safe-csv (nothing in it that a spreadsheet takes for a formula), xlsx, ndjson (one object on each line) or json (a JSON:API document).'
complete -c cordboardctl -n '__cordboardctl_is list export' -l filter -x -a '(__cordboardctl_filters)' -d 'Only records with this value.'
complete -c cordboardctl -n '__cordboardctl_is list export' -l sort -x -a '(__cordboardctl_sortkeys)' -d 'Order by these attributes, commas in between, "-" in front for the last first.'
complete -c cordboardctl -n '__cordboardctl_is accounts list get create update export' -l columns -x -a '(__cordboardctl_columns)' -d 'Only these columns, in this order, commas in between: id, attributes, and of related records customer.id and customer.name, for example.'
complete -c cordboardctl -n '__cordboardctl_is list export' -l limit -x -d 'Not more than so many records.'
complete -c cordboardctl -n '__cordboardctl_is accounts list get export catalogue' -l output -r -F -d 'Write to this file instead of standard output.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l quiet -d 'No remarks and no progress, only errors.'
complete -c cordboardctl -n '__cordboardctl_is list get export' -l include-passwords -d 'Write passwords of SIP accounts and the like, too.'
complete -c cordboardctl -n '__cordboardctl_is create update' -l json -r -F -d 'Take the values from a JSON object in this file, "-" for standard input: {"name": …} as ndjson writes it, or a JSON:API document.'
complete -c cordboardctl -n '__cordboardctl_is delete session' -l yes -d 'Do not ask.'
complete -c cordboardctl -n '__cordboardctl_is delete import' -l confirm -x -d 'The id again, for records with which much else goes (customers).'
complete -c cordboardctl -n '__cordboardctl_is import' -l plan -r -F -d 'Read the file and write into this one what would be created, changed or skipped.'
complete -c cordboardctl -n '__cordboardctl_is import' -l apply -r -F -d 'Send what is in this plan, exactly.'
complete -c cordboardctl -n '__cordboardctl_is import' -l report -r -F -d 'Write what became of each row into this file, "-" for standard output: its own columns, outcome and reason.'
complete -c cordboardctl -n '__cordboardctl_is import' -l column -x -d 'The column with this header is about that attribute or relation.'
complete -c cordboardctl -n '__cordboardctl_is session' -l as -x -a 'administrator customer' -d 'Whose visit it is: administrator (the default) or customer.'
complete -c cordboardctl -n '__cordboardctl_is session' -l print -d 'Print the link instead of opening the browser.'
