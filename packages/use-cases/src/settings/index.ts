export { changeLanguage } from "./change-language.ts";
export { connectGuild } from "./connect-guild.ts";
export { type EnterGuildInput, enterGuild } from "./cross-guild/enter-guild.ts";
export { listOwnGuilds, type OwnGuild } from "./cross-guild/list-own-guilds.ts";
export { disconnectGuild } from "./disconnect-guild.ts";
export { type DiscordMember, identifyMember } from "./identify-member.ts";
export { listNews, type NewsSince } from "./list-news.ts";
export { viewGuild } from "./view-guild.ts";
