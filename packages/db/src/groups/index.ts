export {
  createWarServer,
  deleteWarCode,
  deleteWarServer,
  findHomeOfWarServer,
  findWarServer,
  lockWarCode,
  saveWarCode,
  saveWarServer,
} from "./cross-guild/war-servers.queries.ts";
export { type Entry, findEntry } from "./entries.queries.ts";
export { moveLeader, moveSeats } from "./move-seats.queries.ts";
export { findPartyMuster, savePartyMuster } from "./musters.queries.ts";
export {
  findPartyBoard,
  findPartyDraft,
  findToldNumber,
  getPartyDraft,
  listPublishedPlacesOf,
  type NewPartyDraft,
  saveNewPartyDraft,
  savePartyBoard,
  savePartyPlaces,
  saveToldNumber,
} from "./parties.queries.ts";
export { listPartiesOfMember, type PastParty } from "./party-history.queries.ts";
export {
  countPartyPresets,
  createPartyPreset,
  deletePartyPreset,
  findPartyPresetNamed,
  getPartyPreset,
  listPartyPresets,
  type PartyPreset,
  savePartyPreset,
} from "./party-presets.queries.ts";
export {
  createStatic,
  deleteSeat,
  deleteStatic,
  findStaticNamed,
  findStaticOfRegular,
  listSeats,
  listStatics,
  lockStatic,
  saveSeat,
  saveStatic,
} from "./statics.queries.ts";
export {
  createWarRemoval,
  deleteWarRemoval,
  listEventIdsWithParties,
  listWarInvites,
  listWarLeavers,
  listWarRemovals,
  saveWarInvite,
  type WarInvite,
} from "./war-people.queries.ts";
export {
  createWarThing,
  deleteWarThing,
  listStrayWarThings,
  listWarThings,
  saveWarThing,
} from "./war-things.queries.ts";
