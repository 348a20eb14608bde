import {
  addOfficerNote,
  addUnlinkedMember,
  changeStanding,
  chooseLanguage,
  chooseTimeZone,
  claimMember,
  declineClaim,
  deleteBuild,
  deleteCharacter,
  deleteOfficerNote,
  findOwnMember,
  giveStrike,
  listClaimable,
  listClaims,
  listFaces,
  listMembers,
  listOfficerNotes,
  listStrikes,
  mergeMembers,
  planMemberRecheck,
  previewMerge,
  recordMemberPage,
  recordServerMemberLeft,
  recordServerMembers,
  renameMember,
  restoreOfficerNote,
  restoreStrike,
  saveBuild,
  saveCharacter,
  searchMembers,
  startMemberSync,
  takeBackStrike,
  undoMerge,
  viewMember,
  viewNeighbours,
  viewOwnMember,
  viewOwnSettings,
  viewRoster,
} from "#use-cases/members/index.ts";
import type { Attacks } from "./attack.ts";

export const membersAttacks: Attacks = {
  addUnlinkedMember: {
    right: "members.edit",
    attempt: (context, actor) => addUnlinkedMember(context, actor, { name: "Dana" }),
  },
  changeStanding: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      changeStanding(context, actor, { memberIds: [memberId], standing: "trial" }),
  },
  chooseLanguage: {
    right: null,
    attempt: (context, actor) => chooseLanguage(context, actor, { language: "fr" }),
  },
  chooseTimeZone: {
    right: null,
    attempt: (context, actor) => chooseTimeZone(context, actor, { timeZone: "Pacific/Auckland" }),
  },
  deleteBuild: {
    right: "members.edit",
    attempt: (context, actor, { roster: { buildId } }) => deleteBuild(context, actor, { buildId }),
  },
  deleteCharacter: {
    right: "members.edit",
    attempt: (context, actor, { roster: { characterId } }) =>
      deleteCharacter(context, actor, { characterId }),
  },
  saveBuild: {
    right: "members.edit",
    attempt: (context, actor, { roster: { characterId } }) =>
      saveBuild(context, actor, { characterId, role: "healer", power: 99 }),
  },
  saveCharacter: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      saveCharacter(context, actor, { memberId, name: "Bramble" }),
  },
  viewMember: {
    right: "members.view",
    attempt: (context, actor, { bram: { memberId } }) => viewMember(context, actor, { memberId, days: 60 }),
  },
  viewNeighbours: {
    right: "members.view",
    attempt: (context, actor, { bram: { memberId } }) => viewNeighbours(context, actor, { memberId }),
  },
  findOwnMember: { right: null, attempt: findOwnMember },
  viewOwnSettings: { right: null, attempt: viewOwnSettings },
  viewOwnMember: {
    right: null,
    attempt: (context, actor) => viewOwnMember(context, actor, { days: 60 }),
  },
  viewRoster: {
    right: "members.view",
    attempt: (context, actor) => viewRoster(context, actor, { days: 60 }),
  },
  claimMember: {
    right: null,
    attempt: (context, actor, { roster: { danaId } }) => claimMember(context, actor, { memberId: danaId }),
  },
  listClaimable: { right: null, attempt: listClaimable },
  listClaims: { right: "members.edit", attempt: listClaims },
  declineClaim: {
    right: "members.edit",
    attempt: (context, actor, { roster: { officerId } }) =>
      declineClaim(context, actor, { claimantMemberId: officerId }),
  },
  previewMerge: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId }, roster: { danaId } }) =>
      previewMerge(context, actor, { mergedMemberId: danaId, memberId }),
  },
  mergeMembers: {
    right: "members.edit",
    attempt: async (context, actor, { bram: { memberId }, roster: { danaId } }) => {
      const merge = { mergedMemberId: danaId, memberId };
      const { previewId } = await previewMerge(context, actor, merge);
      return await mergeMembers(context, actor, { ...merge, previewId });
    },
  },
  undoMerge: {
    right: "members.edit",
    attempt: (context, actor, { roster: { mergedId } }) =>
      undoMerge(context, actor, { mergedMemberId: mergedId }),
  },
  listOfficerNotes: {
    right: "officer-notes.view",
    attempt: (context, actor, { bram: { memberId } }) => listOfficerNotes(context, actor, { memberId }),
  },
  addOfficerNote: {
    right: "officer-notes.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      addOfficerNote(context, actor, { memberId, text: "Of Bram" }),
  },
  deleteOfficerNote: {
    right: "officer-notes.edit",
    attempt: (context, actor, { roster: { noteId } }) => deleteOfficerNote(context, actor, { noteId }),
  },
  restoreOfficerNote: {
    right: "officer-notes.edit",
    attempt: (context, actor, { roster: { deletedNoteId } }) =>
      restoreOfficerNote(context, actor, { noteId: deletedNoteId }),
  },
  listStrikes: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) => listStrikes(context, actor, { memberId }),
  },
  giveStrike: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      giveStrike(context, actor, { memberId, reason: "To Bram" }),
  },
  restoreStrike: {
    right: "members.edit",
    attempt: (context, actor, { roster: { takenBackStrikeId } }) =>
      restoreStrike(context, actor, { strikeId: takenBackStrikeId }),
  },
  takeBackStrike: {
    right: "members.edit",
    attempt: (context, actor, { roster: { strikeId } }) => takeBackStrike(context, actor, { strikeId }),
  },
  listMembers: { right: "members.view", attempt: listMembers },
  searchMembers: {
    right: "members.view",
    attempt: (context, actor) => searchMembers(context, actor, { text: "Bram", limit: 5 }),
  },
  renameMember: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      renameMember(context, actor, { memberId, name: "Bramble" }),
  },
  listFaces: { right: "members.view", attempt: listFaces },
  planMemberRecheck: {
    right: "settings.edit",
    attempt: (context, actor, { officer: { userId } }) =>
      planMemberRecheck(context, actor, { userId, asOf: context.clock.now() }),
  },
  recordMemberPage: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) => {
      const asOf = context.clock.now();
      const page = { startedAt: asOf, afterUserId: "0" };
      return recordMemberPage(context, actor, { page, members: [serverMember], asOf });
    },
  },
  recordServerMemberLeft: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) =>
      recordServerMemberLeft(context, actor, { member: serverMember, asOf: context.clock.now() }),
  },
  recordServerMembers: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) =>
      recordServerMembers(context, actor, { members: [serverMember], asOf: context.clock.now() }),
  },
  startMemberSync: { right: "settings.edit", attempt: startMemberSync },
};
