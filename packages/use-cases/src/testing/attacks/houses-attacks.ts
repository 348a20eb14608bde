import {
  answerNudge,
  handOver,
  listHouses,
  moveToHouse,
  nudgeMembers,
  previewHandOver,
  saveHouses,
  undoHandOver,
  undoHouseMove,
  viewHandOver,
  viewInactive,
} from "#use-cases/members/index.ts";
import type { Attacks } from "./attack.ts";

export const housesAttacks: Attacks = {
  listHouses: { right: "members.view", attempt: listHouses },
  saveHouses: {
    right: "members.edit",
    attempt: (context, actor, { marker, houses: { houseIds } }) => {
      const [houseId] = houseIds;
      const ownSeats = 60;
      return saveHouses(context, actor, { houses: [{ houseId, name: `Bears ${marker}`, ownSeats }] });
    },
  },
  moveToHouse: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId }, houses: { houseIds } }) =>
      moveToHouse(context, actor, { memberIds: [memberId], houseId: houseIds[1] }),
  },
  undoHouseMove: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId }, houses: { houseIds } }) =>
      undoHouseMove(context, actor, {
        houseId: houseIds[0],
        from: [{ memberId, houseId: houseIds[1] }],
      }),
  },
  viewInactive: { right: "members.edit", attempt: viewInactive },
  nudgeMembers: {
    right: "members.edit",
    attempt: (context, actor, { houses: { silentId } }) =>
      nudgeMembers(context, actor, { memberIds: [silentId] }),
  },
  answerNudge: {
    right: null,
    attempt: (context, actor, { houses: { nudgeId } }) => answerNudge(context, actor, { nudgeId }),
  },
  viewHandOver: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) => viewHandOver(context, actor, { memberId }),
  },
  previewHandOver: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId }, roster: { officerId } }) =>
      previewHandOver(context, actor, { memberId, toMemberId: officerId }),
  },
  handOver: {
    right: "members.edit",
    attempt: async (context, actor, { bram: { memberId }, roster: { officerId } }) => {
      const way = { memberId, toMemberId: officerId };
      const { previewId } = await previewHandOver(context, actor, way);
      return await handOver(context, actor, { ...way, previewId });
    },
  },
  undoHandOver: {
    right: "members.edit",
    attempt: (context, actor, { houses: { handOverId } }) => undoHandOver(context, actor, { handOverId }),
  },
};
