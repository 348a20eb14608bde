import {
  approveRankClaim,
  changeRank,
  claimRank,
  declineRankClaim,
  findShownRankClaim,
  finishRoles,
  giveLead,
  listRankClaims,
  listRanks,
  prepareRoles,
  previewLead,
  recheckRankClaims,
  recheckRolesOfAll,
  saveRanks,
  viewLiveRoster,
  viewRankChoices,
  viewRankClaim,
  withdrawRankClaim,
} from "#use-cases/members/index.ts";
import type { Attacks } from "./attack.ts";

/** On ranks, on claims of them, and on the roles that go with them. */
export const ranksAttacks: Attacks = {
  changeRank: {
    right: "ranks.edit",
    attempt: (context, actor, { bram: { memberId }, roster: { rankIds } }) =>
      changeRank(context, actor, { memberIds: [memberId], rankId: rankIds[2] }),
  },
  saveRanks: {
    right: "ranks.edit",
    attempt: (context, actor, { marker, roster: { rankIds } }) => {
      const rank = { roleId: null, heirMemberId: null };
      const [leader, officer] = rankIds;
      return saveRanks(context, actor, {
        ranks: [
          { ...rank, rankId: leader, name: `Leader ${marker}` },
          { ...rank, rankId: officer, name: `Officer ${marker}` },
          { ...rank, name: "Raider" },
        ],
      });
    },
  },
  listRanks: { right: "members.view", attempt: listRanks },
  giveLead: {
    right: null,
    attempt: (context, actor, { roster: { heirId } }) => giveLead(context, actor, { memberId: heirId }),
  },
  previewLead: {
    right: null,
    attempt: (context, actor, { roster: { heirId } }) => previewLead(context, actor, { memberId: heirId }),
  },
  claimRank: {
    right: null,
    attempt: (context, actor, { roster: { rankIds } }) =>
      claimRank(context, actor, { rankId: rankIds[2], note: "Please" }),
  },
  withdrawRankClaim: { right: null, attempt: withdrawRankClaim },
  approveRankClaim: {
    right: "ranks.edit",
    attempt: (context, actor, { roster: { claimId } }) => approveRankClaim(context, actor, { claimId }),
  },
  declineRankClaim: {
    right: "ranks.edit",
    attempt: (context, actor, { roster: { claimId } }) => declineRankClaim(context, actor, { claimId }),
  },
  listRankClaims: { right: "ranks.edit", attempt: listRankClaims },
  viewLiveRoster: { right: "members.view", attempt: viewLiveRoster },
  viewRankChoices: { right: "ranks.edit", attempt: viewRankChoices },
  viewRankClaim: {
    right: "ranks.edit",
    attempt: (context, actor, { bram: { memberId } }) => viewRankClaim(context, actor, { memberId }),
  },
  findShownRankClaim: {
    right: "ranks.edit",
    attempt: (context, actor, { roster: { claimId } }) => findShownRankClaim(context, actor, { claimId }),
  },
  recheckRankClaims: {
    right: "settings.edit",
    attempt: (context, actor, { bram: { userId } }) => recheckRankClaims(context, actor, { userId }),
  },
  recheckRolesOfAll: { right: "settings.edit", attempt: recheckRolesOfAll },
  prepareRoles: {
    right: "settings.edit",
    attempt: (context, actor, { bram: { memberId } }) => prepareRoles(context, actor, { memberId }),
  },
  finishRoles: {
    right: "settings.edit",
    attempt: (context, actor, { bram: { memberId, userId } }) =>
      finishRoles(context, actor, { memberId, userId, take: [], owed: [] }),
  },
};
