import {
  bringBackHonour,
  listHonoursOf,
  refreshHonoursOf,
  saveHonour,
  takeBackHonour,
  viewFame,
} from "#use-cases/announcements/index.ts";
import type { Attacks } from "./attack.ts";

/** On what members are remembered for. */
export const fameAttacks: Attacks = {
  viewFame: { right: "members.view", attempt: viewFame },
  listHonoursOf: {
    right: "members.view",
    attempt: (context, actor, { bram: { memberId } }) => listHonoursOf(context, actor, { memberId }),
  },
  refreshHonoursOf: {
    right: "announcements.post",
    attempt: (context, actor, { bram: { memberId } }) => refreshHonoursOf(context, actor, { memberId }),
  },
  saveHonour: {
    right: "announcements.post",
    attempt: (context, actor, { honours: { standingId }, bram: { memberId }, marker }) =>
      saveHonour(context, actor, {
        ...{ honourId: standingId, title: `Kept ${marker}`, text: null, link: null },
        ...{ memberIds: [memberId], isPinged: false },
      }),
  },
  takeBackHonour: {
    right: "announcements.post",
    attempt: (context, actor, { honours: { standingId } }) =>
      takeBackHonour(context, actor, { honourId: standingId }),
  },
  bringBackHonour: {
    right: "announcements.post",
    attempt: (context, actor, { honours: { takenBackId } }) =>
      bringBackHonour(context, actor, { honourId: takenBackId }),
  },
};
