import { type MemberActor, Refusal } from "@guildhall/core";
import { type Absence, wasTaken } from "@guildhall/core/absences";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { endAbsence, listOwnAbsences } from "@guildhall/use-cases/absences";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const endAbsenceCommand = defineCommand({
  feature: "absences",
  command: "absence",
  name: "end",
  input: z.object({}),
  options: [],
  run: async ({ context, actor, t }) => ({ content: describeEnd(t, await endNext(context, actor)) }),
});

/** The leave that goes on, or else the next one. */
async function endNext(context: Context, actor: MemberActor): Promise<Absence> {
  const open = (await listOwnAbsences(context, actor)).filter(({ state }) => state !== "over");
  const next = open.find(({ state }) => state === "active") ?? open.at(-1);
  if (!next) throw new Refusal("absences.notAway");
  return await endAbsence(context, actor, next);
}

export function describeEnd(t: Translate, absence: Absence): string {
  return t(wasTaken(absence) ? "absences.ended" : "absences.calledOff");
}
