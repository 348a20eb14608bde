import { Refusal } from "@guildhall/core";
import { absenceInput } from "@guildhall/core/absences";
import { closeAbsence, endAbsence, listOwnAbsences, viewDigest } from "@guildhall/use-cases/absences";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { openChangeModal, openStartModal } from "./absence.modal.ts";
import { digestView } from "./digest.view.ts";
import { describeEnd } from "./end-absence.command.ts";

/** On the panel of members. */
export const goAwayButton = defineButton({
  feature: "absences",
  name: "go-away",
  version: 1,
  params: z.object({}),
  run: async ({ t }) => openStartModal(t, ""),
});

/** Under a post that somebody wrote by hand, for that person. */
export const completePostButton = defineButton({
  feature: "absences",
  name: "complete",
  version: 1,
  params: z.object({ threadId: z.string(), userId: z.string() }),
  async run({ actor, t }, { threadId, userId }) {
    if (actor.userId !== userId) throw new Refusal("absences.notYours");
    return openStartModal(t, threadId);
  },
});

/** The person is back; an officer can say so too. */
export const endAbsenceButton = defineButton({
  feature: "absences",
  name: "end",
  version: 1,
  params: absenceInput,
  async run({ context, actor, t }, input) {
    const own = await listOwnAbsences(context, actor);
    const isOwn = own.some(({ absenceId }) => absenceId === input.absenceId);
    const absence = await (isOwn ? endAbsence : closeAbsence)(context, actor, input);
    return { content: describeEnd(t, absence) };
  },
});

export const changeAbsenceButton = defineButton({
  feature: "absences",
  name: "change-days",
  version: 1,
  params: absenceInput,
  run: async (request, { absenceId }) => await openChangeModal(request, absenceId),
});

export const digestButton = defineButton({
  feature: "absences",
  name: "digest",
  version: 1,
  params: absenceInput,
  run: async ({ context, actor, language, t }, input) =>
    digestView(t, language, await viewDigest(context, actor, input)),
});
