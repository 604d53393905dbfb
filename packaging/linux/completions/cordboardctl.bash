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
    customers) echo external_id= status= not_status= type= contact_id= reseller_id= profile_package_id= create_timestamp_gt= create_timestamp_lt= activate_timestamp_gt= activate_timestamp_lt= modify_timestamp_gt= modify_timestamp_lt= terminate_timestamp_gt= terminate_timestamp_lt= id= ;;
    subscribers) echo alias= username= customer_id= primary_number= domain= display_name= subscriber_external_id= customer_external_id= webusername= pbx_extension= profile_id= is_pbx_pilot= is_pbx_group= is_admin= reseller_id= contact_id= create_timestamp_gt= create_timestamp_lt= modify_timestamp_gt= modify_timestamp_lt= id= ;;
    call-forwards|forwards|call-forwards-of-a-subscriber|forwards-of-a-subscriber|of-a-subscriber|a-subscriber|callforwards) echo id= ;;
    numbers|number) echo cc= ac= sn= subscriber_id= customer_id= type= reseller_id= id= ;;
    registrations|registration|subscriberregistrations) echo subscriber_id= id= ;;
    customer-contacts|customer-contact|customercontacts) echo email= reseller_id= id= ;;
    domains|domain) echo domain= reseller_id= id= ;;
    billing-profiles|profiles|billing-profile|profile|billingprofiles) echo handle= name= reseller_id= id= ;;
    peering-groups|groups|peering-group|group|peeringgroups) echo name= description= id= ;;
    peering-servers|servers|peering-server|server|peeringservers) echo name= host= ip= group_id= enabled= id= ;;
    peeringrules) echo group_id= description= enabled= id= ;;
    inbound-peering-rules|inbound-peering-rule|peeringinboundrules) echo group_id= field= enabled= id= ;;
    rewrite-rule-sets|rule-sets|sets|rewrite-rule-set|rule-set|set|rewriterulesets) echo name= description= reseller_id= id= ;;
    rewrite-rules|rewrite-rule|rewriterules) echo set_id= direction= field= description= reseller_id= id= ;;
    resellers|reseller) echo name= status= id= ;;
    contracts|contract) echo type= status= external_id= contact_id= id= ;;
    system-contacts|system-contact|systemcontacts) echo email= id= ;;
    administrators|administrator|admins) echo login= reseller_id= id= ;;
    calls|call) echo customer_id= subscriber_id= id= ;;
    calls-of-a-customer|of-a-customer|a-customer|call-of-a-customer|calllists) echo customer_id= subscriber_id= start_ge= start_le= direction= own_cli= status= status_ne= type= type_ne= rating_status= call_id= duration_ge= duration_le= init_ge= init_le= ;;
    conversations|conversation) echo customer_id= subscriber_id= from= to= type= direction= caller= callee= ;;
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
    customers) echo id external_id -external_id status -status max_subscribers -max_subscribers vat_rate -vat_rate add_vat -add_vat create_timestamp -create_timestamp activate_timestamp -activate_timestamp modify_timestamp -modify_timestamp terminate_timestamp -terminate_timestamp ;;
    subscribers) echo id username -username status -status external_id -external_id create_timestamp -create_timestamp ;;
    call-forwards|forwards|call-forwards-of-a-subscriber|forwards-of-a-subscriber|of-a-subscriber|a-subscriber|callforwards) echo id ;;
    numbers|number) echo id cc -cc ac -ac sn -sn ;;
    registrations|registration|subscriberregistrations) echo id contact -contact expires -expires user_agent -user_agent q -q path -path ;;
    customer-contacts|customer-contact|customercontacts) echo id email -email firstname -firstname lastname -lastname company -company phonenumber -phonenumber mobilenumber -mobilenumber faxnumber -faxnumber street -street postcode -postcode city -city country -country timezone -timezone comregnum -comregnum vatnum -vatnum iban -iban bic -bic bankname -bankname ;;
    domains|domain) echo id domain -domain ;;
    billing-profiles|profiles|billing-profile|profile|billingprofiles) echo id name -name handle -handle status -status currency -currency prepaid -prepaid interval_charge -interval_charge interval_free_time -interval_free_time interval_free_cash -interval_free_cash ;;
    peering-groups|groups|peering-group|group|peeringgroups) echo id name -name priority -priority description -description ;;
    peering-servers|servers|peering-server|server|peeringservers) echo id name -name ip -ip host -host port -port transport -transport weight -weight via_route -via_route probe -probe enabled -enabled ;;
    peeringrules) echo id callee_prefix -callee_prefix callee_pattern -callee_pattern caller_pattern -caller_pattern description -description stopper -stopper enabled -enabled ;;
    inbound-peering-rules|inbound-peering-rule|peeringinboundrules) echo id priority -priority field -field pattern -pattern reject_code -reject_code reject_reason -reject_reason enabled -enabled ;;
    rewrite-rule-sets|rule-sets|sets|rewrite-rule-set|rule-set|set|rewriterulesets) echo id name -name description -description ;;
    rewrite-rules|rewrite-rule|rewriterules) echo id direction -direction field -field priority -priority match_pattern -match_pattern replace_pattern -replace_pattern description -description enabled -enabled ;;
    resellers|reseller) echo id name -name status -status ;;
    contracts|contract) echo id status -status external_id -external_id max_subscribers -max_subscribers ;;
    system-contacts|system-contact|systemcontacts) echo id email -email firstname -firstname lastname -lastname company -company phonenumber -phonenumber mobilenumber -mobilenumber faxnumber -faxnumber street -street postcode -postcode city -city country -country timezone -timezone comregnum -comregnum vatnum -vatnum iban -iban bic -bic bankname -bankname ;;
    administrators|administrator|admins) echo id login -login email -email is_active -is_active is_master -is_master read_only -read_only show_passwords -show_passwords call_data -call_data billing_data -billing_data can_reset_password -can_reset_password enable_2fa -enable_2fa ;;
    calls|call) echo id start_time -start_time source_cli -source_cli destination_user_in -destination_user_in call_type -call_type call_status -call_status call_code -call_code duration -duration init_time -init_time call_id -call_id source_user -source_user source_domain -source_domain source_ip -source_ip source_clir -source_clir source_user_id -source_user_id source_external_subscriber_id -source_external_subscriber_id source_user_out -source_user_out source_lnp_prefix -source_lnp_prefix source_provider_id -source_provider_id source_external_contract_id -source_external_contract_id source_customer_cost -source_customer_cost source_customer_free_time -source_customer_free_time source_customer_billing_fee_id -source_customer_billing_fee_id source_customer_billing_zone_id -source_customer_billing_zone_id source_reseller_cost -source_reseller_cost source_reseller_free_time -source_reseller_free_time source_reseller_billing_fee_id -source_reseller_billing_fee_id source_reseller_billing_zone_id -source_reseller_billing_zone_id source_carrier_cost -source_carrier_cost source_carrier_free_time -source_carrier_free_time source_carrier_billing_fee_id -source_carrier_billing_fee_id source_carrier_billing_zone_id -source_carrier_billing_zone_id source_gpp0 -source_gpp0 source_gpp1 -source_gpp1 source_gpp2 -source_gpp2 source_gpp3 -source_gpp3 source_gpp4 -source_gpp4 source_gpp5 -source_gpp5 source_gpp6 -source_gpp6 source_gpp7 -source_gpp7 source_gpp8 -source_gpp8 source_gpp9 -source_gpp9 destination_user -destination_user destination_domain -destination_domain destination_user_dialed -destination_user_dialed destination_user_id -destination_user_id destination_domain_in -destination_domain_in destination_external_subscriber_id -destination_external_subscriber_id destination_user_out -destination_user_out destination_lnp_prefix -destination_lnp_prefix destination_provider_id -destination_provider_id destination_external_contract_id -destination_external_contract_id destination_customer_cost -destination_customer_cost destination_customer_free_time -destination_customer_free_time destination_customer_billing_fee_id -destination_customer_billing_fee_id destination_customer_billing_zone_id -destination_customer_billing_zone_id destination_reseller_cost -destination_reseller_cost destination_reseller_free_time -destination_reseller_free_time destination_reseller_billing_fee_id -destination_reseller_billing_fee_id destination_reseller_billing_zone_id -destination_reseller_billing_zone_id destination_carrier_cost -destination_carrier_cost destination_carrier_free_time -destination_carrier_free_time destination_carrier_billing_fee_id -destination_carrier_billing_fee_id destination_carrier_billing_zone_id -destination_carrier_billing_zone_id destination_gpp0 -destination_gpp0 destination_gpp1 -destination_gpp1 destination_gpp2 -destination_gpp2 destination_gpp3 -destination_gpp3 destination_gpp4 -destination_gpp4 destination_gpp5 -destination_gpp5 destination_gpp6 -destination_gpp6 destination_gpp7 -destination_gpp7 destination_gpp8 -destination_gpp8 destination_gpp9 -destination_gpp9 rating_status -rating_status rated_at -rated_at exported_at -exported_at export_status -export_status peer_auth_user -peer_auth_user peer_auth_realm -peer_auth_realm ;;
    calls-of-a-customer|of-a-customer|a-customer|call-of-a-customer|calllists) echo id start_time -start_time direction -direction own_cli -own_cli other_cli -other_cli type -type status -status duration -duration init_time -init_time call_id -call_id ;;
    conversations|conversation) echo id start_time -start_time type -type ;;
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
    customers) echo id external_id status type max_subscribers vat_rate add_vat profile_package_id subscriber_email_template_id passreset_email_template_id invoice_email_template_id invoice_template_id create_timestamp activate_timestamp modify_timestamp terminate_timestamp contact_id.id contact_id.email billing_profile_id.id billing_profile_id.name ;;
    subscribers) echo id username domain primary_number alias_numbers status lock password webusername webpassword administrative email timezone external_id display_name profile_set_id profile_id is_pbx_pilot is_pbx_group pbx_extension pbx_group_ids pbx_groupmember_ids pbx_hunt_policy pbx_hunt_timeout pbx_hunt_cancel_mode ext_range_min ext_range_max uuid create_timestamp modify_timestamp customer_id.id customer_id.external_id domain_id.id domain_id.domain ;;
    call-forwards|forwards|call-forwards-of-a-subscriber|forwards-of-a-subscriber|of-a-subscriber|a-subscriber|callforwards) echo id cfu cfb cft cfna cfo cfr cfs subscriber_id ;;
    numbers|number) echo id cc ac sn is_primary is_devid subscriber_id.id subscriber_id.username reseller_id.id reseller_id.name ;;
    registrations|registration|subscriberregistrations) echo id contact expires user_agent q nat received socket path subscriber_id.id subscriber_id.username ;;
    customer-contacts|customer-contact|customercontacts) echo id email firstname lastname company phonenumber mobilenumber faxnumber street postcode city country timezone comregnum vatnum iban bic bankname gpp0 gpp1 gpp2 gpp3 gpp4 gpp5 gpp6 gpp7 gpp8 gpp9 reseller_id.id reseller_id.name ;;
    domains|domain) echo id domain reseller_id.id reseller_id.name ;;
    billing-profiles|profiles|billing-profile|profile|billingprofiles) echo id name handle status currency prepaid prepaid_library interval_charge interval_free_time interval_free_cash fraud_interval_limit fraud_interval_lock fraud_interval_notify fraud_daily_limit fraud_daily_lock fraud_daily_notify fraud_use_reseller_rates peaktime_weekdays peaktime_special ignore_domain advice_of_charge reseller_id.id reseller_id.name ;;
    peering-groups|groups|peering-group|group|peeringgroups) echo id name priority description time_set_id contract_id.id contract_id.external_id ;;
    peering-servers|servers|peering-server|server|peeringservers) echo id name ip host port transport weight via_route probe enabled site_id group_id.id group_id.name ;;
    peeringrules) echo id callee_prefix callee_pattern caller_pattern description stopper enabled group_id.id group_id.name ;;
    inbound-peering-rules|inbound-peering-rule|peeringinboundrules) echo id priority field pattern reject_code reject_reason enabled group_id.id group_id.name ;;
    rewrite-rule-sets|rule-sets|sets|rewrite-rule-set|rule-set|set|rewriterulesets) echo id name description reseller_id.id reseller_id.name ;;
    rewrite-rules|rewrite-rule|rewriterules) echo id direction field priority match_pattern replace_pattern description enabled set_id.id set_id.name ;;
    resellers|reseller) echo id name status contract_id.id contract_id.external_id ;;
    contracts|contract) echo id type status external_id max_subscribers contact_id.id contact_id.email billing_profile_id.id billing_profile_id.name ;;
    system-contacts|system-contact|systemcontacts) echo id email firstname lastname company phonenumber mobilenumber faxnumber street postcode city country timezone comregnum vatnum iban bic bankname gpp0 gpp1 gpp2 gpp3 gpp4 gpp5 gpp6 gpp7 gpp8 gpp9 ;;
    administrators|administrator|admins) echo id login email role is_active is_master read_only show_passwords call_data billing_data can_reset_password enable_2fa auth_mode reseller_id.id reseller_id.name ;;
    calls|call) echo id start_time source_cli destination_user_in call_type call_status call_code duration init_time call_id source_user source_domain source_ip source_clir source_user_id source_external_subscriber_id source_user_out source_lnp_prefix source_provider_id source_external_contract_id source_customer_cost source_customer_free_time source_customer_billing_fee_id source_customer_billing_zone_id source_reseller_cost source_reseller_free_time source_reseller_billing_fee_id source_reseller_billing_zone_id source_carrier_cost source_carrier_free_time source_carrier_billing_fee_id source_carrier_billing_zone_id source_gpp0 source_gpp1 source_gpp2 source_gpp3 source_gpp4 source_gpp5 source_gpp6 source_gpp7 source_gpp8 source_gpp9 destination_user destination_domain destination_user_dialed destination_user_id destination_domain_in destination_external_subscriber_id destination_user_out destination_lnp_prefix destination_provider_id destination_external_contract_id destination_customer_cost destination_customer_free_time destination_customer_billing_fee_id destination_customer_billing_zone_id destination_reseller_cost destination_reseller_free_time destination_reseller_billing_fee_id destination_reseller_billing_zone_id destination_carrier_cost destination_carrier_free_time destination_carrier_billing_fee_id destination_carrier_billing_zone_id destination_gpp0 destination_gpp1 destination_gpp2 destination_gpp3 destination_gpp4 destination_gpp5 destination_gpp6 destination_gpp7 destination_gpp8 destination_gpp9 rating_status rated_at exported_at export_status peer_auth_user peer_auth_realm source_customer_id.id source_customer_id.external_id destination_customer_id.id destination_customer_id.external_id ;;
    calls-of-a-customer|of-a-customer|a-customer|call-of-a-customer|calllists) echo id start_time direction own_cli other_cli type status duration init_time clir call_id intra_customer customer_cost total_customer_cost customer_free_time rating_status mos_average mos_average_packetloss mos_average_jitter mos_average_roundtrip ;;
    conversations|conversation) echo id start_time type direction caller callee call_type status duration rating_status customer_cost total_customer_cost currency call_id pages filename folder ;;
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
    customers) echo external_id= status= type= max_subscribers= vat_rate= add_vat= subscriber_email_template_id= passreset_email_template_id= invoice_email_template_id= invoice_template_id= contact_id= billing_profile_id= ;;
    subscribers) echo username= primary_number= alias_numbers= status= lock= password= webusername= webpassword= administrative= email= timezone= external_id= display_name= profile_set_id= profile_id= is_pbx_pilot= is_pbx_group= pbx_extension= pbx_group_ids= pbx_groupmember_ids= pbx_hunt_policy= pbx_hunt_timeout= pbx_hunt_cancel_mode= customer_id= domain_id= ;;
    call-forwards|forwards|call-forwards-of-a-subscriber|forwards-of-a-subscriber|of-a-subscriber|a-subscriber|callforwards) echo cfu= cfb= cft= cfna= cfo= cfr= cfs= ;;
    numbers|number) echo is_devid= subscriber_id= ;;
    registrations|registration|subscriberregistrations) echo contact= expires= q= nat= received= socket= subscriber_id= ;;
    customer-contacts|customer-contact|customercontacts) echo email= firstname= lastname= company= phonenumber= mobilenumber= faxnumber= street= postcode= city= country= timezone= comregnum= vatnum= iban= bic= bankname= gpp0= gpp1= gpp2= gpp3= gpp4= gpp5= gpp6= gpp7= gpp8= gpp9= reseller_id= ;;
    domains|domain) echo domain= reseller_id= ;;
    billing-profiles|profiles|billing-profile|profile|billingprofiles) echo name= handle= status= currency= prepaid= prepaid_library= interval_charge= interval_free_time= interval_free_cash= fraud_interval_limit= fraud_interval_lock= fraud_interval_notify= fraud_daily_limit= fraud_daily_lock= fraud_daily_notify= fraud_use_reseller_rates= ignore_domain= advice_of_charge= reseller_id= ;;
    peering-groups|groups|peering-group|group|peeringgroups) echo name= priority= description= time_set_id= contract_id= ;;
    peering-servers|servers|peering-server|server|peeringservers) echo name= ip= host= port= transport= weight= via_route= probe= enabled= site_id= group_id= ;;
    peeringrules) echo callee_prefix= callee_pattern= caller_pattern= description= stopper= enabled= group_id= ;;
    inbound-peering-rules|inbound-peering-rule|peeringinboundrules) echo priority= field= pattern= reject_code= reject_reason= enabled= group_id= ;;
    rewrite-rule-sets|rule-sets|sets|rewrite-rule-set|rule-set|set|rewriterulesets) echo name= description= reseller_id= ;;
    rewrite-rules|rewrite-rule|rewriterules) echo direction= field= priority= match_pattern= replace_pattern= description= enabled= set_id= ;;
    resellers|reseller) echo name= status= contract_id= ;;
    system-contacts|system-contact|systemcontacts) echo email= firstname= lastname= company= phonenumber= mobilenumber= faxnumber= street= postcode= city= country= timezone= comregnum= vatnum= iban= bic= bankname= gpp0= gpp1= gpp2= gpp3= gpp4= gpp5= gpp6= gpp7= gpp8= gpp9= ;;
    esac
}

_cordboardctl_options() {
    case $1 in
    accounts) echo --format --columns --output --help ;;
    list) echo --account --url --user --platform --ca --password-stdin --format --filter --sort --columns --limit --output --quiet --include-passwords --help ;;
    get) echo --account --url --user --platform --ca --password-stdin --format --columns --output --quiet --include-passwords --help ;;
    create) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --leave-unknown --format --columns --quiet --json --help ;;
    update) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --leave-unknown --format --columns --quiet --json --help ;;
    delete) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --leave-unknown --quiet --yes --confirm --help ;;
    export) echo --account --url --user --platform --ca --password-stdin --format --filter --sort --columns --limit --output --quiet --include-passwords --help ;;
    import) echo --account --url --user --platform --ca --password-stdin --read-only --unlock --leave-unknown --quiet --confirm --plan --apply --report --column --help ;;
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
    --platform) COMPREPLY=($(compgen -W "telecomcenter ngcp" -- "$cur")) ;;
    --as) COMPREPLY=($(compgen -W "administrator customer subscriber" -- "$cur")) ;;
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
            list|get|create|update|delete|export|import|session|catalogue) COMPREPLY=($(compgen -W "customers incoming-trunks did-numbers termination-gateways termination-routes external-accounts sip-accounts capacity-groups termination-cdrs incoming-trunk-cdrs customers subscribers call-forwards numbers registrations customer-contacts domains billing-profiles peering-groups peering-servers peeringrules inbound-peering-rules rewrite-rule-sets rewrite-rules resellers contracts system-contacts administrators calls calls-of-a-customer conversations" -- "$cur")) ;;
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
