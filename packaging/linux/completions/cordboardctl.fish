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
        case customers
            printf '%s\n' external_id= status= not_status= type= contact_id= reseller_id= profile_package_id= create_timestamp_gt= create_timestamp_lt= activate_timestamp_gt= activate_timestamp_lt= modify_timestamp_gt= modify_timestamp_lt= terminate_timestamp_gt= terminate_timestamp_lt= id=
        case subscribers
            printf '%s\n' alias= username= customer_id= primary_number= domain= display_name= subscriber_external_id= customer_external_id= webusername= pbx_extension= profile_id= is_pbx_pilot= is_pbx_group= is_admin= reseller_id= contact_id= create_timestamp_gt= create_timestamp_lt= modify_timestamp_gt= modify_timestamp_lt= id=
        case call-forwards forwards call-forwards-of-a-subscriber forwards-of-a-subscriber of-a-subscriber a-subscriber callforwards
            printf '%s\n' id=
        case numbers number
            printf '%s\n' cc= ac= sn= subscriber_id= customer_id= type= reseller_id= id=
        case registrations registration subscriberregistrations
            printf '%s\n' subscriber_id= id=
        case customer-contacts customer-contact customercontacts
            printf '%s\n' email= reseller_id= id=
        case domains domain
            printf '%s\n' domain= reseller_id= id=
        case billing-profiles profiles billing-profile profile billingprofiles
            printf '%s\n' handle= name= reseller_id= id=
        case peering-groups groups peering-group group peeringgroups
            printf '%s\n' name= description= id=
        case peering-servers servers peering-server server peeringservers
            printf '%s\n' name= host= ip= group_id= enabled= id=
        case peeringrules
            printf '%s\n' group_id= description= enabled= id=
        case inbound-peering-rules inbound-peering-rule peeringinboundrules
            printf '%s\n' group_id= field= enabled= id=
        case rewrite-rule-sets rule-sets sets rewrite-rule-set rule-set set rewriterulesets
            printf '%s\n' name= description= reseller_id= id=
        case rewrite-rules rewrite-rule rewriterules
            printf '%s\n' set_id= direction= field= description= reseller_id= id=
        case resellers reseller
            printf '%s\n' name= status= id=
        case contracts contract
            printf '%s\n' type= status= external_id= contact_id= id=
        case system-contacts system-contact systemcontacts
            printf '%s\n' email= id=
        case administrators administrator admins
            printf '%s\n' login= reseller_id= id=
        case calls call
            printf '%s\n' customer_id= subscriber_id= id=
        case calls-of-a-customer of-a-customer a-customer call-of-a-customer calllists
            printf '%s\n' customer_id= subscriber_id= start_ge= start_le= direction= own_cli= status= status_ne= type= type_ne= rating_status= call_id= duration_ge= duration_le= init_ge= init_le=
        case conversations conversation
            printf '%s\n' customer_id= subscriber_id= from= to= type= direction= caller= callee=
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
        case customers
            printf '%s\n' id external_id -external_id status -status max_subscribers -max_subscribers vat_rate -vat_rate add_vat -add_vat create_timestamp -create_timestamp activate_timestamp -activate_timestamp modify_timestamp -modify_timestamp terminate_timestamp -terminate_timestamp
        case subscribers
            printf '%s\n' id username -username status -status external_id -external_id create_timestamp -create_timestamp
        case call-forwards forwards call-forwards-of-a-subscriber forwards-of-a-subscriber of-a-subscriber a-subscriber callforwards
            printf '%s\n' id
        case numbers number
            printf '%s\n' id cc -cc ac -ac sn -sn
        case registrations registration subscriberregistrations
            printf '%s\n' id contact -contact expires -expires user_agent -user_agent q -q path -path
        case customer-contacts customer-contact customercontacts
            printf '%s\n' id email -email firstname -firstname lastname -lastname company -company phonenumber -phonenumber mobilenumber -mobilenumber faxnumber -faxnumber street -street postcode -postcode city -city country -country timezone -timezone comregnum -comregnum vatnum -vatnum iban -iban bic -bic bankname -bankname
        case domains domain
            printf '%s\n' id domain -domain
        case billing-profiles profiles billing-profile profile billingprofiles
            printf '%s\n' id name -name handle -handle status -status currency -currency prepaid -prepaid interval_charge -interval_charge interval_free_time -interval_free_time interval_free_cash -interval_free_cash
        case peering-groups groups peering-group group peeringgroups
            printf '%s\n' id name -name priority -priority description -description
        case peering-servers servers peering-server server peeringservers
            printf '%s\n' id name -name ip -ip host -host port -port transport -transport weight -weight via_route -via_route probe -probe enabled -enabled
        case peeringrules
            printf '%s\n' id callee_prefix -callee_prefix callee_pattern -callee_pattern caller_pattern -caller_pattern description -description stopper -stopper enabled -enabled
        case inbound-peering-rules inbound-peering-rule peeringinboundrules
            printf '%s\n' id priority -priority field -field pattern -pattern reject_code -reject_code reject_reason -reject_reason enabled -enabled
        case rewrite-rule-sets rule-sets sets rewrite-rule-set rule-set set rewriterulesets
            printf '%s\n' id name -name description -description
        case rewrite-rules rewrite-rule rewriterules
            printf '%s\n' id direction -direction field -field priority -priority match_pattern -match_pattern replace_pattern -replace_pattern description -description enabled -enabled
        case resellers reseller
            printf '%s\n' id name -name status -status
        case contracts contract
            printf '%s\n' id status -status external_id -external_id max_subscribers -max_subscribers
        case system-contacts system-contact systemcontacts
            printf '%s\n' id email -email firstname -firstname lastname -lastname company -company phonenumber -phonenumber mobilenumber -mobilenumber faxnumber -faxnumber street -street postcode -postcode city -city country -country timezone -timezone comregnum -comregnum vatnum -vatnum iban -iban bic -bic bankname -bankname
        case administrators administrator admins
            printf '%s\n' id login -login email -email is_active -is_active is_master -is_master read_only -read_only show_passwords -show_passwords call_data -call_data billing_data -billing_data can_reset_password -can_reset_password enable_2fa -enable_2fa
        case calls call
            printf '%s\n' id start_time -start_time source_cli -source_cli destination_user_in -destination_user_in call_type -call_type call_status -call_status call_code -call_code duration -duration init_time -init_time call_id -call_id source_user -source_user source_domain -source_domain source_ip -source_ip source_clir -source_clir source_user_id -source_user_id source_external_subscriber_id -source_external_subscriber_id source_user_out -source_user_out source_lnp_prefix -source_lnp_prefix source_provider_id -source_provider_id source_external_contract_id -source_external_contract_id source_customer_cost -source_customer_cost source_customer_free_time -source_customer_free_time source_customer_billing_fee_id -source_customer_billing_fee_id source_customer_billing_zone_id -source_customer_billing_zone_id source_reseller_cost -source_reseller_cost source_reseller_free_time -source_reseller_free_time source_reseller_billing_fee_id -source_reseller_billing_fee_id source_reseller_billing_zone_id -source_reseller_billing_zone_id source_carrier_cost -source_carrier_cost source_carrier_free_time -source_carrier_free_time source_carrier_billing_fee_id -source_carrier_billing_fee_id source_carrier_billing_zone_id -source_carrier_billing_zone_id source_gpp0 -source_gpp0 source_gpp1 -source_gpp1 source_gpp2 -source_gpp2 source_gpp3 -source_gpp3 source_gpp4 -source_gpp4 source_gpp5 -source_gpp5 source_gpp6 -source_gpp6 source_gpp7 -source_gpp7 source_gpp8 -source_gpp8 source_gpp9 -source_gpp9 destination_user -destination_user destination_domain -destination_domain destination_user_dialed -destination_user_dialed destination_user_id -destination_user_id destination_domain_in -destination_domain_in destination_external_subscriber_id -destination_external_subscriber_id destination_user_out -destination_user_out destination_lnp_prefix -destination_lnp_prefix destination_provider_id -destination_provider_id destination_external_contract_id -destination_external_contract_id destination_customer_cost -destination_customer_cost destination_customer_free_time -destination_customer_free_time destination_customer_billing_fee_id -destination_customer_billing_fee_id destination_customer_billing_zone_id -destination_customer_billing_zone_id destination_reseller_cost -destination_reseller_cost destination_reseller_free_time -destination_reseller_free_time destination_reseller_billing_fee_id -destination_reseller_billing_fee_id destination_reseller_billing_zone_id -destination_reseller_billing_zone_id destination_carrier_cost -destination_carrier_cost destination_carrier_free_time -destination_carrier_free_time destination_carrier_billing_fee_id -destination_carrier_billing_fee_id destination_carrier_billing_zone_id -destination_carrier_billing_zone_id destination_gpp0 -destination_gpp0 destination_gpp1 -destination_gpp1 destination_gpp2 -destination_gpp2 destination_gpp3 -destination_gpp3 destination_gpp4 -destination_gpp4 destination_gpp5 -destination_gpp5 destination_gpp6 -destination_gpp6 destination_gpp7 -destination_gpp7 destination_gpp8 -destination_gpp8 destination_gpp9 -destination_gpp9 rating_status -rating_status rated_at -rated_at exported_at -exported_at export_status -export_status peer_auth_user -peer_auth_user peer_auth_realm -peer_auth_realm
        case calls-of-a-customer of-a-customer a-customer call-of-a-customer calllists
            printf '%s\n' id start_time -start_time direction -direction own_cli -own_cli other_cli -other_cli type -type status -status duration -duration init_time -init_time call_id -call_id
        case conversations conversation
            printf '%s\n' id start_time -start_time type -type
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
        case customers
            printf '%s\n' id external_id status type max_subscribers vat_rate add_vat profile_package_id subscriber_email_template_id passreset_email_template_id invoice_email_template_id invoice_template_id create_timestamp activate_timestamp modify_timestamp terminate_timestamp contact_id.id contact_id.email billing_profile_id.id billing_profile_id.name
        case subscribers
            printf '%s\n' id username domain primary_number alias_numbers status lock password webusername webpassword administrative email timezone external_id display_name profile_set_id profile_id is_pbx_pilot is_pbx_group pbx_extension pbx_group_ids pbx_groupmember_ids pbx_hunt_policy pbx_hunt_timeout pbx_hunt_cancel_mode ext_range_min ext_range_max uuid create_timestamp modify_timestamp customer_id.id customer_id.external_id domain_id.id domain_id.domain
        case call-forwards forwards call-forwards-of-a-subscriber forwards-of-a-subscriber of-a-subscriber a-subscriber callforwards
            printf '%s\n' id cfu cfb cft cfna cfo cfr cfs subscriber_id
        case numbers number
            printf '%s\n' id cc ac sn is_primary is_devid subscriber_id.id subscriber_id.username reseller_id.id reseller_id.name
        case registrations registration subscriberregistrations
            printf '%s\n' id contact expires user_agent q nat received socket path subscriber_id.id subscriber_id.username
        case customer-contacts customer-contact customercontacts
            printf '%s\n' id email firstname lastname company phonenumber mobilenumber faxnumber street postcode city country timezone comregnum vatnum iban bic bankname gpp0 gpp1 gpp2 gpp3 gpp4 gpp5 gpp6 gpp7 gpp8 gpp9 reseller_id.id reseller_id.name
        case domains domain
            printf '%s\n' id domain reseller_id.id reseller_id.name
        case billing-profiles profiles billing-profile profile billingprofiles
            printf '%s\n' id name handle status currency prepaid prepaid_library interval_charge interval_free_time interval_free_cash fraud_interval_limit fraud_interval_lock fraud_interval_notify fraud_daily_limit fraud_daily_lock fraud_daily_notify fraud_use_reseller_rates peaktime_weekdays peaktime_special ignore_domain advice_of_charge reseller_id.id reseller_id.name
        case peering-groups groups peering-group group peeringgroups
            printf '%s\n' id name priority description time_set_id contract_id.id contract_id.external_id
        case peering-servers servers peering-server server peeringservers
            printf '%s\n' id name ip host port transport weight via_route probe enabled site_id group_id.id group_id.name
        case peeringrules
            printf '%s\n' id callee_prefix callee_pattern caller_pattern description stopper enabled group_id.id group_id.name
        case inbound-peering-rules inbound-peering-rule peeringinboundrules
            printf '%s\n' id priority field pattern reject_code reject_reason enabled group_id.id group_id.name
        case rewrite-rule-sets rule-sets sets rewrite-rule-set rule-set set rewriterulesets
            printf '%s\n' id name description reseller_id.id reseller_id.name
        case rewrite-rules rewrite-rule rewriterules
            printf '%s\n' id direction field priority match_pattern replace_pattern description enabled set_id.id set_id.name
        case resellers reseller
            printf '%s\n' id name status contract_id.id contract_id.external_id
        case contracts contract
            printf '%s\n' id type status external_id max_subscribers contact_id.id contact_id.email billing_profile_id.id billing_profile_id.name
        case system-contacts system-contact systemcontacts
            printf '%s\n' id email firstname lastname company phonenumber mobilenumber faxnumber street postcode city country timezone comregnum vatnum iban bic bankname gpp0 gpp1 gpp2 gpp3 gpp4 gpp5 gpp6 gpp7 gpp8 gpp9
        case administrators administrator admins
            printf '%s\n' id login email role is_active is_master read_only show_passwords call_data billing_data can_reset_password enable_2fa auth_mode reseller_id.id reseller_id.name
        case calls call
            printf '%s\n' id start_time source_cli destination_user_in call_type call_status call_code duration init_time call_id source_user source_domain source_ip source_clir source_user_id source_external_subscriber_id source_user_out source_lnp_prefix source_provider_id source_external_contract_id source_customer_cost source_customer_free_time source_customer_billing_fee_id source_customer_billing_zone_id source_reseller_cost source_reseller_free_time source_reseller_billing_fee_id source_reseller_billing_zone_id source_carrier_cost source_carrier_free_time source_carrier_billing_fee_id source_carrier_billing_zone_id source_gpp0 source_gpp1 source_gpp2 source_gpp3 source_gpp4 source_gpp5 source_gpp6 source_gpp7 source_gpp8 source_gpp9 destination_user destination_domain destination_user_dialed destination_user_id destination_domain_in destination_external_subscriber_id destination_user_out destination_lnp_prefix destination_provider_id destination_external_contract_id destination_customer_cost destination_customer_free_time destination_customer_billing_fee_id destination_customer_billing_zone_id destination_reseller_cost destination_reseller_free_time destination_reseller_billing_fee_id destination_reseller_billing_zone_id destination_carrier_cost destination_carrier_free_time destination_carrier_billing_fee_id destination_carrier_billing_zone_id destination_gpp0 destination_gpp1 destination_gpp2 destination_gpp3 destination_gpp4 destination_gpp5 destination_gpp6 destination_gpp7 destination_gpp8 destination_gpp9 rating_status rated_at exported_at export_status peer_auth_user peer_auth_realm source_customer_id.id source_customer_id.external_id destination_customer_id.id destination_customer_id.external_id
        case calls-of-a-customer of-a-customer a-customer call-of-a-customer calllists
            printf '%s\n' id start_time direction own_cli other_cli type status duration init_time clir call_id intra_customer customer_cost total_customer_cost customer_free_time rating_status mos_average mos_average_packetloss mos_average_jitter mos_average_roundtrip
        case conversations conversation
            printf '%s\n' id start_time type direction caller callee call_type status duration rating_status customer_cost total_customer_cost currency call_id pages filename folder
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
        case customers
            printf '%s\n' external_id= status= type= max_subscribers= vat_rate= add_vat= subscriber_email_template_id= passreset_email_template_id= invoice_email_template_id= invoice_template_id= contact_id= billing_profile_id=
        case subscribers
            printf '%s\n' username= primary_number= alias_numbers= status= lock= password= webusername= webpassword= administrative= email= timezone= external_id= display_name= profile_set_id= profile_id= is_pbx_pilot= is_pbx_group= pbx_extension= pbx_group_ids= pbx_groupmember_ids= pbx_hunt_policy= pbx_hunt_timeout= pbx_hunt_cancel_mode= customer_id= domain_id=
        case call-forwards forwards call-forwards-of-a-subscriber forwards-of-a-subscriber of-a-subscriber a-subscriber callforwards
            printf '%s\n' cfu= cfb= cft= cfna= cfo= cfr= cfs=
        case numbers number
            printf '%s\n' is_devid= subscriber_id=
        case registrations registration subscriberregistrations
            printf '%s\n' contact= expires= q= nat= received= socket= subscriber_id=
        case customer-contacts customer-contact customercontacts
            printf '%s\n' email= firstname= lastname= company= phonenumber= mobilenumber= faxnumber= street= postcode= city= country= timezone= comregnum= vatnum= iban= bic= bankname= gpp0= gpp1= gpp2= gpp3= gpp4= gpp5= gpp6= gpp7= gpp8= gpp9= reseller_id=
        case domains domain
            printf '%s\n' domain= reseller_id=
        case billing-profiles profiles billing-profile profile billingprofiles
            printf '%s\n' name= handle= status= currency= prepaid= prepaid_library= interval_charge= interval_free_time= interval_free_cash= fraud_interval_limit= fraud_interval_lock= fraud_interval_notify= fraud_daily_limit= fraud_daily_lock= fraud_daily_notify= fraud_use_reseller_rates= ignore_domain= advice_of_charge= reseller_id=
        case peering-groups groups peering-group group peeringgroups
            printf '%s\n' name= priority= description= time_set_id= contract_id=
        case peering-servers servers peering-server server peeringservers
            printf '%s\n' name= ip= host= port= transport= weight= via_route= probe= enabled= site_id= group_id=
        case peeringrules
            printf '%s\n' callee_prefix= callee_pattern= caller_pattern= description= stopper= enabled= group_id=
        case inbound-peering-rules inbound-peering-rule peeringinboundrules
            printf '%s\n' priority= field= pattern= reject_code= reject_reason= enabled= group_id=
        case rewrite-rule-sets rule-sets sets rewrite-rule-set rule-set set rewriterulesets
            printf '%s\n' name= description= reseller_id=
        case rewrite-rules rewrite-rule rewriterules
            printf '%s\n' direction= field= priority= match_pattern= replace_pattern= description= enabled= set_id=
        case resellers reseller
            printf '%s\n' name= status= contract_id=
        case system-contacts system-contact systemcontacts
            printf '%s\n' email= firstname= lastname= company= phonenumber= mobilenumber= faxnumber= street= postcode= city= country= timezone= comregnum= vatnum= iban= bic= bankname= gpp0= gpp1= gpp2= gpp3= gpp4= gpp5= gpp6= gpp7= gpp8= gpp9=
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
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue; and __cordboardctl_count = 1' -a 'customers incoming-trunks did-numbers termination-gateways termination-routes external-accounts sip-accounts capacity-groups termination-cdrs incoming-trunk-cdrs customers subscribers call-forwards numbers registrations customer-contacts domains billing-profiles peering-groups peering-servers peeringrules inbound-peering-rules rewrite-rule-sets rewrite-rules resellers contracts system-contacts administrators calls calls-of-a-customer conversations'
complete -c cordboardctl -n '__cordboardctl_is create update; and __cordboardctl_count -ge 2' -a '(__cordboardctl_fields)'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue' -l account -x -a "(cordboardctl accounts --columns name --format csv 2>/dev/null | tail -n +2 | tr -d '\r')" -d 'Use the saved account of that name.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l url -x -d 'Use the platform at this address without a saved account; with --user and --password-stdin.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l user -x -d 'The user name for --url.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session catalogue' -l platform -x -a 'telecomcenter ngcp' -d 'The kind of platform at --url, or for catalogue without an account.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l ca -r -F -d 'Trust the certificates in this PEM file too, for --url.'
complete -c cordboardctl -n '__cordboardctl_is list get create update delete export import session' -l password-stdin -d 'Read the password from the first line of standard input.'
complete -c cordboardctl -n '__cordboardctl_is create update delete import session' -l read-only -d 'Refuse to change anything, whatever the account permits.'
complete -c cordboardctl -n '__cordboardctl_is create update delete import session' -l unlock -d 'Permit this command to change something on an account that is marked read-only.'
complete -c cordboardctl -n '__cordboardctl_is create update delete import' -l leave-unknown -d 'Go on although what became of an earlier change cannot be found out.'
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
complete -c cordboardctl -n '__cordboardctl_is session' -l as -x -a 'administrator customer subscriber' -d 'Whose visit it is: administrator (the default) or customer.'
complete -c cordboardctl -n '__cordboardctl_is session' -l print -d 'Print the link instead of opening the browser.'
