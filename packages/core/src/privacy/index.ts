export { type EndSessionInput, endSessionInput } from "./end-session.input.ts";
export { freshGuilds, type HeldGuild, type HeldGuilds, heldGuildsMinutes } from "./held-guilds.ts";
export { privacyRefusals } from "./refusals.ts";
export { isSeenStale, type NewSession, type Session, startSession } from "./session.ts";
