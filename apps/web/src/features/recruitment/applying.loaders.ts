import "server-only";
import type { MemberActor } from "@guildhall/core";
import { decidedShownDays, isOpenApplication } from "@guildhall/core/recruitment";
import { translateRefusal, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { viewDraft, viewOpenings, viewOwnApplication } from "@guildhall/use-cases/recruitment";
import { getLocale } from "next-intl/server";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What somebody who wants to join has before them: the forms, the one that is being filled in, and what was sent. */
export async function readApplying(context: Context, actor: MemberActor) {
  const own = await viewOwnApplication(context, actor);
  const { forms } = await viewOpenings(context, actor);
  const draft = await viewDraft(context, actor);
  const { hindrance } = own;
  const sentence = hindrance && translateRefusal(translatorFor(await getLocale()), hindrance);
  return toPlain({ own, forms, draft, hindrance: sentence });
}

export type ApplyingView = Plain<Awaited<ReturnType<typeof readApplying>>>;

export type DraftInView = NonNullable<ApplyingView["draft"]>;

/** The reader's own application while it matters; null for somebody who has none, or none of late. */
export async function readOwnApplication(context: Context, actor: MemberActor) {
  const { application, draftFormId, game } = await viewOwnApplication(context, actor);
  const since = context.clock.now().subtract({ hours: decidedShownDays * 24 });
  const isShown =
    application &&
    (isOpenApplication(application.state) || Temporal.Instant.compare(application.stateChangedAt, since) > 0);
  if (!isShown && draftFormId === null) return null;
  return toPlain({ application: isShown ? application : null, hasDraft: draftFormId !== null, game });
}
