import {
  beginWarRemoval,
  buildParties,
  changePartySetting,
  changeStatic,
  changeWarServer,
  createStatic,
  deletePartyPreset,
  disbandStatic,
  leadParty,
  listAlternatives,
  listMusterMoves,
  listPartyPresets,
  listStatics,
  lockPlaces,
  makeWarCode,
  musterParties,
  noteMuster,
  placeMember,
  publishParties,
  savePartyPreset,
  seatArrival,
  seatMember,
  takeAlternative,
  undoParties,
  unlinkWarServer,
  unseatMember,
  viewGroupsOf,
  viewMuster,
  viewOwnParty,
  viewParties,
  viewPublishedParties,
  viewSeating,
  viewWarLink,
  viewWarServer,
  viewWarWork,
} from "#use-cases/groups/index.ts";
import type { Attacks } from "./attack.ts";

const onlyForPlayers = "is for who plays in the parties of an event: war-invites.test.ts";

export const groupsAttacks: Attacks = {
  createStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group: { freeMemberId } }) =>
      createStatic(context, actor, { name: "Dusk", leaderMemberId: freeMemberId, targets: {} }),
  },
  changeStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, leaderMemberId } }) =>
      changeStatic(context, actor, { staticId, leaderMemberId, name: "Dusk", targets: { healer: 2 } }),
  },
  disbandStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group }) => disbandStatic(context, actor, group),
  },
  seatMember: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, regularMemberId } }) =>
      seatMember(context, actor, { staticId, memberId: regularMemberId, isSubstitute: true }),
  },
  unseatMember: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, regularMemberId } }) =>
      unseatMember(context, actor, { staticId, memberId: regularMemberId }),
  },
  viewGroupsOf: {
    right: "members.view",
    attempt: (context, actor, { bram: { memberId } }) => viewGroupsOf(context, actor, { memberId }),
  },
  listStatics: { right: null, attempt: listStatics },
  buildParties: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber } }) =>
      buildParties(context, actor, { eventId, draftNumber }),
  },
  listAlternatives: {
    right: "groups.edit",
    attempt: (context, actor, { parties }) => listAlternatives(context, actor, parties),
  },
  takeAlternative: {
    right: "groups.edit",
    attempt: (context, actor, { parties }) => takeAlternative(context, actor, { ...parties, alternative: 1 }),
  },
  placeMember: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber, memberId } }) =>
      placeMember(context, actor, { eventId, draftNumber, memberId, partyKey: null }),
  },
  lockPlaces: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber, memberId } }) =>
      lockPlaces(context, actor, { eventId, draftNumber, memberIds: [memberId], isLocked: true }),
  },
  leadParty: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber, memberId } }) =>
      leadParty(context, actor, { eventId, draftNumber, memberId }),
  },
  changePartySetting: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber } }) =>
      changePartySetting(context, actor, {
        ...{ eventId, draftNumber },
        setting: {
          ...{ together: [], apart: [], aim: "tiered", keepsStatics: true },
          parties: [{ partyKey: "1", name: null, size: 6, seats: [], houseId: null, wantsLeader: false }],
        },
      }),
  },
  undoParties: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber } }) =>
      undoParties(context, actor, { eventId, draftNumber }),
  },
  publishParties: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber } }) =>
      publishParties(context, actor, { eventId, draftNumber, hasVoice: true, hasRoles: false }),
  },
  seatArrival: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, draftNumber, memberId, partyKey, standbyId } }) =>
      seatArrival(context, actor, {
        ...{ eventId, draftNumber, partyKey, buildId: null },
        ...{ memberId: standbyId, insteadOfMemberId: memberId },
      }),
  },
  viewSeating: {
    right: "attendance.edit",
    attempt: (context, actor, { parties: { eventId } }) => viewSeating(context, actor, { eventId }),
  },
  musterParties: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId } }) => musterParties(context, actor, { eventId }),
  },
  noteMuster: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId, memberId } }) =>
      noteMuster(context, actor, { eventId, tries: [{ memberId, outcome: "moved" }], next: "end" }),
  },
  listMusterMoves: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId } }) =>
      listMusterMoves(context, actor, { eventId, seats: [] }),
  },
  viewMuster: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId } }) => viewMuster(context, actor, { eventId }),
  },
  viewParties: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { eventId } }) => viewParties(context, actor, { eventId }),
  },
  viewOwnParty: {
    right: null,
    attempt: (context, actor, { parties: { eventId } }) => viewOwnParty(context, actor, { eventId }),
  },
  viewPublishedParties: {
    right: null,
    attempt: (context, actor, { parties: { eventId } }) => viewPublishedParties(context, actor, { eventId }),
  },
  listPartyPresets: { right: "groups.edit", attempt: listPartyPresets },
  savePartyPreset: {
    right: "groups.edit",
    attempt: (context, actor) =>
      savePartyPreset(context, actor, {
        ...{ name: "Dusk", aim: "balanced", keepsStatics: true },
        parties: [{ partyKey: "1", name: null, size: 6, seats: [], houseId: null, wantsLeader: false }],
      }),
  },
  deletePartyPreset: {
    right: "groups.edit",
    attempt: (context, actor, { parties: { presetId } }) => deletePartyPreset(context, actor, { presetId }),
  },
  makeWarCode: { right: "settings.edit", attempt: makeWarCode },
  linkWarServer: {
    exempt: "asks for a code, and for Manage Server in another server: link-war-server.test.ts",
  },
  viewWarLink: { right: "settings.edit", attempt: viewWarLink },
  unlinkWarServer: { right: "settings.edit", attempt: unlinkWarServer },
  changeWarServer: {
    right: "settings.edit",
    attempt: (context, actor) =>
      changeWarServer(context, actor, { givesParties: false, removesLeavers: false }),
  },
  viewWarServer: { right: "groups.edit", attempt: viewWarServer },
  viewWarWork: { right: "settings.edit", attempt: viewWarWork },
  beginWarRemoval: {
    right: "members.edit",
    attempt: (context, actor, { bram: { userId } }) => beginWarRemoval(context, actor, { userId }),
  },
  findOwnWarInvite: { exempt: onlyForPlayers },
  takeWarInvite: { exempt: onlyForPlayers },
};
