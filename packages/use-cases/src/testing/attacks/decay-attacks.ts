import {
  expirePoints,
  giveStart,
  lapseBalance,
  moveDecay,
  planDecays,
  previewDecay,
  runDecay,
  runDueDecay,
  viewDecay,
  viewStandings,
} from "#use-cases/dkp/index.ts";
import type { Attacks } from "./attack.ts";

export const decayAttacks: Attacks = {
  expirePoints: {
    right: "dkp.adjust",
    attempt: (context, actor) => expirePoints(context, actor, { day: "2027-12-01" }),
  },
  giveStart: {
    right: "dkp.adjust",
    attempt: (context, actor, { bram: { memberId } }) => giveStart(context, actor, { memberId }),
  },
  lapseBalance: {
    right: "dkp.adjust",
    attempt: (context, actor, { bram: { memberId } }) => {
      const backAt = context.clock.now();
      const leftAt = backAt.subtract({ hours: 24 * 90 });
      return lapseBalance(context, actor, { memberId, leftAt, backAt });
    },
  },
  moveDecay: {
    right: "dkp.adjust",
    attempt: async (context, actor, { system, poolId }) => {
      const [standings] = await viewStandings(context, system);
      return await moveDecay(context, actor, {
        poolId,
        fromOn: standings?.nextDecay?.on ?? "",
        toOn: "2026-12-24",
      });
    },
  },
  planDecays: { right: "dkp.adjust", attempt: planDecays },
  previewDecay: {
    right: "dkp.adjust",
    attempt: (context, actor, { poolId }) => previewDecay(context, actor, { poolId }),
  },
  runDecay: {
    right: "dkp.adjust",
    attempt: async (context, actor, { system, poolId }) => {
      const { previewId } = await previewDecay(context, system, { poolId });
      const slip = { slipId: "an-attack", isInsteadOfNext: true };
      return await runDecay(context, actor, { ...slip, poolId, previewId });
    },
  },
  runDueDecay: { right: "dkp.adjust", attempt: runDueDecay },
  viewDecay: {
    right: "dkp.view-all",
    attempt: (context, actor, { poolId }) => viewDecay(context, actor, { poolId }),
  },
};
