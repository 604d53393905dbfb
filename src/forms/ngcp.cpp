#include "forms/ngcp.h"

#include "catalogue/ngcp/ngcp.h"
#include "ui_billingprofileform.h"
#include "ui_callforwardsform.h"
#include "ui_customercontactform.h"
#include "ui_domainform.h"
#include "ui_ngcpcustomerform.h"
#include "ui_numberform.h"
#include "ui_peeringgroupform.h"
#include "ui_peeringinboundruleform.h"
#include "ui_peeringruleform.h"
#include "ui_peeringserverform.h"
#include "ui_registrationform.h"
#include "ui_resellerform.h"
#include "ui_rewriteruleform.h"
#include "ui_rewriterulesetform.h"
#include "ui_subscriberform.h"
#include "ui_systemcontactform.h"

namespace cordboard::ngcp {

std::span<const FormEntry> forms()
{
    static constexpr FormEntry entries[] = {
        {&customers, DesignedForm<Ui::NgcpCustomerForm>::make},
        {&customerContacts, DesignedForm<Ui::CustomerContactForm>::make},
        {&systemContacts, DesignedForm<Ui::SystemContactForm>::make},
        {&subscribers, DesignedForm<Ui::SubscriberForm>::make},
        {&domains, DesignedForm<Ui::DomainForm>::make},
        {&billingProfiles, DesignedForm<Ui::BillingProfileForm>::make},
        {&resellers, DesignedForm<Ui::ResellerForm>::make},
        {&subscriberRegistrations, DesignedForm<Ui::RegistrationForm>::make},
        {&callForwards, DesignedForm<Ui::CallForwardsForm>::make},
        {&numbers, DesignedForm<Ui::NumberForm>::make},
        {&peeringGroups, DesignedForm<Ui::PeeringGroupForm>::make},
        {&peeringServers, DesignedForm<Ui::PeeringServerForm>::make},
        {&peeringRules, DesignedForm<Ui::PeeringRuleForm>::make},
        {&peeringInboundRules, DesignedForm<Ui::PeeringInboundRuleForm>::make},
        {&rewriteRuleSets, DesignedForm<Ui::RewriteRuleSetForm>::make},
        {&rewriteRules, DesignedForm<Ui::RewriteRuleForm>::make},
    };
    return entries;
}

} // namespace cordboard::ngcp
