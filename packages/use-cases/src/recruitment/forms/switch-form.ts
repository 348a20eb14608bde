import { type Actor, requireRight } from "@guildhall/core";
import type { SwitchFormInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveForm } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockShownForm } from "../first-form.ts";

/** The form takes applications from now on, or none. What is being filled in waits until it is open again. */
export async function switchForm(
  { db, clock }: Context,
  actor: Actor,
  { formId, isOpen }: SwitchFormInput,
): Promise<{ readonly formId: number }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const form = await lockShownForm(tx, guildId, { formId, now });
    const changed = { formId: form.formId };
    if (form.isOpen === isOpen) return changed;
    await saveForm(tx, guildId, { ...form, isOpen });
    await recordAudit(tx, actor, {
      useCase: "recruitment.switchForm",
      target: { kind: "guild" },
      before: { form: form.formId, isClosed: !form.isOpen },
      after: { form: form.formId, isClosed: !isOpen },
      now,
    });
    await recordFact(tx, { name: "recruitment.formsChanged", guildId }, now);
    return changed;
  });
}
