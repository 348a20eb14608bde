export { endOtherSessions } from "./cross-guild/end-other-sessions.ts";
export { endSession } from "./cross-guild/end-session.ts";
export { findSession } from "./cross-guild/find-session.ts";
export { listSessions } from "./cross-guild/list-sessions.ts";
export { type StartSessionInput, startSession } from "./cross-guild/start-session.ts";
