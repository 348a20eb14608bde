"use server";

import { endSessionInput, eraseOwnDataInput } from "@guildhall/core/privacy";
import { endOtherSessions, endSession, eraseOwnData } from "@guildhall/use-cases/privacy";
import { z } from "zod";
import { userAction } from "#web/server/user-action.ts";

export const endSessionAction = userAction("privacy.endSession", endSessionInput, endSession);

export const endOtherSessionsAction = userAction(
  "privacy.endOtherSessions",
  z.undefined(),
  async (context, signIn) => await endOtherSessions(context, signIn, { sessionId: signIn.sessionId }),
);

export const eraseOwnDataAction = userAction("privacy.eraseOwnData", eraseOwnDataInput, eraseOwnData);
