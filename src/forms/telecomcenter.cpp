#include "forms/telecomcenter.h"

#include "catalogue/telecomcenter/telecomcenter.h"
#include "ui_customerform.h"
#include "ui_didnumberform.h"
#include "ui_externalaccountform.h"
#include "ui_incomingtrunkform.h"
#include "ui_sipaccountform.h"
#include "ui_terminationgatewayform.h"
#include "ui_terminationrouteform.h"

namespace cordboard::telecomcenter {

std::span<const FormEntry> forms()
{
    static constexpr FormEntry entries[] = {
        {&customers, DesignedForm<Ui::CustomerForm>::make},
        {&incomingTrunks, DesignedForm<Ui::IncomingTrunkForm>::make},
        {&didNumbers, DesignedForm<Ui::DidNumberForm>::make},
        {&terminationGateways, DesignedForm<Ui::TerminationGatewayForm>::make},
        {&terminationRoutes, DesignedForm<Ui::TerminationRouteForm>::make},
        {&externalAccounts, DesignedForm<Ui::ExternalAccountForm>::make},
        {&sipAccounts, DesignedForm<Ui::SipAccountForm>::make},
    };
    return entries;
}

} // namespace cordboard::telecomcenter
