#pragma once

class QRandomGenerator;

namespace cordboard::sandbox::ngcp {

class Store;

/// So many calls of the last forty days, in and out, of every type and with every end; and a few voicemails.
void seedCalls(Store &store, int count);
/// One call more each way, which has ended just now.
void addCallNow(Store &store, QRandomGenerator &dice);

} // namespace cordboard::sandbox::ngcp
