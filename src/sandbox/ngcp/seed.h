#pragma once

#include "sandbox/sandbox.h"

namespace cordboard::sandbox::ngcp {

class Planter;
class Store;

/// Fills a new store: what every platform has from the beginning, and unless it is to be empty the fixtures
/// that tests rely on and as many customers as the size says. The same every time, but for times of calls.
void seedStore(Store &store, const Options &options);
/// Puts one record in with whatever id it has, or a new one, and returns that.
QString seedRecord(Store &store, const Record &record);

// The parts of it.
void seedInstallation(Planter &planter, const Options &options);
void seedFixtures(Planter &planter);
void seedPeople(Planter &planter, int customerCount, int subscriberCount);

} // namespace cordboard::sandbox::ngcp
