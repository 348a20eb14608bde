import type { Actor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { isOverdue } from "./list-applications.ts";
import { type Look, lookAgain } from "./look-again.ts";

/** The promised time is over, and nobody has decided: officers are told, once. */
export async function noteOverdue(context: Context, actor: Actor, look: Look): Promise<void> {
  await lookAgain(context, actor, {
    ...look,
    fact: "recruitment.overdue",
    note: (application, now) =>
      application.overdueToldAt === null && isOverdue(application, now) ? { overdueToldAt: now } : undefined,
  });
}
