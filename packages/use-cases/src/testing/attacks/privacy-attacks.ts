import { endOtherSessions, endSession, listSessions } from "#use-cases/privacy/index.ts";
import type { Attacks } from "./attack.ts";

export const privacyAttacks: Attacks = {
  endOtherSessions: {
    attemptAsStranger: (context, stranger) => endOtherSessions(context, stranger, { sessionId: "none" }),
  },
  endSession: {
    attemptAsStranger: (context, stranger, { officer }) => endSession(context, stranger, officer),
  },
  findSession: { exempt: "says whose a signed cookie is, before there is an actor: sessions.test.ts" },
  listSessions: { attemptAsStranger: listSessions },
  startSession: { exempt: "makes a session of one's own after Discord said who it is: sessions.test.ts" },
};
