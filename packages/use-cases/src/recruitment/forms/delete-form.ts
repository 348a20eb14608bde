import { type Actor, requireRight } from "@guildhall/core";
import type { FormInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveFormDeleted } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockShownForm } from "../first-form.ts";

/** The form is no more. Applications that came by it stay. */
export async function deleteForm({ db, clock }: Context, actor: Actor, { formId }: FormInput): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const form = await lockShownForm(tx, guildId, { formId, now });
    await saveFormDeleted(tx, guildId, { formId: form.formId, now });
    const before = { form: form.formId, questionCount: form.questions.length };
    await recordAudit(tx, actor, {
      useCase: "recruitment.deleteForm",
      target: { kind: "guild" },
      before,
      now,
    });
    await recordFact(tx, { name: "recruitment.formsChanged", guildId }, now);
  });
}
