import { toHundredths } from "@guildhall/core";
import {
  adjustPoints,
  checkLedger,
  listLedger,
  listUndoable,
  previewUndo,
  undoEntries,
  verifyLedger,
  viewBalanceOf,
  viewBalancesAt,
  viewLeaders,
  viewOwnBalance,
  viewOwnStatement,
  viewPointsTrend,
  viewStandings,
  viewStatement,
  viewWeek,
} from "#use-cases/dkp/index.ts";
import type { Attacks } from "./attack.ts";
import { decayAttacks } from "./decay-attacks.ts";

export const dkpAttacks: Attacks = {
  viewPointsTrend: {
    right: "dkp.view-all",
    attempt: (context, actor) => viewPointsTrend(context, actor, { days: 90 }),
  },
  ...decayAttacks,
  adjustPoints: {
    right: "dkp.adjust",
    attempt: (context, actor, { bram }) => {
      const lines = [{ memberId: bram.memberId, amount: toHundredths(1_00) }];
      return adjustPoints(context, actor, { slipId: "an-attack", lines, reason: "Mine" });
    },
  },
  checkLedger: { right: "dkp.view-all", attempt: checkLedger },
  listLedger: {
    right: "dkp.view-all",
    attempt: (context, actor) => listLedger(context, actor, {}),
  },
  listUndoable: { right: "dkp.adjust", attempt: listUndoable },
  previewUndo: {
    right: "dkp.adjust",
    attempt: (context, actor, { events }) => previewUndo(context, actor, { eventId: events.settled }),
  },
  undoEntries: {
    right: "dkp.adjust",
    attempt: (context, actor, { events }) =>
      undoEntries(context, actor, { slipId: "an-attack", eventId: events.settled }),
  },
  verifyLedger: { right: "dkp.view-all", attempt: verifyLedger },
  viewBalancesAt: {
    right: "dkp.view-all",
    attempt: (context, actor) => viewBalancesAt(context, actor, { at: context.clock.now().toString() }),
  },
  viewOwnBalance: { right: null, attempt: (context, actor) => viewOwnBalance(context, actor) },
  viewOwnStatement: { right: null, attempt: (context, actor) => viewOwnStatement(context, actor, {}) },
  viewLeaders: { right: "dkp.view-all", attempt: viewLeaders },
  viewStandings: { right: "dkp.view-all", attempt: viewStandings },
  viewBalanceOf: {
    right: "dkp.view-all",
    attempt: (context, actor, { bram: { memberId } }) => viewBalanceOf(context, actor, { memberId }),
  },
  viewStatement: {
    right: "dkp.view-all",
    attempt: (context, actor, { bram }) => viewStatement(context, actor, { memberId: bram.memberId }),
  },
  viewWeek: { right: "dkp.view-all", attempt: viewWeek },
};
