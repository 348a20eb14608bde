import { toHundredths } from "@guildhall/core";
import {
  changePool,
  closePool,
  createPool,
  orderPools,
  previewPool,
  previewPoolClose,
  previewShare,
  sharePoints,
  viewOpenPools,
  viewPools,
} from "#use-cases/dkp/index.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

/** What Bram pays, and everybody who is active shares. */
const share = ({ bram, poolId }: Hall) =>
  ({
    poolId,
    memberId: bram.memberId,
    amount: toHundredths(1_00),
    among: "active",
  }) as const;

/** Pools, their rules, and points that change hands. */
export const poolsAttacks: Attacks = {
  viewOpenPools: { right: "dkp.adjust", attempt: viewOpenPools },
  viewPools: { right: "settings.edit", attempt: viewPools },
  createPool: {
    right: "settings.edit",
    attempt: (context, actor) => createPool(context, actor, { name: "Ours", system: "dkp" }),
  },
  changePool: {
    right: "settings.edit",
    attempt: (context, actor, { secondPoolId }) =>
      changePool(context, actor, { poolId: secondPoolId, rules: { hardCap: toHundredths(5_00) } }),
  },
  orderPools: {
    right: "settings.edit",
    attempt: (context, actor, { poolId, secondPoolId }) =>
      orderPools(context, actor, { poolIds: [secondPoolId, poolId] }),
  },
  closePool: {
    right: "settings.edit",
    attempt: async (context, actor, { system, secondPoolId: poolId }) => {
      const { previewId } = await previewPoolClose(context, system, { poolId });
      return await closePool(context, actor, { poolId, previewId });
    },
  },
  previewPoolClose: {
    right: "settings.edit",
    attempt: (context, actor, { secondPoolId: poolId }) => previewPoolClose(context, actor, { poolId }),
  },
  previewPool: {
    right: "settings.edit",
    attempt: (context, actor, { secondPoolId }) =>
      previewPool(context, actor, { poolId: secondPoolId, rules: { decay: null } }),
  },
  previewShare: {
    right: "dkp.adjust",
    attempt: (context, actor, hall) => previewShare(context, actor, share(hall)),
  },
  sharePoints: {
    right: "dkp.adjust",
    attempt: async (context, actor, hall) => {
      const { previewId } = await previewShare(context, actor, share(hall));
      const slip = { slipId: "an-attack", previewId, reason: "Bow" };
      return await sharePoints(context, actor, { ...share(hall), ...slip });
    },
  },
};
