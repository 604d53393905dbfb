#pragma once

#include <array>

namespace cordboard::sandbox::telecomcenter {

struct SeedCustomer
{
    const char *name;
    const char *language;
};

// Invented companies of an invented operator in the Baltics.
inline constexpr std::array seedCustomers = {
    SeedCustomer{"Ąžuolas UAB", "LT"},
    SeedCustomer{"Žemaitijos pieno kelias", "LT"},
    SeedCustomer{"Šviesos architektai", "LT"},
    SeedCustomer{"Kuršių nerijos viešbučiai", "LT"},
    SeedCustomer{"Čiurlionio klinika", "LT"},
    SeedCustomer{"Neries logistika UAB", "LT"},
    SeedCustomer{"Vilniaus dviračių taryba", "LT"},
    SeedCustomer{"Gintaro krantas", "LT"},
    SeedCustomer{"Ūkininkų kooperatyvas Derlius", "LT"},
    SeedCustomer{"Ķekavas zobārstniecība", "LV"},
    SeedCustomer{"Daugavas krastmala SIA", "LV"},
    SeedCustomer{"Rīgas žalūzijas", "LV"},
    SeedCustomer{"Mežaparka bērnudārzs", "LV"},
    SeedCustomer{"Ventspils ostas serviss", "LV"},
    SeedCustomer{"Siguldas gaisa trase", "LV"},
    SeedCustomer{"Балтийский стекольный двор", "RU"},
    SeedCustomer{"Северная типография", "RU"},
    SeedCustomer{"Tallinn Harbour Pilots", "EN"},
    SeedCustomer{"Nordic Parcel Desk", "EN"},
    SeedCustomer{"Baltic Voice Support", "EN"},
    SeedCustomer{"Amber & Oak Solicitors", "EN"},
    SeedCustomer{"Hansa Reinsurance Brokers", "EN"},
    SeedCustomer{"Old Town Walking Tours", "EN"},
    SeedCustomer{
        "Lake District Veterinary Clinic and Animal Rehabilitation Centre of the Eastern Municipalities",
        "EN"},
};

inline constexpr std::array seedUserAgents = {"Yealink SIP-T46U 108.86.0.20", "Grandstream GXP2170 1.0.11.64",
                                              "snomD735/10.1.127.0", "Linphone-Desktop/5.2.2",
                                              "MicroSIP/3.21.3"};

inline constexpr std::array seedNames = {"Rūta",      "Jonas", "Ilze",      "Andris",  "Мария",
                                         "Reception", "Sales", "Warehouse", "Support", "Fax"};

} // namespace cordboard::sandbox::telecomcenter
