#pragma once

#include <array>

namespace cordboard::sandbox::ngcp {

// Invented people and companies of an invented operator in Austria.

inline constexpr std::array seedFirstNames = {
    "Anna",   "Lukas", "Jürgen", "Zoë",    "Katharina", "Günther", "Bärbel", "Stefan",
    "Işıl",   "Franz", "Nina",   "Marko",  "Elif",      "Tobias",  "Renate", "Bogdan",
    "Sophie", "Karl",  "Irène",  "Hannes", "Valérie",   "Dragan",  "Helga",  "Matthias"};

inline constexpr std::array seedLastNames = {
    "Huber",   "Gruber",  "Wagner",    "Müller",  "Pichler", "Steiner", "Moser",   "Mayer", "Hofer",
    "Leitner", "Berger",  "Fuchs",     "Eder",    "Fischer", "Schmid",  "Winkler", "Weber", "Schwarz",
    "Maier",   "O'Brien", "Schneider", "Reiter",  "Mayr",    "Schmidt", "Wimmer",  "Egger", "Brunner",
    "Lang",    "Auer",    "Binder",    "Lechner", "Wolf",    "Wallner", "Aigner",  "Ebner", "Koller"};

inline constexpr std::array seedCompanies = {"Bäckerei %1",
                                             "%1 & Söhne OG",
                                             "Tischlerei %1 GmbH",
                                             "Dr. %1 + Partner",
                                             "%1 100% Bio",
                                             "Weingut %1",
                                             "Café „%1“",
                                             "%1 Transporte",
                                             "Autohaus %1",
                                             "Hotel %1",
                                             "Zahnarzt Dr. %1",
                                             "Elektro %1 e.U.",
                                             "%1 \"Alpin\" Sport",
                                             "Optik %1",
                                             "Kanzlei %1 #7",
                                             "Architektur %1/%1",
                                             "Bau-%1 Ges.m.b.H.",
                                             "Buchhandlung %1",
                                             "Ordination %1",
                                             "Gärtnerei %1",
                                             "مطعم %1",
                                             "Radio-TV %1; Service",
                                             "Spedition %1 AG",
                                             "Apotheke %1"};

inline constexpr std::array seedCities = {"Wien",  "Graz",    "Linz",   "Sankt Pölten",
                                          "Wörgl", "Mödling", "Villach"};

inline constexpr std::array seedPhones = {"Yealink SIP-T46U 108.86.0.20", "Grandstream GXP2170 1.0.11.64",
                                          "snomD735/10.1.127.0",          "AVM FRITZ!Box 7590 154.07.57",
                                          "Linphone-Desktop/5.2.2",       "Zoiper rv2.10.20.4"};

} // namespace cordboard::sandbox::ngcp
