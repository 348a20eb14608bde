export {
  createContact,
  deleteContact,
  deleteContactsWhoLeft,
  findContact,
  type GuildContact,
  listContacts,
  listSpeakers,
  saveContactReminded,
  saveContactSettled,
} from "./contacts.queries.ts";
export { foreignGuilds } from "./diplomacy.tables.ts";
export {
  beginForeignGuildCategory,
  beginForeignGuildChannel,
  type ChannelObstacle,
  createForeignGuildCategory,
  createForeignGuildChannel,
  deleteForeignGuildCategory,
  deleteForeignGuildChannel,
  type ForeignGuildCategory,
  type ForeignGuildChannel,
  findForeignGuildChannel,
  findForeignGuildOfChannel,
  listForeignGuildCategories,
  listForeignGuildChannels,
  saveForeignGuildCategory,
  saveForeignGuildChannel,
} from "./foreign-guild-channels.queries.ts";
export {
  createForeignGuild,
  findForeignGuild,
  listForeignGuilds,
  listForeignGuildsEver,
  lockDeletedForeignGuild,
  lockForeignGuild,
  saveForeignGuild,
  saveForeignGuildDeleted,
} from "./foreign-guilds.queries.ts";
export {
  countIncidents,
  createIncident,
  listIncidents,
  lockIncident,
  saveIncidentTakenBack,
} from "./incidents.queries.ts";
export {
  createPact,
  findPact,
  listPacts,
  lockPact,
  type PactOf,
  savePactEnded,
  savePactRestored,
  savePactTold,
} from "./pacts.queries.ts";
export { tallyWaitingContacts } from "./waiting.queries.ts";
