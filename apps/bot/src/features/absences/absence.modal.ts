import { absenceFields, absenceInput } from "@guildhall/core/absences";
import type { Translate } from "@guildhall/i18n";
import {
  changeAbsence,
  correctAbsence,
  listOwnAbsences,
  startAbsence,
  viewAbsence,
} from "@guildhall/use-cases/absences";
import { z } from "zod";
import type { OpenModal } from "#bot/discord/answer.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { describeDays } from "./days.view.ts";
import { readDays } from "./read-days.ts";

const fields = z.object({
  from: z.string(),
  until: z.string().optional(),
  reason: absenceFields.shape.reason,
});

type Entered = z.output<typeof fields>;

/** With the number of the post that the person wrote by hand, or nothing. */
const startModal = defineModal({
  feature: "absences",
  name: "start",
  version: 1,
  params: z.object({ threadId: z.string() }),
  fields,
  async run(request, { threadId }, entered) {
    const { context, actor, language, t } = request;
    const read = { ...(await readEntered(request, entered)), isReasonShared: false };
    const absence = await startAbsence(context, actor, threadId ? { ...read, threadId } : read);
    return { content: t("absences.started", { days: describeDays(t, language, absence) }) };
  },
});

const changeModal = defineModal({
  feature: "absences",
  name: "change",
  version: 1,
  params: absenceInput,
  fields,
  async run(request, { absenceId }, entered) {
    const { context, actor, language, t } = request;
    const { isReasonShared, isOwn } = await viewFor(request, absenceId);
    const input = { absenceId, isReasonShared, ...(await readEntered(request, entered)) };
    const absence = await (isOwn ? changeAbsence : correctAbsence)(context, actor, input);
    return { content: t("absences.changed", { days: describeDays(t, language, absence) }) };
  },
});

export const absenceModals = [startModal, changeModal];

export function openStartModal(t: Translate, threadId: string): OpenModal {
  return startModal.open({ threadId }, { title: t("absences.dialog.title"), fields: looks(t) });
}

/** The dialog with what is known of the leave. */
export async function openChangeModal(request: DiscordRequest, absenceId: number): Promise<OpenModal> {
  const { t } = request;
  const { fromOn, untilOn, reason } = await viewFor(request, absenceId);
  const { from, until, reason: reasonLook } = looks(t);
  return changeModal.open(
    { absenceId },
    {
      title: t("absences.dialog.changeTitle"),
      fields: {
        from: { ...from, value: fromOn },
        until: untilOn ? { ...until, value: untilOn } : until,
        reason: reason ? { ...reasonLook, value: reason } : reasonLook,
      },
    },
  );
}

/** One's own leave needs no right to be seen. */
async function viewFor({ context, actor }: DiscordRequest, absenceId: number) {
  const own = (await listOwnAbsences(context, actor)).find((each) => each.absenceId === absenceId);
  return own ? { ...own, isOwn: true } : await viewAbsence(context, actor, { absenceId });
}

async function readEntered(request: DiscordRequest, { reason, ...days }: Entered) {
  const read = await readDays(request, days);
  return reason ? { ...read, reason } : read;
}

function looks(t: Translate) {
  return {
    from: { label: t("absences.dialog.from"), hint: t("absences.dialog.fromHint"), maxLength: 40 },
    until: {
      label: t("absences.dialog.until"),
      hint: t("absences.dialog.untilHint"),
      isOptional: true,
      maxLength: 40,
    },
    reason: {
      label: t("absences.dialog.reason"),
      hint: t("absences.dialog.reasonHint"),
      isOptional: true,
      maxLength: 200,
    },
  };
}
