export { freshGuilds, type HeldGuild, type HeldGuilds, heldGuildsMinutes } from "./held-guilds.ts";
export { privacyRefusals } from "./refusals.ts";
export { type Session, sessionDays } from "./session.ts";
