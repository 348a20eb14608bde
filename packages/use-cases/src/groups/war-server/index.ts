export { beginWarRemoval } from "./begin-war-removal.ts";
export { changeWarServer } from "./change-war-server.ts";
export { findOwnWarInvite, type OwnWarInvite } from "./find-own-war-invite.ts";
export { type MadeWarCode, makeWarCode } from "./make-war-code.ts";
export { takeWarInvite } from "./take-war-invite.ts";
export { type MissingPerson, viewWarServer, type WarServerView } from "./view-war-server.ts";
export { viewWarWork, type WarWork } from "./view-war-work.ts";
