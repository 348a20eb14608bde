"use server";

import {
  addOfficerNoteInput,
  addUnlinkedMemberInput,
  buildInput,
  changeRankInput,
  changeStandingInput,
  characterInput,
  chooseLanguageInput,
  chooseTimeZoneInput,
  declineClaimInput,
  giveStrikeInput,
  handOverInput,
  memberInput,
  mergeMembersInput,
  moveToHouseInput,
  nudgeMembersInput,
  officerNoteInput,
  renameMemberInput,
  saveBuildInput,
  saveCharacterInput,
  saveHousesInput,
  saveRanksInput,
  strikeInput,
  undoHandOverInput,
  undoHouseMoveInput,
  undoMergeInput,
} from "@guildhall/core/members";
import {
  addOfficerNote,
  addUnlinkedMember,
  changeRank,
  changeStanding,
  chooseLanguage,
  chooseTimeZone,
  claimMember,
  declineClaim,
  deleteBuild,
  deleteCharacter,
  deleteOfficerNote,
  giveStrike,
  handOver,
  mergeMembers,
  moveToHouse,
  nudgeMembers,
  renameMember,
  restoreOfficerNote,
  restoreStrike,
  saveBuild,
  saveCharacter,
  saveHouses,
  saveRanks,
  takeBackStrike,
  undoHandOver,
  undoHouseMove,
  undoMerge,
} from "@guildhall/use-cases/members";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const addUnlinkedMemberAction = guildAction(
  "members.addUnlinkedMember",
  addUnlinkedMemberInput,
  addUnlinkedMember,
);

export const renameMemberAction = guildAction("members.renameMember", renameMemberInput, renameMember);

export const changeStandingAction = guildAction(
  "members.changeStanding",
  changeStandingInput,
  changeStanding,
);

export const changeRankAction = guildAction("members.changeRank", changeRankInput, changeRank);

export const saveRanksAction = guildAction("members.saveRanks", saveRanksInput, saveRanks);

export const saveCharacterAction = guildAction("members.saveCharacter", saveCharacterInput, saveCharacter);

export const deleteCharacterAction = guildAction("members.deleteCharacter", characterInput, deleteCharacter);

export const saveBuildAction = guildAction("members.saveBuild", saveBuildInput, saveBuild);

export const deleteBuildAction = guildAction("members.deleteBuild", buildInput, deleteBuild);

export const chooseLanguageAction = guildAction(
  "members.chooseLanguage",
  chooseLanguageInput,
  chooseLanguage,
);

export const chooseTimeZoneAction = guildAction(
  "members.chooseTimeZone",
  chooseTimeZoneInput,
  chooseTimeZone,
);

export const claimMemberAction = guildAction("members.claimMember", memberInput, claimMember);

export const declineClaimAction = guildAction("members.declineClaim", declineClaimInput, declineClaim);

export const mergeMembersAction = guildAction("members.mergeMembers", mergeMembersInput, mergeMembers);

export const undoMergeAction = guildAction("members.undoMerge", undoMergeInput, undoMerge);

/** Tells which note it is, so that it can be taken back. */
export const addOfficerNoteAction = tellingGuildAction(
  "members.addOfficerNote",
  addOfficerNoteInput,
  async (...asked) => {
    const { noteId } = await addOfficerNote(...asked);
    return { noteId };
  },
);

export const restoreOfficerNoteAction = guildAction(
  "members.restoreOfficerNote",
  officerNoteInput,
  restoreOfficerNote,
);

export const deleteOfficerNoteAction = guildAction(
  "members.deleteOfficerNote",
  officerNoteInput,
  deleteOfficerNote,
);

/** Tells which strike it is, so that it can be taken back. */
export const giveStrikeAction = tellingGuildAction("members.giveStrike", giveStrikeInput, giveStrike);

export const takeBackStrikeAction = guildAction("members.takeBackStrike", strikeInput, takeBackStrike);

export const restoreStrikeAction = guildAction("members.restoreStrike", strikeInput, restoreStrike);

export const saveHousesAction = guildAction("members.saveHouses", saveHousesInput, saveHouses);

/** Tells where they came from, so that they can go back. */
export const moveToHouseAction = tellingGuildAction("members.moveToHouse", moveToHouseInput, moveToHouse);

export const undoHouseMoveAction = guildAction("members.undoHouseMove", undoHouseMoveInput, undoHouseMove);

export const nudgeMembersAction = guildAction("members.nudgeMembers", nudgeMembersInput, nudgeMembers);

export const handOverAction = guildAction("members.handOver", handOverInput, handOver);

export const undoHandOverAction = guildAction("members.undoHandOver", undoHandOverInput, undoHandOver);
