import {
  verifyLedger,
  viewOwnBalance,
  viewStandings,
  viewStatement,
  viewWeek,
} from "#use-cases/dkp/index.ts";
import type { Attacks } from "./attack.ts";

export const dkpAttacks: Attacks = {
  verifyLedger: { right: "dkp.view-all", attempt: verifyLedger },
  viewOwnBalance: { right: null, attempt: viewOwnBalance },
  viewStandings: { right: "dkp.view-all", attempt: viewStandings },
  viewStatement: {
    right: "dkp.view-all",
    attempt: (context, actor, { bram }) => viewStatement(context, actor, { memberId: bram.memberId }),
  },
  viewWeek: { right: "dkp.view-all", attempt: viewWeek },
};
