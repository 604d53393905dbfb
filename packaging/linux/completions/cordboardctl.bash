# Made of src/cli/commands.cpp; see tests/cli/tst_commandwords.cpp.

_cordboardctl_filters() {
    case $1 in
    customers|customer) echo id= ;;
    incoming-trunks|trunks|incoming-trunk|trunk|incoming_trunks) echo customer.id= domain= id= ;;
    did-numbers|numbers|did-number|number|available_did_numbers) echo customer.id= number= enabled= id= ;;
    termination-gateways|gateways|termination-gateway|gateway|termination_gateways) echo customer.id= name= host= id= ;;
    termination-routes|routes|termination-route|route|termination_routes) echo customer.id= name= id= ;;
    external-accounts|external-account|external_account_routes) echo customer.id= external_caller_id= allow_external_calls= id= ;;
    sip-accounts|sip-account|sip_device_routes) echo customer.id= username= caller_id_name= internal_caller_id= external_caller_id= allow_external_calls= id= ;;
    termination-cdrs|termination-cdr|termination_cdrs) echo time_start_gteq= time_start_lted= customer.id= src_number_in= dst_number_in= src_name_in= aleg_code= aleg_reason= termination_gateway.id= termination_route.id= time_start= orig_call_id= local_tag= global_tag= id= ;;
    incoming-trunk-cdrs|trunk-cdrs|incoming-trunk-cdr|trunk-cdr|incoming_trunk_cdrs) echo time_start_gteq= time_start_lted= customer.id= src_number= dst_number= success= incoming_trunk.id= domain= ;;
    esac
}

_cordboardctl_sortkeys() {
    case $1 in
    customers|customer) echo id name -name language -language trm_mode -trm_mode capacity_limit -capacity_limit sip_account_limit -sip_account_limit ;;
    incoming-trunks|trunks|incoming-trunk|trunk|incoming_trunks) echo id name -name domain -domain transport_protocol -transport_protocol destination_field -destination_field ;;
    did-numbers|numbers|did-number|number|available_did_numbers) echo id number -number enabled -enabled external_id -external_id ;;
    termination-gateways|gateways|termination-gateway|gateway|termination_gateways) echo id name -name host -host port -port network_protocol -network_protocol operator -operator ;;
    termination-routes|routes|termination-route|route|termination_routes) echo id name -name dst_prefix -dst_prefix src_prefix -src_prefix operator -operator ;;
    external-accounts|external-account|external_account_routes) echo id caller_id_name -caller_id_name internal_caller_id -internal_caller_id external_caller_id -external_caller_id allow_external_calls -allow_external_calls incoming_internal -incoming_internal incoming_external -incoming_external outgoing_internal -outgoing_internal outgoing_external -outgoing_external on_demand -on_demand ;;
    sip-accounts|sip-account|sip_device_routes) echo id username -username caller_id_name -caller_id_name internal_caller_id -internal_caller_id external_caller_id -external_caller_id allow_external_calls -allow_external_calls is_online -is_online user_agent -user_agent use_allowed_ips -use_allowed_ips incoming_internal -incoming_internal incoming_external -incoming_external outgoing_internal -outgoing_internal outgoing_external -outgoing_external on_demand -on_demand ;;
    capacity-groups|groups|capacity-group|group|capacity_groups) echo id ;;
    termination-cdrs|termination-cdr|termination_cdrs) echo id time_start -time_start src_number_in -src_number_in src_name_in -src_name_in dst_number_in -dst_number_in duration -duration aleg_code -aleg_code aleg_reason -aleg_reason time_connect -time_connect time_end -time_end orig_call_id -orig_call_id local_tag -local_tag global_tag -global_tag ;;
    incoming-trunk-cdrs|trunk-cdrs|incoming-trunk-cdr|trunk-cdr|incoming_trunk_cdrs) echo id time_start -time_start src_number -src_number src_name -src_name did_number -did_number dst_number -dst_number duration -duration success -success lega_disconnect_code -lega_disconnect_code lega_disconnect_reason -lega_disconnect_reason time_connect -time_connect time_end -time_end lega_call_id -lega_call_id ;;
    esac
}

_cordboardctl_columns() {
    case $1 in
    customers|customer) echo id name language trm_mode capacity_limit sip_account_limit ;;
    incoming-trunks|trunks|incoming-trunk|trunk|incoming_trunks) echo id name domain transport_protocol destination_field codecs customer.id customer.name ;;
    did-numbers|numbers|did-number|number|available_did_numbers) echo id number enabled external_id customer.id customer.name ;;
    termination-gateways|gateways|termination-gateway|gateway|termination_gateways) echo id name host port network_protocol codecs authorization_name authorization_password src_rewrite_rule src_rewrite_result dst_rewrite_rule dst_rewrite_result operator customer.id customer.name ;;
    termination-routes|routes|termination-route|route|termination_routes) echo id name dst_prefix src_prefix src_rewrite_rule src_rewrite_result dst_rewrite_rule dst_rewrite_result operator customer.id customer.name gateway.id gateway.name ;;
    external-accounts|external-account|external_account_routes) echo id caller_id_name internal_caller_id external_caller_id allow_external_calls incoming_internal incoming_external outgoing_internal outgoing_external on_demand customer.id customer.name available_did_number.id available_did_number.number ;;
    sip-accounts|sip-account|sip_device_routes) echo id username password caller_id_name internal_caller_id external_caller_id allow_external_calls is_online user_agent use_allowed_ips allowed_ips incoming_internal incoming_external outgoing_internal outgoing_external on_demand customer.id customer.name ;;
    capacity-groups|groups|capacity-group|group|capacity_groups) echo id name capacity_limit ;;
    termination-cdrs|termination-cdr|termination_cdrs) echo id time_start src_number_in src_name_in dst_number_in duration aleg_code aleg_reason time_connect time_end orig_call_id local_tag global_tag customer.id customer.name termination_route.id termination_route.name termination_gateway.id termination_gateway.name ;;
    incoming-trunk-cdrs|trunk-cdrs|incoming-trunk-cdr|trunk-cdr|incoming_trunk_cdrs) echo id time_start src_number src_name did_number dst_number duration success lega_disconnect_code lega_disconnect_reason time_connect time_end lega_call_id customer.id customer.name incoming_trunk.id incoming_trunk.name ;;
    esac
}

_cordboardctl_fields() {
    case $1 in
    customers|customer) echo id= name= language= trm_mode= capacity_limit= sip_account_limit= ;;
    incoming-trunks|trunks|incoming-trunk|trunk|incoming_trunks) echo name= transport_protocol= destination_field= codecs= customer= ;;
    did-numbers|numbers|did-number|number|available_did_numbers) echo number= enabled= external_id= customer= ;;
    termination-gateways|gateways|termination-gateway|gateway|termination_gateways) echo name= host= port= network_protocol= codecs= authorization_name= authorization_password= src_rewrite_rule= src_rewrite_result= dst_rewrite_rule= dst_rewrite_result= customer= ;;
    termination-routes|routes|termination-route|route|termination_routes) echo name= dst_prefix= src_prefix= src_rewrite_rule= src_rewrite_result= dst_rewrite_rule= dst_rewrite_result= customer= gateway= ;;
    external-accounts|external-account|external_account_routes) echo id= customer= available_did_number= ;;
    sip-accounts|sip-account|sip_device_routes) echo use_allowed_ips= allowed_ips= ;;
    esac
}

_cordboardctl_options() {
    case $1 in
    accounts) echo --format --columns --output --help ;;
    list) echo --account --url --user --platform --ca --password-stdin --format --filter --sort --columns --limit --output --quiet --include-passwords --help ;;
    get) echo --account --url --user --platform --ca --password-stdin --format --columns --output --quiet --include-passwords --help ;;
    create) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --format --columns --quiet --json --help ;;
    update) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --format --columns --quiet --json --help ;;
    delete) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --quiet --yes --confirm --help ;;
    export) echo --account --url --user --platform --ca --password-stdin --format --filter --sort --columns --limit --output --quiet --include-passwords --help ;;
    import) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --quiet --confirm --plan --apply --report --column --help ;;
    session) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --quiet --yes --as --print --help ;;
    catalogue) echo --account --platform --output --help ;;
    esac
}

_cordboardctl() {
    local line=${COMP_LINE:0:COMP_POINT} command= resource= previous= cur= word plain=0 i
    local -a words
    read -ra words <<<"$line"
    case $line in *[[:space:]]) words+=("") ;; esac
    cur=${words[-1]}
    COMPREPLY=()
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        case " --account --url --user --platform --ca --format --filter --sort --columns --limit --output --json --confirm --plan --apply --report --column --as " in *" $word "*) ((i++)); continue ;; esac
        case $word in -*) continue ;; esac
        ((plain++))
        [ "$plain" = 1 ] && command=$word
        [ "$plain" = 2 ] && resource=$word
    done
    [ ${#words[@]} -gt 2 ] && previous=${words[-2]}
    case $previous in
    --format) COMPREPLY=($(compgen -W "table csv safe-csv xlsx ndjson json" -- "$cur")) ;;
    --platform) COMPREPLY=($(compgen -W "telecomcenter" -- "$cur")) ;;
    --as) COMPREPLY=($(compgen -W "administrator customer" -- "$cur")) ;;
    --filter) compopt -o nospace; COMPREPLY=($(compgen -W "$(_cordboardctl_filters "$resource")" -- "$cur")) ;;
    --sort) COMPREPLY=($(compgen -W "$(_cordboardctl_sortkeys "$resource")" -- "$cur")) ;;
    --columns) compopt -o nospace; COMPREPLY=($(compgen -W "$(_cordboardctl_columns "$resource")" -- "$cur")) ;;
    --ca|--output|--json|--plan|--apply|--report) COMPREPLY=($(compgen -f -- "$cur")) ;;
    --account) local IFS=$'\n'; COMPREPLY=($(compgen -W "$(cordboardctl accounts --columns name --format csv 2>/dev/null | tail -n +2 | tr -d '\r')" -- "$cur")); COMPREPLY=("${COMPREPLY[@]// /\\ }") ;;
    *)
        case " --account --url --user --platform --ca --format --filter --sort --columns --limit --output --json --confirm --plan --apply --report --column --as " in *" $previous "*) return ;; esac
        if [ -z "$command" ]; then
            COMPREPLY=($(compgen -W "accounts list get create update delete export import session catalogue help" -- "$cur"))
        elif [[ $cur == -* ]]; then
            COMPREPLY=($(compgen -W "$(_cordboardctl_options "$command")" -- "$cur"))
        elif [ -z "$resource" ]; then
            case $command in
            list|get|create|update|delete|export|import|session|catalogue) COMPREPLY=($(compgen -W "customers incoming-trunks did-numbers termination-gateways termination-routes external-accounts sip-accounts capacity-groups termination-cdrs incoming-trunk-cdrs" -- "$cur")) ;;
            help) COMPREPLY=($(compgen -W "accounts list get create update delete export import session catalogue help" -- "$cur")) ;;
            esac
        else
            case $command in
            create|update) compopt -o nospace; COMPREPLY=($(compgen -W "$(_cordboardctl_fields "$resource")" -- "$cur")) ;;
            esac
        fi
        ;;
    esac
}

complete -F _cordboardctl cordboardctl
