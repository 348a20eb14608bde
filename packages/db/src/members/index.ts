export { accountIdOf, listAccountIds, readAccounts } from "./accounts.queries.ts";
export { type Adoptable, listAdoptable } from "./adoptable.queries.ts";
export { deleteAdopted, saveAdopted } from "./adopted-newcomers.queries.ts";
export {
  appendPowerReading,
  createBuild,
  deleteBuilds,
  findOwnerOfBuild,
  listBuilds,
  listLastPowerReadings,
  listPlayed,
  listPowerReadings,
  saveBuild,
  saveMainBuild,
} from "./builds.queries.ts";
export {
  createCharacter,
  deleteCharacter,
  findMainChangedAt,
  findOwnerOfCharacter,
  listCharacters,
  listMainBuilds,
  type MainBuild,
  saveCharacterName,
  saveMainChangedAt,
  saveMainCharacter,
} from "./characters.queries.ts";
export { deleteClaims, listClaims, saveClaim } from "./claims.queries.ts";
export { deleteFormerAccounts, type LongGone, listFormerMembers } from "./former-members.queries.ts";
export { type FoundMember, listMembersCalled } from "./found-members.queries.ts";
export {
  deleteGivenRoles,
  forgetGivenRole,
  listRoleHolders,
  type RoleHolder,
  saveGivenRoles,
} from "./given-roles.queries.ts";
export {
  createHandOver,
  deleteHandOver,
  listHandOvers,
  lockHandOver,
  type NamedHandOver,
} from "./hand-overs.queries.ts";
export { type HeldRole, listHeldRoles } from "./held-roles.queries.ts";
export {
  createHouse,
  deleteHouses,
  ensureHouse,
  listHouses,
  moveAllOfHouses,
  putHousesAside,
  saveHouse,
  saveHouseOf,
} from "./houses.queries.ts";
export {
  type BuildToMake,
  type CharacterToMake,
  createBuilds,
  createCharacters,
  createOfficerNotes,
  deleteCharacters,
  deleteOfficerNotes,
  listAllCharacters,
  listCharactersWithBuilds,
  type NamedCharacter,
  type NoteToKeep,
} from "./imported-characters.queries.ts";
export {
  createMembers,
  deleteMembers,
  type MadeMembers,
  type MemberToMake,
  saveRanksOf,
  saveStandingsOf,
  withdrawMembers,
} from "./imported-members.queries.ts";
export {
  createImport,
  findImportByKey,
  listImports,
  lockImport,
  saveImportUndone,
} from "./imports.queries.ts";
export {
  findMemberSync,
  lockMemberSync,
  saveMemberSyncEnd,
  saveMemberSyncStart,
} from "./member-syncs.queries.ts";
export {
  deleteMerge,
  listMerges,
  lockMerge,
  type Merge,
  moveCharacters,
  moveHeir,
  saveMerge,
  type Way,
} from "./merges.queries.ts";
export {
  ensureNewcomer,
  findNewcomer,
  findNewcomerOfUser,
  listWaitingNewcomers,
  lockNewcomer,
  saveAnswers,
  saveDecision,
  saveReturn,
  type WaitingNewcomer,
} from "./newcomers.queries.ts";
export {
  beginNudge,
  createNudge,
  findNudge,
  listLastNudges,
  type NudgeThread,
  saveNudgeAnswer,
  saveNudgeThread,
} from "./nudges.queries.ts";
export {
  createOfficerNote,
  deleteOldOfficerNotes,
  listOfficerNotes,
  lockOfficerNote,
  saveOfficerNoteDeleted,
} from "./officer-notes.queries.ts";
export { findOwnLanguage, listOwnLanguages, saveOwnLanguage } from "./own-languages.queries.ts";
export { ownLanguages } from "./own-languages.tables.ts";
export {
  deleteRankClaim,
  findRankClaim,
  listRankClaims,
  type NamedRankClaim,
  saveInheritance,
  saveRankClaim,
  saveRankClaimSettled,
} from "./rank-claims.queries.ts";
export { createRank, deleteRanks, listRanks, saveRank, saveRankOf } from "./ranks.queries.ts";
export {
  createUnlinkedMember,
  ensureMember,
  findMember,
  findMemberOfUser,
  findRowOfUser,
  listMembers,
  listMembersByIds,
  listMembersNamed,
  listMembersOfUsers,
  listNamed,
  type NewMember,
  saveMemberName,
} from "./roster.queries.ts";
export { houses, members } from "./roster.tables.ts";
export {
  type Face,
  findServerMember,
  findServerMemberAsOf,
  listBots,
  listFaces,
  type ServerMemberAsOf,
  type ServerMembersAsOf,
  saveOthersLeft,
  saveServerMemberLeft,
  saveServerMembers,
} from "./server-members.queries.ts";
export { guildMembers, memberSyncs } from "./server-members.tables.ts";
export {
  countPeopleOfRoles,
  type KnownPerson,
  listKnownPeople,
  listPeopleOfRoles,
  listServerPeople,
  type ServerPerson,
} from "./server-people.queries.ts";
export {
  findRosterMember,
  hasLeft,
  listAbsentMembers,
  listLeavings,
  listRoster,
  listRosterOf,
  lockMembers,
  type RosterMember,
  saveStanding,
  saveTimeZone,
} from "./standings.queries.ts";
export {
  createStrike,
  createStrikes,
  deleteOldStrikes,
  deleteStrikes,
  listStandingStrikes,
  listStrikes,
  listStrikesOfEvent,
  lockStrike,
  saveStrikeTakenBack,
} from "./strikes.queries.ts";
export { tallyClaims, tallyNewcomers } from "./waiting.queries.ts";
