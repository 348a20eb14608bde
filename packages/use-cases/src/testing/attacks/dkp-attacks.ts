import { toHundredths } from "@guildhall/core";
import {
  adjustPoints,
  undoAdjustment,
  verifyLedger,
  viewOwnBalance,
  viewStandings,
  viewStatement,
  viewWeek,
} from "#use-cases/dkp/index.ts";
import type { Attacks } from "./attack.ts";

export const dkpAttacks: Attacks = {
  adjustPoints: {
    right: "dkp.adjust",
    attempt: (context, actor, { bram }) => {
      const lines = [{ memberId: bram.memberId, amount: toHundredths(1_00) }];
      return adjustPoints(context, actor, { slipId: "an-attack", lines, reason: "Mine" });
    },
  },
  undoAdjustment: {
    right: "dkp.adjust",
    attempt: (context, actor, { slipId }) => undoAdjustment(context, actor, { slipId }),
  },
  verifyLedger: { right: "dkp.view-all", attempt: verifyLedger },
  viewOwnBalance: { right: null, attempt: viewOwnBalance },
  viewStandings: { right: "dkp.view-all", attempt: viewStandings },
  viewStatement: {
    right: "dkp.view-all",
    attempt: (context, actor, { bram }) => viewStatement(context, actor, { memberId: bram.memberId }),
  },
  viewWeek: { right: "dkp.view-all", attempt: viewWeek },
};
